import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/verdict/reasons.ts
var REASONS = {
  "above-limit": { class: "violation" },
  "severity-veto": { class: "violation" },
  "too-few-samples": { class: "insufficient" },
  "observed-above-limit": { class: "insufficient" },
  "severity-not-demonstrated": { class: "insufficient" },
  "missing-eval": { class: "insufficient" },
  "completeness-unknown": { class: "insufficient" },
  incomplete: { class: "insufficient" },
  "inventory-incomplete": { class: "insufficient" },
  "required-not-green": { class: "insufficient" },
  vacuous: { class: "insufficient" },
  "sealed-gap": { class: "insufficient" },
  "recall-too-low": { class: "insufficient" },
  "exposure-exceeded": { class: "insufficient" },
  "not-judged": { class: "insufficient" },
  attempts: { class: "insufficient" },
  unreadable: { class: "invalid", voids: true },
  "subject-mismatch": { class: "invalid", voids: true },
  "subject-unnamed": { class: "invalid", voids: true },
  "moving-alias": { class: "invalid" },
  stale: { class: "invalid" },
  "age-unknown": { class: "invalid" },
  "commit-mismatch": { class: "invalid" },
  "untrusted-producer": { class: "invalid", voids: true },
  "ambiguous-artifact": { class: "invalid", voids: true },
  "digest-mismatch": { class: "invalid", voids: true },
  "shards-missing": { class: "invalid", voids: true },
  "shards-disagree": { class: "invalid", voids: true },
  "totals-disagree": { class: "invalid", voids: true },
  "duplicates-disagree": { class: "invalid", voids: true },
  "more-than-expected": { class: "invalid" },
  "unscored-above-bound": { class: "invalid" },
  "cluster-missing": { class: "invalid" },
  "selector-matches-nothing": { class: "invalid" },
  "rate-without-n": { class: "invalid", voids: true },
  edited: { class: "invalid" },
  "grader-unknown": { class: "invalid" },
  "ledger-broken": { class: "invalid" },
  contaminated: { class: "invalid" },
  "refuted-by-incidents": { class: "invalid" },
  "advance-unnamed": { class: "policy" },
  ungrounded: { class: "policy" },
  candidates: { class: "policy" },
  "looser-than-last-allow": { class: "policy" },
  "severity-growth": { class: "policy" },
  "unresolved-failures": { class: "policy" },
  "report-overdue": { class: "policy" },
  "no-policy-on-base": { class: "policy", given: true }
};
function reason(code, message, remedy, task = null) {
  return { code, class: REASONS[code].class, message, remedy, task };
}
var isCode = (reason2, ...codes) => codes.includes(reason2.code);
var isInvalid = (code) => Object.hasOwn(REASONS, code) && REASONS[code].class === "invalid";
var voids = (reason2) => "voids" in REASONS[reason2.code];
var isGiven = (reason2) => {
  const known = REASONS[reason2.code];
  return known === void 0 || "given" in known;
};

export {
  REASONS,
  reason,
  isCode,
  isInvalid,
  voids,
  isGiven
};
