import { createHash } from 'node:crypto';
import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { type Dispatcher, EnvHttpProxyAgent, request as send } from 'undici';
import { EvidenceError } from '../model/errors.ts';
import { isMetadataAddress } from './addresses.ts';
import { type Attempt, type Effects, type RetryLimits, realEffects, retryDelay, retrying } from './retry.ts';

/** Proxies by scheme of the target, as in `http_proxy`, `https_proxy` and `no_proxy`. Loopback is never proxied. */
export interface ProxySettings {
  readonly http?: string | undefined;
  readonly https?: string | undefined;
  readonly no?: string | undefined;
}

export interface Transfer {
  readonly headers?: Readonly<Record<string, string>>;
  /** The largest body that is accepted, in bytes. */
  readonly maxBytes: number;
  /** The longest time for one attempt, in milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

export interface Exchange extends Transfer {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface DownloadOptions extends Transfer {
  /** The file to write; it must not exist and is removed again when the download fails. */
  readonly to: string;
  /** How many redirects to follow (default 3). `headers` are sent to the first origin only. */
  readonly follow?: number;
}

export interface Downloaded {
  readonly bytes: number;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Http {
  /**
   * One exchange, its body in memory. Follows no redirect. Any status that a repetition would not change is
   * returned. POST is repeated only where the server refused to act on it (rate limits).
   * @throws EvidenceError when nothing usable came within the limits
   */
  request(url: string, options: Exchange): Promise<Answer>;
  /**
   * Streams a body into a file while hashing and counting it. Only status 200 is accepted. `url` as a function is
   * asked for the address again before each attempt, for signed addresses that live a minute.
   * @throws EvidenceError when the whole body did not come within the limits; nothing is left on disk then
   */
  download(url: string | (() => Promise<string>), options: DownloadOptions): Promise<Downloaded>;
  close(): Promise<void>;
}

export interface HttpOptions {
  readonly proxy?: ProxySettings;
  readonly retry?: RetryLimits;
  readonly effects?: Effects;
}

/** Opens the HTTP layer: proxies, retries, limits, and no way to a metadata service. Close it when done. */
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

  const repeat = <T>(url: () => string, attempt: () => Promise<Attempt<T>>, signal?: AbortSignal) =>
    retrying(
      attempt,
      (failure, tried) =>
        new EvidenceError(
          printable(url()),
          `${failure} (${tried})`,
          'Run the job again; if it persists, see whether the service is available from this runner.',
        ),
      retry,
      effects,
      signal,
    );

  /** One attempt: sends, lets `read` take the body, and tells what can be repeated from what cannot. */
  async function attempt<T>(
    url: string,
    { method = 'GET', headers = {}, body, timeout, signal, maxBytes }: Exchange,
    read: (status: number, headers: Record<string, string>, body: Body) => Promise<T>,
  ): Promise<Attempt<T>> {
    refuseAddress(url);
    const timer = AbortSignal.timeout(timeout);
    try {
      const response = await send(url, {
        method,
        headers,
        body: body ?? null,
        dispatcher: agent,
        headersTimeout: timeout,
        bodyTimeout: timeout,
        signal: signal ? AbortSignal.any([signal, timer]) : timer,
      });
      const flat = flatten(response.headers);
      const after = retryDelay(response.statusCode, flat, effects.now());
      if (after !== undefined && (method !== 'POST' || response.statusCode < 500)) {
        drop(response.body);
        return { failure: `answered ${response.statusCode}`, after };
      }
      if (Number(flat['content-length'] ?? 0) > maxBytes) {
        drop(response.body);
        throw tooLarge(url, maxBytes);
      }
      return { value: await read(response.statusCode, flat, response.body) };
    } catch (error) {
      if (error instanceof EvidenceError) throw error;
      signal?.throwIfAborted();
      const failure = timer.aborted ? `no complete answer within ${timeout / 1000} s` : networkFailure(error);
      if (method !== 'POST') return { failure };
      throw new EvidenceError(printable(url), failure, 'It is not known whether the request was acted on.', {
        cause: error,
      });
    }
  }

  async function request(url: string, options: Exchange): Promise<Answer> {
    const once = () =>
      attempt(url, options, async (status, headers, body) => {
        const chunks: Buffer[] = [];
        for await (const chunk of bounded(url, body, options.maxBytes)) chunks.push(chunk);
        return { status, headers, body: Buffer.concat(chunks) };
      });
    return repeat(() => url, once, options.signal);
  }

  async function download(
    address: string | (() => Promise<string>),
    options: DownloadOptions,
  ): Promise<Downloaded> {
    let url = typeof address === 'string' ? address : '';
    const once = async (): Promise<Attempt<Downloaded>> => {
      url = typeof address === 'string' ? address : await address();
      const first = new URL(url).origin;
      for (let hops = 0; ; hops++) {
        const { headers = {}, ...rest } = options;
        const hop = { ...rest, headers: new URL(url).origin === first ? headers : {} };
        const outcome = await attempt(url, hop, (status, received, body) =>
          receive(url, status, received, body, options),
        );
        if (!('value' in outcome)) return outcome;
        if (!('location' in outcome.value)) return { value: outcome.value };
        url = redirectTarget(url, outcome.value.location);
        if (hops >= (options.follow ?? 3)) {
          throw new EvidenceError(printable(url), 'redirected too often', 'Write the final address.');
        }
      }
    };
    return repeat(() => url, once, options.signal);
  }

  return { request, download, close: () => agent.close() };
}

/** An address as it may be printed: user information, query and fragment can hold secrets. */
export function printable(url: string): string {
  if (!URL.canParse(url)) return '(an address that cannot be parsed)';
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

async function receive(
  url: string,
  status: number,
  headers: Record<string, string>,
  body: Body,
  { to, maxBytes }: DownloadOptions,
): Promise<Downloaded | { location: string }> {
  if ([301, 302, 303, 307, 308].includes(status) && headers['location'] !== undefined) {
    drop(body);
    return { location: headers['location'] };
  }
  if (status !== 200) {
    drop(body);
    throw new EvidenceError(
      printable(url),
      `answered ${status} where 200 was expected`,
      status === 404 || status === 410
        ? 'It is no longer there: run the job that produces it again.'
        : 'See whether the address and the credentials are right.',
    );
  }
  const file = await onDisk(to, () => open(to, 'wx'));
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of bounded(url, body, maxBytes)) {
      hash.update(chunk);
      bytes += chunk.length;
      await onDisk(to, () => file.writeFile(chunk));
    }
    await onDisk(to, () => file.close());
    return { bytes, sha256: hash.digest('hex'), headers };
  } catch (error) {
    await discard(file, to);
    throw error;
  }
}

/** What the disk refuses is not the network's fault: it is final, and says which file. */
async function onDisk<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new EvidenceError(
      path,
      `cannot be written: ${(error as Error).message}`,
      'Free or allow disk space.',
      {
        cause: error,
      },
    );
  }
}

async function discard(file: FileHandle, path: string): Promise<void> {
  await file.close().catch(() => undefined);
  await rm(path, { force: true });
}

async function* bounded(url: string, body: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(url, maxBytes);
    yield chunk;
  }
}

function tooLarge(url: string, maxBytes: number): EvidenceError {
  return new EvidenceError(
    printable(url),
    `is larger than the limit of ${maxBytes} bytes`,
    'Split it, or raise the limit.',
  );
}

function redirectTarget(from: string, location: string): string {
  if (!URL.canParse(location, from)) {
    throw new EvidenceError(printable(from), 'redirects to nowhere', 'Write the final address.');
  }
  const target = new URL(location, from);
  if (target.protocol !== 'https:' && target.protocol !== new URL(from).protocol) {
    throw new EvidenceError(
      printable(from),
      `redirects from ${new URL(from).protocol} to ${target.protocol}`,
      'Only https may be redirected to; write the final address.',
    );
  }
  return target.href;
}

/** Refuses what is no web address, and metadata services written as an address. Names are checked as they resolve. */
function refuseAddress(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !['http:', 'https:'].includes(parsed.protocol)) {
    throw new EvidenceError(printable(url), 'is not an http or https address', 'Write a full web address.');
  }
  if (isMetadataAddress(parsed.hostname)) throw metadataRefused(parsed.hostname);
}

function metadataRefused(host: string): EvidenceError {
  return new EvidenceError(
    host,
    'is a link-local or cloud metadata address, which is never asked',
    'Evidence does not come from there: correct the address, or find out who redirects to it.',
  );
}

type Body = Dispatcher.ResponseData['body'];

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** Resolves a name and refuses it when any of its addresses is a metadata service, so that no second lookup can differ. */
function guardedLookup(host: string, options: LookupOptions, callback: LookupCallback): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    if (addresses.some(({ address }) => isMetadataAddress(address)))
      return callback(metadataRefused(host), []);
    if (options.all) return callback(null, addresses);
    callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
  });
}

function networkFailure(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return ['the connection failed', ...[message, code].filter(Boolean)].join(': ');
}

/** Gives up a body. Without a listener its abort would end the process. */
function drop(body: Body): void {
  body.on('error', () => {}).destroy();
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}
