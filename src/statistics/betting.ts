/**
 * Bounds on the mean of units that fail in part: an item of which 2 of 10 tries failed counts 0.2. They hold at any look,
 * in any order, however alike the tries of one unit are. Each unit is a bet against the claim's opposite at odds that are
 * fair there; the evidence is how far the stake has grown, mixed over all sizes of the bet, and under that opposite it ever
 * grows to 1/alpha with a chance of at most alpha (Ville 1939). For units of 0 and 1 it is the e-process of eprocess.ts.
 * Source: I. Waudby-Smith, A. Ramdas 2023, "Estimating means of bounded random variables by betting".
 */
import { isUnder } from './decision.ts';
import { requireAlpha, requireRate, requireWhole } from './domain.ts';
import { WAGER } from './eprocess.ts';
import { integratePeak } from './quadrature.ts';
import { rootRate, smallest } from './search.ts';

/** So many units of which this part failed: 0 ≤ part ≤ 1. */
export interface PartlyFailed {
  readonly part: number;
  readonly units: number;
}

/** A bet on each unit, mixed over 0 ≤ v ≤ 1. */
interface Bet {
  /** How much of the stake is put on a unit at v, and how much is kept: both, since one of them can be tiny. */
  readonly stake: (v: number) => { put: number; kept: number };
  /** What a unit of this part pays for a stake of 1: fair, that is 1 on average, at the limit. */
  readonly pays: (part: number) => number;
  /** What it pays above the stake, without the rounding of `pays` − 1; and by how much that rises with the limit. */
  readonly gains: (part: number) => number;
  readonly slope: (part: number) => number;
  /** Whether the stake put down rises with v. */
  readonly rising: boolean;
}

/** That the mean is under the limit: u = v⁴ of the stake is kept, which gives u the density ¼·u^(−¾) of eprocess.ts. */
const betUnder = (limit: number): Bet => ({
  stake: (v) => ({ put: 1 - v ** (1 / WAGER), kept: v ** (1 / WAGER) }),
  pays: (part) => (1 - part) / (1 - limit),
  gains: (part) => (limit - part) / (1 - limit),
  slope: (part) => (1 - part) / (1 - limit) ** 2,
  rising: false,
});

/** That the mean is over the limit: all sizes of the bet alike. */
const betOver = (limit: number): Bet => ({
  stake: (v) => ({ put: v, kept: 1 - v }),
  pays: (part) => part / limit,
  gains: (part) => part / limit - 1,
  slope: (part) => -part / limit ** 2,
  rising: true,
});

/** ln of the evidence that the mean is under `limit`. 0 without units. `RangeError` unless 0 < limit < 1. */
export const logMeanUnder = (counted: readonly PartlyFailed[], limit: number): number =>
  wealth(counted, limit, betUnder).log;

/** ln of the evidence that the mean is over `limit`; otherwise as {@link logMeanUnder}. */
export const logMeanOver = (counted: readonly PartlyFailed[], limit: number): number =>
  wealth(counted, limit, betOver).log;

/** Whether the units so far show, at any look, that their mean is under `limit`. `RangeError` unless 0 < alpha ≤ 0.2. */
export function demonstratesMean(counted: readonly PartlyFailed[], limit: number, alpha: number): boolean {
  requireAlpha(alpha);
  return isUnder(-logMeanUnder(counted, limit), alpha);
}

/** Whether the units so far show, at any look, that their mean is over `limit`. `RangeError` unless 0 < alpha ≤ 0.2. */
export function violatesMean(counted: readonly PartlyFailed[], limit: number, alpha: number): boolean {
  requireAlpha(alpha);
  return isUnder(-logMeanOver(counted, limit), alpha);
}

/** The highest mean that the units leave possible at any look, for display. 1 when all failed wholly or there are none. */
export function meanUpperBound(counted: readonly PartlyFailed[], alpha: number): number {
  requireAlpha(alpha, 0.5);
  const { mean, units } = averaged(counted);
  if (units === 0 || mean === 1) return 1;
  const target = -Math.log(alpha);
  const start = mean + (2 * target + Math.sqrt(2 * mean * units * target)) / units;
  return rootRate({ low: mean, high: 1, start: Math.min(start, (1 + mean) / 2) }, (limit) => {
    const { log, slope } = wealth(counted, limit, betUnder);
    return { value: log - target, slope };
  });
}

/** The lowest mean that the units leave possible at any look, for display. 0 when none failed or there are none. */
export function meanLowerBound(counted: readonly PartlyFailed[], alpha: number): number {
  requireAlpha(alpha, 0.5);
  const { mean, units } = averaged(counted);
  if (mean === 0) return 0;
  const target = -Math.log(alpha);
  const start = mean * Math.exp(-Math.sqrt((2 * target) / (mean * units)));
  return rootRate({ low: 0, high: mean, start }, (limit) => {
    const { log, slope } = wealth(counted, limit, betOver);
    return { value: log - target, slope };
  });
}

/** How many units in all demonstrate `limit` when these failed and all others pass; Infinity where no number does. */
export function unitsNeededForMean(failed: readonly PartlyFailed[], limit: number, alpha: number): number {
  const { mean, units } = averaged(failed);
  requireRate('limit', limit);
  requireAlpha(alpha);
  const guess = Math.ceil((2 * mean * units - 3 * Math.log(alpha)) / limit) + units;
  return smallest(Math.max(units, 1), Math.min(guess, Number.MAX_SAFE_INTEGER), (all) =>
    demonstratesMean([...failed, { part: 0, units: all - units }], limit, alpha),
  );
}

function wealth(
  counted: readonly PartlyFailed[],
  limit: number,
  betAt: (limit: number) => Bet,
): { log: number; slope: number } {
  requireRate('limit', limit);
  if (averaged(counted).units === 0) return { log: 0, slope: 0 };
  const { stake, pays, gains, slope, rising } = betAt(limit);
  const rows = counted
    .filter(({ units }) => units > 0)
    .map(({ part, units }) => ({ units, pays: pays(part), gains: gains(part), slope: slope(part) }));
  const sum = (v: number, of: (row: (typeof rows)[number], put: number, kept: number) => number) => {
    const { put, kept } = stake(v);
    return rows.reduce((total, row) => total + row.units * of(row, put, kept), 0);
  };
  const factor = (row: (typeof rows)[number], put: number, kept: number) => kept + put * row.pays;
  const found = integratePeak(
    {
      log: (v) =>
        sum(v, (row, put, kept) => {
          const gained = put * row.gains;
          return gained > -0.5 && gained < 1 ? Math.log1p(gained) : Math.log(factor(row, put, kept));
        }),
      rises: (v) => {
        const more = sum(v, (row, put, kept) => row.gains / factor(row, put, kept));
        return rising ? more > 0 : more < 0;
      },
    },
    (v) => sum(v, (row, put, kept) => (put * row.slope) / factor(row, put, kept)),
  );
  return { log: found.log, slope: found.mean };
}

function averaged(counted: readonly PartlyFailed[]): { mean: number; units: number } {
  let units = 0;
  let failed = 0;
  for (const one of counted) {
    requireWhole('units', one.units);
    if (!(one.part >= 0 && one.part <= 1)) {
      throw new RangeError(`a part must lie between 0 and 1, not ${one.part}`);
    }
    units += one.units;
    failed += one.part * one.units;
  }
  return { mean: units === 0 ? 0 : Math.min(1, failed / units), units };
}
