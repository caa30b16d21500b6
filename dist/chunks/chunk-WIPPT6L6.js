import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parsePolicy
} from "./chunk-HS57UVGQ.js";
import {
  PolicyError
} from "./chunk-53GE6YH5.js";

// src/entry/commands/load-policy.ts
import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
async function loadPolicy(path) {
  const text = await readFile(path, "utf8").catch((cause) => {
    throw new PolicyError(
      `The policy ${path} cannot be read (${cause.code ?? cause.message}).`,
      "Name the policy file with --policy.",
      [],
      { cause }
    );
  });
  return { policy: parsePolicy(text, path), digest: `sha256:${hash("sha256", text)}` };
}

export {
  loadPolicy
};
