/** The chance that several bounds are all shown, from the chance of each. */
import type { Gate, Policy, Requirement } from '../../model/policy.ts';
import { closure } from '../requirement.ts';

/** `atLeast` holds however the parts depend on each other (Bonferroni); `independent` is the product. */
export interface Chance {
  readonly independent: number;
  readonly atLeast: number;
}

export function allOf(chances: readonly Chance[]): Chance {
  return {
    independent: chances.reduce((product, one) => product * one.independent, 1),
    atLeast: Math.max(0, 1 - chances.reduce((sum, one) => sum + (1 - one.atLeast), 0)),
  };
}

/** Bounds on the same samples are surely not independent. */
export function chanceTogether(chances: readonly number[]): Chance {
  const { atLeast } = allOf(chances.map((one) => ({ independent: one, atLeast: one })));
  return { independent: atLeast, atLeast };
}

/**
 * The chance that a gate opens, from that of each category by itself. Of several ways through it counts only the
 * likeliest, and a category that is asked for in several places counts each time: never too much.
 */
export function chanceOfGate(policy: Policy, gate: Gate, of: (category: string) => Chance): Chance {
  const requires = new Map(policy.categories.map((category) => [category.name, category.requires]));
  const withRequired = (names: readonly string[]): Chance =>
    allOf([...closure(names, (name) => requires.get(name) ?? [])].map(of));
  const visit = (requirement: Requirement): Chance => {
    if (requirement.kind === 'category') return withRequired([requirement.name]);
    if (requirement.kind === 'any_of') {
      return requirement.of.map(visit).reduce((best, one) => (one.atLeast > best.atLeast ? one : best));
    }
    const names = requirement.of.flatMap((part) => (part.kind === 'category' ? part.name : []));
    const others = requirement.of.filter((part) => part.kind !== 'category');
    return allOf([withRequired(names), ...others.map(visit)]);
  };
  return visit(gate.require);
}
