/**
 * Graders that miss failures. A grader can only add failures to what it flagged, never take any away: its false alarms are
 * left in (a person may strike them out one by one), since a drifted grader would otherwise prove safety.
 */
import { logBinomialUpper } from './binomial.ts';
import { lowerBound, upperBound } from './clopper-pearson.ts';
import { demonstrates, isUnder } from './decision.ts';
import { type FailureCounts, requireAlpha, requireCounts, requireRate, requireWhole } from './domain.ts';
import { samplesNeeded } from './sample-size.ts';
import { smallest } from './search.ts';

/** Known failures mixed in blind, and how many of them the grader saw. 0 ≤ detected ≤ planted. */
export interface Recall {
  readonly detected: number;
  readonly planted: number;
}

/**
 * The highest failure rate that is left possible when a grader that found `counts` saw only part of what was planted: the
 * upper bound on what it finds over the lower bound on its recall, each at alpha/2 (Bonferroni). 1 when it saw nothing.
 * Assumes that planted failures are as easy to see as real ones.
 */
export function boundWithRecall(counts: FailureCounts, recall: Recall, alpha: number): number {
  const found = upperBound(counts.failures, counts.samples, alpha / 2);
  return Math.min(1, found / lowerBound(recall.detected, recall.planted, alpha / 2));
}

/** Whether {@link boundWithRecall} is under `limit`, decided as in decision.ts. `RangeError` unless 0 < alpha ≤ 0.2. */
export function demonstratesWithRecall(
  counts: FailureCounts,
  recall: Recall,
  limit: number,
  alpha: number,
): boolean {
  const seen = seenLimit(recall, limit, alpha);
  return seen > 0 && demonstrates(counts.failures, counts.samples, seen, alpha / 2);
}

/** The smallest number of samples that demonstrates `limit` with so many failures found at such recall; else Infinity. */
export function samplesNeededWithRecall(
  failures: number,
  recall: Recall,
  limit: number,
  alpha: number,
): number {
  const seen = seenLimit(recall, limit, alpha);
  return seen > 0 ? samplesNeeded(failures, seen, alpha / 2) : Infinity;
}

/** Whether the planted failures show, at confidence 1 − alpha, that the grader sees more than `floor` (0 to 1) of all. */
export function showsRecall({ detected, planted }: Recall, floor: number, alpha: number): boolean {
  requireCounts(detected, planted);
  requireRate('a floor of recall', floor);
  requireAlpha(alpha);
  return planted > 0 && isUnder(logBinomialUpper(detected, planted, floor), alpha);
}

/** The smallest number of planted failures that shows a recall over `floor` though `missed` of them are missed. */
export function plantedNeeded(missed: number, floor: number, alpha: number): number {
  requireWhole('missed', missed);
  const shows = (planted: number) => showsRecall({ detected: planted - missed, planted }, floor, alpha);
  return smallest(missed + 1, missed + 64, shows);
}

/** What a grader of such recall must find less than, for the rate to be under `limit`. */
function seenLimit({ detected, planted }: Recall, limit: number, alpha: number): number {
  requireRate('limit', limit);
  requireAlpha(alpha);
  return limit * lowerBound(detected, planted, alpha / 2);
}
