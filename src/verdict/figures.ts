import type { Counts } from '../model/evidence.ts';
import type { UnitCount } from '../model/tally.ts';
import type { Figures } from '../model/verdict.ts';
import { lowerBound, upperBound } from '../statistics/clopper-pearson.ts';
import { demonstrates, VIOLATION_ALPHA, violates } from '../statistics/decision.ts';
import {
  boundWithRecall,
  demonstratesWithRecall,
  type Recall,
  samplesNeededWithRecall,
} from '../statistics/grader.ts';
import { samplesNeeded } from '../statistics/sample-size.ts';

/** Units that a bound is about, and how many of them are missing. */
export interface Count extends Omit<UnitCount, 'bySeverity' | 'first'> {
  readonly missing: number;
  readonly first: { readonly scored: number; readonly failed: number };
}

/** How a claim is judged. */
export interface Bound {
  readonly limit: number;
  readonly alpha: number;
  /** What the graders were shown to see of planted failures; `null`: they are taken to miss none. */
  readonly recall: Recall | null;
}

export interface Judged extends Figures {
  readonly demonstrated: boolean;
  readonly violated: boolean;
}

/**
 * Figures of a count under a bound. What is missing or unscored is a failure against the upper bound, and no evidence
 * for a violation.
 */
export function judgeCount(count: Count, bound: Bound): Judged {
  const { units, missing, unscored } = count;
  const samples = units + missing;
  const failures = count.failed + unscored + missing;
  const { scored, failed } = count.first;
  const { limit } = bound;
  const { upper, demonstrated, needed } = upperSide({ failures, samples }, bound);
  return {
    failures,
    samples,
    unscored,
    missing,
    upper,
    lower: scored > 0 ? lowerBound(failed, scored, VIOLATION_ALPHA) : 0,
    samplesNeeded: demonstrated || needed === Infinity ? null : needed,
    demonstrated,
    violated: scored > 0 && violates(failed, scored, limit, VIOLATION_ALPHA),
  };
}

function upperSide(counts: Counts, { limit, alpha, recall }: Bound) {
  const { failures, samples } = counts;
  return recall === null
    ? {
        upper: upperBound(failures, samples, alpha),
        demonstrated: demonstrates(failures, samples, limit, alpha),
        needed: samplesNeeded(failures, limit, alpha),
      }
    : {
        upper: boundWithRecall(counts, recall, alpha),
        demonstrated: demonstratesWithRecall(counts, recall, limit, alpha),
        needed: samplesNeededWithRecall(failures, recall, limit, alpha),
      };
}

/** Counts added up: the evals of a pool, as the one declared mixture that the policy says they are. */
export function pool(counts: readonly Count[]): Count {
  const sum = (of: (count: Count) => number): number => counts.reduce((total, count) => total + of(count), 0);
  return {
    units: sum((c) => c.units),
    failed: sum((c) => c.failed),
    unscored: sum((c) => c.unscored),
    missing: sum((c) => c.missing),
    first: { scored: sum((c) => c.first.scored), failed: sum((c) => c.first.failed) },
  };
}
