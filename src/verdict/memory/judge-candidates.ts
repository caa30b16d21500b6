import type { CategoryVerdict, Reason } from '../../model/verdict.ts';
import { count, list } from '../../util/words.ts';
import { judgeCategory } from '../category.ts';
import { aboutCategory, type GateQuestion } from '../question.ts';
import { reason } from '../reasons.ts';

/** Where a category is not demonstrated only because others were tried before. */
export function judgeCandidates(
  asked: GateQuestion,
  categories: ReadonlyMap<string, CategoryVerdict>,
): Reason[] {
  const { gate, judged, candidates } = asked;
  if (gate.candidates !== 'corrected' || candidates === null || candidates.number === 1) return [];
  const { number, since } = candidates;
  const alone = judged.filter(
    (one) =>
      categories.get(one.name)!.state === 'not-demonstrated' &&
      judgeCategory(one, aboutCategory(asked, one, 1)).state === 'demonstrated',
  );
  if (alone.length === 0) return [];
  const names = list(alone.map(({ name }) => name));
  return [
    reason(
      'candidates',
      `This is candidate ${number} ${since === null ? 'at this gate' : `since ${since.subject.model} was let through on ${since.judgedAt.slice(0, 10)}`}, and may use only 1/${count(number * (number + 1))} of the chance of error: ${names} would be demonstrated for a first one.`,
      'More samples demonstrate it for this candidate as well: the table says how many. Whoever tries enough candidates finds one that passes by chance.',
    ),
  ];
}
