/** A change that brings the policy it would like to be judged by: the built action is never green by it. */
import { afterEach, expect, test } from '@jest/globals';
import { commit } from '../e2e/loopback/state.ts';
import type { RunOptions } from '../e2e/run-action.ts';
import {
  expectAllowed,
  expectBlocked,
  logOf,
  POLICY_PATH,
  policyOf,
  startWorld,
  type World,
} from '../e2e/world.ts';

const STRICT = { [POLICY_PATH]: policyOf('1%') };
const LOOSE = { [POLICY_PATH]: policyOf('90%') };
const NO_EVALS = {
  [POLICY_PATH]: policyOf('1%').replace('refusal:', 'chat:').replace('task: refusals', 'task: chat'),
};
const VIOLATED = { says: /30 failures/, states: { refusal: 'violated' } };

let world: World;
afterEach(() => world.close());

async function begin(head: Readonly<Record<string, string>>, failing = 30): Promise<void> {
  world = await startWorld({ base: STRICT, head });
  world.upload({ 'refusals.eval': logOf(failing) });
}
const main = () => world.github.repository().refs.get('main')!;

test('the honest change is allowed, so that the others are blocked for what they are', async () => {
  await begin(STRICT, 0);
  expectAllowed(await world.gate());
});

test.each([
  ['with a looser limit', LOOSE],
  ['without the category that fails', NO_EVALS],
  ['without a policy', { 'README.md': '' }],
])('a pull request that comes %s', async (_what, head) => {
  await begin(head);
  expectBlocked(await world.gate(), VIOLATED);
});

test.each<[string, () => Omit<RunOptions, 'github'>]>([
  ['a dispatch from it', () => ({ event: 'workflow_dispatch', ref: 'refs/heads/change' })],
  ['a push of it', () => ({ event: 'push', ref: 'refs/heads/change' })],
  [
    'a deployment of it',
    () => ({
      event: 'deployment',
      payload: { deployment: { id: 1, environment: 'production', sha: world.head } },
    }),
  ],
])('a branch with a looser policy: %s', async (_what, options) => {
  await begin(LOOSE);
  expectBlocked(await world.gate({ payload: {}, sha: world.head, ...options() }), VIOLATED);
});

test('a merge group with a change of the policy queued before it', async () => {
  await begin(STRICT);
  const queued = commit(world.github.repository(), 'queue', LOOSE);
  const merge_group = { head_sha: queued, base_sha: queued, base_ref: 'refs/heads/main' };
  expectBlocked(await world.gate({ event: 'merge_group', payload: { merge_group }, sha: queued }), VIOLATED);
});

test('a tag that is called as the branch', async () => {
  await begin(STRICT);
  const { tags } = world.github.repository();
  tags.set('main', commit(world.github.repository(), 'attack', LOOSE));
  expectBlocked(await world.gate(), VIOLATED);
  expectBlocked(await world.gate({ event: 'schedule', payload: {}, sha: main() }), VIOLATED);
});

test('an old job that is run again after the limit was tightened', async () => {
  world = await startWorld({ base: LOOSE });
  world.upload({ 'refusals.eval': logOf(30) });
  commit(world.github.repository(), 'main', STRICT);
  expectBlocked(await world.gate({ runAttempt: 2 }), VIOLATED);
});

test('a pull request into a branch with a looser policy, whose base is changed while its job runs', async () => {
  await begin(STRICT);
  commit(world.github.repository(), 'anything-goes', LOOSE);
  const pull_request = {
    number: 7,
    head: { sha: world.head, repo: { full_name: 'acme/app' } },
    base: { sha: main(), ref: 'anything-goes', repo: { full_name: 'acme/app' } },
  };
  const options = { payload: { number: 7, pull_request } };
  world.pull.base.ref = 'anything-goes';
  expect((await world.gate(options)).code).toBe(0);
  world.pull.base.ref = 'main';
  expectBlocked(await world.gate(options), {
    says: /Pull request 7 goes into main now, and this job was started for anything-goes/,
  });
});

test('a policy in the workspace, where the evals of the same job could have put it', async () => {
  await begin(STRICT);
  expectBlocked(await world.gate({ files: LOOSE }), VIOLATED);
});
