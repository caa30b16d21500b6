import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkPath, NO_WAITING } from '../../io/regular-file.ts';
import type { LedgerStore } from '../../ledger/store.ts';
import { PlatformError } from '../../util/errors.ts';
import { withLock } from './lock.ts';

export interface FileStoreOptions {
  readonly path: string;
  /** As it was named; the path by default. */
  readonly name?: string;
  readonly maxBytes: number;
  /** Is told what was found half-written. */
  readonly warn: (message: string) => void;
}

/**
 * A ledger in a file. A line is added by one write under a lock and is on the disk before `append` returns. What a writer
 * left that was stopped in the middle of it can be told from an entry: no beginning of a JSON object is JSON.
 */
export function fileStore({ path, name = path, maxBytes, warn }: FileStoreOptions): LedgerStore {
  return {
    place: `file ${name}`,
    async read() {
      const file = open(path, constants.O_RDONLY);
      if (file === null) return null;
      try {
        const bytes = readAll(file, path, maxBytes);
        const { whole, said } = mended(bytes);
        if (said !== null) warn(`${name}: ${said}`);
        return [whole];
      } finally {
        closeSync(file);
      }
    },
    append: (next) =>
      withLock(join(dirname(path), `${basename(path)}.lock`), () => {
        const before = open(path, constants.O_RDWR);
        const file = before ?? open(path, constants.O_RDWR | constants.O_CREAT)!;
        try {
          const bytes = readAll(file, path, maxBytes);
          const { whole, said } = mended(bytes);
          const line = next(before === null || bytes.length === 0 ? null : [whole]);
          if (said !== null) warn(`${name}: ${said}`);
          attempt(path, () => {
            if (whole.length < bytes.length) ftruncateSync(file, whole.length);
            const missing = whole.subarray(Math.min(bytes.length, whole.length));
            const added = line === null ? missing : Buffer.concat([missing, Buffer.from(`${line}\n`)]);
            writeAll(file, added, Math.min(bytes.length, whole.length));
            fsyncSync(file);
            if (before === null) syncFolder(dirname(path));
          });
        } finally {
          closeSync(file);
        }
      }),
  };
}

const LINE_FEED = 10;

/** The bytes as whole lines, and what was done to what is after the last line feed. */
function mended(bytes: Buffer): { whole: Buffer; said: string | null } {
  const end = bytes.lastIndexOf(LINE_FEED) + 1;
  const tail = bytes.subarray(end);
  if (tail.length === 0) return { whole: bytes, said: null };
  if (isJson(tail)) {
    return {
      whole: Buffer.concat([bytes, Buffer.of(LINE_FEED)]),
      said: 'its last entry is whole, and only its line feed is missing: it counts.',
    };
  }
  return {
    whole: bytes.subarray(0, end),
    said:
      `its end is ${tail.length} bytes of an entry that was never written whole; they are left out. ` +
      'Its writer was stopped before it could go on: an attempt that it opened never read results, and one that it closed is still open.',
  };
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString());
    return true;
  } catch {
    return false;
  }
}

/** The file; `null` where there is none. */
function open(path: string, flags: number): number | null {
  try {
    checkPath(path);
    return openSync(path, flags | NO_WAITING, 0o644);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !(flags & constants.O_CREAT)) return null;
    throw failed(path, error);
  }
}

function readAll(file: number, path: string, maxBytes: number): Buffer {
  return attempt(path, () => {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new PlatformError(`${path} is no regular file`, 'Name a file for the ledger.');
    if (stat.size > maxBytes) {
      throw new PlatformError(
        `${path} has ${stat.size} bytes, and a ledger at most ${maxBytes}`,
        'Keep it, and begin a new one.',
      );
    }
    const bytes = Buffer.allocUnsafe(stat.size);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
      read = readSync(file, bytes, filled, bytes.length - filled, filled);
    return bytes.subarray(0, filled);
  });
}

/** All of it or nothing: where the disk is full, the file is as it was. */
function writeAll(file: number, bytes: Buffer, at: number): void {
  try {
    for (let done = 0; done < bytes.length; )
      done += writeSync(file, bytes, done, bytes.length - done, at + done);
  } catch (error) {
    ftruncateSync(file, at);
    throw error;
  }
}

/** The name of a new file is on the disk only when its folder is; not every system lets a folder be opened. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, constants.O_RDONLY);
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof PlatformError ? error : failed(path, error);
  }
}

const failed = (path: string, cause: unknown): PlatformError =>
  new PlatformError(
    `The ledger ${path} cannot be read or written: ${cause instanceof Error ? cause.message : String(cause)}`,
    'See that the folder exists, that both may be read and written, and that the disk has room.',
    { cause },
  );
