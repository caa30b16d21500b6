import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  demonstrates,
  isUnder,
  log1mexp,
  logBinomial,
  logBinomialUpper,
  logRatioSeries,
  lowerBound,
  samplesNeeded,
  smallest,
  upperBound
} from "./chunk-66MM7R63.js";
import {
  judgedBy
} from "./chunk-N2EHHURP.js";
import {
  endOf,
  requireAlpha,
  requireCounts,
  requireRate,
  requireWhole
} from "./chunk-EXAWIC5V.js";

// src/policy/advice/grounds.ts
function ungrounded(policy, gate) {
  if (!gate.frontier) return [];
  return judgedBy(policy, gate).map((category) => ({ category, lacks: lacksOf(category) })).filter(({ lacks }) => lacks.length > 0);
}
function lacksOf(category) {
  const { kind, pool, mixture, evals } = category;
  const unsaid = ["claim", "owner", "source"].filter((key) => category[key] === null);
  const tasks = new Set(
    evals.flatMap(({ task, expectedTasks }) => expectedTasks.length > 0 ? expectedTasks : task)
  );
  return [
    ...unsaid,
    ...pool && mixture === null ? ["mixture"] : [],
    // A list is one by nature, and a capability speaks of what the model can do, not of what it does.
    ...kind === "behaviour" && tasks.size < 2 ? ["evals"] : []
  ];
}

// src/policy/waiver-days.ts
var NOTICE_DAYS = 7;
var inForce = ({ granted, expires }, now) => now.getTime() >= Date.parse(granted) && now.getTime() < endOf(expires);

// src/statistics/hypergeometric.ts
function logHypergeometric(k, draw) {
  const { least, most } = range(draw);
  if (k < least || k > most) return -Infinity;
  return least === most ? 0 : logPoint(k, draw);
}
function logHypergeometricLower(k, draw) {
  const { least, most } = range(draw);
  if (k < least) return -Infinity;
  if (k >= most) return 0;
  return isLow(k, draw) ? sumDown(k, draw) : log1mexp(sumUp(k + 1, draw));
}
function logHypergeometricUpper(k, draw) {
  const { least, most } = range(draw);
  if (k > most) return -Infinity;
  if (k <= least) return 0;
  return isLow(k, draw) ? log1mexp(sumDown(k - 1, draw)) : sumUp(k, draw);
}
function upperCount(failures, checked, population, alpha) {
  requireCheck(failures, checked, population, alpha);
  const most = population - (checked - failures);
  return smallest(
    failures,
    most,
    (bad) => bad >= most || excludes(bad + 1, failures, checked, population, alpha)
  );
}
function lowerCount(failures, checked, population, alpha) {
  return population - upperCount(checked - failures, checked, population, alpha);
}
function checksNeeded(failures, population, allowed, alpha) {
  requireCheck(failures, failures, population, alpha);
  requireCounts(allowed, population);
  const shows = (checked) => upperCount(failures, checked, population, alpha) <= allowed;
  return shows(population) ? smallest(failures, population, shows) : Infinity;
}
function excludes(bad, failures, checked, population, alpha) {
  return isUnder(logHypergeometricLower(failures, { population, bad, drawn: checked }), alpha);
}
function requireCheck(failures, checked, population, alpha) {
  requireCounts(failures, checked);
  requireWhole("population", population);
  if (checked > population) {
    throw new RangeError(`checked (${checked}) must not be more than the population (${population})`);
  }
  requireAlpha(alpha, 0.5);
}
function range({ population, bad, drawn }) {
  requireCounts(bad, population);
  requireCounts(drawn, population);
  return { least: Math.max(0, drawn - (population - bad)), most: Math.min(drawn, bad) };
}
function isLow(k, { population, bad, drawn }) {
  return k <= drawn * (bad / population);
}
function logPoint(k, { population, bad, drawn }) {
  const share = drawn / population;
  return logBinomial(k, bad, share) + logBinomial(drawn - k, population - bad, share) - logBinomial(drawn, population, share);
}
function sumDown(k, draw) {
  const { population, bad, drawn } = draw;
  const others = population - bad - drawn;
  return logPoint(k, draw) + logRatioSeries((i) => (k - i) / (bad - k + i + 1) * ((others + k - i) / (drawn - k + i + 1)));
}
function sumUp(k, draw) {
  const { population, bad, drawn } = draw;
  const others = population - bad - drawn;
  return logPoint(k, draw) + logRatioSeries((i) => (bad - k - i) / (k + i + 1) * ((drawn - k - i) / (others + k + i + 1)));
}

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
  ungrounded,
  logHypergeometric,
  logHypergeometricUpper,
  upperCount,
  lowerCount,
  checksNeeded,
  NOTICE_DAYS,
  inForce,
  boundWithRecall,
  demonstratesWithRecall,
  samplesNeededWithRecall,
  showsRecall,
  plantedNeeded
};
