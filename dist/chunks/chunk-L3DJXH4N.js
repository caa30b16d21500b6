import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  samplesNeeded,
  samplesNeededWithRecall
} from "./chunk-NMF3MY3H.js";

// src/policy/needed.ts
function neededFor({ recall, maxFailureRate: limit }, failures, alpha) {
  if (recall === null) return samplesNeeded(failures, limit.value, alpha);
  const { planted, detected } = recall;
  if (planted === null) return samplesNeeded(failures, limit.value, alpha / 2);
  return samplesNeededWithRecall(failures, { planted, detected: detected ?? planted }, limit.value, alpha);
}

export {
  neededFor
};
