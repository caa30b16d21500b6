import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { EvidenceError } from '../util/errors.ts';
import { NotReadable, openRegular } from './regular-file.ts';

/** Bytes that can be read at any place: a file, a buffer, an HTTP resource that answers range requests. */
export interface ByteSource {
  /** What error messages call it. */
  readonly name: string;
  /** Total number of bytes. */
  readonly size: number;
  /** Exactly `length` bytes from `offset`; throws an EvidenceError ("truncated") when there are fewer. */
  read(offset: number, length: number): Promise<Uint8Array>;
  close?(): Promise<void>;
}

/** What is asked of a source at once: calls, and requests to a server, then cost little beside the bytes. */
const READ_BYTES = 1024 * 1024;

/** What is handed on at once: what is made of it dies young, which halves the memory of a run. */
const CHUNK_BYTES = 64 * 1024;

/**
 * Opens a regular file. The caller closes it.
 * @throws EvidenceError when there is no such file, it may not be read, or it is no regular file.
 */
export async function fileBytes(path: string, name = path): Promise<ByteSource> {
  const { handle, size } = await openRegular(path).catch((error: NodeJS.ErrnoException) => {
    if (error instanceof NotReadable)
      throw new EvidenceError(name, 'is not a regular file', 'Give the path of a file; pipes have no size.');
    const remedy = error.code === 'ENOENT' ? 'Check the path.' : 'Check that it is a file that may be read.';
    throw new EvidenceError(name, `cannot be opened (${error.code})`, remedy, { cause: error });
  });
  return {
    name,
    size,
    async read(offset, length) {
      const bytes = Buffer.allocUnsafe(length);
      let filled = 0;
      while (filled < length) {
        // Not by the thread pool: its 60 µs a call are more than the reading of a sample of 100 KB takes.
        const bytesRead = readSync(handle.fd, bytes, filled, length - filled, offset + filled);
        if (bytesRead === 0) throw truncated(name, offset, length, offset + filled);
        filled += bytesRead;
      }
      return bytes;
    },
    close: () => handle.close(),
  };
}

/** A buffer as a source; reads share its memory. */
export function memoryBytes(buffer: Uint8Array, name: string): ByteSource {
  return {
    name,
    size: buffer.length,
    async read(offset, length) {
      if (offset + length > buffer.length) throw truncated(name, offset, length, buffer.length);
      return buffer.subarray(offset, offset + length);
    },
  };
}

/** The bytes from `start` up to `end` (excluded), in small chunks. */
export async function* streamOf(
  source: ByteSource,
  start = 0,
  end = source.size,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = start; at < end; at += READ_BYTES) {
    const bytes = await source.read(at, Math.min(READ_BYTES, end - at));
    for (let from = 0; from < bytes.length; from += CHUNK_BYTES)
      yield bytes.subarray(from, from + CHUNK_BYTES);
  }
}

/** The SHA-256 of all bytes, as `sha256:` and 64 hexadecimal digits. */
export async function digestOfBytes(source: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of streamOf(source)) hash.update(chunk);
  return `sha256:${hash.digest('hex')}`;
}

/** The error of a source that has `available` bytes where `length` from `offset` were asked for. */
export function truncated(name: string, offset: number, length: number, available: number): EvidenceError {
  const message = `truncated: ${offset + length} bytes were expected, there are ${available}`;
  return new EvidenceError(name, message, 'Download or produce the file again.');
}

/** The same memory with the methods of a Buffer. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
