import type { EvalRun, Sample } from '../model/evidence.ts';
import type { EvalSelector, Literal } from '../model/policy.ts';
import { globMatches } from '../policy/glob.ts';
import { valueAt } from './outcome.ts';

/** Whether a selector asks for a run: its task, its arguments, and what `where` says of the eval as a whole. */
export function matches(selector: EvalSelector, run: EvalRun): boolean {
  return (
    [run.task, ...run.otherNames].some((name) => globMatches(selector.task, name)) &&
    Object.entries(selector.args).every(
      ([key, wanted]) => Object.hasOwn(run.args, key) && same(run.args[key], wanted),
    )
  );
}

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

/** Structural equality of JSON values. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same((a as Indexed)[key], (b as Indexed)[key]))
  );
}

type Indexed = Record<string, unknown>;
