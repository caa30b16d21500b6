/** Whether the failures that there are grow more severe. An alarm, as in trend.ts, and blind to how many there are. */
import { logHypergeometric } from './hypergeometric.ts';

/** Beyond so many steps (about half a second) there is no answer. */
const MOST_STEPS = 100_000;

/** How many failures of each severity level, mildest first. */
type Levels = readonly number[];

/** What the releases so far may have taken, and in proportion to their chances the rank sums that this makes. */
interface State {
  readonly taken: Levels;
  readonly ranks: Map<number, number>;
}

/**
 * The chance, if severity has nothing to do with release, that later failures outrank earlier ones as much as here
 * (one-sided, exact, ties counted half). `groups` hold the severities of each release's failures, oldest first.
 * Two groups: Mann–Whitney (1947) with midranks; more: Jonckheere–Terpstra (1952, 1954). Undefined when there are too many
 * failures to go through. `RangeError` with fewer than two groups or a severity that is no number.
 */
export function severityRankTest(groups: readonly (readonly number[])[]): number | undefined {
  if (groups.length < 2) throw new RangeError('severities of at least two releases are needed');
  const levels = [...new Set(groups.flat())].sort((a, b) => a - b);
  if (levels.some(Number.isNaN)) throw new RangeError('a severity must be a number');
  const tables: Levels[] = groups.map((group) =>
    levels.map((level) => group.filter((s) => s === level).length),
  );
  const totals = tables.reduce(add);

  let observed = 0;
  let earlier: Levels = levels.map(() => 0);
  let states: State[] = [{ taken: earlier, ranks: new Map([[0, 1]]) }];
  let steps = 0;
  for (const table of tables) {
    observed += rank(earlier, table);
    earlier = add(earlier, table);
    const next = new Map<string, State>();
    for (const { taken, ranks } of states) {
      for (const [drawn, chance] of draws(subtract(totals, taken), sum(table))) {
        steps += ranks.size;
        if (steps > MOST_STEPS) return undefined;
        const after = add(taken, drawn);
        const key = after.join();
        const state = next.get(key) ?? { taken: after, ranks: new Map<number, number>() };
        next.set(key, state);
        const more = rank(taken, drawn);
        for (const [r, p] of ranks) state.ranks.set(r + more, (state.ranks.get(r + more) ?? 0) + p * chance);
      }
    }
    states = [...next.values()];
  }
  return [...states[0]!.ranks].reduce((p, [r, chance]) => (r >= observed ? p + chance : p), 0);
}

/** Every way to draw `size` from the `available` of each level, with its chance. */
function* draws(available: Levels, size: number): Generator<[drawn: Levels, chance: number]> {
  const [bad, ...others] = available;
  if (bad === undefined) {
    if (size === 0) yield [[], 1];
    return;
  }
  const population = bad + sum(others);
  for (let x = Math.max(0, size - sum(others)); x <= Math.min(bad, size); x++) {
    const chance = Math.exp(logHypergeometric(x, { population, bad, drawn: size }));
    for (const [rest, p] of draws(others, size - x)) yield [[x, ...rest], chance * p];
  }
}

/** Over all pairs of an earlier and a later failure: 2 where the later is more severe, 1 where they tie. */
function rank(earlier: Levels, later: Levels): number {
  let milder = 0;
  let pairs = 0;
  later.forEach((count, level) => {
    pairs += count * (2 * milder + earlier[level]!);
    milder += earlier[level]!;
  });
  return pairs;
}

const add = (a: Levels, b: Levels): Levels => a.map((x, i) => x + b[i]!);
const subtract = (a: Levels, b: Levels): Levels => a.map((x, i) => x - b[i]!);
const sum = (a: Levels): number => a.reduce((x, y) => x + y, 0);
