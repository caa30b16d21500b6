import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  DIGESTS,
  FILE_NAMES,
  bundle,
  page
} from "./chunk-EIDQQDI6.js";
import {
  PlatformError,
  list
} from "./chunk-CDELQMH2.js";
import {
  __export
} from "./chunk-LCSLMUSC.js";

// src/run/write-reports.ts
var write_reports_exports = {};
__export(write_reports_exports, {
  clearReports: () => clearReports,
  writeReports: () => writeReports
});
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
var REMEDY = "Name another folder as `report-dir`, or free or allow disk space.";
function clearReports(folder) {
  attempt(folder, () => {
    mkdirSync(folder, { recursive: true });
    rmSync(join(folder, "verdict.json"), { force: true });
  });
  const strange = strangers(folder);
  if (strange.length > 0) {
    throw new PlatformError(
      `Reports cannot be written to ${folder}: its ${list(strange)} would be lost.`,
      "Name an empty folder as `report-dir`, or that of an earlier run."
    );
  }
  attempt(folder, () => remove(folder));
}
function writeReports(judged, folder) {
  const files = [...bundle(judged, page)].reverse();
  clearReports(folder);
  try {
    attempt(folder, () => {
      for (const [name, text] of files) writeFileSync(join(folder, name), text);
    });
  } catch (error) {
    remove(folder);
    throw error;
  }
}
function strangers(folder) {
  const there = FILE_NAMES.filter((name) => existsSync(join(folder, name)));
  const listed = there.includes(DIGESTS) ? readFileSync(join(folder, DIGESTS), "utf8") : "";
  const ours = /^[0-9a-f]{64} {2}verdict\.json$/m.test(listed);
  return there.filter((name) => !ours || name !== DIGESTS && !listed.includes(`  ${name}
`));
}
function remove(folder) {
  for (const name of FILE_NAMES) rmSync(join(folder, name), { force: true });
}
function attempt(folder, write) {
  try {
    write();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PlatformError(`Reports cannot be written to ${folder}: ${why}`, REMEDY, { cause });
  }
}

export {
  clearReports,
  writeReports,
  write_reports_exports
};
