/** What the schema cannot say of maps. */
import type { Field, TableMap } from '../../model/generated/policy-schema.js';
import { list } from '../../util/words.ts';
import type { Complaint } from '../complaint.ts';
import type { Draft } from '../draft.ts';
import { readPlace, readRows } from '../maps.ts';
import type { Steps } from '../places.ts';

const OUTCOMES = ['passed', 'failed', 'outcome', 'scores'] as const;
const MOST_WILDCARDS = 2;
const MOST_STEPS = 16;
/** Of the run, which a constant, a key or the file's name may say. */
const OF_RUN = ['task', 'model', 'run_id'];

export function* mapsAreRead({ maps = {} }: Draft): Generator<Complaint> {
  for (const [name, map] of Object.entries(maps)) {
    const at = ['maps', name];
    yield* rowsAreRead([...at, 'rows'], map);
    yield* oneOutcome(at, map);
    yield* outcomesDiffer([...at, 'outcome'], map);
    for (const { at: place, field, key } of fieldsOf(at, map)) yield* fieldIsRead(place, field, key, map);
  }
}

function* rowsAreRead(at: Steps, { rows }: TableMap): Generator<Complaint> {
  if (rows === undefined) return;
  const steps = readRows(rows);
  const wildcards = steps?.filter((step) => 'each' in step).length ?? 0;
  if (steps !== null && steps.length <= MOST_STEPS && wildcards > 0 && wildcards <= MOST_WILDCARDS) return;
  yield {
    at,
    message: `${JSON.stringify(rows)} does not say where rows are`,
    expected: `a path of at most ${MOST_STEPS} steps, with one or two wildcards, such as results.* or results.<model>.*`,
  };
}

function* oneOutcome(at: Steps, map: TableMap): Generator<Complaint> {
  const given = OUTCOMES.filter((key) => map[key] !== undefined);
  if (given.length === 1) return;
  yield {
    at: given.length === 0 ? at : [...at, given[1]!],
    message:
      given.length === 0 ? `\`${at[1]}\` says no outcome` : `\`${at[1]}\` says the outcome by ${list(given)}`,
    expected: `exactly one of ${OUTCOMES.join(', ')}`,
  };
}

function* outcomesDiffer(at: Steps, { outcome }: TableMap): Generator<Complaint> {
  const words = [...(outcome?.passed ?? []), ...(outcome?.failed ?? []), ...(outcome?.error ?? [])];
  const twice = words.find((word, i) => words.indexOf(word) !== i);
  if (twice === undefined) return;
  yield { at, message: `${JSON.stringify(twice)} has two outcomes`, expected: 'each word in one list' };
}

function* fieldIsRead(at: Steps, field: Field, key: string, map: TableMap): Generator<Complaint> {
  const place = readPlace(field);
  const captures = (readRows(map.rows ?? '') ?? []).flatMap((step) => ('each' in step ? step.capture : []));
  if (place === null) {
    yield {
      at,
      message: `${JSON.stringify(field)} is not a field`,
      expected:
        'a path of keys; one with dots or spaces in quotes, such as `"outputs.score"`; of a file, a name with `<name>` in it',
    };
  } else if (place.of === 'capture' && !captures.includes(place.name)) {
    yield {
      at,
      message: `\`<${place.name}>\` is not in \`rows\``,
      expected: `\`<${place.name}>\` in \`rows\` in the place of a star`,
    };
  } else if ((place.of === 'text' || place.of === 'file') && !OF_RUN.includes(key)) {
    yield {
      at,
      message: `\`${key}\` cannot be the same for all rows`,
      expected:
        'a path of the row; only task, model and run_id may be a text or come from the name of the file',
    };
  }
}

/** Every field with the key that it fills. Of `id` and `epoch`, each of their parts. */
function fieldsOf(at: Steps, map: TableMap): { at: Steps; field: Field; key: string }[] {
  const { files: _, rows: __, id, epoch, outcome, scores, totals, ...fields } = map;
  const {
    join = [],
    digest = [],
    ...own
  } = typeof id === 'object' ? ({ ...(id as object) } as { join?: string[]; digest?: string[] }) : {};
  const parts = [...join, ...digest].map((field, i) => ({
    at: [...at, 'id', join.length > 0 ? 'join' : 'digest', i],
    field: field as Field,
    key: 'id',
  }));
  const idField =
    typeof id === 'string' || Object.keys(own).length > 0
      ? [{ at: [...at, 'id'], field: id as Field, key: 'id' }]
      : [];
  return [
    ...Object.entries(fields).map(([key, field]) => ({ at: [...at, key], field: field as Field, key })),
    ...parts,
    ...idField,
    ...(epoch === undefined
      ? []
      : [
          {
            at: [...at, 'epoch'],
            field: (typeof epoch === 'object' && 'first' in epoch ? epoch.at : epoch) as Field,
            key: 'epoch',
          },
        ]),
    ...(outcome === undefined
      ? []
      : [{ at: [...at, 'outcome', 'at'], field: outcome.at as Field, key: 'outcome' }]),
    ...Object.entries(scores ?? {}).map(([name, field]) => ({
      at: [...at, 'scores', name],
      field,
      key: 'scores',
    })),
    ...Object.entries(totals ?? {}).map(([name, field]) => ({
      at: [...at, 'totals', name],
      field: field as Field,
      key: 'totals',
    })),
  ];
}
