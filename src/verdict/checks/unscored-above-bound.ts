import type { EvidenceRules } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { count, percent, plural } from '../../util/words.ts';
import { reason } from '../reasons.ts';

/** A larger share of samples without a score, missing ones included, than `max_unscored` allows. */
export function unscoredAboveBound(
  tally: EvalTally,
  rules: EvidenceRules,
  expected: number | null,
): Reason[] {
  if (rules.maxUnscored === null || tally.read === 0) return [];
  const samples = Math.max(tally.read, expected ?? 0);
  const without = tally.items.unscored + samples - tally.read;
  if (without / samples <= rules.maxUnscored.value) return [];
  return [
    reason(
      'unscored-above-bound',
      `${count(without)} of ${plural(samples, 'sample')} of ${tally.task} lack a score (${percent(without / samples)}); at most ${rules.maxUnscored.text} may.`,
      'Look at their errors and grades, mend the cause and run these samples again.',
      tally.task,
    ),
  ];
}
