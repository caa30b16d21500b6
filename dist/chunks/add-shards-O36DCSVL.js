import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  checkCountedFor,
  checkEvidence,
  checkWhole,
  mergeShards
} from "./chunk-ED4K26WU.js";
import {
  readShardFile
} from "./chunk-5PKX4OJN.js";
import "./chunk-IFNDKDKL.js";
import "./chunk-SIHIAWFQ.js";
import "./chunk-FXCW44FW.js";
import "./chunk-W3NCPILC.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-R7IRCPSG.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-4S77CRV5.js";
import "./chunk-D2XLILVT.js";
import "./chunk-5G5UKXJE.js";
import "./chunk-W5QT2FDL.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import {
  plural
} from "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/run/add-shards.ts
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
  addShards
};
