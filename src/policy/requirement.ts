/** Which categories a requirement asks for, and by how many ways each may be met. */
import type { Category, Gate, Policy, Requirement } from '../model/policy.ts';

/** Names of the categories that stand in a requirement, each once. */
export function categoriesOf(requirement: Requirement): string[] {
  if (requirement.kind === 'category') return [requirement.name];
  return [...new Set(requirement.of.flatMap(categoriesOf))];
}

/** Names, and all that they require, directly or not. */
export function closure(names: Iterable<string>, requires: (name: string) => readonly string[]): Set<string> {
  const found = new Set(names);
  // A set that grows while it is walked also walks what was added.
  for (const name of found) for (const other of requires(name)) found.add(other);
  return found;
}

/** All categories that a gate judges: those that it asks for and those that they need, in the policy's order. */
export function judgedBy(policy: Policy, gate: Gate): Category[] {
  const names = closure(categoriesOf(gate.require), needsIn(policy));
  return policy.categories.filter((category) => names.has(category.name));
}

/**
 * Among how many ways through a gate a category is one: the product of the numbers of branches of the `any_of`s above it,
 * the largest where it stands in several places. What it needs shares its place. Categories that are no way among
 * others are left out. An inventory that is judged whole leaves nothing to chance, and so is no way in this sense.
 */
export function branches(policy: Policy, gate: Gate): Map<string, number> {
  const most = new Map<string, number>();
  const needs = needsIn(policy);
  const counted = new Set(
    policy.categories.flatMap(({ name, inventory }) => (inventory && inventory.sample === null ? name : [])),
  );
  const isCertain = (inner: Requirement): boolean => categoriesOf(inner).every((name) => counted.has(name));
  const visit = (requirement: Requirement, ways: number): void => {
    if (requirement.kind === 'category') {
      if (ways === 1) return;
      for (const name of closure([requirement.name], needs))
        most.set(name, Math.max(ways, most.get(name) ?? 1));
    } else {
      const chances = requirement.of.filter((inner) => !isCertain(inner)).length;
      const here = requirement.kind === 'any_of' ? ways * Math.max(1, chances) : ways;
      for (const inner of requirement.of) visit(inner, here);
    }
  };
  visit(gate.require, 1);
  return most;
}

/** What a category cannot be green without: those that it requires, and the capability that it is within. */
function needsIn(policy: Policy): (name: string) => readonly string[] {
  const byName = new Map(
    policy.categories.map(({ name, requires, within }) => [
      name,
      [...requires, ...(within ? [within.capability] : [])],
    ]),
  );
  return (name) => byName.get(name) ?? [];
}
