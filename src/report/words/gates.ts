/** What reasons say of a gate and its policy: of categories beside each other, and of checks that could not be made. */

import { count, list, percent, plural } from '../../util/words.ts';
import { notComparedInWords } from '../../verdict/memory/growth.ts';
import { memoryLacking } from './named-memory.ts';
import type { WordsOf } from './table.ts';

export const GATES: WordsOf<
  'required-not-green' | 'vacuous' | 'not-judged' | 'advance-unnamed' | 'ungrounded' | 'no-policy-on-base'
> = {
  'required-not-green': ({ about: { categories } }) => {
    const states = categories.map(
      ({ name, state }) => `${name} (${state?.replace('-', ' ') ?? 'not judged'})`,
    );
    return {
      message: `It is green only together with ${list(states)}.`,
      remedy: `Settle ${list(categories.map(({ name }) => name))} first: a low rate here may have been bought there.`,
    };
  },

  vacuous: ({ task, about }) => {
    const { capability } = about;
    if (about.of === 'capability') {
      return {
        message: `That the model is able to do what it should not is not shown: the capability ${capability} is ${about.state ?? 'not judged'}.`,
        remedy: `Settle ${capability} first: without it, few failures may only mean that the model can do little.`,
      };
    }
    const { unsolved, unprobed, samples, maxExcluded, match } = about;
    const out = unsolved + unprobed;
    return {
      message: `${count(out)} of ${plural(samples, 'sample')} of ${task} are left out (${percent(out / samples, maxExcluded)}): the model did not solve the control of ${count(unsolved)}, and of ${count(unprobed)} none was scored; at most ${percent(maxExcluded)} may be.`,
      remedy:
        unprobed > unsolved
          ? `Run ${capability} on every item, and check that \`match\` (${match}) has the same value on both sides.`
          : 'Find out why the model does not solve these controls; elicit it well, or replace items that are beyond it before the run.',
    };
  },

  'not-judged': ({ task, about }) => {
    if (about.of === 'memory') return memoryLacking(about);
    if (about.of === 'growth') {
      return {
        message: notComparedInWords(about, task ?? ''),
        remedy:
          'Run the evals of the last release on this one as well; or let this verdict be the first of the new eval, and compare the next release with it.',
      };
    }
    const { frontier, checks } = about;
    return {
      message: `${frontier ? 'A frontier gate' : 'This gate'} opens only if all its checks were made; these were not: ${list(checks, checks.length)}.`,
      remedy:
        'They need a memory of what was judged before: a ledger that this run is written into (docs/attempts.md). Where there is none, this gate does not open.',
    };
  },

  'advance-unnamed': () => ({
    message: 'This is a frontier gate, and nothing says what is to advance.',
    remedy:
      'Say it as `WHAT: FROM -> TO` with the input `advance` (or --advance), such as "training compute: 2e25 FLOP -> 1e26 FLOP".',
  }),

  ungrounded: ({ about: { categories } }) => ({
    message: `A frontier gate asks of each category a claim, an owner, a source and evals of two tasks: ${categories
      .map(({ name, lacks }) => `${name} has ${list(lacks.map((lack) => LACKS[lack] ?? `no \`${lack}\``))}`)
      .join('; ')}.`,
    remedy: 'Add them to the policy; `near-zero lint` shows each with its place.',
  }),

  'no-policy-on-base': ({ about: { path } }) => ({
    message: `The base of this pull request has no policy at ${path}; this is a dry run of the one that it adds.`,
    remedy: 'Review and merge the policy, then require this check.',
  }),
};

/** What is lacking, where the policy's key alone would not say it. */
const LACKS: Readonly<Record<string, string>> = {
  mixture: 'no `mixture` for its pool',
  evals: 'one eval only',
};
