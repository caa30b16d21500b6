import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  requireAlpha,
  requireCounts,
  requireRate,
  requireWhole
} from "./chunk-OAVIODR5.js";

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

export {
  log1mexp,
  logRatioSeries,
  logBinomial,
  logBinomialLower,
  logBinomialUpper,
  deviance,
  stirlingError,
  VIOLATION_ALPHA,
  demonstrates,
  violates,
  isUnder,
  rootRate,
  smallest,
  samplesNeeded
};
