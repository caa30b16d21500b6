/**
 * The two claims that counts can prove. Both compare an exact tail with alpha and need no inverse: the upper bound is
 * under the limit exactly when P(X ≤ failures) < alpha at the limit. Any doubt is "no": a tie, or no samples.
 * Both can never hold at once, since the two tails add up to at least 1.
 */
import { logBinomialLower, logBinomialUpper } from './binomial.ts';
import { requireAlpha, requireCounts, requireRate } from './domain.ts';

/** Far above the error of a log tail (under 1e-12), far under anything that a count could change. */
const GUARD = 1e-11;

/** Violations are judged at 95 % whatever the claim's confidence, so that raising that is tighter everywhere. */
export const VIOLATION_ALPHA = 0.05;

/**
 * Whether the counts show, at confidence 1 − alpha, that the failure rate is under `limit`.
 * `failures` of `samples` are whole numbers; 0 < limit < 1; 0 < alpha ≤ 0.2; anything else is a `RangeError`.
 */
export function demonstrates(failures: number, samples: number, limit: number, alpha: number): boolean {
  requireQuestion(failures, samples, limit, alpha);
  return samples > 0 && isUnder(logBinomialLower(failures, samples, limit), alpha);
}

/** Whether the counts show, at confidence 1 − alpha, that the failure rate is over `limit`. Arguments as above. */
export function violates(failures: number, samples: number, limit: number, alpha: number): boolean {
  requireQuestion(failures, samples, limit, alpha);
  return samples > 0 && isUnder(logBinomialUpper(failures, samples, limit), alpha);
}

/** Whether a probability, given by its logarithm, is surely under alpha. NaN is not. */
export function isUnder(logProbability: number, alpha: number): boolean {
  return logProbability < Math.log(alpha) - GUARD;
}

function requireQuestion(failures: number, samples: number, limit: number, alpha: number): void {
  requireCounts(failures, samples);
  requireRate('limit', limit);
  requireAlpha(alpha);
}
