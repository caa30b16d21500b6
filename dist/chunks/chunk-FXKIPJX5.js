import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  lowerBound,
  upperBound
} from "./chunk-IQ7YB5W5.js";
import {
  demonstrates,
  isUnder,
  logBinomialUpper,
  requireAlpha,
  requireCounts,
  requireRate,
  requireWhole,
  samplesNeeded,
  smallest
} from "./chunk-QP6TISLK.js";

// src/policy/waiver-days.ts
var DAY = 864e5;
var NOTICE_DAYS = 7;
var endOf = (day) => Date.parse(day) + DAY;
var inForce = ({ granted, expires }, now) => now.getTime() >= Date.parse(granted) && now.getTime() < endOf(expires);
var daysLeft = (expires, now) => Math.floor((endOf(expires) - 1 - now.getTime()) / DAY);

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
  NOTICE_DAYS,
  inForce,
  daysLeft,
  boundWithRecall,
  demonstratesWithRecall,
  samplesNeededWithRecall,
  showsRecall,
  plantedNeeded
};
