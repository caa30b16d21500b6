/** Reads `maps`: where the rows of a table are, and what each field of them is. No expression is evaluated, only paths. */
import type { Field, TableMap as MapDocument } from '../model/generated/policy-schema.js';
import {
  type FieldPlace,
  type MapField,
  type MapOutcome,
  PLAIN_FIELDS,
  type RowStep,
  type TableMap,
} from '../model/map.ts';
import { splitPath } from '../util/path.ts';

const CAPTURE = /^<([a-z_]+)>$/;
const FROM_DOCUMENT = '^.';

/** @param document of the form that the schema asks for, with fields that `faultOfField` finds nothing wrong with */
export function readMap(name: string, document: MapDocument): TableMap {
  const fields = (prefix: string) =>
    Object.fromEntries(
      Object.entries(document)
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [key.slice(prefix.length), readField(value as Field)]),
    );
  const { files, rows, task, id, epoch, totals } = document;
  return {
    name,
    files,
    rows: rows === undefined ? null : readRows(rows)!,
    task: readField(task),
    id: readId(id),
    epoch: readEpoch(epoch),
    outcome: readOutcome(document),
    plain: Object.fromEntries(
      PLAIN_FIELDS.flatMap((key) => {
        const field = document[key];
        return field === undefined ? [] : [[key, readField(field)]];
      }),
    ),
    metadata: fields('metadata.'),
    args: fields('args.'),
    totals: Object.fromEntries(Object.entries(totals ?? {}).map(([key, text]) => [key, readField(text)])),
  };
}

/** The steps of `rows`; `null` where it is no path. */
export function readRows(text: string): RowStep[] | null {
  const segments = splitPath(text);
  return (
    segments?.map((segment): RowStep => {
      const [, capture] = CAPTURE.exec(segment) ?? [];
      if (capture !== undefined) return { each: true, capture };
      return segment === '*' ? { each: true, capture: null } : { key: segment };
    }) ?? null
  );
}

/** Where a field's value is; `null` where its text is no path. */
export function readPlace(field: Field): FieldPlace | null {
  if (typeof field === 'object' && 'text' in field) return { of: 'text', text: field.text };
  if (typeof field === 'object' && 'file' in field) {
    const [, name] = /<([a-z_]+)>/.exec(field.file) ?? [];
    return name === undefined ? null : { of: 'file', pattern: field.file, name };
  }
  const text = textOf(field);
  const [, name] = CAPTURE.exec(text) ?? [];
  if (name !== undefined) return { of: 'capture', name };
  const ofDocument = text.startsWith(FROM_DOCUMENT);
  const keys = splitPath(ofDocument ? text.slice(FROM_DOCUMENT.length) : text);
  return keys === null ? null : { of: ofDocument ? 'document' : 'row', keys };
}

const readField = (field: Field): MapField => ({
  place: readPlace(field)!,
  optional: typeof field === 'object' && 'optional' in field && field.optional === true,
  text: textOf(field),
});

function textOf(field: Field): string {
  if (typeof field === 'string') return field;
  return 'at' in field ? field.at : 'text' in field ? field.text : field.file;
}

function readId(id: MapDocument['id']): TableMap['id'] {
  if (typeof id === 'object' && 'join' in id) return { by: 'join', fields: id.join.map(readField) };
  if (typeof id === 'object' && 'digest' in id) return { by: 'digest', fields: id.digest.map(readField) };
  return { by: 'value', fields: [readField(id)] };
}

function readEpoch(epoch: MapDocument['epoch']): TableMap['epoch'] {
  if (epoch === undefined) return null;
  if (typeof epoch === 'object' && 'first' in epoch)
    return { field: readField(epoch.at), first: epoch.first };
  return { field: readField(epoch as Field), first: 1 };
}

function readOutcome({ passed, failed, outcome, scores }: MapDocument): MapOutcome {
  if (passed !== undefined) return { kind: 'passed', field: readField(passed) };
  if (failed !== undefined) return { kind: 'failed', field: readField(failed) };
  if (outcome !== undefined) {
    const { at, error = [], ...words } = outcome;
    return { kind: 'words', field: readField(at), ...words, error };
  }
  const named = Object.entries(scores ?? {}).map(([name, field]) => [name, readField(field)]);
  return { kind: 'scores', scores: Object.fromEntries(named) };
}
