import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile } from '../format.ts';
import { metricName, type Results, type Task } from './results.ts';
import type { Profile } from './rows.ts';
import { disagreements, isProven, meansAgree } from './totals.ts';

/** A task of one results file. */
export interface TaskRun {
  readonly results: Results;
  readonly task: Task;
}

const DATE = /\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d(?:\.\d+)?/g;

/** The date in a file's name, by which the harness ties its files together. */
export function dateId({ name }: EvidenceFile): string | null {
  return baseName(name).match(DATE)?.at(-1) ?? null;
}

/** The task in a name of the form `samples_TASK_DATE.jsonl`. */
export function taskInName({ name }: EvidenceFile): string | null {
  return /^samples_(.+)_\d{4}-\d\d-\d\dT[\d.-]+\.jsonl?$/.exec(baseName(name))?.[1] ?? null;
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/**
 * The task whose samples a file holds. Rows do not name it: their hashes do, where the results have them; else the
 * file's name, the metrics, the number of samples and their means, as far as they tell.
 * @throws EvidenceError when no task or more than one is left
 */
export function findTask(file: EvidenceFile, profile: Profile, among: readonly TaskRun[]): TaskRun {
  const date = dateId(file);
  const named = taskInName(file);
  const start = among.filter(
    ({ results, task }) =>
      (date === null || dateId(results.file) === null || dateId(results.file) === date) &&
      (isProven(profile, task) || named === null || named === task.name) &&
      [...task.metrics.keys()].some(
        (key) => profile.metrics.has(metricName(key)) || profile.metrics.size === 0,
      ),
  );
  const longest = Math.max(0, ...start.map(({ task }) => lengthInName(file, task)));
  const hints: ((pair: TaskRun) => boolean)[] = [
    ({ task }) => isProven(profile, task),
    ({ task }) => longest > 0 && lengthInName(file, task) === longest,
    ({ task }) =>
      [...profile.metrics].every((metric) =>
        [...task.metrics.keys()].some((key) => metricName(key) === metric),
      ),
    ({ task }) => task.effective === profile.docs,
    ({ task }) => disagreements(profile, task).length === 0 && meansAgree(profile, task),
  ];
  const left = hints.reduce((pairs, hint) => {
    const narrowed = pairs.filter(hint);
    return narrowed.length > 0 ? narrowed : pairs;
  }, start);
  const [pair] = left;
  if (pair !== undefined && left.length === 1) return pair;
  const names = [...new Set((left.length > 0 ? left : among).map(({ task }) => task.name))];
  const listed = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`;
  const message =
    left.length === 0
      ? `holds samples of a task that the results beside it do not have; they have ${listed}`
      : `holds samples of a task that cannot be told: it may be any of ${listed}`;
  const remedy =
    'Keep the results file and its samples in one folder, with the names that lm-eval gave them (samples_TASK_DATE.jsonl).';
  throw new EvidenceError(file.name, message, remedy);
}

/** How much of the name is the task's; 0 where it does not end it (older names put the model before it). */
function lengthInName(file: EvidenceFile, task: Task): number {
  const stem = baseName(file.name)
    .replace(/\.jsonl?$/, '')
    .replace(DATE, '')
    .replace(/_+$/, '');
  return stem === task.name || stem.endsWith(`_${task.name}`) ? task.name.length : 0;
}
