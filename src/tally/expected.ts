import type { EvalSelector } from '../model/policy.ts';
import type { EvalTally } from '../model/tally.ts';

/** How many items an eval should have: as the policy says, else as its tool says; `null` where neither does. */
export function expectedOf({ expectedSamples, where }: EvalSelector, { runs }: EvalTally): number | null {
  const sizes = runs.flatMap(({ datasetSamples }) => datasetSamples ?? []);
  // A data set's size says nothing about the part of it that `where` selects.
  return expectedSamples ?? (where.length === 0 && sizes.length > 0 ? Math.max(...sizes) : null);
}

/** How many of the items that it should have are not there. */
export const lackingOf = (selector: EvalSelector, tally: EvalTally): number =>
  Math.max(0, (expectedOf(selector, tally) ?? 0) - tally.read);

/** How many items were counted of a data set that has more, as its tool says; `null` where they are all. */
export function partOf(selector: EvalSelector, tally: EvalTally): { items: number; of: number } | null {
  if (selector.expectedSamples === null) return null;
  const of = Math.max(0, ...tally.runs.map(({ datasetSamples }) => datasetSamples ?? 0));
  const items = tally.ofTask ?? tally.read;
  return of > Math.max(items, selector.expectedSamples) ? { items, of } : null;
}
