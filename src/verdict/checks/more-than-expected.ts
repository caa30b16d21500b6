import type { EvalSelector } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { count, plural } from '../../util/words.ts';
import { reason } from '../reasons.ts';

/** More items, or more epochs of an item, than the data set and the policy have. */
export function moreThanExpected(
  selector: EvalSelector,
  tally: EvalTally,
  expected: number | null,
): Reason[] {
  const more = (message: string): Reason =>
    reason(
      'more-than-expected',
      message,
      'If the data set has grown, raise `expected_samples` or `epochs` in the policy; otherwise hand over one run only.',
      tally.task,
    );
  const reasons: Reason[] = [];
  if (expected !== null && tally.read > expected) {
    reasons.push(
      more(`${tally.task} has ${plural(tally.read, 'sample')}, and ${count(expected)} were expected.`),
    );
  }
  if (tally.surplusEpochs > 0) {
    reasons.push(
      more(
        `${tally.task} has ${plural(tally.surplusEpochs, 'sample')} with more than the ${plural(selector.epochs ?? 1, 'epoch')} that the policy pins.`,
      ),
    );
  }
  return reasons;
}
