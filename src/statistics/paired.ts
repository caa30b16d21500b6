/**
 * Whether failures grow in number on the same items from release to release. Items are compared with themselves, so that
 * items that always fail or never do cancel out. An alarm: a small chance blocks, a large one permits nothing.
 */
import { logBinomialUpper } from './binomial.ts';
import { requireWhole } from './domain.ts';

/**
 * The chance, if nothing changed, that of the items whose outcome differs between two releases so many or more newly fail
 * (one-sided). 1 when none differs.
 * Source: Q. McNemar 1947, "Note on the sampling error of the difference between correlated proportions"; exact.
 */
export function pairedSignTest(newlyFailing: number, noLongerFailing: number): number {
  requireWhole('newly failing', newlyFailing);
  requireWhole('no longer failing', noLongerFailing);
  return Math.exp(logBinomialUpper(newlyFailing, newlyFailing + noLongerFailing, 0.5));
}

/** So many items failed at these releases, oldest first. */
export interface Pattern {
  readonly failed: readonly boolean[];
  readonly items: number;
}

/** Beyond so many multiplications (about half a second) the newest release is compared with the one before. */
const MOST_STEPS = 3e8;

/**
 * The chance, if for each item its outcomes might as well have come in any order, that failures lean as far towards later
 * releases as here (one-sided, exact). Two releases: {@link pairedSignTest}; so it is of the last two where there are too
 * many items. 1 when no item's outcome differs. `RangeError` with fewer than two releases or patterns of unlike length.
 * Source: the permutation test of P. Armitage 1955 within blocks (W. G. Cochran 1950 for matched outcomes).
 */
export function pairedTrendTest(patterns: readonly Pattern[]): number {
  const releases = patterns[0]?.failed.length ?? 2;
  if (releases < 2) throw new RangeError('a trend needs at least two releases');
  /** differing[j]: items that failed at j of the releases. */
  const differing = new Array<number>(releases).fill(0);
  let lean = 0;
  for (const { failed, items } of patterns) {
    requireWhole('items', items);
    if (failed.length !== releases) throw new RangeError('every item needs an outcome at every release');
    const times = failed.filter(Boolean).length;
    if (times === 0 || times === releases) continue;
    differing[times]! += items;
    // Counted from the least that so many failures can lean.
    lean += items * (failed.reduce((sum, one, i) => sum + (one ? i : 0), 0) - (times * (times - 1)) / 2);
  }
  const width = differing.reduce((sum, items, j) => sum + items * j * (releases - j), 1);
  const all = differing.reduce((a, b) => a + b, 0);
  if ((all * width * releases ** 2) / 8 > MOST_STEPS) return lastTwo(patterns, releases);
  const chances = leanDistribution(differing, releases, width);
  return chances.subarray(lean).reduceRight((sum, chance) => sum + chance, 0);
}

function lastTwo(patterns: readonly Pattern[], releases: number): number {
  const count = (before: boolean, now: boolean) =>
    patterns
      .filter(({ failed }) => failed[releases - 2] === before && failed[releases - 1] === now)
      .reduce((sum, { items }) => sum + items, 0);
  return pairedSignTest(count(false, true), count(true, false));
}

/** The chance of each lean, item by item: an item that failed j times has its failures at any j releases alike. */
function leanDistribution(differing: readonly number[], releases: number, width: number): Float64Array {
  let chances = new Float64Array(width);
  chances[0] = 1;
  let reach = 0;
  differing.forEach((items, times) => {
    if (items === 0) return;
    const one = choices(releases, times);
    for (let item = 0; item < items; item++) {
      const next = new Float64Array(width);
      for (let lean = 0; lean <= reach; lean++) {
        for (let more = 0; more < one.length; more++) next[lean + more]! += chances[lean]! * one[more]!;
      }
      chances = next;
      reach += one.length - 1;
    }
  });
  return chances;
}

/** The chance of each sum of `times` different numbers of 0 … releases − 1, less the smallest such sum. */
function choices(releases: number, times: number): number[] {
  const ways = Array.from({ length: times + 1 }, () => new Array<number>(releases * times + 1).fill(0));
  ways[0]![0] = 1;
  for (let index = 0; index < releases; index++) {
    for (let chosen = times; chosen >= 1; chosen--) {
      for (let sum = releases * times; sum >= index; sum--) {
        ways[chosen]![sum]! += ways[chosen - 1]![sum - index]!;
      }
    }
  }
  const least = (times * (times - 1)) / 2;
  const found = ways[times]!.slice(least, least + times * (releases - times) + 1);
  const all = found.reduce((a, b) => a + b, 0);
  return found.map((one) => one / all);
}
