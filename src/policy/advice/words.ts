/** Parts of a policy in plain words. */
import type {
  Category,
  CommitRule,
  Condition,
  EvalSelector,
  EvidenceRules,
  Requirement,
} from '../../model/policy.ts';
import { list } from '../../util/words.ts';
import { sharesInWords, sharesOf } from './mixture.ts';

/** `is "C" or "P"`, `is at least 0 and below 2`. */
export function conditionInWords(condition: Condition): string {
  switch (condition.op) {
    case 'is':
      return `is ${choice(condition.literals.map(literal))}`;
    case 'is_not':
      return `is neither missing nor ${choice(condition.literals.map(literal))}`;
    case 'below':
    case 'above':
    case 'at_most':
    case 'at_least':
      return `is ${condition.op.replace('_', ' ')} ${condition.bound}`;
    case 'all_of':
      return condition.of.map(conditionInWords).join(' and ');
    case 'any_of':
      return `either ${condition.of.map(conditionInWords).join(', or ')}`;
  }
}

/** What an entry of `evals` counts, in one sentence. */
export function evalInWords(selector: EvalSelector): string {
  const { task, args, scorers, at, where, passesWhen, unscoredWhen, expectedSamples, expectedTasks, epochs } =
    selector;
  const pinned = Object.entries(args).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  const narrowed = where.map(({ path, is }) => `${path.text} is ${choice(is.map(literal))}`);
  const value = at === null ? 'its value' : `\`${at.text}\``;
  return [
    `\`${task}\`${expectedTasks.length > 0 ? ` (${list(expectedTasks)}, each alone)` : ''}`,
    ...(pinned.length > 0 ? [`run with ${list(pinned)}`] : []),
    ...(narrowed.length > 0 ? [`only samples where ${list(narrowed)}`] : []),
    ...(scorers.length > 0 ? [`scored by ${list(scorers)}`] : []),
    passesWhen === null
      ? 'a sample passes if its tool says so'
      : `a sample passes if ${value} ${conditionInWords(passesWhen)}`,
    ...(unscoredWhen === null ? [] : [`unscored if ${value} ${conditionInWords(unscoredWhen)}`]),
    ...(epochs === null ? [] : [`each item repeated ${epochs} times`]),
    ...(selector.sealed
      ? ['held out: bound alone, and its failures are compared with those of the public evals']
      : []),
    ...(selector.counts ? ['counts without samples are accepted'] : []),
    ...(selector.part ? ['a part of the data set is enough, which whoever runs it chooses'] : []),
    expectedSamples === null ? 'as many samples as the data set has' : `${expectedSamples} samples expected`,
  ].join('; ');
}

/** Of what a category's controls decide, a sentence with a space before it; empty where there are none. */
export function withinInWords({ kind, within }: Category): string {
  if (kind === 'capability') return ' It says what the model can do, and nothing of what it does with it.';
  if (within === null) return '';
  return (
    ` Only items count that the model could have failed: those whose control in \`${within.capability}\` (the same \`${within.match.text}\`) ` +
    `it solved in every epoch, and those that did not pass; at most ${within.maxExcluded.text} may be left out, and \`${within.capability}\` must be demonstrated.`
  );
}

/** What a pool stands for, likewise. */
export function mixtureInWords(category: Category): string {
  const shares = sharesOf(category);
  if (shares.length < 2) return '';
  const why = category.mixture === null ? 'the policy does not say why' : category.mixture;
  return ` That is of a mixture of ${sharesInWords(shares)} (${why}); of other mixtures it says nothing.`;
}

/** Who may overrule its graders, likewise. */
export function adjudicatorsInWords({ adjudicators }: Category): string {
  return adjudicators === null
    ? ''
    : ` A graded failure may be overruled by ${list(adjudicators)} alone; a failure that a person records counts whoever it is.`;
}

/** How more than one attempt is judged, likewise; empty where that is as usual. */
export const attemptsInWords = ({ attempts }: Category): string =>
  attempts === 'once'
    ? ''
    : attempts === 'spend'
      ? ' Any attempt on fresh samples may show it: each has its share of the chance of error, the first a half, the second a sixth, the third a twelfth.'
      : ' Fresh samples may be added at any time: all attempts are judged as one, by a rule that holds at any look and takes more samples.';

/** How a category's grader is tried, likewise. */
export function recallInWords({ recall }: Category): string {
  if (recall === null) return '';
  const { task, detected, planted, atLeast } = recall;
  const trial =
    task === null
      ? ` Its grader saw ${detected} of ${planted} planted failures, by the policy's own word`
      : ` Its grader is tried on the planted failures of \`${task}\``;
  return `${trial}: it must be shown to see more than ${atLeast.text} of failures, and the bound is divided by what it is shown to see.`;
}

/** `a, and either b or c` */
export function requirementInWords(requirement: Requirement): string {
  if (requirement.kind === 'category') return requirement.name;
  const parts = requirement.of.map(requirementInWords);
  if (parts.length === 1) return parts[0]!;
  const grouped = parts.map((part, i) => {
    const inner = requirement.of[i]!;
    return inner.kind === 'category' || inner.of.length === 1 ? part : `(${part})`;
  });
  return requirement.kind === 'any_of' ? `either ${choice(grouped)}` : list(grouped);
}

/** "a", "a or b", "a, b or c". */
function choice(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}

function literal(value: unknown): string {
  return JSON.stringify(value);
}

/** What results must be before they count, a sentence each, with a space before it. */
export function evidenceInWords({ maxAge, commit, workflows, events, attestedBy }: EvidenceRules): string {
  const sentences = [
    maxAge === null ? '' : `Results older than ${maxAge.text} do not count.`,
    commit === null ? '' : COMMITS[commit],
    workflows === null ? '' : `Only runs of ${list(workflows) || 'no workflow'} count.`,
    events === null ? '' : `Only runs that ${list(events) || 'no event'} started count.`,
    attestedBy === null
      ? ''
      : `Results must be attested by ${list(attestedBy) || 'nobody, which nothing is'}.`,
  ];
  return sentences.map((one) => (one === '' ? '' : ` ${one}`)).join('');
}

const COMMITS: Readonly<Record<CommitRule, string>> = {
  same: 'Results count only if they were made at the commit that is released.',
  'same-tree': 'Results count only if they were made at a commit with the files that are released.',
  ancestor:
    'Results count only if they were made at the commit that is released, or one that it descends from.',
  any: '',
};
