/** Which way through a gate was taken, of those that it offers. */
import type { Requirement } from '../model/policy.ts';

/** Whether what a gate asks for is given, with the names of which categories are green. */
export function satisfied(requirement: Requirement, isGreen: (name: string) => boolean): boolean {
  switch (requirement.kind) {
    case 'category':
      return isGreen(requirement.name);
    case 'all_of':
      return requirement.of.length > 0 && requirement.of.every((part) => satisfied(part, isGreen));
    case 'any_of':
      return requirement.of.some((part) => satisfied(part, isGreen));
  }
}

/** The branches taken: of each `any_of`, the first one that holds. */
export function routeOf(requirement: Requirement, isGreen: (name: string) => boolean): string[] {
  if (requirement.kind === 'category') return [];
  if (requirement.kind === 'all_of') return requirement.of.flatMap((part) => routeOf(part, isGreen));
  const taken = requirement.of.find((part) => satisfied(part, isGreen));
  return taken === undefined ? [] : [describe(taken), ...routeOf(taken, isGreen)];
}

function describe(requirement: Requirement): string {
  if (requirement.kind === 'category') return requirement.name;
  return `${requirement.kind}(${requirement.of.map(describe).join(', ')})`;
}
