/** What a file looks like that no format knows: a table with columns, or something by its first bytes. */
import { type ByteSource, streamOf } from '../../io/bytes.ts';
import { decodeUtf8, parseJson } from '../../io/json.ts';
import { readJsonLines } from '../../io/json-lines.ts';
import { isObject } from '../../io/shape.ts';
import { EvidenceError } from '../../util/errors.ts';
import type { EvidenceFile } from '../formats/format.ts';
import { headText } from '../formats/peek.ts';
import { tableRows } from '../maps/table.ts';
import { ValueCounter, type ValueCounts } from './values.ts';

export interface ShapeColumn extends ValueCounts {
  /** As a map writes it. */
  readonly path: string;
  /** Rows that have it, and how many of its values differ, as far as they are counted. */
  readonly rows: number;
  readonly distinct: number;
}

export interface Table {
  readonly kind: 'table';
  readonly written: 'JSON' | 'JSON lines' | 'CSV';
  readonly rows: number;
  /** `rows` of a map; `null` where each line or member is one. */
  readonly at: string | null;
  readonly columns: readonly ShapeColumn[];
  /** Single values of the document, as `^.` paths, with what they say. */
  readonly document: readonly { readonly path: string; readonly value: unknown }[];
  /** Lists beside each other whose rows are taken together, by the key that `<part>` stands for. */
  readonly parts: readonly { readonly name: string; readonly rows: number }[];
  /** Other lists of the document, which a map could take in its place. */
  readonly others: readonly string[];
}

/** `what`: a noun with its article. */
export interface NoTable {
  readonly kind: 'other';
  readonly what: string;
  readonly remedy: string | null;
}

const HEAD_BYTES = 64 * 1024;
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_COLUMNS = 64;
const MAX_DISTINCT = 100_000;
const MAX_FIELDS = 20;
const MAX_OTHERS = 5;
const MAX_DEPTH = 4;

export async function shapeOfFile({ bytes, name }: EvidenceFile): Promise<Table | NoTable> {
  const head = await bytes.read(0, Math.min(HEAD_BYTES, bytes.size));
  const other = signatureOf(Buffer.from(head));
  if (other !== null) return other;
  const text = headText(head);
  const isJson = /^[[{]/.test(text);
  if (!isJson && !looksLikeTable(text, name)) return { kind: 'other', what: 'a text', remedy: null };
  if (bytes.size > MAX_BYTES)
    return {
      kind: 'other',
      what: 'a large file, which is not looked at whole',
      remedy: 'Name a smaller one like it.',
    };
  try {
    if (!isJson) return await tableOf('CSV', values(tableRows(bytes)));
    return await (isLines(text) ? linesOf(bytes) : documentOf(bytes));
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return { kind: 'other', what: `a file that ${error.message}`, remedy: error.remedy };
  }
}

/** What is no text, by how it begins. */
function signatureOf(head: Buffer): NoTable | null {
  const begins = (...bytes: number[]) => head.subarray(0, bytes.length).equals(Buffer.from(bytes));
  const other = (what: string, remedy: string | null): NoTable => ({ kind: 'other', what, remedy });
  if (head.length === 0) return other('an empty file', 'See why the evals wrote nothing.');
  if (begins(0x50, 0x4b, 3, 4)) return other('a zip', 'Unpack it, and name what is in it.');
  if (begins(0x1f, 0x8b)) return other('packed with gzip', 'Unpack it: gunzip FILE.');
  if (begins(0x28, 0xb5, 0x2f, 0xfd)) return other('packed with zstd', 'Unpack it: zstd -d FILE.');
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) return other('a text in UTF-16', 'Save it as UTF-8.');
  if (head.toString('latin1', 257, 262) === 'ustar') return other('a tar', 'Unpack it: tar -xf FILE.');
  if (head.toString('latin1', 0, 4) === 'PAR1')
    return other('a Parquet file', 'Save its rows as JSON lines or CSV.');
  if (head.toString('latin1', 0, 15) === 'SQLite format 3')
    return other('a database', 'Export from it; of promptfoo: promptfoo export eval ID -o results.json.');
  if (/^\s*<(?:!doctype html|html)/i.test(head.toString('latin1', 0, 200)))
    return other('a page of HTML', 'Name the results that it was made from.');
  return head.includes(0) ? other('no text', null) : null;
}

/** A header and rows of as many cells, or a name that says so. */
function looksLikeTable(text: string, name: string): boolean {
  if (/\.(?:csv|tsv)$/i.test(name)) return true;
  const [header = '', row = ''] = text.split('\n');
  return [',', ';', '\t'].some((mark) => {
    const cells = header.split(mark).length;
    return cells > 2 && row.split(mark).length === cells && !/[{}()]/.test(header);
  });
}

/** Whether a first line is an object, and others follow. */
function isLines(text: string): boolean {
  const [first = '', ...rest] = text.split('\n');
  return first.startsWith('{') && first.trimEnd().endsWith('}') && rest.join('').trim() !== '';
}

async function linesOf(bytes: ByteSource): Promise<Table> {
  return tableOf('JSON lines', records(readJsonLines(streamOf(bytes), bytes.name)));
}

async function* records(lines: AsyncIterable<{ readonly record: unknown }>) {
  for await (const { record } of lines) yield record;
}

async function* values(rows: AsyncIterable<{ readonly value: unknown }>) {
  for await (const { value } of rows) yield value;
}

/** The largest list of objects in a document. */
async function documentOf(bytes: ByteSource): Promise<Table | NoTable> {
  const document = parseJson(decodeUtf8(await bytes.read(0, bytes.size), bytes.name), bytes.name);
  if (Array.isArray(document)) return tableOf('JSON', document);
  const lists = listsIn(document, []);
  const [largest, ...others] = lists.toSorted((a, b) => b.members.length - a.members.length);
  if (largest === undefined)
    return { kind: 'other', what: 'JSON without a list of objects in it', remedy: null };
  const beside = lists.filter(({ path }) => path.length > 1 && holderOf(path) === holderOf(largest.path));
  const parts = beside.length > 1 ? beside : [];
  const apart = others.filter((other) => !parts.includes(other));
  return {
    ...(await tableOf('JSON', parts.length > 0 ? parts.flatMap(({ members }) => members) : largest.members)),
    at: parts.length > 0 ? `${holderOf(largest.path)}.<part>.*` : `${written(largest.path)}.*`,
    parts: parts.map(({ path, members }) => ({ name: path.at(-1)!, rows: members.length })),
    document: cellsOf(document, [])
      .filter(([, value]) => typeof value !== 'object')
      .slice(0, MAX_FIELDS)
      .map(([path, value]) => ({ path: `^.${path}`, value })),
    others: apart.slice(0, MAX_OTHERS).map(({ path }) => `${written(path)}.*`),
  };
}

const holderOf = (path: readonly string[]): string => written(path.slice(0, -1));

/** Lists of objects, and objects of objects, with their paths. */
function listsIn(value: unknown, path: readonly string[]): { path: readonly string[]; members: unknown[] }[] {
  if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH) return [];
  const members = Object.values(value);
  const isList = path.length > 0 && members.length > 1 && members.every(isObject);
  if (isList) return [{ path, members }];
  if (Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => listsIn(member, [...path, key]));
}

async function tableOf(
  kind: Table['written'],
  rows: AsyncIterable<unknown> | Iterable<unknown>,
): Promise<Table> {
  const columns = new Map<string, { counter: ValueCounter; rows: number; distinct: Set<string> }>();
  let count = 0;
  for await (const value of rows) {
    count += 1;
    for (const [path, cell] of cellsOf(value, [])) {
      const column = columns.get(path) ?? { counter: new ValueCounter(), rows: 0, distinct: new Set() };
      if (columns.size < MAX_COLUMNS) columns.set(path, column);
      column.rows += 1;
      column.counter.add(cell);
      if (column.distinct.size < MAX_DISTINCT) column.distinct.add(`${typeof cell} ${JSON.stringify(cell)}`);
    }
  }
  const described = [...columns].map(([path, { counter, rows: some, distinct }]) => ({
    path,
    rows: some,
    distinct: distinct.size,
    ...counter.result(),
  }));
  return {
    kind: 'table',
    written: kind,
    rows: count,
    at: null,
    columns: described,
    document: [],
    parts: [],
    others: [],
  };
}

/** Single values of an object and of those in it, two deep. */
function cellsOf(value: unknown, path: readonly string[]): [string, unknown][] {
  if (!isObject(value)) return path.length === 0 ? [] : [[written(path), value]];
  if (path.length >= 2) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    Array.isArray(member) ? [] : cellsOf(member, [...path, key]),
  );
}

/** A path as people write it: a key with dots or spaces in quotes. */
const written = (path: readonly string[]): string =>
  path.map((key) => (/^[^."\s]+$/.test(key) ? key : JSON.stringify(key))).join('.');
