import type { Category, EvalSelector } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { same } from '../../policy/select.ts';
import { reason } from '../reasons.ts';

/**
 * The samples that two evals of a pool both count. The policy's own rule sees this where the names of tasks overlap; a
 * task that goes by several names is seen only in the results.
 */
export function countedTwice(category: Category, tallies: readonly EvalTally[]): Reason[] {
  if (!category.pool) return [];
  return tallies.flatMap((one, index) =>
    tallies
      .slice(index + 1)
      .filter((other) => other.selector !== one.selector && sameRuns(one, other))
      .filter((other) => !exclude(category.evals[one.selector]!, category.evals[other.selector]!))
      .map(({ task }) => reason('more-than-expected', { of: 'pool' }, task)),
  );
}

const sameRuns = (a: EvalTally, b: EvalTally): boolean => a.task === b.task && same(a.args, b.args);

/** Whether no sample can be let in by both. A run has many tags: to have one does not exclude another. */
const exclude = (a: EvalSelector, b: EvalSelector): boolean =>
  a.where.some(({ path, is }) =>
    b.where.some(
      (other) =>
        path.root !== 'eval.tags' &&
        path.text === other.path.text &&
        is.every((one) => !other.is.includes(one)),
    ),
  );
