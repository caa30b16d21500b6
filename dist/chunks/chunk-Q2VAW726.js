import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  filesOf
} from "./chunk-6G3P4W3U.js";
import {
  KINDS
} from "./chunk-BWG2XO4G.js";
import {
  PlatformError
} from "./chunk-R2PY23G6.js";
import {
  init_define_PAGE
} from "./chunk-XL3NFHKO.js";

// src/entry/fetch-source.ts
init_define_PAGE();
async function fetchSource(source, folder, reach) {
  if (source.kind === "files") return { files: await filesOf(source.rest, folder), counted: [] };
  const kind = KINDS.find(({ name }) => name === source.kind);
  const fetch = await kind?.load?.();
  if (fetch !== void 0) return { files: await fetch(source, reach), counted: [] };
  const open = await kind?.loadCounted?.();
  if (open !== void 0) return { files: [], counted: [await open(source, reach)] };
  throw new PlatformError(
    `The source ${source.kind}: is for the action only.`,
    "Download the results, and name the files."
  );
}

export {
  fetchSource
};
