/** What happened in use, against what evals had shown. */

import type { HistoryRecords } from '../../model/history.ts';
import type { Category } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Figures, Reason } from '../../model/verdict.ts';
import { failuresOf, overdueReports, refutationsOf } from '../../records/incidents.ts';
import { count, percent, plural } from '../../util/words.ts';
import { atSeverity } from '../bounds/severity.ts';
import type { Question } from '../question.ts';
import { reason } from '../reasons.ts';
import { modelsOf } from './subject.ts';

/**
 * Whether incidents refute a category's evidence: more of them than its upper bound predicts, or more severe ones than the
 * limit of their severity. They do until evidence is made after them.
 * @param headline what the category's evals show together
 */
export function judgeIncidents(
  category: Category,
  tallies: readonly EvalTally[],
  headline: Figures,
  { policy, history }: Pick<Question, 'policy' | 'history'>,
): Reason[] {
  if (history === null || headline.samples === 0) return [];
  const oldest = tallies.map((one) => (one.untimed > 0 ? null : one.oldest));
  const refuted = refutationsOf(history, {
    category: category.name,
    models: modelsOf(policy, tallies),
    oldest: oldest.includes(null) ? null : (oldest.toSorted()[0] ?? null),
    bounds: [
      { severity: 0, rate: headline.upper },
      ...(category.severity?.limits.map(({ level, limit }) => ({ severity: level, rate: limit.value })) ??
        []),
    ],
  });
  return refuted.map(({ incident: { id, from, to, interactions }, severity, failures, rate, chance }) => {
    const level = severity === 0 ? '' : ` ${atSeverity(severity)}`;
    return reason(
      'refuted-by-incidents',
      `${plural(failures, 'failure')}${level} in ${plural(interactions, 'interaction')} in use from ${from} to ${to} (${id}): at a rate of ${percent(rate)}, which this evidence is to show is not reached, at most ${count(Math.ceil(rate * interactions))} are to be expected, and so many would come with a chance of ${chance < 1e-4 ? 'less than 0.01%' : percent(chance)}.`,
      `Find out why the evals do not show what happens in use, mend them, and run them again: samples of before the end of ${to} cannot pass.`,
    );
  });
}

/** Serious incidents that nobody has reported in time stand against every gate that demonstrates. */
export function judgeReports(history: HistoryRecords | null, now: Date): Reason[] {
  if (history === null) return [];
  return overdueReports(history, now).map(({ incident, harm, due }) => {
    const severe = failuresOf(incident, 3);
    const what = severe > 0 ? `${plural(severe, 'failure')} of severity 3 or above, ` : '';
    return reason(
      'report-overdue',
      `The incident ${incident.id} (${what}${harm.replaceAll('-', ' ')}) was to be reported by ${due}, and is not on record as reported.`,
      'Report it, and write down the day as `reported` in the history.',
    );
  });
}
