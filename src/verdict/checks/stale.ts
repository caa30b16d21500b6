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
  if (tally.untimed > 0 || tally.oldest === null || ahead) {
    reasons.push(
      reason(
        'age-unknown',
        ahead
          ? `Samples of ${tally.task} are dated ${tally.newest}, which is still to come.`
          : cached > 0
            ? `${plural(cached, 'answer')} of ${tally.task} came from a cache, so their age is not known.`
            : `${tally.task} has ${plural(tally.untimed, 'sample')} without a time, so their age is not known.`,
        cached > 0 && !ahead
          ? 'Run the eval again without the cache (promptfoo: `--no-cache`).'
          : 'Write the time at which each sample was completed (`completed_at`), from a clock that is right.',
        tally.task,
      ),
    );
  }
  if (tally.oldest !== null && now.getTime() - Date.parse(tally.oldest) > rules.maxAge.ms) {
    reasons.push(
      reason(
        'stale',
        `The oldest sample of ${tally.task} is of ${tally.oldest}, more than ${rules.maxAge.text} ago.`,
        'Run the eval again: every counted sample must be recent enough, not only the newest.',
        tally.task,
      ),
    );
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
