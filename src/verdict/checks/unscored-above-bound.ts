import type { EvidenceRules } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
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
  const about = { of: 'samples', unscored: without, samples, maxUnscored: rules.maxUnscored.value } as const;
  return [reason('unscored-above-bound', about, tally.task)];
}
