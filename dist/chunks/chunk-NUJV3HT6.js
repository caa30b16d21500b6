import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  ungrounded
} from "./chunk-AVP2MNTT.js";
import {
  reason
} from "./chunk-JBVS7HNA.js";

// src/verdict/memory/frontier.ts
var ADVANCE_FORM = '`WHAT: FROM -> TO`, such as "training compute: 2e25 FLOP -> 1e26 FLOP", in at most 500 characters';
var MOST_CHARACTERS = 500;
function parseAdvance(text) {
  if (text.length > MOST_CHARACTERS) return null;
  const match = /^([^\s:].*?): +(\S.*?) +(?:->|→) +(\S.*)$/.exec(text.trim());
  if (match === null) return null;
  const [what, from, to] = match.slice(1).map((part) => part.trim());
  return from === to ? null : `${what}: ${from} -> ${to}`;
}
function judgeFrontier(policy, gate, advance, memory) {
  const open = notRemembered(gate, memory).filter((check) => demands(gate).includes(check));
  return [
    ...gate.frontier && advance === null ? [reason("advance-unnamed", { of: "advance" })] : [],
    ...judgeGrounds(policy, gate),
    ...open.length > 0 ? [reason("not-judged", { of: "checks", frontier: gate.frontier, checks: open })] : []
  ];
}
function judgeGrounds(policy, gate) {
  const categories = ungrounded(policy, gate).map(({ category: { name }, lacks }) => ({ name, lacks }));
  return categories.length === 0 ? [] : [reason("ungrounded", { of: "categories", categories })];
}
var OF_LEDGER = ["attempts", "candidates", "looser-than-last-allow", "severity-growth"];
function demands({ frontier, candidates, severityGrowth, unresolvedFailures }) {
  if (frontier) return [...OF_LEDGER, "unresolved-failures"];
  return [
    ...candidates === "corrected" ? ["candidates"] : [],
    ...severityGrowth === "block" ? ["severity-growth"] : [],
    ...unresolvedFailures === "block" ? ["unresolved-failures"] : []
  ];
}
function notRemembered(gate, memory) {
  const ledger = gate.screen ? null : memory?.ledger ?? null;
  const asked = demands(gate);
  if (ledger === null) return ["attempts", ...asked.filter((check) => check !== "attempts")];
  return [
    // An attempt that leaves no trace can be made until it passes.
    ...ledger.written ? [] : asked.filter((check) => check === "attempts" || check === "candidates"),
    ...memory?.history ? [] : asked.filter((check) => check === "unresolved-failures"),
    ...ledger.anchored ? [] : ["tail-unprotected"]
  ];
}

export {
  ADVANCE_FORM,
  parseAdvance,
  judgeFrontier,
  judgeGrounds,
  notRemembered
};
