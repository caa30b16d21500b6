/** Every way in which the job can end before there is a verdict: none of them is green. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { expectAllowed, expectBlocked, logOf, startWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  world.upload({ 'refusals.eval': logOf(0) });
});
afterEach(() => world.close());

test('undisturbed, these results are allowed', async () => {
  expectAllowed(await world.gate());
});

describe('a fault of our own', () => {
  test.each(['throws', 'throws-elsewhere', 'rejects-elsewhere'])('%s', async (fault) => {
    const result = await world.gate({ sabotage: `${fault}.mjs` });
    expectBlocked(result, { says: /The gate broke: sabotaged/ });
  });

  test('prints its stack on demand', async () => {
    const result = await world.gate({ sabotage: 'throws.mjs', env: { NEAR_ZERO_DEBUG: '1' } });
    expectBlocked(result, { says: /The gate broke: sabotaged/ });
    const notice = result.annotations.find(({ level }) => level === 'notice');
    expect(notice?.message).toMatch(/Error: sabotaged\n +at /);
  });

  test('something exits with 0', async () => {
    const result = await world.gate({ sabotage: 'exits-with-zero.mjs' });
    expectBlocked(result, { says: /The gate ended without a verdict/ });
  });
});

describe('a promise that nobody keeps', () => {
  test('with nothing else to wait for', async () => {
    const result = await world.gate({ sabotage: 'never-settles.mjs' });
    expectBlocked(result, { says: /The gate ended without a verdict/ });
  });

  test('while something keeps the process', async () => {
    const result = await world.gate({ sabotage: 'never-settles-alive.mjs', inputs: { timeout: '1s' } });
    expectBlocked(result, { says: /longer than its `timeout` of 1 second\./ });
  });

  test('of a server that never answers', async () => {
    world.github.fail(/artifacts/, { kind: 'stall' }, Number.POSITIVE_INFINITY);
    const result = await world.gate({ inputs: { timeout: '2s' } });
    expectBlocked(result, { says: /longer than its `timeout` of 2 seconds\./ });
  });
});

describe('a signal', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s', async (signal) => {
    let kill = (): void => {};
    world.github.before(/artifacts/, () => kill());
    world.github.fail(/artifacts/, { kind: 'stall' });
    const result = await world.gate({
      started: (child) => {
        kill = () => child.kill(signal);
      },
    });
    expectBlocked(result, { says: new RegExp(`stopped \\(${signal}\\)`) });
  });
});

describe('a full disk', () => {
  test('takes reports away, never the decision', async () => {
    const allowed = await world.gate({ sabotage: 'disk-full-for-reports.mjs' });
    expect(allowed).toMatchObject({ code: 0, outputs: {}, summary: '' });
    expect(allowed.annotations.map(({ level }) => level)).toContain('warning');
    world.github.repository().artifacts.length = 0;
    const blocked = await world.gate({ sabotage: 'disk-full-for-reports.mjs' });
    expect(blocked).toMatchObject({ code: 1, outputs: {}, summary: '' });
    expect(blocked.annotations.map(({ level }) => level)).toContain('error');
  });

  test('blocks where the verdict itself cannot be kept', async () => {
    const result = await world.gate({ sabotage: 'disk-full-for-verdict.mjs' });
    expectBlocked(result, { says: /Reports cannot be written to .*: ENOSPC/ });
  });
});
