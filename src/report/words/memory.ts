/** What reasons say of before: of earlier attempts and releases, of failures seen, and of what happened in use. */
import type { OfAttempt, Reason, Words } from '../../model/reason.ts';
import { storyOf } from '../../records/story.ts';
import { count, list, percent, plural } from '../../util/words.ts';
import { grownInWords } from '../../verdict/memory/growth.ts';
import type { WordsOf } from './table.ts';
import { atSeverity } from './units.ts';

export const MEMORY: WordsOf<
  | 'attempts'
  | 'ledger-broken'
  | 'candidates'
  | 'looser-than-last-allow'
  | 'severity-growth'
  | 'unresolved-failures'
  | 'refuted-by-incidents'
  | 'report-overdue'
> = {
  attempts: ({ task, about }) => {
    switch (about.of) {
      case 'open': {
        const runs = about.runs.map(({ attempt, at, gate }) => `${attempt} at the gate ${gate}, begun ${at}`);
        return {
          message: `${plural(runs.length, 'earlier run')} on this subject ${runs.length === 1 ? 'has' : 'have'} no end in the ledger: ${list(runs, 3)}.`,
          remedy:
            'Let a run that is still under way come to its end, and run this one again. If one was stopped, have a trusted person say so: `near-zero ledger append` with an `attempt-lost` entry.',
        };
      }
      case 'carried': {
        const one = about.items === 1;
        return {
          message: `${plural(about.items, 'sample')} failed in an earlier attempt and ${one ? 'passes' : 'pass'} here, or ${one ? 'fails' : 'fail'} less badly: the worst outcome counts, so that to run again cannot help.`,
          remedy: 'Look at the samples that fail at times: the model has to change.',
        };
      }
      case 'unknown':
        return {
          message: `The samples of ${task} are not known one by one in every attempt, so nothing shows which of them are fresh.`,
          remedy: 'Give results with an id for each sample; or judge by `attempts: once`.',
        };
    }
  },

  'ledger-broken': ({ about: { number, place, said, advice } }) => ({
    message: `Entry ${number} of the ledger (${place}) ${said}.`,
    remedy: advice,
  }),

  candidates: ({ about: { number, since, categories } }) => ({
    message: `This is candidate ${number} ${since === null ? 'at this gate' : `since ${since.model} was let through on ${since.on}`}, and may use only 1/${count(number * (number + 1))} of the chance of error: ${list(categories)} would be demonstrated for a first one.`,
    remedy:
      'More samples demonstrate it for this candidate as well: the table says how many. Whoever tries enough candidates finds one that passes by chance.',
  }),

  'looser-than-last-allow': ({ about: { model, on, bounds } }) => ({
    message: `When this gate last let something through (${model}, ${on}), it asked for more: ${list(bounds, 5)}.`,
    remedy:
      'Ask for no less than was asked then: what advances further has to hold bounds that are at least as tight.',
  }),

  'severity-growth': ({ task, about }) => ({
    message: grownInWords(about, task ?? ''),
    remedy:
      'Find out what changed between these releases, and mend that; another release on the same samples must then show it.',
  }),

  'unresolved-failures': ({ about: { signature, sealed } }) => {
    const { id, category, marks } = signature;
    const message = `${storyOf(signature)}.`;
    if (marks.includes('unclassified')) {
      return {
        message,
        remedy:
          'Give the policy a category with evals that show it, one of them sealed; until then nothing can show that it is gone.',
      };
    }
    const named = id === null ? 'Name it in `signatures`. ' : '';
    const evals = sealed
      ? `sealed evals of ${category}`
      : `an eval of ${category} that is held out (\`sealed: true\`)`;
    const sight = marks.includes('harder-to-see')
      ? ' As long as it is harder to see than before, that does not close it.'
      : '';
    return {
      message,
      remedy: `${named}Find its cause, record the removal as an intervention of kind \`root_cause\` with its evidence, and demonstrate the bound on ${evals}, run afterwards.${sight}`,
    };
  },

  'refuted-by-incidents': ({ about }) => {
    const { incident, from, to, interactions, severity, failures, rate, chance } = about;
    const level = severity === 0 ? '' : ` ${atSeverity(severity)}`;
    return {
      message: `${plural(failures, 'failure')}${level} in ${plural(interactions, 'interaction')} in use from ${from} to ${to} (${incident}): at a rate of ${percent(rate)}, which this evidence is to show is not reached, at most ${count(Math.ceil(rate * interactions))} are to be expected, and so many would come with a chance of ${chance < 1e-4 ? 'less than 0.01%' : percent(chance)}.`,
      remedy: `Find out why the evals do not show what happens in use, mend them, and run them again: samples of before the end of ${to} cannot pass.`,
    };
  },

  'report-overdue': ({ about: { incident, harm, due, severe } }) => ({
    message: `The incident ${incident} (${severe > 0 ? `${plural(severe, 'failure')} of severity 3 or above, ` : ''}${harm.replaceAll('-', ' ')}) was to be reported by ${due}, and is not on record as reported.`,
    remedy: 'Report it, and write down the day as `reported` in the history.',
  }),
};

/** What stands against an earlier attempt. @param why what that says by itself */
export function ofAttempt(
  { code, about: { number, on } }: Pick<Reason, 'code'> & { about: OfAttempt },
  why: Words,
): Words {
  const when = `attempt ${number}, of ${on}`;
  return {
    message:
      code === 'above-limit'
        ? `In ${when}: ${why.message}`
        : `By itself, ${when}, does not show it: ${why.message}`,
    remedy:
      'Results that come later do not make up for it. Mend the model and release that under its own name; for that one declare `attempts: spend` (any attempt on fresh samples may pass) or `attempts: sequential` (all are judged together) before its first attempt.',
  };
}
