import type { Category, EvalSelector, EvidenceRules } from '../../model/policy.ts';
import type { EvalTally, EvidenceRecord } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { count, list, percent, plural } from '../../util/words.ts';
import { type ReasonCode, reason } from '../reasons.ts';

/**
 * Whether the evidence of one eval may be believed and is whole, before its rate is looked at. Every check runs.
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
    ...selection(selector, tally),
    ...duplicates(tally),
    ...countsAlone(selector, tally, rules),
    ...surplus(selector, tally, expected),
    ...unscored(tally, rules, expected),
    ...clusters(tally),
    ...edits(tally, rules),
    ...age(tally, rules, now),
  ];
}

function faults(tally: EvalTally): Reason[] {
  return tally.runs.flatMap((run) =>
    run.faults.map((fault) =>
      reason(fault.code as ReasonCode, `${tally.task}: ${fault.message}`, fault.remedy, tally.task),
    ),
  );
}

function selection(selector: EvalSelector, tally: EvalTally): Reason[] {
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

function duplicates(tally: EvalTally): Reason[] {
  if (tally.disagreements.length === 0) return [];
  return [
    reason(
      'duplicates-disagree',
      `Records of the same sample of ${tally.task} contradict each other: ${list(tally.disagreements)}.`,
      'Find out which record is true; hand over one log for each run, as its tool wrote it.',
      tally.task,
    ),
  ];
}

/** Counts without samples: whether the policy takes them, and what they cannot show. */
function countsAlone(selector: EvalSelector, tally: EvalTally, rules: EvidenceRules): Reason[] {
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

function surplus(selector: EvalSelector, tally: EvalTally, expected: number | null): Reason[] {
  const more = (message: string): Reason =>
    reason(
      'more-than-expected',
      message,
      'If the data set has grown, raise `expected_samples` or `epochs` in the policy; otherwise hand over one run only.',
      tally.task,
    );
  const reasons: Reason[] = [];
  if (expected !== null && tally.read > expected) {
    reasons.push(
      more(`${tally.task} has ${plural(tally.read, 'sample')}, and ${count(expected)} were expected.`),
    );
  }
  if (tally.surplusEpochs > 0) {
    reasons.push(
      more(
        `${tally.task} has ${plural(tally.surplusEpochs, 'sample')} with more than the ${plural(selector.epochs ?? 1, 'epoch')} that the policy pins.`,
      ),
    );
  }
  return reasons;
}

function unscored(tally: EvalTally, rules: EvidenceRules, expected: number | null): Reason[] {
  if (rules.maxUnscored === null || tally.read === 0) return [];
  const samples = Math.max(tally.read, expected ?? 0);
  const without = tally.items.unscored + samples - tally.read;
  if (without / samples <= rules.maxUnscored.value) return [];
  return [
    reason(
      'unscored-above-bound',
      `${count(without)} of ${plural(samples, 'sample')} of ${tally.task} lack a score (${percent(without / samples)}); at most ${rules.maxUnscored.text} may.`,
      'Look at their errors and grades, mend the cause and run these samples again.',
      tally.task,
    ),
  ];
}

function clusters(tally: EvalTally): Reason[] {
  if (tally.unclustered === 0) return [];
  return [
    reason(
      'cluster-missing',
      `${tally.task} has ${plural(tally.unclustered, 'sample')} without the key that the policy clusters by, so nothing shows that they are independent.`,
      'Have the eval record the key with every sample, or correct `cluster` in the policy.',
      tally.task,
    ),
  ];
}

function edits(tally: EvalTally, rules: EvidenceRules): Reason[] {
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

function age(tally: EvalTally, rules: EvidenceRules, now: Date): Reason[] {
  if (rules.maxAge === null || tally.read === 0) return [];
  const reasons: Reason[] = [];
  const ahead = tally.newest !== null && Date.parse(tally.newest) > now.getTime() + CLOCK_SKEW;
  if (tally.untimed > 0 || tally.oldest === null || ahead) {
    reasons.push(
      reason(
        'age-unknown',
        ahead
          ? `Samples of ${tally.task} are dated ${tally.newest}, which is still to come.`
          : `${tally.task} has ${plural(tally.untimed, 'sample')} without a time, so their age is not known.`,
        'Write the time at which each sample was completed (`completed_at`), from a clock that is right.',
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

/** Clocks of two machines may differ by so much without anybody lying. */
const CLOCK_SKEW = 5 * 60_000;

/** Files that could not be read might have held anything, so they stand against every category. */
export function unreadable(evidence: readonly EvidenceRecord[]): Reason[] {
  return evidence
    .filter((file) => file.problem !== null)
    .map((file) =>
      reason(file.problem!.code, `${file.name}: ${file.problem!.message}`, file.problem!.remedy),
    );
}

/** Evals that the policy asks for and the evidence does not have. */
export function missingEvals(category: Category, tallies: readonly EvalTally[]): Reason[] {
  return category.evals.flatMap((selector, index) => {
    const found = tallies
      .filter((tally) => tally.selector === index)
      .flatMap((tally) => [tally.task, ...tally.otherNames]);
    const absent = selector.expectedTasks.filter((task) => !found.includes(task));
    const wanted =
      selector.expectedTasks.length > 0 ? absent : found.length === 0 ? [describe(selector)] : [];
    return wanted.map((task) =>
      reason(
        'missing-eval',
        `There are no results for ${task}.`,
        'Run this eval and hand its results to the gate; if it ran, see `near-zero formats` for the task name and arguments that its results carry.',
        task,
      ),
    );
  });
}

function describe(selector: EvalSelector): string {
  const args = Object.entries(selector.args).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return args.length > 0 ? `${selector.task} with ${list(args)}` : selector.task;
}
