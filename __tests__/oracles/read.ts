import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One row of a table of exact figures. */
export interface OracleRow {
  /** The text of a column; throws when the table has no such column. */
  text(column: string): string;
  /** The number in a column; throws when it is empty or not a number. */
  number(column: string): number;
  /** The numbers of a column that lists them with spaces between. */
  list(column: string): number[];
}

/** Reads a table of exact figures from this folder. */
export function readOracle(file: string): OracleRow[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  const rows: Record<string, string>[] = parse(text, { columns: true, comment: '#' });
  return rows.map((row) => {
    const cell = (column: string) => {
      const value = row[column];
      if (value === undefined) throw new Error(`${file} has no column "${column}"`);
      return value;
    };
    const asNumber = (column: string, value: string) => {
      const number = value.trim() === '' ? Number.NaN : Number(value);
      if (Number.isNaN(number)) throw new Error(`${file}: "${value}" in "${column}" is no number`);
      return number;
    };
    return {
      text: cell,
      number: (column) => asNumber(column, cell(column)),
      list: (column) =>
        cell(column)
          .split(' ')
          .map((value) => asNumber(column, value)),
    };
  });
}
