import { hash } from 'node:crypto';
import { HASH, type LedgerItems, type UnitCount } from '../model/tally.ts';
import { type ItemBinding, ItemBindings, NO_STRATUM } from './bindings.ts';
import { inChains, isReplaced } from './chains.ts';
import { Counter, FAILED } from './counter.ts';
import {
  codeIn,
  codeOf,
  type Draw,
  epochIn,
  marksIn,
  outcomeIn,
  pack,
  placeIn,
  runIn,
  SUPERSEDED,
  worse,
} from './draws.ts';
import type { Outcome } from './outcome.ts';
import { type Controls, type CountedItem, countedItem, type ItemCounts, type Reading } from './reading.ts';

/** One epoch of one item. */
export interface Epoch {
  readonly id: string;
  readonly run: number;
  readonly epoch: number;
  readonly outcome: Outcome;
  /** 0 to 4; of failures only. */
  readonly severity: number;
  /** What people made of its grade (draws.ts). */
  readonly marks: number;
  /** Samples that share it are not independent of each other. `null`: none is declared, or the sample has none. */
  readonly cluster: string | null;
  /** The stratum that it is bound in. `null` where none is declared. */
  readonly stratum: string | null;
  /** What it has in common with its control. `null`: no controls are declared, or the sample has none. */
  readonly match: string | null;
}

/**
 * The items of one eval with the outcomes of their epochs. Ids are kept as 96-bit hashes, about 90 bytes an item, since
 * epochs, duplicates and clusters can only be seen by remembering every item.
 */
export class Items {
  readonly #draws = new Map<string, Draw | Draw[]>();
  readonly #bindings = new ItemBindings();

  /**
   * @returns `false` when the same run has this epoch already, with another outcome: the worse one counts; or when the
   * item was of another cluster or stratum, or had another control, before.
   */
  add({ id, run, epoch, outcome, severity, marks, cluster, stratum, match }: Epoch): boolean {
    const key = short(id);
    const isBound = cluster !== null || stratum !== null || match !== null;
    const stays =
      !isBound || this.#bindings.add(key, { cluster: hashed(cluster), stratum, match: hashed(match) });
    const draw = pack({ run, epoch, marks, code: codeOf(outcome, severity) });
    const twin = this.#draw(key, draw);
    return (twin === null || outcomeIn(codeIn(twin)) === outcome) && stays;
  }

  /**
   * Takes in items that were counted apart, none of which may have the same epoch of the same run.
   * @param numbers by their numbers, those that the runs have here
   * @returns what does not fit: a draw that both have, or an item that has another cluster, stratum or control here
   */
  merge(other: Items, numbers: readonly number[]): 'twice' | 'moved' | null {
    let fault: 'twice' | 'moved' | null = null;
    const isBound = !other.#bindings.areEmpty;
    for (const [key, known] of other.#draws) {
      for (const draw of drawsIn(known)) {
        if (this.#draw(key, withRun(draw, numbers[runIn(draw)]!)) !== null) fault = 'twice';
      }
      if (isBound && !this.#bindings.add(key, other.#bindings.of(key))) fault ??= 'moved';
    }
    return fault;
  }

  /** How many epochs have a mark (draws.ts). */
  marked(mark: number): number {
    let marked = 0;
    for (const known of this.#draws.values()) {
      for (const draw of drawsIn(known)) if ((marksIn(draw) & mark) !== 0) marked += 1;
    }
    return marked;
  }

  get size(): number {
    return this.#draws.size;
  }

  /** Whether there is an item of this hashed id. */
  has(key: string): boolean {
    return this.#draws.has(key);
  }

  /** The draws of an item, by its id. */
  drawsOf(id: string): readonly Draw[] {
    return drawsIn(this.#draws.get(short(id)) ?? []);
  }

  /** How many epochs are remembered: in all, of items without a cluster, not replaced, and of these not passed. */
  epochs(): { all: number; unclustered: number; live: number; notPassed: number } {
    const found = { all: 0, unclustered: 0, live: 0, notPassed: 0 };
    for (const [key, known] of this.#draws) {
      const draws = drawsIn(known);
      found.all += draws.length;
      if (this.#bindings.clusterOf(key) === undefined) found.unclustered += draws.length;
      for (const draw of draws) {
        if (epochIn(draw) === SUPERSEDED) continue;
        found.live += 1;
        if (codeIn(draw) > 0) found.notPassed += 1;
      }
    }
    return found;
  }

  /** Every item with its draws, in the order of the hashes: the same items always in the same way. */
  *all(): Generator<Item> {
    for (const key of [...this.#draws.keys()].sort()) {
      const draws = [...drawsIn(this.#draws.get(key)!)].sort((a, b) => a - b);
      yield { key, draws, ...this.#bindings.of(key) };
    }
  }

  /** Takes in an item as `all` gave it. @returns `false` when it is there already */
  restore({ key, draws, ...place }: Item): boolean {
    if (this.#draws.has(key)) return false;
    this.#draws.set(key, draws.length === 1 ? draws[0]! : [...draws]);
    this.#bindings.add(key, place);
    return true;
  }

  /** @returns the draw of the same place that was there before; the worse of the two is kept */
  #draw(key: string, draw: Draw): Draw | null {
    const known = this.#draws.get(key);
    if (known === undefined) {
      this.#draws.set(key, draw);
      return null;
    }
    const draws = drawsIn(known);
    const twin = draws.findIndex((other) => placeIn(other) === placeIn(draw));
    if (twin < 0) {
      draws.push(draw);
      this.#draws.set(key, draws);
      return null;
    }
    const before = draws[twin]!;
    draws[twin] = worse(before, draw);
    this.#draws.set(key, draws.length === 1 ? draws[0]! : draws);
    return before;
  }

  /** Items: one fails if any of its epochs does, and is unscored if none fails and any is unscored or not there. */
  count(reading: Reading): ItemCounts {
    const counter = new Counter();
    const excluded = { unsolved: 0, unprobed: 0 };
    let alwaysFailed = 0;
    let surplusEpochs = 0;
    let lackingEpochs = 0;
    let unfinished = 0;
    for (const [, item] of this.#read(reading)) {
      if (item.excluded === null) counter.add(item.worst, item.first);
      else excluded[item.excluded] += 1;
      if (item.best >= FAILED && !item.lacking) alwaysFailed += 1;
      if (item.surplus) surplusEpochs += 1;
      if (item.lacking) lackingEpochs += 1;
      if (item.unfinished) unfinished += 1;
    }
    return {
      read: this.#draws.size,
      alwaysFailed,
      items: counter.finish(),
      excluded: reading.controls === null ? null : excluded,
      surplusEpochs,
      lackingEpochs,
      unfinished,
    };
  }

  /** What these items show as controls: of several with one value, the worst. Those without a value are left out. */
  controls(reading: Reading): Controls {
    const worst = new Map<string, number>();
    for (const [key, item] of this.#read(reading)) {
      const match = this.#bindings.matchOf(key);
      if (match !== undefined) worst.set(match, Math.max(worst.get(match) ?? 0, item.worst));
    }
    return worst;
  }

  /**
   * Clusters: one fails if any of its items does. Its first draw is that of the item with the lowest hash, which
   * nobody who orders the samples can choose. Items without a cluster are clusters of their own.
   */
  countClusters(reading: Reading): UnitCount {
    const clusters = new Map<string, { worst: number; first: number; lowest: string }>();
    for (const [key, item] of this.#counted(reading)) {
      const name = this.#bindings.clusterOf(key) ?? `item ${key}`;
      const known = clusters.get(name);
      if (known === undefined) clusters.set(name, { worst: item.worst, first: item.first, lowest: key });
      else {
        known.worst = Math.max(known.worst, item.worst);
        if (key < known.lowest) {
          known.lowest = key;
          known.first = item.first;
        }
      }
    }
    const counter = new Counter();
    for (const { worst, first } of clusters.values()) counter.add(worst, first);
    return counter.finish();
  }

  /** Items by stratum. */
  countStrata(reading: Reading): Record<string, UnitCount> {
    const counters = new Map<string, Counter>();
    for (const [key, item] of this.#counted(reading)) {
      const name = this.#bindings.stratumOf(key) ?? NO_STRATUM;
      const counter = counters.get(name) ?? new Counter();
      counters.set(name, counter);
      counter.add(item.worst, item.first);
    }
    const names = [...counters.keys()].sort();
    return Object.fromEntries(names.map((name) => [name, counters.get(name)!.finish()]));
  }

  /**
   * Every epoch a unit: valid for the rate on these very items, if all have equally many (statistics.md §2.1).
   * `null` where they do not, or where some lack epochs that they should have: those were perhaps the failing ones.
   */
  countEpochs(reading: Reading): UnitCount | null {
    const counter = new Counter();
    let each: number | null = null;
    for (const [key, { lacking }] of this.#counted(reading)) {
      const draws = inChains(drawsIn(this.#draws.get(key)!), reading);
      each ??= draws.length;
      if (lacking || draws.length !== each) return null;
      for (const draw of draws) counter.add(codeIn(draw), codeIn(draw));
    }
    return counter.finish();
  }

  /** Which items there are, by what became of them, from passed to worst. */
  byOutcome(reading: Reading): LedgerItems[] {
    const keys = new Map<number, string[]>();
    for (const [key, { worst, excluded }] of this.#read(reading)) {
      const code = excluded === null ? worst : EXCLUDED;
      const known = keys.get(code);
      if (known === undefined) keys.set(code, [key]);
      else known.push(key);
    }
    return [...keys]
      .sort(([a], [b]) => a - b)
      .map(([code, found]) => ({
        outcome: code === EXCLUDED ? 'excluded' : outcomeIn(code),
        severity: code >= FAILED ? code - FAILED : null,
        hashes: found.sort().join(''),
      }));
  }

  /** Items of which an epoch without a score was run again within its chain, and then had one. */
  replaced(reading: Reading): ReadonlySet<string> {
    const all = reading.chains === null ? [] : [...this.#draws];
    return new Set(all.flatMap(([key, known]) => (isReplaced(drawsIn(known), reading) ? key : [])));
  }

  /** How many of these items have an id that some of the others have too. */
  sharedWith(others: readonly Items[]): number {
    return [...this.#draws.keys()].filter((key) => others.some((items) => items.#draws.has(key))).length;
  }

  *#counted(reading: Reading): Generator<[key: string, item: CountedItem]> {
    for (const [key, item] of this.#read(reading)) if (item.excluded === null) yield [key, item];
  }

  *#read(reading: Reading): Generator<[key: string, item: CountedItem]> {
    for (const [key, known] of this.#draws) {
      yield [key, countedItem(drawsIn(known), reading, this.#bindings.matchOf(key))];
    }
  }
}

/** An item as it is remembered: by the hash of its id, with its draws in order. */
export interface Item extends ItemBinding {
  readonly key: string;
  readonly draws: readonly Draw[];
}

/** Beside the codes of outcomes: left out. */
const EXCLUDED = -1;

/** 96 bits of the SHA-256 of a text, base64url. */
export const short = (text: string): string => hash('sha256', text, 'base64url').slice(0, HASH);

const hashed = (text: string | null): string | null => (text === null ? null : short(text));

const drawsIn = (known: Draw | Draw[]): Draw[] => (typeof known === 'number' ? [known] : known);

const withRun = (draw: Draw, run: number): Draw =>
  pack({ run, epoch: epochIn(draw), marks: marksIn(draw), code: codeIn(draw) });
