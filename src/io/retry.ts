import { setTimeout as delay } from 'node:timers/promises';

/** The clock, the waiting and the dice of a retry; tests bring their own and need not wait. */
export interface Effects {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
}

export const realEffects: Effects = {
  now: Date.now,
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, signal ? { signal } : {}).catch(() => signal?.throwIfAborted());
  },
  random: Math.random,
};

export interface RetryLimits {
  readonly attempts: number;
  /** Milliseconds from the first attempt after which no other one starts. */
  readonly total: number;
}

/** What one attempt came to. `after` is the wait in milliseconds that the server asked for. */
export type Try<T> =
  | { readonly value: T }
  | { readonly failure: string; readonly after?: number | undefined };

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/**
 * Repeats `attempt` with exponential backoff and full jitter until it has a value, bounded in number and time.
 * A server that asks for a longer wait than is left is not waited for. `giveUp` makes the error from the last
 * failure and from what was tried. What an attempt throws is final. The HTTP client's own retry does not serve:
 * GitHub's limits also come as 403, and a signed address has to be asked for again before each attempt.
 */
export async function retrying<T>(
  attempt: () => Promise<Try<T>>,
  giveUp: (failure: string, tried: string) => Error,
  limits: RetryLimits,
  effects: Effects,
  signal?: AbortSignal,
): Promise<T> {
  const start = effects.now();
  for (let count = 1; ; count++) {
    signal?.throwIfAborted();
    const outcome = await attempt();
    if ('value' in outcome) return outcome.value;
    const left = start + limits.total - effects.now();
    const backoff = effects.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (count - 1));
    const pause = Math.max(backoff, outcome.after ?? 0);
    const tried = `${count} ${count === 1 ? 'attempt' : 'attempts'}`;
    if (count >= limits.attempts) throw giveUp(outcome.failure, tried);
    if (pause > left) {
      throw giveUp(
        outcome.failure,
        `${tried}; the next may start in ${seconds(pause)}, only ${seconds(Math.max(0, left))} are left`,
      );
    }
    await effects.sleep(pause, signal);
  }
}

const seconds = (milliseconds: number) => `${Math.ceil(milliseconds / 1000)} s`;

/**
 * Whether an answer is worth another attempt: undefined if not, else how many milliseconds the server wants to be
 * left alone (0 when it does not say). Knows `Retry-After` in seconds or as a date, and GitHub's limits, which also
 * come as 403: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function retryDelay(
  status: number,
  headers: Readonly<Record<string, string>>,
  now: number,
): number | undefined {
  const retryAfter = headers['retry-after'];
  const exhausted = headers['x-ratelimit-remaining'] === '0';
  const limited = status === 429 || (status === 403 && (retryAfter !== undefined || exhausted));
  if (!limited && !(status >= 500 && status !== 501 && status !== 505)) return undefined;
  if (retryAfter !== undefined) {
    const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
    if (Number.isFinite(wait)) return Math.max(0, wait);
  }
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - now;
  return limited && exhausted && Number.isFinite(reset) ? Math.max(0, reset) : 0;
}
