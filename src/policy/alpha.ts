import type { Category, Gate, Policy } from '../model/policy.ts';
import { divideAlpha } from '../statistics/alpha.ts';
import { branches, judgedBy } from './requirement.ts';

/**
 * The chance of error that a category may use at a gate: 1 − its confidence, divided among the ways in which an `any_of`
 * could pass (Bonferroni), so that offering alternatives does not make a wrong green more likely.
 */
export function alphaFor(policy: Policy, gate: Gate, category: Category): number {
  return divideAlpha(category.confidence.alpha, branches(policy, gate).get(category.name) ?? 1);
}

/** For each category, the gate other than a screen that leaves it the least chance of error, and that chance. */
export function strictest(policy: Policy): Map<string, { gate: Gate; alpha: number }> {
  const found = new Map<string, { gate: Gate; alpha: number }>();
  for (const gate of policy.gates.filter((gate) => !gate.screen)) {
    const ways = branches(policy, gate);
    for (const { name, confidence } of judgedBy(policy, gate)) {
      const alpha = divideAlpha(confidence.alpha, ways.get(name) ?? 1);
      if (alpha < (found.get(name)?.alpha ?? 1)) found.set(name, { gate, alpha });
    }
  }
  return found;
}
