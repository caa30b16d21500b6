/**
 * Attempts on fresh items, judged together: all are pooled, and the decision holds at any look, after any number of
 * attempts, whatever made somebody stop or go on (statistics.md §3.4). A claim is judged by this rule or by the rule of
 * a declared number of samples (figures.ts), never by whichever of them passes: that would err more often than either.
 */

import { VIOLATION_ALPHA } from '../statistics/decision.ts';
import {
  anytimeLowerBound,
  anytimeUpperBound,
  demonstratesAnytime,
  samplesNeededAnytime,
  violatesAnytime,
} from '../statistics/eprocess.ts';
import { type Bound, type Count, type Judged, pool } from './figures.ts';

/**
 * Figures of every attempt so far on one claim. None may be left out, an aborted one neither: its units are missing.
 * Items that were tried before are not fresh; they belong in the count of their first attempt, by their worst outcome.
 */
export function judgeSequential(attempts: readonly Count[], { limit, alpha }: Omit<Bound, 'recall'>): Judged {
  const { units, failed, unscored, missing, first } = pool(attempts);
  const samples = units + missing;
  const failures = failed + unscored + missing;
  const demonstrated = demonstratesAnytime(failures, samples, limit, alpha);
  const needed = samplesNeededAnytime(failures, limit, alpha);
  return {
    failures,
    samples,
    unscored,
    missing,
    upper: anytimeUpperBound(failures, samples, alpha),
    lower: anytimeLowerBound(first.failed, first.scored, VIOLATION_ALPHA),
    samplesNeeded: demonstrated || needed === Infinity ? null : needed,
    demonstrated,
    violated: violatesAnytime(first.failed, first.scored, limit, VIOLATION_ALPHA),
  };
}
