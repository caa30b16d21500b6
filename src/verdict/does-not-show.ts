/** What a verdict does not show: checks that were not asked for, and what its bounds take for granted. */
import type { RulesVersion } from '../model/rules-version.ts';
import type { JudgedCategory } from '../model/verdict.ts';
import { list } from '../util/words.ts';
import { notRemembered } from './memory/frontier.ts';
import { memoryLacks } from './memory/named-memory.ts';
import type { GateQuestion } from './question.ts';

/** Checks that no key of the policy asked for, so that nobody takes them for made. */
export function notJudged(asked: GateQuestion): string[] {
  const { gate, memory, rules: byCategory } = asked;
  const rules = [...byCategory.values()];
  return [
    ...(rules.every((rule) => rule.maxAge !== null) ? [] : ['age']),
    ...(rules.every((rule) => rule.edited === 'reject') ? [] : ['edited']),
    ...(rules.every((rule) => (rule.commit ?? 'any') !== 'any') ? [] : ['commit']),
    ...(rules.every((rule) => (rule.workflows ?? rule.events ?? rule.attestedBy) !== null)
      ? []
      : ['producer']),
    ...new Set([...notRemembered(gate, memory), ...memoryLacks(asked)]),
  ];
}

/** What no verdict shows, and what the bounds of this one take for granted. */
export const doesNotShow = (
  { version }: GateQuestion,
  categories: ReadonlyMap<string, JudgedCategory>,
): string[] => [...NO_VERDICT_SHOWS, ...assumptionsOf(categories, version)];

/** What the bounds of this verdict take for granted beside what every bound does. */
function assumptionsOf(categories: ReadonlyMap<string, JudgedCategory>, version: RulesVersion): string[] {
  const names = (of: (category: JudgedCategory) => boolean): string[] =>
    [...categories].flatMap(([name, category]) => (of(category) ? name : []));
  const within = names((category) => category.within !== null);
  const recall = names((category) => category.recall !== null);
  const overruled = names(({ adjudication }) => adjudication !== null && adjudication.overruled > 0);
  const assumed: [string[], string][] = [
    [
      within,
      'What the model does where it did not solve the control, or that it did not hold back on controls',
    ],
    [recall, 'That real failures are as easy to see as the planted ones'],
    [
      version >= 2 ? [] : names(({ attempts }) => attempts !== null && attempts.replaced > 0),
      'That scores which a later attempt supplied were missing for another reason than failing',
    ],
    [
      names(({ attempts }) => attempts !== null && attempts.lost > 0),
      'That attempts which were lost were so for another reason than what they had seen',
    ],
    [
      overruled,
      'That those who overruled failures are who the results say, and have no stake in the release',
    ],
  ];
  return assumed.flatMap(([of, what]) => (of.length > 0 ? `${what} (${list(of)}).` : []));
}

const NO_VERDICT_SHOWS = [
  'Behaviour outside the sampled prompts, tools, languages, lengths and attackers.',
  'Behaviour of the model when it takes itself to be unobserved.',
  'That the graders missed nothing: a failure that no scorer sees is not counted.',
  'Anything about a successor, a fine-tune or another scaffold.',
  'Rates below the resolution of the number of samples: no failure seen is not a rate of zero.',
  'Why the model behaves as it does.',
];
