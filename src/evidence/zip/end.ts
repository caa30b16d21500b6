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
  const declared = {
    entries: end.readUInt16LE(10),
    bytes: end.readUInt32LE(12),
    offset: end.readUInt32LE(16),
  };
  const disks = [end.readUInt16LE(4), end.readUInt16LE(6)];
  const locatorAt = endAt - END64_LOCATOR_BYTES;
  const locator = locatorAt < 0 ? undefined : asBuffer(await source.read(locatorAt, END64_LOCATOR_BYTES));
  if (locator?.readUInt32LE(0) !== END64_LOCATOR) {
    if (disks.some((disk) => disk !== 0) || end.readUInt16LE(8) !== declared.entries) {
      throw multiDisk(source.name);
    }
    return checkPlace(declared, endAt, source.name);
  }
  if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) > 1) throw multiDisk(source.name);
  const end64At = readUInt64(locator, 8, source.name);
  const misplaced = () => badArchive(source.name, 'the zip64 end of the directory is not where it should be');
  if (end64At + END64_BYTES > locatorAt) throw misplaced();
  const end64 = asBuffer(await source.read(end64At, END64_BYTES));
  if (end64.readUInt32LE(0) !== END64 || end64At + 12 + readUInt64(end64, 4, source.name) !== locatorAt) {
    throw misplaced();
  }
  const wide = {
    entries: readUInt64(end64, 32, source.name),
    bytes: readUInt64(end64, 40, source.name),
    offset: readUInt64(end64, 48, source.name),
  };
  if (end64.readUInt32LE(16) !== 0 || end64.readUInt32LE(20) !== 0) throw multiDisk(source.name);
  if (readUInt64(end64, 24, source.name) !== wide.entries) throw multiDisk(source.name);
  const agrees = (narrow: number, full: number, value: number) => narrow === full || narrow === value;
  if (
    !agrees(declared.entries, FULL16, wide.entries) ||
    !agrees(declared.bytes, FULL32, wide.bytes) ||
    !agrees(declared.offset, FULL32, wide.offset)
  ) {
    throw badArchive(source.name, 'its two ends of the directory (zip and zip64) disagree');
  }
  return checkPlace(wide, end64At, source.name);
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
