import type { RunFault } from '../../../model/evidence.ts';
import { metricName, type Task } from './results.ts';
import type { Profile, Sum } from './rows.ts';

const TOLERANCE = 1e-6;

/** Which filter of the task each label of the rows stands for. */
export function filtersOf(profile: Profile, task: Task): ReadonlyMap<string, string> {
  const filters = task.filters.length > 0 ? task.filters : ['none'];
  return new Map(
    [...profile.labels].map((label) => [
      label,
      label.startsWith('#') ? filters[Number(label.slice(1)) % filters.length]! : label,
    ]),
  );
}

/** What the results state of a task and its rows do not show. */
export function faultsOf(profile: Profile, task: Task): RunFault[] {
  return disagreements(profile, task).map((message) => ({
    code: 'totals-disagree',
    message: `${task.name}: ${message}`,
    remedy: 'Give the results and the samples of one run as lm-eval wrote them, all of them.',
  }));
}

/** Whether the rows are those that the run hashed. Another model has the same ones: they are questions, not answers. */
export function isProven(profile: Profile, task: Task): boolean {
  return task.hash !== null && task.hash === profile.hash;
}

export function disagreements(profile: Profile, task: Task): string[] {
  const { docs } = profile;
  const { original, effective, hash } = task;
  const found: string[] = [];
  const proven = isProven(profile, task);
  if (original !== null && docs > original) {
    found.push(`the data set has ${original} samples, the file holds ${docs}`);
  } else if (effective !== null && docs !== effective && !proven) {
    found.push(`the results are of ${effective} samples, the file holds ${docs}`);
  } else if (hash !== null && profile.hash !== null && !proven) {
    found.push('the samples are not those whose hash the results state (`task_hashes`)');
  }
  const filters = new Set(filtersOf(profile, task).values());
  if (profile.rows < docs * filters.size) {
    found.push(
      `${docs} documents by ${filters.size} filters are ${docs * filters.size} rows, the file holds ${profile.rows}`,
    );
  }
  for (const [key, stated, mean] of meansOf(profile, task)) {
    if (!near(stated, mean)) found.push(`the results state ${key} ${stated}, the samples show ${mean}`);
  }
  return found;
}

/** Whether some mean can be compared, and all that can agree. */
export function meansAgree(profile: Profile, task: Task): boolean {
  const means = meansOf(profile, task);
  return means.length > 0 && means.every(([, stated, mean]) => near(stated, mean));
}

/** Of each metric that is a mean over numbers: its name with the filter, what is stated, what the rows show. */
function meansOf(profile: Profile, task: Task): [string, number, number][] {
  const sums = new Map<string, Sum>();
  const filters = filtersOf(profile, task);
  for (const [key, sum] of profile.sums) {
    const filter = filters.get(key.slice(key.lastIndexOf(',') + 1)) ?? 'none';
    const name = `${key.slice(0, key.lastIndexOf(','))},${filter}`;
    const known = sums.get(name) ?? { sum: 0, n: 0 };
    const unusable = sum === null || sums.get(name) === null;
    sums.set(name, unusable ? null : { sum: known.sum + sum.sum, n: known.n + sum.n });
  }
  return [...task.metrics].flatMap(([key, stated]): [string, number, number][] => {
    const sum = sums.get(key);
    if (typeof stated !== 'number' || !task.means.has(metricName(key))) return [];
    return sum === undefined || sum === null ? [] : [[key, stated, sum.sum / sum.n]];
  });
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
}
