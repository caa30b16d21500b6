import type { EvidenceRules } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { plural } from '../../util/words.ts';
import { reason } from '../reasons.ts';

/** Scores that were edited, or samples invalidated, where the policy rejects such evidence. */
export function edited(tally: EvalTally, rules: EvidenceRules): Reason[] {
  const changed = tally.edited + tally.invalidated;
  if (rules.edited !== 'reject' || changed === 0) return [];
  return [
    reason(
      'edited',
      `${tally.task} has ${plural(tally.edited, 'score')} that ${tally.edited === 1 ? 'was' : 'were'} edited after the run, and ${plural(tally.invalidated, 'invalidated sample')}; this policy rejects such evidence.`,
      'Run the eval again, or hand over the log as it was before the edits.',
      tally.task,
    ),
  ];
}
