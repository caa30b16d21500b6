import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  KINDS
} from "./chunk-VXZQINSE.js";
import {
  filesOf
} from "./chunk-JYHHXNDP.js";
import {
  PlatformError
} from "./chunk-Z676F4NH.js";

// src/run/fetch-source.ts
async function fetchSource(source, folder, reach) {
  if (source.kind === "files") return { files: await filesOf(source.rest, folder), counted: [] };
  if (source.kind === "tally") {
    const { fetchTally } = await import("./tally-OQ7S22IX.js");
    return fetchTally(source, folder);
  }
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
