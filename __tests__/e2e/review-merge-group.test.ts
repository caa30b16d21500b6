/** The `review/` action where a merge queue asks for its status on a commit of its own. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { commit, type PullState, sha } from './loopback/state.ts';
import { type ReviewWorld, startReview } from './review-world.ts';
import type { ActionResult } from './run-action.ts';
import { POLICY_PATH, policyOf } from './world.ts';

const REVIEW = 'review: { approvers: ["@alice", "@bob"] }\n';
const before = policyOf('1%', REVIEW);
const looser = policyOf('3%', REVIEW);

let world: ReviewWorld;
beforeEach(async () => {
  world = await startReview({ base: before, head: looser });
});
afterEach(() => world.close());

const repository = () => world.github.repository();
const main = (): string => repository().refs.get('main')!;

/** Puts a pull request on top of the queue, as GitHub names its branch. @returns the group's head and branch */
function queue(number: number, policy: string, onto = main()): { head: string; ref: string } {
  const branch = `gh-readonly-queue/main/pr-${number}-${onto}`;
  const head = commit(repository(), branch, { [POLICY_PATH]: policy });
  repository().parents.set(head, onto);
  return { head, ref: `refs/heads/${branch}` };
}

function otherPull(number: number, policy: string): PullState {
  const head = { sha: commit(repository(), `change-${number}`, { [POLICY_PATH]: policy }), ref: 'x' };
  const pull = { ...world.pull, number, head: { ...head, repo: 'acme/app' }, reviews: [] };
  repository().pulls.push(pull);
  return pull;
}

const reviewGroup = ({ head, ref }: { head: string; ref: string }): Promise<ActionResult> =>
  world.review({
    event: 'merge_group',
    payload: {
      merge_group: { head_sha: head, head_ref: ref, base_sha: main(), base_ref: 'refs/heads/main' },
    },
    sha: head,
    ref,
  });

/** The states that a commit was given under the required name. */
const statesOf = (head: string): string[] =>
  repository()
    .statuses.filter((status) => status.sha === head && status.context === 'near-zero/policy-review')
    .map(({ state }) => state);

test('a group that does not loosen the policy is green on its own commit, and asks about no pull request', async () => {
  const group = queue(7, before);
  const result = await reviewGroup(group);
  expect(result).toMatchObject({ code: 0, outputs: { loosened: 'false', approved: 'true' } });
  expect(statesOf(group.head)).toEqual(['pending', 'success']);
  expect(world.statuses()).toEqual([]);
  expect(world.github.requests.filter(({ path }) => /\/pulls|matching-refs/.test(path))).toEqual([]);
  expect(repository().comments).toEqual([]);
});

test('one that loosens it is red until the pull request is approved', async () => {
  const group = queue(7, looser);
  const refused = await reviewGroup(group);
  expect(refused).toMatchObject({ code: 0, outputs: { loosened: 'true', approved: 'false' } });
  expect(refused.outputs['summary']).toMatch(/not approved: Pull request 7: 1 approval of @alice and @bob/);
  world.reviewed('alice');
  expect((await reviewGroup(group)).outputs['summary']).toBe('The policy is loosened, approved by alice.');
  expect(statesOf(group.head)).toEqual(['pending', 'failure', 'pending', 'success']);
});

test('an approval of an older commit of the pull request does not count in the queue either', async () => {
  world.reviewed('alice', 'APPROVED', { commit: sha('older') });
  const group = queue(7, looser);
  expect((await reviewGroup(group)).summary).toContain('Pull request 7: alice approved');
  expect(statesOf(group.head)).toEqual(['pending', 'failure']);
});

test('of two pull requests each needs its approval', async () => {
  const both = policyOf('3%', `${REVIEW}`).replace('expected_samples: 300', 'expected_samples: 100');
  const second = otherPull(8, before.replace('expected_samples: 300', 'expected_samples: 100'));
  const first = queue(7, looser);
  const group = queue(8, both, first.head);
  world.reviewed('alice');
  expect((await reviewGroup(group)).outputs['summary']).toMatch(/Pull request 8: 1 approval/);
  second.reviews.push({ ...world.pull.reviews[0]!, user: 'bob', commit_id: second.head.sha });
  expect((await reviewGroup(group)).outputs['summary']).toMatch(/approved by bob and alice/);
  expect(statesOf(group.head)).toEqual(['pending', 'failure', 'pending', 'success']);
});

test('what was merged before is not asked about again', async () => {
  const group = queue(8, looser);
  const pull = otherPull(8, looser);
  const submitted_at = '2026-11-02T09:30:00Z';
  pull.reviews.push({ id: 1, user: 'bob', state: 'APPROVED', commit_id: pull.head.sha, submitted_at });
  // The branch has grown since the queue was made.
  const below = main();
  const grown = commit(repository(), 'main', { [POLICY_PATH]: before });
  repository().parents.set(grown, below);
  await reviewGroup(group);
  expect(statesOf(group.head)).toEqual(['pending', 'success']);
});

test('what only the group loosens nobody was asked about', async () => {
  world.pull.head.sha = commit(repository(), 'change', { [POLICY_PATH]: before });
  const group = queue(7, looser);
  expect((await reviewGroup(group)).outputs['summary']).toMatch(
    /categories\.refusal\.max_failure_rate is loosened by the group, and by none of its pull requests alone/,
  );
  expect(statesOf(group.head)).toEqual(['pending', 'failure']);
});

test('a queue whose branches lead nowhere fails the job and the status', async () => {
  world.reviewed('alice');
  const group = queue(7, looser, sha('a commit of nobody'));
  const result = await reviewGroup(group);
  expect(result.code).toBe(1);
  expect(result.summary).toContain('which pull requests are in the merge group');
  expect(statesOf(group.head)).toEqual(['pending', 'error']);
});
