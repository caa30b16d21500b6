import type { GitHubClient } from './api.ts';
import { parseRepository, type Repository, sameRepository } from './repository.ts';
import { type AnswerShape, shape } from './shape.ts';

/** A workflow run, as GitHub records it. */
export interface WorkflowRun {
  readonly id: number;
  readonly repository: Repository;
  /** The latest attempt; counts from 1. */
  readonly attempt: number;
  /** When the latest attempt began, ISO 8601. */
  readonly startedAt: string;
  /** Path of the workflow's file, without the ref that GitHub may put behind it. */
  readonly workflow: string;
  readonly event: string;
  readonly completed: boolean;
  readonly conclusion: string | null;
  readonly headCommit: string;
  readonly headBranch: string | null;
  /** Null when the fork was deleted. */
  readonly headRepository: Repository | null;
  readonly actor: string | null;
  /** Open ones of this repository's own branches with that head, as they are now. */
  readonly pullRequests: readonly { readonly number: number; readonly baseRef: string }[];
}

/** @throws PlatformError when the run does not exist or the token may not read it */
export async function readRun(
  client: GitHubClient,
  repository: Repository,
  id: number,
): Promise<WorkflowRun> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/actions/runs/{id}', { ...repository, id });
  return runOf(shape(data, `run ${id}`));
}

/**
 * The newest run of a workflow on a branch, whether it is completed or not; null when there is none. Runs of forks
 * are passed over: a fork's branch of the same name would otherwise stand for this repository's.
 */
export async function newestRun(
  client: GitHubClient,
  repository: Repository,
  workflow: string,
  branch: string,
): Promise<WorkflowRun | null> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs', {
    ...repository,
    workflow,
    branch,
    per_page: 100,
  });
  const own = shape(data, `the runs of ${workflow}`)
    .list('workflow_runs')
    .map((run) => runOf(run))
    .filter(({ headRepository }) => headRepository !== null && sameRepository(headRepository, repository));
  return own.reduce<WorkflowRun | null>((newest, run) => (newest && newest.id > run.id ? newest : run), null);
}

/** A job of a run, in one of its attempts. Times are ISO 8601. */
export interface RunJob {
  readonly name: string;
  readonly startedAt: string;
  /** Null while it runs. */
  readonly completedAt: string | null;
}

/** The jobs of all attempts of a run. @throws PlatformError */
export async function readJobs(
  client: GitHubClient,
  repository: Repository,
  runId: number,
): Promise<readonly RunJob[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{runId}/jobs';
  const items = await client.list(route, { ...repository, runId, filter: 'all' }, 'jobs');
  return items.map((item) => {
    const job = shape(item, `a job of run ${runId}`);
    return {
      name: job.text('name'),
      startedAt: job.text('started_at'),
      completedAt: job.optionalText('completed_at') ?? null,
    };
  });
}

function runOf(run: AnswerShape): WorkflowRun {
  const head = run.optionalChild('head_repository')?.text('full_name');
  return {
    id: run.integer('id'),
    repository: parseRepository(run.child('repository').text('full_name'), 'repository'),
    attempt: run.integer('run_attempt'),
    startedAt: run.text('run_started_at'),
    workflow: run.text('path').replace(/@.*$/, ''),
    event: run.text('event'),
    completed: run.optionalText('status') === 'completed',
    conclusion: run.optionalText('conclusion') ?? null,
    headCommit: run.text('head_sha'),
    headBranch: run.optionalText('head_branch') ?? null,
    headRepository: head === undefined ? null : parseRepository(head, 'head_repository'),
    actor: run.optionalChild('actor')?.text('login') ?? null,
    pullRequests: (run.optionalList('pull_requests') ?? []).map((pull) => ({
      number: pull.integer('number'),
      baseRef: pull.child('base').text('ref'),
    })),
  };
}
