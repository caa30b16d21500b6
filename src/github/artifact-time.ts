import { EvidenceError } from '../util/errors.ts';
import { list } from '../util/words.ts';
import { type Artifact, label } from './artifacts.ts';
import type { RunJob } from './runs.ts';

/** A runner says when its jobs began and ended, GitHub when an artifact came: their clocks may differ by so much. */
const SKEW = 5_000;

/**
 * Any job that holds a run's own token can delete an artifact and upload another under its name. What was uploaded when the
 * job that makes it was not running, or when the whole run had ended, may stand in for something else.
 * @param jobs of all attempts of the run
 * @param name of the job that makes it; `null`: any
 * @param ended whether the run is completed
 * @throws EvidenceError
 */
export function checkTime(
  artifact: Artifact,
  jobs: readonly RunJob[],
  { name, ended }: { readonly name: string | null; readonly ended: boolean },
): void {
  const making = jobs.filter((job) => name === null || job.name === name);
  const at = Date.parse(artifact.createdAt);
  const within = ({ startedAt, completedAt }: RunJob): boolean =>
    (name === null || at >= Date.parse(startedAt) - SKEW) &&
    (completedAt === null ? !ended : at <= Date.parse(completedAt) + SKEW);
  if (making.some(within)) return;
  if (making.length === 0) {
    throw new EvidenceError(
      label(artifact),
      name === null
        ? 'is of a run without jobs'
        : `its run has no job ${name}; it has ${list(jobNames(jobs)) || 'none'}`,
      'Write `job=` as the page of the run shows the job, of a matrix with its values: `job="evals (en)"`.',
    );
  }
  const times = making.map(({ startedAt, completedAt }) => `${startedAt} to ${completedAt ?? 'now'}`);
  throw new EvidenceError(
    label(artifact),
    name === null
      ? `was uploaded at ${artifact.createdAt}, after its run had ended`
      : `was uploaded at ${artifact.createdAt}, when the job ${name} was not running (${list(times)})`,
    'It may stand in for another one: find out who uploaded it, and start a new run of the evals.',
    { code: 'ambiguous-artifact' },
  );
}

const jobNames = (jobs: readonly RunJob[]): string[] => [...new Set(jobs.map(({ name }) => name))];
