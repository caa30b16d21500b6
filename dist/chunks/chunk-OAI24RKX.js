import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parsePolicy
} from "./chunk-EYEUYL3Y.js";
import {
  MAX_DOCUMENT_BYTES,
  decode
} from "./chunk-TTUBXO73.js";
import {
  readRegular
} from "./chunk-ALIEZS7S.js";
import {
  PolicyError
} from "./chunk-Z676F4NH.js";

// src/cli/load-policy.ts
import { hash } from "node:crypto";
async function loadPolicy(path) {
  const bytes = await readRegular(path, MAX_DOCUMENT_BYTES).catch((cause) => {
    throw new PolicyError(
      `The policy ${path} ${cause.code === "ENOENT" ? "does not exist" : `cannot be read (${cause.code ?? cause.message})`}.`,
      "Name the policy file with --policy; `near-zero init` starts one.",
      [],
      { cause }
    );
  });
  const text = decode(bytes, path);
  return { policy: parsePolicy(text, path), text, digest: `sha256:${hash("sha256", bytes)}` };
}

export {
  loadPolicy
};
