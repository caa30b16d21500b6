import type { EvalRun, Sample } from '../model/evidence.ts';
import type { EvalSelector, Literal } from '../model/policy.ts';
import { valueAt } from './outcome.ts';

/** Whether `where` lets a sample in. */
export function narrows(selector: EvalSelector, run: EvalRun, sample: Sample): boolean {
  return selector.where.every(({ path, is }) => {
    const value = valueAt(path, run, sample, undefined);
    return Array.isArray(value)
      ? value.some((part) => is.includes(part as Literal))
      : is.includes(value as Literal);
  });
}

/**
 * The scorers that judge a sample: those that the selector names, else the only one there is. Several and none named
 * is no answer: the sample stays unscored, and the verdict says which names there are.
 */
export function scorersFor(selector: EvalSelector, run: EvalRun, sample: Sample): readonly string[] {
  if (selector.scorers.length > 0) return selector.scorers;
  const names =
    run.scorers.length > 0 ? run.scorers.map((scorer) => scorer.name) : Object.keys(sample.scores);
  return names.length === 1 ? names : [];
}
