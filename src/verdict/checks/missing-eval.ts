import type { Category, EvalSelector } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { list } from '../../util/words.ts';
import { reason } from '../reasons.ts';

/** Evals that the policy asks for and the evidence does not have. */
export function missingEvals(category: Category, tallies: readonly EvalTally[]): Reason[] {
  return category.evals.flatMap((selector, index) => {
    const found = tallies
      .filter((tally) => tally.selector === index)
      .flatMap((tally) => [tally.task, ...tally.otherNames]);
    const absent = selector.expectedTasks.filter((task) => !found.includes(task));
    const wanted =
      selector.expectedTasks.length > 0 ? absent : found.length === 0 ? [describe(selector)] : [];
    return wanted.map((task) => reason('missing-eval', { of: 'eval' }, task));
  });
}

function describe(selector: EvalSelector): string {
  const args = Object.entries(selector.args).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return args.length > 0 ? `${selector.task} with ${list(args)}` : selector.task;
}
