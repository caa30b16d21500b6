import { firstLine, headText, peekObject } from '../peek.ts';
import { aggregateKind } from './aggregate.ts';
import { HEADER_FIELDS } from './fields.ts';

export type Shape = 'json' | 'jsonl' | 'csv';

const OUTCOMES = ['failed', 'value', 'scores', 'error'];

/** How our own results are written, by how they begin; `null` for what is not ours. */
export function shapeOf(head: Uint8Array): Shape | null {
  const text = headText(head);
  const line = firstLine(text);
  const object = peekObject(text);
  if (object === null) return isOurs(columnsOf(line)) ? 'csv' : null;
  const keys = [...object.keys()];
  const isHeader =
    object.get('version') === '1' &&
    keys.every((key) => key === 'samples' || Object.hasOwn(HEADER_FIELDS, key));
  if (!isHeader && !isOurs(keys)) return null;
  const isDocument = isHeader && object.has('samples');
  return isDocument || !startsLines(text) ? 'json' : 'jsonl';
}

/** Whether keys or columns are those of a record, or of a summary that we refuse by name rather than pass over. */
function isOurs(keys: readonly string[]): boolean {
  if (keys.includes('id')) {
    return (
      keys.includes('failed') ||
      (keys.includes('task') && keys.some((key) => OUTCOMES.includes(key) || key.startsWith('scores.')))
    );
  }
  const named = keys.includes('task') || keys.some((key) => /^failure_rates?$/.test(key));
  return named && aggregateKind(keys) !== null;
}

/** Whether the first line holds a whole JSON value, as each line of JSONL does, or is longer than what is seen. */
function startsLines(text: string): boolean {
  return firstLine(text).trimEnd().endsWith('}') || !text.includes('\n');
}

/** Names in a header row of CSV; a quoted one may hold commas. */
function columnsOf(line: string): readonly string[] {
  const cells = line.replace(/^\ufeff/, '').match(/("(?:[^"]|"")*"|[^",]*)(?=,|$)/g) ?? [];
  return cells.map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell.trim()));
}
