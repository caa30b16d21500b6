import { streamOf } from '../../../io/bytes.ts';
import { type JsonLine, readJsonLines } from '../../../io/json-lines.ts';
import { arrayOr, type JsonObject, objectOr, textOr } from '../../../io/shape.ts';
import type { EvalRun, EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile } from '../format.ts';
import { Repeats } from '../repeats.ts';
import { attemptKey, detectorName, probeName, samplesOf } from './attempt.ts';
import { Recount } from './totals.ts';

/** Attempts are written when their outputs are there (1) and again when detectors have judged them (2). */
const EVALUATED = 2;

/** What a report says outside its attempts; all of it is needed before the first one can be told. */
interface Header {
  readonly setup: JsonObject;
  readonly init: JsonObject;
  readonly finished: boolean;
  readonly evals: readonly JsonObject[];
}

/**
 * Reads a report in two passes: what it says of the run, then its attempts. Attempts that were never evaluated come
 * last, unscored.
 * @throws EvidenceError when it is cut off within a line, or holds no attempts.
 */
export async function* readReport(
  file: EvidenceFile,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const header = await readHeader(file);
  const recount = new Recount(header.setup['run.eval_threshold']);
  const repeats = new Repeats();
  const runs = new Map<string, { run: EvalRun; wanted: boolean }>();
  const pending = new Map<string, JsonObject>();

  function* eventsOf(attempt: JsonObject): Generator<EvidenceEvent> {
    const probe = probeName(attempt['probe_classname']);
    if (probe === null) throw new EvidenceError(file.name, 'has an attempt of no probe', 'Run garak again.');
    let known = runs.get(probe);
    if (known === undefined) {
      const run = runOf(probe, header, attempt);
      known = { run, wanted: projection.wants(run) };
      runs.set(probe, known);
      yield { type: 'run', run };
    }
    for (const sample of samplesOf(attempt, repeats)) {
      recount.add(probe, sample);
      if (known.wanted) yield { type: 'sample', run: probe, sample };
    }
  }

  for await (const { record } of entriesOf(file)) {
    if (record['entry_type'] !== 'attempt') continue;
    const key = attemptKey(record);
    if (record['status'] !== EVALUATED) {
      pending.set(key, unjudged(record));
      continue;
    }
    pending.delete(key);
    yield* eventsOf(record);
  }
  for (const attempt of pending.values()) yield* eventsOf(attempt);
  if (runs.size === 0) {
    throw new EvidenceError(file.name, 'holds no attempts', 'Run garak again, to its end.');
  }
  for (const [probe, { run }] of runs) {
    const claims = header.evals.filter((entry) => probeName(entry['probe']) === probe);
    for (const fault of recount.faults(probe, claims)) yield { type: 'fault', run: run.key, fault };
  }
}

/** What is left to say of an attempt that no detector has judged; its outputs may be large. */
function unjudged({ entry_type, uuid, seq, probe_classname, prompt, goal, outputs }: JsonObject): JsonObject {
  return {
    entry_type,
    uuid,
    seq,
    probe_classname,
    prompt,
    goal,
    outputs: arrayOr(outputs).map((one) => one !== null),
  };
}

function entriesOf({ bytes, name }: EvidenceFile): AsyncGenerator<JsonLine> {
  return readJsonLines(streamOf(bytes), name);
}

async function readHeader(file: EvidenceFile): Promise<Header> {
  let setup: JsonObject = {};
  let init: JsonObject = {};
  let finished = false;
  const evals: JsonObject[] = [];
  for await (const { record } of entriesOf(file)) {
    if (record['entry_type'] === 'start_run setup') setup = record;
    else if (record['entry_type'] === 'init') init = record;
    else if (record['entry_type'] === 'completion') finished = true;
    else if (record['entry_type'] === 'eval') evals.push(record);
  }
  return { setup, init, finished, evals };
}

function runOf(probe: string, { setup, init, finished, evals }: Header, first: JsonObject): EvalRun {
  const id = textOr(init['run']) ?? textOr(setup['transient.run_id']);
  const version = textOr(init['garak_version']) ?? textOr(setup['_config.version']);
  const detectors = new Set([
    ...evals
      .filter((entry) => probeName(entry['probe']) === probe)
      .map(({ detector }) => detectorName(detector)),
    ...Object.keys(objectOr(first['detector_results'])),
  ]);
  const type = textOr(setup['plugins.target_type']) ?? textOr(setup['plugins.model_type']);
  const name = textOr(setup['plugins.target_name']) ?? textOr(setup['plugins.model_name']);
  return {
    key: probe,
    id: id === null ? null : `${id}/${probe}`,
    task: probe,
    otherNames: [],
    args: {},
    metadata: metadataOf(setup, type),
    tags: arrayOr(setup['run.probe_tags']).filter((tag) => typeof tag === 'string'),
    model: name ?? type,
    modelDigest: null,
    scorers: [...detectors]
      .filter((detector) => detector !== null)
      .map((detector) => ({ name: detector, higherIsBetter: false })),
    resolved: false,
    datasetSamples: null,
    epochs: null,
    finished,
    status: finished ? 'completed' : 'no completion line',
    createdAt: textOr(init['start_time']) ?? textOr(setup['transient.starttime_iso']),
    completedAt: null,
    tool: ['garak', version].filter((part) => part !== null).join(' '),
  };
}

function metadataOf(setup: JsonObject, type: string | null): JsonObject {
  const recorded = Object.entries(setup).filter(([key]) =>
    /^run\.(generations|seed|eval_threshold)$/.test(key),
  );
  return Object.fromEntries([
    ...recorded.map(([key, value]) => [key.slice('run.'.length), value]),
    ...(type === null ? [] : [['target_type', type]]),
  ]);
}
