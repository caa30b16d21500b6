import type { Category, Gate, Policy } from '../model/policy.ts';
import { divideAlpha } from '../statistics/alpha.ts';
import { attemptAlpha } from '../statistics/attempts.ts';
import { branches, judgedBy } from './requirement.ts';

/**
 * Whether a gate corrects for candidates: as it declares, and else wherever a ledger is on. Before any run, that is where the
 * gate names a memory.
 */
export const corrects = ({ candidates, memory }: Gate, ledger = memory !== null): boolean =>
  candidates === null ? ledger : candidates === 'corrected';

/**
 * The chance of error that a category may use at a gate: 1 − its confidence, divided among the ways in which an `any_of`
 * could pass (Bonferroni), so that offering alternatives does not make a wrong green more likely; and the share of
 * this candidate, by default of the first where the gate corrects for them.
 * @param candidate `null`: nothing is corrected
 */
export function alphaFor(
  policy: Policy,
  gate: Gate,
  category: Category,
  candidate: number | null = corrects(gate) ? 1 : null,
): number {
  const ways = branches(policy, gate).get(category.name) ?? 1;
  const alpha = divideAlpha(category.confidence.alpha, ways);
  return candidate === null ? alpha : attemptAlpha(alpha, candidate);
}

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
