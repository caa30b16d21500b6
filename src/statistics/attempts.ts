/** Attempts that each start afresh, of which any may pass. */
import { requireAlpha } from './domain.ts';

/**
 * The share of alpha that attempt number `attempt` (from 1) may use, so that all attempts together, however many, stay
 * under alpha: alpha / (i·(i + 1)), which sums to alpha. The same for candidates. An attempt of a candidate has the share
 * of a share: `attemptAlpha(attemptAlpha(alpha, candidate), attempt)`.
 */
export function attemptAlpha(alpha: number, attempt: number): number {
  requireAlpha(alpha);
  if (!(Number.isSafeInteger(attempt) && attempt >= 1)) {
    throw new RangeError(`an attempt is numbered from 1, not ${attempt}`);
  }
  return alpha / (attempt * (attempt + 1));
}

/** What attempt number `attempt` of a claim may use: a share where any of them may pass, else alpha whole. */
export const shareOfAttempt = (
  attempts: 'once' | 'spend' | 'sequential',
  alpha: number,
  attempt: number,
): number => (attempts === 'spend' ? attemptAlpha(alpha, attempt) : alpha);

/** The chance that at least one of several independent attempts passes, when each passes with the chance given. */
export function chanceThatOnePasses(chances: readonly number[]): number {
  return 0 - Math.expm1(chances.reduce((sum, chance) => sum + Math.log1p(-chance), 0));
}
