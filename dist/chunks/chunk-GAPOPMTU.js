import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  validate
} from "./chunk-47KFKF6G.js";
import {
  HASH,
  NO_WAITING,
  PlatformError,
  checkPath
} from "./chunk-CDELQMH2.js";

// src/ledger/chain.ts
import { createHash } from "node:crypto";

// src/ledger/hashes.ts
var SLICE = 64 * 1024;
function wrongHashes(entry) {
  if (entry.type !== "closed") return null;
  for (const [name, { evals }] of Object.entries(entry.categories)) {
    for (const { task, items } of evals) {
      if (items !== null && !items.every(({ hashes }) => areHashes(hashes)))
        return `has item hashes in ${name}, ${task} that are not of ${HASH} base64url characters each`;
    }
  }
  return null;
}
function areHashes(text) {
  if (text.length % HASH !== 0) return false;
  for (let start = 0; start < text.length; start += SLICE) {
    if (/[^\w-]/.test(text.slice(start, start + SLICE))) return false;
  }
  return true;
}

// src/ledger/chain.ts
var MAX_LINE_BYTES = 64 * 1024 ** 2;
var MAX_LEDGER_BYTES = 512 * 1024 ** 2;
var MAX_ENTRIES = 2e5;
var RESTORE = "Find out who changed the ledger and how; put back the one whose head an earlier verdict names, or begin a new one.";
var TOO_LARGE = "Keep this ledger, and begin a new one under another name.";
var Chain = class {
  #entries = [];
  /** Attempts by name; `null` once they have ended. */
  #attempts = /* @__PURE__ */ new Map();
  #head = { number: 0, digest: null };
  #at = "";
  #bytes = 0;
  get entries() {
    return this.#entries;
  }
  get head() {
    return this.#head;
  }
  /**
   * Reads the next line.
   * @param line its bytes, without the line feed
   * @returns what is wrong with it, and then the chain is as it was before
   */
  read(line) {
    const number = this.#head.number + 1;
    const fault = (message, remedy = RESTORE) => ({ number, message, remedy });
    if (line.length > MAX_LINE_BYTES) return fault(`has more than ${MAX_LINE_BYTES} bytes`, TOO_LARGE);
    if (this.#bytes + line.length > MAX_LEDGER_BYTES)
      return fault(`makes the ledger larger than ${MAX_LEDGER_BYTES} bytes`, TOO_LARGE);
    if (number > MAX_ENTRIES) return fault(`is one more than the ${MAX_ENTRIES} that are read`, TOO_LARGE);
    const entry = entryOf(line);
    if (typeof entry === "string") return fault(entry);
    const wrong = this.#outOfPlace(entry) ?? this.#outOfOrder(entry);
    if (wrong !== null) return fault(wrong);
    this.#attempts.set(entry.attempt, entry.type === "opened" ? entry : null);
    this.#entries.push(entry);
    this.#head = { number, digest: digestOf(line) };
    this.#at = entry.at;
    this.#bytes += line.length + 1;
    return null;
  }
  /**
   * The line, without its line feed, that adds an entry; the chain itself is as it was. An entry is never older than the one
   * before, though the clocks of two runners may differ.
   * @throws PlatformError when it is larger than a line may be
   * @throws Error when it does not fit: it ends no open attempt, or opens one a second time
   */
  next(entry, now) {
    const at = now.toISOString();
    const { number, digest } = this.#head;
    const { type, ...rest } = entry;
    const due = this.#at !== "" && Date.parse(at) < Date.parse(this.#at) ? this.#at : at;
    const linked = {
      version: 1,
      number: number + 1,
      at: due,
      previous: digest,
      type,
      ...rest
    };
    const line = JSON.stringify(linked);
    const bytes = Buffer.from(line);
    if (bytes.length > MAX_LINE_BYTES || number + 1 > MAX_ENTRIES) {
      throw new PlatformError(
        `Entry ${number + 1} has ${bytes.length} bytes; an entry has at most ${MAX_LINE_BYTES}, a ledger ${MAX_ENTRIES} entries`,
        "Judge fewer items at one gate, or begin a new ledger under another name."
      );
    }
    const written = entryOf(bytes);
    const wrong = typeof written === "string" ? written : this.#outOfOrder(written);
    if (wrong !== null) throw new Error(`The entry ${wrong}.`);
    return line;
  }
  /** The entry that opened an attempt which has not ended. */
  open(attempt3) {
    return this.#attempts.get(attempt3) ?? null;
  }
  #outOfPlace({ number, previous, at }) {
    const due = this.#head.number + 1;
    if (number !== due) return `has the number ${number}, where ${due} is due`;
    if (previous !== this.#head.digest)
      return `names ${previous ?? "none"} as the entry before, which is ${this.#head.digest ?? "none"}`;
    if (Number.isNaN(Date.parse(at))) return `was written at '${at}', which is no time`;
    if (this.#at !== "" && Date.parse(at) < Date.parse(this.#at))
      return `was written at ${at}, before the one before it (${this.#at})`;
    return null;
  }
  #outOfOrder(entry) {
    const { type, attempt: attempt3 } = entry;
    const opened = this.#attempts.get(attempt3);
    if (type === "opened")
      return opened === void 0 ? null : `opens the attempt '${attempt3}' a second time`;
    if (opened === void 0) return `ends the attempt '${attempt3}', which was never opened`;
    if (opened === null) return `ends the attempt '${attempt3}', which has ended before`;
    return type === "closed" ? notSame(entry, opened) : null;
  }
};
var digestOf = (line) => `sha256:${createHash("sha256").update(line).digest("hex")}`;
function notSame(closed, opened) {
  if (closed.gate !== opened.gate)
    return `closes an attempt of gate '${opened.gate}' as one of '${closed.gate}'`;
  if (closed.policy.digest !== opened.policy.digest)
    return `closes an attempt by another policy (${closed.policy.digest}) than opened it (${opened.policy.digest})`;
  return null;
}
function entryOf(line) {
  let value;
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(line);
    value = JSON.parse(text);
  } catch {
    return "is not JSON in UTF-8";
  }
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    return `is not as schemas/ledger.v1.json says: ${error?.instancePath || "the whole"} ${error?.message}`;
  }
  const hashes = wrongHashes(value);
  if (hashes !== null) return hashes;
  return JSON.stringify(value) === text ? value : "is not written as JSON.stringify writes it";
}

// src/ledger/read.ts
var LINE_FEED = 10;
function readLedger(parts) {
  const chain = new Chain();
  for (const [index, part] of parts.entries()) {
    let start = 0;
    for (let end = part.indexOf(LINE_FEED); end >= 0; end = part.indexOf(LINE_FEED, start)) {
      const fault = chain.read(part.subarray(start, end));
      if (fault !== null) return { chain, fault, tail: NOTHING };
      start = end + 1;
    }
    if (start === part.length) continue;
    if (index === parts.length - 1) return { chain, fault: null, tail: part.subarray(start) };
    return { chain, fault: cutOff(chain), tail: NOTHING };
  }
  return { chain, fault: null, tail: NOTHING };
}
var cutOff = ({ head }) => ({
  number: head.number + 1,
  message: "is cut off: it does not end with a line feed",
  remedy: "Find out who changed the ledger and how, and put back the one before."
});
var NOTHING = new Uint8Array();

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
var LINE_FEED2 = 10;
function mended(bytes) {
  const end = bytes.lastIndexOf(LINE_FEED2) + 1;
  const tail = bytes.subarray(end);
  if (tail.length === 0) return { whole: bytes, said: null };
  if (isJson(tail)) {
    return {
      whole: Buffer.concat([bytes, Buffer.of(LINE_FEED2)]),
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
  MAX_LEDGER_BYTES,
  digestOf,
  readLedger,
  cutOff,
  fileStore
};
