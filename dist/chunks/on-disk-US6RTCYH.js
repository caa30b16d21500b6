import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  NO_LEDGER,
  beginAttempt
} from "./chunk-5N3IJCA5.js";
import {
  fileStore
} from "./chunk-GLXGZ3K5.js";
import {
  MAX_LEDGER_BYTES
} from "./chunk-DTKXIUCT.js";
import "./chunk-ZBQAHOZM.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-ALIEZS7S.js";
import {
  PlatformError
} from "./chunk-Z676F4NH.js";
import "./chunk-JBVS7HNA.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/run/ledger/on-disk.ts
import { resolve } from "node:path";
async function ledgerOfFile(file, {
  gate,
  subject,
  policy,
  write
}) {
  const warn = (message) => process.stderr.write(`${plain(message)}
`);
  const store = fileStore({ path: resolve(file), name: file, maxBytes: MAX_LEDGER_BYTES, warn });
  const named = subject?.model ? { model: subject.model, digest: subject.digest } : null;
  const attempt = await beginAttempt({
    store,
    create: write,
    opened: write ? { gate, subject: named, policy, commit: null, run: null } : null,
    outside: async () => ({ records: [], lacks: "it is a file" }),
    wrote: () => {
    },
    now: () => /* @__PURE__ */ new Date()
  });
  if (attempt === NO_LEDGER) {
    throw new PlatformError(
      `There is no ledger ${file}`,
      "Correct --ledger, or begin one with --ledger-write."
    );
  }
  return attempt;
}
export {
  ledgerOfFile
};
