import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  asBuffer,
  streamOf
} from "./chunk-LNXKUYDX.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

// src/io/zstd.ts
import { pipeline, Readable } from "node:stream";
import { constants, createZstdDecompress, zstdDecompressSync } from "node:zlib";
var FRAME_MAGIC = 4247762216;
var MOST_FRAMES = 1e6;
function isZstd(head) {
  return head.length >= 4 && asBuffer(head).readUInt32LE(0) === FRAME_MAGIC;
}
function peekZstd(head) {
  try {
    return zstdDecompressSync(head, { finishFlush: constants.ZSTD_e_continue, maxOutputLength: 1 << 24 });
  } catch {
    return new Uint8Array();
  }
}
async function* unpackZstd(source) {
  let at = 0;
  for (let frames = 0; at < source.size; frames += 1) {
    if (frames === MOST_FRAMES) throw damaged(source.name, `has more than ${MOST_FRAMES} zstd frames`);
    const engine = createZstdDecompress();
    pipeline(Readable.from(streamOf(source, at)), engine, () => {
    });
    try {
      for await (const chunk of engine) yield chunk;
    } catch (error) {
      const code = error.code ?? "";
      if (!/^(Z_|ZSTD_)/.test(code)) throw error;
      throw damaged(source.name, code === "Z_BUF_ERROR" ? "is cut off" : `is damaged (${code})`, error);
    } finally {
      engine.destroy();
    }
    at += engine.bytesWritten;
  }
}
function damaged(name, message, cause) {
  return new EvidenceError(name, `the zstd data ${message}`, "Write or download the file again.", { cause });
}

export {
  isZstd,
  peekZstd,
  unpackZstd
};
