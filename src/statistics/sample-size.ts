/** How many samples a claim needs. */
import { demonstrates } from './decision.ts';
import { requireAlpha, requireRate, requireWhole } from './domain.ts';
import { smallest } from './search.ts';

/**
 * The smallest number of samples with which `failures` failures still demonstrate `limit` at confidence 1 − alpha, by the
 * very rule that will judge (decision.ts): exact. Infinity when it is more than 2^53 − 1.
 * Planning only: a run that is extended after a look at its results needs the sequential rule.
 * `RangeError` unless `failures` is a whole number, 0 < limit < 1 and 0 < alpha ≤ 0.2.
 */
export function samplesNeeded(failures: number, limit: number, alpha: number): number {
  requireWhole('failures', failures);
  requireRate('limit', limit);
  requireAlpha(alpha);
  // Chernoff: with this many expected failures, `failures` or fewer have a chance under alpha.
  const target = -Math.log(alpha);
  const expected = failures + target + Math.sqrt(target * target + 2 * failures * target);
  const enough = Math.min(Math.ceil(expected / limit) + 1, Number.MAX_SAFE_INTEGER);
  return smallest(failures + 1, enough, (samples) => demonstrates(failures, samples, limit, alpha));
}
