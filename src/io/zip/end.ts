import { asBuffer, type ByteSource } from '../bytes.ts';
import { badArchive } from './errors.ts';

// Layouts: PKWARE APPNOTE 6.3.10, sections 4.3.14 to 4.3.16.
const END_SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const END_BYTES = 22;
const END64_LOCATOR = 0x07064b50;
const END64_LOCATOR_BYTES = 20;
const END64 = 0x06064b50;
const END64_BYTES = 56;
const FULL16 = 0xffff;
const FULL32 = 0xffffffff;

/** Where the central directory lies. */
export interface Directory {
  readonly offset: number;
  readonly bytes: number;
  readonly entries: number;
}

/** Reads the end of the archive, zip64 included, down to where the central directory lies. */
export async function findDirectory(source: ByteSource): Promise<Directory> {
  const length = Math.min(source.size, END_BYTES + FULL16);
  const tail = asBuffer(await source.read(source.size - length, length));
  const found = findEnd(tail, source.name);
  const endAt = source.size - length + found;
  const end = tail.subarray(found);
  const narrow = { entries: end.readUInt16LE(10), bytes: end.readUInt32LE(12), offset: end.readUInt32LE(16) };
  const locatorAt = endAt - END64_LOCATOR_BYTES;
  const locator = locatorAt < 0 ? undefined : asBuffer(await source.read(locatorAt, END64_LOCATOR_BYTES));
  if (locator?.readUInt32LE(0) !== END64_LOCATOR) {
    const isOnlyDisk = end.readUInt32LE(4) === 0 && end.readUInt16LE(8) === narrow.entries;
    if (!isOnlyDisk) throw multiDisk(source.name);
    return checkPlace(narrow, endAt, source.name);
  }
  const end64At = readUInt64(locator, 8, source.name);
  const wide = await readEnd64(source, end64At, locatorAt);
  const agrees = (value: number, full: number, real: number) => value === full || value === real;
  if (
    !agrees(narrow.entries, FULL16, wide.entries) ||
    !agrees(narrow.bytes, FULL32, wide.bytes) ||
    !agrees(narrow.offset, FULL32, wide.offset)
  ) {
    throw badArchive(source.name, 'its two ends of the directory (zip and zip64) disagree');
  }
  return checkPlace(wide, end64At, source.name);
}

async function readEnd64(source: ByteSource, at: number, locatorAt: number): Promise<Directory> {
  const { name } = source;
  const end = at + END64_BYTES <= locatorAt ? asBuffer(await source.read(at, END64_BYTES)) : undefined;
  if (end?.readUInt32LE(0) !== END64 || at + 12 + readUInt64(end, 4, name) !== locatorAt) {
    throw badArchive(name, 'the zip64 end of the directory is not where it should be');
  }
  const entries = readUInt64(end, 32, name);
  const isOnlyDisk = readUInt64(end, 16, name) === 0 && readUInt64(end, 24, name) === entries;
  if (!isOnlyDisk) throw multiDisk(name);
  return { entries, bytes: readUInt64(end, 40, name), offset: readUInt64(end, 48, name) };
}

/** Where the end record begins in the tail. Two that fit would let two readers see two archives: refused. */
function findEnd(tail: Buffer, archive: string): number {
  const fits: number[] = [];
  for (let at = tail.indexOf(END_SIGNATURE); at >= 0; at = tail.indexOf(END_SIGNATURE, at + 1)) {
    if (at + END_BYTES <= tail.length && at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) {
      fits.push(at);
    }
  }
  if (fits.length === 0) throw badArchive(archive, 'has no end: it was cut off or never finished');
  if (fits.length > 1) throw badArchive(archive, 'has two ends: its comment looks like another archive');
  return fits[0]!;
}

function checkPlace(directory: Directory, endAt: number, archive: string): Directory {
  if (directory.offset + directory.bytes !== endAt) {
    throw badArchive(archive, 'the directory does not end where it should: bytes were lost or added');
  }
  return directory;
}

export function readUInt64(bytes: Buffer, at: number, archive: string): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw badArchive(archive, 'declares an impossible size');
  return Number(value);
}

export function multiDisk(archive: string) {
  return badArchive(archive, 'is one part of several', 'Join the parts, or pack the files into one archive.');
}
