import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { reason } from '../reasons.ts';

/** Two records of one sample of one run with different outcomes. */
export function duplicatesDisagree(tally: EvalTally): Reason[] {
  const { disagreements: samples, task } = tally;
  return samples.length === 0 ? [] : [reason('duplicates-disagree', { of: 'samples', samples }, task)];
}
