import type { EvalRun, Sample, Score } from '../model/evidence.ts';
import type { EvalSelector } from '../model/policy.ts';
import { holds } from '../policy/condition.ts';
import { follow, type Path } from '../util/path.ts';

/** A sample passes only if its condition holds; what has no usable value is unscored; every other sample fails. */
export type Outcome = 'passed' | 'failed' | 'unscored';

/** The value at a path, or `undefined` where the sample has none. */
export function valueAt(path: Path, run: EvalRun, sample: Sample, score: Score | undefined): unknown {
  switch (path.root) {
    case 'value':
      return follow(score?.value, path.keys);
    case 'named':
      return follow(sample.scores, [path.keys[0]!, 'value', ...path.keys.slice(1)]);
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
  ofScore = (score: Score): Outcome => outcomeByScore(selector, run, sample, score),
): Outcome {
  const outcomes = scorers.map((name) => {
    const score = Object.hasOwn(sample.scores, name) ? sample.scores[name] : undefined;
    return score === undefined ? 'unscored' : ofScore(score);
  });
  if (outcomes.includes('failed')) return 'failed';
  if (outcomes.length === 0 || outcomes.includes('unscored')) return 'unscored';
  return sample.error !== undefined || sample.invalidated ? 'unscored' : 'passed';
}

export function outcomeByScore(selector: EvalSelector, run: EvalRun, sample: Sample, score: Score): Outcome {
  const value = selector.at === null ? score.value : valueAt(selector.at, run, sample, score);
  if (selector.unscoredWhen !== null && holds(selector.unscoredWhen, value)) return 'unscored';
  const passes =
    selector.passesWhen === null ? resolved(selector, run, value) : holds(selector.passesWhen, value);
  if (passes === null) return 'unscored';
  return passes ? 'passed' : 'failed';
}

/** The tool's own word, where it has one: for its headline only, since elsewhere `true` may well be the failure. */
function resolved({ at }: EvalSelector, run: EvalRun, value: unknown): boolean | null {
  return at === null && run.resolved && typeof value === 'boolean' ? value : null;
}
