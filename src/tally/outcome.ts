import type { EvalRun, Sample, Score } from '../model/evidence.ts';
import { follow, type Path } from '../model/path.ts';
import type { Condition, EvalSelector, Literal } from '../model/policy.ts';

/** A sample passes only if its condition holds; what has no usable value is unscored; every other sample fails. */
export type Outcome = 'passed' | 'failed' | 'unscored';

/** The value at a path, or `undefined` where the sample has none. */
export function valueAt(path: Path, run: EvalRun, sample: Sample, score: Score | undefined): unknown {
  switch (path.root) {
    case 'value':
      return follow(score?.value, path.keys);
    case 'named':
      return follow(sample.scores[path.keys[0]!]?.value, path.keys.slice(1));
    case 'answer':
      return score?.answer;
    case 'score.metadata':
      return follow(score?.metadata, path.keys);
    case 'sample.metadata':
      return follow(sample.metadata, path.keys);
    case 'sample.id':
      return sample.id;
    case 'eval.args':
      return follow(run.args, path.keys);
    case 'eval.metadata':
      return follow(run.metadata, path.keys);
    case 'eval.tags':
      return run.tags;
  }
}

/**
 * The outcome of one epoch by all the scorers that a selector names: it fails if one says so, and passes only if
 * all do. An error or an invalidation takes a pass away, never a failure.
 */
export function outcomeOf(
  selector: EvalSelector,
  scorers: readonly string[],
  run: EvalRun,
  sample: Sample,
): Outcome {
  const outcomes = scorers.map((name) => {
    const score = Object.hasOwn(sample.scores, name) ? sample.scores[name] : undefined;
    return score === undefined ? 'unscored' : outcomeByScore(selector, run, sample, score);
  });
  if (outcomes.includes('failed')) return 'failed';
  if (outcomes.length === 0 || outcomes.includes('unscored')) return 'unscored';
  return sample.error !== undefined || sample.invalidated ? 'unscored' : 'passed';
}

function outcomeByScore(selector: EvalSelector, run: EvalRun, sample: Sample, score: Score): Outcome {
  const value = selector.at === null ? score.value : valueAt(selector.at, run, sample, score);
  if (!isScalar(value)) return 'unscored';
  if (selector.unscoredWhen !== null && holds(selector.unscoredWhen, value)) return 'unscored';
  if (selector.passesWhen === null) {
    if (!run.resolved || typeof value !== 'boolean') return 'unscored';
    return value ? 'passed' : 'failed';
  }
  if (!typesOf(selector.passesWhen).has(typeof value)) return 'unscored';
  return holds(selector.passesWhen, value) ? 'passed' : 'failed';
}

/** A string, a boolean or a finite number: NaN and the infinities are no score. */
function isScalar(value: unknown): value is Literal {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

/** Whether a condition holds for a value. A number is never compared with a text. */
export function holds(condition: Condition, value: Literal): boolean {
  switch (condition.op) {
    case 'is':
      return condition.literals.includes(value);
    case 'is_not':
      return !condition.literals.includes(value);
    case 'below':
      return typeof value === 'number' && value < condition.bound;
    case 'at_most':
      return typeof value === 'number' && value <= condition.bound;
    case 'above':
      return typeof value === 'number' && value > condition.bound;
    case 'at_least':
      return typeof value === 'number' && value >= condition.bound;
    case 'all_of':
      return condition.of.every((part) => holds(part, value));
    case 'any_of':
      return condition.of.some((part) => holds(part, value));
  }
}

/** The types that a condition speaks of: a value of any other is no score at all. */
function typesOf(condition: Condition): Set<string> {
  switch (condition.op) {
    case 'is':
    case 'is_not':
      return new Set(condition.literals.map((literal) => typeof literal));
    case 'all_of':
    case 'any_of':
      return new Set(condition.of.flatMap((part) => [...typesOf(part)]));
    default:
      return new Set(['number']);
  }
}
