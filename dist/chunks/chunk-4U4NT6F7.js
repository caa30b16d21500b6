import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  digestOf,
  fileBytes
} from "./chunk-QQBWKBHW.js";

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
async function evidenceFile(path, { digest, ...about }) {
  const bytes = await reopened(path, about.name);
  const known = digest ?? await digestOf(bytes);
  await bytes.close?.();
  return { ...about, bytes, digest: known };
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
