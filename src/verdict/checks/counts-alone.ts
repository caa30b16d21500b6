import type { EvalSelector, EvidenceRules } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { plural } from '../../util/words.ts';
import { type ReasonCode, reason } from '../reasons.ts';

/** Counts without samples: whether the policy takes them, and what they cannot show. */
export function countsAlone(selector: EvalSelector, tally: EvalTally, rules: EvidenceRules): Reason[] {
  const { task, read } = tally;
  const { taken, samples, refused } = tally.counted;
  const mixed = read > samples;
  const why = selector.counts
    ? 'and the policy asks for what only samples show (`where`, `at`, `epochs`, `cluster`, `strata`, `within` or a scorer that they do not name)'
    : 'and the policy does not accept counts';
  const reasons: [boolean, ReasonCode, string][] = [
    [refused > 0, 'selector-matches-nothing', `The results of ${task} are counts without samples, ${why}.`],
    [
      taken > 1 || (taken > 0 && mixed),
      'more-than-expected',
      `${task} has ${plural(taken, 'record')} of counts${mixed ? ' and samples beside' : ''}; nothing shows that they are not of the same samples.`,
    ],
    [
      taken > 0 && rules.edited === 'reject',
      'edited',
      `The results of ${task} are counts, which do not show whether scores were edited; this policy rejects edited ones.`,
    ],
  ];
  const remedy =
    'Give a record for each sample; or one record of counts for the whole eval, with `counts: accepted` in the policy.';
  return reasons.flatMap(([holds, code, message]) => (holds ? [reason(code, message, remedy, task)] : []));
}
