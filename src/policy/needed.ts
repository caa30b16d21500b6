import type { Category } from '../model/policy.ts';
import { samplesNeededWithRecall } from '../statistics/grader.ts';
import { samplesNeeded } from '../statistics/sample-size.ts';

/**
 * The fewest samples that demonstrate a category's bound with so many failures, by the rule that will judge it. Where
 * the recall of its grader is still to be measured, at best: all that is planted will be seen.
 */
export function neededFor(
  { recall, maxFailureRate: limit }: Category,
  failures: number,
  alpha: number,
): number {
  if (recall === null) return samplesNeeded(failures, limit.value, alpha);
  const { planted, detected } = recall;
  if (planted === null) return samplesNeeded(failures, limit.value, alpha / 2);
  return samplesNeededWithRecall(failures, { planted, detected: detected ?? planted }, limit.value, alpha);
}
