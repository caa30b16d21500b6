import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  isShard
} from "./chunk-76SV32FG.js";
import {
  filesOf
} from "./chunk-JYHHXNDP.js";
import {
  EvidenceError,
  PlatformError
} from "./chunk-Z676F4NH.js";

// src/evidence/sources/tally.ts
async function fetchTally(source, folder) {
  const shards = shardsOf(source);
  if (shards.length === 0) {
    throw new PlatformError(
      `${source.name} does not say how many shards there are.`,
      "Add `shards=` with the number of jobs that count."
    );
  }
  const files = (await filesOf(source.rest, folder)).map((file) => ({
    ...file,
    source: source.name
  }));
  for (const file of files) {
    if (await isShard(file)) continue;
    throw new EvidenceError(
      file.name,
      "is no shard: it does not begin as what `near-zero tally` writes",
      "Name only the files of counts here, and results by a source of their own."
    );
  }
  return { files, counted: [], shards };
}
function shardsOf({ name, options: { shards } }) {
  if (shards === void 0) return [];
  if (/^[1-9]\d{0,3}$/.test(shards)) return [Number(shards)];
  throw new PlatformError(
    `${name}: \`shards=\` is not the number of shards, from 1 to 9999.`,
    "Write `shards=16`."
  );
}

export {
  fetchTally,
  shardsOf
};
