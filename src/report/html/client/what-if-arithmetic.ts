/**
 * What recorded counts would come to under another limit, by the rule that judges. It is arithmetic about a bound, and no
 * verdict: whatever else stands against a release stands against it still.
 */
import { ruleOf } from '../../../statistics/rule.ts';
import type { ReleaseCategory, ReleaseFigures } from '../releases.ts';

/** `under`: the bound is shown to be under the limit. `over`: the rate is shown to be over it. */
export type HypothesisOutcome = 'under' | 'over' | 'neither';

export interface Flip {
  readonly release: number;
  readonly from: HypothesisOutcome;
  readonly to: HypothesisOutcome;
  /** Reasons against it that have nothing to do with the limit. */
  readonly others: readonly string[];
}

const OF_THE_LIMIT = new Set(['too-few-samples', 'observed-above-limit', 'above-limit']);

/** The counts that must each be under the limit: a pool's sum, or each eval's. What is held out is bound alone. */
function bounds(category: ReleaseCategory): readonly ReleaseFigures[] {
  const { pooled, evals } = category;
  return evals.length === 0
    ? [category]
    : pooled
      ? [category, ...evals.filter(({ sealed }) => sealed)]
      : evals;
}

/** Of a category whose rates are bound: an inventory is counted, and has no limit to move. */
export function outcomeAt(category: ReleaseCategory, limit: number): HypothesisOutcome {
  const all = bounds(category);
  // A pool does not hide an eval that is shown to be over by itself.
  if ([...all, ...category.evals].some(({ lower }) => lower > limit)) return 'over';
  return all.every((one) => isUnderLimit(one, category, limit)) ? 'under' : 'neither';
}

export const isUnderLimit = (figures: ReleaseFigures, category: ReleaseCategory, limit: number): boolean =>
  ruleOf(category).demonstrated(figures, limit);

/** The fewest samples that demonstrate a limit with so many failures; Infinity where no number does. */
export const needed = (failures: number, category: ReleaseCategory, limit: number): number =>
  ruleOf(category).unitsNeeded(failures, limit);

/** Releases whose outcome under the limit is another than under the one that they were judged by. */
export function flipsAt(course: readonly (ReleaseCategory | undefined)[], limit: number): Flip[] {
  return course.flatMap((category, release) => {
    if (category === undefined || category.samples === 0) return [];
    const from = outcomeAt(category, category.limit);
    const to = outcomeAt(category, limit);
    const others = category.reasons.filter((code) => !OF_THE_LIMIT.has(code));
    return from === to ? [] : [{ release, from, to, others }];
  });
}
