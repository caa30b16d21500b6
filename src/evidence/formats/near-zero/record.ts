import { isObject, type JsonObject, objectOr } from '../../../io/shape.ts';
import type { Adjudication, Sample, Score } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import { faultOf, SAMPLE_FIELDS } from './fields.ts';

/** A record as it was read, with where it stands: `line 17`, `sample 3`. */
export interface Located {
  readonly record: unknown;
  readonly where: string;
  /** How to name its sample, where its id is made by the gate. */
  readonly locator?: string;
}

/** A checked record: what it says of its run, and the sample. */
export interface ReadRecord {
  readonly about: JsonObject;
  readonly sample: Sample;
  /** `undefined` where the outcome is not given by `failed`; `null` where it is and is not known. */
  readonly failed: boolean | null | undefined;
}

export const REMEDY =
  'Correct it; docs/formats/near-zero.md and schemas/sample.v1.json say what a record holds.';

/** Score of a record that names no scorer. */
const DEFAULT_SCORER = 'score';

const OUTCOMES = ['failed', 'value', 'scores'] as const;

/**
 * Checks a record against schemas/sample.v1.json and reads it. Keys that it does not have are taken from `defaults`.
 * @throws EvidenceError that names the place and the key.
 */
export function readRecord(
  { record, where, locator }: Located,
  defaults: JsonObject,
  source: string,
): ReadRecord {
  if (!isObject(record)) throw bad(source, where, 'is no object');
  const fault = faultOf(record, SAMPLE_FIELDS);
  if (fault !== null) throw bad(source, where, fault);
  const all: JsonObject = { ...defaults, ...record };
  for (const key of ['task', 'id']) {
    if (all[key] === undefined) throw bad(source, where, `has no \`${key}\``);
  }
  const outcomes = OUTCOMES.filter((key) => record[key] !== undefined);
  if (outcomes.length > 1) throw bad(source, where, `has both \`${outcomes.join('` and `')}\`; one says it`);
  if (outcomes.length === 0 && typeof all['error'] !== 'string') {
    throw bad(source, where, 'has no outcome: `failed`, `value`, `scores` or `error`');
  }
  return {
    about: all,
    sample: readSample(all, where, locator),
    failed: record['failed'] as boolean | null | undefined,
  };
}

function readSample(all: JsonObject, where: string, locator = `${String(all['id'])} (${where})`): Sample {
  const { uuid, error, limit, completed_at } = all;
  return {
    id: String(all['id']),
    epoch: typeof all['epoch'] === 'number' ? all['epoch'] : 1,
    scores: readScores(all),
    metadata: objectOr(all['metadata']),
    ...(typeof uuid === 'string' && { uuid }),
    ...(typeof error === 'string' && { error }),
    ...(typeof limit === 'string' && { limit }),
    ...(typeof completed_at === 'string' && { completedAt: completed_at }),
    locator: { text: locator },
    ...(isObject(all['adjudication']) && { adjudication: adjudicationOf(all['adjudication']) }),
  };
}

const adjudicationOf = ({ outcome, by }: JsonObject): Adjudication => ({
  outcome: outcome === 'passed' ? 'passed' : 'failed',
  by: by as string,
});

function readScores(all: JsonObject): Record<string, Score> {
  if (isObject(all['scores'])) {
    const scores = Object.entries(all['scores'] as Record<string, JsonObject>);
    return Object.fromEntries(scores.map(([name, score]) => [name, readScore(score, all)]));
  }
  const { failed, value, answer, score_metadata } = all;
  if (failed === undefined && value === undefined) return {};
  const score: Score = {
    // A resolved headline is `true` where the sample passed.
    value: typeof failed === 'boolean' ? !failed : failed === null ? null : value,
    ...(answer !== undefined && { answer }),
    ...(isObject(score_metadata) && { metadata: score_metadata }),
    ...gradedBy(all['grader']),
  };
  return Object.fromEntries([[typeof all['scorer'] === 'string' ? all['scorer'] : DEFAULT_SCORER, score]]);
}

/** A score by name; who graded may stand beside it, or once for all of them. */
function readScore({ grader, ...score }: JsonObject, all: JsonObject): Score {
  return { ...(score as { value: unknown }), ...gradedBy(grader ?? all['grader']) };
}

const gradedBy = (grader: unknown): Pick<Score, 'graders'> =>
  typeof grader === 'string' ? { graders: [grader] } : {};

export function bad(source: string, where: string, what: string): EvidenceError {
  return new EvidenceError(source, what.startsWith(':') ? `${where}${what}` : `${where} ${what}`, REMEDY);
}
