import {
  type ArtifactState,
  blobSha,
  nextId,
  type PullState,
  type RepositoryState,
  type RunState,
} from './loopback-state.ts';

/**
 * The routes that the loopback GitHub answers, a small function each, with the fields of the REST description
 * (https://github.com/github/rest-api-description) that a client may rely on.
 */
export interface Call {
  /** The address asked for, without its query. */
  readonly url: string;
  readonly repository: RepositoryState;
  /** Decoded parts of the path, by the names in the pattern. */
  readonly at: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly accept: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The signed address of an artifact's bytes, at another origin. */
  readonly blobAddress: (artifact: ArtifactState) => string;
}

export interface Reply {
  readonly status: number;
  readonly json?: unknown;
  readonly raw?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: string;
  /** `{name}` takes one part of the path, `{name+}` the rest of it. */
  readonly pattern: string;
  /** What a token needs, as GitHub says it in X-Accepted-GitHub-Permissions. */
  readonly permission: string;
  readonly answer: (call: Call) => Reply;
}

const ok = (json: unknown): Reply => ({ status: 200, json });
export const notFound: Reply = {
  status: 404,
  json: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};
const invalid = (message: string, ...errors: unknown[]): Reply => ({
  status: 422,
  json: { message, errors, documentation_url: 'https://docs.github.com/rest', status: '422' },
});

const route = (
  method: string,
  pattern: string,
  permission: string,
  answer: (call: Call) => Reply,
): Route => ({ method, pattern: `/repos/{owner}/{repo}${pattern}`, permission, answer });

export const routes: readonly Route[] = [
  route('GET', '', 'metadata=read', ({ repository }) => ok(repositoryJson(repository))),
  route('GET', '/contents/{path+}', 'contents=read', contents),
  route('GET', '/commits/{ref+}', 'contents=read', commit),
  route('GET', '/git/ref/{ref+}', 'contents=read', gitRef),
  route('GET', '/actions/runs', 'actions=read', (call) => listRuns(call, call.repository.runs)),
  route('GET', '/actions/runs/{id}', 'actions=read', run),
  route('GET', '/actions/workflows/{file}/runs', 'actions=read', workflowRuns),
  route('GET', '/actions/runs/{id}/artifacts', 'actions=read', listArtifacts),
  route('GET', '/actions/artifacts/{id}', 'actions=read', ({ repository, at }) =>
    found(repository.artifacts, at, (artifact) => ok(artifactJson(repository, artifact))),
  ),
  route('GET', '/actions/artifacts/{id}/zip', 'actions=read', artifactZip),
  route('GET', '/pulls/{number}', 'pull_requests=read', (call) => pull(call, pullJson)),
  route('GET', '/pulls/{number}/reviews', 'pull_requests=read', (call) =>
    pull(call, ({ reviews }) => reviews, page),
  ),
  route('GET', '/pulls/{number}/files', 'pull_requests=read', (call) =>
    pull(call, ({ files }) => files, page),
  ),
  route('GET', '/issues/{number}/comments', 'issues=read; pull_requests=read', listComments),
  route('POST', '/issues/{number}/comments', 'issues=write; pull_requests=write', createComment),
  route('PATCH', '/issues/comments/{id}', 'issues=write; pull_requests=write', updateComment),
  route('POST', '/check-runs', 'checks=write', createCheckRun),
  route('PATCH', '/check-runs/{id}', 'checks=write', updateCheckRun),
  route('POST', '/statuses/{sha}', 'statuses=write', createStatus),
];

// --- repository and contents

function repositoryJson(repository: RepositoryState) {
  const [owner, name] = repository.fullName.split('/');
  return {
    id: repository.id,
    name,
    full_name: repository.fullName,
    owner: { login: owner },
    private: repository.private,
    default_branch: repository.defaultBranch,
  };
}

/** Branch, tag, `heads/…`, `refs/heads/…`, HEAD or full SHA to a commit, as GitHub resolves it. */
function resolve(repository: RepositoryState, ref: string): string | undefined {
  if (repository.commits.has(ref)) return ref;
  const name = ref === 'HEAD' ? repository.defaultBranch : ref.replace(/^(refs\/)?(heads|tags)\//, '');
  return repository.refs.get(name);
}

function commit({ repository, at, accept }: Call): Reply {
  const id = resolve(repository, at['ref']!);
  if (id === undefined) return invalid(`No commit found for SHA: ${at['ref']}`);
  if (accept.includes('application/vnd.github.sha')) {
    const headers = { 'content-type': 'application/vnd.github.sha; charset=utf-8' };
    return { status: 200, raw: Buffer.from(id), headers };
  }
  return ok({ sha: id, commit: { message: 'A commit' } });
}

function gitRef({ repository, at }: Call): Reply {
  const id = repository.refs.get(at['ref']!.replace(/^(heads|tags)\//, ''));
  return id === undefined ? notFound : ok({ ref: `refs/${at['ref']}`, object: { type: 'commit', sha: id } });
}

function contents({ repository, at, query, accept }: Call): Reply {
  const id = resolve(repository, query.get('ref') ?? 'HEAD');
  const files = id === undefined ? undefined : repository.commits.get(id);
  if (files === undefined)
    return { ...notFound, json: { message: `No commit found for the ref ${query.get('ref')}` } };
  const path = at['path']!;
  const content = files.get(path);
  if (content === undefined) return directory(files, path, accept);
  if (accept.includes('application/vnd.github.raw')) {
    const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
    return { status: 200, raw: content, headers };
  }
  // https://docs.github.com/en/rest/repos/contents: 1 to 100 MB only as raw, or as an object without content.
  const large = content.length > 1024 * 1024;
  if (large && !accept.includes('application/vnd.github.object')) {
    const error = { resource: 'Blob', field: 'data', code: 'too_large' };
    return { status: 403, json: { message: 'This API returns blobs up to 1 MB in size.', errors: [error] } };
  }
  return ok({
    type: 'file',
    encoding: large ? 'none' : 'base64',
    content: large ? '' : content.toString('base64').replace(/.{60}/g, '$&\n'),
    size: content.length,
    name: path.split('/').at(-1),
    path,
    sha: blobSha(content),
  });
}

function directory(files: ReadonlyMap<string, Buffer>, path: string, accept: string): Reply {
  const prefix = path.replace(/\/?$/, '/');
  const inside = [...files.keys()].filter((file) => file.startsWith(prefix));
  if (inside.length === 0) return notFound;
  const names = new Set(inside.map((file) => file.slice(prefix.length).split('/')[0]!));
  const entries = [...names].map((name) => ({
    type: files.has(prefix + name) ? 'file' : 'dir',
    name,
    path: prefix + name,
  }));
  return ok(accept.includes('application/vnd.github.object') ? { type: 'dir', path, entries } : entries);
}

// --- runs and artifacts

function runJson(repository: RepositoryState, state: RunState) {
  const { head_repository, actor, ...rest } = state;
  return {
    ...rest,
    actor: { login: actor },
    triggering_actor: { login: actor },
    repository: { id: repository.id, full_name: repository.fullName },
    head_repository: head_repository && { id: 1, full_name: head_repository },
    updated_at: state.created_at,
  };
}

function run({ repository, at }: Call): Reply {
  return found(repository.runs, at, (state) => ok(runJson(repository, state)));
}

function listRuns(call: Call, runs: readonly RunState[]): Reply {
  const wanted = (field: string, value: string | null) => {
    const asked = call.query.get(field);
    return asked === null || asked === value;
  };
  const matching = runs
    .filter((state) => wanted('branch', state.head_branch) && wanted('event', state.event))
    .filter((state) => wanted('head_sha', state.head_sha))
    .filter((state) => wanted('status', state.status) || wanted('status', state.conclusion))
    .sort((a, b) => b.id - a.id)
    .map((state) => runJson(call.repository, state));
  return page(call, matching, 'workflow_runs');
}

function workflowRuns(call: Call): Reply {
  const runs = call.repository.runs.filter(({ path }) => path.endsWith(`/${call.at['file']}`));
  return runs.length === 0 ? notFound : listRuns(call, runs);
}

function artifactJson(repository: RepositoryState, artifact: ArtifactState) {
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

function listArtifacts(call: Call): Reply {
  const { repository, at, query } = call;
  return found(repository.runs, at, (state) => {
    const name = query.get('name');
    const matching = repository.artifacts
      .filter((artifact) => artifact.runId === state.id && (name === null || artifact.name === name))
      .map((artifact) => artifactJson(repository, artifact));
    return page(call, matching, 'artifacts');
  });
}

function artifactZip({ repository, at, blobAddress }: Call): Reply {
  return found(repository.artifacts, at, (artifact) =>
    artifact.expired
      ? { status: 410, json: { message: 'Artifact has expired' } }
      : { status: 302, headers: { location: blobAddress(artifact) } },
  );
}

// --- pull requests, comments, checks, statuses

function pullJson({ number, head, base, user }: PullState) {
  const repo = (name: string | null) => name && { full_name: name };
  return { number, state: 'open', user: { login: user }, head: { ...head, repo: repo(head.repo) }, base };
}

function pull(
  call: Call,
  part: (state: PullState) => object,
  answer: (call: Call, items: never[]) => Reply = (_call, items) => ok(items),
): Reply {
  const state = call.repository.pulls.find(({ number }) => String(number) === call.at['number']);
  return state ? answer(call, part(state) as never[]) : notFound;
}

function listComments(call: Call): Reply {
  const { comments } = call.repository;
  return page(
    call,
    comments.filter(({ issue }) => String(issue) === call.at['number']),
  );
}

const COMMENT_LIMIT = 65_536;

function commentBody(body: Call['body']): string | Reply {
  const text = body['body'];
  if (typeof text !== 'string') return invalid('Invalid request.\n\n"body" wasn\'t supplied.');
  if ([...text].length > COMMENT_LIMIT) {
    return invalid('Validation Failed', `body is too long (maximum is ${COMMENT_LIMIT} characters)`);
  }
  return text;
}

function createComment({ repository, at, body }: Call): Reply {
  const text = commentBody(body);
  if (typeof text !== 'string') return text;
  const user = { login: 'github-actions[bot]', type: 'Bot' } as const;
  const made = { id: nextId(), issue: Number(at['number']), body: text, user };
  repository.comments.push(made);
  return { status: 201, json: made };
}

function updateComment({ repository, at, body }: Call): Reply {
  return found(repository.comments, at, (comment) => {
    const text = commentBody(body);
    if (typeof text !== 'string') return text;
    comment.body = text;
    return ok(comment);
  });
}

/** The limits of https://docs.github.com/en/rest/checks/runs. */
function checkRunFault(body: Call['body']): Reply | undefined {
  const output = (body['output'] ?? {}) as { annotations?: unknown[]; summary?: string; text?: string };
  if ((output.annotations?.length ?? 0) > 50)
    return invalid('Invalid request.\n\nNo more than 50 items are allowed.');
  for (const key of ['summary', 'text'] as const) {
    if ((output[key]?.length ?? 0) > 65_535) {
      return invalid('Invalid request.\n\nOnly 65535 characters are allowed.');
    }
  }
  return undefined;
}

function createCheckRun({ repository, body }: Call): Reply {
  for (const key of ['name', 'head_sha']) {
    if (typeof body[key] !== 'string') return invalid(`Invalid request.\n\n"${key}" wasn't supplied.`);
  }
  const fault = checkRunFault(body);
  if (fault) return fault;
  const made = { ...body, id: nextId() };
  repository.checkRuns.push(made);
  return { status: 201, json: made };
}

/** GitHub appends the annotations of an update to those that are there. */
function updateCheckRun({ repository, at, body }: Call): Reply {
  return found(repository.checkRuns, at, (checkRun) => {
    const fault = checkRunFault(body);
    if (fault) return fault;
    type Output = { annotations?: unknown[] };
    const before = (checkRun['output'] as Output | undefined)?.annotations ?? [];
    const output = body['output'] as Output | undefined;
    Object.assign(
      checkRun,
      body,
      output && {
        output: { ...output, annotations: [...before, ...(output.annotations ?? [])] },
      },
    );
    return ok(checkRun);
  });
}

function createStatus({ repository, at, body }: Call): Reply {
  const state = String(body['state']);
  if (!['error', 'failure', 'pending', 'success'].includes(state)) {
    return invalid('Validation Failed', { resource: 'Status', code: 'custom', field: 'state' });
  }
  const text = (key: string) => (typeof body[key] === 'string' ? body[key] : null);
  const made = {
    id: nextId(),
    sha: at['sha']!,
    state,
    context: text('context') ?? 'default',
    description: text('description'),
    target_url: text('target_url'),
  };
  repository.statuses.push(made);
  return { status: 201, json: made };
}

// --- shared

function found<T extends { id: number }>(
  items: readonly T[],
  at: Call['at'],
  answer: (item: T) => Reply,
): Reply {
  const item = items.find(({ id }) => String(id) === at['id']);
  return item ? answer(item) : notFound;
}

/** One page, with GitHub's Link header, and total_count where the list has a key. */
function page({ query, url }: Call, items: readonly unknown[], key?: string): Reply {
  const number = (name: string, fallback: number) =>
    Math.max(1, Number(query.get(name) ?? fallback) || fallback);
  const size = Math.min(100, number('per_page', 30));
  const current = number('page', 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (target: number, rel: string) => {
    const address = new URL(url);
    for (const [name, value] of query) address.searchParams.set(name, value);
    address.searchParams.set('page', String(target));
    return `<${address}>; rel="${rel}"`;
  };
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev'), link(1, 'first')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
  ];
  const part = items.slice((current - 1) * size, current * size);
  return {
    status: 200,
    json: key ? { total_count: items.length, [key]: part } : part,
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  };
}
