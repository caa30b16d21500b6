/** Reads what openai-evals.ts claims. */

import { streamOf } from '../../../io/bytes.ts';
import { readJsonLines } from '../../../io/json-lines.ts';
import { isObject, type JsonObject, objectOr, textOr, textsIn, withoutNull } from '../../../io/shape.ts';
import type { EvalRun, EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { FileSet } from '../format.ts';
import { EventLog, utc } from './events.ts';

export async function* read(
  { files: [file] }: FileSet,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  if (file === undefined) return;
  let spec: JsonObject | null = null;
  let report: unknown;
  const events = new EventLog();
  for await (const { line, record } of readJsonLines(streamOf(file.bytes), file.name)) {
    if (isObject(record['spec'])) {
      if (spec !== null) throw twoRuns(file.name, line);
      spec = record['spec'];
      if (!projection.wants(runOf(spec, [], false))) break;
    } else if (Object.hasOwn(record, 'final_report')) {
      report = record['final_report'];
    } else if (spec === null) {
      const message = `line ${line}: an event before the run's \`spec\`, which says which eval and which model`;
      throw new EvidenceError(file.name, message, 'Give the log as oaieval wrote it, from its first line.');
    } else events.add(record, file.name, line);
  }
  if (spec === null)
    throw new EvidenceError(file.name, 'holds no `spec`', 'Give the log that oaieval wrote.');
  const run = runOf(spec, events.scorers(), report !== undefined);
  yield { type: 'run', run };
  if (!projection.wants(run)) return;
  if (events.size === 0) {
    throw new EvidenceError(file.name, 'holds no samples', 'Run the eval again, to its end.');
  }
  for (const sample of events.samples()) yield { type: 'sample', run: run.key, sample };
  for (const fault of events.faults(spec, report)) yield { type: 'fault', run: run.key, fault };
}

function runOf(spec: JsonObject, scorers: readonly string[], finished: boolean): EvalRun {
  const config = objectOr(spec['run_config']);
  const evalSpec = objectOr(config['eval_spec']);
  const models = [...textsIn(spec['completion_fns']), ...modelNames(spec)];
  const base = textOr(spec['base_eval']);
  const split = textOr(spec['split']);
  const task = textOr(spec['eval_name']) ?? base ?? 'eval';
  const { seed, max_samples, command } = config;
  return {
    key: 'run',
    id: textOr(spec['run_id']),
    task,
    otherNames: [base, base !== null && split !== null ? `${base}.${split}` : null].filter(
      (name): name is string => name !== null && name !== task,
    ),
    args: objectOr(evalSpec['args']),
    metadata: withoutNull({ seed, max_samples, command, cls: evalSpec['cls'], split }),
    tags: [],
    model: models.length > 0 ? models.join(',') : null,
    modelDigest: null,
    scorers: scorers.map((name) => ({ name, higherIsBetter: null })),
    resolved: false,
    // `max_samples` is a limit, and the size of the whole is not recorded.
    datasetSamples: null,
    epochs: null,
    finished,
    status: finished ? null : 'no final_report',
    createdAt: utc(spec['created_at']),
    completedAt: null,
    tool: 'openai-evals',
  };
}

/** As logs of 2023 say it. */
function modelNames(spec: JsonObject): string[] {
  const single = textOr(spec['model_name']);
  return single !== null ? [single] : textsIn(objectOr(spec['model_names'])['completions']).slice();
}

function twoRuns(source: string, line: number): EvidenceError {
  return new EvidenceError(
    source,
    `line ${line}: a second \`spec\` begins; the file holds several runs`,
    'Give the log of each run as a file of its own.',
  );
}
