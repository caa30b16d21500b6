/** Reads what helm.ts claims. */

import { readJsonDocument } from '../../../io/json-stream.ts';
import { isObject, type JsonObject, objectOr, textOr, textsIn, withoutNull } from '../../../io/shape.ts';
import type { EvalRun, EvidenceEvent, Projection, RunFault, Sample } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile, FileSet } from '../format.ts';
import type { Kind } from './helm.ts';
import { type Request, readRequests } from './state.ts';
import { type Entry, keyOf, readEntries, readStats } from './stats.ts';

export async function* read(
  set: FileSet<Kind>,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const byKind = filesByKind(set);
  const specFile = byKind.get('run_spec');
  if (specFile === undefined) {
    const message =
      'belongs to a run whose run_spec.json is missing: nothing says which eval and which model';
    throw new EvidenceError(set.files[0]!.name, message, 'Give the whole folder of the run.');
  }
  const spec = await readSpec(specFile);
  const [entriesFile, stateFile, statsFile] = (
    ['per_instance_stats', 'scenario_state', 'stats'] as const
  ).map((kind) => byKind.get(kind));
  if (entriesFile === undefined) {
    const run = runOf(spec, null, [], null);
    yield { type: 'run', run };
    yield { type: 'fault', run: run.key, fault: onlyMeans(spec.task) };
    return;
  }
  const { entries, sums } = await readEntries(entriesFile);
  if (entries.length === 0) {
    throw new EvidenceError(entriesFile.name, 'holds no instances', 'Run the eval again, to its end.');
  }
  const requests = stateFile === undefined ? new Map<string, Request>() : await readRequests(stateFile);
  const faults = [
    ...(statsFile === undefined ? [] : sums.faults(await readStats(statsFile))),
    ...withoutStats(requests, entries),
  ];
  for (const some of Map.groupBy(entries, ({ perturbation }) => JSON.stringify(perturbation)).values()) {
    const names = [...new Set(some.flatMap(({ scores }) => [...scores.keys()]))];
    const run = runOf(spec, some[0]!.perturbation, names, oldest(some, requests));
    yield { type: 'run', run };
    if (!projection.wants(run)) continue;
    for (const entry of some) {
      yield { type: 'sample', run: run.key, sample: sampleOf(entry, requests.get(keyOf(entry))) };
    }
    for (const fault of faults) yield { type: 'fault', run: run.key, fault };
  }
}

/** @throws EvidenceError when two files are of one kind: then nothing says which belong together. */
function filesByKind({ files, kinds }: FileSet<Kind>): ReadonlyMap<Kind, EvidenceFile> {
  const byKind = new Map<Kind, EvidenceFile>();
  for (const file of files) {
    const kind = kinds.get(file)!;
    const other = byKind.get(kind);
    if (other !== undefined) {
      const message = `and ${other.name} are both a ${kind}.json: which run's files belong together cannot be told`;
      throw new EvidenceError(file.name, message, 'Keep each run in its own folder, as HELM does.');
    }
    byKind.set(kind, file);
  }
  return byKind;
}

interface Spec {
  readonly task: string;
  readonly otherNames: readonly string[];
  readonly args: JsonObject;
  readonly metadata: JsonObject;
  readonly model: string | null;
}

/** `mmlu:subject=anatomy,model=openai_gpt-4o` is the task `mmlu` with the argument `subject`. */
async function readSpec(file: EvidenceFile): Promise<Spec> {
  const { document } = await readJsonDocument(file.bytes, ['\0']);
  const name = isObject(document) ? textOr(document['name']) : null;
  if (!isObject(document) || name === null) {
    throw new EvidenceError(file.name, 'has no `name`', 'Give the run_spec.json that HELM wrote.');
  }
  const [task = name, rest = ''] = splitOnce(name, ':');
  const named = rest
    .split(',')
    .map((pair) => splitOnce(pair, '='))
    .filter(([key, value]) => value !== undefined && key !== 'model' && key !== 'model_deployment');
  // `scenario` until 2022.
  const scenario = objectOr(document['scenario_spec'] ?? document['scenario']);
  const adapter = objectOr(document['adapter_spec']);
  const { instructions: _, model, ...settings } = adapter;
  return {
    task,
    otherNames: [...new Set([name, ...textsIn(document['groups'])])].filter((other) => other !== task),
    args: { ...Object.fromEntries(named), ...objectOr(scenario['args']) },
    metadata: withoutNull({ ...settings, scenario: scenario['class_name'] }),
    model: textOr(model),
  };
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** Perturbed instances are another eval: they are no further draws of the same kind. */
function runOf(
  { task, otherNames, args, metadata, model }: Spec,
  perturbation: JsonObject | null,
  scorers: readonly string[],
  createdAt: string | null,
): EvalRun {
  const suffix = perturbation === null ? '' : `+${textOr(perturbation['name']) ?? 'perturbation'}`;
  return {
    key: JSON.stringify([task, perturbation]),
    id: null,
    task: `${task}${suffix}`,
    otherNames: perturbation === null ? otherNames : otherNames.map((name) => `${name}${suffix}`),
    args: perturbation === null ? args : { ...args, perturbation },
    metadata,
    tags: [],
    model,
    modelDigest: null,
    scorers: scorers.map((name) => ({ name, higherIsBetter: null })),
    resolved: false,
    // `max_eval_instances` is a limit, and the size of the whole is not recorded.
    datasetSamples: null,
    epochs: null,
    // HELM writes the folder when the run is done.
    finished: true,
    status: null,
    createdAt,
    completedAt: null,
    tool: 'helm',
  };
}

function sampleOf(
  { instance, trial, split, scores, perturbation }: Entry,
  request: Request | undefined,
): Sample {
  const error = request?.error ?? judgeError(scores);
  const { metadata, completedAt } = request ?? { metadata: {}, completedAt: null };
  const perturbed = perturbation === null ? '' : `, ${textOr(perturbation['name']) ?? 'perturbed'}`;
  return {
    id: instance,
    epoch: trial + 1,
    scores: Object.fromEntries(scores),
    metadata: { ...(split !== null && { split }), ...metadata },
    ...(error !== null && { error }),
    ...(completedAt !== null && { completedAt }),
    locator: { text: `${instance}, trial ${trial}${perturbed}` },
  };
}

/** A judge that failed is left out of the mean of judges, which then says less than it seems to. */
function judgeError(scores: Entry['scores']): string | null {
  for (const [name, { value }] of scores) {
    if (name.endsWith('_annotator_success') && value !== 1)
      return `a judge failed: ${name} is ${String(value)}`;
  }
  return null;
}

/** The oldest time of the instances, if all have one. */
function oldest(entries: readonly Entry[], requests: ReadonlyMap<string, Request>): string | null {
  const times = entries.map((entry) => requests.get(keyOf(entry))?.completedAt ?? null);
  return times.includes(null) ? null : (times.toSorted()[0] ?? null);
}

/** Instances that were asked and have no stats. */
function withoutStats(requests: ReadonlyMap<string, Request>, entries: readonly Entry[]): RunFault[] {
  const scored = new Set(entries.map(keyOf));
  const unscored = [...requests.keys()].filter((key) => !scored.has(key));
  if (unscored.length === 0) return [];
  return [
    {
      code: 'totals-disagree',
      message: `${unscored.length} of ${requests.size} instances were asked and have no entry in per_instance_stats.json`,
      remedy: 'Give the whole folder of one run as HELM wrote it.',
    },
  ];
}

function onlyMeans(task: string): RunFault {
  return {
    code: 'rate-without-n',
    message: `of ${task} only means are given (stats.json), not which instances failed`,
    remedy: "Give the run's per_instance_stats.json too.",
  };
}
