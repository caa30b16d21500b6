import { readJsonDocument } from '../../../io/json-stream.ts';
import {
  arrayOr,
  isObject,
  type JsonObject,
  objectOr,
  textOr,
  textsIn,
  wholeOr,
  withoutNull,
} from '../../../io/shape.ts';
import type { ScorerInfo } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile } from '../format.ts';

/** A results file: one run of the harness over one or many tasks. */
export interface Results {
  readonly file: EvidenceFile;
  readonly model: string | null;
  readonly createdAt: string | null;
  readonly tool: string;
  readonly metadata: JsonObject;
  readonly tasks: readonly Task[];
}

/** What a results file says of one task; groups of tasks, which have no samples of their own, are left out. */
export interface Task {
  readonly name: string;
  readonly args: JsonObject;
  readonly metadata: JsonObject;
  readonly tags: readonly string[];
  /** In the order in which the harness goes through them. */
  readonly filters: readonly string[];
  /** By `metric,filter`. */
  readonly metrics: ReadonlyMap<string, unknown>;
  /** Metrics whose value is the mean over the samples. */
  readonly means: ReadonlySet<string>;
  readonly higherIsBetter: ReadonlyMap<string, boolean>;
  /** SHA-256 over the hashes of the rows, in their order. */
  readonly hash: string | null;
  readonly original: number | null;
  readonly effective: number | null;
  /** Rows within the results themselves, as a program that calls the harness may save them. */
  readonly rows: readonly unknown[] | null;
}

/** Stands for "not scored here": its value, 999, is no measurement. */
export const PLACEHOLDER = 'bypass';

const NO_METRICS: readonly string[] = ['alias', 'name', 'sample_len', 'sample_count'];
/** What these are when their task declares nothing else. */
const MEAN_BY_DEFAULT: readonly string[] = ['acc', 'acc_norm', 'acc_mutual_info', 'exact_match'];

/** @throws EvidenceError when the file is cut off or is no results file. */
export async function readResults(file: EvidenceFile): Promise<Results> {
  const { document } = await readJsonDocument(file.bytes, ['samples']);
  if (!isObject(document) || !isObject(document['results'])) {
    throw new EvidenceError(
      file.name,
      'is no results file of lm-eval: `results` is missing',
      'Give the file that lm-eval wrote.',
    );
  }
  const config = objectOr(document['config']);
  const version = textOr(document['lm_eval_version']) ?? textOr(document['git_hash']);
  const { git_hash, system_instruction_sha, chat_template_sha } = document;
  return {
    file,
    model: modelOf(document, config),
    createdAt: timeOf(document['date']),
    tool: version === null ? 'lm_eval' : `lm_eval ${version}`,
    metadata: withoutNull({ ...config, git_hash, system_instruction_sha, chat_template_sha }),
    tasks: tasksOf(document, document['results']),
  };
}

function tasksOf(document: JsonObject, results: JsonObject): Task[] {
  const subtasks = Object.entries(objectOr(document['group_subtasks']));
  const groups = new Set([
    ...Object.keys(objectOr(document['groups'])),
    ...subtasks.filter(([, names]) => arrayOr(names).length > 0).map(([name]) => name),
  ]);
  return Object.entries(results)
    .filter(([name, values]) => !groups.has(name) && isObject(values))
    .map(([name, values]) => {
      const tags = subtasks.filter(([, names]) => textsIn(names).includes(name)).map(([group]) => group);
      return readTask(document, name, values as JsonObject, tags);
    });
}

function readTask(document: JsonObject, name: string, values: JsonObject, groups: readonly string[]): Task {
  const of = (key: string): unknown => own(document[key], name);
  const config = objectOr(of('configs'));
  const declared = arrayOr(config['filter_list']).map((filter) => own(filter, 'name'));
  const metrics = new Map(Object.entries(values).flatMap(([key, value]) => metricOf(key, value)));
  const used = [...new Set([...metrics.keys()].map((key) => key.slice(key.indexOf(',') + 1)))];
  const { dataset_path, dataset_name, output_type, metadata } = config;
  const tags = [config['tag'], config['group']].flatMap((tag) =>
    typeof tag === 'string' ? [tag] : textsIn(tag),
  );
  return {
    name,
    args: withoutNull({ num_fewshot: of('n-shot') ?? config['num_fewshot'], dataset_name }),
    metadata: withoutNull({
      ...{ dataset_path, output_type, task_version: of('versions') ?? own(metadata, 'version') },
      task_hash: of('task_hashes'),
    }),
    tags: [...new Set([...tags, ...groups])],
    filters: used.toSorted((a, b) => place(declared, a) - place(declared, b)),
    metrics,
    means: meansOf(config, metrics),
    higherIsBetter: new Map(
      Object.entries(objectOr(of('higher_is_better'))).filter(
        (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
      ),
    ),
    hash: textOr(of('task_hashes')),
    original: wholeOr(own(of('n-samples'), 'original')),
    effective: wholeOr(own(of('n-samples'), 'effective')),
    rows: Array.isArray(of('samples')) ? (of('samples') as unknown[]) : null,
  };
}

function place(declared: readonly unknown[], filter: string): number {
  const index = declared.indexOf(filter);
  return index < 0 ? declared.length : index;
}

/** `acc,none`; before filters had names, only `acc`. */
function metricOf(key: string, value: unknown): [string, unknown][] {
  const [metric = '', filter = 'none'] = splitMetric(key);
  // Groups without a metric have a blank key.
  if (NO_METRICS.includes(key) || metric.trim() === '' || metric.endsWith('_stderr')) return [];
  return [[`${metric},${filter}`, value]];
}

function splitMetric(key: string): [string, string?] {
  const comma = key.indexOf(',');
  return comma < 0 ? [key] : [key.slice(0, comma), key.slice(comma + 1)];
}

/** The metric of `metric,filter`. */
export function metricName(key: string): string {
  return splitMetric(key)[0];
}

function meansOf(config: JsonObject, metrics: ReadonlyMap<string, unknown>): Set<string> {
  const declared = new Map(
    arrayOr(config['metric_list']).map((entry) => [own(entry, 'metric'), own(entry, 'aggregation')]),
  );
  const names = [...metrics.keys()].map(metricName).filter((name) => name !== PLACEHOLDER);
  return new Set(
    names.filter((name) => {
      const aggregation = declared.get(name);
      return aggregation === undefined || aggregation === null
        ? MEAN_BY_DEFAULT.includes(name)
        : aggregation === 'mean';
    }),
  );
}

/** Scorers as a policy may name them: by metric, and by `metric,filter` where the task has several filters. */
export function scorersOf(task: Task): ScorerInfo[] {
  return [...task.metrics.keys()]
    .filter((key) => metricName(key) !== PLACEHOLDER)
    .map((key) => ({
      name: task.filters.length > 1 ? key : metricName(key),
      higherIsBetter: task.higherIsBetter.get(metricName(key)) ?? null,
    }));
}

/** Keys under which `model_args` names the model, in the harness's own order: an adapter before what it adapts. */
const MODEL_KEYS = ['peft', 'delta', 'pretrained', 'model', 'path', 'engine'];

function modelOf(document: JsonObject, config: JsonObject): string | null {
  const named = textOr(document['model_name']);
  if (named !== null) return named;
  const args = config['model_args'];
  if (args === undefined || args === null) return textOr(config['model']);
  const pairs = isObject(args) ? Object.entries(args) : String(args).split(',').map(pairOf);
  const byKey = new Map<string, unknown>(pairs);
  const key = MODEL_KEYS.find((name) => textOr(byKey.get(name)) !== null);
  return key === undefined ? null : textOr(byKey.get(key));
}

function pairOf(text: string): [string, string] {
  const equals = text.indexOf('=');
  return [text.slice(0, equals).trim(), text.slice(equals + 1)];
}

/** Seconds since 1970 as ISO 8601. */
function timeOf(seconds: unknown): string | null {
  if (typeof seconds !== 'number') return null;
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** A property of the value itself, if it is an object. */
function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
