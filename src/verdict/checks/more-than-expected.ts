import type { EvalSelector } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { reason } from '../reasons.ts';

/** More items, or more epochs of an item, than the data set and the policy have. */
export function moreThanExpected(
  selector: EvalSelector,
  tally: EvalTally,
  expected: number | null,
): Reason[] {
  const { task, read: samples, surplusEpochs } = tally;
  const reasons: Reason[] = [];
  if (expected !== null && samples > expected)
    reasons.push(reason('more-than-expected', { of: 'samples', samples, expected }, task));
  if (surplusEpochs > 0) {
    const about = { of: 'epochs', samples: surplusEpochs, epochs: selector.epochs ?? 1 } as const;
    reasons.push(reason('more-than-expected', about, task));
  }
  return reasons;
}
