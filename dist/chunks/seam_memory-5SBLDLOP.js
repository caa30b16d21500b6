import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  NO_LEDGER,
  beginAttempt
} from "./chunk-AINQLBSU.js";
import {
  parse_exports
} from "./chunk-OUWGAKFE.js";
import {
  MAX_LEDGER_BYTES,
  fileStore
} from "./chunk-GAPOPMTU.js";
import {
  seam_core_exports
} from "./chunk-OOLVSZHQ.js";
import "./chunk-L2MSCEBO.js";
import "./chunk-47KFKF6G.js";
import {
  PlatformError,
  closed_exports,
  plain
} from "./chunk-CDELQMH2.js";
import {
  __export
} from "./chunk-LCSLMUSC.js";

// src/run/ledger/on-disk.ts
var on_disk_exports = {};
__export(on_disk_exports, {
  ledgerOfFile: () => ledgerOfFile
});
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
  seam_core_exports as core,
  parse_exports as part0,
  on_disk_exports as part1,
  closed_exports as part2
};
