/** Attempts that each start afresh. */
import { requireAlpha } from './domain.ts';

/**
 * The share of alpha that attempt number `attempt` (from 1) may use, so that all attempts together, however many, stay
 * under alpha: alpha / (i·(i + 1)), which sums to alpha.
 */
export function attemptAlpha(alpha: number, attempt: number): number {
  requireAlpha(alpha);
  if (!(Number.isSafeInteger(attempt) && attempt >= 1)) {
    throw new RangeError(`an attempt is numbered from 1, not ${attempt}`);
  }
  return alpha / (attempt * (attempt + 1));
}
