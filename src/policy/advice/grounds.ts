/** What a frontier gate asks of the policy itself: that no bound stands unexplained, or on one eval. */
import type { Category, Gate, Policy } from '../../model/policy.ts';
import { judgedBy } from '../requirement.ts';

/** What a category has too little of for a frontier gate. */
export type Lack = 'claim' | 'owner' | 'source' | 'mixture' | 'evals';

/** The categories of a frontier gate that lack something, in the policy's order; none of any other gate. */
export function ungrounded(policy: Policy, gate: Gate): { category: Category; lacks: Lack[] }[] {
  if (!gate.frontier) return [];
  return judgedBy(policy, gate)
    .map((category) => ({ category, lacks: lacksOf(category) }))
    .filter(({ lacks }) => lacks.length > 0);
}

function lacksOf(category: Category): Lack[] {
  const { kind, pool, mixture, evals } = category;
  const unsaid = (['claim', 'owner', 'source'] as const).filter((key) => category[key] === null);
  const tasks = new Set(
    evals.flatMap(({ task, expectedTasks }) => (expectedTasks.length > 0 ? expectedTasks : task)),
  );
  return [
    ...unsaid,
    ...(pool && mixture === null ? (['mixture'] as const) : []),
    // A list is one by nature, and a capability speaks of what the model can do, not of what it does.
    ...(kind === 'behaviour' && tasks.size < 2 ? (['evals'] as const) : []),
  ];
}
