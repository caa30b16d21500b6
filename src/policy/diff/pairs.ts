/** Which entry of a collection was which before. */
import { same } from '../select.ts';
import { isMapping } from './found.ts';

interface Entry {
  /** Its name in a mapping, its index in a list. */
  readonly step: string | number;
  readonly value: unknown;
}

interface Paired {
  readonly base?: Entry | undefined;
  readonly head?: Entry | undefined;
}

/**
 * Pairs entries by name. Entries of a list have the name that they carry (`task`, `id`) or are themselves; of several with
 * one name, those that are the same are paired first, and the others in their order. What has another name now is gone,
 * and something new has come: nobody can tell a rename from that.
 */
export function pairUp(base: unknown, head: unknown): Paired[] {
  const waiting = Map.groupBy(entriesOf(base), nameOf);
  const after = entriesOf(head);
  const taken = new Map<Entry, Entry>();
  const pair = (alike: (old: Entry, one: Entry) => boolean): void => {
    for (const one of after) {
      const alikes = waiting.get(nameOf(one)) ?? [];
      const at = taken.has(one) ? -1 : alikes.findIndex((old) => alike(old, one));
      if (at >= 0) taken.set(one, alikes.splice(at, 1)[0]!);
    }
  };
  pair((old, one) => same(old.value, one.value));
  pair(() => true);
  return [
    ...[...waiting.values()].flat().map((old) => ({ base: old })),
    ...after.map((one) => ({ base: taken.get(one), head: one })),
  ];
}

function entriesOf(collection: unknown): Entry[] {
  if (Array.isArray(collection)) return collection.map((value, step) => ({ step, value }));
  return Object.entries(collection ?? {}).map(([step, value]) => ({ step, value }));
}

function nameOf({ step, value }: Entry): string {
  if (typeof step === 'string') return step;
  return `${isMapping(value) ? (value['id'] ?? value['task']) : value}`;
}
