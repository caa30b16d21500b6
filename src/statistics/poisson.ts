/** Incidents in use against the rate that was demonstrated before. */
import { deviance, stirlingError } from './binomial.ts';
import { isUnder } from './decision.ts';
import { requireAlpha, requireWhole } from './domain.ts';
import { log1mexp, logRatioSeries } from './logs.ts';

/**
 * Whether so many incidents in `exposure` uses are more than a failure rate of `bound` explains, at confidence 1 − alpha:
 * the exact one-sided Poisson test of a count. Uses need not be counted one by one, and where they are, it refutes no
 * sooner than the binomial would. `RangeError` unless incidents is whole, exposure finite and at least 0, 0 < bound ≤ 1
 * and 0 < alpha ≤ 0.2. Incidents without any exposure always refute.
 */
export function refutes(incidents: number, exposure: number, bound: number, alpha: number): boolean {
  requireAlpha(alpha);
  if (!(exposure >= 0 && exposure < Infinity)) {
    throw new RangeError(`an exposure must be 0 or more, not ${exposure}`);
  }
  if (!(bound > 0 && bound <= 1)) throw new RangeError(`a bound must lie between 0 and 1, not ${bound}`);
  return isUnder(logPoissonUpper(incidents, bound * exposure), alpha);
}

/** ln P(Y ≥ k) for Y Poisson with the given mean, at least 0 and finite. Whole k ≥ 0. */
export function logPoissonUpper(k: number, mean: number): number {
  requireWhole('incidents', k);
  if (!(mean >= 0 && mean < Infinity)) throw new RangeError(`a mean must be 0 or more, not ${mean}`);
  if (k === 0) return 0;
  if (mean === 0) return -Infinity;
  if (k >= mean) return logPoisson(k, mean) + logRatioSeries((i) => mean / (k + 1 + i));
  return log1mexp(logPoisson(k - 1, mean) + logRatioSeries((i) => (k - 1 - i) / mean));
}

/** Saddle-point form (Loader 2000). */
function logPoisson(k: number, mean: number): number {
  if (k === 0) return -mean;
  return -stirlingError(k) - deviance(k, mean, k - mean) - 0.5 * Math.log(2 * Math.PI * k);
}
