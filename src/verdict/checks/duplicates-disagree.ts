import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { list } from '../../util/words.ts';
import { reason } from '../reasons.ts';

/** Two records of one sample of one run with different outcomes. */
export function duplicatesDisagree(tally: EvalTally): Reason[] {
  if (tally.disagreements.length === 0) return [];
  return [
    reason(
      'duplicates-disagree',
      `Records of the same sample of ${tally.task} contradict each other: ${list(tally.disagreements)}.`,
      'Find out which record is true; hand over one log for each run, as its tool wrote it.',
      tally.task,
    ),
  ];
}
