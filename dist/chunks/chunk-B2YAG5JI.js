import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  ruleOf,
  shareOfAttempt
} from "./chunk-SRBD34P2.js";

// src/policy/advice/needed.ts
function plannedRule({ attempts, recall }, whole) {
  const alpha = shareOfAttempt(attempts, whole, 1);
  if (recall === null) return ruleOf({ attempts, alpha });
  const { planted, detected } = recall;
  if (planted === null) return ruleOf({ attempts, alpha: alpha / 2 });
  return ruleOf({ attempts, alpha, recall: { planted, detected: detected ?? planted } });
}
var neededFor = (category, failures, limit, alpha) => plannedRule(category, alpha).unitsNeeded(failures, limit);

export {
  plannedRule,
  neededFor
};
