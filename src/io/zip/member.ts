import { pipeline, Readable } from 'node:stream';
import {
  crc32,
  createInflateRaw,
  createZstdDecompress,
  inflateRawSync,
  type ZlibOptions,
  zstdDecompressSync,
} from 'node:zlib';
import { EvidenceError } from '../../util/errors.ts';
import { asBuffer, type ByteSource, streamOf } from '../bytes.ts';
import { LOCAL_HEADER_BYTES, METHODS, type ZipEntry } from './directory.ts';
import { badMember } from './errors.ts';

const LOCAL_HEADER = 0x04034b50;
const ENCRYPTED = 0x0001;
/** Extra fields beyond those of the directory that still come with the first read. */
const SPARE_BYTES = 64;
const CHUNK_BYTES = 1024 * 1024;
/** Most members fit in one buffer of this size: then nothing is copied. */
const LARGEST_BUFFER_BYTES = 8 * 1024 * 1024;
/** zlib's least; also the room that lets it see the end of the data without a second buffer. */
const LEAST_CHUNK_BYTES = 64;
/** Inspect begins a zstd frame every 200 MiB. A million tiny ones would only cost time. */
const MOST_FRAMES = 1_000;

/** The whole member; its length and CRC-32 are as the directory says. */
export async function readMember(source: ByteSource, entry: ZipEntry): Promise<Uint8Array> {
  const least = LOCAL_HEADER_BYTES + Buffer.byteLength(entry.name) + entry.compressedSize;
  const length = Math.min(least + SPARE_BYTES, entry.end - entry.offset);
  const bytes = asBuffer(await source.read(entry.offset, length));
  const start = dataStart(bytes, entry, source.name);
  const compressed =
    start + entry.compressedSize <= bytes.length
      ? bytes.subarray(start, start + entry.compressedSize)
      : await source.read(entry.offset + start, entry.compressedSize);
  const content = unpack(compressed, entry, source.name);
  checkContent(content.length, crc32(content), entry, source.name);
  return content;
}

/** The member piece by piece. Its length and CRC-32 are checked before the iteration ends: it throws instead. */
export async function* streamMember(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
  const headLength = Math.min(LOCAL_HEADER_BYTES + 2 * 0xffff, entry.end - entry.offset);
  const head = asBuffer(await source.read(entry.offset, headLength));
  const start = entry.offset + dataStart(head, entry, source.name);
  let size = 0;
  let crc = 0;
  for await (const chunk of unpackStream(source, start, start + entry.compressedSize, entry)) {
    size += chunk.length;
    crc = crc32(chunk, crc);
    if (size > entry.size) break;
    yield chunk;
  }
  checkContent(size, crc, entry, source.name);
}

/** Where the data begins, counted from the local header, which has to agree with the directory. */
function dataStart(local: Buffer, entry: ZipEntry, archive: string): number {
  const nameLength = Buffer.byteLength(entry.name);
  if (local.length < LOCAL_HEADER_BYTES + nameLength || local.readUInt32LE(0) !== LOCAL_HEADER) {
    throw badMember(archive, entry.name, 'is not where the directory says');
  }
  const name = local.toString('utf8', LOCAL_HEADER_BYTES, LOCAL_HEADER_BYTES + local.readUInt16LE(26));
  if (name !== entry.name || local.readUInt16LE(8) !== entry.method || local.readUInt16LE(6) & ENCRYPTED) {
    throw badMember(archive, entry.name, 'its own header disagrees with the directory');
  }
  const start = LOCAL_HEADER_BYTES + nameLength + local.readUInt16LE(28);
  if (entry.offset + start + entry.compressedSize > entry.end) {
    throw badMember(archive, entry.name, 'overlaps another member or the directory');
  }
  return start;
}

function unpack(compressed: Uint8Array, entry: ZipEntry, archive: string): Uint8Array {
  if (entry.method === METHODS.stored) return compressed;
  const parts: Buffer[] = [];
  let produced = 0;
  let consumed = 0;
  try {
    do {
      const part = unpackPart(compressed.subarray(consumed), entry.method, entry.size - produced);
      parts.push(part.content);
      produced += part.content.length;
      consumed += part.consumed;
      if (produced > entry.size) throw wrongSize(entry, archive);
    } while (continues(entry, parts.length, consumed < compressed.length, archive));
  } catch (error) {
    throw notUnpacked(error, entry, archive);
  }
  if (consumed !== compressed.length) throw badMember(archive, entry.name, 'has bytes after its data');
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

/** Node unpacks one zstd frame and says nothing of those that follow; how much it took shows them. */
function unpackPart(compressed: Uint8Array, method: number, room: number) {
  const options = {
    info: true,
    chunkSize: Math.min(room, LARGEST_BUFFER_BYTES) + LEAST_CHUNK_BYTES,
    maxOutputLength: room + LEAST_CHUNK_BYTES,
  } satisfies ZlibOptions;
  const unpackSync = method === METHODS.zstd ? zstdDecompressSync : inflateRawSync;
  const { buffer, engine } = unpackSync(compressed, options) as unknown as {
    buffer: Buffer;
    engine: { bytesWritten: number };
  };
  return { content: buffer, consumed: engine.bytesWritten };
}

async function* unpackStream(
  source: ByteSource,
  start: number,
  end: number,
  entry: ZipEntry,
): AsyncGenerator<Uint8Array, void> {
  if (entry.method === METHODS.stored) return yield* streamOf(source, start, end);
  let at = start;
  let frames = 0;
  do {
    const options = { chunkSize: CHUNK_BYTES };
    const engine = entry.method === METHODS.zstd ? createZstdDecompress(options) : createInflateRaw(options);
    // Errors of either side reach the loop below through the engine.
    pipeline(Readable.from(streamOf(source, at, end)), engine, () => {});
    try {
      for await (const chunk of engine) yield chunk as Buffer;
    } catch (error) {
      throw notUnpacked(error, entry, source.name);
    } finally {
      engine.destroy();
    }
    at += engine.bytesWritten;
    frames += 1;
  } while (continues(entry, frames, at < end, source.name));
  if (at !== end) throw badMember(source.name, entry.name, 'has bytes after its data');
}

/** Whether another zstd frame follows. */
function continues(entry: ZipEntry, frames: number, bytesLeft: boolean, archive: string): boolean {
  if (entry.method !== METHODS.zstd || !bytesLeft) return false;
  if (frames < MOST_FRAMES) return true;
  throw badMember(
    archive,
    entry.name,
    `has more than ${MOST_FRAMES} zstd frames`,
    'Pack it in fewer frames.',
  );
}

function notUnpacked(error: unknown, entry: ZipEntry, archive: string): Error {
  if (error instanceof EvidenceError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ERR_BUFFER_TOO_LARGE') return wrongSize(entry, archive);
  if (!/^(Z_|ZSTD_)/.test(code)) return error as Error;
  const message = code === 'Z_BUF_ERROR' ? 'its data is cut off' : `its data is damaged (${code})`;
  return badMember(archive, entry.name, message, undefined, error);
}

function checkContent(size: number, crc: number, entry: ZipEntry, archive: string): void {
  if (size !== entry.size) throw wrongSize(entry, archive);
  if (crc !== entry.crc32) throw badMember(archive, entry.name, 'its checksum (CRC-32) is wrong');
}

function wrongSize(entry: ZipEntry, archive: string) {
  return badMember(archive, entry.name, `does not unpack to the ${entry.size} bytes that it declares`);
}
