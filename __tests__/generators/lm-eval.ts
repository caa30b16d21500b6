/** Writes results and samples as lm-evaluation-harness writes them, today and in 2023 and 2024. */
import { createHash } from 'node:crypto';
import { pythonJson } from './inspect.ts';
import { marks } from './seeded.ts';

type Json = Readonly<Record<string, unknown>>;

export const DATE = '2026-11-22T10-00-00.000000';
export const FOLDER = 'out/acme__assistant';

export interface RunSpec {
  readonly task?: string;
  /** Rows of each filter, in the harness's order. */
  readonly rows: Readonly<Record<string, readonly Json[]>>;
  /** Members of the results that replace the usual ones; `undefined` takes one away. */
  readonly results?: Json;
  /** Rows that are written although the results do not know them, or in their place. */
  readonly written?: readonly Json[];
}

/** One row: what the model was asked, and the metrics' values. */
export function row(index: number, metrics: Json, filter = 'none', more: Json = {}): Json {
  return {
    doc_id: index,
    doc: { question: `Question ${index}?`, category: index % 2 === 0 ? 'even' : 'odd' },
    target: 'no',
    arguments: { gen_args_0: { arg_0: `Question ${index}?`, arg_1: { until: ['\n\n'] } } },
    resps: [['no']],
    filtered_resps: ['no'],
    filter,
    metrics: Object.keys(metrics),
    doc_hash: sha256(`doc ${index}`),
    prompt_hash: sha256(`prompt ${index}`),
    target_hash: sha256('no'),
    ...metrics,
    ...more,
  };
}

/** `total` rows whose `acc` is 1, but for `failing` of them. */
export function rows(total: number, failing: number, filter = 'none', metric = 'acc', seed = 1): Json[] {
  const bad = marks(total, failing, seed);
  return Array.from({ length: total }, (_, i) => row(i, { [metric]: bad.has(i) ? 0 : 1 }, filter));
}

/** Contents by name: the results and the samples of one task. */
export function lmEvalRun({
  task = 'refusals',
  rows: byFilter,
  results = {},
  written,
}: RunSpec): Record<string, string> {
  return {
    [`${FOLDER}/results_${DATE}.json`]: resultsOf(task, byFilter, results),
    [`${FOLDER}/samples_${task}_${DATE}.jsonl`]: jsonLines(written ?? Object.values(byFilter).flat()),
  };
}

export const jsonLines = (records: readonly Json[]): string =>
  records.map((record) => `${pythonJson(record)}\n`).join('');

export function resultsOf(task: string, byFilter: RunSpec['rows'], changes: Json = {}): string {
  const all = Object.values(byFilter).flat();
  const names = [...new Set(all.flatMap(({ metrics }) => metrics as string[]))];
  const means = Object.entries(byFilter).flatMap(([filter, some]) =>
    names.flatMap((name) => [
      [`${name},${filter}`, mean(some.map((one) => one[name]))],
      [`${name}_stderr,${filter}`, 'N/A'],
    ]),
  );
  const docs = new Set(all.map(({ doc_id }) => doc_id)).size;
  const hash = sha256(
    all.map((one) => `${one['doc_hash']}${one['prompt_hash']}${one['target_hash']}`).join(''),
  );
  const whole: Json = {
    results: { [task]: { alias: task, ...Object.fromEntries(means) } },
    group_subtasks: { [task]: [] },
    configs: {
      [task]: {
        task,
        dataset_path: 'acme/refusals',
        metric_list: names.map((metric) => ({ metric, aggregation: 'mean', higher_is_better: true })),
        filter_list: Object.keys(byFilter).map((name) => ({ name, filter: [] })),
      },
    },
    versions: { [task]: 1 },
    'n-shot': { [task]: 0 },
    higher_is_better: { [task]: Object.fromEntries(names.map((name) => [name, true])) },
    'n-samples': { [task]: { original: docs, effective: docs } },
    config: {
      model: 'hf',
      model_args: 'pretrained=acme/assistant,dtype=bfloat16',
      model_sha: 'e1945c40',
      limit: null,
    },
    git_hash: '4e7e0d47',
    date: Date.UTC(2026, 10, 22, 10) / 1000,
    lm_eval_version: '0.4.9',
    task_hashes: { [task]: hash },
    model_name: 'acme/assistant',
    ...changes,
  };
  return pythonJson(whole, 2);
}

function mean(values: readonly unknown[]): number {
  return values.map(Number).reduce((sum, value) => sum + value, 0) / values.length;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
