import { hash } from 'node:crypto';
import { canonical } from '../../util/canonical.ts';

/**
 * Numbers the epochs of items whose tool has no such number: records of one item count from 1 in the order in which
 * they come. A record that comes twice keeps its epochs, so that a copy is seen as one and not taken for another try.
 */
export class Repeats {
  readonly #next = new Map<string, number>();
  readonly #known = new Map<string, number>();

  /** Whether a record of an item was numbered. */
  has(item: string): boolean {
    return this.#next.has(item);
  }

  /**
   * @param record the tool's own unique id of the record, if it has one
   * @param epochs how many epochs the record holds
   * @returns the first of them
   */
  first(item: string, record: string | null, epochs = 1): number {
    const key = record === null ? null : `${record}\0${item}`;
    const known = key === null ? undefined : this.#known.get(key);
    if (known !== undefined) return known;
    const epoch = this.#next.get(item) ?? 1;
    this.#next.set(item, epoch + epochs);
    if (key !== null) this.#known.set(key, epoch);
    return epoch;
  }
}

/** A short id for any JSON value: the same for equal ones, whatever the order of their keys. */
export function contentId(value: unknown): string {
  return hash('sha256', canonical(value), 'hex').slice(0, 16);
}
