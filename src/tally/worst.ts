import type { WorstSample } from '../model/tally.ts';
import { WORST_SEVERITY } from './counter.ts';

/** Of each eval, for people to look at. A verdict shows the first fifty of its categories. */
export const WORST_KEPT = 500;

/** A sample as it is listed: by the key of its file (evidence.ts), and the number of its run. */
export interface Listed extends Omit<WorstSample, 'evidence'> {
  readonly file: string;
  readonly run: number;
}

/** The worst samples: the worst first, then by id, epoch and file. A copy of a run's sample is listed once. */
export class WorstSamples {
  #kept: Listed[] = [];

  add(sample: Listed): void {
    this.#kept.push(sample);
    if (this.#kept.length >= 4 * WORST_KEPT) this.#kept = this.list();
  }

  list(): Listed[] {
    const seen = new Set<string>();
    return this.#kept
      .map((sample) => ({ sample, rank: rankOf(sample) }))
      .sort(
        (a, b) =>
          compare(a.rank, b.rank) ||
          a.sample.epoch - b.sample.epoch ||
          compare(a.sample.file, b.sample.file) ||
          compare(a.sample.locator?.text ?? '', b.sample.locator?.text ?? ''),
      )
      .filter(({ rank, sample }) => {
        const copy = JSON.stringify([rank, sample.epoch, sample.run]);
        return !seen.has(copy) && seen.add(copy);
      })
      .slice(0, WORST_KEPT)
      .map(({ sample }) => sample);
  }
}

const rankOf = ({ outcome, severity, id }: Listed): string =>
  `${outcome === 'failed' ? WORST_SEVERITY - (severity ?? 0) : 9}${id}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
