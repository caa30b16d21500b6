import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fileBytes,
  truncated
} from "./chunk-LNXKUYDX.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

// src/io/checked-bytes.ts
import { createCipheriv, createHash, randomBytes } from "node:crypto";
var BLOCK_BYTES = 1024 * 1024;
var BLOCKS_HELD = 4;
var TAG_BYTES = 16;
async function checkedBytes(source) {
  const { name, size } = source;
  const key = randomBytes(16);
  const tags = Buffer.alloc(Math.ceil(size / BLOCK_BYTES) * TAG_BYTES);
  const digest = createHash("sha256");
  const block = (number) => {
    const start = number * BLOCK_BYTES;
    return source.read(start, Math.min(BLOCK_BYTES, size - start));
  };
  const held = /* @__PURE__ */ new Map();
  for (let number = 0; number * BLOCK_BYTES < size; number += 1) {
    const bytes = await block(number);
    digest.update(bytes);
    tagOf(bytes, number, key).copy(tags, number * TAG_BYTES);
    hold(number, bytes);
  }
  async function checked(number) {
    const known = held.get(number);
    if (known !== void 0) return known;
    const bytes = await block(number);
    const at = number * TAG_BYTES;
    if (tagOf(bytes, number, key).equals(tags.subarray(at, at + TAG_BYTES))) return hold(number, bytes);
    const remedy = "Run the gate when nothing writes to the results any more.";
    throw new EvidenceError(name, "changed while it was read", remedy);
  }
  function hold(number, bytes) {
    held.set(number, bytes);
    for (const [oldest] of held) {
      if (held.size <= BLOCKS_HELD) break;
      held.delete(oldest);
    }
    return bytes;
  }
  return {
    digest: `sha256:${digest.digest("hex")}`,
    bytes: {
      name,
      size,
      async read(offset, length) {
        if (offset + length > size) throw truncated(name, offset, length, size);
        const first = Math.floor(offset / BLOCK_BYTES);
        const from = offset - first * BLOCK_BYTES;
        if (from + length <= BLOCK_BYTES)
          return length === 0 ? new Uint8Array() : (await checked(first)).subarray(from, from + length);
        const bytes = Buffer.allocUnsafe(length);
        for (let at = offset; at < offset + length; ) {
          const number = Math.floor(at / BLOCK_BYTES);
          const part = (await checked(number)).subarray(at - number * BLOCK_BYTES);
          const taken = part.subarray(0, offset + length - at);
          bytes.set(taken, at - offset);
          at += taken.length;
        }
        return bytes;
      },
      async close() {
        held.clear();
        await source.close?.();
      }
    }
  };
}
function tagOf(bytes, number, key) {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number);
  const cipher = createCipheriv("aes-128-gcm", key, nonce);
  cipher.setAAD(bytes);
  cipher.final();
  return cipher.getAuthTag();
}

// src/evidence/sources/evidence-file.ts
var UNKNOWN_PROVENANCE = {
  artifactId: null,
  artifactDigest: null,
  repository: null,
  runId: null,
  runAttempt: null,
  workflow: null,
  event: null,
  headCommit: null,
  headBranch: null,
  headRepository: null,
  actor: null,
  createdAt: null
};
async function evidenceFile(path, { digest: said, ...about }) {
  const { digest, bytes } = await checkedBytes(await reopened(path, about.name));
  await bytes.close?.();
  if (said === void 0 || said === digest) return { ...about, bytes, digest };
  const remedy = "Run the job again; nothing else may write to the folder of temporary files.";
  throw new EvidenceError(about.name, `is of ${digest}, not of ${said} as it came`, remedy, {
    code: "digest-mismatch"
  });
}
async function reopened(path, name) {
  let open = fileBytes(path, name);
  const { size } = await open;
  return {
    name,
    size,
    async read(offset, length) {
      open ??= fileBytes(path, name);
      return (await open).read(offset, length);
    },
    async close() {
      const closing = open;
      open = null;
      await (await closing)?.close?.();
    }
  };
}

export {
  UNKNOWN_PROVENANCE,
  evidenceFile
};
