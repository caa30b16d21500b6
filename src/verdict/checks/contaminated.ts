import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { type Contamination, contaminationsOf } from '../../records/contaminated.ts';
import { list } from '../../util/words.ts';
import type { Question } from '../question.ts';
import { reason } from '../reasons.ts';
import { modelsOf } from './subject.ts';

type Asked = Pick<Question, 'policy' | 'history'>;

const HOW: Readonly<Record<Contamination['how'], string>> = {
  trained_on: 'trained on',
  selected_on: 'selected on',
  patched_against: 'patched against',
  optimised_against: 'optimised against',
};

/** Whether the model owes an eval's results to the eval itself: it may then fail the model, and never pass it. */
export function judgeContamination(tally: EvalTally, question: Asked): Reason[] {
  const how = contamination(tally, question);
  if (how === null) return [];
  return [
    reason(
      'contaminated',
      `The model was ${how}, so its results may fail it and not pass it.`,
      'Show the behaviour on samples that nobody has trained, tuned or chosen on: hold them out, and keep them so.',
      tally.task,
    ),
  ];
}

/** The same where nothing is to be passed: a screen looks for failures, and those count. */
export function warnOfContamination(tally: EvalTally, question: Asked): string[] {
  const how = contamination(tally, question);
  return how === null ? [] : [`The model was ${how}: that nothing fails there shows little.`];
}

/** "trained on NAME since 2026-03-01"; `null` where nothing says so. */
function contamination(tally: EvalTally, { policy, history }: Asked): string | null {
  if (history === null || tally.read === 0) return null;
  const found = contaminationsOf(history, {
    names: [tally.task, ...tally.otherNames],
    models: modelsOf(policy, [tally]),
    newest: tally.untimed > 0 ? null : tally.newest,
  });
  const said = found.map(({ how, since }) => `${HOW[how]} ${tally.task} since ${since}`);
  return said.length === 0 ? null : list([...new Set(said)]);
}
