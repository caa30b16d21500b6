import { createHash } from 'node:crypto';

/** What the loopback GitHub knows. Tests change it freely, also between requests. */
export interface RepositoryState {
  readonly id: number;
  readonly fullName: string;
  private: boolean;
  defaultBranch: string;
  /** Branch to commit. */
  readonly refs: Map<string, string>;
  /** Tag to commit. */
  readonly tags: Map<string, string>;
  /** Commit to its files. */
  readonly commits: Map<string, ReadonlyMap<string, Buffer>>;
  /** Commit to the one before it, where it has one. */
  readonly parents: Map<string, string>;
  readonly runs: RunState[];
  readonly jobs: JobState[];
  readonly artifacts: ArtifactState[];
  /** Sigstore bundles by the digest (`sha256:…`) that they are about. */
  readonly attestations: Map<string, unknown[]>;
  readonly pulls: PullState[];
  /** Members by `org/team`. */
  readonly teams: Map<string, string[]>;
  readonly comments: CommentState[];
  readonly checkRuns: CheckRunState[];
  readonly statuses: StatusState[];
}

export interface RunState {
  id: number;
  run_attempt: number;
  /** Such as `.github/workflows/evals.yml`. */
  path: string;
  event: string;
  status: 'queued' | 'in_progress' | 'waiting' | 'completed';
  conclusion: string | null;
  head_sha: string;
  head_branch: string | null;
  /** Full name; null for a fork that was deleted. */
  head_repository: string | null;
  actor: string;
  created_at: string;
  /** Of the latest attempt. */
  run_started_at: string;
  /** As created, unless given. */
  updated_at?: string;
}

export interface JobState {
  id: number;
  run_id: number;
  run_attempt: number;
  name: string;
  started_at: string;
  completed_at: string | null;
}

export interface ArtifactState {
  id: number;
  name: string;
  runId: number;
  content: Buffer;
  /** As GitHub computes it unless a test says otherwise; null for upload-artifact before v4. */
  digest: string | null;
  expired: boolean;
  created_at: string;
  /** `application/zip`, but for one file that was uploaded with `archive: false`. */
  type: string;
}

export interface PullState {
  number: number;
  head: { sha: string; ref: string; repo: string | null };
  base: { sha: string; ref: string };
  user: string;
  reviews: { id: number; user: string; state: string; commit_id: string; submitted_at: string }[];
  files: { filename: string; status: string }[];
  /** Logins of who wrote and who committed each commit; `null`: no account. */
  commits: { author: string | null; committer: string | null }[];
  /** Logins of those who pushed to its branch. */
  pushers?: string[];
}

export interface CommentState {
  id: number;
  issue: number;
  body: string;
  user: { login: string; type: 'Bot' | 'User' };
}

export interface CheckRunState {
  id: number;
  [field: string]: unknown;
}

export interface StatusState {
  id: number;
  sha: string;
  state: string;
  context: string;
  description: string | null;
  target_url: string | null;
}

/** Whose token a job has. */
export const BOT = 'github-actions[bot]';

export const CREATED = '2026-11-02T09:30:00Z';

/** A commit id that is the same for the same label. */
export const sha = (label: string): string => createHash('sha1').update(label).digest('hex');

export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** The id that git gives to a file's content. */
export const blobSha = (content: Buffer): string =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');

let lastId = 1000;
export const nextId = (): number => ++lastId;

export function makeRepository(fullName: string): RepositoryState {
  return {
    id: nextId(),
    fullName,
    private: false,
    defaultBranch: 'main',
    refs: new Map(),
    tags: new Map(),
    commits: new Map(),
    parents: new Map(),
    runs: [],
    jobs: [],
    artifacts: [],
    attestations: new Map(),
    pulls: [],
    teams: new Map(),
    comments: [],
    checkRuns: [],
    statuses: [],
  };
}

/** Writes a commit and points `branch` at it. @returns its id */
export function commit(
  repository: RepositoryState,
  branch: string,
  files: Readonly<Record<string, string | Buffer>>,
): string {
  const id = sha(`${repository.fullName} ${branch} ${repository.commits.size}`);
  const tree = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
  repository.commits.set(id, new Map(tree));
  repository.refs.set(branch, id);
  return id;
}

export function addRun(repository: RepositoryState, run: Partial<RunState> = {}): RunState {
  const branch = repository.defaultBranch;
  const made: RunState = {
    id: nextId(),
    run_attempt: 1,
    path: '.github/workflows/evals.yml',
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    head_sha: repository.refs.get(branch) ?? sha('head'),
    head_branch: branch,
    head_repository: repository.fullName,
    actor: 'octocat',
    created_at: CREATED,
    run_started_at: CREATED,
    ...run,
  };
  repository.runs.push(made);
  addJob(repository, made, {});
  return made;
}

/** When the job with the evals, which every run has, ended. */
export const ENDED = '2026-11-02T09:40:00Z';

export function addJob(repository: RepositoryState, run: RunState, job: Partial<JobState>): JobState {
  const made: JobState = {
    id: nextId(),
    run_id: run.id,
    run_attempt: run.run_attempt,
    name: 'evals',
    started_at: run.run_started_at,
    completed_at: ENDED,
    ...job,
  };
  repository.jobs.push(made);
  return made;
}

/** What a job of a run said in annotations: its check run has the number of the run as that of its suite. */
export function addAnnotations(
  repository: RepositoryState,
  run: Pick<RunState, 'id' | 'head_sha'>,
  annotations: readonly { title: string; message: string }[],
): void {
  repository.checkRuns.push({
    id: nextId(),
    name: 'gate',
    head_sha: run.head_sha,
    status: 'completed',
    conclusion: 'success',
    check_suite: { id: run.id },
    output: {
      annotations: annotations.map((one) => ({
        ...one,
        path: '.github',
        start_line: 1,
        end_line: 1,
        annotation_level: 'notice',
      })),
    },
  });
}

export function addArtifact(
  repository: RepositoryState,
  run: RunState,
  artifact: Pick<ArtifactState, 'name' | 'content'> & Partial<ArtifactState>,
): ArtifactState {
  const made: ArtifactState = {
    id: nextId(),
    runId: run.id,
    digest: `sha256:${sha256(artifact.content)}`,
    expired: false,
    created_at: CREATED,
    type: 'application/zip',
    ...artifact,
  };
  repository.artifacts.push(made);
  return made;
}
