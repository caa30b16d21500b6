/** Evals that owe their results to having been seen: trained on, selected on, patched or optimised against. */

import type { Contaminated, HistoryRecords } from '../model/history.ts';
import { dayOf } from '../util/days.ts';
import { globMatches } from '../util/glob.ts';

/** What of an eval's results matters here. */
export interface EvalSeen {
  /** Every name by which its runs know the task, and every model that they are about. */
  readonly names: readonly string[];
  readonly models: readonly string[];
  /** Time of its newest sample; `null` where a sample has none. */
  readonly newest: string | null;
}

export interface Contamination {
  readonly how: Contaminated['how'];
  /** A day in UTC. */
  readonly since: string;
}

/** What speaks against taking these results for a pass. Results of before the day still may. */
export function contaminationsOf(
  records: HistoryRecords,
  { names, models, newest }: EvalSeen,
): Contamination[] {
  const all = contaminatedIn(records);
  return all
    .filter(
      ({ task, since, models: about }) =>
        names.some((name) => globMatches(task, name)) &&
        (about === undefined ||
          models.some((model) => about.some((pattern) => globMatches(pattern, model)))) &&
        (newest === null || dayOf(newest) >= since),
    )
    .map(({ how, since }) => ({ how, since }));
}

/** Those that people declared, and those that a release was trained on by their own account. */
export const contaminatedIn = ({
  contaminated,
  interventions,
}: Pick<HistoryRecords, 'contaminated' | 'interventions'>): readonly Contaminated[] => [
  ...contaminated,
  ...interventions.flatMap(({ kind, evals = [], on }): Contaminated[] =>
    kind === 'trained_on_eval' ? evals.map((task) => ({ task, how: 'trained_on', since: on })) : [],
  ),
];
