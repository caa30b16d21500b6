import type { ShardItems } from '../model/generated/shard-schema.js';
import { HASH } from '../model/tally.ts';
import { FAILED } from './counter.ts';
import { codeIn, epochIn, isEpoch, MOST_RUNS, marksIn, pack, placeIn, runIn, SUPERSEDED } from './draws.ts';
import type { Item, Items } from './items.ts';

const NO_KEYS = /[^A-Za-z0-9_-]/;
const WORST_CODE = 6;
const MOST_MARKS = 3;

/** Items that fared alike stand together: most of an eval then is the hashes of its ids, 16 bytes each. */
export function writeItems(items: Items, numbers: readonly number[]): ShardItems[] {
  const groups = new Map<string, { like: Pick<ShardItems, 'draws' | 'stratum'>; items: Item[] }>();
  for (const item of items.all()) {
    const { stratum, cluster, match } = item;
    const draws = item.draws
      .map((draw) => [numbers[runIn(draw)]!, epochIn(draw), codeIn(draw), marksIn(draw)])
      .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);
    const name = JSON.stringify([draws, stratum, cluster === null, match === null]);
    const group = groups.get(name) ?? { like: { draws, stratum }, items: [] };
    groups.set(name, group);
    group.items.push(item);
  }
  const joined = (values: readonly (string | null)[]): string | null =>
    values[0] === null ? null : values.join('');
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { like, items: alike }]) => ({
      ...like,
      keys: alike.map(({ key }) => key).join(''),
      clusters: joined(alike.map(({ cluster }) => cluster)),
      matches: joined(alike.map(({ match }) => match)),
    }));
}

/**
 * Takes items as they were written into `items`.
 * @param runs how many runs there are
 * @returns in words what in them cannot be, or `null`
 */
export function readItems(groups: readonly ShardItems[], runs: number, items: Items): string | null {
  for (const { draws: said, stratum, keys, clusters, matches } of groups) {
    const draws = said.map(([run, epoch, code, marks]) => {
      const isPossible =
        run! < Math.min(runs, MOST_RUNS) &&
        (epoch === SUPERSEDED ? code! >= FAILED : isEpoch(epoch!)) &&
        code! <= WORST_CODE &&
        marks! <= MOST_MARKS;
      return isPossible ? pack({ run: run!, epoch: epoch!, code: code!, marks: marks! }) : null;
    });
    if (!draws.every((draw) => draw !== null)) return 'an item has an epoch that cannot be';
    if (new Set(draws.map(placeIn)).size < draws.length) return 'an item has an epoch twice';
    const lists = [keys, clusters, matches].filter((list) => list !== null);
    const isDamaged = (list: string): boolean => list.length !== keys.length || NO_KEYS.test(list);
    if (keys === '' || keys.length % HASH > 0 || lists.some(isDamaged)) {
      return 'the hashes of its items are damaged';
    }
    const part = (list: string | null, at: number): string | null =>
      list === null ? null : list.slice(at, at + HASH);
    for (let at = 0; at < keys.length; at += HASH) {
      const place = { stratum, cluster: part(clusters, at), match: part(matches, at) };
      if (!items.restore({ key: keys.slice(at, at + HASH), draws, ...place }))
        return 'an item is there twice';
    }
  }
  return null;
}
