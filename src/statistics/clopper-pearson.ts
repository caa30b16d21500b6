/**
 * Exact one-sided confidence bounds on a failure rate, each at confidence 1 − alpha (a two-sided interval at 95 % is
 * both at 0.025). For display: decisions compare the tail itself, see decision.ts.
 * Source: C. J. Clopper, E. S. Pearson 1934, "The use of confidence or fiducial limits illustrated in the case of the binomial".
 */
import { logBinomial, logBinomialLower, logBinomialUpper } from './binomial.ts';
import { requireAlpha, requireCounts } from './domain.ts';
import { rootRate } from './search.ts';

/**
 * The highest failure rate that the counts leave possible: the p with P(X ≤ failures) = alpha.
 * Without samples nothing is known: 1. `RangeError` unless 0 ≤ failures ≤ samples and 0 < alpha ≤ 0.5.
 */
export function upperBound(failures: number, samples: number, alpha: number): number {
  requireCounts(failures, samples);
  requireAlpha(alpha, 0.5);
  if (failures === samples) return 1;
  if (failures === 0) return -Math.expm1(Math.log(alpha) / samples);
  const target = -Math.log(alpha);
  const rate = failures / samples;
  // Chernoff's bound on the mean, a little too high: from there Newton falls to the root without overshooting.
  const start = (failures + target + Math.sqrt(target * target + 2 * failures * target)) / samples;
  return rootRate({ low: rate, high: 1, start: Math.min(start, (1 + rate) / 2) }, (p) => {
    const tail = logBinomialLower(failures, samples, p);
    const density = Math.exp(logBinomial(failures, samples, p) - tail);
    return { value: tail + target, slope: (-(samples - failures) * density) / (1 - p) };
  });
}

/**
 * The lowest failure rate that the counts leave possible: the p with P(X ≥ failures) = alpha.
 * Without failures: 0. `RangeError` unless 0 ≤ failures ≤ samples and 0 < alpha ≤ 0.5.
 */
export function lowerBound(failures: number, samples: number, alpha: number): number {
  requireCounts(failures, samples);
  requireAlpha(alpha, 0.5);
  if (failures === 0) return 0;
  if (failures === samples) return Math.exp(Math.log(alpha) / samples);
  const target = -Math.log(alpha);
  const rate = failures / samples;
  // P(X ≥ k) ≤ (e·p·n/k)^k, so the root is not under `low`.
  const low = rate * Math.exp(-1 - target / failures);
  const start = rate * Math.exp(-Math.sqrt((2 * target) / failures));
  return rootRate({ low, high: rate, start }, (p) => {
    const tail = logBinomialUpper(failures, samples, p);
    const density = Math.exp(logBinomial(failures, samples, p) - tail);
    return { value: tail + target, slope: (failures * density) / p };
  });
}
