import type { Policy } from '../../model/policy.ts';
import { judgedBy } from '../requirement.ts';

/** Above this nothing is plainly green, and whoever reads the policy is told: one time in ten is rare to nobody. */
const LARGE = 0.1;

export const isLargeLimit = (limit: number): boolean => limit > LARGE;

/** Limits under which a gate may be green, and nobody would call it near zero. */
export const largeLimits = (policy: Policy) => {
  const frontiers = policy.gates.filter(({ frontier }) => frontier);
  return policy.categories.flatMap((category) => {
    const { name, kind, maxFailureRate } = category;
    if (kind !== 'behaviour' || !isLargeLimit(maxFailureRate.value)) return [];
    const frontier = frontiers.find((gate) => judgedBy(policy, gate).includes(category));
    return [
      {
        level: frontier === undefined ? ('warning' as const) : ('error' as const),
        code: 'limit-large' as const,
        path: `categories.${name}.max_failure_rate`,
        message: `\`${name}\` may fail in up to ${maxFailureRate.text} of cases, and its gate is green all the same${frontier === undefined ? '' : `; \`${frontier.name}\` is a frontier gate`}`,
        remedy:
          'Lower it to what you would call rare, or use a screen to watch a behaviour that fails this often.',
      },
    ];
  });
};
