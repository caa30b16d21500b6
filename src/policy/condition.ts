/** Conditions on a sample's value: `passes_when` and `unscored_when`. */
import type { Condition, Literal } from '../model/policy.ts';

/**
 * Whether a value meets a condition. `null` when the condition cannot say: the value is missing, not finite, or of a type
 * that the condition does not speak of. Such a value is unscored.
 */
export function holds(condition: Condition, value: unknown): boolean | null {
  const comparable =
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value));
  return comparable && speaksOf(condition, typeof value) ? test(condition, value) : null;
}

function speaksOf(condition: Condition, type: string): boolean {
  if ('of' in condition) return condition.of.some((inner) => speaksOf(inner, type));
  return 'bound' in condition
    ? type === 'number'
    : condition.literals.some((literal) => typeof literal === type);
}

function test(condition: Condition, value: Literal): boolean {
  switch (condition.op) {
    case 'is':
      return condition.literals.includes(value);
    case 'is_not':
      // A value of another type is not "something else": nobody said what it would mean.
      return speaksOf(condition, typeof value) && !condition.literals.includes(value);
    case 'below':
      return typeof value === 'number' && value < condition.bound;
    case 'at_most':
      return typeof value === 'number' && value <= condition.bound;
    case 'above':
      return typeof value === 'number' && value > condition.bound;
    case 'at_least':
      return typeof value === 'number' && value >= condition.bound;
    case 'all_of':
      return condition.of.every((inner) => test(inner, value));
    case 'any_of':
      return condition.of.some((inner) => test(inner, value));
  }
}

/** Values among which every outcome that a condition can have occurs: what it names, and what lies between and beyond. */
export function witnesses(condition: Condition): Literal[] {
  const named = literalsOf(condition);
  const found = new Set<Literal>(named);
  if (named.some((value) => typeof value === 'string')) found.add('\u0000any other text');
  if (named.some((value) => typeof value === 'boolean')) found.add(true).add(false);
  const numbers = named.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  // In proportion, so that beyond a very large number there is still another.
  const beyond = (value: number) => Math.max(1, Math.abs(value));
  for (const [i, value] of numbers.entries()) {
    found.add(i === 0 ? value - beyond(value) : value / 2 + numbers[i - 1]! / 2);
  }
  if (numbers.length > 0) found.add(numbers.at(-1)! + beyond(numbers.at(-1)!));
  return [...found].filter((value) => speaksOf(condition, typeof value));
}

function literalsOf(condition: Condition): Literal[] {
  if ('of' in condition) return condition.of.flatMap(literalsOf);
  return 'bound' in condition ? [condition.bound] : [...condition.literals];
}
