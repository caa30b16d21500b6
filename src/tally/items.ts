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
  readonly surplusEpochs: number;
}

/**
 * The items of one eval with the outcomes of their epochs. Ids are kept as 96-bit hashes, about 90 bytes an item in
 * all, because epochs and duplicates can only be seen by remembering every item.
 */
export class Items {
  readonly #draws = new Map<string, number | number[]>();

  /** @returns `false` when the same run has this epoch already, with another outcome. */
  add(id: string, run: number, epoch: number, outcome: Outcome): boolean {
    const key = hash('sha256', id, 'base64url').slice(0, 16);
    const draw = pack(run, epoch, outcome);
    const known = this.#draws.get(key);
    if (known === undefined) {
      this.#draws.set(key, draw);
      return true;
    }
    const draws = typeof known === 'number' ? [known] : known;
    const twin = draws.find((other) => placeIn(other) === placeIn(draw));
    if (twin !== undefined) return twin === draw;
    draws.push(draw);
    this.#draws.set(key, draws);
    return true;
  }

  /**
   * Counts items. `epochsExpected` of a run (by its number) is how many epochs each of its items must have; an item
   * that lacks some was not wholly tried, and so is unscored unless it failed. `order` ranks runs by their time.
   */
  count(
    epochsExpected: (run: number) => number,
    surplusAbove: number | null,
    order: readonly number[],
  ): ItemCounts {
    let failed = 0;
    let unscored = 0;
    let firstScored = 0;
    let firstFailed = 0;
    let surplusEpochs = 0;
    for (const known of this.#draws.values()) {
      const draws = typeof known === 'number' ? [known] : known;
      const outcomes = draws.map(outcomeIn);
      const perRun = new Map<number, number>();
      for (const draw of draws) {
        const superseded = epochIn(draw) === SUPERSEDED;
        perRun.set(runIn(draw), (perRun.get(runIn(draw)) ?? 0) + (superseded ? 0 : 1));
      }
      const complete = [...perRun].every(([run, epochs]) => epochs >= epochsExpected(run));
      if (surplusAbove !== null && [...perRun.values()].some((epochs) => epochs > surplusAbove))
        surplusEpochs += 1;
      if (outcomes.includes('failed')) failed += 1;
      else if (outcomes.includes('unscored') || !complete) unscored += 1;
      const first = outcomeIn(earliest(draws, order));
      if (first !== 'unscored') firstScored += 1;
      if (first === 'failed') firstFailed += 1;
    }
    return {
      items: this.#draws.size,
      failed,
      unscored,
      first: { scored: firstScored, failed: firstFailed },
      surplusEpochs,
    };
  }
}

function earliest(draws: readonly number[], order: readonly number[]): number {
  const rank = (draw: number): number => (order[runIn(draw)] ?? 0) * EPOCHS + epochIn(draw);
  return draws.reduce((first, draw) => (rank(draw) < rank(first) ? draw : first));
}
