import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { list, plural } from '../../util/words.ts';
import { reason } from '../reasons.ts';

/**
 * Records that cannot all be true: two of one sample of one run with different outcomes, several with one unique id, and items
 * whose ids nobody can tell apart.
 */
export function duplicatesDisagree(tally: EvalTally): Reason[] {
  const { task, disagreements, sharedUuids = [], alike = { count: 0, first: [] } } = tally;
  const reasons: Reason[] = [];
  if (disagreements.length > 0)
    reasons.push(reason('duplicates-disagree', { of: 'samples', samples: disagreements }, task));
  if (sharedUuids.length > 0)
    reasons.push(reason('duplicates-disagree', { of: 'uuids', samples: sharedUuids }, task));
  if (alike.count > 0)
    reasons.push(
      reason('duplicates-disagree', { of: 'ids', samples: alike.first, alike: alike.count }, task),
    );
  return reasons;
}

/** Ids that differ by case alone: evals of robustness vary it on purpose. */
export function warnOfCase({ task, alikeInCase }: EvalTally): string[] {
  if (alikeInCase === undefined || alikeInCase.count === 0) return [];
  const such = alikeInCase.first.length === 0 ? '' : ` (such as ${list(alikeInCase.first)})`;
  return [
    `The ids of ${plural(alikeInCase.count, 'sample')} of ${task} differ from another's by case alone${such}: see that they are not copies.`,
  ];
}
