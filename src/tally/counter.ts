import { LEVELS, type UnitCount } from '../model/tally.ts';

/** How bad a failure is: 0 cosmetic to 4 irreversible. A failure that nobody rated counts as the worst. */
export const WORST_SEVERITY = 4;

/** How bad an outcome is, as a number: 0 passed, 1 unscored, 2 to 6 failed with severity 0 to 4. */
export const UNSCORED = 1;
export const FAILED = 2;

/** Counts units by the codes of their worst and of their first draw. */
export class Counter {
  #units = 0;
  #unscored = 0;
  #scoredFirst = 0;
  readonly #failed: number[] = Array(LEVELS.length).fill(0);
  readonly #failedFirst: number[] = Array(LEVELS.length).fill(0);

  add(worst: number, first: number, units = 1): void {
    this.#units += units;
    if (worst >= FAILED) this.#failed[worst - FAILED]! += units;
    else if (worst === UNSCORED) this.#unscored += units;
    if (first !== UNSCORED) this.#scoredFirst += units;
    if (first >= FAILED) this.#failedFirst[first - FAILED]! += units;
  }

  finish(): UnitCount {
    return {
      units: this.#units,
      failed: sum(this.#failed),
      unscored: this.#unscored,
      bySeverity: this.#failed,
      first: { scored: this.#scoredFirst, failed: sum(this.#failedFirst), bySeverity: this.#failedFirst },
    };
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
