/** The counts of attempts in the form that bounds are judged on. */
import type { AttemptedEval } from '../../ledger/attempts.ts';
import type { Weighed } from '../../ledger/worst.ts';
import type { Category } from '../../model/policy.ts';
import type { EvalTally, UnitCount } from '../../model/tally.ts';
import type { Measured } from '../bounds/measured.ts';

/** Today's counts, each item by its worst outcome over all attempts. */
export const measuredNow = (tally: EvalTally, { counts, replaced }: Weighed): Measured => ({
  tally: {
    ...tally,
    items: counts.items,
    clusters: counts.clusters,
    strata: counts.strata,
    draws: counts.draws,
  },
  missing: counts.lacking,
  replaced,
});

/** An earlier attempt's eval as it is judged today. What was not counted by then shows nothing. */
export function measuredThen(
  { cluster, strata: stratified }: Category,
  one: AttemptedEval,
  { counts, replaced }: Weighed,
): Measured {
  const { items, clusters, strata, draws, lacking } = counts;
  return {
    tally: {
      selector: one.index,
      task: one.task,
      runs: [],
      items,
      clusters: cluster === null ? null : (clusters ?? NOT_COUNTED),
      strata: stratified === null ? null : (strata ?? { '(not counted)': NOT_COUNTED }),
      draws,
      worst: [],
    },
    missing: lacking,
    replaced,
  };
}

const NOT_COUNTED: UnitCount = {
  units: 1,
  failed: 0,
  unscored: 0,
  bySeverity: [0, 0, 0, 0, 0],
  first: { scored: 0, failed: 0, bySeverity: [0, 0, 0, 0, 0] },
};
