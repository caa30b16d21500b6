/** Turns a row into a record of our own format (schemas/sample.v1.json), field by field as a map says. Nothing is guessed. */
import { hash } from 'node:crypto';
import type { JsonObject } from '../../io/shape.ts';
import type { MapField, MapOutcome, TableMap } from '../../model/map.ts';
import { EvidenceError } from '../../util/errors.ts';
import { globMatches } from '../../util/glob.ts';
import { follow } from '../../util/path.ts';
import { plain } from '../../util/plain.ts';
import { typedCell } from '../formats/near-zero/csv.ts';
import type { Row } from './row.ts';
import type { Rows } from './rows.ts';

/** Makes records, and remembers which fields some row had. */
export class RecordMaker {
  readonly #map: TableMap;
  readonly #file: string;
  readonly #source: Rows;
  readonly #found = new Set<MapField>();
  readonly #asked = new Map<MapField, string>();
  readonly #epochs = new Map<string, number>();

  constructor(map: TableMap, file: string, source: Rows) {
    this.#map = map;
    this.#file = file;
    this.#source = source;
  }

  /** @throws EvidenceError with the row that has no id, or one that is no text or whole number */
  recordOf(row: Row): JsonObject {
    const map = this.#map;
    const value = (key: string, field: MapField) => this.#valueOf(key, field, row);
    const task = textOf(value('task', map.task));
    const id = this.#idOf(row);
    const fields = Object.entries(map.plain).flatMap(([key, field]) => this.#plain(key, value(key, field)));
    const outcome = this.#outcomeOf(map.outcome, row);
    const about = Object.fromEntries(fields);
    const model = typeof about['model'] === 'string' ? about['model'] : '';
    return {
      ...about,
      task,
      id,
      epoch: this.#epochOf(row, JSON.stringify([task, model, id])),
      tool: `map:${map.name}`,
      ...outcome,
      ...grouped('metadata', map.metadata, (field, key) => this.#typed(value(`metadata.${key}`, field))),
      ...grouped('args', map.args, (field, key) => this.#typed(value(`args.${key}`, field))),
      // What went wrong is said once: by the row's own field, or by the outcome's word.
      ...(typeof about['error'] === 'string' ? { error: about['error'] } : {}),
    };
  }

  /** @throws EvidenceError for a field that no row had: a misspelt path would let through what it should have stopped */
  checkFields(): void {
    for (const [field, key] of this.#asked) {
      if (field.optional || this.#found.has(field)) continue;
      throw new EvidenceError(
        this.#file,
        `no row has ${JSON.stringify(field.text)}, which the map ${this.#map.name} takes for \`${key}\``,
        `Correct it in the policy; where it may be missing, write \`${key}: { at: ${JSON.stringify(field.text)}, optional: true }\`.`,
      );
    }
  }

  /** Numbers that the document gives of all its rows. */
  totals(): Partial<Record<'samples' | 'passed' | 'failed', unknown>> {
    const nothing: Row = { value: undefined, captures: {}, where: 'the document' };
    return Object.fromEntries(
      Object.entries(this.#map.totals).map(([key, field]) => [
        key,
        this.#valueOf(`totals.${key}`, field, nothing),
      ]),
    );
  }

  #valueOf(key: string, field: MapField, { value, captures }: Row): unknown {
    this.#asked.set(field, key);
    const found = this.#lookUp(field, value, captures);
    if (found !== undefined) this.#found.add(field);
    return found;
  }

  #lookUp({ place }: MapField, row: unknown, captures: Row['captures']): unknown {
    switch (place.of) {
      case 'row':
        return follow(row, place.keys);
      case 'document':
        return follow(this.#source.document, place.keys);
      case 'capture':
        return captures[place.name];
      case 'text':
        return place.text;
      case 'file':
        return partOf(this.#file, place.pattern, place.name);
    }
  }

  #idOf(row: Row): string | number {
    const { by, fields } = this.#map.id;
    const values = fields.map((field) => this.#valueOf('id', field, row));
    const lacks = values.findIndex((value) => value === undefined || value === null || value === '');
    if (lacks >= 0) throw this.#bad(row, `has no id: nothing at ${JSON.stringify(fields[lacks]!.text)}`);
    if (by === 'digest') return hash('sha256', JSON.stringify(values), 'hex');
    const odd = values.find((value) => typeof value !== 'string' && !Number.isSafeInteger(value));
    if (odd !== undefined && by === 'value')
      throw this.#bad(row, `has an id that is neither a text nor a whole number: ${shown(odd)}`);
    return by === 'join' ? JSON.stringify(values) : (values[0] as string | number);
  }

  /** Without a field of its own, the same item again is its next epoch. */
  #epochOf(row: Row, item: string): number {
    const { epoch } = this.#map;
    if (epoch === null) {
      const next = (this.#epochs.get(item) ?? 0) + 1;
      this.#epochs.set(item, next);
      return next;
    }
    const value = this.#typed(this.#valueOf('epoch', epoch.field, row));
    if (!Number.isSafeInteger(value) || (value as number) < epoch.first)
      throw this.#bad(row, `has an epoch that is no whole number from ${epoch.first}: ${shown(value)}`);
    return (value as number) + 1 - epoch.first;
  }

  #outcomeOf(outcome: MapOutcome, row: Row): JsonObject {
    if (outcome.kind === 'scores') return { scores: this.#scoresOf(outcome.scores, row) };
    const value = this.#valueOf(outcome.kind === 'words' ? 'outcome.at' : outcome.kind, outcome.field, row);
    if (outcome.kind === 'words') return this.#outcomeOfWord(outcome, value);
    const typed = this.#typed(value);
    if (typeof typed === 'boolean') return { failed: typed === (outcome.kind === 'failed') };
    return isNothing(typed) ? { failed: null } : unscored(outcome.field, typed, 'neither true nor false');
  }

  #outcomeOfWord(outcome: Extract<MapOutcome, { kind: 'words' }>, value: unknown): JsonObject {
    const among = (words: readonly unknown[]): boolean =>
      words.some((word) => word === value || (this.#source.cells && String(word) === value));
    if (among(outcome.failed)) return { failed: true };
    if (among(outcome.passed)) return { failed: false };
    if (among(outcome.error)) return { failed: null, error: `${outcome.field.text}: ${shown(value)}` };
    return isNothing(value) ? { failed: null } : unscored(outcome.field, value, 'in no list of outcomes');
  }

  #scoresOf(scores: Readonly<Record<string, MapField>>, row: Row): JsonObject {
    return Object.fromEntries(
      Object.entries(scores).map(([name, field]) => [
        name,
        { value: this.#typed(this.#valueOf(`scores.${name}`, field, row)) ?? null },
      ]),
    );
  }

  /** Of the fields that are taken as they are; an empty one says nothing. */
  #plain(key: string, value: unknown): [string, unknown][] {
    if (isNothing(value) || value === false) return [];
    if (key === 'error') return isEmpty(value) ? [] : [[key, textOf(value)]];
    if (key === 'dataset_samples') return [[key, this.#typed(value)]];
    return key === 'answer'
      ? this.#map.outcome.kind === 'scores'
        ? []
        : [[key, value]]
      : [[key, textOf(value)]];
  }

  /** A cell is a text; what it says is read as in our own CSV. An empty one says nothing. */
  #typed(value: unknown): unknown {
    if (!this.#source.cells || typeof value !== 'string') return value;
    return value === '' ? null : typedCell(value);
  }

  #bad({ where }: Row, what: string): EvidenceError {
    return new EvidenceError(
      this.#file,
      `${where} ${what}`,
      `Name in the map ${this.#map.name} what tells the rows apart, such as \`id: { join: [suite, name] }\` or \`id: { digest: [prompt] }\`.`,
    );
  }
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || Number.isNaN(value);
const isEmpty = (value: unknown): boolean => typeof value === 'object' && Object.keys(value!).length === 0;

/** No score, and why, where people look for it. */
const unscored = ({ text }: MapField, value: unknown, what: string): JsonObject => ({
  failed: null,
  error: `no outcome: ${text} is ${shown(value)}, ${what}`,
});

const shown = (value: unknown): string => plain(JSON.stringify(value) ?? 'nothing', 80);
const textOf = (value: unknown): unknown =>
  typeof value === 'string' || value === undefined
    ? value
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

function grouped(
  name: string,
  fields: Readonly<Record<string, MapField>>,
  read: (field: MapField, key: string) => unknown,
): JsonObject {
  const entries = Object.entries(fields).flatMap(([key, field]): [string, unknown][] => {
    const value = read(field, key);
    return value === undefined || value === null ? [] : [[key, value]];
  });
  return entries.length === 0 ? {} : { [name]: Object.fromEntries(entries) };
}

/** What stands in a file's name in the place of `<name>`: the longest part that lets the whole pattern fit. */
function partOf(file: string, pattern: string, name: string): string | undefined {
  const [before = '', after = ''] = pattern.split(`<${name}>`);
  for (let length = file.length; length > 0; length -= 1)
    for (let start = 0; start + length <= file.length; start += 1) {
      const part = file.slice(start, start + length);
      if (part.includes('/')) continue;
      if (globMatches(before, file.slice(0, start)) && globMatches(after, file.slice(start + length)))
        return part;
    }
  return undefined;
}
