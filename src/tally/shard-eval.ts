import { RUN_FAULTS, type RunFault } from '../model/evidence.ts';
import type { ShardEval } from '../model/generated/shard-schema.js';
import { type EvidenceRecord, HASH } from '../model/tally.ts';
import { contradictionIn } from './contradictions.ts';
import { EvalState, NAMED, SUMS } from './eval-state.ts';
import { type FileKey, fileKey } from './evidence.ts';
import type { InventoryUnit } from './inventory-units.ts';
import { readItems, writeItems } from './shard-items.ts';

/** An eval's counts as a shard file has them: the same counts always in the same way. */
export function writeEval(state: EvalState, placeOf: (file: FileKey) => number): ShardEval {
  const { runs, items, directions, ungraded, times, countsAlone, units, elsewhere, worst } = state;
  const identities = runs.identities
    .map((one, number) => {
      const file = 'id' in one ? null : placeOf(one.file);
      return {
        number,
        run: 'id' in one ? { id: one.id, file, key: null } : { id: null, file, key: one.key },
      };
    })
    .sort((a, b) => (JSON.stringify(a.run) < JSON.stringify(b.run) ? -1 : 1));
  const numbers: number[] = [];
  for (const [place, { number }] of identities.entries()) numbers[number] = place;
  return {
    ...state.name,
    runs: identities.map(({ run }) => run),
    records: runs.records
      .map(({ faults, ...record }) => ({
        ...record,
        faults: [...faults],
        file: placeOf(record.file),
        run: numbers[record.run]!,
      }))
      .sort((a, b) => a.file - b.file),
    ...namesOf(state),
    directions: [...directions]
      .map(([name, higherIsBetter]) => ({ name, higherIsBetter }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    ungraded,
    ...state.sums,
    times: times.between(),
    counted: countsAlone.added(),
    items: writeItems(items, numbers),
    units: writeUnits([...units.all()]),
    elsewhere: elsewhere && [...elsewhere],
    blanks: pairsOf(state.alike.blanks.folds),
    cases: pairsOf(state.alike.cases.folds),
    alikeNames: [state.alike.blanks.named.sorted(), state.alike.cases.named.sorted()],
    uuids: pairsOf(state.uuids.records),
    sharedUuids: state.uuids.shared.sorted(),
    aside: [...state.aside].sort().join(''),
    worst: worst
      .list()
      .map((sample) => ({ ...sample, file: placeOf(sample.file), run: numbers[sample.run] ?? 0 })),
  };
}

/** @returns the counts, or in words what in them cannot be */
export function readEval(said: ShardEval, evidence: readonly EvidenceRecord[]): EvalState | string {
  const { category, selector, task, args } = said;
  const state = new EvalState({ category, selector, task, args });
  const places = [...said.runs, ...said.records, ...said.worst].flatMap(({ file }) => file ?? []);
  const read = places.every((place) => {
    const record = evidence[place];
    return record?.sameAs === null && record.format !== null && record.set === undefined;
  });
  if (!read) return 'its samples are of a file that was not read';
  const fileOf = (file: number): FileKey => fileKey(evidence[file]!);
  for (const [number, { id, file, key }] of said.runs.entries()) {
    if ((id === null) === (file === null) || (file === null) !== (key === null)) return 'a run has no name';
    const identity = id === null ? { file: fileOf(file!), key: key! } : { id };
    if (state.runs.numberOf(identity) !== number) return 'a run is there twice';
  }
  const isRun = ({ run }: { readonly run: number }): boolean => run < said.runs.length;
  if (!said.records.every(isRun)) return 'a record is of no run';
  for (const { faults, file, ...record } of said.records) {
    if (!faults.every(isRunFault)) return 'a run has a fault that there is not';
    state.runs.records.push({ ...record, chain: record.chain ?? null, file: fileOf(file), faults });
  }
  const damage = readItems(said.items, said.runs.length, state.items);
  if (damage !== null) return damage;
  for (const { ids, ...unit } of said.units) {
    for (const id of ids) state.units.add({ ...unit, id });
  }
  for (const names of NAMED) state[names].add(said[names]);
  for (const direction of said.directions) state.addDirection(direction);
  state.ungraded = said.ungraded;
  for (const sum of SUMS) state.sums[sum] = said[sum];
  state.times.merge(said.times);
  state.countsAlone.merge(said.counted);
  state.elsewhere = said.elsewhere;
  for (const part of ['blanks', 'cases'] as const) {
    const pairs = readPairs(said[part]);
    if (pairs === null) return 'the hashes of its ids are damaged';
    for (const [key, fold] of pairs) state.alike[part].restore(key, fold);
  }
  state.alike.blanks.named.add(said.alikeNames[0] ?? []);
  state.alike.cases.named.add(said.alikeNames[1] ?? []);
  const uuids = readPairs(said.uuids);
  const aside = readHashes(said.aside);
  if (uuids === null || aside === null) return 'the hashes of its ids are damaged';
  for (const [key, record] of uuids) state.uuids.records.set(key, record);
  state.uuids.shared.add(said.sharedUuids);
  for (const key of aside) state.aside.add(key);
  for (const { file, ...sample } of said.worst) state.worst.add({ ...sample, file: fileOf(file) });
  return contradictionIn(state, evidence) ?? state;
}

/** Hashes and what belongs to each, one after the other. */
const pairsOf = (pairs: ReadonlyMap<string, string>): string =>
  [...pairs]
    .map(([key, value]) => key + value)
    .sort()
    .join('');

function readHashes(text: string): string[] | null {
  if (text.length % HASH > 0 || /[^A-Za-z0-9_-]/.test(text)) return null;
  return Array.from({ length: text.length / HASH }, (_, at) => text.slice(at * HASH, (at + 1) * HASH));
}

function readPairs(text: string): [string, string][] | null {
  const hashes = readHashes(text);
  if (hashes === null || hashes.length % 2 > 0) return null;
  return Array.from({ length: hashes.length / 2 }, (_, at) => [hashes[2 * at]!, hashes[2 * at + 1]!]);
}

const isRunFault = (fault: { readonly code: string }): fault is RunFault =>
  (RUN_FAULTS as readonly string[]).includes(fault.code);

const namesOf = (state: EvalState) =>
  Object.fromEntries(NAMED.map((names) => [names, state[names].sorted()])) as Record<
    (typeof NAMED)[number],
    string[]
  >;

function writeUnits(units: readonly InventoryUnit[]): ShardEval['units'] {
  const groups = new Map<string, { outcome: InventoryUnit['outcome']; times: number; ids: string[] }>();
  for (const { id, outcome, times } of units) {
    const group = groups.get(`${outcome} ${times}`) ?? { outcome, times, ids: [] };
    groups.set(`${outcome} ${times}`, group);
    group.ids.push(id);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({ ...group, ids: group.ids.sort() }));
}
