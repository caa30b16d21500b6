import { describe, expect, test } from '@jest/globals';
import { realEffects, retryDelay, retrying, type Try } from '../../src/io/retry.ts';
import { fakeEffects } from '../evidence/effects.ts';

const giveUp = (failure: string, tried: string) => new Error(`${failure} (${tried})`);
const limits = { attempts: 4, total: 60_000 };

function answers(...outcomes: Try<string>[]) {
  const left = [...outcomes];
  return async () => left.shift()!;
}

describe('retrying', () => {
  test('backs off exponentially until there is a value', async () => {
    const effects = fakeEffects();
    const failing = { failure: 'answered 503' };
    const value = await retrying(
      answers(failing, failing, failing, { value: 'ok' }),
      giveUp,
      limits,
      effects,
    );
    expect(value).toBe('ok');
    expect(effects.slept).toEqual([500, 1000, 2000]);
  });

  test('waits as long as the server asks, when that is longer', async () => {
    const effects = fakeEffects();
    await retrying(answers({ failure: 'limited', after: 20_000 }, { value: 'ok' }), giveUp, limits, effects);
    expect(effects.slept).toEqual([20_000]);
  });

  test('does not wait longer than is left', async () => {
    const effects = fakeEffects();
    const result = retrying(answers({ failure: 'answered 429', after: 3_600_000 }), giveUp, limits, effects);
    await expect(result).rejects.toThrow(
      'answered 429 (1 attempt; the next may start in 3600 s, only 60 s are left)',
    );
    expect(effects.slept).toEqual([]);
  });

  test('gives up after the allowed attempts', async () => {
    const failing = { failure: 'answered 500' };
    const result = retrying(answers(failing, failing, failing, failing), giveUp, limits, fakeEffects());
    await expect(result).rejects.toThrow('answered 500 (4 attempts)');
  });

  test('stops at once when it is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    const result = retrying(answers({ value: 'late' }), giveUp, limits, fakeEffects(), signal);
    await expect(result).rejects.toThrow('cancelled');
  });

  test('stops in the middle of a wait', async () => {
    const controller = new AbortController();
    const failing = async () => {
      setImmediate(() => controller.abort(new Error('cancelled')));
      return { failure: 'limited', after: 50_000 };
    };
    await expect(retrying(failing, giveUp, limits, realEffects, controller.signal)).rejects.toThrow(
      'cancelled',
    );
  });
});

describe('retryDelay', () => {
  const now = Date.UTC(2026, 10, 2);

  test.each([
    ['a server error', 503, {}, 0],
    ['seconds', 429, { 'retry-after': '7' }, 7000],
    ['a date', 503, { 'retry-after': new Date(now + 9000).toUTCString() }, 9000],
    ['a date that is past', 503, { 'retry-after': new Date(now - 9000).toUTCString() }, 0],
    ['nonsense', 503, { 'retry-after': 'soon' }, 0],
    ['a secondary limit', 403, { 'retry-after': '3' }, 3000],
    [
      'a primary limit',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 60) },
      60_000,
    ],
    ['a primary limit without its end', 429, { 'x-ratelimit-remaining': '0' }, 0],
  ])('repeats after %s', (_name, status, headers, expected) => {
    expect(retryDelay(status, headers, now)).toBe(expected);
  });

  test.each([
    ['success', 200, { 'x-ratelimit-remaining': '0' }],
    ['a missing permission', 403, { 'x-ratelimit-remaining': '4999' }],
    ['not found', 404, {}],
    ['not implemented', 501, {}],
  ])('does not repeat %s', (_name, status, headers) => {
    expect(retryDelay(status, headers, now)).toBeUndefined();
  });
});
