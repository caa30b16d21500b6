import type { Counts, EvalRun } from '../model/evidence.ts';
import type { Category, EvalSelector } from '../model/policy.ts';
import type { UnitCount } from '../model/tally.ts';
import { WORST_SEVERITY } from './counter.ts';

/**
 * Whether an entry takes counts alone. It must say so, and ask for nothing that only samples can show: a value at a
 * path, a part of the samples, repeats, the pass by several scorers, clusters, strata, controls.
 */
export function takesCounts(category: Category, selector: EvalSelector, run: EvalRun): boolean {
  const { counts, where, at, epochs, scorers } = selector;
  const { cluster, strata, population, within } = category;
  const byScorer =
    scorers.length === 0 || (scorers.length === 1 && run.scorers.some(({ name }) => name === scorers[0]));
  const plain = where.length === 0 && at === null && epochs === null && population === 'new-items';
  return counts && plain && byScorer && cluster === null && strata === null && within === null;
}

/** Records of counts that were taken and that were not; of those taken, the sums. */
export interface Added {
  readonly taken: number;
  readonly refused: number;
  readonly samples: number;
  readonly failures: number;
}

/**
 * Adds up what of one eval is counts alone. Each sample is taken for an item of one epoch. None can be seen to be a
 * duplicate, and a failure has no severity: it counts as the worst.
 */
export class CountsAlone {
  #taken = 0;
  #refused = 0;
  #samples = 0;
  #failures = 0;

  take({ samples, failures }: Counts): void {
    this.#taken += 1;
    this.#samples += samples;
    this.#failures += failures;
  }

  refuse(): void {
    this.#refused += 1;
  }

  merge({ taken, refused, samples, failures }: Added): void {
    this.#taken += taken;
    this.#refused += refused;
    this.#samples += samples;
    this.#failures += failures;
  }

  added(): Added {
    return {
      taken: this.#taken,
      refused: this.#refused,
      samples: this.#samples,
      failures: this.#failures,
    };
  }

  said() {
    return { taken: this.#taken, samples: this.#samples, refused: this.#refused };
  }

  /** Items that are known one by one, and these. */
  with(items: UnitCount): UnitCount {
    return {
      units: items.units + this.#samples,
      failed: items.failed + this.#failures,
      unscored: items.unscored,
      bySeverity: this.#rated(items.bySeverity),
      first: {
        scored: items.first.scored + this.#samples,
        failed: items.first.failed + this.#failures,
        bySeverity: this.#rated(items.first.bySeverity),
      },
    };
  }

  #rated(bySeverity: readonly number[]): readonly number[] {
    return bySeverity.map((failed, level) => (level === WORST_SEVERITY ? failed + this.#failures : failed));
  }
}
