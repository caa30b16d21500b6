/**
 * Binomial probabilities in logarithms, right to about 1e-13 out to a thousand million samples.
 * Differences of log-gamma would lose half of the digits there.
 * Source: C. Loader 2000, "Fast and accurate computation of binomial probabilities" (saddle-point form).
 */
import { requireCounts, requireRate } from './domain.ts';
import { log1mexp, logRatioSeries } from './logs.ts';

/**
 * ln P(X = k) for X binomial with n trials of probability p.
 * Whole 0 ≤ k ≤ n and 0 < p < 1, otherwise a `RangeError`.
 */
export function logBinomial(k: number, n: number, p: number): number {
  requireTrial(k, n, p);
  if (k === 0) return n * Math.log1p(-p);
  if (k === n) return n * Math.log(p);
  const above = excess(k, n, p);
  const spread = 0.5 * (Math.log(n / k) - Math.log(n - k) - Math.log(2 * Math.PI));
  const stirling = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  return spread + stirling - deviance(k, n * p, above) - deviance(n - k, n * (1 - p), -above);
}

/** ln P(X ≤ k): the chance of so few failures. Arguments as for {@link logBinomial}; between −∞ and 0. */
export function logBinomialLower(k: number, n: number, p: number): number {
  requireTrial(k, n, p);
  if (k === n) return 0;
  return k <= n * p ? sumDown(k, n, p) : log1mexp(sumUp(k + 1, n, p));
}

/** ln P(X ≥ k): the chance of so many failures. Arguments as for {@link logBinomial}; between −∞ and 0. */
export function logBinomialUpper(k: number, n: number, p: number): number {
  requireTrial(k, n, p);
  if (k === 0) return 0;
  return k >= n * p ? sumUp(k, n, p) : log1mexp(sumDown(k - 1, n, p));
}

function requireTrial(k: number, n: number, p: number): void {
  requireCounts(k, n);
  requireRate('a probability', p);
}

/** Away from the mode the terms fall, each a simple ratio of its neighbour. */
function sumDown(k: number, n: number, p: number): number {
  const odds = p / (1 - p);
  return logBinomial(k, n, p) + logRatioSeries((i) => (k - i) / ((n - k + i + 1) * odds));
}

function sumUp(k: number, n: number, p: number): number {
  const odds = p / (1 - p);
  return logBinomial(k, n, p) + logRatioSeries((i) => ((n - k - i) / (k + i + 1)) * odds);
}

/**
 * Loader's bd0: x·ln(x/mean) + mean − x, where `above` = x − mean is handed over, since it cannot be had from the
 * rounded mean when x and mean agree in most of their digits.
 */
export function deviance(x: number, mean: number, above: number): number {
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

/** k − n·p with the rounding error of the product taken back (Veltkamp 1968, Dekker 1971: exact product). */
function excess(k: number, n: number, p: number): number {
  const product = n * p;
  const [nHigh, nLow] = split(n);
  const [pHigh, pLow] = split(p);
  const error = nLow * pLow - (product - nHigh * pHigh - nLow * pHigh - nHigh * pLow);
  return k - product - error;
}

function split(x: number): [high: number, low: number] {
  const scaled = x * (2 ** 27 + 1);
  const high = scaled - (scaled - x);
  return [high, x - high];
}

/** ln n! minus Stirling's formula, n whole and at least 0. */
export function stirlingError(n: number): number {
  const known = STIRLING_ERRORS[n];
  if (known !== undefined) return known;
  const s = 1 / (n * n);
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - (691 / 360360) * s) * s) * s) * s) * s) / n;
}

/** n = 0 … 15, from 40 digits; from 16 on the series above is exact in doubles. 0! needs none. */
const STIRLING_ERRORS: readonly number[] = [
  0, 0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093, 0.016644691189821193,
  0.013876128823070748, 0.01189670994589177, 0.010411265261972096, 0.009255462182712733, 0.00833056343336287,
  0.007573675487951841, 0.00694284010720953, 0.006408994188004207, 0.0059513701127588475,
  0.005554733551962801,
];
