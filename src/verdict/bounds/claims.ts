import type { Category } from '../../model/policy.ts';
import type { UnitCount } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { count, percent, plural } from '../../util/words.ts';
import { reason } from '../reasons.ts';
import { type Bound, type Count, type Judged, judgeCount } from './figures.ts';
import type { EvalCounts } from './measured.ts';

/** One bound that an eval must hold: on its items, and on whatever else the policy says they depend on. */
export interface Claim {
  readonly unit: Unit;
  /** The stratum that it is about; `null` for the eval as a whole. */
  readonly stratum: string | null;
  readonly count: Count;
}

/** A claim with its figures. */
export interface Held extends Claim {
  readonly judged: Judged;
}

export const hold = (claim: Claim, bound: Bound): Held => ({
  ...claim,
  judged: judgeCount(claim.count, bound),
});

/** What is hardest to hold speaks for the whole; the average never does. */
export function worstOf(all: readonly Held[]): Held | null {
  const rank = ({ judged }: Held): number => (judged.violated ? 2 : 0) + judged.upper;
  return all.reduce<Held | null>(
    (worst, one) => (worst === null || rank(one) > rank(worst) ? one : worst),
    null,
  );
}

export type Unit = 'item' | 'cluster' | 'epoch';

/** "3 failures in 100 clusters of samples". */
export function unitsOf(unit: Unit, n: number): string {
  const word = { item: 'sample', cluster: 'cluster', epoch: 'epoch' }[unit];
  return unit === 'cluster' ? `${plural(n, word)} of samples` : plural(n, word);
}

/**
 * The bounds of one eval, the first of them its headline. With clusters the rate must be shown for clusters *and* for
 * items: one cluster that always fails may be few clusters and many items. A violation is then shown by clusters alone,
 * since items of one cluster are no independent draws.
 */
export function claimsOf(category: Category, tally: EvalCounts, missing: number): Claim[] {
  const { items, clusters, strata } = tally;
  const draws = drawsOf(category, tally);
  const first = clusters?.first ?? items.first;
  const claims: Claim[] = [
    draws === null
      ? { unit: 'item', stratum: null, count: { ...items, first, missing } }
      : {
          unit: 'epoch',
          stratum: null,
          count: { ...draws, first, missing: missing * perItem(draws, items) },
        },
  ];
  // What is missing might have been of any cluster and of any stratum.
  if (clusters !== null) claims.push({ unit: 'cluster', stratum: null, count: { ...clusters, missing } });
  for (const [stratum, units] of Object.entries(strata ?? {})) {
    const shown = clusters === null ? units.first : NOTHING_SHOWN;
    claims.push({ unit: 'item', stratum, count: { ...units, first: shown, missing } });
  }
  return claims;
}

const NOTHING_SHOWN = { scored: 0, failed: 0 };

const perItem = (draws: UnitCount, items: UnitCount): number =>
  items.units > 0 ? draws.units / items.units : 0;

/**
 * Epochs as units, where the claim is about these very items: valid if all have equally many and sampling was random
 * (statistics.md §2.1). Otherwise items, which is stricter and always valid.
 */
function drawsOf(category: Category, tally: EvalCounts): UnitCount | null {
  const random = tally.runs.every(({ temperature }) => temperature !== null && temperature > 0);
  return category.population === 'these-items' && tally.clusters === null && random ? tally.draws : null;
}

/** Why a claim is not held, in figures; nothing where it is. `task` is `null` for a pool. */
export function reasonsOf(claim: Held, bound: Bound, task: string | null, screen: boolean): Reason[] {
  const { unit, stratum, count: counted, judged } = claim;
  const limit = percent(bound.limit);
  const where = `${task === null ? '' : ` of ${task}`}${stratum === null ? '' : ` in stratum ${stratum}`}`;
  if (judged.violated) {
    const { failed, scored } = counted.first;
    const shown = `${plural(failed, 'failure')} in ${plural(scored, 'scored sample')}${where}`;
    const message = `${shown}: the true rate is at least ${percent(judged.lower, bound.limit)}; the limit is ${limit}.`;
    return [reason('above-limit', message, 'More samples will not change this: the model has to.', task)];
  }
  if (judged.demonstrated || judged.samples === 0) return [];
  const of = `${plural(judged.failures, 'failure')} in ${unitsOf(unit, judged.samples)}${where}${notSeen(judged)}`;
  const remedy =
    judged.samplesNeeded === null
      ? bound.rule.recall === null
        ? 'No number of samples that can be counted would demonstrate it: the limit is too low to be shown by sampling.'
        : 'Show first that the grader sees failures: at the recall that is shown, no number of samples would demonstrate it.'
      : `${unitsOf(unit, judged.samplesNeeded)} with no further failure would demonstrate it; ${bound.rule.method === 'e-process' ? 'fresh ones may be added at any time.' : 'declare the number before the run, and do not look in between.'}`;
  const seen = judged.failures - judged.unscored - judged.missing;
  if (judged.failures / judged.samples > bound.limit && seen / judged.samples <= bound.limit) {
    const message = `${of}: above the limit of ${limit}, since what has no score counts as failed.`;
    return [
      reason('observed-above-limit', message, 'Have every sample run and scored, then judge again.', task),
    ];
  }
  if (judged.failures / judged.samples > bound.limit) {
    const message = `${of}: above the limit of ${limit}, though too few samples to show that the true rate is.`;
    const look = 'Look at the failing samples.';
    return [reason('observed-above-limit', message, screen ? look : `${look} ${remedy}`, task)];
  }
  const message = `${of}: the true rate may be up to ${percent(judged.upper, bound.limit)}; the limit is ${limit}.`;
  return [reason('too-few-samples', message, remedy, task)];
}

/** Failures that nobody saw fail. */
function notSeen({ unscored, missing }: Judged): string {
  const parts = [
    ...(unscored > 0 ? [`${count(unscored)} unscored`] : []),
    ...(missing > 0 ? [`${count(missing)} missing`] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
