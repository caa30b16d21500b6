import { visible } from '../util/visible.ts';
import { Few } from './few.ts';
import { short } from './items.ts';

/** Names of items that are alike, for people to look for. */
const NAMED = 5;

const PLAIN = /^[\x21-\x7e]*$/;
const PLAIN_LOWER = /^[\x21-\x40\x5b-\x7e]*$/;

/** An id without what nobody sees; most need no change. */
const seen = (id: string): string => (PLAIN.test(id) ? id : visible(id));

/** The same without its case. */
const caseless = (id: string): string => (PLAIN_LOWER.test(id) ? id : seen(id).toLowerCase());

/** Items by the hash of what is left of their ids; only those of whose ids something is taken. */
class Folded {
  /** By the hash of the id. */
  readonly folds = new Map<string, string>();
  readonly #fold: (id: string) => string;
  readonly named = new Few(NAMED);
  readonly #first = new Map<string, string>();

  constructor(fold: (id: string) => string) {
    this.#fold = fold;
  }

  add(id: string, key: string, has: (key: string) => boolean): void {
    const text = this.#fold(id);
    if (text === id) {
      if (this.#first.has(key)) this.named.add([text]);
      return;
    }
    const fold = short(text);
    this.folds.set(key, fold);
    const first = this.#first.get(fold) ?? key;
    this.#first.set(fold, first);
    if (first !== key || has(fold)) this.named.add([text]);
  }

  restore(key: string, fold: string): void {
    this.folds.set(key, fold);
    if (!this.#first.has(fold)) this.#first.set(fold, key);
  }

  /** How many items are alike another one. */
  count(has: (key: string) => boolean): number {
    const groups = new Map<string, number>();
    for (const fold of this.folds.values()) groups.set(fold, (groups.get(fold) ?? 0) + 1);
    let alike = 0;
    for (const [fold, folded] of groups) {
      const all = folded + (has(fold) && !this.folds.has(fold) ? 1 : 0);
      if (all > 1) alike += all;
    }
    return alike;
  }
}

/**
 * Items whose ids look the same: those that differ by spaces, invisible characters or the form of Unicode are copies of one, or a
 * mistake; those that differ by case may be meant. Only ids from which something is taken are remembered.
 */
export class Alike {
  readonly blanks = new Folded(seen);
  readonly cases = new Folded(caseless);

  /** @param has whether there is an item of a hashed id */
  add(id: string, has: (key: string) => boolean): void {
    // Nothing is taken from it, and there is nothing that it could be what is left of.
    if (PLAIN_LOWER.test(id) && this.cases.folds.size === 0) return;
    const key = short(id);
    this.blanks.add(id, key, has);
    this.cases.add(id, key, has);
  }

  merge(other: Alike): void {
    for (const part of ['blanks', 'cases'] as const) {
      for (const [key, fold] of other[part].folds) this[part].restore(key, fold);
      this[part].named.merge(other[part].named);
    }
  }

  /** How many items look like another, by more than their case and by case alone, and what some of them look like. */
  said(has: (key: string) => boolean) {
    const blanks = this.blanks.count(has);
    const cases = this.cases.count(has) - blanks;
    return {
      alike: { count: blanks, first: this.blanks.named.sorted() },
      alikeInCase: { count: Math.max(0, cases), first: cases > 0 ? this.cases.named.sorted() : [] },
    };
  }
}
