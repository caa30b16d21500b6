import type { EvalSelector, EvidenceRules } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { reason } from '../reasons.ts';

/** Counts without samples: whether the policy takes them, and what they cannot show. */
export function countsAlone(selector: EvalSelector, tally: EvalTally, rules: EvidenceRules): Reason[] {
  const { task, read } = tally;
  const { taken, samples, refused } = tally.counted;
  const mixed = read > samples;
  const reasons: Reason[] = [];
  if (refused > 0)
    reasons.push(reason('selector-matches-nothing', { of: 'counts', accepted: selector.counts }, task));
  if (taken > 1 || (taken > 0 && mixed))
    reasons.push(reason('more-than-expected', { of: 'counts', records: taken, mixed }, task));
  if (taken > 0 && rules.edited === 'reject') reasons.push(reason('edited', { of: 'counts' }, task));
  return reasons;
}
