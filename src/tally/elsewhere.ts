import type { Category, EvalSelector } from '../model/policy.ts';
import type { WorstSample } from '../model/tally.ts';
import { NO_STRATUM } from './bindings.ts';
import { Counter, FAILED } from './counter.ts';
import type { ItemCounts, Reading } from './reading.ts';

/** Items of one eval that share what became of them; outcomes are codes as in counter.ts. */
export interface ItemGroup {
  readonly worst: number;
  readonly first: number;
  readonly best: number;
  readonly lacking: boolean;
  readonly surplus: boolean;
  readonly stratum: string | null;
  readonly items: number;
}

/** What was counted of an eval where its samples are, as it would have been counted here. */
export interface CountedElsewhere {
  readonly groups: readonly ItemGroup[];
  readonly samples: number;
  readonly valued: number;
  readonly untimed: number;
  /** Milliseconds since the epoch; `null` where no sample has a time. */
  readonly oldest: number | null;
  readonly newest: number | null;
  readonly scorers: readonly string[];
  readonly disagreements: readonly string[];
  readonly worst: readonly Omit<WorstSample, 'evidence'>[];
}

/** What has to be counted where the samples are. */
export interface CountQuestion {
  readonly category: Category;
  readonly selector: EvalSelector;
  readonly args: Readonly<Record<string, unknown>>;
  /** Keys of the runs, each with the number that `reading` knows it by. */
  readonly runs: readonly { readonly key: string; readonly number: number }[];
  readonly reading: Reading;
  /** Takes the answer. @throws EvidenceError when samples of the same eval came from another source */
  readonly answer: (counted: CountedElsewhere) => void;
}

/** Why only samples that are read here can answer for a category; `null` where counts elsewhere can. */
export function needsSamples(category: Category, selector: EvalSelector): string | null {
  if (category.cluster !== null) return '`cluster`';
  if (category.within !== null) return '`within`';
  if (category.population === 'these-items') return '`population: these-items`';
  if (category.adjudicators !== null) return '`adjudicators`';
  if (category.evals.some(({ sealed }) => sealed)) return '`sealed`';
  if (selector.scorers.length > 1) return 'several scorers';
  return null;
}

/** The counts of items, as `Items.count` gives them. */
export function itemCounts(groups: readonly ItemGroup[]): ItemCounts {
  const counter = new Counter();
  // Rows of a table do not say that their run was cut short.
  const total = { read: 0, alwaysFailed: 0, surplusEpochs: 0, lackingEpochs: 0, unfinished: 0 };
  for (const { worst, first, best, lacking, surplus, items } of groups) {
    counter.add(worst, first, items);
    total.read += items;
    if (best >= FAILED && !lacking) total.alwaysFailed += items;
    if (surplus) total.surplusEpochs += items;
    if (lacking) total.lackingEpochs += items;
  }
  return { ...total, items: counter.finish(), excluded: null };
}

/** The same by stratum. */
export function strataCounts(groups: readonly ItemGroup[]) {
  const counters = new Map<string, Counter>();
  for (const { stratum, worst, first, items } of groups) {
    const name = stratum ?? NO_STRATUM;
    const counter = counters.get(name) ?? new Counter();
    counters.set(name, counter);
    counter.add(worst, first, items);
  }
  const names = [...counters.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, counters.get(name)!.finish()]));
}
