import type { Category } from '../../model/policy.ts';
import { lowerBound } from '../../statistics/clopper-pearson.ts';
import { ANYTIME, DECLARED, type Rule } from '../../statistics/rules.ts';

/**
 * The fewest samples that demonstrate a limit of a category with so many failures, by the rule that will judge: what a
 * grader finds must be under what it would find at the limit.
 */
export function neededFor(category: Category, failures: number, limit: number, alpha: number): number {
  const asked = askedFor(category, limit, alpha);
  return ruleOf(category).samplesNeeded(failures, asked.limit, asked.alpha);
}

/** By which rule its samples demonstrate a bound. */
export const ruleOf = ({ attempts }: Category): Rule => (attempts === 'sequential' ? ANYTIME : DECLARED);

/**
 * The plain bound that a limit amounts to with a grader that misses failures (statistics/grader.ts). Where its recall is
 * still to be measured, at best: all that is planted will be seen.
 */
export function askedFor(
  { recall }: Category,
  limit: number,
  alpha: number,
): { limit: number; alpha: number } {
  if (recall === null) return { limit, alpha };
  const { planted, detected } = recall;
  const seen = planted === null ? 1 : lowerBound(detected ?? planted, planted, alpha / 2);
  return { limit: limit * seen, alpha: alpha / 2 };
}
