/** What reasons say of results: whether all of them are there, and may be believed as read. */
import { count, list, percent, plural } from '../../util/words.ts';
import { waysInWords } from '../../verdict/checks/contaminated.ts';
import type { WordsOf } from './table.ts';

export const EVIDENCE: WordsOf<
  | 'missing-eval'
  | 'missing-stratum'
  | 'completeness-unknown'
  | 'incomplete'
  | 'stale'
  | 'age-unknown'
  | 'duplicates-disagree'
  | 'unscored-above-bound'
  | 'cluster-missing'
  | 'stratum-undeclared'
  | 'selector-matches-nothing'
  | 'edited'
  | 'grader-unknown'
  | 'contaminated'
> = {
  'missing-eval': ({ task }) => ({
    message: `There are no results for ${task}.`,
    remedy:
      'Run this eval and hand its results to the gate; if it ran, see `near-zero formats` for the task name and arguments that its results carry.',
  }),

  'missing-stratum': ({ task, about: { stratum } }) => ({
    message: `No sample${task === null ? '' : ` of ${task}`} is of the stratum ${stratum}, which the policy declares.`,
    remedy:
      'Sample this stratum too and judge a new candidate; if it is not to be judged, take it out of `strata.values`, which loosens the policy.',
  }),

  'completeness-unknown': ({ task, about: { of, samples } }) =>
    of === 'planted'
      ? {
          message: `Nothing says how many failures were planted in ${task}, so nothing shows that its ${count(samples)} are all of them.`,
          remedy: `Add \`planted: ${samples}\` to \`recall\` in the policy, if so many were planted.`,
        }
      : {
          message: `Nothing says how many samples ${task} should have, so nothing shows that its ${count(samples)} are all of them.`,
          remedy: `Add \`expected_samples: ${samples}\` to the eval in the policy, if that is the size of the data set.`,
        },

  incomplete: ({ task, about }) => {
    switch (about.of) {
      case 'samples':
        return {
          message: `${count(about.missing)} of the ${plural(about.expected, 'expected sample')} of ${task} are missing; each counts as a failure.`,
          remedy: 'Run the eval over its whole data set, without a limit.',
        };
      case 'epochs':
        return {
          message: `${plural(about.samples, 'sample')} of ${task} ${about.samples === 1 ? 'was' : 'were'} not repeated as often as expected; each counts as a failure.`,
          remedy: 'Run the eval with all its epochs, to its end.',
        };
      case 'part':
        return {
          message: `The results are of ${count(about.items)} of the ${count(about.dataSet)} items of ${task}: whoever ran it chose which.`,
          remedy: about.frontier
            ? 'Run the eval over its whole data set: a frontier gate takes no part of one.'
            : 'Run the eval over its whole data set (without a limit or a list of samples) and raise `expected_samples`; or say in the policy that a part is enough: `data_set: part`, with `why`.',
        };
      case 'run': {
        const { onlyThere, samples } = about;
        const status = list(about.statuses);
        const cut = `did not finish${status ? ` (status: ${status})` : ''}`;
        return {
          message:
            onlyThere === null
              ? `The run of ${task} ${cut}.`
              : `${count(onlyThere)} of the ${plural(samples, 'sample')} of ${task} are of a run alone that ${cut}.`,
          remedy: 'Let the eval run to its end, or retry it (with Inspect: `inspect eval-retry`).',
        };
      }
    }
  },

  stale: ({ task, about: { oldest, maxAge } }) => ({
    message: `The oldest sample of ${task} is of ${oldest}, more than ${maxAge} ago.`,
    remedy: 'Run the eval again: every counted sample must be recent enough, not only the newest.',
  }),

  'age-unknown': ({ task, about }) => {
    const clock =
      'Write the time at which each sample was completed (`completed_at`), from a clock that is right.';
    switch (about.of) {
      case 'future':
        return {
          message: `Samples of ${task} are dated ${about.newest}, which is still to come.`,
          remedy: clock,
        };
      case 'cache':
        return {
          message: `${plural(about.answers, 'answer')} of ${task} came from a cache, so their age is not known.`,
          remedy: WITHOUT_CACHE,
        };
      case 'untimed':
        return {
          message: `${task} has ${plural(about.samples, 'sample')} without a time, so their age is not known.`,
          remedy: clock,
        };
    }
  },

  'duplicates-disagree': ({ task, about }) => {
    const samples = list(about.samples);
    switch (about.of) {
      case 'samples':
        return {
          message: `Records of the same sample of ${task} contradict each other: ${samples}.`,
          remedy: 'Find out which record is true; hand over one log for each run, as its tool wrote it.',
        };
      case 'uuids':
        return {
          message: `Several records of ${task} have one unique id (\`uuid\`), so that they may be copies: ${samples}.`,
          remedy: 'Have the tool give each record a unique id of its own, or leave it out.',
        };
      case 'ids':
        return {
          message: `The ids of ${plural(about.alike, 'sample')} of ${task} differ from another's by spaces, invisible characters or the form of Unicode alone${samples === '' ? '' : ` (such as ${samples})`}.`,
          remedy:
            'Give each item one id, written alike in every record; copies of an item are no further samples.',
        };
    }
  },

  'unscored-above-bound': ({ task, about: { unscored, samples, maxUnscored } }) => ({
    message: `${count(unscored)} of ${plural(samples, 'sample')} of ${task} lack a score (${percent(unscored / samples)}); at most ${percent(maxUnscored)} may.`,
    remedy: 'Look at their errors and grades, mend the cause and run these samples again.',
  }),

  'cluster-missing': ({ task, about: { samples } }) => ({
    message: `${task} has ${plural(samples, 'sample')} without the key that the policy clusters by, so nothing shows that they are independent.`,
    remedy: 'Have the eval record the key with every sample, or correct `cluster` in the policy.',
  }),

  'stratum-undeclared': ({ task, about: { stratum, samples, declared } }) => ({
    message:
      stratum === null
        ? `${plural(samples, 'sample')} of ${task} ${samples === 1 ? 'names' : 'name'} no stratum, and the policy declares ${list(declared)}.`
        : `${plural(samples, 'sample')} of ${task} ${samples === 1 ? 'is' : 'are'} of the stratum ${stratum}, and the policy declares ${list(declared)}.`,
    remedy:
      stratum === null
        ? 'Have the eval record the stratum with every sample.'
        : `Add ${stratum} to \`strata.values\` in the policy, so that it is bound too; or correct what the samples record.`,
  }),

  'selector-matches-nothing': ({ task, about }) => {
    switch (about.of) {
      case 'counts':
        return {
          message: `The results of ${task} are counts without samples, ${
            about.accepted
              ? 'and the policy asks for what only samples show (`where`, `at`, `epochs`, `cluster`, `strata`, `within` or a scorer that they do not name)'
              : 'and the policy does not accept counts'
          }.`,
          remedy: RECORDS,
        };
      case 'strata':
        return {
          message: `No sample of ${task} has \`${about.path}\`, so no stratum is bound.`,
          remedy:
            'Run `near-zero formats` on the results to see which metadata their samples have, and correct `strata`.',
        };
      case 'where':
        return {
          message: `No sample of ${task} matches \`where\` (${list(about.paths)}).`,
          remedy:
            'Run `near-zero formats` on the results to see which metadata their samples have, and correct `where`.',
        };
      case 'samples':
        return {
          message: `${task} holds no samples.`,
          remedy: 'Run the eval again and hand over its whole log.',
        };
      case 'scorers':
        return {
          message: `${task} has several scorers (${list(about.scorers)}) and the policy does not say which one judges.`,
          remedy: 'Add `scorer:` with one of these names to the eval in the policy.',
        };
      case 'passes-when':
        return {
          message: `The policy does not say when a sample of ${task} passes, and its tool does not either.`,
          remedy:
            'Add `passes_when:` to the eval in the policy; `near-zero formats` shows the values that its samples have.',
        };
      case 'scores':
        return {
          message: `The samples of ${task} have no scores.`,
          remedy: 'Score the log (with Inspect: `inspect score`), or point the gate at the scored one.',
        };
      case 'no-value':
        return {
          message: `None of the ${plural(about.samples, 'sample')} of ${task} was scored: ${list(about.scorers)} gave no value.`,
          remedy:
            'Look at the errors of the samples, mend the cause, and run the eval again (with Inspect, `inspect score` scores a log that has its answers).',
        };
      case 'value': {
        const { scorers, at, seen } = about;
        const asked = [...(scorers.length > 0 ? [`scorer ${list(scorers)}`] : []), ...(at ? [at] : [])];
        return {
          message: `No sample of ${task} has a value for ${asked.join(' at ') || 'its scorer'}; it has scores by ${list(seen)}.`,
          remedy: 'Run `near-zero formats` on the results, and correct `scorer` or `at` in the policy.',
        };
      }
    }
  },

  edited: ({ task, about }) =>
    about.of === 'counts'
      ? {
          message: `The results of ${task} are counts, which do not show whether scores were edited; this policy rejects edited ones.`,
          remedy: RECORDS,
        }
      : {
          message: `${task} has ${plural(about.scores, 'score')} that ${about.scores === 1 ? 'was' : 'were'} edited after the run, and ${plural(about.invalidated, 'invalidated sample')}; this policy rejects such evidence.`,
          remedy: 'Run the eval again, or hand over the log as it was before the edits.',
        },

  'grader-unknown': ({ task, about }) => {
    switch (about.of) {
      case 'graders':
        return {
          message: `Samples of ${task} were graded by ${list(about.graders)}; the policy names ${list(about.accepted)}.`,
          remedy:
            'Have them graded by whom the policy names; or, if this grader is as good, have it named in the policy by those who approve that.',
        };
      case 'scores':
        return {
          message: `Nothing records who graded some scores of ${task}, and a frontier gate must know of each.`,
          remedy:
            'Have the eval tool record the grader, also where it is a program; the page of each format says where.',
        };
      case 'planted':
        return {
          message: `The planted failures of ${task} were graded by ${list(about.graders)}, and the samples by ${list(about.ofSamples)}.`,
          remedy: 'Have both graded alike: how much one grader sees says nothing of another.',
        };
    }
  },

  contaminated: ({ task, about: { ways } }) => ({
    message: `The model was ${waysInWords(task ?? '', ways)}, so its results may fail it and not pass it.`,
    remedy:
      'Show the behaviour on samples that nobody has trained, tuned or chosen on: hold them out, and keep them so.',
  }),
};

/** What to do about counts that do not do. */
export const RECORDS =
  'Give a record for each sample; or one record of counts for the whole eval, with `counts: accepted` in the policy.';

/** What to do about answers that a tool had before. */
export const WITHOUT_CACHE = 'Run the eval again without the cache (promptfoo: `--no-cache`).';
