import type { Category } from '../../model/policy.ts';
import type { RulesVersion } from '../../model/rules-version.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { AdjudicationVerdict, Reason } from '../../model/verdict.ts';
import { reason } from '../reasons.ts';

/**
 * Failures that people found among what the grader had passed. They count as any other; but if the grader missed these it
 * missed more, and only a trial of it beside these results says how many that may be. Counts that the policy states are
 * nobody's evidence against what people saw; the first rules took them for it.
 */
export function judgeMissed(
  { recall }: Category,
  { task, adjudicated }: EvalTally,
  version: RulesVersion,
): Reason[] {
  if (adjudicated.missed === 0) return [];
  const isTried = recall !== null && (recall.task !== null || version < 2);
  if (isTried) return [];
  const stated = recall !== null;
  return [reason('recall-too-low', { of: 'missed', failures: adjudicated.missed, stated }, task)];
}

/** What people changed; `null` where they changed nothing. */
export function adjudicationOf(tallies: readonly EvalTally[]): AdjudicationVerdict | null {
  const sum = (of: 'overruled' | 'missed'): number =>
    tallies.reduce((total, { adjudicated }) => total + adjudicated[of], 0);
  const [overruled, missed] = [sum('overruled'), sum('missed')];
  const by = new Set(tallies.flatMap(({ adjudicated }) => adjudicated.by));
  return overruled + missed === 0 ? null : { overruled, by: [...by].sort(), missed };
}
