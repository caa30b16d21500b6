import { hash } from 'node:crypto';
import { unitsOfGpt2Small } from '../model/gpt2-small.ts';
import type { Inventory } from '../model/policy.ts';
import type { FewIds, InventoryTally } from '../model/tally.ts';
import type { Outcome } from './outcome.ts';

const SHOWN = 3;
const RANK: Readonly<Record<Outcome, number>> = { passed: 0, unscored: 1, failed: 2 };

/**
 * The units of an inventory in the making. Ids are kept as they are, since a list is complete only if they are exactly
 * its own: about 100 bytes a unit.
 */
export class Units {
  readonly #outcomes = new Map<string, Outcome>();
  readonly #repeated = new Set<string>();

  /** @param again whether this record replaces, or is replaced by, another of the same unit in one log. */
  add(id: string, outcome: Outcome, again: boolean): void {
    const known = this.#outcomes.get(id);
    if (known !== undefined && !again) this.#repeated.add(id);
    if (known === undefined || RANK[outcome] > RANK[known]) this.#outcomes.set(id, outcome);
  }

  finish(inventory: Inventory): InventoryTally {
    const tally = inventory.name === null ? this.#ofDigest(inventory) : this.#ofGpt2Small();
    return { ...tally, repeated: few([...this.#repeated]) };
  }

  #ofGpt2Small(): Omit<InventoryTally, 'repeated'> {
    const groups = new Map<string, { units: number; passed: number; missing: string[] }>();
    const listed = new Set<string>();
    let failed = 0;
    for (const [id, { title }] of unitsOfGpt2Small()) {
      const group = groups.get(title) ?? { units: 0, passed: 0, missing: [] };
      groups.set(title, group);
      listed.add(id);
      const outcome = this.#outcomes.get(id);
      group.units += 1;
      if (outcome === undefined) group.missing.push(id);
      if (outcome === 'passed') group.passed += 1;
      if (outcome === 'failed') failed += 1;
    }
    const strangers = [...this.#outcomes.keys()].filter((id) => !listed.has(id));
    const found = this.#outcomes.size - strangers.length;
    return {
      found,
      passed: [...groups.values()].reduce((sum, { passed }) => sum + passed, 0),
      failed,
      whole: found === listed.size && strangers.length === 0,
      strangers: few(strangers),
      groups: [...groups].map(([title, { missing, ...group }]) => ({
        title,
        ...group,
        missing: few(missing),
      })),
      drawn: null,
    };
  }

  #ofDigest({ units, digest, sample }: Inventory): Omit<InventoryTally, 'repeated'> {
    const ids = [...this.#outcomes.keys()];
    const drawn = sample && draw(ids, sample).map((id) => this.#outcomes.get(id));
    const among = (outcomes: Iterable<Outcome | undefined>, wanted: Outcome): number =>
      [...outcomes].filter((outcome) => outcome === wanted).length;
    return {
      found: ids.length,
      passed: among(this.#outcomes.values(), 'passed'),
      failed: among(this.#outcomes.values(), 'failed'),
      whole: ids.length === units && digestOf(ids) === digest,
      // Without the list nobody can say which ids are not of it.
      strangers: few([]),
      groups: [],
      drawn: drawn && { failed: among(drawn, 'failed'), unscored: among(drawn, 'unscored') },
    };
  }
}

/** `sha256:…` of ids in code point order, a line each; `null` where an id has a line break and so could be two. */
export function digestOf(ids: readonly string[]): string | null {
  if (ids.some((id) => id.includes('\n'))) return null;
  // The bytes of UTF-8 are in the order of code points; the units of a JavaScript text are not.
  const lines = ids.map((id) => Buffer.from(`${id}\n`)).sort(compareIds);
  return `sha256:${hash('sha256', Buffer.concat(lines))}`;
}

/** The units that a seed draws: those whose SHA-256 of seed, line feed and id is smallest. */
export function draw(
  ids: readonly string[],
  { units, seed }: { readonly units: number; readonly seed: string },
): string[] {
  return ids
    .map((id) => ({ id, key: hash('sha256', `${seed}\n${id}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, units)
    .map(({ id }) => id);
}

/** As `sort` has lines: the line feed at the end of each is no part of what is compared. */
const compareIds = (a: Buffer, b: Buffer): number => Buffer.compare(a.subarray(0, -1), b.subarray(0, -1));

/** The first by name, so that the order of files changes nothing. */
const few = (ids: string[]): FewIds => ({ count: ids.length, first: ids.sort().slice(0, SHOWN) });
