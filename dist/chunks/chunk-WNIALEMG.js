import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  filesOf
} from "./chunk-BKFTVIA4.js";
import {
  KINDS
} from "./chunk-KZIRI4KF.js";
import {
  PlatformError
} from "./chunk-53GE6YH5.js";

// src/entry/fetch-source.ts
async function fetchSource(source, folder, reach) {
  if (source.kind === "files") return filesOf(source.rest, folder);
  const load = KINDS.find(({ name }) => name === source.kind)?.load;
  if (load === void 0) {
    throw new PlatformError(
      `The source ${source.kind}: is for the action only.`,
      "Download the results, and name the files."
    );
  }
  const fetch = await load();
  return fetch(source, reach);
}

export {
  fetchSource
};
