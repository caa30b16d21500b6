/** Walks to the rows of a table: lines of JSON or CSV, or the members that a path of a JSON document leads to. */
import type { ByteSource } from '../../io/bytes.ts';
import { streamOf } from '../../io/bytes.ts';
import { readJsonLines } from '../../io/json-lines.ts';
import { readJsonDocument } from '../../io/json-stream.ts';
import { isObject } from '../../io/shape.ts';
import type { RowStep, TableMap } from '../../model/map.ts';
import { EvidenceError } from '../../util/errors.ts';
import { firstLine, headText } from '../formats/peek.ts';
import type { Row } from './row.ts';
import { tableRows } from './table.ts';

export interface Rows {
  /** What `^.` paths start from; `undefined` where rows are lines. */
  readonly document: unknown;
  /** Whether values are the texts of cells. */
  readonly cells: boolean;
  readonly rows: () => AsyncIterable<Row>;
}

const HEAD_BYTES = 64 * 1024;

/** @throws EvidenceError where the file is not what the map says */
export async function openRows(bytes: ByteSource, map: TableMap): Promise<Rows> {
  const head = headText(await bytes.read(0, Math.min(HEAD_BYTES, bytes.size)));
  if (!/^[[{]/.test(head)) {
    if (map.rows !== null) throw unfit(bytes, map, 'is no JSON, and `rows` leads through a JSON document');
    return { document: undefined, cells: true, rows: () => tableRows(bytes) };
  }
  if (isLines(head, map)) return { document: undefined, cells: false, rows: () => lines(bytes, map) };
  return documentRows(bytes, map);
}

/** One object a line; a document of one line is one where the map leads through it. */
function isLines(head: string, { rows }: TableMap): boolean {
  const line = firstLine(head);
  if (!head.startsWith('{') || !line.trimEnd().endsWith('}')) return false;
  return rows === null || /\S/.test(head.slice(line.length));
}

async function* lines(bytes: ByteSource, { rows }: TableMap): AsyncGenerator<Row, void, undefined> {
  for await (const { line, record } of readJsonLines(streamOf(bytes), bytes.name)) {
    const members = rows === null ? [{ value: record, captures: {} }] : membersOf(record, rows);
    for (const member of members) yield { ...member, where: `line ${line}` };
  }
}

/** A list that the path leads to is streamed; anything else is held. */
async function documentRows(bytes: ByteSource, map: TableMap): Promise<Rows> {
  const steps = map.rows ?? [EACH];
  const first = steps.findIndex((step) => 'each' in step);
  const path = steps.slice(0, first).flatMap((step) => ('key' in step ? step.key : []));
  const { document, elements } = await readJsonDocument(bytes, path);
  const step = steps[first]!;
  if (elements !== undefined && 'each' in step && step.capture === null)
    return { document, cells: false, rows: () => numbered(streamed(elements, steps.slice(first + 1))) };
  const whole = elements === undefined ? document : withList(document, path, await listOf(elements));
  const members = membersOf(whole, steps);
  if (members.length === 0 && follows(whole, path) === undefined)
    throw unfit(bytes, map, `has nothing at \`${path.join('.')}\`, where \`rows\` leads`);
  return { document: whole, cells: false, rows: () => numbered(members) };
}

const EACH: RowStep = { each: true, capture: null };

type Member = Omit<Row, 'where'>;

async function listOf(elements: AsyncIterable<unknown>): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const element of elements) list.push(element);
  return list;
}

async function* streamed(elements: AsyncIterable<unknown>, steps: readonly RowStep[]) {
  for await (const element of elements) yield* membersOf(element, steps);
}

async function* numbered(
  members: Iterable<Member> | AsyncIterable<Member>,
): AsyncGenerator<Row, void, undefined> {
  let number = 1;
  for await (const member of members) yield { ...member, where: `row ${number++}` };
}

/** Own keys only. A member that a key does not lead to is left out. */
function membersOf(value: unknown, steps: readonly RowStep[], captures: Row['captures'] = {}): Member[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ value, captures }];
  if (typeof value !== 'object' || value === null) return [];
  if ('key' in step)
    return Object.hasOwn(value, step.key)
      ? membersOf((value as Record<string, unknown>)[step.key], rest, captures)
      : [];
  return Object.entries(value).flatMap(([key, member]) =>
    membersOf(member, rest, step.capture === null ? captures : { ...captures, [step.capture]: key }),
  );
}

function follows(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (here, key) => (isObject(here) && Object.hasOwn(here, key) ? here[key] : undefined),
    value,
  );
}

/** A document with a list that was read apart from it. */
function withList(document: unknown, [key, ...rest]: readonly string[], items: unknown[]): unknown {
  if (key === undefined) return items;
  const object = document as Record<string, unknown>;
  return { ...object, [key]: withList(object[key], rest, items) };
}

const unfit = ({ name }: ByteSource, map: TableMap, what: string) =>
  new EvidenceError(name, what, `Correct \`rows\` of the map ${map.name} in the policy, or its \`files\`.`);
