import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  EvidenceError,
  asBuffer,
  streamOf,
  truncated
} from "./chunk-CDELQMH2.js";

// src/io/zip/directory.ts
import { isUtf8 } from "node:buffer";

// src/io/zip/errors.ts
var MAKE_AGAIN = "Download the archive again; if that does not help, produce it again.";
function badArchive(archive, message, remedy = MAKE_AGAIN, cause) {
  return new EvidenceError(archive, `zip archive: ${message}`, remedy, cause ? { cause } : void 0);
}
function badMember(archive, member, message, remedy = MAKE_AGAIN, cause) {
  return badArchive(archive, `member ${quoted(member)}: ${message}`, remedy, cause);
}
function quoted(name) {
  return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}\u2026` : name);
}

// src/io/zip/end.ts
var END_SIGNATURE = Buffer.from("PK", "latin1");
var END_BYTES = 22;
var END64_LOCATOR = 117853008;
var END64_LOCATOR_BYTES = 20;
var END64 = 101075792;
var END64_BYTES = 56;
var FULL16 = 65535;
var FULL32 = 4294967295;
async function findDirectory(source) {
  const length = Math.min(source.size, END_BYTES + FULL16);
  const tail = asBuffer(await source.read(source.size - length, length));
  const found = findEnd(tail, source.name);
  const endAt = source.size - length + found;
  const end = tail.subarray(found);
  const narrow = { entries: end.readUInt16LE(10), bytes: end.readUInt32LE(12), offset: end.readUInt32LE(16) };
  const locatorAt = endAt - END64_LOCATOR_BYTES;
  const locator = locatorAt < 0 ? void 0 : asBuffer(await source.read(locatorAt, END64_LOCATOR_BYTES));
  if (locator?.readUInt32LE(0) !== END64_LOCATOR) {
    const isOnlyDisk = end.readUInt32LE(4) === 0 && end.readUInt16LE(8) === narrow.entries;
    if (!isOnlyDisk) throw multiDisk(source.name);
    return checkPlace(narrow, endAt, source.name);
  }
  const end64At = readUInt64(locator, 8, source.name);
  const wide = await readEnd64(source, end64At, locatorAt);
  const agrees = (value, full, real) => value === full || value === real;
  if (!agrees(narrow.entries, FULL16, wide.entries) || !agrees(narrow.bytes, FULL32, wide.bytes) || !agrees(narrow.offset, FULL32, wide.offset)) {
    throw badArchive(source.name, "its two ends of the directory (zip and zip64) disagree");
  }
  return checkPlace(wide, end64At, source.name);
}
async function readEnd64(source, at, locatorAt) {
  const { name } = source;
  const end = at + END64_BYTES <= locatorAt ? asBuffer(await source.read(at, END64_BYTES)) : void 0;
  if (end?.readUInt32LE(0) !== END64 || at + 12 + readUInt64(end, 4, name) !== locatorAt) {
    throw badArchive(name, "the zip64 end of the directory is not where it should be");
  }
  const entries = readUInt64(end, 32, name);
  const isOnlyDisk = readUInt64(end, 16, name) === 0 && readUInt64(end, 24, name) === entries;
  if (!isOnlyDisk) throw multiDisk(name);
  return { entries, bytes: readUInt64(end, 40, name), offset: readUInt64(end, 48, name) };
}
function findEnd(tail, archive) {
  const fits = [];
  for (let at = tail.indexOf(END_SIGNATURE); at >= 0; at = tail.indexOf(END_SIGNATURE, at + 1)) {
    if (at + END_BYTES <= tail.length && at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) {
      fits.push(at);
    }
  }
  if (fits.length === 0) throw badArchive(archive, "has no end: it was cut off or never finished");
  if (fits.length > 1) throw badArchive(archive, "has two ends: its comment looks like another archive");
  return fits[0];
}
function checkPlace(directory, endAt, archive) {
  if (directory.offset + directory.bytes !== endAt) {
    throw badArchive(archive, "the directory does not end where it should: bytes were lost or added");
  }
  return directory;
}
function readUInt64(bytes, at, archive) {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw badArchive(archive, "declares an impossible size");
  return Number(value);
}
function multiDisk(archive) {
  return badArchive(archive, "is one part of several", "Join the parts, or pack the files into one archive.");
}

// src/io/zip/limits.ts
var KiB = 1024;
var MiB = 1024 * KiB;
var GiB = 1024 * MiB;
var ZIP_LIMITS = {
  /** A log of 50,000 samples in ten chunks each has half as many; an entry costs about 300 bytes here. */
  entries: 1e6,
  /** A million entries with names of 80 bytes. */
  directoryBytes: 128 * MiB,
  /** The longest path of the usual file systems. */
  nameBytes: 4 * KiB,
  /** Larger than any one sample or summary seen; a streamed member takes time, not memory. */
  memberBytes: 16 * GiB,
  /** What `read` returns at once: text of twice this could not be held by a string of the runtime. */
  inMemoryBytes: 256 * MiB,
  /** Some ten minutes of unpacking. */
  totalBytes: 256 * GiB,
  /** Deflate cannot pass 1,032; zstd stays below this for logs that repeat one answer in every sample. */
  ratio: 5e3
};
var RATIO_MATTERS_FROM_BYTES = 16 * MiB;
var RATIO_HELD = 64;
var SMALL_BYTES = 64 * MiB;

// src/io/zip/directory.ts
var ENTRY = 33639248;
var ENTRY_BYTES = 46;
var ZIP64_EXTRA = 1;
var FULL162 = 65535;
var FULL322 = 4294967295;
var LOCAL_HEADER_BYTES = 30;
var METHODS = { stored: 0, deflate: 8, zstd: 93 };
var KNOWN_METHODS = Object.values(METHODS);
var UNIX = 3;
var FILE_TYPE_MASK = 61440;
var SYMLINK = 40960;
var ENCRYPTED_FLAGS = 1 | 64 | 8192;
async function readDirectory(source, limits) {
  const directory = await findDirectory(source);
  if (directory.entries > limits.entries) {
    throw tooMuch(source.name, `${directory.entries} entries`, `${limits.entries}`);
  }
  if (directory.bytes > limits.directoryBytes) {
    throw tooMuch(source.name, `a directory of ${directory.bytes} bytes`, `${limits.directoryBytes}`);
  }
  const bytes = asBuffer(await source.read(directory.offset, directory.bytes));
  const entries = [];
  let at = 0;
  for (let i = 0; i < directory.entries; i++) {
    const parsed = parseEntry(bytes, at, source.name, limits);
    entries.push(parsed.entry);
    at = parsed.next;
  }
  if (at !== bytes.length) throw badArchive(source.name, "the directory has more than its declared entries");
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.totalBytes) {
    throw tooMuch(source.name, `${total} bytes unpacked`, `${limits.totalBytes}`);
  }
  return boundEntries(entries, directory.offset, source.name);
}
function parseEntry(bytes, at, archive, limits) {
  if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY) {
    throw badArchive(archive, "the directory is damaged");
  }
  const nameAt = at + ENTRY_BYTES;
  const extraAt = nameAt + bytes.readUInt16LE(at + 28);
  const commentAt = extraAt + bytes.readUInt16LE(at + 30);
  const next = commentAt + bytes.readUInt16LE(at + 32);
  if (next > bytes.length) throw badArchive(archive, "the directory is damaged");
  if (extraAt - nameAt > limits.nameBytes) {
    throw tooMuch(archive, `a name of ${extraAt - nameAt} bytes`, `${limits.nameBytes}`);
  }
  const nameBytes = bytes.subarray(nameAt, extraAt);
  if (!isUtf8(nameBytes)) {
    const remedy = "Pack the files again with a tool that writes UTF-8 names.";
    throw badMember(archive, nameBytes.toString("latin1"), "its name is not UTF-8", remedy);
  }
  const name = nameBytes.toString("utf8");
  const narrow = {
    size: bytes.readUInt32LE(at + 24),
    compressedSize: bytes.readUInt32LE(at + 20),
    offset: bytes.readUInt32LE(at + 42),
    disk: bytes.readUInt16LE(at + 34)
  };
  const place = widen(narrow, bytes.subarray(extraAt, commentAt), archive, name);
  if (place.disk !== 0) throw multiDisk(archive);
  const entry = {
    name,
    method: bytes.readUInt16LE(at + 10),
    compressedSize: place.compressedSize,
    size: place.size,
    crc32: bytes.readUInt32LE(at + 16),
    offset: place.offset
  };
  const mode = bytes[at + 5] === UNIX ? bytes.readUInt16LE(at + 40) : 0;
  checkEntry(entry, bytes.readUInt16LE(at + 8), mode, archive, limits);
  return { entry, next };
}
function widen(narrow, extra, archive, name) {
  const wide = { ...narrow };
  const full = ["size", "compressedSize", "offset"].filter((key) => narrow[key] === FULL322);
  if (full.length === 0 && narrow.disk !== FULL162) return wide;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== ZIP64_EXTRA) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    if (field.length < full.length * 8 + (narrow.disk === FULL162 ? 4 : 0)) break;
    full.forEach((key, i) => {
      wide[key] = readUInt64(field, i * 8, archive);
    });
    if (narrow.disk === FULL162) wide.disk = field.readUInt32LE(full.length * 8);
    return wide;
  }
  throw badMember(archive, name, "its zip64 sizes are missing");
}
function checkEntry(entry, flags, mode, archive, limits) {
  const refuse = (message, remedy) => badMember(archive, entry.name, message, remedy);
  if (flags & ENCRYPTED_FLAGS) throw refuse("is encrypted", "Pack the files without a password.");
  if (!KNOWN_METHODS.includes(entry.method)) {
    throw refuse(
      `compression method ${entry.method} is not supported`,
      "Pack the files with method deflate (8) or zstd (93), or stored (0)."
    );
  }
  if ((mode & FILE_TYPE_MASK) === SYMLINK) {
    throw refuse("is a symbolic link", "Pack the file itself in place of the link.");
  }
  if (entry.method === METHODS.stored && entry.compressedSize !== entry.size) {
    throw refuse("is stored, yet its two sizes differ");
  }
  if (entry.size > limits.memberBytes) {
    throw refuse(`unpacks to ${entry.size} bytes; at most ${limits.memberBytes} are read`, SPLIT);
  }
  if (entry.size > RATIO_MATTERS_FROM_BYTES && entry.size > entry.compressedSize * limits.ratio) {
    throw refuse(`unpacks to more than ${limits.ratio} times its size, as a zip bomb does`, SPLIT);
  }
}
function boundEntries(entries, directoryAt, archive) {
  const ends = /* @__PURE__ */ new Map();
  let end = directoryAt;
  for (const entry of entries.toSorted((a, b) => b.offset - a.offset)) {
    const least = LOCAL_HEADER_BYTES + Buffer.byteLength(entry.name) + entry.compressedSize;
    if (entry.offset + least > end) {
      throw badMember(archive, entry.name, "overlaps another member or the directory");
    }
    ends.set(entry, end);
    end = entry.offset;
  }
  return entries.map((entry) => ({ ...entry, end: ends.get(entry) }));
}
var SPLIT = "Split the results over several files.";
function tooMuch(archive, found, limit) {
  return badArchive(archive, `has ${found}; the limit is ${limit}`, SPLIT);
}

// src/io/zip/member.ts
import { pipeline, Readable } from "node:stream";
import {
  crc32,
  createInflateRaw,
  createZstdDecompress,
  inflateRawSync,
  zstdDecompressSync
} from "node:zlib";
var LOCAL_HEADER = 67324752;
var ENCRYPTED = 1;
var SPARE_BYTES = 64;
var CHUNK_BYTES = 1024 * 1024;
var LARGEST_BUFFER_BYTES = 8 * 1024 * 1024;
var LEAST_CHUNK_BYTES = 64;
var MOST_FRAMES = 1e3;
async function readMember(source, entry) {
  const least = LOCAL_HEADER_BYTES + Buffer.byteLength(entry.name) + entry.compressedSize;
  const length = Math.min(least + SPARE_BYTES, entry.end - entry.offset);
  const bytes = asBuffer(await source.read(entry.offset, length));
  const start = dataStart(bytes, entry, source.name);
  const compressed = start + entry.compressedSize <= bytes.length ? bytes.subarray(start, start + entry.compressedSize) : await source.read(entry.offset + start, entry.compressedSize);
  const content = unpack(compressed, entry, source.name);
  checkContent(content.length, crc32(content), entry, source.name);
  return content;
}
async function* streamMember(source, entry) {
  const headLength = Math.min(LOCAL_HEADER_BYTES + 2 * 65535, entry.end - entry.offset);
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
function dataStart(local, entry, archive) {
  const nameLength = Buffer.byteLength(entry.name);
  if (local.length < LOCAL_HEADER_BYTES + nameLength || local.readUInt32LE(0) !== LOCAL_HEADER) {
    throw badMember(archive, entry.name, "is not where the directory says");
  }
  const name = local.toString("utf8", LOCAL_HEADER_BYTES, LOCAL_HEADER_BYTES + local.readUInt16LE(26));
  if (name !== entry.name || local.readUInt16LE(8) !== entry.method || local.readUInt16LE(6) & ENCRYPTED) {
    throw badMember(archive, entry.name, "its own header disagrees with the directory");
  }
  const start = LOCAL_HEADER_BYTES + nameLength + local.readUInt16LE(28);
  if (entry.offset + start + entry.compressedSize > entry.end) {
    throw badMember(archive, entry.name, "overlaps another member or the directory");
  }
  return start;
}
function unpack(compressed, entry, archive) {
  if (entry.method === METHODS.stored) return compressed;
  const parts = [];
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
  if (consumed !== compressed.length) throw badMember(archive, entry.name, "has bytes after its data");
  return parts.length === 1 ? parts[0] : Buffer.concat(parts);
}
function unpackPart(compressed, method, room) {
  const options = {
    info: true,
    chunkSize: Math.min(room, LARGEST_BUFFER_BYTES) + LEAST_CHUNK_BYTES,
    maxOutputLength: room + LEAST_CHUNK_BYTES
  };
  const unpackSync = method === METHODS.zstd ? zstdDecompressSync : inflateRawSync;
  const { buffer, engine } = unpackSync(compressed, options);
  return { content: buffer, consumed: engine.bytesWritten };
}
async function* unpackStream(source, start, end, entry) {
  if (entry.method === METHODS.stored) return yield* streamOf(source, start, end);
  let at = start;
  let frames = 0;
  do {
    const options = { chunkSize: CHUNK_BYTES };
    const engine = entry.method === METHODS.zstd ? createZstdDecompress(options) : createInflateRaw(options);
    pipeline(Readable.from(streamOf(source, at, end)), engine, () => {
    });
    try {
      for await (const chunk of engine) yield chunk;
    } catch (error) {
      throw notUnpacked(error, entry, source.name);
    } finally {
      engine.destroy();
    }
    at += engine.bytesWritten;
    frames += 1;
  } while (continues(entry, frames, at < end, source.name));
  if (at !== end) throw badMember(source.name, entry.name, "has bytes after its data");
}
function continues(entry, frames, bytesLeft, archive) {
  if (entry.method !== METHODS.zstd || !bytesLeft) return false;
  if (frames < MOST_FRAMES) return true;
  throw badMember(
    archive,
    entry.name,
    `has more than ${MOST_FRAMES} zstd frames`,
    "Pack it in fewer frames."
  );
}
function notUnpacked(error, entry, archive) {
  if (error instanceof EvidenceError) return error;
  const code = error.code ?? "";
  if (code === "ERR_BUFFER_TOO_LARGE") return wrongSize(entry, archive);
  if (!/^(Z_|ZSTD_)/.test(code)) return error;
  const message = code === "Z_BUF_ERROR" ? "its data is cut off" : `its data is damaged (${code})`;
  return badMember(archive, entry.name, message, void 0, error);
}
function checkContent(size, crc, entry, archive) {
  if (size !== entry.size) throw wrongSize(entry, archive);
  if (crc !== entry.crc32) throw badMember(archive, entry.name, "its checksum (CRC-32) is wrong");
}
function wrongSize(entry, archive) {
  return badMember(archive, entry.name, `does not unpack to the ${entry.size} bytes that it declares`);
}

// src/io/zip/names.ts
function safeName(name, archive) {
  const fault = faultOf(name);
  if (fault) throw badMember(archive, name, fault, "Pack the files again with plain relative paths.");
  return name;
}
function faultOf(name) {
  if (name === "") return "has no name";
  if (name.startsWith("/")) return "has an absolute path";
  if (name.includes("\\")) return "has a backslash in its name";
  if (name.includes(":")) return "has a colon in its name, as a drive letter does";
  if (/[\x00-\x1f\x7f]/.test(name)) return "has a control character in its name";
  const segments = name.replace(/\/$/, "").split("/");
  if (segments.includes("..")) return "leads out of its folder (..)";
  if (segments.some((segment) => segment === "" || segment === "."))
    return 'has an empty or "." path segment';
  return void 0;
}

// src/io/zip/tail.ts
var TAIL_BYTES = 1024 * 1024;
async function withTail(source) {
  const start = Math.max(0, source.size - TAIL_BYTES);
  const tail = await source.read(start, source.size - start);
  return {
    name: source.name,
    size: source.size,
    async read(offset, length) {
      if (offset + length > source.size) throw truncated(source.name, offset, length, source.size);
      if (offset < start) return source.read(offset, length);
      return tail.subarray(offset - start, offset - start + length);
    }
  };
}

// src/io/zip.ts
async function openZip(source, options = {}) {
  const limits = { ...ZIP_LIMITS, ...options.limits };
  const cached = await withTail(source);
  const entries = await readDirectory(cached, limits);
  const latest = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (options.paths === "safe") {
      safeName(entry.name, source.name);
      if (latest.has(entry.name)) {
        throw badMember(source.name, entry.name, "occurs twice", "Pack each file once.");
      }
    }
    latest.set(entry.name, entry);
  }
  return {
    name: source.name,
    entries,
    latest: (name) => latest.get(name),
    async read(entry, { maxBytes = limits.inMemoryBytes } = {}) {
      const most = entry.size > entry.compressedSize * RATIO_HELD ? Math.min(maxBytes, SMALL_BYTES) : maxBytes;
      if (entry.size > most) {
        const message = `unpacks to ${entry.size} bytes; at most ${most} are read at once`;
        throw badMember(source.name, entry.name, message, "Split the results over several files.");
      }
      return readMember(cached, entry);
    },
    stream: (entry) => streamMember(cached, entry)
  };
}

export {
  openZip
};
