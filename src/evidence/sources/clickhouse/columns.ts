import { EvidenceError } from '../../../util/errors.ts';
import type { ClickHouse } from './client.ts';

/** What a column holds, as far as conditions can tell. */
export type ColumnKind = 'text' | 'whole' | 'float' | 'flag' | 'time';

export interface Column {
  /** Quoted. */
  readonly sql: string;
  readonly kind: ColumnKind;
  /** A text that is never NULL: it needs no conversion. */
  readonly isPlainText: boolean;
}

/** Columns by name. Those that are not known are not looked at. */
export type Columns = ReadonlyMap<string, Column>;

/** What stands in a statement as it is: of names, nothing else is let in. */
export const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;

const KNOWN: Readonly<Record<string, readonly ColumnKind[]>> = {
  task: ['text'],
  id: ['text', 'whole'],
  epoch: ['whole'],
  scorer: ['text'],
  failed: ['whole', 'flag'],
  value: ['text', 'whole', 'float', 'flag'],
  answer: ['text', 'whole', 'float', 'flag'],
  error: ['text'],
  completed_at: ['time'],
  run_id: ['text', 'whole'],
  model: ['text'],
  model_digest: ['text'],
  tool: ['text'],
  finished: ['whole', 'flag'],
  created_at: ['time'],
  dataset_samples: ['whole'],
  epochs: ['whole'],
};

/** Columns of one's own, by how their names begin. */
const OWN = /^(?:metadata|score_metadata|args)_./;

/** @throws EvidenceError for a table that does not hold a sample a row, or a column of a type that is not known */
export async function columnsOf(server: ClickHouse, table: string, name: string): Promise<Columns> {
  const columns = new Map<string, Column>();
  for (const row of await server.rows({ sql: `DESCRIBE TABLE ${table}` })) {
    const [column, type] = row.map(String);
    if (column === undefined || type === undefined || !IDENTIFIER.test(column)) continue;
    const allowed = Object.hasOwn(KNOWN, column) ? KNOWN[column] : undefined;
    if (allowed === undefined && !OWN.test(column)) continue;
    const kind = kindOf(type);
    if (kind === null || (allowed !== undefined && !allowed.includes(kind))) {
      const remedy = 'Make a view of the table as docs/sources/clickhouse.md says, and name that.';
      throw new EvidenceError(name, `its column ${column} is of type ${type}`, remedy);
    }
    columns.set(column, { sql: `\`${column}\``, kind, isPlainText: type === 'String' });
  }
  const missing = ['task', 'id'].filter((column) => !columns.has(column));
  const outcomes = ['failed', 'value'].filter((column) => columns.has(column));
  if (missing.length > 0 || outcomes.length !== 1) {
    throw new EvidenceError(
      name,
      missing.length > 0
        ? `has no column \`${missing[0]}\``
        : `has ${outcomes.length === 0 ? 'neither' : 'both'} of the columns \`failed\` and \`value\``,
      'Make a view of the table as docs/sources/clickhouse.md says, and name that.',
    );
  }
  return columns;
}

function kindOf(type: string): ColumnKind | null {
  const bare = type.replace(/^(?:LowCardinality\()?(?:Nullable\()?/, '').replace(/\)+$/, '');
  if (/^U?Int/.test(bare)) return 'whole';
  if (/^Float/.test(bare)) return 'float';
  if (/^Bool/.test(bare)) return 'flag';
  if (/^Date/.test(bare)) return 'time';
  return /^(?:String|FixedString|Enum|UUID)/.test(bare) ? 'text' : null;
}
