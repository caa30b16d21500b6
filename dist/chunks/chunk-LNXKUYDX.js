import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  NotReadable,
  openRegular
} from "./chunk-ALIEZS7S.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

// src/io/bytes.ts
import { readSync } from "node:fs";
var READ_BYTES = 1024 * 1024;
var CHUNK_BYTES = 64 * 1024;
async function fileBytes(path, name = path) {
  const { handle, size } = await openRegular(path).catch((error) => {
    if (error instanceof NotReadable)
      throw new EvidenceError(name, "is not a regular file", "Give the path of a file; pipes have no size.");
    const remedy = error.code === "ENOENT" ? "Check the path." : "Check that it is a file that may be read.";
    throw new EvidenceError(name, `cannot be opened (${error.code})`, remedy, { cause: error });
  });
  return {
    name,
    size,
    async read(offset, length) {
      const bytes = Buffer.allocUnsafe(length);
      let filled = 0;
      while (filled < length) {
        const bytesRead = readSync(handle.fd, bytes, filled, length - filled, offset + filled);
        if (bytesRead === 0) throw truncated(name, offset, length, offset + filled);
        filled += bytesRead;
      }
      return bytes;
    },
    close: () => handle.close()
  };
}
function memoryBytes(buffer, name) {
  return {
    name,
    size: buffer.length,
    async read(offset, length) {
      if (offset + length > buffer.length) throw truncated(name, offset, length, buffer.length);
      return buffer.subarray(offset, offset + length);
    }
  };
}
async function* streamOf(source, start = 0, end = source.size) {
  for (let at = start; at < end; at += READ_BYTES) {
    const bytes = await source.read(at, Math.min(READ_BYTES, end - at));
    for (let from = 0; from < bytes.length; from += CHUNK_BYTES)
      yield bytes.subarray(from, from + CHUNK_BYTES);
  }
}
function truncated(name, offset, length, available) {
  const message = `truncated: ${offset + length} bytes were expected, there are ${available}`;
  return new EvidenceError(name, message, "Download or produce the file again.");
}
function asBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export {
  fileBytes,
  memoryBytes,
  streamOf,
  truncated,
  asBuffer
};
