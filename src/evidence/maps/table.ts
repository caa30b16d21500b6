/** Tables of text: a header row, then rows of as many cells, with commas, semicolons or tabs between them. */
import { pipeline, Readable } from 'node:stream';
import type { ByteSource } from '../../io/bytes.ts';
import { EvidenceError } from '../../util/errors.ts';
import { validUtf8 } from '../formats/near-zero/csv.ts';
import { firstLine, headText } from '../formats/peek.ts';
import type { Row } from './row.ts';

const DELIMITERS = [',', ';', '\t'] as const;
const MAX_RECORD_CHARACTERS = 16 * 1024 * 1024;
const HEAD_BYTES = 64 * 1024;

/** @throws EvidenceError for what is no table of this kind */
export async function* tableRows(bytes: ByteSource): AsyncGenerator<Row, void, undefined> {
  const { CsvError, parse } = await import('csv-parse');
  const head = headText(await bytes.read(0, Math.min(HEAD_BYTES, bytes.size)));
  const delimiter = delimiterOf(firstLine(head));
  const parser = parse({ bom: true, info: true, delimiter, max_record_size: MAX_RECORD_CHARACTERS });
  pipeline(Readable.from(validUtf8(bytes)), parser, () => {});
  let columns: readonly string[] | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      if (columns === null) {
        columns = record.map((column) => column.trim());
        checkColumns(columns, bytes.name);
        continue;
      }
      const value = Object.fromEntries(columns.map((column, i) => [column, record[i] ?? '']));
      yield { value, captures: {}, where: `line ${info.lines}` };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new EvidenceError(
      bytes.name,
      `is no valid table: ${error.message}`,
      'Write it as CSV (RFC 4180): a header, quotes doubled within quotes, as many cells as columns.',
      { cause: error },
    );
  }
}

/** What stands most often between the names of the columns, outside quotes. */
export function delimiterOf(header: string): (typeof DELIMITERS)[number] {
  const bare = header.replaceAll(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

function checkColumns(columns: readonly string[], name: string): void {
  const twice = columns.find((column, i) => columns.indexOf(column) !== i);
  if (twice === undefined) return;
  throw new EvidenceError(
    name,
    `has the column ${JSON.stringify(twice)} twice`,
    'Write it again with one of them.',
  );
}
