/** Failures in use: against what was demonstrated, and against the time in which they have to be reported. */

import type { HistoryRecords, Incident } from '../model/history.ts';
import { logPoissonUpper, refutes } from '../statistics/poisson.ts';
import { daysAfter, endOf } from '../util/days.ts';

/** The chance that is left to refuting evidence that was right. */
const ALPHA = 0.05;

/** A claim about a category that incidents may refute. */
export interface ReleaseClaim {
  readonly category: string;
  /** Every name of the release that its evidence is about; none where that is not known. */
  readonly models: readonly string[];
  /** Time of its oldest sample; `null` where a sample has none. */
  readonly oldest: string | null;
  /** The rate that it says failures of at least this severity are under. */
  readonly bounds: readonly { readonly severity: number; readonly rate: number }[];
}

export interface Refutation {
  readonly incident: Incident;
  readonly severity: number;
  readonly failures: number;
  readonly rate: number;
  /** How likely so many failures would be at that rate. */
  readonly chance: number;
}

/**
 * Incidents of which there are more than a claim predicts, by the exact Poisson test at 95 %. Evidence that was made after
 * the whole period is not refuted by it.
 */
export function refutationsOf({ incidents }: HistoryRecords, claim: ReleaseClaim): Refutation[] {
  return incidents
    .filter(({ category }) => category === claim.category)
    .filter(({ model }) => model === undefined || claim.models.length === 0 || claim.models.includes(model))
    .filter(({ to }) => claim.oldest === null || Date.parse(claim.oldest) < endOf(to))
    .flatMap((incident) =>
      claim.bounds.flatMap(({ severity, rate }): Refutation[] => {
        const failures = failuresFrom(incident, severity);
        const { interactions } = incident;
        if (rate <= 0 || !refutes(failures, interactions, rate, ALPHA)) return [];
        const chance = Math.exp(logPoissonUpper(failures, rate * interactions));
        return [{ incident, severity, failures, rate, chance }];
      }),
    );
}

/** Failures of at least this severity. */
export const failuresFrom = ({ failures }: Incident, severity: number): number =>
  Object.entries(failures).reduce((sum, [level, n]) => sum + (Number(level) >= severity ? n : 0), 0);

/**
 * Days in which a serious incident has to be reported, by what it did (EU General-Purpose AI Code of Practice, Safety and
 * Security, measure 9.3: the initial report).
 */
const DAYS = { 'critical-infrastructure': 2, cybersecurity: 5, death: 10, 'serious-harm': 15 } as const;

export interface Deadline {
  readonly incident: Incident;
  readonly harm: NonNullable<Incident['harm']>;
  /** The last day, in UTC. */
  readonly due: string;
}

/** Incidents of severity 3 or 4, or that are said to have done harm, which nobody has reported in time. */
export function overdueReports({ incidents }: HistoryRecords, now: Date): Deadline[] {
  return incidents.flatMap((incident): Deadline[] => {
    const serious = incident.harm !== undefined || failuresFrom(incident, 3) > 0;
    if (!serious || incident.reported !== undefined) return [];
    const harm = incident.harm ?? 'serious-harm';
    const due = daysAfter(incident.known ?? incident.to, DAYS[harm]);
    return endOf(due) <= now.getTime() ? [{ incident, harm, due }] : [];
  });
}
