import type { Category, Gate, Policy } from '../model/policy.ts';
import { divideAlpha } from '../statistics/alpha.ts';
import { attemptAlpha } from '../statistics/attempts.ts';
import { branches, judgedBy } from './requirement.ts';

/**
 * The chance of error that a category may use at a gate: 1 − its confidence, divided among the ways in which an `any_of`
 * could pass (Bonferroni), so that offering alternatives does not make a wrong green more likely; and, where the gate
 * corrects for them, the share of this candidate, the first of them by default.
 */
export function alphaFor(policy: Policy, gate: Gate, category: Category, candidate = 1): number {
  const ways = branches(policy, gate).get(category.name) ?? 1;
  return shareOf(gate, divideAlpha(category.confidence.alpha, ways), candidate);
}

const shareOf = ({ candidates }: Gate, alpha: number, candidate: number): number =>
  candidates === 'corrected' ? attemptAlpha(alpha, candidate) : alpha;

/** For each category, the gate other than a screen that leaves it the least chance of error, and that chance. */
export function strictest(policy: Policy): Map<string, { gate: Gate; alpha: number }> {
  const found = new Map<string, { gate: Gate; alpha: number }>();
  for (const gate of policy.gates.filter((gate) => !gate.screen)) {
    for (const category of judgedBy(policy, gate)) {
      const alpha = alphaFor(policy, gate, category);
      if (alpha < (found.get(category.name)?.alpha ?? 1)) found.set(category.name, { gate, alpha });
    }
  }
  return found;
}
