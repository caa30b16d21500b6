/** What happened in use, against what evals had shown. */

import type { HistoryRecords } from '../../model/history.ts';
import type { Category } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Figures, Reason } from '../../model/verdict.ts';
import { failuresFrom, overdueReports, refutationsOf } from '../../records/incidents.ts';
import { count, plural } from '../../util/words.ts';
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
  return refuted.map(({ incident: { id, from, to, interactions }, severity, failures, rate, chance }) =>
    reason('refuted-by-incidents', {
      of: 'incident',
      incident: id,
      from,
      to,
      interactions,
      severity,
      failures,
      rate,
      chance,
    }),
  );
}

/** Failures in use that refute nothing: whoever reads a green has to know that they happened, and what the bound allows for. */
export function warnOfIncidents(
  { name }: Category,
  { samples, upper }: Figures,
  history: HistoryRecords | null,
): string[] {
  const own = history?.incidents.filter(({ category }) => category === name) ?? [];
  return own.map((incident) => {
    const { id, from, to, interactions } = incident;
    const serious = failuresFrom(incident, 3);
    const seen = `${plural(failuresFrom(incident, 0), 'failure')}${serious > 0 ? `, ${count(serious)} of them at severity 3 or above,` : ''} in ${plural(interactions, 'interaction')}`;
    const allowed = samples === 0 ? '' : `; the bound allows for ${count(Math.round(upper * interactions))}`;
    return `Incident ${id} (${from} to ${to}): ${seen}${allowed}.`;
  });
}

/** Serious incidents that nobody has reported in time stand against every gate that demonstrates. */
export function judgeReports(history: HistoryRecords | null, now: Date): Reason[] {
  if (history === null) return [];
  return overdueReports(history, now).map(({ incident, harm, due }) =>
    reason('report-overdue', {
      of: 'incident',
      incident: incident.id,
      harm,
      due,
      severe: failuresFrom(incident, 3),
    }),
  );
}
