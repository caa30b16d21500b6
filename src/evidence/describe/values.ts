/** Counts distinct values, in bounded memory. */

export interface ValueCounts {
  /** The most frequent first; long texts, lists and objects are cut. */
  readonly values: readonly { readonly value: unknown; readonly count: number }[];
  /** Values that came after `MAX_DISTINCT` others. */
  readonly others: number;
}

const MAX_DISTINCT = 20;
const MAX_CHARACTERS = 120;

export class ValueCounter {
  readonly #values = new Map<string, { value: unknown; count: number }>();
  #others = 0;

  add(given: unknown): void {
    const value = cut(given);
    const key = `${typeof value} ${value}`;
    const seen = this.#values.get(key);
    if (seen !== undefined) seen.count += 1;
    else if (this.#values.size < MAX_DISTINCT) this.#values.set(key, { value, count: 1 });
    else this.#others += 1;
  }

  result(): ValueCounts {
    return { values: [...this.#values.values()].sort((a, b) => b.count - a.count), others: this.#others };
  }
}

/** A scalar as it is; a list or an object as its JSON. */
function cut(value: unknown): unknown {
  const isScalar = typeof value !== 'object' && typeof value !== 'string';
  if (value === null || isScalar) return value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
}
