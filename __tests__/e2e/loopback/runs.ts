import { type Call, found, notFound, ok, page, type Reply } from './answer.ts';
import type { ArtifactState, RepositoryState, RunState } from './state.ts';

function runJson(repository: RepositoryState, state: RunState) {
  const { head_repository, actor, ...rest } = state;
  return {
    ...rest,
    actor: { login: actor },
    triggering_actor: { login: actor },
    repository: { id: repository.id, full_name: repository.fullName },
    head_repository: head_repository && { id: 1, full_name: head_repository },
    check_suite_id: state.id,
    updated_at: state.updated_at ?? state.created_at,
    // Of forks GitHub names none.
    pull_requests: repository.pulls
      .filter(({ head }) => head.sha === state.head_sha && head.repo === repository.fullName)
      .map(({ number, head, base }) => ({
        number,
        head: { ref: head.ref, sha: head.sha, repo: { name: head.repo } },
        base: { ref: base.ref, sha: base.sha, repo: { name: repository.fullName } },
      })),
  };
}

export function run({ repository, at }: Call): Reply {
  return found(repository.runs, at, (state) => ok(runJson(repository, state)));
}

export function listRuns(call: Call, runs: readonly RunState[]): Reply {
  const wanted = (field: string, value: string | null) => {
    const asked = call.query.get(field);
    return asked === null || asked === value;
  };
  const [, since = ''] = /^>=(.*)$/.exec(call.query.get('created') ?? '') ?? [];
  const matching = runs
    .filter((state) => state.created_at >= since)
    .filter((state) => wanted('branch', state.head_branch) && wanted('event', state.event))
    .filter((state) => wanted('head_sha', state.head_sha))
    .filter((state) => wanted('status', state.status) || wanted('status', state.conclusion))
    .sort((a, b) => b.id - a.id)
    .map((state) => runJson(call.repository, state));
  return page(call, matching, 'workflow_runs');
}

export function workflowRuns(call: Call): Reply {
  const runs = call.repository.runs.filter(({ path }) => path.endsWith(`/${call.at['file']}`));
  return runs.length === 0 ? notFound : listRuns(call, runs);
}

/** Of the latest attempt, unless all are asked for. */
export function listJobs(call: Call): Reply {
  const { repository, at, query } = call;
  return found(repository.runs, at, (state) => {
    const matching = repository.jobs
      .filter(({ run_id }) => run_id === state.id)
      .filter(({ run_attempt }) => query.get('filter') === 'all' || run_attempt === state.run_attempt)
      .map((job) => ({
        ...job,
        head_sha: state.head_sha,
        status: job.completed_at === null ? 'in_progress' : 'completed',
        conclusion: job.completed_at === null ? null : 'success',
      }));
    return page(call, matching, 'jobs');
  });
}

export function artifactJson(repository: RepositoryState, artifact: ArtifactState) {
  const owner = repository.runs.find(({ id }) => id === artifact.runId);
  return {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.content.length,
    digest: artifact.digest,
    expired: artifact.expired,
    created_at: artifact.created_at,
    updated_at: artifact.created_at,
    expires_at: '2027-02-01T09:30:00Z',
    workflow_run: owner && {
      id: owner.id,
      head_sha: owner.head_sha,
      head_branch: owner.head_branch,
      repository_id: repository.id,
      head_repository_id: owner.head_repository === repository.fullName ? repository.id : 1,
    },
  };
}

export function listArtifacts(call: Call): Reply {
  const { repository, at, query } = call;
  return found(repository.runs, at, (state) => {
    const name = query.get('name');
    const matching = repository.artifacts
      .filter((artifact) => artifact.runId === state.id && (name === null || artifact.name === name))
      .map((artifact) => artifactJson(repository, artifact));
    return page(call, matching, 'artifacts');
  });
}

export function artifactZip({ repository, at, blobAddress }: Call): Reply {
  return found(repository.artifacts, at, (artifact) =>
    artifact.expired
      ? { status: 410, json: { message: 'Artifact has expired' } }
      : { status: 302, headers: { location: blobAddress(artifact) } },
  );
}
