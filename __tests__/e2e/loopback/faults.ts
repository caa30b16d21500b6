import type { ServerResponse } from 'node:http';

/** How an answer goes wrong on the wire. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly message?: string;
    }
  /** The true answer with these headers added or replaced. */
  | { readonly kind: 'headers'; readonly headers: Record<string, string> }
  /** The connection is reset before any byte. */
  | { readonly kind: 'reset' }
  /** Half of the body, then a reset. */
  | { readonly kind: 'reset-mid-body' }
  /** Headers, then nothing for ever. */
  | { readonly kind: 'stall' }
  /** A Content-Length that is this much too large (positive) or too small (negative), then the end. */
  | { readonly kind: 'wrong-length'; readonly by: number }
  /** Half of the body in chunks, then the connection ends without the last chunk. */
  | { readonly kind: 'truncate' }
  /** A 200 whose body is half of the true one, well-formed on the wire. */
  | { readonly kind: 'half-body' };

export const status = (
  code: number,
  headers: Record<string, string> = {},
  message = 'Server Error',
): Fault => ({
  kind: 'status',
  status: code,
  headers,
  message,
});

/** A primary rate limit that ends at `reset` (seconds since the epoch). */
export const rateLimit = (reset: number): Fault =>
  status(
    403,
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
    'API rate limit exceeded for installation.',
  );

/** A secondary rate limit. */
export const secondaryRateLimit = (seconds: number): Fault =>
  status(403, { 'retry-after': String(seconds) }, 'You have exceeded a secondary rate limit.');

export interface Whole {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export function sendWhole(response: ServerResponse, { status: code, headers, body }: Whole): void {
  response.writeHead(code, { ...headers, 'content-length': body.length });
  response.end(body);
}

/** Sends `whole` in the way that `fault` says. */
export function sendFaulty(response: ServerResponse, whole: Whole, fault: Fault): void {
  const { socket } = response;
  const half = whole.body.subarray(0, Math.floor(whole.body.length / 2));
  switch (fault.kind) {
    case 'status': {
      const body = Buffer.from(JSON.stringify({ message: fault.message ?? 'Server Error' }));
      const headers = { 'content-type': 'application/json; charset=utf-8', ...fault.headers };
      sendWhole(response, { status: fault.status, headers, body });
      return;
    }
    case 'headers':
      sendWhole(response, { ...whole, headers: { ...whole.headers, ...fault.headers } });
      return;
    case 'reset':
      socket?.resetAndDestroy();
      return;
    case 'reset-mid-body':
      response.writeHead(whole.status, { ...whole.headers, 'content-length': whole.body.length });
      response.write(half, () => setImmediate(() => socket?.resetAndDestroy()));
      return;
    case 'stall':
      response.writeHead(whole.status, { ...whole.headers, 'content-length': whole.body.length });
      response.flushHeaders();
      return;
    case 'wrong-length':
      // Written by hand: node:http refuses to lie about the length.
      socket?.end(
        Buffer.concat([
          Buffer.from(
            [
              `HTTP/1.1 ${whole.status} Status`,
              ...Object.entries(whole.headers).map(([name, value]) => `${name}: ${value}`),
              `content-length: ${whole.body.length + fault.by}`,
              'connection: close',
              '\r\n',
            ].join('\r\n'),
          ),
          whole.body,
        ]),
      );
      return;
    case 'truncate':
      response.writeHead(whole.status, { ...whole.headers });
      response.write(half, () => setImmediate(() => socket?.end()));
      return;
    case 'half-body':
      sendWhole(response, { ...whole, body: half });
  }
}
