import { hash } from 'node:crypto';
import { unitsOfGpt2Small } from '../model/gpt2-small.ts';
import type { Inventory } from '../model/policy.ts';
import type { FewIds, InventoryTally } from '../model/tally.ts';
import type { Outcome } from './outcome.ts';

const SHOWN = 3;
const OUTCOMES: readonly Outcome[] = ['passed', 'unscored', 'failed'];

/** A unit as it is remembered. */
export interface InventoryUnit {
  readonly id: string;
  readonly outcome: Outcome;
  /** How often it stands in the results, records that their own log replaced aside: 0, 1, or 2 for more. */
  readonly times: number;
}

/**
 * The units of an inventory in the making. Ids are kept as they are, since a list is complete only if they are exactly
 * its own: about 100 bytes a unit.
 */
export class InventoryUnits {
  /** Worst outcome and times, as one number. */
  readonly #units = new Map<string, number>();

  get size(): number {
    return this.#units.size;
  }

  /** Counts a unit; of one that stands more than once the worst outcome counts. */
  add({ id, outcome, times }: InventoryUnit): void {
    const known = this.#units.get(id) ?? 0;
    const rank = Math.max(known % 4, OUTCOMES.indexOf(outcome));
    this.#units.set(id, 4 * Math.min(2, Math.floor(known / 4) + times) + rank);
  }

  merge(other: InventoryUnits): void {
    for (const unit of other.all()) this.add(unit);
  }

  *all(): Generator<InventoryUnit> {
    for (const [id, known] of this.#units) {
      yield { id, outcome: OUTCOMES[known % 4]!, times: Math.floor(known / 4) };
    }
  }

  finish(inventory: Inventory): InventoryTally {
    const outcomes = new Map<string, Outcome>();
    const repeated: string[] = [];
    for (const { id, outcome, times } of this.all()) {
      outcomes.set(id, outcome);
      if (times > 1) repeated.push(id);
    }
    const tally = inventory.name === null ? ofDigest(inventory, outcomes) : ofGpt2Small(outcomes);
    return { ...tally, repeated: few(repeated) };
  }
}

type Outcomes = ReadonlyMap<string, Outcome>;

function ofGpt2Small(outcomes: Outcomes): Omit<InventoryTally, 'repeated'> {
  const groups = new Map<string, { units: number; passed: number; missing: string[] }>();
  const listed = new Set<string>();
  let failed = 0;
  for (const [id, { title }] of unitsOfGpt2Small()) {
    const group = groups.get(title) ?? { units: 0, passed: 0, missing: [] };
    groups.set(title, group);
    listed.add(id);
    const outcome = outcomes.get(id);
    group.units += 1;
    if (outcome === undefined) group.missing.push(id);
    if (outcome === 'passed') group.passed += 1;
    if (outcome === 'failed') failed += 1;
  }
  const strangers = [...outcomes.keys()].filter((id) => !listed.has(id));
  const found = outcomes.size - strangers.length;
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

function ofDigest(
  { units, digest, sample }: Inventory,
  outcomes: Outcomes,
): Omit<InventoryTally, 'repeated'> {
  const ids = [...outcomes.keys()];
  const drawn = sample && draw(ids, sample).map((id) => outcomes.get(id));
  const among = (outcomes: Iterable<Outcome | undefined>, wanted: Outcome): number =>
    [...outcomes].filter((outcome) => outcome === wanted).length;
  return {
    found: ids.length,
    passed: among(outcomes.values(), 'passed'),
    failed: among(outcomes.values(), 'failed'),
    whole: ids.length === units && digestOfUnits(ids) === digest,
    // Without the list nobody can say which ids are not of it.
    strangers: few([]),
    groups: [],
    drawn: drawn && { failed: among(drawn, 'failed'), unscored: among(drawn, 'unscored') },
  };
}

/** `sha256:…` of ids in code point order, a line each; `null` where an id has a line break and so could be two. */
export function digestOfUnits(ids: readonly string[]): string | null {
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
