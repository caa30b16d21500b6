import type { EvalRun } from '../model/evidence.ts';
import type { EvalSelector } from '../model/policy.ts';
import { globMatches } from '../util/glob.ts';
import { asRead } from '../util/visible.ts';

/** Whether a selector asks for a run: by one of its task's names, and with the arguments that it pins. */
export const selectsRun = (selector: EvalSelector, { task, otherNames, args }: EvalRun): boolean =>
  selectsNames(selector, [task, ...otherNames], args);

/** The same of what a run is called. A name that only looks like the task's is taken for it, so that nothing hides there. */
export function selectsNames(
  { task, args: pinned }: EvalSelector,
  names: readonly string[],
  args: EvalRun['args'],
): boolean {
  return (
    names.some((name) => globMatches(task, name) || globMatches(task, asRead(name))) &&
    Object.entries(pinned).every(([key, wanted]) => Object.hasOwn(args, key) && same(args[key], wanted))
  );
}

/** Structural equality of JSON values. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same((a as Indexed)[key], (b as Indexed)[key]))
  );
}

type Indexed = Record<string, unknown>;
