import { arrayOr, isObject, type JsonObject, objectOr, textOr, textsIn, wholeOr } from '../../../io/shape.ts';
import type { EvalRun, Sample, ScorerInfo } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import { gradersOf } from './graders.ts';
import { type CountsOfLog, scoreNames, statedFigures } from './results.ts';

/** What a log says of itself beside its samples: `header.json`, or the members of a `.json` log but `samples`. */
export interface LogHeader {
  readonly run: EvalRun;
  /** Some sample was declared invalid; which one stands in the samples only. */
  readonly invalidated: boolean;
  /** The name of the one score that logs from before named scores give their samples. */
  readonly namelessScorer: string;
  readonly claims: CountsOfLog;
  /** Whether answers may have come from a cache; `copies`: and the epochs of an item share one. */
  readonly cache: 'copies' | 'answers' | null;
}

/** Real logs carry 1 to 3; a later one may mean something else by the same words. */
const NEWEST_VERSION = 3;

/**
 * Reads an EvalLog without its samples.
 * @throws EvidenceError when it is none, or of a schema version that is not known.
 */
export function readHeader(log: unknown, source: string): LogHeader {
  if (!isObject(log) || !isObject(log['eval']) || textOr(log['eval']['task']) === null) {
    throw new EvidenceError(
      source,
      'is no Inspect log: `eval.task` is missing',
      'Give the log that Inspect wrote.',
    );
  }
  const version = log['version'] ?? 2;
  if (wholeOr(version, 1) === null || (version as number) > NEWEST_VERSION) {
    const message = `has log schema version ${JSON.stringify(version)}; versions 1 to ${NEWEST_VERSION} can be read`;
    throw new EvidenceError(
      source,
      message,
      'Update near-zero, or convert the log with `inspect log convert`.',
    );
  }
  const spec = log['eval'];
  const names = scoreNames(log['results'], spec['scorers']);
  return {
    run: readRun(log, spec, names),
    invalidated: log['invalidated'] === true,
    namelessScorer: names[0] ?? 'score',
    claims: statedFigures(log),
    cache: cacheOf(log, spec),
  };
}

/** `model_generate_config.cache`: true, or a policy whose `per_epoch` is on unless it is said to be off. */
function cacheOf(log: JsonObject, spec: JsonObject): LogHeader['cache'] {
  const configs = [spec['model_generate_config'], objectOr(log['plan'])['config']].map(objectOr);
  const caches = configs.map(({ cache }) => cache).filter((cache) => cache === true || isObject(cache));
  if (caches.length === 0) return null;
  return caches.some((cache) => objectOr(cache)['per_epoch'] === false) ? 'copies' : 'answers';
}

/** A sample as its log's cache lets it count: an epoch that shares its answer with the first is no draw. */
export function asCached(sample: Sample, cache: LogHeader['cache']): Sample {
  if (cache === null) return sample;
  const isCopy = cache === 'copies' && sample.epoch > 1;
  return { ...sample, cached: true, ...(isCopy && { superseded: true }) };
}

function readRun(log: JsonObject, spec: JsonObject, scorers: readonly string[]): EvalRun {
  const task = spec['task'] as string;
  const id = textOr(spec['eval_id']) ?? joined(textOr(spec['run_id']), textOr(spec['task_id']));
  const status = textOr(log['status']) ?? 'started';
  const packages = objectOr(spec['packages']);
  const { tags, metadata } = withUpdates(log, spec);
  return {
    key: id ?? 'log',
    id,
    chain: textOr(spec['task_id']),
    task,
    otherNames: otherNames(task, textOr(spec['task_registry_name'])),
    args: objectOr(spec['task_args']),
    metadata,
    tags,
    model: textOr(spec['model']),
    modelDigest: null,
    scorers: scorers.map((name): ScorerInfo => ({ name, higherIsBetter: null })),
    resolved: false,
    datasetSamples: wholeOr(objectOr(spec['dataset'])['samples']),
    epochs: cacheOf(log, spec) === 'copies' ? 1 : wholeOr(objectOr(spec['config'])['epochs'], 1),
    graders: gradersOf(log, spec),
    finished: status === 'success',
    status,
    createdAt: textOr(spec['created']),
    completedAt: textOr(objectOr(log['stats'])['completed_at']),
    tool: ['inspect_ai', textOr(packages['inspect_ai'])].filter((part) => part !== null).join(' '),
  };
}

/** The registry's name, and both without their package: `inspect_evals/xstest` is also `xstest`. */
function otherNames(task: string, registryName: string | null): string[] {
  const names = registryName === null ? [task] : [task, registryName];
  const bare = names.map((name) => name.slice(name.lastIndexOf('/') + 1));
  return [...new Set([...names, ...bare])].filter((name) => name !== task && name !== '');
}

/** Tags and metadata of the eval after the edits that were logged later, in Inspect's own order. */
function withUpdates(log: JsonObject, spec: JsonObject): { tags: string[]; metadata: JsonObject } {
  const tags = new Set(textsIn(spec['tags']));
  const metadata = new Map(Object.entries(objectOr(spec['metadata'])));
  for (const edit of arrayOr(log['log_updates']).flatMap((update) => arrayOr(objectOr(update)['edits']))) {
    const { tags_add, tags_remove, metadata_set, metadata_remove } = objectOr(edit);
    for (const tag of textsIn(tags_remove)) tags.delete(tag);
    for (const tag of textsIn(tags_add)) tags.add(tag);
    for (const key of textsIn(metadata_remove)) metadata.delete(key);
    for (const [key, value] of Object.entries(objectOr(metadata_set))) metadata.set(key, value);
  }
  return { tags: [...tags].sort(), metadata: Object.fromEntries(metadata) };
}

function joined(run: string | null, task: string | null): string | null {
  return run !== null && task !== null ? `${run}/${task}` : null;
}
