import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Call, notFound, type Reply } from './loopback/answer.ts';
import { type Fault, sendFaulty, sendWhole, type Whole } from './loopback/faults.ts';
import { describedReply } from './loopback/openapi.ts';
import { type Route, routes } from './loopback/routes.ts';
import { type ArtifactState, BOT, makeRepository, type RepositoryState } from './loopback/state.ts';

export interface RecordedRequest {
  readonly server: 'api' | 'blob';
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface GitHubOptions {
  /** `owner/name`s that exist at the start; default `acme/app`. */
  readonly repositories?: readonly string[];
  readonly token?: string;
  /** Whether the blob server answers Range requests with 206; default true. */
  readonly ranges?: boolean;
}

export interface LoopbackGitHub {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** The origin that serves artifact bytes. */
  readonly blobUrl: string;
  readonly token: string;
  /** Everything that was asked, in order, on both servers. */
  readonly requests: readonly RecordedRequest[];
  /** The state of a repository, to be filled with `commit`, `addRun`, `addArtifact`; the first one by default. */
  repository(fullName?: string): RepositoryState;
  /** Another token, which sees these repositories alone; that of the job sees the first one. Both see public ones. */
  grant(...fullNames: readonly string[]): string;
  /** Takes a permission from the token, as in `actions=read`. */
  revoke(permission: string): void;
  /** The next `times` requests whose `METHOD path` matches go wrong. */
  fail(match: RegExp, fault: Fault, times?: number): void;
  /** Does something once, just before the next request whose `METHOD path` matches is answered. */
  before(match: RegExp, action: () => void): void;
  /** Sends artifact downloads to this address instead of the blob server. */
  redirectArtifactsTo(address: string | undefined): void;
  /** @throws Error when anything was asked or answered otherwise than GitHub's description has it */
  close(): Promise<void>;
}

interface Surprise {
  readonly match: RegExp;
  readonly action: () => void;
}

interface Planned {
  readonly match: RegExp;
  readonly fault: Fault;
  left: number;
}

/** Starts a GitHub on the loopback interface: the API on one port and the artifact storage on another. */
export async function startGitHub(options: GitHubOptions = {}): Promise<LoopbackGitHub> {
  const newToken = () => `ghs_${randomUUID().replaceAll('-', '')}`;
  const token = options.token ?? newToken();
  const names = options.repositories ?? ['acme/app'];
  const seenBy = new Map([[token, [names[0]!]]]);
  const repositories = new Map(names.map((name) => [name.toLowerCase(), makeRepository(name)]));
  const requests: RecordedRequest[] = [];
  const revoked = new Set<string>();
  const planned: Planned[] = [];
  const surprises: Surprise[] = [];
  const faults: string[] = [];
  const signatures = new Map<string, ArtifactState>();
  let elsewhere: string | undefined;

  const blobAddress = (artifact: ArtifactState): string => {
    if (elsewhere !== undefined) return elsewhere;
    const sig = randomUUID();
    signatures.set(sig, artifact);
    const file = artifact.type === 'application/zip' ? `${artifact.id}.zip` : artifact.id;
    return `${blobUrl}/actions-results/${file}?se=2026-11-02T09%3A31%3A00Z&sig=${sig}`;
  };

  /** Records the request, has it answered, and sends the answer whole or as a planned fault has it. */
  const serve =
    (server: 'api' | 'blob', answer: (request: RecordedRequest) => Whole) =>
    async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
      const request = await record(server, incoming);
      requests.push(request);
      const line = `${request.method} ${request.path}`;
      const surprise = surprises.findIndex(({ match }) => match.test(line));
      if (surprise >= 0) surprises.splice(surprise, 1)[0]!.action();
      const plan = planned.find(({ match, left }) => left > 0 && match.test(line));
      if (plan === undefined) return sendWhole(response, answer(request));
      plan.left--;
      // What is refused is not acted on.
      const refused = plan.fault.kind === 'status';
      sendFaulty(response, refused ? whole({ status: 500 }) : answer(request), plan.fault);
    };

  function answerApi({ method, path, headers, body }: RecordedRequest): Whole {
    const seen = seenBy.get(/^(?:token|Bearer) (.+)$/.exec(headers['authorization'] ?? '')?.[1] ?? '');
    if (seen === undefined) {
      return whole({ status: 401, json: { message: 'Bad credentials', status: '401' } });
    }
    const url = new URL(path, apiUrl);
    // The one question of the other API: whose token this is.
    if (method === 'POST' && url.pathname === '/graphql')
      return whole({ status: 200, json: { data: { viewer: { login: BOT } } } });
    // Enterprise Server has its API behind a prefix.
    const matched = matchRoute(method, url.pathname.replace(/^\/api\/v3\//, '/'));
    const repository =
      matched &&
      // An organisation has no repository; what it has is kept with the first one.
      repositories.get(
        (matched.at['org'] ? names[0]! : `${matched.at['owner']}/${matched.at['repo']}`).toLowerCase(),
      );
    if (matched === undefined || repository === undefined) return whole(notFound);
    if (repository.private && !seen.includes(repository.fullName)) return whole(notFound);
    const accept = headers['accept'] ?? '';
    const route = `${method} ${matched.route.pattern}`;
    const described = (reply: Reply): Whole => {
      const { reply: filled, faults: found } = describedReply(
        { route, query: url.searchParams, accept },
        reply,
      );
      faults.push(...found);
      return whole(filled);
    };
    if (lacks(revoked, matched.route.permission)) return described(forbidden(matched.route.permission));
    const call: Call = {
      url: `${apiUrl}${url.pathname}`,
      repository,
      at: matched.at,
      query: url.searchParams,
      accept,
      body: body === '' ? {} : JSON.parse(body),
      blobAddress,
    };
    return described(matched.route.answer(call));
  }

  /** As Azure's storage: a signature in the query is the only credential, a second one is an error. */
  function answerBlob({ path, headers }: RecordedRequest): Whole {
    if (headers['authorization'] !== undefined) {
      return azureError(400, 'InvalidAuthenticationInfo');
    }
    const artifact = signatures.get(new URL(path, blobUrl).searchParams.get('sig') ?? '');
    if (artifact === undefined) return azureError(403, 'AuthenticationFailed');
    const { content } = artifact;
    const type = { 'content-type': artifact.type };
    const range = /^bytes=(\d+)-(\d*)$/.exec(headers['range'] ?? '');
    if (range === null || options.ranges === false) return { status: 200, headers: type, body: content };
    const from = Number(range[1]);
    const to = Math.min(content.length - 1, range[2] ? Number(range[2]) : content.length - 1);
    if (from > to) return azureError(416, 'InvalidRange');
    return {
      status: 206,
      headers: { ...type, 'content-range': `bytes ${from}-${to}/${content.length}` },
      body: content.subarray(from, to + 1),
    };
  }

  const api = createServer(serve('api', answerApi));
  const blob = createServer(serve('blob', answerBlob));
  const [apiUrl, blobUrl] = await Promise.all([listen(api), listen(blob)]);

  return {
    url: apiUrl,
    blobUrl,
    token,
    requests,
    repository: (name = names[0]!) => repositories.get(name.toLowerCase())!,
    grant: (...fullNames) => {
      const other = newToken();
      seenBy.set(other, [...fullNames]);
      return other;
    },
    revoke: (permission) => void revoked.add(permission),
    fail: (match, fault, times = 1) => void planned.push({ match, fault, left: times }),
    before: (match, action) => void surprises.push({ match, action }),
    redirectArtifactsTo: (address) => {
      elsewhere = address;
    },
    close: async () => {
      await Promise.all([shut(api), shut(blob)]);
      if (faults.length > 0)
        throw new Error(`Not as GitHub describes it:\n${[...new Set(faults)].join('\n')}`);
    },
  };
}

function matchRoute(method: string, path: string): { route: Route; at: Record<string, string> } | undefined {
  for (const route of routes) {
    if (route.method !== method) continue;
    const pattern = route.pattern.replace(
      /\{(\w+)(\+?)\}/g,
      (_all, name, rest) => `(?<${name}>${rest ? '.+' : '[^/]+'})`,
    );
    const groups = new RegExp(`^${pattern}$`).exec(path);
    if (groups === null) continue;
    const at = Object.entries(groups.groups ?? {}).map(([name, part]) => [name, decodeURIComponent(part)]);
    return { route, at: Object.fromEntries(at) };
  }
  return undefined;
}

/** `a=read; b=write`: any of these is enough, so all must be revoked for a refusal. */
const lacks = (revoked: ReadonlySet<string>, permission: string): boolean =>
  permission.split('; ').every((one) => revoked.has(one));

const forbidden = (permission: string): Reply => ({
  status: 403,
  json: { message: 'Resource not accessible by integration', status: '403' },
  headers: { 'x-accepted-github-permissions': permission },
});

function whole({ status, json, raw, headers = {} }: Reply): Whole {
  const body = raw ?? Buffer.from(json === undefined ? '' : JSON.stringify(json));
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body };
}

const azureError = (status: number, code: string): Whole => ({
  status,
  headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
  body: Buffer.from(`<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`),
});

async function record(server: 'api' | 'blob', incoming: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return {
    server,
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: Buffer.concat(chunks).toString(),
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function shut(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
}
