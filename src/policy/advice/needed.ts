import type { Category } from '../../model/policy.ts';
import { shareOfAttempt } from '../../statistics/attempts.ts';
import { type Rule, ruleOf } from '../../statistics/rule.ts';

/**
 * The rule that will judge a category. Where the recall of its grader is still to be measured, at best: all that is planted
 * will be seen, and half of alpha is spent on showing it. Where attempts spend, the first.
 */
export function plannedRule({ attempts, recall }: Category, whole: number): Rule {
  const alpha = shareOfAttempt(attempts, whole, 1);
  if (recall === null) return ruleOf({ attempts, alpha });
  const { planted, detected } = recall;
  if (planted === null) return ruleOf({ attempts, alpha: alpha / 2 });
  return ruleOf({ attempts, alpha, recall: { planted, detected: detected ?? planted } });
}

/** The fewest samples that demonstrate a limit of a category with so many failures; Infinity where no number does. */
export const neededFor = (category: Category, failures: number, limit: number, alpha: number): number =>
  plannedRule(category, alpha).unitsNeeded(failures, limit);
