import type { EvalSelector } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { list, plural } from '../../util/words.ts';
import { reason } from '../reasons.ts';

/** Whether the selector found samples, and says which score judges them and when it passes. */
export function selectorMatchesNothing(selector: EvalSelector, tally: EvalTally): Reason[] {
  const nothing = (message: string, remedy: string): Reason[] => [
    reason('selector-matches-nothing', message, remedy, tally.task),
  ];
  // That its counts are not taken is said by itself.
  if (tally.read === 0 && tally.counted.refused > 0) return [];
  if (tally.read === 0) {
    const where = selector.where.map(({ path }) => path.text);
    return where.length > 0
      ? nothing(
          `No sample of ${tally.task} matches \`where\` (${list(where)}).`,
          'Run `near-zero formats` on the results to see which metadata their samples have, and correct `where`.',
        )
      : nothing(`${tally.task} holds no samples.`, 'Run the eval again and hand over its whole log.');
  }
  // With none named, each sample may have had only one, and yet not all the same.
  const open =
    selector.scorers.length === 0 && (tally.valued === 0 ? tally.scorersSeen : tally.scorers).length > 1;
  if (open) {
    return nothing(
      `${tally.task} has several scorers (${list(tally.scorersSeen)}) and the policy does not say which one judges.`,
      'Add `scorer:` with one of these names to the eval in the policy.',
    );
  }
  if (selector.passesWhen === null && (selector.at !== null || !tally.runs.every((run) => run.resolved))) {
    return nothing(
      `The policy does not say when a sample of ${tally.task} passes, and its tool does not either.`,
      'Add `passes_when:` to the eval in the policy; `near-zero formats` shows the values that its samples have.',
    );
  }
  if (tally.valued > 0) return [];
  if (tally.scorersSeen.length === 0) {
    return nothing(
      `The samples of ${tally.task} have no scores.`,
      'Score the log (with Inspect: `inspect score`), or point the gate at the scored one.',
    );
  }
  if (selector.at === null && selector.scorers.every((name) => tally.scorersSeen.includes(name))) {
    return nothing(
      `None of the ${plural(tally.read, 'sample')} of ${tally.task} was scored: ${list(selector.scorers.length > 0 ? selector.scorers : tally.scorersSeen)} gave no value.`,
      'Look at the errors of the samples, mend the cause, and run the eval again (with Inspect, `inspect score` scores a log that has its answers).',
    );
  }
  const asked = [
    selector.scorers.length > 0 ? `scorer ${list(selector.scorers)}` : '',
    selector.at?.text ?? '',
  ]
    .filter((part) => part !== '')
    .join(' at ');
  return nothing(
    `No sample of ${tally.task} has a value for ${asked || 'its scorer'}; it has scores by ${list(tally.scorersSeen)}.`,
    'Run `near-zero formats` on the results, and correct `scorer` or `at` in the policy.',
  );
}
