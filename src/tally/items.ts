import { hash } from 'node:crypto';
import type { Outcome } from './outcome.ts';

const CODES: readonly Outcome[] = ['passed', 'unscored', 'failed'];
const EPOCHS = 2 ** 20;

/** The place of a record that its own file replaced: before every epoch. Only failures are kept there. */
export const SUPERSEDED = 0;

/** Epochs count from 1. */
export const isEpoch = (epoch: number): boolean => Number.isInteger(epoch) && epoch >= 1 && epoch < EPOCHS;

/** A draw: one epoch of one item in one run, packed into a number. Runs in their order, epochs in theirs. */
const pack = (run: number, epoch: number, outcome: Outcome): number =>
  (run * EPOCHS + epoch) * 4 + CODES.indexOf(outcome);
const outcomeIn = (draw: number): Outcome => CODES[draw % 4]!;
const placeIn = (draw: number): number => Math.floor(draw / 4);
const epochIn = (draw: number): number => placeIn(draw) % EPOCHS;
const runIn = (draw: number): number => Math.floor(placeIn(draw) / EPOCHS);

export interface ItemCounts {
  readonly items: number;
  readonly failed: number;
  readonly unscored: number;
  readonly first: { readonly scored: number; readonly failed: number };
  /** Items with more epochs in one run than the policy pins, and items with fewer than their run should have. */
  readonly surplusEpochs: number;
  readonly lackingEpochs: number;
}

/**
 * The items of one eval with the outcomes of their epochs. Ids are kept as 96-bit hashes, about 90 bytes an item in
 * all, because epochs and duplicates can only be seen by remembering every item.
 */
export class Items {
  readonly #draws = new Map<string, number | number[]>();

  /** @returns `false` when the same run has this epoch already, with another outcome: the worse one counts. */
  add(id: string, run: number, epoch: number, outcome: Outcome): boolean {
    const key = hash('sha256', id, 'base64url').slice(0, 16);
    const draw = pack(run, epoch, outcome);
    const known = this.#draws.get(key);
    if (known === undefined) {
      this.#draws.set(key, draw);
      return true;
    }
    const draws = typeof known === 'number' ? [known] : known;
    const twin = draws.findIndex((other) => placeIn(other) === placeIn(draw));
    const same = twin < 0 || draws[twin] === draw;
    if (twin < 0) draws.push(draw);
    else draws[twin] = Math.max(draws[twin]!, draw);
    this.#draws.set(key, draws);
    return same;
  }

  /**
   * Counts items. `epochs` says of each run (by its number) how many epochs its items must have; an item that lacks some
   * was not wholly tried, and so is unscored unless it failed. `started` says when each run began.
   */
  count(epochs: readonly number[], pinned: number | null, started: readonly number[]): ItemCounts {
    let failed = 0;
    let unscored = 0;
    let firstScored = 0;
    let firstFailed = 0;
    let surplusEpochs = 0;
    let lackingEpochs = 0;
    for (const known of this.#draws.values()) {
      const draws = typeof known === 'number' ? [known] : known;
      const outcomes = draws.map(outcomeIn);
      const perRun = new Map<number, number>();
      for (const draw of draws) {
        const superseded = epochIn(draw) === SUPERSEDED;
        perRun.set(runIn(draw), (perRun.get(runIn(draw)) ?? 0) + (superseded ? 0 : 1));
      }
      const lacking = [...perRun].some(([run, found]) => found < (epochs[run] ?? 1));
      if (lacking) lackingEpochs += 1;
      if (pinned !== null && [...perRun.values()].some((found) => found > pinned)) surplusEpochs += 1;
      if (outcomes.includes('failed')) failed += 1;
      else if (outcomes.includes('unscored') || lacking) unscored += 1;
      const first = outcomeIn(earliest(draws, started));
      if (first !== 'unscored') firstScored += 1;
      if (first === 'failed') firstFailed += 1;
    }
    return {
      items: this.#draws.size,
      failed,
      unscored,
      first: { scored: firstScored, failed: firstFailed },
      surplusEpochs,
      lackingEpochs,
    };
  }
}

/** Of runs that began together none was first: the better outcome then counts, so that no violation is made up. */
function earliest(draws: readonly number[], started: readonly number[]): number {
  const order = (a: number, b: number): number =>
    (started[runIn(a)] ?? 0) - (started[runIn(b)] ?? 0) || epochIn(a) - epochIn(b) || (a % 4) - (b % 4);
  return draws.reduce((first, draw) => (order(draw, first) < 0 ? draw : first));
}
