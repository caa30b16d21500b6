import type { JudgedCategory, Reason } from '../../model/verdict.ts';
import { judgeCategory } from '../category.ts';
import { aboutCategory, type GateQuestion } from '../question.ts';
import { reason } from '../reasons.ts';

/** Where a category is not demonstrated only because others were tried before. */
export function judgeCandidates(
  asked: GateQuestion,
  categories: ReadonlyMap<string, JudgedCategory>,
): Reason[] {
  const { corrected, judged, candidates } = asked;
  if (!corrected || candidates === null || candidates.number === 1) return [];
  const { number, since } = candidates;
  const alone = judged.filter(
    (one) =>
      categories.get(one.name)!.state === 'not-demonstrated' &&
      judgeCategory(one, aboutCategory(asked, one, 1)).state === 'demonstrated',
  );
  if (alone.length === 0) return [];
  const last = since && { model: since.subject.model, on: since.judgedAt.slice(0, 10) };
  const names = alone.map(({ name }) => name);
  return [reason('candidates', { of: 'candidate', number, since: last, categories: names })];
}
