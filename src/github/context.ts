import { PlatformError } from '../util/errors.ts';
import { parseRepository, type Repository, sameRepository } from './repository.ts';
import { type AnswerShape, shape } from './shape.ts';

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  /** Undefined when the fork was deleted. */
  readonly headRepository?: Repository;
  readonly baseRef: string;
  readonly baseSha: string;
  /** The head lies in another repository: its author may not write here. */
  readonly fork: boolean;
}

export interface MergeGroup {
  readonly headSha: string;
  /** Full: the queue's own branch, such as `refs/heads/gh-readonly-queue/main/pr-7-…`. */
  readonly headRef?: string;
  /** The parent of the group: it may hold pull requests that are queued before this one and not merged. */
  readonly baseSha: string;
  /** Full, such as `refs/heads/main`. */
  readonly baseRef: string;
}

export interface Deployment {
  readonly id: number;
  readonly environment: string;
  readonly sha: string;
}

/** The run that a `workflow_run` event tells of. */
export interface TriggeringRun {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch?: string;
  /** Undefined when the fork was deleted. */
  readonly headRepository?: Repository;
  readonly conclusion?: string;
}

/** Where and why the job runs, as the runner says. */
export interface GitHubContext {
  readonly repository: Repository;
  readonly event: string;
  /** For a pull request this is the merge commit, not the head. */
  readonly sha: string;
  /** A deployment of a commit has none. */
  readonly ref?: string;
  readonly runId: number;
  /** Counts from 1. */
  readonly runAttempt: number;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly workspace: string;
  readonly tempDirectory: string;
  /** Such as `acme/app/.github/workflows/gate.yml@refs/heads/main`. */
  readonly workflowRef?: string;
  readonly job?: string;
  readonly actor?: string;
  /** Not every event says it. */
  readonly defaultBranch?: string;
  readonly pullRequest?: PullRequest;
  readonly mergeGroup?: MergeGroup;
  readonly deployment?: Deployment;
  readonly workflowRun?: TriggeringRun;
}

/**
 * Checks and types what the runner gives to a job.
 * @param env the environment
 * @param event the parsed file at GITHUB_EVENT_PATH
 * @throws PlatformError for the first thing that is missing or malformed
 */
export function readContext(
  env: Readonly<Record<string, string | undefined>>,
  event: unknown,
): GitHubContext {
  const payload = shape(event, 'the event');
  const name = required(env, 'GITHUB_EVENT_NAME');
  return withoutUndefined<GitHubContext>({
    repository: parseRepository(required(env, 'GITHUB_REPOSITORY'), 'GITHUB_REPOSITORY'),
    event: name,
    sha: commit(required(env, 'GITHUB_SHA'), 'GITHUB_SHA'),
    ref: env['GITHUB_REF'] || undefined,
    runId: count(env, 'GITHUB_RUN_ID'),
    runAttempt: count(env, 'GITHUB_RUN_ATTEMPT'),
    apiUrl: webAddress(env, 'GITHUB_API_URL'),
    serverUrl: webAddress(env, 'GITHUB_SERVER_URL'),
    workspace: required(env, 'GITHUB_WORKSPACE'),
    tempDirectory: required(env, 'RUNNER_TEMP'),
    workflowRef: env['GITHUB_WORKFLOW_REF'] || undefined,
    job: env['GITHUB_JOB'] || undefined,
    actor: env['GITHUB_ACTOR'] || undefined,
    defaultBranch: payload.optionalChild('repository')?.optionalText('default_branch'),
    pullRequest: name.startsWith('pull_request') ? pullRequest(payload.child('pull_request')) : undefined,
    mergeGroup: name === 'merge_group' ? mergeGroup(payload.child('merge_group')) : undefined,
    deployment: /^deployment(_status)?$/.test(name) ? deployment(payload.child('deployment')) : undefined,
    workflowRun: name === 'workflow_run' ? triggeringRun(payload.child('workflow_run')) : undefined,
  });
}

function pullRequest(payload: AnswerShape): PullRequest {
  const base = payload.child('base');
  const head = payload.child('head');
  const baseRepository = parseRepository(base.child('repo').text('full_name'), 'pull_request.base.repo');
  const headRepository = repositoryOf(head.optionalChild('repo'));
  return withoutUndefined<PullRequest>({
    number: payload.integer('number'),
    headSha: commit(head.text('sha'), 'pull_request.head.sha'),
    headRepository,
    baseRef: base.text('ref'),
    baseSha: commit(base.text('sha'), 'pull_request.base.sha'),
    fork: headRepository === undefined || !sameRepository(headRepository, baseRepository),
  });
}

function mergeGroup(payload: AnswerShape): MergeGroup {
  return withoutUndefined<MergeGroup>({
    headSha: commit(payload.text('head_sha'), 'merge_group.head_sha'),
    headRef: payload.optionalText('head_ref'),
    baseSha: commit(payload.text('base_sha'), 'merge_group.base_sha'),
    baseRef: payload.text('base_ref'),
  });
}

function deployment(payload: AnswerShape): Deployment {
  return {
    id: payload.integer('id'),
    environment: payload.text('environment'),
    sha: commit(payload.text('sha'), 'deployment.sha'),
  };
}

function triggeringRun(payload: AnswerShape): TriggeringRun {
  return withoutUndefined<TriggeringRun>({
    id: payload.integer('id'),
    attempt: payload.integer('run_attempt'),
    event: payload.text('event'),
    headSha: commit(payload.text('head_sha'), 'workflow_run.head_sha'),
    headBranch: payload.optionalText('head_branch'),
    headRepository: repositoryOf(payload.optionalChild('head_repository')),
    conclusion: payload.optionalText('conclusion'),
  });
}

function repositoryOf(payload: AnswerShape | undefined): Repository | undefined {
  return payload && parseRepository(payload.text('full_name'), 'the head repository');
}

type Env = Readonly<Record<string, string | undefined>>;

function required(env: Env, name: string): string {
  const value = env[name];
  if (value) return value;
  throw new PlatformError(
    `${name} is not set`,
    'The runner sets it in every step. Outside GitHub Actions use the command line: near-zero check.',
  );
}

function count(env: Env, name: string): number {
  const value = required(env, name);
  const number = Number(value);
  if (/^[1-9]\d*$/.test(value) && Number.isSafeInteger(number)) return number;
  throw new PlatformError(
    `${name} is '${value}', not a whole number from 1`,
    'The runner sets it: do not change it.',
  );
}

function webAddress(env: Env, name: string): string {
  const value = required(env, name);
  const protocol = URL.canParse(value) ? new URL(value).protocol : '';
  if (protocol === 'https:' || protocol === 'http:') return value.replace(/\/+$/, '');
  throw new PlatformError(`${name} is not a web address`, 'The runner sets it: do not change it.');
}

function commit(value: string, where: string): string {
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw new PlatformError(
    `${where} is '${value}', not a commit's full SHA`,
    'The runner sets it: do not change it.',
  );
}

/** Leaves out the keys whose value is undefined, so that `in` and the printed form tell what is there. */
function withoutUndefined<T>(value: { [K in keyof T]-?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
