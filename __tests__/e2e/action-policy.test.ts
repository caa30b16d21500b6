/** Which policy judges, and what happens when there is none that can. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit, sha } from './loopback/state.ts';
import type { ActionResult } from './run-action.ts';
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

/** Commits from which the policy was read. What was seen before is read from the first of them. */
const refsRead = () => {
  const history = /\/contents\/[^?]*\.near-zero(\/|%2F)history/;
  const read = world.github.requests.filter(({ path }) => path.includes('/contents/'));
  const refs = (wanted: boolean) =>
    read
      .filter(({ path }) => history.test(path) === wanted)
      .map(({ path }) => new URL(path, world.github.url).searchParams.get('ref'));
  for (const ref of refs(true)) expect(ref).toBe(refs(false)[0]);
  return refs(false);
};

const onMain = () => world.github.repository().refs.get('main')!;
const VIOLATED = { says: /30 failures/, states: { refusal: 'violated' } };
const LOOSE = policy(policyOf('50%'));

/** Judged by the policy of the main branch, and what is said of the other one. */
function expectOldPolicy(result: ActionResult, says: RegExp): void {
  expectBlocked(result, VIOLATED);
  const verdict = verdictOf(result);
  expect(verdict.policy.ref).toBe(onMain());
  expect(refsRead()[0]).toBe(onMain());
  expect(verdict.notes).toEqual([expect.stringMatching(says)]);
  expect(result.summary).toContain('\n**Note**: ');
}

describe('the policy in force', () => {
  const BRINGS =
    /^This pull request brings another policy at \.github\/near-zero\.yml than the branch main \([0-9a-f]{7}\) has; it was judged by that of the branch\.$/;

  test('is the base’s, so that a pull request cannot loosen its own, and says so', async () => {
    await start({ head: LOOSE });
    world.upload({ 'refusals.eval': logOf(30) });
    expectOldPolicy(await world.gate(), BRINGS);
  });

  test('is the base’s also for a fork', async () => {
    await start({ head: LOOSE, from: 'stranger/app' });
    world.upload({ 'refusals.eval': logOf(30) });
    expectOldPolicy(await world.gate(), BRINGS);
  });

  test('is the base’s also on pull_request_target, whose job runs on the base', async () => {
    await start({ head: LOOSE, from: 'stranger/app' });
    world.upload({ 'refusals.eval': logOf(30) });
    expectOldPolicy(
      await world.gate({ event: 'pull_request_target', sha: onMain(), ref: 'refs/heads/main' }),
      BRINGS,
    );
    expect(refsRead()).toEqual([onMain(), world.head]);
  });

  test('is the base’s also where the pull request removes it', async () => {
    await start({ head: { 'README.md': '' } });
    world.upload({ 'refusals.eval': logOf(30) });
    expectOldPolicy(await world.gate(), /^This pull request is without the policy at/);
  });

  test('is the base’s of now, whatever was there when the event came', async () => {
    await start({ base: LOOSE });
    world.upload({ 'refusals.eval': logOf(30) });
    const first = await world.gate();
    expect(first.outputs).toMatchObject({ decision: 'allow' });
    commit(world.github.repository(), 'main', policy(policyOf('1%')));
    const again = await world.gate({ runAttempt: 2 });
    expectBlocked(again, VIOLATED);
    expect(verdictOf(again).policy.ref).toBe(onMain());
  });

  test('is the base branch’s for a merge group, not that of what is queued before it', async () => {
    await start({ base: policy(policyOf()) });
    world.upload({ 'refusals.eval': logOf(30) });
    const queued = commit(world.github.repository(), 'queue', LOOSE);
    const group = { head_sha: queued, base_sha: queued, base_ref: 'refs/heads/main' };
    const result = await world.gate({ event: 'merge_group', payload: { merge_group: group }, sha: queued });
    expectOldPolicy(result, /^This merge group brings another policy/);
  });

  test.each(['push', 'workflow_dispatch', 'schedule'])('is the default branch’s on %s', async (event) => {
    await start({ head: LOOSE });
    world.upload({ 'refusals.eval': logOf(30) });
    const result = await world.gate({ event, payload: {}, ref: 'refs/heads/change', sha: world.head });
    expectOldPolicy(result, /^The commit that this job runs on brings another policy/);
  });

  test('is the default branch’s on a deployment of something else', async () => {
    await start({ head: LOOSE });
    world.upload({ 'refusals.eval': logOf(30) });
    const deployment = { id: 1, environment: 'production', sha: world.head };
    const result = await world.gate({ event: 'deployment', payload: { deployment }, sha: world.head });
    expectOldPolicy(result, /^The commit that this job runs on brings another policy/);
  });

  test('needs no second look where the job runs on what it judges by', async () => {
    await start();
    world.upload({ 'refusals.eval': logOf(0) });
    expectAllowed(
      await world.gate({ event: 'schedule', payload: {}, ref: 'refs/heads/main', sha: onMain() }),
    );
    expect(refsRead()).toEqual([onMain()]);
  });

  test('stays what it is where nobody can tell whether the change has another', async () => {
    await start();
    world.upload({ 'refusals.eval': logOf(30) });
    const result = await world.gate({ sha: sha('gone') });
    expectOldPolicy(result, /^This pull request: whether it brings another policy could not be told/);
  });
});

describe('a central policy', () => {
  const CENTRAL = { policy: 'acme/policies/ai/gate.yml@v1' };
  const two: WorldOptions = { base: LOOSE, github: { repositories: ['acme/app', 'acme/policies'] } };

  test('judges every repository that names it, by its ref', async () => {
    await start(two);
    const policies = world.github.repository('acme/policies');
    const v1 = commit(policies, 'v1', { 'ai/gate.yml': policyOf('1%') });
    commit(policies, 'main', { 'ai/gate.yml': policyOf('90%') });
    world.upload({ 'refusals.eval': logOf(30) });
    const result = await world.gate({ inputs: CENTRAL });
    expectBlocked(result, VIOLATED);
    expect(verdictOf(result)).toMatchObject({ policy: { path: 'ai/gate.yml', ref: v1 }, notes: [] });
    expect(refsRead()).toEqual([v1]);
  });

  test('that the token may not see: a token that may is asked for', async () => {
    await start(two);
    const policies = world.github.repository('acme/policies');
    commit(policies, 'v1', { 'ai/gate.yml': policyOf('1%') });
    policies.private = true;
    world.upload({ 'refusals.eval': logOf(0) });
    expectBlocked(await world.gate({ inputs: CENTRAL }), {
      says: /answered 404.*A job's token sees its own repository and public ones/s,
    });
    const token = world.github.grant('acme/app', 'acme/policies');
    expectAllowed(await world.gate({ inputs: { ...CENTRAL, 'github-token': token } }));
  });

  test.each([
    ['a ref that is not there', { policy: 'acme/policies/ai/gate.yml@v9' }, /no branch, tag or commit 'v9'/],
    [
      'a path that is not there',
      { policy: 'acme/policies/gate.yml@v1' },
      /There is no policy at gate\.yml in acme\/policies at v1/,
    ],
    ['a second ref', { ...CENTRAL, 'policy-ref': 'main' }, /names a ref, and so does policy-ref/],
    ['no ref', { policy: 'acme/policies/ai/gate.yml@' }, /Write a central policy as owner\/repo\/path@ref/],
  ])('with %s', async (_what, inputs, says) => {
    await start(two);
    commit(world.github.repository('acme/policies'), 'v1', { 'ai/gate.yml': policyOf('1%') });
    world.upload({ 'refusals.eval': logOf(0) });
    expectBlocked(await world.gate({ inputs }), { says });
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
