import type { EvalSelector, EvidenceRules } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { reason } from '../reasons.ts';
import { clusterMissing } from './cluster-missing.ts';
import { countsAlone } from './counts-alone.ts';
import { duplicatesDisagree } from './duplicates-disagree.ts';
import { edited } from './edited.ts';
import { moreThanExpected } from './more-than-expected.ts';
import { selectorMatchesNothing } from './selector-matches-nothing.ts';
import { stale } from './stale.ts';
import { unscoredAboveBound } from './unscored-above-bound.ts';

/**
 * Whether the evidence of one eval may be believed and is whole, before its rate is looked at. Every check runs; each
 * has a file named like its reason code.
 */
export function integrity(
  selector: EvalSelector,
  tally: EvalTally,
  rules: EvidenceRules,
  expected: number | null,
  now: Date,
): Reason[] {
  return [
    ...faults(tally),
    ...selectorMatchesNothing(selector, tally),
    ...duplicatesDisagree(tally),
    ...countsAlone(selector, tally, rules),
    ...moreThanExpected(selector, tally, expected),
    ...unscoredAboveBound(tally, rules, expected),
    ...clusterMissing(tally),
    ...edited(tally, rules),
    ...stale(tally, rules, now),
  ];
}

/** What the formats found wrong with a run as they read it. */
function faults(tally: EvalTally): Reason[] {
  return tally.runs.flatMap((run) =>
    run.faults.map(({ code, message, remedy }) =>
      reason(code, { of: 'file', file: null, said: message, advice: remedy }, tally.task),
    ),
  );
}
