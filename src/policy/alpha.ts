import type { Category, Gate, Policy } from '../model/policy.ts';
import { divideAlpha } from '../statistics/alpha.ts';
import { branches } from './requirement.ts';

/**
 * The chance of error that a category may use at a gate: 1 − its confidence, divided among the ways in which an `any_of`
 * could pass (Bonferroni), so that offering alternatives does not make a wrong green more likely.
 */
export function alphaFor(policy: Policy, gate: Gate, category: Category): number {
  return divideAlpha(category.confidence.alpha, branches(policy, gate).get(category.name) ?? 1);
}
