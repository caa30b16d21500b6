import type { EvalSelector } from '../../model/policy.ts';
import type { Abouts, Reason } from '../../model/reason.ts';
import type { EvalTally } from '../../model/tally.ts';
import { reason } from '../reasons.ts';

/** Whether the selector found samples, and says which score judges them and when it passes. */
export function selectorMatchesNothing(selector: EvalSelector, tally: EvalTally): Reason[] {
  const nothing = (about: Abouts['selector-matches-nothing']): Reason[] => [
    reason('selector-matches-nothing', about, tally.task),
  ];
  // That its counts are not taken is said by itself.
  if (tally.read === 0 && tally.counted.refused > 0) return [];
  if (tally.read === 0) {
    const paths = selector.where.map(({ path }) => path.text);
    return nothing(paths.length > 0 ? { of: 'where', paths } : { of: 'samples' });
  }
  const { scorersSeen: seen } = tally;
  // With none named, each sample may have had only one, and yet not all the same.
  const open = selector.scorers.length === 0 && (tally.valued === 0 ? seen : tally.scorers).length > 1;
  if (open) return nothing({ of: 'scorers', scorers: seen });
  if (selector.passesWhen === null && (selector.at !== null || !tally.runs.every((run) => run.resolved)))
    return nothing({ of: 'passes-when' });
  if (tally.valued > 0) return [];
  if (seen.length === 0) return nothing({ of: 'scores' });
  if (selector.at === null && selector.scorers.every((name) => seen.includes(name))) {
    const scorers = selector.scorers.length > 0 ? selector.scorers : seen;
    return nothing({ of: 'no-value', samples: tally.read, scorers });
  }
  return nothing({ of: 'value', scorers: selector.scorers, at: selector.at?.text ?? null, seen });
}
