import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  VIOLATION_ALPHA,
  demonstrates,
  isUnder,
  logBinomial,
  logBinomialLower,
  logBinomialUpper,
  logRatioSeries,
  rootRate,
  samplesNeeded,
  smallest,
  violates
} from "./chunk-BMSU2YRI.js";
import {
  divideAlpha
} from "./chunk-TTUBXO73.js";
import {
  requireAlpha,
  requireCounts,
  requireRate,
  requireWhole
} from "./chunk-OAVIODR5.js";
import {
  branches,
  judgedBy
} from "./chunk-N2EHHURP.js";
import {
  count,
  list,
  percent,
  plural
} from "./chunk-5SDD3ADK.js";

// src/statistics/attempts.ts
function attemptAlpha(alpha, attempt) {
  requireAlpha(alpha);
  if (!(Number.isSafeInteger(attempt) && attempt >= 1)) {
    throw new RangeError(`an attempt is numbered from 1, not ${attempt}`);
  }
  return alpha / (attempt * (attempt + 1));
}
var shareOfAttempt = (attempts, alpha, attempt) => attempts === "spend" ? attemptAlpha(alpha, attempt) : alpha;

// src/statistics/clopper-pearson.ts
function upperBound(failures, samples, alpha) {
  requireCounts(failures, samples);
  requireAlpha(alpha, 0.5);
  if (failures === samples) return 1;
  if (failures === 0) return -Math.expm1(Math.log(alpha) / samples);
  const target = -Math.log(alpha);
  const rate = failures / samples;
  const start = (failures + target + Math.sqrt(target * target + 2 * failures * target)) / samples;
  return rootRate({ low: rate, high: 1, start: Math.min(start, (1 + rate) / 2) }, (p) => {
    const tail = logBinomialLower(failures, samples, p);
    const density = Math.exp(logBinomial(failures, samples, p) - tail);
    return { value: tail + target, slope: -(samples - failures) * density / (1 - p) };
  });
}
function lowerBound(failures, samples, alpha) {
  requireCounts(failures, samples);
  requireAlpha(alpha, 0.5);
  if (failures === 0) return 0;
  if (failures === samples) return Math.exp(Math.log(alpha) / samples);
  const target = -Math.log(alpha);
  const rate = failures / samples;
  const low = rate * Math.exp(-1 - target / failures);
  const start = rate * Math.exp(-Math.sqrt(2 * target / failures));
  return rootRate({ low, high: rate, start }, (p) => {
    const tail = logBinomialUpper(failures, samples, p);
    const density = Math.exp(logBinomial(failures, samples, p) - tail);
    return { value: tail + target, slope: failures * density / p };
  });
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

// src/statistics/eprocess.ts
var WAGER = 0.25;
function logEvidenceUnder(failures, samples, limit, a = WAGER, enough = Infinity) {
  requireCounts(failures, samples);
  requireRate("limit", limit);
  if (!(a > 0 && a <= 1)) throw new RangeError(`a wager must be more than 0 and at most 1, not ${a}`);
  const first = Math.log(a / (a + failures));
  const passed = samples - failures;
  const odds = limit / (1 - limit);
  return first + logRatioSeries((i) => (passed - i) / (failures + a + 1 + i) * odds, enough - first);
}
function logEvidenceOver(failures, samples, limit) {
  requireCounts(failures, samples);
  requireRate("limit", limit);
  const tail = logBinomialLower(failures, samples + 1, limit);
  return tail - logBinomial(failures, samples, limit) - Math.log(samples + 1) - Math.log1p(-limit);
}
function demonstratesAnytime(failures, samples, limit, alpha, a = WAGER) {
  requireAlpha(alpha);
  const enough = 1 - Math.log(alpha);
  return isUnder(-logEvidenceUnder(failures, samples, limit, a, enough), alpha);
}
function violatesAnytime(failures, samples, limit, alpha) {
  requireAlpha(alpha);
  return isUnder(-logEvidenceOver(failures, samples, limit), alpha);
}
function samplesNeededAnytime(failures, limit, alpha, a = WAGER) {
  requireWhole("failures", failures);
  requireRate("limit", limit);
  const guess = Math.min(Math.ceil((2 * failures - 3 * Math.log(alpha)) / limit), Number.MAX_SAFE_INTEGER);
  return smallest(failures + 1, guess, (samples) => demonstratesAnytime(failures, samples, limit, alpha, a));
}
function anytimeUpperBound(failures, samples, alpha, a = WAGER) {
  requireCounts(failures, samples);
  requireAlpha(alpha, 0.5);
  if (failures === samples) return 1;
  const target = -Math.log(alpha);
  const low = failures / samples;
  const start = upperBound(failures, samples, alpha / 10);
  return rootRate({ low, high: 1, start }, (limit) => {
    const evidence = logEvidenceUnder(failures, samples, limit, a);
    const slope = (a * Math.exp(-evidence) - (a + failures)) / limit + (samples - failures) / (1 - limit);
    return { value: evidence - target, slope };
  });
}
function anytimeLowerBound(failures, samples, alpha) {
  requireCounts(failures, samples);
  requireAlpha(alpha, 0.5);
  if (failures === 0) return 0;
  const target = -Math.log(alpha);
  const start = lowerBound(failures, samples, alpha / 10);
  return rootRate({ low: 0, high: failures / samples, start }, (limit) => {
    const tail = logBinomialLower(failures, samples + 1, limit);
    const density = (samples + 1) * Math.exp(logBinomial(failures, samples, limit) - tail);
    const slope = (samples - failures + 1) / (1 - limit) - failures / limit - density;
    return { value: logEvidenceOver(failures, samples, limit) - target, slope };
  });
}

// src/statistics/rule.ts
function ruleOf({ attempts, alpha, violationAlpha = VIOLATION_ALPHA, recall = null }) {
  requireAlpha(alpha);
  requireAlpha(violationAlpha);
  if (attempts === "sequential") return anytime({ attempts, alpha, violationAlpha, recall: null });
  const terms = { attempts, alpha, violationAlpha, recall };
  return recall === null ? declared(terms) : withRecall(terms, recall);
}
function declared(terms) {
  const { alpha, violationAlpha } = terms;
  return {
    ...terms,
    method: "clopper-pearson",
    upper: ({ failures, samples }) => upperBound(failures, samples, alpha),
    lower: ({ failures, samples }) => samples === 0 ? 0 : lowerBound(failures, samples, violationAlpha),
    demonstrated: ({ failures, samples }, limit) => demonstrates(failures, samples, limit, alpha),
    violated: ({ failures, samples }, limit) => violates(failures, samples, limit, violationAlpha),
    unitsNeeded: (failures, limit) => samplesNeeded(failures, limit, alpha)
  };
}
var withRecall = (terms, recall) => ({
  ...declared(terms),
  upper: (counts) => boundWithRecall(counts, recall, terms.alpha),
  demonstrated: (counts, limit) => demonstratesWithRecall(counts, recall, limit, terms.alpha),
  unitsNeeded: (failures, limit) => samplesNeededWithRecall(failures, recall, limit, terms.alpha)
});
function anytime(terms) {
  const { alpha, violationAlpha } = terms;
  return {
    ...terms,
    method: "e-process",
    upper: ({ failures, samples }) => anytimeUpperBound(failures, samples, alpha),
    lower: ({ failures, samples }) => samples === 0 ? 0 : anytimeLowerBound(failures, samples, violationAlpha),
    demonstrated: ({ failures, samples }, limit) => demonstratesAnytime(failures, samples, limit, alpha),
    violated: ({ failures, samples }, limit) => violatesAnytime(failures, samples, limit, violationAlpha),
    unitsNeeded: (failures, limit) => samplesNeededAnytime(failures, limit, alpha)
  };
}

// src/statistics/volume.ts
function expectedFailures(rate, volume) {
  requireUse(rate, volume);
  return rate * volume;
}
function chanceOfAny(rate, volume) {
  requireUse(rate, volume);
  return volume === 0 ? 0 : -Math.expm1(volume * Math.log1p(-rate));
}
function impliedLimit(chance, volume) {
  requireRate("a chance", chance);
  if (!(volume >= 1)) throw new RangeError(`a volume must be at least 1, not ${volume}`);
  return -Math.expm1(Math.log1p(-chance) / volume);
}
function requireUse(rate, volume) {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`a rate must lie between 0 and 1, not ${rate}`);
  if (!(volume >= 0 && volume < Infinity)) throw new RangeError(`a volume must be 0 or more, not ${volume}`);
}

// src/policy/advice/exposure.ts
function limitOf({ interactions, maxExpectedFailures, maxChanceOfAny }) {
  return Math.min(
    maxExpectedFailures === null ? 1 : maxExpectedFailures / interactions,
    maxChanceOfAny === null ? 1 : impliedLimit(maxChanceOfAny.value, interactions)
  );
}
function exposureInWords(exposure) {
  const { maxExpectedFailures, maxChanceOfAny } = exposure;
  const failures = failuresInWords(exposure);
  const allowed = [
    ...maxExpectedFailures === null ? [] : [`at most ${count(maxExpectedFailures)} ${failures} may be expected`],
    ...maxChanceOfAny === null ? [] : [
      `the chance of any ${failures === "failures" ? "failure" : failures} may be at most ${maxChanceOfAny.text}`
    ]
  ];
  return `in ${useInWords(exposure)}, ${allowed.join(" and ")}: a rate under ${percent(limitOf(exposure))}`;
}
var useInWords = ({
  interactions,
  per
}) => `${plural(interactions, "interaction")} in ${per.text}`;
var failuresInWords = ({ severityAtLeast }) => severityAtLeast === null ? "failures" : `failures at severity ${severityAtLeast} or above`;

// src/policy/alpha.ts
var corrects = ({ candidates, memory }, ledger = memory !== null) => candidates === null ? ledger : candidates === "corrected";
function alphaFor(policy, gate, category, candidate = corrects(gate) ? 1 : null) {
  const ways = branches(policy, gate).get(category.name) ?? 1;
  const alpha = divideAlpha(category.confidence.alpha, ways);
  return candidate === null ? alpha : attemptAlpha(alpha, candidate);
}
function strictest(policy) {
  const found = /* @__PURE__ */ new Map();
  for (const gate of policy.gates.filter((gate2) => !gate2.screen)) {
    for (const category of judgedBy(policy, gate)) {
      const alpha = alphaFor(policy, gate, category);
      if (alpha < (found.get(category.name)?.alpha ?? 1)) found.set(category.name, { gate, alpha });
    }
  }
  return found;
}

// src/policy/advice/mixture.ts
function sharesOf({ pool, evals }) {
  const open = pool ? evals.filter(({ sealed }) => !sealed) : [];
  const all = open.reduce((sum, { expectedSamples }) => sum + (expectedSamples ?? 0), 0);
  return open.map(({ task, expectedSamples }) => ({ task, share: (expectedSamples ?? 0) / all }));
}
var sharesInWords = (shares) => list(shares.map(({ task, share }) => `${percent(Number(share.toPrecision(2)))} \`${task}\``));

export {
  attemptAlpha,
  shareOfAttempt,
  lowerBound,
  showsRecall,
  plantedNeeded,
  ruleOf,
  expectedFailures,
  chanceOfAny,
  limitOf,
  exposureInWords,
  sharesOf,
  sharesInWords,
  corrects,
  alphaFor,
  strictest
};
