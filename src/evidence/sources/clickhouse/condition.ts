import type { Condition, Literal } from '../../../model/policy.ts';
import type { Bindings } from './client.ts';
import type { ColumnKind } from './columns.ts';

/** A value of a row: an expression that is not NULL where it is looked at, and what it holds. */
export interface Value {
  readonly sql: string;
  readonly kind: ColumnKind;
}

/**
 * Whether a condition holds for a value, as an expression of 0 and 1; `null` where it does not speak of values of this
 * kind. The same as `holds` in policy/condition.ts says of the value.
 */
export function compile(condition: Condition, value: Value, bindings: Bindings): string | null {
  return speaksOf(condition, value.kind) ? test(condition, value, bindings) : null;
}

const typeOf = (kind: ColumnKind): string =>
  kind === 'whole' || kind === 'float' ? 'number' : kind === 'flag' ? 'boolean' : 'string';

function speaksOf(condition: Condition, kind: ColumnKind): boolean {
  if ('of' in condition) return condition.of.some((inner) => speaksOf(inner, kind));
  if ('bound' in condition) return typeOf(kind) === 'number';
  return condition.literals.some((literal) => typeof literal === typeOf(kind));
}

function test(condition: Condition, value: Value, bindings: Bindings): string {
  switch (condition.op) {
    case 'is':
      return among(value, condition.literals, bindings);
    case 'is_not':
      // A value of another type is not "something else": nobody said what it would mean.
      return speaksOf(condition, value.kind) ? `NOT (${among(value, condition.literals, bindings)})` : '0';
    case 'below':
      return compare(value, '<', condition.bound);
    case 'at_most':
      return compare(value, '<=', condition.bound);
    case 'above':
      return compare(value, '>', condition.bound);
    case 'at_least':
      return compare(value, '>=', condition.bound);
    case 'all_of':
      return `(${condition.of.map((inner) => test(inner, value, bindings)).join(' AND ')})`;
    case 'any_of':
      return `(${condition.of.map((inner) => test(inner, value, bindings)).join(' OR ')})`;
  }
}

/** Literals of another type than the value's are never equal to it. */
export function among(value: Value, literals: readonly Literal[], bindings: Bindings): string {
  const wanted = literals.filter((literal) => typeof literal === typeOf(value.kind));
  const equal = wanted.map((literal) =>
    typeof literal === 'string'
      ? `${value.sql} = ${bindings.text(literal)}`
      : `${value.sql} = ${number(Number(literal))}`,
  );
  return equal.length === 0 ? '0' : `(${equal.join(' OR ')})`;
}

function compare({ sql, kind }: Value, operator: string, bound: number): string {
  return typeOf(kind) === 'number' ? `${sql} ${operator} ${number(bound)}` : '0';
}

/** Only figures, a point, a sign and an exponent. */
const number = (value: number): string => (value < 0 ? `(${value})` : String(value));
