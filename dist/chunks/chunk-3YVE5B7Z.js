import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/policy/planted.ts
function plantedOf(category) {
  const { recall, evals } = category;
  if (recall === null || recall.task === null) return [];
  const selectors = evals.map(
    (selector) => ({
      ...selector,
      task: recall.task,
      args: {},
      where: [],
      expectedSamples: recall.planted,
      part: false,
      expectedTasks: [],
      epochs: null,
      counts: false
    })
  );
  const different = new Map(selectors.map((selector) => [JSON.stringify(selector), selector]));
  const alone = { cluster: null, strata: null, severity: null, within: null, recall: null };
  return [{ ...category, ...alone, evals: [...different.values()] }];
}

export {
  plantedOf
};
