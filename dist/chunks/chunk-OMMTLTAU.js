import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  lowerBound
} from "./chunk-SMK5X57C.js";
import {
  samplesNeeded
} from "./chunk-RAP2RD57.js";

// src/policy/needed.ts
function neededFor(category, failures, limit, alpha) {
  const asked = askedFor(category, limit, alpha);
  return samplesNeeded(failures, asked.limit, asked.alpha);
}
function askedFor({ recall }, limit, alpha) {
  if (recall === null) return { limit, alpha };
  const { planted, detected } = recall;
  const seen = planted === null ? 1 : lowerBound(detected ?? planted, planted, alpha / 2);
  return { limit: limit * seen, alpha: alpha / 2 };
}

export {
  neededFor,
  askedFor
};
