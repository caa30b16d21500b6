import type { EvalSelector, Gate } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { partOf } from '../../tally/expected.ts';
import { count } from '../../util/words.ts';
import { reason } from '../reasons.ts';

/** A part of a larger data set, which whoever ran the eval chose: it needs the policy's word, and is always said. */
export function judgePart(
  selector: EvalSelector,
  tally: EvalTally,
  { screen, frontier }: Pick<Gate, 'screen' | 'frontier'>,
): { reasons: Reason[]; warnings: string[] } {
  const part = partOf(selector, tally);
  if (part === null) return { reasons: [], warnings: [] };
  const { task } = tally;
  const said = `${count(part.items)} of the ${count(part.of)} items of ${task}`;
  if (screen || (selector.part && !frontier)) {
    return { reasons: [], warnings: [`${said}, chosen by whoever ran it.`] };
  }
  const about = { of: 'part', items: part.items, dataSet: part.of, frontier } as const;
  return { reasons: [reason('incomplete', about, task)], warnings: [] };
}
