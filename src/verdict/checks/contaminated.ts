import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { type Contamination, contaminationsOf } from '../../records/contaminated.ts';
import { list } from '../../util/words.ts';
import type { Question } from '../question.ts';
import { reason } from '../reasons.ts';
import { modelsOf } from './subject.ts';

type Asked = Pick<Question, 'policy' | 'history'>;

/** Whether the model owes an eval's results to the eval itself: it may then fail the model, and never pass it. */
export function judgeContamination(tally: EvalTally, question: Asked): Reason[] {
  const ways = contamination(tally, question);
  return ways.length === 0 ? [] : [reason('contaminated', { of: 'training', ways }, tally.task)];
}

/** The same where nothing is to be passed: a screen looks for failures, and those count. */
export function warnOfContamination(tally: EvalTally, question: Asked): string[] {
  const ways = contamination(tally, question);
  if (ways.length === 0) return [];
  return [`The model was ${waysInWords(tally.task, ways)}: that nothing fails there shows little.`];
}

/** "trained on NAME since 2026-03-01" */
export const waysInWords = (task: string, ways: readonly { how: string; since: string }[]): string =>
  list([...new Set(ways.map(({ how, since }) => `${how.replaceAll('_', ' ')} ${task} since ${since}`))]);

function contamination(tally: EvalTally, { policy, history }: Asked): readonly Contamination[] {
  if (history === null || tally.read === 0) return [];
  return contaminationsOf(history, {
    names: [tally.task, ...tally.otherNames],
    models: modelsOf(policy, [tally]),
    newest: tally.untimed > 0 ? null : tally.newest,
  });
}
