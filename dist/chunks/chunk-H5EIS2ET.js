import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  demonstrates,
  isUnder,
  logBinomialUpper,
  lowerBound,
  requireAlpha,
  requireCounts,
  requireRate,
  requireWhole,
  samplesNeeded,
  smallest,
  upperBound
} from "./chunk-XLMJQBXO.js";

// src/statistics/grader.ts
function boundWithRecall(counts, recall, alpha) {
  const found = upperBound(counts.failures, counts.samples, alpha / 2);
  return Math.min(1, found / lowerBound(recall.detected, recall.planted, alpha / 2));
}
function demonstratesWithRecall(counts, recall, limit, alpha) {
  const seen = seenLimit(recall, limit, alpha);
  return seen > 0 && demonstrates(counts.failures, counts.samples, seen, alpha / 2);
}
function samplesNeededWithRecall(failures, recall, limit, alpha) {
  const seen = seenLimit(recall, limit, alpha);
  return seen > 0 ? samplesNeeded(failures, seen, alpha / 2) : Infinity;
}
function showsRecall({ detected, planted }, floor, alpha) {
  requireCounts(detected, planted);
  requireRate("a floor of recall", floor);
  requireAlpha(alpha);
  return planted > 0 && isUnder(logBinomialUpper(detected, planted, floor), alpha);
}
function plantedNeeded(missed, floor, alpha) {
  requireWhole("missed", missed);
  const shows = (planted) => showsRecall({ detected: planted - missed, planted }, floor, alpha);
  return smallest(missed + 1, missed + 64, shows);
}
function seenLimit({ detected, planted }, limit, alpha) {
  requireRate("limit", limit);
  requireAlpha(alpha);
  return limit * lowerBound(detected, planted, alpha / 2);
}

export {
  boundWithRecall,
  demonstratesWithRecall,
  samplesNeededWithRecall,
  showsRecall,
  plantedNeeded
};
