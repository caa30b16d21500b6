import type { Answer, Http, Method } from '../io/http.ts';
import { EvidenceError, PlatformError } from '../util/errors.ts';
import type { ApiAnswer, GitHubClient, Parameters } from './api.ts';
import { refusedRequest, type TokenHolder } from './refusal.ts';

export interface ClientOptions {
  /** GITHUB_API_URL: `https://api.github.com`, or `https://HOST/api/v3`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly http: Http;
  /** Whose token it is, for what is said where it is refused; without it, that of a job anywhere. */
  readonly holder?: TokenHolder;
  readonly userAgent?: string;
  readonly signal?: AbortSignal | undefined;
  /** For one attempt at one request, in milliseconds; default 30,000. */
  readonly timeout?: number;
}

const MAX_BYTES = 16 * 1024 * 1024;
const MAX_PAGES = 100;
const MAX_PASSES = 3;

/**
 * A client for GitHub's REST API: octokit for the routes, our own HTTP for limits, retries and proxies. The token is
 * sent to the API's origin only, and no redirect is followed.
 */
export async function githubClient(options: ClientOptions): Promise<GitHubClient> {
  const { apiUrl, token, http, holder, userAgent = 'near-zero', signal, timeout = 30_000 } = options;
  const { origin, protocol, hostname } = new URL(apiUrl);
  if (protocol !== 'https:' && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) {
    throw new PlatformError(
      `The API at ${apiUrl} is not https`,
      'A token is not sent in the clear: use https.',
    );
  }
  if (token === '') {
    const remedy = 'Leave the input github-token at its default, the token of the job.';
    throw new PlatformError('There is no token', remedy);
  }
  // Read late: it loads a second HTTP client, and parses the event file as it loads.
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, {
    baseUrl: apiUrl,
    userAgent,
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: { fetch: transport },
  });

  /** Octokit's `fetch`: whatever address it comes with, also from a Link header, must be the API's. */
  async function transport(url: string, init: RequestInit): Promise<Response> {
    if (new URL(url).origin !== origin) {
      throw new PlatformError(
        `The API points to ${new URL(url).origin}`,
        'The token is only sent to the API.',
      );
    }
    const { status, headers, body } = await http.request(url, {
      method: init.method as Method,
      headers: init.headers as Record<string, string>,
      ...(typeof init.body === 'string' && { body: init.body }),
      maxBytes: MAX_BYTES,
      timeout,
      signal,
      limitIn: secondaryLimit,
    });
    return new Response([204, 205, 304].includes(status) ? null : new Uint8Array(body), { status, headers });
  }

  async function request(
    route: string,
    parameters: Parameters,
    expected: readonly number[] = [],
  ): Promise<ApiAnswer> {
    const { method, url } = octokit.request.endpoint(route, { ...parameters });
    const what = `${method} ${new URL(url).pathname}`;
    const answer = await octokit
      .request(route, { ...parameters })
      .catch((error: unknown) => answerOf(error, what));
    const headers = textHeaders(answer.headers);
    if (answer.status >= 300 && !expected.includes(answer.status)) {
      throw refusedRequest(what, { ...answer, headers }, holder);
    }
    // Octokit hands out JSON that does not parse as a text.
    if (answer.status < 300 && answer.status !== 204 && typeof answer.data === 'string') {
      throw new PlatformError(`${what}: the answer is not whole JSON`, TRY_AGAIN);
    }
    return { status: answer.status, headers, data: answer.data };
  }

  /** One walk over all pages; undefined when the list changed under it. */
  async function walk(route: string, parameters: Parameters, key?: string): Promise<unknown[] | undefined> {
    const items: unknown[] = [];
    let next: string | undefined;
    let total: unknown;
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { data, headers } = next
        ? await request(`GET ${next}`, {})
        : await request(route, { per_page: 100, ...parameters });
      const fields = new Map(Object.entries(key ? (data ?? {}) : {}));
      const found: unknown = key ? fields.get(key) : data;
      if (!Array.isArray(found)) throw new PlatformError(`${route} did not answer with a list`, TRY_AGAIN);
      if (page > 1 && fields.get('total_count') !== total) return undefined;
      total = fields.get('total_count');
      items.push(...found);
      next = /<([^<>]+)>;\s*rel="next"/.exec(headers['link'] ?? '')?.[1];
      if (next === undefined) return key && items.length !== total ? undefined : items;
    }
    throw new PlatformError(`${route} has more than ${MAX_PAGES} pages`, 'Delete what is no longer needed.');
  }

  async function list(route: string, parameters: Parameters, key?: string): Promise<readonly unknown[]> {
    for (let pass = 1; pass <= MAX_PASSES; pass++) {
      const items = await walk(route, parameters, key);
      if (items) return items;
    }
    throw new PlatformError(`${route} kept changing while it was read`, TRY_AGAIN);
  }

  return { request, list };
}

/**
 * A secondary rate limit may come without any header that says so; then GitHub asks for a minute.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const secondaryLimit = ({ status, body }: Answer): number | undefined =>
  status === 403 && /secondary rate limit/i.test(body.toString('utf8', 0, 4096)) ? 60_000 : undefined;

const TRY_AGAIN = 'Run the job again.';
const ignore = () => {};

/** What octokit throws is either an answer of status 400 and more, or wraps an error of the transport. */
function answerOf(error: unknown, what: string): { status: number; headers: object; data: unknown } {
  if (!(error instanceof Error)) throw error;
  if ('response' in error && error.response !== undefined) {
    return error.response as { status: number; headers: object; data: unknown };
  }
  const cause = error.cause ?? error;
  if (cause instanceof EvidenceError) {
    throw new PlatformError(`${what}: ${cause.message}`, cause.remedy, { cause });
  }
  throw cause;
}

function textHeaders(headers: object): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
