/** How much a claim rests on samples whose score came later, in place of a score that was missing. */
import { type FailureCounts, requireCounts, requireWhole } from './domain.ts';
import { mostFailures } from './power.ts';
import type { Rule } from './rule.ts';

/**
 * How many of `replaced` samples may have been failures with the limit still demonstrated. `counts` holds all samples,
 * the replaced ones among them, and the failures other than those. From 0 to `replaced`; undefined when the limit is
 * not demonstrated even if none of them failed. `RangeError` when the numbers cannot be.
 * Source: Manski 1990 (worst-case bounds); a tipping-point analysis as for missing data in trials.
 */
export function tippingPoint(
  counts: FailureCounts,
  replaced: number,
  limit: number,
  rule: Rule,
): number | undefined {
  const { failures, samples } = counts;
  requireWhole('replaced', replaced);
  requireCounts(failures + replaced, samples);
  const spare = mostFailures(samples, limit, rule) - failures;
  return spare < 0 ? undefined : Math.min(replaced, spare);
}
