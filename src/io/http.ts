import { EnvHttpProxyAgent, request as send } from 'undici';
import { EvidenceError, PlatformError } from '../util/errors.ts';
import { checkAddress, guardedLookup, printable } from './addresses.ts';
import { type Body, bounded, dropBody, type Saved, saveBody, tooLarge } from './body.ts';
import { type Effects, type RetryLimits, realEffects, retryDelay, retrying, type Try } from './retry.ts';

/** Proxies by scheme of the target, as in `http_proxy`, `https_proxy` and `no_proxy`. Loopback is never proxied. */
export interface ProxySettings {
  readonly http?: string | undefined;
  readonly https?: string | undefined;
  readonly no?: string | undefined;
}

/**
 * As the environment says it. HTTP_PROXY in capitals is not read: a request could set it in a CGI program.
 * @throws PlatformError that names the variable which holds no address
 */
export const proxyOf = (env: Readonly<Record<string, string | undefined>>): ProxySettings => ({
  http: proxyIn(env, 'http_proxy'),
  https: proxyIn(env, 'https_proxy') ?? proxyIn(env, 'HTTPS_PROXY'),
  no: env['no_proxy'] ?? env['NO_PROXY'],
});

/** `host:port` is taken for `http://host:port`, as curl does. */
function proxyIn(env: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  const value = env[name];
  if (!value) return value;
  const address = value.includes('://') ? value : `http://${value}`;
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  if (parsed !== undefined && ['http:', 'https:'].includes(parsed.protocol)) return address;
  throw new PlatformError(
    `The variable ${name} holds no address of a proxy.`,
    'Write it as http://HOST:PORT, or unset it.',
  );
}

export interface HttpOptions {
  readonly proxy?: ProxySettings;
  /** Default: 5 attempts within two minutes. */
  readonly retry?: RetryLimits;
  readonly effects?: Effects;
}

export interface Transfer {
  readonly headers?: Readonly<Record<string, string>>;
  /** The largest body that is accepted, in bytes. */
  readonly maxBytes: number;
  /** The longest time for one attempt, in milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Exchange extends Transfer {
  readonly method?: Method;
  readonly body?: string;
  /** A POST that only asks, and may be sent again whatever became of it. */
  readonly repeatable?: boolean;
  /** A status that says more than that the server failed, and is an answer. */
  readonly answers?: number;
  /** How long an answer asks to be left alone for, in milliseconds, where only its body says so; `undefined`: it does not. */
  readonly limitIn?: (answer: Answer) => number | undefined;
  /** The only status whose body is wanted; of others, the answer has an empty one. */
  readonly wanted?: number;
}

export type Headers = Readonly<Record<string, string>>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

export interface DownloadOptions extends Transfer {
  /** The file to write; it must not exist. */
  readonly to: string;
}

export interface Downloaded extends Saved {
  readonly headers: Headers;
}

export interface Http {
  /**
   * One exchange, its body in memory. Follows no redirect. Any status that a repetition would not change is
   * returned. A POST is repeated only where the server refused to act on it (rate limits).
   * @throws EvidenceError when nothing usable came within the limits
   */
  request(url: string, options: Exchange): Promise<Answer>;
  /**
   * Streams a body into a file while hashing and counting it. Only status 200 is accepted; redirects are followed
   * within the origin. `url` as a function is asked for the address again before each attempt, for signed addresses
   * that live a minute.
   * @throws EvidenceError when the whole body did not come within the limits; nothing is left on disk then
   */
  download(url: string | (() => Promise<string>), options: DownloadOptions): Promise<Downloaded>;
  close(): Promise<void>;
}

const MAX_REDIRECTS = 3;
/** What is read of an answer whose body is not wanted. */
const NO_BODY: readonly Buffer[] = [];

/**
 * Opens the HTTP layer: proxies, retries, limits, and no way to a metadata service (where a proxy resolves the names,
 * only addresses written as numbers can be checked). Close it when done.
 */
export function openHttp({
  proxy = {},
  retry = { attempts: 5, total: 120_000 },
  effects = realEffects,
}: HttpOptions = {}): Http {
  const agent = new EnvHttpProxyAgent({
    // Empty rather than absent: absent settings would be read from the environment.
    httpProxy: proxy.http ?? '',
    httpsProxy: proxy.https ?? '',
    noProxy: [proxy.no ?? '', 'localhost', '127.0.0.1', '[::1]'].join(','),
    allowH2: false,
    connect: { lookup: guardedLookup },
  });

  function repeat<T>(source: () => string, once: () => Promise<Try<T>>, signal?: AbortSignal): Promise<T> {
    const remedy =
      'Run the job again; if it persists, see whether the service can be reached from this runner.';
    const giveUp = (failure: string, tried: string) =>
      new EvidenceError(printable(source()), `${failure} (${tried})`, remedy);
    return retrying(once, giveUp, retry, effects, signal);
  }

  /** One attempt: sends, lets `read` take the body, and tells what can be repeated from what cannot. */
  async function attempt<T>(
    url: string,
    {
      method = 'GET',
      headers = {},
      body = '',
      timeout,
      signal,
      maxBytes,
      repeatable = method !== 'POST',
      wanted,
      answers,
    }: Exchange,
    read: (status: number, headers: Headers, body: Body | typeof NO_BODY) => Promise<T>,
  ): Promise<Try<T>> {
    checkAddress(url);
    const timer = AbortSignal.timeout(timeout);
    try {
      const response = await send(url, {
        method,
        headers,
        body: body === '' ? null : body,
        dispatcher: agent,
        signal: signal ? AbortSignal.any([signal, timer]) : timer,
      });
      const received = flatten(response.headers);
      const after = retryDelay(response.statusCode, received, effects.now());
      if (
        after !== undefined &&
        response.statusCode !== answers &&
        (repeatable || response.statusCode < 500)
      ) {
        dropBody(response.body);
        return { failure: `answered ${response.statusCode}`, after };
      }
      const isUnwanted = wanted !== undefined && response.statusCode !== wanted;
      const isTooLarge = Number(received['content-length'] ?? 0) > maxBytes;
      if (isUnwanted || isTooLarge) dropBody(response.body);
      if (isUnwanted) return { value: await read(response.statusCode, received, NO_BODY) };
      if (isTooLarge) throw tooLarge(printable(url), maxBytes);
      return { value: await read(response.statusCode, received, response.body) };
    } catch (error) {
      if (error instanceof EvidenceError) throw error;
      signal?.throwIfAborted();
      const failure = timer.aborted ? `no complete answer within ${timeout / 1000} s` : reasonOf(error);
      if (repeatable) return { failure };
      const remedy = 'It is not known whether the request was acted on.';
      throw new EvidenceError(printable(url), failure, remedy, { cause: error });
    }
  }

  function request(url: string, options: Exchange): Promise<Answer> {
    const once = async (): Promise<Try<Answer>> => {
      const outcome = await attempt(url, options, async (status, headers, body) => {
        const chunks: Buffer[] = [];
        for await (const chunk of bounded(printable(url), body, options.maxBytes)) chunks.push(chunk);
        return { status, headers, body: Buffer.concat(chunks) };
      });
      const after = 'value' in outcome ? options.limitIn?.(outcome.value) : undefined;
      if (!('value' in outcome) || after === undefined) return outcome;
      return { failure: `answered ${outcome.value.status}: a rate limit`, after };
    };
    return repeat(() => url, once, options.signal);
  }

  function download(
    address: string | (() => Promise<string>),
    options: DownloadOptions,
  ): Promise<Downloaded> {
    let url = typeof address === 'string' ? address : '';
    const once = async (): Promise<Try<Downloaded>> => {
      url = typeof address === 'string' ? address : await address();
      for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        const outcome = await attempt(url, options, (status, received, body) =>
          receive(url, options, status, received, body as Body),
        );
        if (!('value' in outcome)) return outcome;
        if (typeof outcome.value !== 'string') return { value: outcome.value };
        url = outcome.value;
      }
      throw new EvidenceError(printable(url), 'redirects too often', 'Write the final address.');
    };
    return repeat(() => url, once, options.signal);
  }

  return { request, download, close: () => agent.close() };
}

/** An answer that is no body to save. */
export class StatusError extends EvidenceError {
  readonly status: number;

  constructor(status: number, source: string, message: string, remedy: string) {
    super(source, message, remedy);
    this.status = status;
  }
}

/** The saved body of a 200, or the address to which a redirect leads. */
async function receive(
  url: string,
  { to, maxBytes }: DownloadOptions,
  status: number,
  headers: Headers,
  body: Body,
): Promise<Downloaded | string> {
  if (status === 200) return { ...(await saveBody(printable(url), body, to, maxBytes)), headers };
  dropBody(body);
  if (status >= 300 && status < 400) return redirectTarget(url, headers['location']);
  throw new StatusError(
    status,
    printable(url),
    `answered ${status} where 200 was expected`,
    status === 404 || status === 410
      ? 'It is no longer there: run the job that produces it again.'
      : 'See whether the address and the credentials are right.',
  );
}

function redirectTarget(from: string, location = ''): string {
  const target = URL.parse(location, from);
  if (location !== '' && target?.origin === new URL(from).origin) return target.href;
  throw new EvidenceError(
    printable(from),
    `redirects to ${target ? printable(target.href) : 'nowhere'}, which is another origin`,
    'Write the final address: credentials stay with the origin that was written.',
  );
}

function reasonOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return ['the connection failed', message, code].filter(Boolean).join(': ');
}

function flatten(headers: Record<string, string | string[] | undefined>): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}
