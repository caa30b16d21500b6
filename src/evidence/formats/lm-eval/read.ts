/** Reads what lm-eval.ts claims. */

import type { EvalRun, EvidenceEvent, Projection, RunFault } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile, FileSet } from '../format.ts';
import type { Kind } from './lm-eval.ts';
import { findTask, type TaskRun, taskInName } from './match.ts';
import { metricName, PLACEHOLDER, type Results, readResults, scorersOf, type Task } from './results.ts';
import { openSampleRows, type Profile, profileOf, rowsIn, type SampleRows, samplesOf } from './rows.ts';
import { faultsOf, filtersOf } from './totals.ts';

export async function* read(
  { files, kinds }: FileSet<Kind>,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const results: Results[] = [];
  const samples: EvidenceFile[] = [];
  for (const file of files) {
    if (kinds.get(file) === 'results') results.push(await readResults(file));
    else samples.push(file);
    await file.bytes.close?.();
  }
  const rest = new Map(
    results.flatMap((one) => one.tasks.map((task): [Task, TaskRun] => [task, { results: one, task }])),
  );
  const all = [...rest.values()];
  for (const file of samples) {
    const rows = await openSampleRows(file);
    const profile = await profileOf(rows, file.name);
    const pair = results.length === 0 ? named(file, profile) : findTask(file, profile, all);
    if (results.length > 0 && !rest.delete(pair.task)) throw twice(file, pair.task);
    yield* readTask(pair, { rows, profile, source: file.name }, projection);
    await file.bytes.close?.();
  }
  for (const pair of rest.values()) {
    const { rows } = pair.task;
    const source = pair.results.file.name;
    if (rows !== null && rows.length > 0) {
      const inside = rowsIn(rows, source);
      const profile = await profileOf(inside, source);
      yield* readTask(pair, { rows: inside, profile, source }, projection);
    } else {
      const run = runOf(pair, null);
      yield { type: 'run', run };
      yield { type: 'fault', run: run.key, fault: onlyRates(pair.task) };
    }
  }
}

interface Opened {
  readonly rows: SampleRows;
  readonly profile: Profile;
  readonly source: string;
}

async function* readTask(
  pair: TaskRun,
  { rows, profile, source }: Opened,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const run = runOf(pair, profile);
  const { use_cache } = pair.results.metadata;
  const isCached = use_cache !== undefined && use_cache !== false;
  yield { type: 'run', run };
  if (!projection.wants(run)) return;
  const about = { source, task: pair.task.name };
  for await (const sample of samplesOf(rows, about, filtersOf(profile, pair.task))) {
    yield { type: 'sample', run: run.key, sample: isCached ? { ...sample, cached: true } : sample };
  }
  for (const fault of faultsOf(profile, pair.task)) yield { type: 'fault', run: run.key, fault };
}

function runOf({ results, task }: TaskRun, profile: Profile | null): EvalRun {
  return {
    key: `${results.file.digest} ${task.name}`,
    id: null,
    task: task.name,
    otherNames: [],
    args: task.args,
    metadata: { ...results.metadata, ...task.metadata },
    tags: task.tags,
    model: results.model,
    modelDigest: null,
    scorers: task.metrics.size > 0 ? scorersOf(task) : scorersIn(profile),
    resolved: false,
    datasetSamples: task.original,
    epochs: 1,
    // The harness writes its files when all is done.
    finished: true,
    status: null,
    createdAt: results.createdAt,
    completedAt: null,
    tool: results.tool,
  };
}

function scorersIn(profile: Profile | null) {
  return [...(profile?.metrics ?? [])].map((name) => ({ name, higherIsBetter: null }));
}

/** Samples without results: only their name says of which task, and nothing says of which model. */
function named(file: EvidenceFile, profile: Profile): TaskRun {
  const name = taskInName(file);
  if (name === null) {
    throw new EvidenceError(
      file.name,
      'holds samples of a task that cannot be told: there is no results file beside it',
      'Give the results_DATE.json of the same run too, in the same folder.',
    );
  }
  const nothing = { args: {}, metadata: {}, tags: [], metrics: new Map(), means: new Set<string>() };
  const filters = [...profile.labels].filter((label) => !label.startsWith('#'));
  const task: Task = {
    ...{ name, ...nothing, filters, higherIsBetter: new Map() },
    ...{ hash: null, original: null, effective: null, rows: null },
  };
  return {
    results: { file, model: null, createdAt: null, tool: 'lm_eval', metadata: {}, tasks: [task] },
    task,
  };
}

function twice(file: EvidenceFile, task: Task): EvidenceError {
  const message = `holds samples of ${task.name}, which another file holds too`;
  return new EvidenceError(
    file.name,
    message,
    'Give the files of one run only, or keep each run in a folder.',
  );
}

function onlyRates(task: Task): RunFault {
  const [key = '', value] = [...task.metrics].find(([name]) => metricName(name) !== PLACEHOLDER) ?? [];
  const over = task.effective === null ? '' : ` over ${task.effective} samples`;
  const message =
    key === ''
      ? `${task.name} was not scored: \`${PLACEHOLDER}\` stands for no metric at all`
      : `of ${task.name} only rates are given (${key} ${String(value)}${over}), not which samples failed`;
  return {
    code: 'rate-without-n',
    message,
    remedy: 'Run lm-eval with `--log_samples` and give the samples_*.jsonl beside the results.',
  };
}
