import { isDeepStrictEqual } from 'node:util';
import type { EvalRun } from '../model/evidence.ts';
import type { EvalSelector } from '../model/policy.ts';
import { globMatches } from './glob.ts';

/** Whether a selector asks for a run: by one of its task's names, and with the arguments that it pins. */
export function selectsRun({ task, args }: EvalSelector, run: EvalRun): boolean {
  return (
    [run.task, ...run.otherNames].some((name) => globMatches(task, name)) &&
    Object.entries(args).every(
      ([key, value]) => Object.hasOwn(run.args, key) && isDeepStrictEqual(run.args[key], value),
    )
  );
}
