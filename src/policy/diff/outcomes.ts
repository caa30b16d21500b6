/** Which values pass, fail and go unscored, before a change and after it. */
import type { Condition as ConditionDocument } from '../../model/generated/policy-schema.js';
import type { Condition, Literal } from '../../model/policy.ts';
import { readCondition } from '../build.ts';
import { holds, witnesses } from '../condition.ts';
import { entry, type JudgedChange, type Pair } from './found.ts';

type Outcome = 'pass' | 'fail' | 'unscored';
type Rule = { readonly passes: Condition | null; readonly unscored: Condition | null };

/**
 * The direction of a change of `passes_when` or `unscored_when`. When both change, the first is judged beside the old of
 * the second, and the second beside the new of the first. `bounded`: whether unscored samples have a bound of their own.
 */
export function judgeOutcomes(name: string, evals: Pair, bounded: boolean): JudgedChange {
  const [base, head] = [ruleOf(evals.base), ruleOf(evals.head)];
  if (base.passes === null || head.passes === null) {
    return { direction: 'unknown', because: 'one of the two leaves it to the tool what passes' };
  }
  const [before, after] =
    name === 'passes_when'
      ? [base, { ...base, passes: head.passes }]
      : [{ ...head, unscored: base.unscored }, head];
  const moved = valuesOf([before, after]).map((value) => ({
    value,
    move: `${outcome(before, value)} to ${outcome(after, value)}`,
  }));
  const first = (...moves: string[]) => moved.find(({ move }) => moves.includes(move));
  const told = (
    direction: JudgedChange['direction'],
    { value, move }: { value: Literal; move: string },
  ): JudgedChange => ({
    direction,
    because: `${shown(value)} goes from ${move}`,
  });
  const looser =
    first('fail to pass', 'unscored to pass', 'fail to unscored') ??
    (name === 'unscored_when' ? first('pass to unscored') : undefined);
  if (looser) return told('looser', looser);
  const hidden = first('unscored to fail');
  if (hidden && bounded) return told('unknown', hidden);
  const tighter = first('pass to fail', 'pass to unscored') ?? hidden;
  return tighter ? told('tighter', tighter) : { direction: 'neutral' };
}

function ruleOf(selector: unknown): Rule {
  const read = (name: string): Condition | null => {
    const document = entry(selector, name) as ConditionDocument | undefined;
    return document === undefined ? null : readCondition(document);
  };
  return { passes: read('passes_when'), unscored: read('unscored_when') };
}

/** Values among which all that the rules tell apart occurs. */
function valuesOf(rules: readonly Rule[]): Literal[] {
  const of = rules
    .flatMap(({ passes, unscored }) => [passes, unscored])
    .filter((condition) => condition !== null);
  return witnesses({ op: 'any_of', of });
}

function outcome({ passes, unscored }: Rule, value: Literal): Outcome {
  if (unscored !== null && holds(unscored, value)) return 'unscored';
  const held = passes && holds(passes, value);
  return held === null ? 'unscored' : held ? 'pass' : 'fail';
}

const shown = (value: Literal): string =>
  typeof value === 'string' && value.startsWith('\u0000') ? value.slice(1) : JSON.stringify(value);
