import type { Category, EvalSelector } from '../model/policy.ts';

/**
 * A category as it asks of its planted failures: the same scorers and conditions, on the eval that holds them. Nothing
 * where it has no such eval.
 */
export function plantedOf(category: Category): Category[] {
  const { recall, evals } = category;
  if (recall === null || recall.task === null) return [];
  const selectors = evals.map(
    (selector): EvalSelector => ({
      ...selector,
      task: recall.task!,
      args: {},
      where: [],
      expectedSamples: recall.planted,
      part: false,
      expectedTasks: [],
      epochs: null,
      counts: false,
    }),
  );
  const different = new Map(selectors.map((selector) => [JSON.stringify(selector), selector]));
  const alone = { cluster: null, strata: null, severity: null, within: null, recall: null };
  return [{ ...category, ...alone, evals: [...different.values()] }];
}
