import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  evalKey,
  evalsInOrder
} from "./chunk-SIHIAWFQ.js";
import {
  fileKey
} from "./chunk-FXCW44FW.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import {
  list
} from "./chunk-5SDD3ADK.js";

// src/tally/shards.ts
function mergeShards(shards) {
  const distinct = [...new Map(shards.map((one) => [one.digest, one])).values()].sort(
    (a, b) => a.shard.held[0] - b.shard.held[0] || (a.digest < b.digest ? -1 : 1)
  );
  const [first] = distinct;
  if (first === void 0) throw new Error("There are no shards to merge.");
  checkAlike(distinct);
  checkEvidence(distinct.map(({ name, shard }) => ({ name, evidence: shard.evidence })));
  const all = distinct.map(({ shard }) => shard);
  return {
    ...first.shard,
    held: all.flatMap(({ held }) => held).sort((a, b) => a - b),
    evidence: all.flatMap(({ evidence }) => evidence),
    states: {
      evals: mergeStates(all.map(({ states }) => states.evals)),
      controls: mergeStates(all.map(({ states }) => states.controls)),
      planted: mergeStates(all.map(({ states }) => states.planted))
    }
  };
}
function missingFrom({ of, held }) {
  const there = new Set(held);
  return Array.from({ length: of }, (_, index) => index + 1).filter((one) => !there.has(one));
}
function checkWhole(shard) {
  const missing = missingFrom(shard);
  if (missing.length === 0) return;
  throw new EvidenceError(
    "shards",
    `${missing.length} of ${shard.of} ${missing.length === 1 ? "is" : "are"} missing: ${list(missing.map(String), 20)}`,
    "See why these jobs wrote no counts, and run them again; without them nothing is known of a part of the results.",
    { code: "shards-missing" }
  );
}
function checkCountedFor({ name, shard }, wanted) {
  const said = ["tool", "policy", "gate"].find((key) => shard[key] !== wanted[key]);
  if (said === void 0) return;
  const remedies = {
    tool: "Use the same version of near-zero for the shards and for the gate.",
    policy: "Count the shards for the policy that is in force: that of the base, or of the default branch.",
    gate: "Give the shards and the gate the same `gate`."
  };
  const what = { tool: "by", policy: "for the policy", gate: "for the gate" }[said];
  throw new EvidenceError(name, `was counted ${what} ${shard[said]}, not ${wanted[said]}`, remedies[said], {
    code: "shards-disagree"
  });
}
function checkAlike(shards) {
  const [first, ...others] = shards;
  const holder = /* @__PURE__ */ new Map();
  for (const { name, shard } of shards) {
    for (const one of shard.held) {
      const other = holder.get(one);
      if (other !== void 0) {
        throw disagree(
          name,
          `holds shard ${one} of ${shard.of}, and ${other} holds it too`,
          "Give each job a number of its own."
        );
      }
      holder.set(one, name);
    }
  }
  for (const one of others) {
    const { of } = first.shard;
    if (one.shard.of !== of) {
      throw disagree(
        one.name,
        `is one of ${one.shard.of} shards, and ${first.name} is one of ${of}`,
        "Give all jobs the same number of shards, and hand over those of one run."
      );
    }
    checkCountedFor(one, first.shard);
  }
}
function checkEvidence(parts) {
  const counted = /* @__PURE__ */ new Map();
  for (const [index, { name, evidence }] of parts.entries()) {
    for (const record of evidence) {
      if (record.format === null) continue;
      const identity = record.digest ?? fileKey(record);
      const before = counted.get(identity);
      if (before !== void 0 && before !== index) {
        throw disagree(
          name,
          `counted ${record.name}, which ${parts[before].name} counted too`,
          "Let each file of results be counted in one shard only."
        );
      }
      counted.set(identity, index);
    }
  }
}
function mergeStates(parts) {
  const merged = /* @__PURE__ */ new Map();
  for (const state of parts.flat()) {
    const known = merged.get(evalKey(state.name));
    if (known === void 0) merged.set(evalKey(state.name), state);
    else known.merge(state);
  }
  return evalsInOrder([...merged.values()], (state) => state);
}
var disagree = (name, message, remedy) => new EvidenceError(name, message, remedy, { code: "shards-disagree" });

export {
  mergeShards,
  checkWhole,
  checkCountedFor,
  checkEvidence
};
