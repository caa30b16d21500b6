/** What an item is bound to, hashed but for the stratum; `null`: nothing of the kind is declared, or it has none. */
export interface ItemBinding {
  readonly cluster: string | null;
  readonly stratum: string | null;
  readonly match: string | null;
}

/** The stratum of samples that name none. */
export const NO_STRATUM = '(none)';

/** What items are bound to, by the hashes of their ids. */
export class ItemBindings {
  readonly #clusters = new Map<string, string>();
  readonly #strata = new Map<string, string>();
  readonly #matches = new Map<string, string>();

  get areEmpty(): boolean {
    return this.#clusters.size + this.#strata.size + this.#matches.size === 0;
  }

  /** @returns `false` when the item was bound to something else before */
  add(key: string, { cluster, stratum, match }: ItemBinding): boolean {
    const same = [
      cluster === null || remember(this.#clusters, key, cluster),
      stratum === null || remember(this.#strata, key, stratum),
      match === null || remember(this.#matches, key, match),
    ];
    return same.every(Boolean);
  }

  of(key: string): ItemBinding {
    return {
      cluster: this.#clusters.get(key) ?? null,
      stratum: this.#strata.get(key) ?? null,
      match: this.#matches.get(key) ?? null,
    };
  }

  clusterOf(key: string): string | undefined {
    return this.#clusters.get(key);
  }

  stratumOf(key: string): string | undefined {
    return this.#strata.get(key);
  }

  matchOf(key: string): string | undefined {
    return this.#matches.get(key);
  }
}

/** Of two values the first by name is kept, whichever came first. @returns `false` when there are two. */
function remember(values: Map<string, string>, key: string, value: string): boolean {
  const known = values.get(key) ?? value;
  values.set(key, known < value ? known : value);
  return known === value;
}
