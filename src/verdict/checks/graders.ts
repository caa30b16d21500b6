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
  return [
    ...(others.length > 0
      ? [reason('grader-unknown', { of: 'graders', graders: others, accepted: graders! }, task)]
      : []),
    ...(recorded && found.unrecorded ? [reason('grader-unknown', { of: 'scores' }, task)] : []),
  ];
}

/** Planted failures that another grader saw say nothing of the one who graded the samples. */
export function judgePlantedGraders(planted: EvalTally, evals: readonly EvalTally[]): Reason[] {
  const scorers = planted.scorers.join();
  const names = evals.filter((one) => one.scorers.join() === scorers).flatMap((one) => one.graders.names);
  const samples = [...new Set(names)].sort();
  const trial = planted.graders.names;
  if (samples.length === 0 || trial.length === 0 || samples.join('\n') === trial.join('\n')) return [];
  return [reason('grader-unknown', { of: 'planted', graders: trial, ofSamples: samples }, planted.task)];
}

/** What the results do not say of who graded, where the policy asks. */
export function ungraded({ graders }: Category, { task, graders: found }: EvalTally): string[] {
  if (graders === null || !found.unrecorded) return [];
  return [`Nothing records who graded some scores of ${task}; the policy names ${list(graders)}.`];
}
