/** What reasons say of files and lists: what a reader found wrong, in its own words, and what is not as it should be listed. */
import type { Abouts, Words } from '../../model/reason.ts';
import { count, list, plural } from '../../util/words.ts';
import { RECORDS } from './evidence.ts';
import type { WordsOf } from './table.ts';

interface OfFile {
  readonly task: string | null;
  readonly about: Abouts['unreadable'];
}

const inItsWords = ({ task, about: { file, said, advice } }: OfFile): Words => ({
  message: `${file ?? task}: ${said}`,
  remedy: advice,
});

export const FILES: WordsOf<
  | 'unreadable'
  | 'ambiguous-artifact'
  | 'digest-mismatch'
  | 'shards-missing'
  | 'shards-disagree'
  | 'totals-disagree'
  | 'rate-without-n'
  | 'more-than-expected'
  | 'inventory-incomplete'
> = {
  unreadable: inItsWords,
  'ambiguous-artifact': inItsWords,
  'shards-missing': inItsWords,
  'shards-disagree': inItsWords,
  'totals-disagree': inItsWords,
  'rate-without-n': inItsWords,

  'digest-mismatch': ({ task, about }) =>
    about.of === 'file'
      ? inItsWords({ task, about })
      : {
          message: `The ids of the ${plural(about.units, 'unit')} of ${task} are not those of the list: their digest is another.`,
          remedy: 'Compare them with the list that the policy means (`LC_ALL=C sort ids.txt | sha256sum`).',
        },

  'more-than-expected': ({ task, about }) => {
    switch (about.of) {
      case 'samples':
        return {
          message: `${task} has ${plural(about.samples, 'sample')}, and ${count(about.expected)} were expected.`,
          remedy: ONE_RUN,
        };
      case 'epochs':
        return {
          message: `${task} has ${plural(about.samples, 'sample')} with more than the ${plural(about.epochs, 'epoch')} that the policy pins.`,
          remedy: ONE_RUN,
        };
      case 'counts':
        return {
          message: `${task} has ${plural(about.records, 'record')} of counts${about.mixed ? ' and samples beside' : ''}; nothing shows that they are not of the same samples.`,
          remedy: RECORDS,
        };
      case 'pool':
        return {
          message: `Two evals of the pool count the same samples of ${task}.`,
          remedy: 'Leave one of the two out of the policy, or tell them apart by `where`.',
        };
      case 'lists':
        return {
          message: `There are ${count(about.lists)} lists of ${task}; an inventory is judged by one.`,
          remedy: 'Hand over the one list that is meant.',
        };
      case 'units': {
        const { count: ids, first } = about.units;
        const how = about.how === 'repeated' ? 'more than once' : 'without being on the list';
        return {
          message: `${plural(ids, 'unit')} of ${task} ${ids === 1 ? 'stands' : 'stand'} there ${how}: ${someOf(about.units, first)}.`,
          remedy: 'List every unit exactly once, by its id.',
        };
      }
    }
  },

  'inventory-incomplete': ({ task, about }) => {
    switch (about.of) {
      case 'file':
        return inItsWords({ task, about });
      case 'list':
        return {
          message: `${task} lists ${count(about.found)} of ${plural(about.units, 'unit')}, so nothing shows which were to be drawn.`,
          remedy: 'List every unit in the results; those that are not drawn need no score.',
        };
      case 'manifest':
        return {
          message: `Not full: the results of ${task} are no manifest, so that nothing but their word says that units are explained.`,
          remedy: 'Hand over a manifest `gpt2-small-interp/v1` (docs/formats/interpretability.md).',
        };
      case 'units':
        return {
          message: `Not full: ${count(about.passed)} of ${count(about.units)} units of ${task} pass; missing: ${missingFrom(about)}.`,
          remedy: 'Account for every unit of the list; nothing less is the whole.',
        };
    }
  },
};

const ONE_RUN =
  'If the data set has grown, raise `expected_samples` or `epochs` in the policy; otherwise hand over one run only.';

const someOf = ({ count: all }: { readonly count: number }, first: readonly string[]): string =>
  `${first.join(', ')}${all > first.length ? ', …' : ''}`;

type Units = Extract<Abouts['inventory-incomplete'], { readonly of: 'units' }>;

function missingFrom({ groups, missing }: Units): string {
  const absent = groups.map(({ title, units, missing: those }) => {
    const all = units === 1 ? '' : `all ${count(units)} `;
    const some = those.count === units ? all : `${count(those.count)} of ${count(units)} `;
    return `${some}${title} (${someOf(those, those.first)})`;
  });
  if (absent.length > 0) return list(absent);
  return missing > 0 ? plural(missing, 'unit') : 'none';
}
