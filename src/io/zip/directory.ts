import { isUtf8 } from 'node:buffer';
import { asBuffer, type ByteSource } from '../bytes.ts';
import { findDirectory, multiDisk, readUInt64 } from './end.ts';
import { badArchive, badMember } from './errors.ts';
import { RATIO_MATTERS_FROM_BYTES, type ZipLimits } from './limits.ts';

// Layout: PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.5.3.
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const ZIP64_EXTRA = 0x0001;
const FULL16 = 0xffff;
const FULL32 = 0xffffffff;
export const LOCAL_HEADER_BYTES = 30;

export const METHODS = { stored: 0, deflate: 8, zstd: 93 } as const;
const KNOWN_METHODS: readonly number[] = Object.values(METHODS);

const UNIX = 3;
const FILE_TYPE_MASK = 0o170000;
const SYMLINK = 0o120000;
const ENCRYPTED_FLAGS = 0x0001 | 0x0040 | 0x2000;

/** One member, as the central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflate, 93 zstd. */
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc32: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Its local header and data end at or before this place. */
  readonly end: number;
}

/** The entries of the central directory in its order; everything that can be refused by it is refused. */
export async function readDirectory(source: ByteSource, limits: ZipLimits): Promise<ZipEntry[]> {
  const directory = await findDirectory(source);
  if (directory.entries > limits.entries) {
    throw tooMuch(source.name, `${directory.entries} entries`, `${limits.entries}`);
  }
  if (directory.bytes > limits.directoryBytes) {
    throw tooMuch(source.name, `a directory of ${directory.bytes} bytes`, `${limits.directoryBytes}`);
  }
  const bytes = asBuffer(await source.read(directory.offset, directory.bytes));
  const entries: ParsedEntry[] = [];
  let at = 0;
  for (let i = 0; i < directory.entries; i++) {
    const parsed = parseEntry(bytes, at, source.name, limits);
    entries.push(parsed.entry);
    at = parsed.next;
  }
  if (at !== bytes.length) throw badArchive(source.name, 'the directory has more than its declared entries');
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.totalBytes) {
    throw tooMuch(source.name, `${total} bytes unpacked`, `${limits.totalBytes}`);
  }
  return boundEntries(entries, directory.offset, source.name);
}

type ParsedEntry = Omit<ZipEntry, 'end'>;

function parseEntry(bytes: Buffer, at: number, archive: string, limits: ZipLimits) {
  if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY) {
    throw badArchive(archive, 'the directory is damaged');
  }
  const nameAt = at + ENTRY_BYTES;
  const extraAt = nameAt + bytes.readUInt16LE(at + 28);
  const commentAt = extraAt + bytes.readUInt16LE(at + 30);
  const next = commentAt + bytes.readUInt16LE(at + 32);
  if (next > bytes.length) throw badArchive(archive, 'the directory is damaged');
  if (extraAt - nameAt > limits.nameBytes) {
    throw tooMuch(archive, `a name of ${extraAt - nameAt} bytes`, `${limits.nameBytes}`);
  }
  const nameBytes = bytes.subarray(nameAt, extraAt);
  if (!isUtf8(nameBytes)) {
    const remedy = 'Pack the files again with a tool that writes UTF-8 names.';
    throw badMember(archive, nameBytes.toString('latin1'), 'its name is not UTF-8', remedy);
  }
  const name = nameBytes.toString('utf8');
  const narrow = {
    size: bytes.readUInt32LE(at + 24),
    compressedSize: bytes.readUInt32LE(at + 20),
    offset: bytes.readUInt32LE(at + 42),
    disk: bytes.readUInt16LE(at + 34),
  };
  const place = widen(narrow, bytes.subarray(extraAt, commentAt), archive, name);
  if (place.disk !== 0) throw multiDisk(archive);
  const entry: ParsedEntry = {
    name,
    method: bytes.readUInt16LE(at + 10),
    compressedSize: place.compressedSize,
    size: place.size,
    crc32: bytes.readUInt32LE(at + 16),
    offset: place.offset,
  };
  const mode = bytes[at + 5] === UNIX ? bytes.readUInt16LE(at + 40) : 0;
  checkEntry(entry, bytes.readUInt16LE(at + 8), mode, archive, limits);
  return { entry, next };
}

type Place = { size: number; compressedSize: number; offset: number; disk: number };

/** Fields that are full stand in the zip64 extra field, in this order and only those (APPNOTE 4.5.3). */
function widen(narrow: Place, extra: Buffer, archive: string, name: string): Place {
  const wide = { ...narrow };
  const full = (['size', 'compressedSize', 'offset'] as const).filter((key) => narrow[key] === FULL32);
  if (full.length === 0 && narrow.disk !== FULL16) return wide;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== ZIP64_EXTRA) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    if (field.length < full.length * 8 + (narrow.disk === FULL16 ? 4 : 0)) break;
    full.forEach((key, i) => {
      wide[key] = readUInt64(field, i * 8, archive);
    });
    if (narrow.disk === FULL16) wide.disk = field.readUInt32LE(full.length * 8);
    return wide;
  }
  throw badMember(archive, name, 'its zip64 sizes are missing');
}

function checkEntry(entry: ParsedEntry, flags: number, mode: number, archive: string, limits: ZipLimits) {
  const refuse = (message: string, remedy?: string) => badMember(archive, entry.name, message, remedy);
  if (flags & ENCRYPTED_FLAGS) throw refuse('is encrypted', 'Pack the files without a password.');
  if (!KNOWN_METHODS.includes(entry.method)) {
    throw refuse(
      `compression method ${entry.method} is not supported`,
      'Pack the files with method deflate (8) or zstd (93), or stored (0).',
    );
  }
  if ((mode & FILE_TYPE_MASK) === SYMLINK) {
    throw refuse('is a symbolic link', 'Pack the file itself in place of the link.');
  }
  if (entry.method === METHODS.stored && entry.compressedSize !== entry.size) {
    throw refuse('is stored, yet its two sizes differ');
  }
  if (entry.size > limits.memberBytes) {
    throw refuse(`unpacks to ${entry.size} bytes; at most ${limits.memberBytes} are read`, SPLIT);
  }
  if (entry.size > RATIO_MATTERS_FROM_BYTES && entry.size > entry.compressedSize * limits.ratio) {
    throw refuse(`unpacks to more than ${limits.ratio} times its size, as a zip bomb does`, SPLIT);
  }
}

/** Gives every entry its end: the next entry's begin or the directory's. Overlaps are how zip bombs cheat. */
function boundEntries(entries: ParsedEntry[], directoryAt: number, archive: string): ZipEntry[] {
  const ends = new Map<ParsedEntry, number>();
  let end = directoryAt;
  for (const entry of entries.toSorted((a, b) => b.offset - a.offset)) {
    const least = LOCAL_HEADER_BYTES + Buffer.byteLength(entry.name) + entry.compressedSize;
    if (entry.offset + least > end) {
      throw badMember(archive, entry.name, 'overlaps another member or the directory');
    }
    ends.set(entry, end);
    end = entry.offset;
  }
  return entries.map((entry) => ({ ...entry, end: ends.get(entry)! }));
}

const SPLIT = 'Split the results over several files.';

function tooMuch(archive: string, found: string, limit: string) {
  return badArchive(archive, `has ${found}; the limit is ${limit}`, SPLIT);
}
