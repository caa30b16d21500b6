import type { EvidenceRules } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { reason } from '../reasons.ts';

/** Scores that were edited, or samples invalidated, where the policy rejects such evidence. */
export function edited(tally: EvalTally, rules: EvidenceRules): Reason[] {
  const changed = tally.edited + tally.invalidated;
  if (rules.edited !== 'reject' || changed === 0) return [];
  const about = { of: 'scores', scores: tally.edited, invalidated: tally.invalidated } as const;
  return [reason('edited', about, tally.task)];
}
