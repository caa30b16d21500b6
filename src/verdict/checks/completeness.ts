import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { count, list, plural } from '../../util/words.ts';
import { reason } from '../reasons.ts';

/**
 * Whether an eval is there as a whole. What is missing counts as failed, so it is only a reason of its own where the
 * bounds do not hold all the same (`held`).
 */
export function completeness(tally: EvalTally, expected: number | null, held: boolean): Reason[] {
  const { task, read, lackingEpochs } = tally;
  if (expected === null) {
    return [
      reason(
        'completeness-unknown',
        `Nothing says how many samples ${task} should have, so nothing shows that its ${count(read)} are all of them.`,
        `Add \`expected_samples: ${read}\` to the eval in the policy, if that is the size of the data set.`,
        task,
      ),
    ];
  }
  const reasons: Reason[] = [];
  const missing = expected - read;
  if (missing > 0 && !held) {
    reasons.push(
      reason(
        'incomplete',
        `${count(missing)} of the ${plural(expected, 'expected sample')} of ${task} are missing; each counts as a failure.`,
        'Run the eval over its whole data set, without a limit.',
        task,
      ),
    );
  }
  if (lackingEpochs > 0 && !held) {
    reasons.push(
      reason(
        'incomplete',
        `${plural(lackingEpochs, 'sample')} of ${task} ${lackingEpochs === 1 ? 'was' : 'were'} not repeated as often as expected; each counts as a failure.`,
        'Run the eval with all its epochs, to its end.',
        task,
      ),
    );
  }
  const cutShort = tally.runs.filter((run) => !run.finished);
  const onlyThere = cutShort.length === tally.runs.length ? read : (tally.unfinished ?? 0);
  if (cutShort.length > 0 && (onlyThere > 0 || cutShort.length === tally.runs.length)) {
    const status = list([...new Set(cutShort.flatMap((run) => run.status ?? []))].sort());
    const said = `did not finish${status ? ` (status: ${status})` : ''}`;
    reasons.push(
      reason(
        'incomplete',
        cutShort.length === tally.runs.length
          ? `The run of ${task} ${said}.`
          : `${count(onlyThere)} of the ${plural(read, 'sample')} of ${task} are of a run alone that ${said}.`,
        'Let the eval run to its end, or retry it (with Inspect: `inspect eval-retry`).',
        task,
      ),
    );
  }
  return reasons;
}
