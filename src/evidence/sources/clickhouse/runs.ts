import type { EvalRun } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { ClickHouse } from './client.ts';
import type { Columns } from './columns.ts';
import { seconds, sqlText } from './rows.ts';

/** A table of more runs is far more likely to have ids where names belong. */
const MAX_RUNS = 10_000;
const TEXTS = ['task', 'run_id', 'model', 'model_digest', 'tool'];
const NUMBERS = ['dataset_samples', 'epochs'];

export interface FoundRun {
  readonly run: EvalRun;
  readonly hash: string;
  readonly samples: number;
}

export interface FoundRuns {
  readonly found: readonly FoundRun[];
  /** The expression that gives a row the hash of its run. */
  readonly hash: string;
}

/** Rows that say the same of their run belong to one run, as in our own format. */
export async function runsOf(
  server: ClickHouse,
  table: string,
  columns: Columns,
  name: string,
): Promise<FoundRuns> {
  const args = [...columns.keys()].filter((column) => column.startsWith('args_'));
  const about = [...TEXTS, ...NUMBERS, ...args].filter((column) => columns.has(column));
  const said = [
    ...about.map((column) => sqlText(columns.get(column)!)),
    seconds(columns.get('created_at')),
    columns.has('finished') ? `toUInt8(ifNull(${columns.get('finished')!.sql}, 1))` : 'toUInt8(1)',
  ];
  const hash = `cityHash64(${said.join(', ')})`;
  const selected = said.map((sql) => `any(${sql})`).join(', ');
  const rows = await server.rows({
    sql: `SELECT ${hash} AS k, count(), ${selected} FROM ${table} GROUP BY k LIMIT ${MAX_RUNS + 1}`,
  });
  if (rows.length === 0) throw new EvidenceError(name, 'holds no samples', 'See that the evals write to it.');
  if (rows.length > MAX_RUNS) {
    throw new EvidenceError(
      name,
      `holds more than ${MAX_RUNS} runs`,
      'Make a view of those that are to be judged.',
    );
  }
  const found = rows.map((row, index): FoundRun => {
    const values = Object.fromEntries(about.map((column, place) => [column, String(row[place + 2])]));
    const [created, finished] = row.slice(-2).map(Number);
    return { run: runOf(values, index), hash: String(row[0]), samples: Number(row[1]) };

    function runOf(value: Readonly<Record<string, string>>, key: number): EvalRun {
      const textOf = (column: string) => value[column] || null;
      const numberOf = (column: string) => (Number(value[column] ?? 0) > 0 ? Number(value[column]) : null);
      const isFinished = finished !== 0;
      return {
        key: String(key),
        id: textOf('run_id'),
        task: value['task'] ?? '',
        otherNames: [],
        args: Object.fromEntries(args.flatMap((column) => argOf(column, value[column]!))),
        metadata: {},
        tags: [],
        model: textOf('model'),
        modelDigest: textOf('model_digest'),
        scorers: [],
        resolved: columns.has('failed'),
        datasetSamples: numberOf('dataset_samples'),
        epochs: numberOf('epochs'),
        finished: isFinished,
        status: isFinished ? null : 'unfinished',
        createdAt: created ? new Date(created * 1000).toISOString() : null,
        completedAt: null,
        tool: textOf('tool') ?? 'near-zero',
      };
    }
  });
  return { found, hash };

  function argOf(column: string, value: string): [string, unknown][] {
    if (value === '') return [];
    const isNumber = ['whole', 'float'].includes(columns.get(column)!.kind);
    return [[column.slice('args_'.length), isNumber ? Number(value) : value]];
  }
}
