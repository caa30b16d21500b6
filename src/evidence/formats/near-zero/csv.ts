import { pipeline, Readable } from 'node:stream';
import type { Parser } from 'csv-parse';
import { type ByteSource, streamOf } from '../../../io/bytes.ts';
import type { JsonObject } from '../../../io/shape.ts';
import { EvidenceError } from '../../../util/errors.ts';
import { bad, type Located } from './record.ts';

/** No record of ours comes near; a quote that is never closed would otherwise take the rest of the file. */
const MAX_RECORD_CHARACTERS = 16 * 1024 * 1024;

const TEXTS: readonly string[] = [
  ...['task', 'id', 'uuid', 'model', 'model_digest', 'scorer', 'grader', 'run_id', 'tool'],
  ...['created_at', 'completed_at', 'error', 'limit'],
];
const WHOLES: readonly string[] = ['epoch', 'epochs', 'dataset_samples'];
const FLAGS: readonly string[] = ['failed', 'finished'];
/** An empty cell of these says that there is no outcome; of the others, that nothing is said. */
const OUTCOMES: readonly string[] = ['failed', 'value'];
/** Columns such as `metadata.severity`. */
const GROUPS: readonly string[] = ['metadata', 'args', 'eval_metadata', 'score_metadata', 'adjudication'];

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * The rows of a CSV file (RFC 4180, a header row, UTF-8) as records.
 * @throws EvidenceError with the line, for rows of another length and cells that are not what their column holds.
 */
export async function* csvRecords(bytes: ByteSource): AsyncGenerator<Located, void, undefined> {
  // Loaded only when there is CSV to read.
  const { CsvError, parse } = await import('csv-parse');
  const parser = parse({ bom: true, info: true, max_record_size: MAX_RECORD_CHARACTERS });
  let columns: readonly string[] | null = null;
  try {
    for await (const { record, info } of rowsOf(bytes, parser)) {
      const where = `line ${info.lines}`;
      if (columns === null) columns = checkColumns(record, bytes.name);
      else yield { record: recordOf(columns, record, bytes.name, where), where };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const remedy =
      'Write it as CSV (RFC 4180): commas, quotes doubled within quotes, as many cells as columns.';
    throw new EvidenceError(bytes.name, `is no valid CSV: ${error.message}`, remedy, { cause: error });
  }
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function rowsOf(bytes: ByteSource, parser: Parser): AsyncIterable<Row> {
  // Errors of the source destroy the parser, whose iteration then throws them.
  pipeline(Readable.from(validUtf8(bytes)), parser, () => {});
  return parser;
}

/** The text of a file, in pieces. @throws EvidenceError where it is not UTF-8 */
export async function* validUtf8(bytes: ByteSource): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    for await (const chunk of streamOf(bytes)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof EvidenceError) throw error;
    throw new EvidenceError(bytes.name, 'is not valid UTF-8', 'Save it as UTF-8.', { cause: error });
  }
}

function checkColumns(columns: readonly string[], source: string): readonly string[] {
  const twice = columns.find((column, i) => columns.indexOf(column) !== i);
  if (twice !== undefined) throw bad(source, 'line 1', `has the column ${JSON.stringify(twice)} twice`);
  return columns;
}

function recordOf(
  columns: readonly string[],
  cells: readonly string[],
  source: string,
  where: string,
): JsonObject {
  const flat: [string, unknown][] = [];
  const groups = new Map<string, [string, unknown][]>();
  columns.forEach((column, i) => {
    const cell = cells[i] ?? '';
    const group = GROUPS.find((name) => column.startsWith(`${name}.`));
    if (cell === '' && !OUTCOMES.includes(column)) return;
    const value = cell === '' ? null : cellValue(column, cell, source, where);
    if (group === undefined) flat.push([column, value]);
    else groups.set(group, [...(groups.get(group) ?? []), [column.slice(group.length + 1), value]]);
  });
  for (const [group, entries] of groups) flat.push([group, Object.fromEntries(entries)]);
  return Object.fromEntries(flat);
}

function cellValue(column: string, cell: string, source: string, where: string): unknown {
  if (TEXTS.includes(column)) return cell;
  const value = typedCell(cell);
  if (FLAGS.includes(column) && typeof value !== 'boolean') {
    throw bad(source, where, `: \`${column}\` must be true or false, not ${JSON.stringify(cell)}`);
  }
  if (WHOLES.includes(column) && typeof value !== 'number') {
    throw bad(source, where, `: \`${column}\` must be a whole number, not ${JSON.stringify(cell)}`);
  }
  return value;
}

/**
 * `true` and `false` in any case, numbers as JSON writes them, `NaN`, `Infinity` and `-Infinity` (also `nan`, `inf`)
 * are what they say; anything else, `007` too, is text.
 */
export function typedCell(cell: string): boolean | number | string {
  if (JSON_NUMBER.test(cell)) return Number(cell);
  const word = cell.toLowerCase();
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'nan') return Number.NaN;
  const infinite = /^(-?)inf(?:inity)?$/.exec(word);
  return infinite === null ? cell : Number(`${infinite[1]}Infinity`);
}
