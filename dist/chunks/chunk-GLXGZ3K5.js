import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  NO_WAITING,
  checkPath
} from "./chunk-ALIEZS7S.js";
import {
  PlatformError
} from "./chunk-Z676F4NH.js";

// src/run/ledger/file-store.ts
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync
} from "node:fs";
import { basename, dirname, join } from "node:path";

// src/run/ledger/lock.ts
import { setTimeout as delay } from "node:timers/promises";
var PATIENCE = 6e4;
var PAUSE = 50;
async function withLock(file, action) {
  const { DatabaseSync } = await quietly(() => import("node:sqlite"));
  const until = Date.now() + PATIENCE;
  for (; ; ) {
    const lock = attempt(file, () => new DatabaseSync(file));
    try {
      lock.exec("BEGIN EXCLUSIVE");
      return action();
    } catch (error) {
      if (!isBusy(error)) throw isSqlite(error) ? unlockable(file, error) : error;
      if (Date.now() > until) throw unlockable(file, error);
    } finally {
      lock.close();
    }
    await delay(PAUSE * (0.5 + Math.random()));
  }
}
async function quietly(load) {
  const { emitWarning } = process;
  process.emitWarning = () => {
  };
  try {
    return await load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
var SQLITE_BUSY = 5;
var isSqlite = (error) => error instanceof Error && "errcode" in error;
var isBusy = (error) => isSqlite(error) && error.errcode === SQLITE_BUSY;
function attempt(file, open2) {
  try {
    return open2();
  } catch (error) {
    throw unlockable(file, error);
  }
}
var unlockable = (file, cause) => new PlatformError(
  isBusy(cause) ? `Another process has held ${file} for a minute` : `${file} cannot be locked: ${cause instanceof Error ? cause.message : String(cause)}`,
  "See that the folder may be written to, and which process writes this ledger.",
  { cause }
);

// src/run/ledger/file-store.ts
function fileStore({ path, name = path, maxBytes, warn }) {
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
    append: (next) => withLock(join(dirname(path), `${basename(path)}.lock`), () => {
      const before = open(path, constants.O_RDWR);
      const file = before ?? open(path, constants.O_RDWR | constants.O_CREAT);
      try {
        const bytes = readAll(file, path, maxBytes);
        const { whole, said } = mended(bytes);
        const line = next(before === null || bytes.length === 0 ? null : [whole]);
        if (said !== null) warn(`${name}: ${said}`);
        attempt2(path, () => {
          if (whole.length < bytes.length) ftruncateSync(file, whole.length);
          const missing = whole.subarray(Math.min(bytes.length, whole.length));
          const added = line === null ? missing : Buffer.concat([missing, Buffer.from(`${line}
`)]);
          writeAll(file, added, Math.min(bytes.length, whole.length));
          fsyncSync(file);
          if (before === null) syncFolder(dirname(path));
        });
      } finally {
        closeSync(file);
      }
    })
  };
}
var LINE_FEED = 10;
function mended(bytes) {
  const end = bytes.lastIndexOf(LINE_FEED) + 1;
  const tail = bytes.subarray(end);
  if (tail.length === 0) return { whole: bytes, said: null };
  if (isJson(tail)) {
    return {
      whole: Buffer.concat([bytes, Buffer.of(LINE_FEED)]),
      said: "its last entry is whole, and only its line feed is missing: it counts."
    };
  }
  return {
    whole: bytes.subarray(0, end),
    said: `its end is ${tail.length} bytes of an entry that was never written whole; they are left out. Its writer was stopped before it could go on: an attempt that it opened never read results, and one that it closed is still open.`
  };
}
function isJson(bytes) {
  try {
    JSON.parse(bytes.toString());
    return true;
  } catch {
    return false;
  }
}
function open(path, flags) {
  try {
    checkPath(path);
    return openSync(path, flags | NO_WAITING, 420);
  } catch (error) {
    if (error.code === "ENOENT" && !(flags & constants.O_CREAT)) return null;
    throw failed(path, error);
  }
}
function readAll(file, path, maxBytes) {
  return attempt2(path, () => {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new PlatformError(`${path} is no regular file`, "Name a file for the ledger.");
    if (stat.size > maxBytes) {
      throw new PlatformError(
        `${path} has ${stat.size} bytes, and a ledger at most ${maxBytes}`,
        "Keep it, and begin a new one."
      );
    }
    const bytes = Buffer.allocUnsafe(stat.size);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
      read = readSync(file, bytes, filled, bytes.length - filled, filled);
    return bytes.subarray(0, filled);
  });
}
function writeAll(file, bytes, at) {
  try {
    for (let done = 0; done < bytes.length; )
      done += writeSync(file, bytes, done, bytes.length - done, at + done);
  } catch (error) {
    ftruncateSync(file, at);
    throw error;
  }
}
function syncFolder(path) {
  if (process.platform === "win32") return;
  const folder = openSync(path, constants.O_RDONLY);
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
function attempt2(path, action) {
  try {
    return action();
  } catch (error) {
    throw error instanceof PlatformError ? error : failed(path, error);
  }
}
var failed = (path, cause) => new PlatformError(
  `The ledger ${path} cannot be read or written: ${cause instanceof Error ? cause.message : String(cause)}`,
  "See that the folder exists, that both may be read and written, and that the disk has room.",
  { cause }
);

export {
  fileStore
};
