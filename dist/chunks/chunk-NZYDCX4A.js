import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  divideAlpha,
  requireAlpha,
  requireCounts,
  requireRate,
  requireWhole
} from "./chunk-7ZIZHVCM.js";
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

// src/statistics/logs.ts
function log1mexp(x) {
  return x > -Math.LN2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x));
}
var BIG = 2 ** 900;
function logRatioSeries(ratio, enough = Infinity) {
  let term = 1;
  let sum = 1;
  let scale = 0;
  let pause = Math.min(BIG, Math.exp(enough));
  for (let i = 0; ; i++) {
    const r = ratio(i);
    term *= r;
    sum += term;
    if (!(term > sum * (1 - r) * 2 ** -58)) break;
    if (sum > pause) {
      if (scale + Math.log(sum) > enough) break;
      term /= BIG;
      sum /= BIG;
      scale += Math.log(BIG);
      pause = Math.min(BIG, Math.exp(enough - scale));
    }
  }
  return scale + Math.log(sum);
}

// src/statistics/binomial.ts
function logBinomial(k, n, p) {
  requireTrial(k, n, p);
  if (k === 0) return n * Math.log1p(-p);
  if (k === n) return n * Math.log(p);
  const above = excess(k, n, p);
  const spread = 0.5 * (Math.log(n / k) - Math.log(n - k) - Math.log(2 * Math.PI));
  const stirling = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  return spread + stirling - deviance(k, n * p, above) - deviance(n - k, n * (1 - p), -above);
}
function logBinomialLower(k, n, p) {
  requireTrial(k, n, p);
  if (k === n) return 0;
  return k <= n * p ? sumDown(k, n, p) : log1mexp(sumUp(k + 1, n, p));
}
function logBinomialUpper(k, n, p) {
  requireTrial(k, n, p);
  if (k === 0) return 0;
  return k >= n * p ? sumUp(k, n, p) : log1mexp(sumDown(k - 1, n, p));
}
function requireTrial(k, n, p) {
  requireCounts(k, n);
  requireRate("a probability", p);
}
function sumDown(k, n, p) {
  const odds = p / (1 - p);
  return logBinomial(k, n, p) + logRatioSeries((i) => (k - i) / ((n - k + i + 1) * odds));
}
function sumUp(k, n, p) {
  const odds = p / (1 - p);
  return logBinomial(k, n, p) + logRatioSeries((i) => (n - k - i) / (k + i + 1) * odds);
}
function deviance(x, mean, above) {
  const u = above / x;
  if (Math.abs(u) > 0.1) return u > 0.5 ? x * Math.log(x / mean) - above : -x * Math.log1p(-u) - above;
  let sum = 0;
  let power = u;
  for (let j = 2; power !== 0; j++) {
    power *= u;
    const next = sum + power / j;
    if (next === sum) break;
    sum = next;
  }
  return x * sum;
}
function excess(k, n, p) {
  const product = n * p;
  const [nHigh, nLow] = split(n);
  const [pHigh, pLow] = split(p);
  const error = nLow * pLow - (product - nHigh * pHigh - nLow * pHigh - nHigh * pLow);
  return k - product - error;
}
function split(x) {
  const scaled = x * (2 ** 27 + 1);
  const high = scaled - (scaled - x);
  return [high, x - high];
}
function stirlingError(n) {
  const known = STIRLING_ERRORS[n];
  if (known !== void 0) return known;
  const s = 1 / (n * n);
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 * s) * s) * s) * s) * s) / n;
}
var STIRLING_ERRORS = [
  0,
  0.08106146679532726,
  0.0413406959554093,
  0.02767792568499834,
  0.020790672103765093,
  0.016644691189821193,
  0.013876128823070748,
  0.01189670994589177,
  0.010411265261972096,
  0.009255462182712733,
  0.00833056343336287,
  0.007573675487951841,
  0.00694284010720953,
  0.006408994188004207,
  0.0059513701127588475,
  0.005554733551962801
];

// src/statistics/decision.ts
var GUARD = 1e-11;
var VIOLATION_ALPHA = 0.05;
function demonstrates(failures, samples, limit, alpha) {
  requireQuestion(failures, samples, limit, alpha);
  return samples > 0 && isUnder(logBinomialLower(failures, samples, limit), alpha);
}
function violates(failures, samples, limit, alpha) {
  requireQuestion(failures, samples, limit, alpha);
  return samples > 0 && isUnder(logBinomialUpper(failures, samples, limit), alpha);
}
function isUnder(logProbability, alpha) {
  return logProbability < Math.log(alpha) - GUARD;
}
function requireQuestion(failures, samples, limit, alpha) {
  requireCounts(failures, samples);
  requireRate("limit", limit);
  requireAlpha(alpha);
}

// src/statistics/search.ts
function rootRate(bracket, f) {
  let { low, high, start: p } = bracket;
  while (p > low && p < high) {
    const { value, slope } = f(p);
    if (Number.isNaN(value)) return value;
    if (value > 0 === slope > 0) high = p;
    else low = p;
    const step = -value / (slope * p * (1 - p));
    const newton = p / (p + (1 - p) * Math.exp(-step));
    if (Math.abs(step) < 1e-10) return newton;
    p = newton > low && newton < high ? newton : low > 0 ? Math.sqrt(low * high) : high / 2;
  }
  return p;
}
function smallest(low, high, holds) {
  while (high < low || !holds(high)) {
    if (high === Number.MAX_SAFE_INTEGER) return Infinity;
    low = Math.max(low, high + 1);
    high = Math.min(2 * low, Number.MAX_SAFE_INTEGER);
  }
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

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
  return isLow(k, draw) ? sumDown2(k, draw) : log1mexp(sumUp2(k + 1, draw));
}
function logHypergeometricUpper(k, draw) {
  const { least, most } = range(draw);
  if (k > most) return -Infinity;
  if (k <= least) return 0;
  return isLow(k, draw) ? log1mexp(sumDown2(k - 1, draw)) : sumUp2(k, draw);
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
function sumDown2(k, draw) {
  const { population, bad, drawn } = draw;
  const others = population - bad - drawn;
  return logPoint(k, draw) + logRatioSeries((i) => (k - i) / (bad - k + i + 1) * ((others + k - i) / (drawn - k + i + 1)));
}
function sumUp2(k, draw) {
  const { population, bad, drawn } = draw;
  const others = population - bad - drawn;
  return logPoint(k, draw) + logRatioSeries((i) => (bad - k - i) / (k + i + 1) * ((drawn - k - i) / (others + k + i + 1)));
}

// src/statistics/sample-size.ts
function samplesNeeded(failures, limit, alpha) {
  requireWhole("failures", failures);
  requireRate("limit", limit);
  requireAlpha(alpha);
  const target = -Math.log(alpha);
  const expected = failures + target + Math.sqrt(target * target + 2 * failures * target);
  const enough = Math.min(Math.ceil(expected / limit) + 1, Number.MAX_SAFE_INTEGER);
  return smallest(failures + 1, enough, (samples) => demonstrates(failures, samples, limit, alpha));
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

// src/policy/advice/mixture.ts
function sharesOf({ pool, evals }) {
  const open = pool ? evals.filter(({ sealed }) => !sealed) : [];
  const all = open.reduce((sum, { expectedSamples }) => sum + (expectedSamples ?? 0), 0);
  return open.map(({ task, expectedSamples }) => ({ task, share: (expectedSamples ?? 0) / all }));
}
var sharesInWords = (shares) => list(shares.map(({ task, share }) => `${percent(Number(share.toPrecision(2)))} \`${task}\``));

// src/statistics/attempts.ts
function attemptAlpha(alpha, attempt) {
  requireAlpha(alpha);
  if (!(Number.isSafeInteger(attempt) && attempt >= 1)) {
    throw new RangeError(`an attempt is numbered from 1, not ${attempt}`);
  }
  return alpha / (attempt * (attempt + 1));
}

// src/policy/alpha.ts
function alphaFor(policy, gate, category, candidate = 1) {
  const ways = branches(policy, gate).get(category.name) ?? 1;
  return shareOf(gate, divideAlpha(category.confidence.alpha, ways), candidate);
}
var shareOf = ({ candidates }, alpha, candidate) => candidates === "corrected" ? attemptAlpha(alpha, candidate) : alpha;
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

export {
  log1mexp,
  logRatioSeries,
  logBinomial,
  logBinomialLower,
  logBinomialUpper,
  deviance,
  stirlingError,
  VIOLATION_ALPHA,
  violates,
  isUnder,
  smallest,
  logHypergeometric,
  logHypergeometricUpper,
  upperCount,
  lowerCount,
  checksNeeded,
  lowerBound,
  attemptAlpha,
  showsRecall,
  plantedNeeded,
  ruleOf,
  expectedFailures,
  chanceOfAny,
  limitOf,
  exposureInWords,
  sharesOf,
  sharesInWords,
  alphaFor,
  strictest
};
