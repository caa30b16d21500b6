/**
 * The rule by which the counts of a claim are judged. It is chosen once, from the policy and what the ledger says of
 * earlier attempts; judging, planning, replaying and the page's *what if* then ask the same object. A claim is never judged
 * by whichever of two rules passes: that would err more often than either.
 */
import { lowerBound, upperBound } from './clopper-pearson.ts';
import { demonstrates, VIOLATION_ALPHA, violates } from './decision.ts';
import { type FailureCounts, requireAlpha } from './domain.ts';
import {
  anytimeLowerBound,
  anytimeUpperBound,
  demonstratesAnytime,
  samplesNeededAnytime,
  violatesAnytime,
} from './eprocess.ts';
import { boundWithRecall, demonstratesWithRecall, type Recall, samplesNeededWithRecall } from './grader.ts';
import { samplesNeeded } from './sample-size.ts';

/** What a rule is chosen by. */
export interface Terms {
  /**
   * `sequential`: valid at any look, after any number of attempts counted together (statistics.md §3.4). `spend`: as `once`,
   * at the alpha that `shareOfAttempt` leaves.
   */
  readonly attempts: 'once' | 'spend' | 'sequential';
  /** 1 − confidence of the upper side, of this attempt; 0 < alpha ≤ 0.2. */
  readonly alpha: number;
  /** The chance that a violation is shown wrongly; 5 % unless several claims share it. */
  readonly violationAlpha?: number;
  /** What the graders were shown to see of planted failures; `null`: they are taken to miss none. Not with `sequential`. */
  readonly recall?: Recall | null;
}

export interface Rule extends Required<Terms> {
  readonly method: 'clopper-pearson' | 'e-process';
  /** The highest failure rate that counts leave possible at confidence 1 − alpha. 1 without samples. */
  readonly upper: (counts: FailureCounts) => number;
  /** The lowest that they leave possible at 1 − violationAlpha. 0 without samples. */
  readonly lower: (counts: FailureCounts) => number;
  /** Whether counts show that the rate is under `limit`; decided on exact tails, and not by {@link Rule.upper}. */
  readonly demonstrated: (counts: FailureCounts, limit: number) => boolean;
  /** Whether counts show that the rate is over `limit`. */
  readonly violated: (counts: FailureCounts, limit: number) => boolean;
  /** The fewest units that demonstrate `limit` with so many failures; Infinity where no number that can be counted does. */
  readonly unitsNeeded: (failures: number, limit: number) => number;
}

/** Chooses the rule. `RangeError` unless both alphas are in (0, 0.2]. */
export function ruleOf({ attempts, alpha, violationAlpha = VIOLATION_ALPHA, recall = null }: Terms): Rule {
  requireAlpha(alpha);
  requireAlpha(violationAlpha);
  if (attempts === 'sequential') return anytime({ attempts, alpha, violationAlpha, recall: null });
  const terms = { attempts, alpha, violationAlpha, recall };
  return recall === null ? declared(terms) : withRecall(terms, recall);
}

/** Of a declared number of units, looked at once. */
function declared(terms: Required<Terms>): Rule {
  const { alpha, violationAlpha } = terms;
  return {
    ...terms,
    method: 'clopper-pearson',
    upper: ({ failures, samples }) => upperBound(failures, samples, alpha),
    lower: ({ failures, samples }) => (samples === 0 ? 0 : lowerBound(failures, samples, violationAlpha)),
    demonstrated: ({ failures, samples }, limit) => demonstrates(failures, samples, limit, alpha),
    violated: ({ failures, samples }, limit) => violates(failures, samples, limit, violationAlpha),
    unitsNeeded: (failures, limit) => samplesNeeded(failures, limit, alpha),
  };
}

/** The same where the grader misses failures: what it misses can only add to what it found. */
const withRecall = (terms: Required<Terms>, recall: Recall): Rule => ({
  ...declared(terms),
  upper: (counts) => boundWithRecall(counts, recall, terms.alpha),
  demonstrated: (counts, limit) => demonstratesWithRecall(counts, recall, limit, terms.alpha),
  unitsNeeded: (failures, limit) => samplesNeededWithRecall(failures, recall, limit, terms.alpha),
});

/** Of as many units as there are, at any look. */
function anytime(terms: Required<Terms>): Rule {
  const { alpha, violationAlpha } = terms;
  return {
    ...terms,
    method: 'e-process',
    upper: ({ failures, samples }) => anytimeUpperBound(failures, samples, alpha),
    lower: ({ failures, samples }) =>
      samples === 0 ? 0 : anytimeLowerBound(failures, samples, violationAlpha),
    demonstrated: ({ failures, samples }, limit) => demonstratesAnytime(failures, samples, limit, alpha),
    violated: ({ failures, samples }, limit) => violatesAnytime(failures, samples, limit, violationAlpha),
    unitsNeeded: (failures, limit) => samplesNeededAnytime(failures, limit, alpha),
  };
}
