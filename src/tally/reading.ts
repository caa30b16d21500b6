import type { UnitCount } from '../model/tally.ts';
import { inChains } from './chains.ts';
import { FAILED, UNSCORED } from './counter.ts';
import { codeIn, type Draw, epochIn, runIn, SUPERSEDED } from './draws.ts';

/** How controls fared, as codes (counter.ts), by the hashed value that they share with the items that they are for. */
export type Controls = ReadonlyMap<string, number>;

/** How the draws of an item are to be read; the lists are by number of run. */
export interface Reading {
  /** How many epochs each item must have; one that lacks some was not wholly tried. */
  readonly epochs: readonly number[];
  /** The most epochs of an item in one run; `null`: any number. */
  readonly pinned: number | null;
  /** When each run began. */
  readonly started: readonly number[];
  /** Whether each run was finished, as some file says. */
  readonly finished: readonly boolean[];
  /** Items that passed count only if their control was solved. `null`: all count. */
  readonly controls: Controls | null;
  /** By run, the run that stands for its chain; `null`: each stands for itself. */
  readonly chains: readonly number[] | null;
}

/** Epochs of an item in one run: how many there are, and the highest. */
interface EpochsOfRun {
  epochs: number;
  last: number;
}

/** An item as counted: codes of its worst, its best and its first draw. */
export interface CountedItem {
  readonly worst: number;
  readonly best: number;
  readonly first: number;
  /** Why it is left out; `null`: it is not. */
  readonly excluded: 'unsolved' | 'unprobed' | null;
  /** Fewer epochs than its run should have; more than are pinned. */
  readonly lacking: boolean;
  readonly surplus: boolean;
  /** No run that was finished has it. */
  readonly unfinished: boolean;
}

export interface ItemCounts {
  /** Items found, those that are left out too. */
  readonly read: number;
  /** Items of which every epoch failed. */
  readonly alwaysFailed: number;
  readonly items: UnitCount;
  /** Items that passed and are left out, by why; `null` where no controls are declared. */
  readonly excluded: { readonly unsolved: number; readonly unprobed: number } | null;
  readonly surplusEpochs: number;
  readonly lackingEpochs: number;
  /** Items that no finished run has. */
  readonly unfinished: number;
}

/** Reads the draws of one item. @param match what it has in common with its control, hashed */
export function countedItem(draws: readonly Draw[], reading: Reading, match = ''): CountedItem {
  const { epochs, pinned, started, finished, controls } = reading;
  const runs = epochsByRun(inChains(draws, reading));
  // Whoever has the third epoch made a first and a second.
  const lacking = [...runs].some(([run, seen]) => seen.epochs < Math.max(epochs[run] ?? 1, seen.last));
  const worst = Math.max(lacking ? UNSCORED : 0, ...draws.map(codeIn));
  return {
    worst,
    best: Math.min(...draws.map(codeIn)),
    // What failed was possible, and what has no score may have failed.
    excluded: controls === null || worst > 0 ? null : excludedBy(controls.get(match)),
    first: codeIn(earliest(draws, started)),
    lacking,
    unfinished: !draws.some((draw) => finished[runIn(draw)]),
    surplus: pinned !== null && [...runs.values()].some((seen) => seen.last > pinned),
  };
}

function epochsByRun(draws: readonly Draw[]): Map<number, EpochsOfRun> {
  const runs = new Map<number, EpochsOfRun>();
  for (const draw of draws) {
    const seen = runs.get(runIn(draw)) ?? { epochs: 0, last: 0 };
    runs.set(runIn(draw), seen);
    if (epochIn(draw) === SUPERSEDED) continue;
    seen.epochs += 1;
    seen.last = Math.max(seen.last, epochIn(draw));
  }
  return runs;
}

/** A control without a score, or none at all, says nothing of the item. */
function excludedBy(control = UNSCORED): CountedItem['excluded'] {
  if (control < UNSCORED) return null;
  return control >= FAILED ? 'unsolved' : 'unprobed';
}

/** Of runs that began together none was first: the better outcome then counts, so that no violation is made up. */
function earliest(draws: readonly number[], started: readonly number[]): number {
  const order = (a: number, b: number): number =>
    (started[runIn(a)] ?? 0) - (started[runIn(b)] ?? 0) || epochIn(a) - epochIn(b) || codeIn(a) - codeIn(b);
  return draws.reduce((first, draw) => (order(draw, first) < 0 ? draw : first));
}
