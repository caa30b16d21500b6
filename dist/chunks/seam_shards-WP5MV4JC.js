import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  readShardFile
} from "./chunk-B55AQT75.js";
import {
  checkCountedFor,
  checkEvidence,
  checkWhole,
  mergeShards,
  seam_core_exports
} from "./chunk-OOLVSZHQ.js";
import {
  EvidenceError,
  plural
} from "./chunk-CDELQMH2.js";
import {
  __export
} from "./chunk-LCSLMUSC.js";

// src/run/add-shards.ts
var add_shards_exports = {};
__export(add_shards_exports, {
  addShards: () => addShards
});
async function addShards({ files, expected }, wanted, tallier, counted) {
  const shards = [];
  const problems = [];
  for (const file of files) {
    try {
      shards.push(await readShardFile(file));
      checkCountedFor(shards.at(-1), wanted);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  if (problems.length > 0) return { evidence: [], problems };
  let evidence = [];
  try {
    for (const count of expected) checkNumber(count, shards);
    const merged = mergeShards(shards);
    checkWhole(merged);
    checkEvidence([
      { name: "a shard", evidence: merged.evidence },
      { name: "the gate itself", evidence: counted }
    ]);
    evidence = merged.evidence;
    tallier.merge(merged.states);
  } catch (error) {
    problems.push(problemOf(error));
  }
  return { evidence, problems };
}
function checkNumber(count, shards) {
  const [first] = shards;
  if (first?.shard.of === count) return;
  throw new EvidenceError(
    first?.name ?? "shards",
    first === void 0 ? `there is none of ${count} shards` : `is of ${plural(first.shard.of, "shard")}, not of ${count}`,
    "See that every job counts its part and uploads it, and that `shards=` is how many there are.",
    { code: first === void 0 ? "shards-missing" : "shards-disagree" }
  );
}
function problemOf(error) {
  if (error instanceof EvidenceError) return error;
  throw error;
}
export {
  seam_core_exports as core,
  add_shards_exports as part0
};
