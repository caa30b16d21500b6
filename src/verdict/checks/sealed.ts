import type { Counts } from '../../model/evidence.ts';
import type { Category } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { fisherExact } from '../../statistics/fisher.ts';
import { plural } from '../../util/words.ts';
import type { EvalCounts } from '../bounds/measured.ts';
import { reason } from '../reasons.ts';

/** The chance that is left to a false alarm, for each eval that is held out. */
const GAP_ALPHA = 0.05;

/**
 * The chance, if both fail alike, that so many of all failures fall on a held-out eval rather than on the public ones of
 * its category together: one draw a unit, as for a violation. `null` where there is nothing to compare.
 */
export function gapOf(category: Category, tally: EvalCounts, all: readonly EvalCounts[]): number | null {
  if (!isSealed(category, tally)) return null;
  const [held, open] = [drawsOf([tally]), drawsOf(publicOf(category, all))];
  return held.samples === 0 || open.samples === 0 ? null : fisherExact(held, open);
}

/** Whether a held-out eval fails significantly more often: what is public may have been trained or tuned on. */
export function judgeGap(category: Category, tally: EvalCounts, all: readonly EvalCounts[]): Reason[] {
  const chance = gapOf(category, tally, all);
  if (chance === null || !(chance < GAP_ALPHA)) return [];
  const [held, open] = [drawsOf([tally]), drawsOf(publicOf(category, all))];
  const { failures: publicFailures, samples: publicSamples } = open;
  return [reason('sealed-gap', { of: 'gap', ...held, publicFailures, publicSamples, chance }, tally.task)];
}

/** Ids are often mere numbers, so that two sets may share them by chance: said, and no reason. */
export function leaks({ task, leaked }: EvalTally): string[] {
  if (leaked === 0) return [];
  return [
    `${plural(leaked, 'sample')} of ${task}, which is held out, ${leaked === 1 ? 'has an id' : 'have ids'} that public evals of its category have too: if they are the same samples, they are not held out.`,
  ];
}

const isSealed = (category: Category, { selector }: EvalCounts): boolean => category.evals[selector]!.sealed;

const publicOf = (category: Category, all: readonly EvalCounts[]): EvalCounts[] =>
  all.filter((one) => !isSealed(category, one));

function drawsOf(tallies: readonly EvalCounts[]): Counts {
  const firsts = tallies.map(({ clusters, items }) => (clusters ?? items).first);
  return {
    failures: firsts.reduce((sum, { failed }) => sum + failed, 0),
    samples: firsts.reduce((sum, { scored }) => sum + scored, 0),
  };
}
