import type { Counts } from '../../model/evidence.ts';
import type { UnitCount } from '../../model/tally.ts';
import type { Figures } from '../../model/verdict.ts';
import { lowerBound, upperBound } from '../../statistics/clopper-pearson.ts';
import { demonstrates, VIOLATION_ALPHA, violates } from '../../statistics/decision.ts';
import {
  anytimeLowerBound,
  anytimeUpperBound,
  demonstratesAnytime,
  samplesNeededAnytime,
  violatesAnytime,
} from '../../statistics/eprocess.ts';
import {
  boundWithRecall,
  demonstratesWithRecall,
  type Recall,
  samplesNeededWithRecall,
} from '../../statistics/grader.ts';
import { samplesNeeded } from '../../statistics/sample-size.ts';

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
  /**
   * Whether the decision must hold at any look, after any number of attempts that are counted together, whatever made
   * somebody stop or go on (statistics.md §3.4). A claim is judged by this rule or by that of a declared number, never by
   * whichever of them passes: that would err more often than either. Not with recall.
   */
  readonly anytime: boolean;
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
  const { upper, demonstrated, needed } = upperSide({ failures, samples }, bound);
  return {
    failures,
    samples,
    unscored,
    missing,
    upper,
    samplesNeeded: demonstrated || needed === Infinity ? null : needed,
    demonstrated,
    ...lowerSide({ failures: failed, samples: scored }, bound),
  };
}

/** By one draw a unit, where that was scored. */
function lowerSide({ failures, samples }: Counts, { limit, anytime }: Bound) {
  if (samples === 0) return { lower: 0, violated: false };
  const [bound, shows] = anytime ? [anytimeLowerBound, violatesAnytime] : [lowerBound, violates];
  return {
    lower: bound(failures, samples, VIOLATION_ALPHA),
    violated: shows(failures, samples, limit, VIOLATION_ALPHA),
  };
}

function upperSide(counts: Counts, { limit, alpha, recall, anytime }: Bound) {
  const { failures, samples } = counts;
  if (anytime) {
    return {
      upper: anytimeUpperBound(failures, samples, alpha),
      demonstrated: demonstratesAnytime(failures, samples, limit, alpha),
      needed: samplesNeededAnytime(failures, limit, alpha),
    };
  }
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

/** The part of what was judged that a verdict has. */
export function figures({
  failures,
  samples,
  unscored,
  missing,
  upper,
  lower,
  samplesNeeded,
}: Judged): Figures {
  return { failures, samples, unscored, missing, upper, lower, samplesNeeded };
}
