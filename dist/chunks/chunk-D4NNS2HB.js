import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  FILE_NAMES,
  bundle
} from "./chunk-EWBUYXSH.js";
import {
  PlatformError
} from "./chunk-53GE6YH5.js";

// src/entry/write-reports.ts
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
function clearReports(folder) {
  attempt(folder, () => {
    mkdirSync(folder, { recursive: true });
    for (const name of FILE_NAMES) rmSync(join(folder, name), { force: true });
  });
}
function writeReports(judged, folder) {
  const files = bundle(judged);
  clearReports(folder);
  try {
    attempt(folder, () => {
      for (const [name, text] of files) writeFileSync(join(folder, name), text);
    });
  } catch (error) {
    for (const name of FILE_NAMES) rmSync(join(folder, name), { force: true });
    throw error;
  }
}
function attempt(folder, write) {
  try {
    write();
  } catch (cause) {
    throw new PlatformError(
      `Reports cannot be written to ${folder}: ${cause instanceof Error ? cause.message : String(cause)}`,
      "Name another folder as `report-dir`, or free or allow disk space.",
      { cause }
    );
  }
}

export {
  clearReports,
  writeReports
};
