import type { Category } from '../../model/policy.ts';
import type { Reason, Unit } from '../../model/reason.ts';
import type { UnitCount } from '../../model/tally.ts';
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

/** Why a claim is not held; nothing where it is. @param task `null` for a pool */
export function reasonsOf(
  { unit, stratum, count: { first }, judged }: Held,
  { limit, rule, next = rule }: Bound,
  task: string | null,
  screen: boolean,
): Reason[] {
  const rate = { of: 'rate', stratum, limit } as const;
  if (judged.violated) {
    const { failed: failures, scored } = first;
    return [reason('above-limit', { ...rate, failures, scored, lower: judged.lower }, task)];
  }
  if (judged.demonstrated || judged.samples === 0) return [];
  const { failures, samples, unscored, missing, upper, samplesNeeded } = judged;
  const counted = { unit, failures, samples, unscored, missing, upper, samplesNeeded };
  const nextNeeded = next.unitsNeeded(failures, limit);
  const about = {
    ...rate,
    ...counted,
    nextNeeded: Number.isFinite(nextNeeded) ? nextNeeded : null,
    method: rule.method,
    recall: rule.recall !== null,
    screen,
  };
  return [reason(failures / samples > limit ? 'observed-above-limit' : 'too-few-samples', about, task)];
}
