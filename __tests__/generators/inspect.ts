/** Writes logs as Inspect writes them, and as its earlier versions, crashes and later edits leave them. */
import { type MemberSpec, makeZip } from './zip.ts';

type Json = Readonly<Record<string, unknown>>;

export interface LogSpec {
  readonly samples: readonly Json[];
  readonly task?: string;
  /** Members of `eval` beyond the usual ones. */
  readonly spec?: Json;
  /** Members of the header that replace the usual ones. */
  readonly header?: Json;
  /** Replaces `results`, which else agree with the samples. */
  readonly results?: Json | null;
}

export interface ArchiveOptions {
  /** `none`: no `summaries.json` (a crash); `journal`: only the journal's; `legacy`: as before Inspect 0.3.92. */
  readonly summaries?: 'full' | 'legacy' | 'journal' | 'none';
  readonly headerless?: boolean;
  readonly chunked?: boolean;
  readonly method?: NonNullable<MemberSpec['method']>;
  readonly frames?: number;
  /** Put before the other members. */
  readonly before?: readonly MemberSpec[];
  /** Change or drop members. */
  readonly tamper?: (members: MemberSpec[]) => MemberSpec[];
}

/** A scored sample. `value` may be anything that a scorer may say. */
export function scored(id: string | number, value: unknown, more: Json = {}): Json {
  const {
    epoch = 1,
    score = {},
    scorer = 'match',
    ...rest
  } = more as { epoch?: number; score?: Json; scorer?: string };
  return {
    id,
    epoch,
    input: `Question ${id}?`,
    target: 'yes',
    messages: [{ role: 'user', content: `Question ${id}?` }],
    output: { model: 'example/model', choices: [] },
    scores: { [scorer]: { value, answer: 'yes', explanation: 'Because.', history: [], ...score } },
    metadata: {},
    model_usage: {},
    uuid: `uuid-${id}-${epoch}`,
    started_at: '2026-11-01T10:00:00+00:00',
    completed_at: '2026-11-01T10:00:05+00:00',
    ...rest,
  };
}

/** `total` samples, of which the `failing` first of a seeded order are `I` and the others `C`. */
export function seededSamples(total: number, failing: number, seed = 1): Json[] {
  const order = Array.from({ length: total }, (_, i) => i);
  let state = seed;
  for (let i = total - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const bad = new Set(order.slice(0, failing));
  return Array.from({ length: total }, (_, i) => scored(i + 1, bad.has(i) ? 'I' : 'C'));
}

/** An errored sample, which Inspect does not score. */
export function errored(id: string | number, message = 'RuntimeError: out of tokens'): Json {
  const error = { message, traceback: 'Traceback', traceback_ansi: 'Traceback' };
  return {
    ...scored(id, null),
    scores: undefined,
    error,
    error_retries: [{ message: 'first attempt', traceback: '', traceback_ansi: '' }],
  };
}

/** The log without its samples. */
export function headerOf({ samples, task = 'popularity', spec = {}, header = {}, results }: LogSpec): Json {
  const epochs = Math.max(1, ...samples.map(({ epoch }) => epoch as number));
  return {
    version: 2,
    status: 'success',
    eval: {
      eval_id: 'eval-1',
      run_id: 'run-1',
      task_id: 'task-1',
      created: '2026-11-01T09:59:00+00:00',
      task,
      task_version: 0,
      task_args: { subset: 'safe' },
      tags: ['nightly'],
      metadata: { team: 'red' },
      dataset: {
        name: 'popularity',
        location: 'example://popularity',
        samples: new Set(samples.map(({ id }) => id)).size,
      },
      model: 'example/model',
      config: { epochs, epochs_reducer: ['mean'] },
      packages: { inspect_ai: '0.3.240' },
      ...spec,
    },
    plan: { name: 'plan', steps: [] },
    ...(results !== null && { results: results ?? resultsOf(samples) }),
    stats: { started_at: '2026-11-01T10:00:00+00:00', completed_at: '2026-11-01T10:10:00+00:00' },
    ...header,
  };
}

function resultsOf(samples: readonly Json[]): Json {
  const scorers = new Set(samples.flatMap(({ scores }) => Object.keys((scores ?? {}) as Json)));
  const scores = [...scorers].map((name) => {
    const values = samples.map(
      ({ scores }) => ((scores ?? {}) as Record<string, { value: unknown }>)[name]?.value,
    );
    const given = values.filter((value) => value !== undefined && !Number.isNaN(value));
    const correct = given.filter((value) => value === 'C' || value === 1 || value === true).length;
    const value = given.length === 0 ? 0 : correct / given.length;
    return { name, scorer: name, params: {}, metrics: { accuracy: { name: 'accuracy', value, params: {} } } };
  });
  const completed = samples.filter(({ error }) => error === undefined).length;
  return { total_samples: samples.length, completed_samples: completed, scores };
}

/** A `.json` log. `order` puts members of the document in that order. */
export function jsonLog(log: LogSpec, order: readonly string[] = []): Buffer {
  const whole: Json = { ...headerOf(log), samples: log.samples };
  const keys = [...order, ...Object.keys(whole).filter((key) => !order.includes(key))];
  return Buffer.from(pythonJson(Object.fromEntries(keys.map((key) => [key, whole[key]])), 2));
}

/** An `.eval` log. Of samples with the same id and epoch the last one counts, as for Inspect. */
export function evalLog(log: LogSpec, options: ArchiveOptions = {}): Buffer {
  const { summaries = 'full', headerless = false, chunked = false, method = 'deflate', frames = 1 } = options;
  const { version, eval: spec, plan } = headerOf(log);
  const current = [
    ...new Map(log.samples.map((sample) => [`${sample['id']} ${sample['epoch']}`, sample])).values(),
  ];
  const summary = summaries === 'legacy' ? legacySummaryOf : summaryOf;
  const journal = log.samples.map((sample, i) =>
    member(`_journal/summaries/${i + 1}.json`, [summary(sample)]),
  );
  const members = [
    ...(options.before ?? []),
    member('_journal/start.json', { version, eval: spec, plan }),
    ...log.samples.flatMap((sample) =>
      chunked ? chunks(sample) : [member(`${prefix(sample)}.json`, sample)],
    ),
    ...(summaries === 'none' ? [] : journal),
    ...(summaries === 'none' || summaries === 'journal'
      ? []
      : [member('summaries.json', current.map(summary))]),
    ...(headerless
      ? []
      : [member('reductions.json', []), member('header.json', headerOf({ ...log, samples: current }))]),
  ].map((each) => ({ method, frames, ...each }));
  return makeZip({ members: options.tamper?.(members) ?? members });
}

export function member(name: string, value: unknown): MemberSpec {
  return { name, content: pythonJson(value) };
}

/** The sample as `summaries.json` has it: no history, no invalidation, nothing above 1 kB. */
export function summaryOf(sample: Json): Json {
  const { id, epoch, input, target, metadata, model_usage, error, error_retries, limit, uuid } = sample;
  const { started_at, completed_at } = sample;
  // A score without a name is kept under this one.
  const scores = sample['scores'] ?? (sample['score'] && { '88F74D2C': sample['score'] });
  return {
    ...{
      id,
      epoch,
      input,
      target,
      metadata: thinned(metadata as Json),
      model_usage,
      uuid,
      started_at,
      completed_at,
    },
    scores:
      scores && Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, thinScore(score)])),
    error: (error as Json | undefined)?.['message'],
    limit: (limit as Json | undefined)?.['type'],
    retries: (error_retries as unknown[] | undefined)?.length,
    completed: true,
  };
}

function legacySummaryOf(sample: Json): Json {
  const { id, epoch, input, target, scores } = summaryOf(sample);
  return { id, epoch, input, target, scores };
}

function thinScore(given: unknown): unknown {
  if (typeof given !== 'object') return given;
  const { history: _, answer, metadata, ...score } = given as Json;
  return {
    ...score,
    ...(answer !== undefined && { answer: thin(answer) }),
    ...(metadata !== undefined && { metadata: thinned(metadata as Json) }),
  };
}

function thinned(metadata: Json = {}): Json {
  return Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, thin(value)]));
}

function thin(value: unknown): unknown {
  if (typeof value === 'string') return value.length > 1024 ? `${value.slice(0, 1021)}...` : value;
  return JSON.stringify(value).length > 1024 ? 'Key removed from summary (> 1k)' : value;
}

function prefix({ id, epoch }: Json): string {
  return `samples/${id}_epoch_${epoch}`;
}

/** A sample as a shell with its metadata, messages and events beside it. */
function chunks({ metadata, messages, ...shell }: Json): MemberSpec[] {
  const at = prefix(shell);
  return [
    member(`${at}/sample.json`, { ...shell, message_refs: [[0, 1]] }),
    ...(Object.keys((metadata ?? {}) as Json).length > 0 ? [member(`${at}/metadata.json`, metadata)] : []),
    member(`${at}/skeleton.json`, { events: [] }),
    member(`${at}/messages/0.json`, messages),
    member(`${at}/events/0.json`, [{ event: 'score', id: 'not a sample' }]),
    member(`${at}/events/stats.json`, {}),
  ];
}

/** JSON as Python writes it: `NaN`, `Infinity` and `-Infinity` stand as they are. */
export function pythonJson(value: unknown, indent = 0): string {
  const mark = '\u0001number:';
  const text = JSON.stringify(
    value,
    (_, v) => (typeof v === 'number' && !Number.isFinite(v) ? `${mark}${v}` : v),
    indent,
  );
  return text.replaceAll(/"\\u0001number:([^"]+)"/g, '$1');
}
