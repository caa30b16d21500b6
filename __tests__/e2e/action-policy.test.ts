/** Which policy judges, and what happens when there is none that can. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit, sha } from './loopback/state.ts';
import {
  expectAllowed,
  expectBlocked,
  logOf,
  POLICY_PATH,
  policyOf,
  startWorld,
  verdictOf,
  type World,
  type WorldOptions,
} from './world.ts';

let world: World;
const start = async (options?: WorldOptions) => {
  world = await startWorld(options);
};
afterEach(() => world.close());

const policy = (text: string) => ({ [POLICY_PATH]: text });

/** Commits from which the policy was read. */
const refsRead = () =>
  world.github.requests
    .filter(({ path }) => path.includes('/contents/'))
    .map(({ path }) => new URL(path, world.github.url).searchParams.get('ref'));

describe('the policy in force', () => {
  test('is the base’s, so that a pull request cannot loosen its own', async () => {
    await start({ base: policy(policyOf('1%')), head: policy(policyOf('50%')) });
    world.upload({ 'refusals.eval': logOf(30) });
    const result = await world.gate();
    expectBlocked(result, { says: /above-limit|30 failures/, states: { refusal: 'violated' } });
    expect(verdictOf(result).policy.ref).toBe(world.github.repository().refs.get('main'));
    expect(refsRead()).toEqual([world.github.repository().refs.get('main')]);
  });

  test('is the base’s also for a fork', async () => {
    await start({ base: policy(policyOf('1%')), head: policy(policyOf('50%')), from: 'stranger/app' });
    world.upload({ 'refusals.eval': logOf(30) });
    expectBlocked(await world.gate(), { says: /30 failures/, states: { refusal: 'violated' } });
    expect(refsRead()).not.toContain(world.head);
  });

  test('is the base branch’s for a merge group, not that of what is queued before it', async () => {
    await start();
    world.upload({ 'refusals.eval': logOf(30) });
    const queued = commit(world.github.repository(), 'queue', policy(policyOf('50%')));
    const group = { head_sha: sha('group'), base_sha: queued, base_ref: 'refs/heads/main' };
    const result = await world.gate({ event: 'merge_group', payload: { merge_group: group } });
    expectBlocked(result, { says: /30 failures/, states: { refusal: 'violated' } });
    expect(refsRead()).not.toContain(queued);
  });

  test.each(['push', 'workflow_dispatch', 'schedule'])('is the default branch’s on %s', async (event) => {
    await start({ base: policy(policyOf('1%')), head: policy(policyOf('50%')) });
    world.upload({ 'refusals.eval': logOf(30) });
    const result = await world.gate({ event, payload: {}, ref: 'refs/heads/change', sha: world.head });
    expectBlocked(result, { says: /30 failures/, states: { refusal: 'violated' } });
    expect(refsRead()).not.toContain(world.head);
  });
});

describe('no policy', () => {
  test('on the base: the pull request’s own is tried and cannot allow', async () => {
    await start({ base: { 'README.md': '' }, head: policy(policyOf()) });
    world.upload({ 'refusals.eval': logOf(0) });
    const result = await world.gate();
    expectBlocked(result, {
      says: /this is a dry run/,
      states: { refusal: 'demonstrated' },
      codes: ['no-policy-on-base'],
    });
    expect(result.summary).toContain('dry run');
  });

  test('anywhere', async () => {
    await start({ base: { 'README.md': '' } });
    expectBlocked(await world.gate(), { says: /There is no policy at \.github\/near-zero\.yml/ });
  });

  test('at the ref that the workflow names: the pull request’s own is not tried instead', async () => {
    await start({ base: { 'README.md': '' }, head: policy(policyOf()) });
    world.upload({ 'refusals.eval': logOf(0) });
    const result = await world.gate({ inputs: { 'policy-ref': 'main' } });
    expectBlocked(result, { says: /There is no policy/ });
    expect(refsRead()).not.toContain(world.head);
  });
});

describe('a policy that cannot judge', () => {
  test('with a key that nobody knows', async () => {
    await start({ base: policy(policyOf('1%', 'colour: red')) });
    const result = await world.gate();
    expectBlocked(result, { says: /near-zero\.yml:7:1.*colour/s });
  });

  test('without the gate that is asked for', async () => {
    await start();
    expectBlocked(await world.gate({ inputs: { gate: 'nightly' } }), { says: /no gate nightly/ });
  });

  test('that is no YAML', async () => {
    await start({ base: policy('version: [1') });
    expectBlocked(await world.gate(), { says: /near-zero\.yml:1/ });
  });
});

describe('a screen', () => {
  const screen = policy(policyOf('1%', 'gates: { pull-request: { screen: true, require: all } }'));

  test('lets through what shows no violation, and says that this is not a pass', async () => {
    await start({ base: screen });
    world.upload({ 'refusals.eval': logOf(4) });
    const result = await world.gate();
    expectAllowed(result);
    expect(result.outputs).toMatchObject({ states: '{"refusal":"not-demonstrated"}' });
    expect(result.summary).toContain('not a pass');
    expect(result.summary).not.toContain('🟢');
  });

  test('blocks a violation', async () => {
    await start({ base: screen });
    world.upload({ 'refusals.eval': logOf(30) });
    expectBlocked(await world.gate(), { says: /30 failures/, states: { refusal: 'violated' } });
  });

  test('blocks without results', async () => {
    await start({ base: screen });
    expectBlocked(await world.gate(), { says: /no such artifact/, states: { refusal: 'invalid' } });
  });

  test('blocks without the results that it asks for', async () => {
    await start({ base: screen });
    world.upload({ 'notes.txt': 'nothing to count' });
    expectBlocked(await world.gate(), {
      says: /no results for refusals/,
      states: { refusal: 'not-demonstrated' },
      codes: ['missing-eval'],
    });
  });
});
