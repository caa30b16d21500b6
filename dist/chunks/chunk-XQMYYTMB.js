import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  demonstrates,
  demonstratesAnytime,
  lowerBound,
  samplesNeeded,
  samplesNeededAnytime
} from "./chunk-66MM7R63.js";

// src/statistics/rules.ts
var DECLARED = { demonstrates, samplesNeeded };
var ANYTIME = {
  demonstrates: (failures, samples, limit, alpha) => demonstratesAnytime(failures, samples, limit, alpha),
  samplesNeeded: (failures, limit, alpha) => samplesNeededAnytime(failures, limit, alpha)
};

// src/policy/advice/needed.ts
function neededFor(category, failures, limit, alpha) {
  const asked = askedFor(category, limit, alpha);
  return ruleOf(category).samplesNeeded(failures, asked.limit, asked.alpha);
}
var ruleOf = ({ attempts }) => attempts === "sequential" ? ANYTIME : DECLARED;
function askedFor({ recall }, limit, alpha) {
  if (recall === null) return { limit, alpha };
  const { planted, detected } = recall;
  const seen = planted === null ? 1 : lowerBound(detected ?? planted, planted, alpha / 2);
  return { limit: limit * seen, alpha: alpha / 2 };
}

export {
  DECLARED,
  neededFor,
  ruleOf,
  askedFor
};
