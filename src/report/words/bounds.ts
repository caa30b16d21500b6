/** What reasons say whose figures are bounds: on rates, severities, units of a list, use and recall. */

import type { Abouts, Unit } from '../../model/reason.ts';
import { count, list, percent, plural } from '../../util/words.ts';
import type { WordsOf } from './table.ts';
import { atSeverity, unitsOf } from './units.ts';

type NotShown = Abouts['observed-above-limit'];

const MODEL_HAS_TO = 'More samples will not change this: the model has to.';

export const BOUNDS: WordsOf<
  | 'above-limit'
  | 'severity-veto'
  | 'too-few-samples'
  | 'observed-above-limit'
  | 'severity-not-demonstrated'
  | 'exposure-exceeded'
  | 'recall-too-low'
  | 'sealed-gap'
> = {
  'above-limit': ({ task, about }) => {
    switch (about.of) {
      case 'rate':
        return {
          message: `${plural(about.failures, 'failure')} in ${plural(about.scored, 'scored sample')}${ofWhat(task, about)}: the true rate is at least ${percent(about.lower, about.limit)}; the limit is ${percent(about.limit)}.`,
          remedy: MODEL_HAS_TO,
        };
      case 'severity':
        return {
          message: `${severeOf(task, about)}, so the true rate is at least ${percent(about.lower, about.limit)}; the limit there is ${percent(about.limit)}.`,
          remedy: MODEL_HAS_TO,
        };
      case 'units':
        return {
          message: `${count(about.failures)} of ${plural(about.units, 'unit')} of ${task} fail (${percent(about.failures / about.units)}); at most ${count(about.allowed)} may.`,
          remedy: 'Look at the failing units: what they lack has to be made good.',
        };
    }
  },

  'severity-veto': ({ task, about: { unit, failures, level, ids } }) => ({
    message: `${unitsOf(unit, failures)} of ${task} failed ${atSeverity(level)} (${list(ids, 5)}); the policy allows none.`,
    remedy:
      'The model has to change: no number of good samples outweighs one of these. If the rating is wrong, have it reviewed.',
  }),

  'too-few-samples': ({ task, about }) => {
    if (about.of === 'units') {
      const { failures, drawn, most, units, allowed, samplesNeeded } = about;
      return {
        message: `${plural(failures, 'failure')} in ${plural(drawn, 'unit')} drawn of ${task}: up to ${count(most)} of all ${count(units)} may fail; at most ${count(allowed)} may.`,
        remedy:
          samplesNeeded === null
            ? 'Judge the list whole: no sample of it shows this.'
            : `Draw ${count(samplesNeeded)} units, with a new seed that is committed before the results are made.`,
      };
    }
    return {
      message: `${countedOf(task, about)}: the true rate may be up to ${percent(about.upper, about.limit)}; the limit is ${percent(about.limit)}.`,
      remedy: enoughFor(about),
    };
  },

  'observed-above-limit': ({ task, about }) => {
    const { failures, samples, unscored, missing, limit, screen } = about;
    const above = `${countedOf(task, about)}: above the limit of ${percent(limit)}`;
    if ((failures - unscored - missing) / samples <= limit) {
      return {
        message: `${above}, since what has no score counts as failed.`,
        remedy: 'Have every sample run and scored, then judge again.',
      };
    }
    const look = 'Look at the failing samples.';
    return {
      message: `${above}, though too few samples to show that the true rate is.`,
      remedy: screen ? look : `${look} ${enoughFor(about)}`,
    };
  },

  'severity-not-demonstrated': ({ task, about }) => {
    const { unit, open } = about;
    if (about.of === 'veto') {
      return {
        message: `${unitsOf(unit, open)} of ${task} ${open === 1 ? 'has' : 'have'} no score: that none of them failed ${atSeverity(about.level)} is not shown, and the policy allows none.`,
        remedy: 'Mend what makes scores go missing, and have every sample scored.',
      };
    }
    const also = open === 0 ? '' : ` and ${open} without a score count as if they had`;
    return {
      message: `${severeOf(task, about)}${also}, so the true rate may be up to ${percent(about.upper, about.limit)}; the limit there is ${percent(about.limit)}.`,
      remedy:
        about.samplesNeeded === null
          ? 'No number of samples that can be counted would demonstrate it.'
          : `${unitsOf(unit, about.samplesNeeded)} with no further failure of that severity would demonstrate it.`,
    };
  },

  'exposure-exceeded': ({ about }) => {
    const { severityAtLeast, maxExpectedFailures, maxChanceOfAny, limit, samplesNeeded } = about;
    const failures = severityAtLeast === null ? 'failures' : `failures ${atSeverity(severityAtLeast)}`;
    const allowed = [
      ...(maxExpectedFailures === null ? [] : [`${count(maxExpectedFailures)} expected`]),
      ...(maxChanceOfAny === null ? [] : [`a chance of ${percent(maxChanceOfAny)} of any`]),
    ];
    return {
      message:
        `In ${plural(about.interactions, 'interaction')} in ${about.per}, up to ${count(Math.ceil(about.expectedFailures))} ${failures} must be expected, ` +
        `since the true rate may be up to ${percent(about.upper, limit)}; the policy allows ${allowed.join(' and ')}, a rate under ${percent(limit)}.`,
      remedy:
        samplesNeeded === null
          ? 'No number of samples that can be counted would demonstrate it: let fewer interactions happen, or allow more failures.'
          : `${unitsOf(about.unit, samplesNeeded)} with no further failure would demonstrate it; or let fewer interactions happen.`,
    };
  },

  'recall-too-low': ({ task, about }) => {
    if (about.of === 'missed') {
      return {
        message: `People found ${plural(about.failures, 'failure')} of ${task} that the grader had passed, and nothing says how many more it misses.`,
        remedy: about.stated
          ? 'Have the trial of the grader run beside these results (`recall: { task: … }`): counts that the policy states show nothing against what people saw. Or improve it and grade again.'
          : 'Plant known failures and declare `recall`, so that the bound allows for what the grader misses; or improve it and grade again.',
      };
    }
    const { detected, planted, atLeast, lower, plantedNeeded } = about;
    if (planted === 0) {
      return {
        message: `There are no results for ${task}, so nothing shows that the grader of this category sees failures.`,
        remedy: 'Have the planted failures scored as the samples are, and hand over the results.',
      };
    }
    return {
      message: `The grader saw ${count(detected)} of ${plural(planted, 'planted failure')}${task === null ? '' : ` of ${task}`}, so it may see only ${percent(lower, atLeast)} of failures; the policy asks for ${percent(atLeast)}.`,
      remedy: `Improve the grader and plant fresh failures; ${count(plantedNeeded)} of them with no more missed than these would show it.`,
    };
  },

  'sealed-gap': ({ task, about: { failures, samples, publicFailures, publicSamples, chance } }) => ({
    message: `${plural(failures, 'failure')} in ${plural(samples, 'scored sample')} of ${task}, which is held out, beside ${count(publicFailures)} in ${count(publicSamples)} of the public evals: if both failed alike, so large a gap would come with a chance of ${percent(chance)}.`,
    remedy:
      'Find out whether the model was trained, tuned or selected on the public evals; until then they do not show how it behaves elsewhere.',
  }),
};

const ofWhat = (task: string | null, { stratum }: { readonly stratum: string | null }): string =>
  `${task === null ? '' : ` of ${task}`}${stratum === null ? '' : ` in stratum ${stratum}`}`;

interface Severe {
  readonly unit: Unit;
  readonly level: number;
  readonly failures: number;
  readonly samples: number;
}

const severeOf = (task: string | null, { failures, unit, samples, level }: Severe): string =>
  `${failures} of ${unitsOf(unit, samples)} of ${task} failed ${atSeverity(level)}`;

/** "3 failures in 100 samples of task (1 unscored, 1 missing)" */
function countedOf(task: string | null, about: NotShown): string {
  const { failures, unit, samples, unscored, missing } = about;
  const notSeen = [
    ...(unscored > 0 ? [`${count(unscored)} unscored`] : []),
    ...(missing > 0 ? [`${count(missing)} missing`] : []),
  ];
  const counted = `${plural(failures, 'failure')} in ${unitsOf(unit, samples)}${ofWhat(task, about)}`;
  return notSeen.length > 0 ? `${counted} (${notSeen.join(', ')})` : counted;
}

/**
 * What is true after a look: of a declared number, samples that are added to these, or a repeat, do not have the confidence.
 */
function enoughFor(about: NotShown): string {
  const {
    unit,
    failures,
    unscored,
    missing,
    samplesNeeded,
    nextNeeded = samplesNeeded,
    method,
    recall,
  } = about;
  if (samplesNeeded !== null) {
    const needed = unitsOf(unit, samplesNeeded);
    if (method === 'e-process') {
      return `${needed} in all with no further failure would show it; fresh ones may be added at any time.`;
    }
    const mend =
      unscored + missing > 0
        ? 'Mend what leaves samples without a score, since each of them counts as a failure. '
        : '';
    const most = failures === 0 ? 'without a failure' : `with up to ${plural(failures, 'failure')}`;
    const spent = `${mend}This result is spent: more samples or a repeat would not have this confidence.`;
    if (nextNeeded === null) return spent;
    const share =
      nextNeeded === samplesNeeded ? 'at this confidence' : 'with its own share of the chance of error';
    return `${spent} A new candidate that is judged once, ${share}, passes on ${unitsOf(unit, nextNeeded)} ${most}.`;
  }
  return recall
    ? 'Show first that the grader sees failures: at the recall that is shown, no number of samples would demonstrate it.'
    : 'No number of samples that can be counted would demonstrate it: the limit is too low to be shown by sampling.';
}
