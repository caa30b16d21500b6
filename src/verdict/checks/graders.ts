import type { Category } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { list } from '../../util/words.ts';
import { reason } from '../reasons.ts';

/**
 * Whether only those graded whom the policy names: a grader that misses failures makes any model look good.
 * @param recorded whether it must be known of every score who gave it
 */
export function judgeGraders(
  { graders }: Category,
  { task, graders: found }: EvalTally,
  recorded: boolean,
): Reason[] {
  const others = graders === null ? [] : found.names.filter((name) => !graders.includes(name));
  const unknown = (message: string, remedy: string): Reason =>
    reason('grader-unknown', message, remedy, task);
  return [
    ...(others.length > 0
      ? [
          unknown(
            `Samples of ${task} were graded by ${list(others)}; the policy names ${list(graders!)}.`,
            'Have them graded by whom the policy names; or, if this grader is as good, have it named in the policy by those who approve that.',
          ),
        ]
      : []),
    ...(recorded && found.unrecorded
      ? [
          unknown(
            `Nothing records who graded some scores of ${task}, and a frontier gate must know of each.`,
            'Have the eval tool record the grader, also where it is a program; the page of each format says where.',
          ),
        ]
      : []),
  ];
}

/** Planted failures that another grader saw say nothing of the one who graded the samples. */
export function judgePlantedGraders(planted: EvalTally, evals: readonly EvalTally[]): Reason[] {
  const scorers = planted.scorers.join();
  const names = evals.filter((one) => one.scorers.join() === scorers).flatMap((one) => one.graders.names);
  const samples = [...new Set(names)].sort();
  const trial = planted.graders.names;
  if (samples.length === 0 || trial.length === 0 || samples.join('\n') === trial.join('\n')) return [];
  return [
    reason(
      'grader-unknown',
      `The planted failures of ${planted.task} were graded by ${list(trial)}, and the samples by ${list(samples)}.`,
      'Have both graded alike: how much one grader sees says nothing of another.',
      planted.task,
    ),
  ];
}

/** What the results do not say of who graded, where the policy asks. */
export function ungraded({ graders }: Category, { task, graders: found }: EvalTally): string[] {
  if (graders === null || !found.unrecorded) return [];
  return [`Nothing records who graded some scores of ${task}; the policy names ${list(graders)}.`];
}
