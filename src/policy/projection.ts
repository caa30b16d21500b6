import type { Projection } from '../model/evidence.ts';
import type { Gate, Policy } from '../model/policy.ts';
import type { Path } from '../util/path.ts';
import { plantedOf } from './planted.ts';
import { judgedBy } from './requirement.ts';
import { selectsRun } from './select.ts';

/** What a gate needs of the results, so that readers can leave the rest unread. */
export function projectionOf(policy: Policy, gate: Gate): Projection {
  const categories = judgedBy(policy, gate);
  const selectors = [...categories, ...categories.flatMap(plantedOf)].flatMap((category) => category.evals);
  const paths = new Map<string, Path>();
  const followed = [
    ...selectors.flatMap(({ at, where }) => [at, ...where.map((narrow) => narrow.path)]),
    ...categories.flatMap(({ cluster, strata, severity, within }) => [
      cluster,
      strata,
      severity?.at ?? null,
      within?.match ?? null,
    ]),
  ];
  for (const path of followed) if (path !== null) paths.set(path.text, path);
  return {
    wants: (run) => selectors.some((selector) => selectsRun(selector, run)),
    paths: [...paths.values()],
    edited:
      [gate, ...categories].some(({ evidence }) => evidence.edited === 'reject') ||
      categories.some(({ adjudicators }) => adjudicators !== null),
  };
}
