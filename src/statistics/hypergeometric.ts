/**
 * Sampling without replacement from a list of known length: how many of its units can be bad, given the bad ones among
 * those checked. Unlike a rate, this can be settled: when all are checked, exactly.
 * Source: the hypergeometric point as a ratio of three binomial points (Loader 2000), tails as positive series.
 */
import { logBinomial } from './binomial.ts';
import { isUnder } from './decision.ts';
import { requireAlpha, requireCounts, requireWhole } from './domain.ts';
import { log1mexp, logRatioSeries } from './logs.ts';
import { smallest } from './search.ts';

/** `drawn` units taken at random from a `population` of which `bad` are bad. Whole numbers; bad, drawn ≤ population. */
export interface SampleDraw {
  readonly population: number;
  readonly bad: number;
  readonly drawn: number;
}

/** ln P(X = k) for the number X of bad units among those drawn. */
export function logHypergeometric(k: number, draw: SampleDraw): number {
  const { least, most } = range(draw);
  if (k < least || k > most) return -Infinity;
  return least === most ? 0 : logPoint(k, draw);
}

/** ln P(X ≤ k) for the number X of bad units among those drawn. */
export function logHypergeometricLower(k: number, draw: SampleDraw): number {
  const { least, most } = range(draw);
  if (k < least) return -Infinity;
  if (k >= most) return 0;
  return isLow(k, draw) ? sumDown(k, draw) : log1mexp(sumUp(k + 1, draw));
}

/** ln P(X ≥ k) for the number X of bad units among those drawn. */
export function logHypergeometricUpper(k: number, draw: SampleDraw): number {
  const { least, most } = range(draw);
  if (k > most) return -Infinity;
  if (k <= least) return 0;
  return isLow(k, draw) ? log1mexp(sumDown(k - 1, draw)) : sumUp(k, draw);
}

/**
 * The most bad units that the list can hold, at confidence 1 − alpha, when `failures` of `checked` units, taken at random,
 * were bad: the largest number with P(X ≤ failures) ≥ alpha, ties included. Exactly `failures` when all were checked.
 * `RangeError` unless 0 ≤ failures ≤ checked ≤ population and 0 < alpha ≤ 0.5.
 */
export function upperCount(failures: number, checked: number, population: number, alpha: number): number {
  requireCheck(failures, checked, population, alpha);
  const most = population - (checked - failures);
  return smallest(
    failures,
    most,
    (bad) => bad >= most || excludes(bad + 1, failures, checked, population, alpha),
  );
}

/** The fewest bad units that the list can hold; otherwise as {@link upperCount}, seen from the good units. */
export function lowerCount(failures: number, checked: number, population: number, alpha: number): number {
  return population - upperCount(checked - failures, checked, population, alpha);
}

/**
 * The fewest units to check so that `failures` bad ones among them still show, at confidence 1 − alpha, that the list
 * holds at most `allowed`. Infinity when no number does.
 */
export function checksNeeded(failures: number, population: number, allowed: number, alpha: number): number {
  requireCheck(failures, failures, population, alpha);
  requireCounts(allowed, population);
  const shows = (checked: number) => upperCount(failures, checked, population, alpha) <= allowed;
  return shows(population) ? smallest(failures, population, shows) : Infinity;
}

/** Whether so few failures among those checked rule out that so many are bad. */
function excludes(
  bad: number,
  failures: number,
  checked: number,
  population: number,
  alpha: number,
): boolean {
  return isUnder(logHypergeometricLower(failures, { population, bad, drawn: checked }), alpha);
}

function requireCheck(failures: number, checked: number, population: number, alpha: number): void {
  requireCounts(failures, checked);
  requireWhole('population', population);
  if (checked > population) {
    throw new RangeError(`checked (${checked}) must not be more than the population (${population})`);
  }
  requireAlpha(alpha, 0.5);
}

function range({ population, bad, drawn }: SampleDraw): { least: number; most: number } {
  requireCounts(bad, population);
  requireCounts(drawn, population);
  return { least: Math.max(0, drawn - (population - bad)), most: Math.min(drawn, bad) };
}

/** Whether k lies on the side of the mode on which the terms fall towards 0. */
function isLow(k: number, { population, bad, drawn }: SampleDraw): boolean {
  return k <= drawn * (bad / population);
}

/** Called for 0 < drawn < population and k inside its range only. */
function logPoint(k: number, { population, bad, drawn }: SampleDraw): number {
  const share = drawn / population;
  return (
    logBinomial(k, bad, share) +
    logBinomial(drawn - k, population - bad, share) -
    logBinomial(drawn, population, share)
  );
}

function sumDown(k: number, draw: SampleDraw): number {
  const { population, bad, drawn } = draw;
  const others = population - bad - drawn;
  return (
    logPoint(k, draw) +
    logRatioSeries((i) => ((k - i) / (bad - k + i + 1)) * ((others + k - i) / (drawn - k + i + 1)))
  );
}

function sumUp(k: number, draw: SampleDraw): number {
  const { population, bad, drawn } = draw;
  const others = population - bad - drawn;
  return (
    logPoint(k, draw) +
    logRatioSeries((i) => ((bad - k - i) / (k + i + 1)) * ((drawn - k - i) / (others + k + i + 1)))
  );
}
