/** The keys of our own results and what each may hold: schemas/sample.v1.json as guards, which are quicker. */
import { isObject, type JsonObject } from '../../../io/shape.ts';
import { momentOf } from '../../../util/moment.ts';

interface Field {
  readonly accepts: (value: unknown) => boolean;
  /** Completes "must be …". */
  readonly expected: string;
}

const text: Field = {
  accepts: (value) => typeof value === 'string' && value !== '',
  expected: 'a text that is not empty',
};
const time: Field = {
  accepts: (value) => typeof value === 'string' && momentOf(value) !== null,
  expected: 'a time such as "2026-11-23T10:00:00Z"',
};
const flag: Field = { accepts: (value) => typeof value === 'boolean', expected: 'true or false' };
const object: Field = { accepts: isObject, expected: 'an object' };
const texts: Field = {
  accepts: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  expected: 'a list of texts',
};
const anything: Field = { accepts: () => true, expected: 'any value' };

function whole(least: number): Field {
  return {
    accepts: (value) => Number.isSafeInteger(value) && (value as number) >= least,
    expected: `a whole number from ${least}`,
  };
}

function orNull(field: Field): Field {
  return {
    accepts: (value) => value === null || field.accepts(value),
    expected: `${field.expected}, or null`,
  };
}

/** What a record says of the run that it belongs to, and a header may say once for all records. */
export const RUN_FIELDS = {
  task: text,
  args: object,
  eval_metadata: object,
  tags: texts,
  model: text,
  model_digest: { accepts: isDigest, expected: '"sha256:" and 64 hexadecimal digits' },
  run_id: text,
  tool: text,
  finished: flag,
  created_at: time,
  dataset_samples: whole(0),
  epochs: whole(1),
} as const satisfies Record<string, Field>;

/** What a header may say for records that do not say it themselves. */
export const DEFAULT_FIELDS = { ...RUN_FIELDS, scorer: text, grader: text, completed_at: time } as const;

export const SAMPLE_FIELDS = {
  ...DEFAULT_FIELDS,
  id: { accepts: isId, expected: 'a text that is not empty, or a whole number' },
  epoch: whole(1),
  uuid: text,
  failed: orNull(flag),
  value: anything,
  scores: { accepts: isScores, expected: 'an object of { value, answer, metadata, grader } by scorer' },
  answer: anything,
  score_metadata: object,
  metadata: object,
  error: orNull(text),
  limit: orNull(text),
  adjudication: {
    accepts: isAdjudication,
    expected: '{ outcome, by, at, reason }: passed or failed, and by whom',
  },
} as const satisfies Record<string, Field>;

/** A record that stands for all samples of an eval. */
export const COUNTS_FIELDS = {
  ...DEFAULT_FIELDS,
  failures: whole(0),
  samples: whole(1),
  /** Where the numbers come from. */
  metadata: object,
} as const satisfies Record<string, Field>;

export const HEADER_FIELDS = {
  ...DEFAULT_FIELDS,
  version: { accepts: (value: unknown) => value === 1, expected: '1' },
  totals: { accepts: isTotals, expected: '{ samples, failures }, whole numbers' },
} as const satisfies Record<string, Field>;

/** What is wrong with an object, for a sentence that begins with where it stands; `null` when nothing is. */
export function faultOf(object: JsonObject, fields: Readonly<Record<string, Field>>): string | null {
  for (const [key, value] of Object.entries(object)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field === undefined)
      return `has a key ${JSON.stringify(key)} that is not known; put it under \`metadata\``;
    if (!field.accepts(value)) return `: \`${key}\` must be ${field.expected}, not ${shown(value)}`;
  }
  return null;
}

function shown(value: unknown): string {
  const json = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

function isId(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || Number.isSafeInteger(value);
}

function isDigest(value: unknown): boolean {
  return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
}

function isScores(value: unknown): boolean {
  if (!isObject(value)) return false;
  return Object.values(value).every(
    (score) =>
      isObject(score) &&
      Object.hasOwn(score, 'value') &&
      (score['metadata'] === undefined || isObject(score['metadata'])) &&
      (score['grader'] === undefined || text.accepts(score['grader'])) &&
      Object.keys(score).every((key) => SCORE_KEYS.includes(key)),
  );
}

const SCORE_KEYS: readonly string[] = ['value', 'answer', 'metadata', 'grader'];

function isAdjudication(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { outcome, by, at, reason, ...others } = value;
  return (
    (outcome === 'passed' || outcome === 'failed') &&
    text.accepts(by) &&
    (at === undefined || time.accepts(at)) &&
    (reason === undefined || text.accepts(reason)) &&
    Object.keys(others).length === 0
  );
}

function isTotals(value: unknown): boolean {
  if (!isObject(value) || !whole(0).accepts(value['samples'])) return false;
  const { samples: _, failures, ...others } = value;
  return Object.keys(others).length === 0 && (failures === undefined || whole(0).accepts(failures));
}
