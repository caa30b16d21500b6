import type { Category } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { NO_STRATUM } from '../../tally/bindings.ts';
import type { Question } from '../question.ts';
import { reason } from '../reasons.ts';

/**
 * Whether the strata are those of the policy. A bound that holds in each stratum says nothing of one that was never
 * sampled; and where no sample has the path, nothing was divided.
 */
export function judgeStrata(
  category: Category,
  tallies: readonly EvalTally[],
  { version, gate }: Pick<Question, 'version' | 'gate'>,
): Reason[] {
  const { strata, strataValues: declared } = category;
  if (strata === null || version < 2) return [];
  const named = tallies.filter(hasStrata);
  const unnamed = tallies
    .filter((one) => one.items.units > 0 && !hasStrata(one))
    .map(({ task }) => reason('selector-matches-nothing', { of: 'strata', path: strata.text }, task));
  if (declared === null) return unnamed;
  return [
    ...unnamed,
    ...named.flatMap((one) => undeclared(one, declared)),
    ...(gate.screen ? [] : missing(category, named, declared)),
  ];
}

const strataOf = ({ strata }: EvalTally): [name: string, samples: number][] =>
  Object.entries(strata ?? {}).map(([name, { units }]) => [name, units]);

const hasStrata = (tally: EvalTally): boolean => strataOf(tally).some(([name]) => name !== NO_STRATUM);

const undeclared = (tally: EvalTally, declared: readonly string[]): Reason[] =>
  strataOf(tally)
    .filter(([name]) => !declared.includes(name))
    .map(([name, samples]) => {
      const stratum = name === NO_STRATUM ? null : name;
      return reason('stratum-undeclared', { of: 'samples', stratum, samples, declared }, tally.task);
    });

/** Each eval has to have all strata; of a mixture, all evals together, but for those that are held out. */
function missing(category: Category, tallies: readonly EvalTally[], declared: readonly string[]): Reason[] {
  const isPooled = ({ selector }: EvalTally): boolean => category.pool && !category.evals[selector]!.sealed;
  const groups = [
    ...tallies.filter((one) => !isPooled(one)).map((one) => [one]),
    tallies.filter(isPooled),
  ].filter((group) => group.length > 0);
  return groups.flatMap((group) => {
    const found = new Set(group.flatMap(strataOf).map(([name]) => name));
    const task = group.length === 1 ? group[0]!.task : null;
    return declared
      .filter((stratum) => !found.has(stratum))
      .map((stratum) => reason('missing-stratum', { of: 'stratum', stratum }, task));
  });
}
