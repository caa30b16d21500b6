import type { Category, Condition } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import { scoresSelectedBy } from '../../policy/advice/selection.ts';
import { conditionInWords } from '../../policy/advice/words.ts';
import { list, percent, plural } from '../../util/words.ts';

/**
 * What looks like a mistake in the policy and may be none: it changes no state. A score read the wrong way round makes
 * failures of passes, so the tool's own word and a category at odds with itself are held against the policy.
 */
export function warningsOf(category: Category, tallies: readonly EvalTally[]): string[] {
  return [
    ...tallies.flatMap((tally) => contradiction(category, tally)),
    ...tallies.flatMap((tally) => selected(category, tally)),
    ...uneven(tallies),
    ...tallies.flatMap((tally) => strataUnlisted(category, tally)),
  ];
}

function contradiction(category: Category, tally: EvalTally): string[] {
  const selector = category.evals[tally.selector]!;
  if (selector.passesWhen === null || selector.at !== null || tally.higherIsBetter === null) return [];
  const wanted = directionOf(selector.passesWhen);
  if (wanted === null || (wanted === 'high') === tally.higherIsBetter) return [];
  const better = tally.higherIsBetter ? 'higher' : 'lower';
  return [
    `Of ${list(tally.scorers)} on ${tally.task} the tool says that ${better} is better, and the policy passes a sample whose value ${conditionInWords(selector.passesWhen)}.`,
  ];
}

const STRATA_SHOWN = 20;

/** Nobody notices a stratum that was never sampled, unless the policy lists them or the reader misses it. */
function strataUnlisted({ strata, strataValues }: Category, tally: EvalTally): string[] {
  const found = Object.keys(tally.strata ?? {});
  if (strata === null || strataValues !== null || found.length === 0) return [];
  return [
    `The samples of ${tally.task} are of ${plural(found.length, 'stratum', 'strata')}: ${list(found, STRATA_SHOWN)}. The policy does not list them (\`strata.values\`), so one that was never sampled is not missed.`,
  ];
}

/** What a score left out could have failed. */
function selected(category: Category, { selector, task }: EvalTally): string[] {
  const scores = scoresSelectedBy(category.evals[selector]!);
  if (scores.length === 0) return [];
  return [
    `Only samples of ${task} that the score ${list(scores)} selects are counted, and that score was written after the run.`,
  ];
}

/** Which values a condition prefers; `null` where that is a range, or not a matter of more or less. */
function directionOf(condition: Condition): 'high' | 'low' | null {
  switch (condition.op) {
    case 'above':
    case 'at_least':
      return 'high';
    case 'below':
    case 'at_most':
      return 'low';
    case 'is':
    case 'is_not': {
      const best = condition.literals.every((one) => one === 1 || one === true);
      const worst = condition.literals.every((one) => one === 0 || one === false);
      if (!best && !worst) return null;
      return best === (condition.op === 'is') ? 'high' : 'low';
    }
    case 'all_of':
    case 'any_of': {
      const parts = new Set(condition.of.map(directionOf));
      return parts.size === 1 ? [...parts][0]! : null;
    }
  }
}

/** More failures than passes here and none there, of what one category calls the same behaviour. */
function uneven(tallies: readonly EvalTally[]): string[] {
  const rates = tallies
    .map(({ task, items }) => ({ task, scored: items.units - items.unscored, failed: items.failed }))
    .filter(({ scored }) => scored > 0)
    .map(({ task, scored, failed }) => ({ task, rate: failed / scored }));
  const most = rates.filter(({ rate }) => rate > 0.5);
  const none = rates.filter(({ rate }) => rate === 0);
  if (most.length === 0 || none.length === 0) return [];
  const worst = most.reduce((a, b) => (b.rate > a.rate ? b : a));
  return [
    `${percent(worst.rate)} of the scored samples of ${worst.task} fail, and none of ${list(none.map(({ task }) => task))}: see that both scores are read the right way round.`,
  ];
}
