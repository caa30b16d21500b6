import type { EvidenceRules } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { plural } from '../../util/words.ts';
import { reason } from '../reasons.ts';

/** Clocks of two machines may differ by so much without anybody lying. */
const CLOCK_SKEW = 5 * 60_000;

/** Samples older than `max_age`, or of no known age. Every counted sample must be recent enough. */
export function stale(tally: EvalTally, rules: EvidenceRules, now: Date): Reason[] {
  if (rules.maxAge === null || tally.read === 0) return [];
  const { cached = 0 } = tally;
  const reasons: Reason[] = [];
  const ahead = tally.newest !== null && Date.parse(tally.newest) > now.getTime() + CLOCK_SKEW;
  if (ahead) reasons.push(reason('age-unknown', { of: 'future', newest: tally.newest }, tally.task));
  else if (tally.untimed > 0 || tally.oldest === null) {
    const about =
      cached > 0
        ? ({ of: 'cache', answers: cached } as const)
        : ({ of: 'untimed', samples: tally.untimed } as const);
    reasons.push(reason('age-unknown', about, tally.task));
  }
  if (tally.oldest !== null && now.getTime() - Date.parse(tally.oldest) > rules.maxAge.ms) {
    const about = { of: 'age', oldest: tally.oldest, maxAge: rules.maxAge.text } as const;
    reasons.push(reason('stale', about, tally.task));
  }
  return reasons;
}

/** What to know of the ages of samples where they are judged. */
export function warnOfZones({ task, zoneless = 0 }: EvalTally, { maxAge }: EvidenceRules): string[] {
  if (maxAge === null || zoneless === 0) return [];
  return [
    `The times of ${plural(zoneless, 'sample')} of ${task} name no zone: each counts as the earliest moment that it can mean (UTC+14).`,
  ];
}
