import { afterEach, describe, expect, test } from '@jest/globals';
import { commit, sha } from './loopback/state.ts';
import { type ReviewOptions, type ReviewWorld, startReview } from './review-world.ts';
import type { ActionResult } from './run-action.ts';
import { POLICY_PATH, policyOf } from './world.ts';

const REVIEW = 'review: { approvers: ["@alice", "@bob"] }\n';
const before = policyOf('1%', REVIEW);
const looser = policyOf('3%', REVIEW);
const tighter = policyOf('0.5%', REVIEW);

let world: ReviewWorld;
const start = async (options: Partial<ReviewOptions> = {}): Promise<void> => {
  world = await startReview({ base: before, head: looser, ...options });
};
afterEach(() => world.close());

/** Status, outputs, summary, comment and exit code say one thing. */
function expectResult(
  result: ActionResult,
  state: 'success' | 'failure',
  says: RegExp,
  loosened: boolean,
): void {
  expect(result).toMatchObject({ code: 0, signal: null });
  expect(result.outputs).toMatchObject({ loosened: String(loosened), approved: String(state === 'success') });
  expect(result.outputs['summary']).toMatch(says);
  const last = world.statuses().at(-1)!;
  expect(last).toMatchObject({ context: 'near-zero/policy-review', state });
  expect(last.description!.replace(/…$/, '')).toBe(
    result.outputs['summary']!.slice(0, last.description!.endsWith('…') ? 139 : 500),
  );
  expect(result.summary.includes('## 🔴')).toBe(state === 'failure');
  expect(result.annotations.some(({ level }) => level === 'error')).toBe(state === 'failure');
  expect(new Set(world.statuses().map(({ context }) => context)).size).toBe(1);
}

describe('a loosening', () => {
  test('without approval fails, with the line, the values and what it costs', async () => {
    await start();
    const result = await world.review();
    expectResult(
      result,
      'failure',
      /loosened and not approved: 1 approval of @alice and @bob is needed/,
      true,
    );
    expect(JSON.parse(result.outputs['changes']!)).toMatchObject([
      {
        path: 'categories.refusal.max_failure_rate',
        direction: 'looser',
        old: '1%',
        new: '3%',
        head: { line: 5 },
      },
    ]);
    expect(result.annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        properties: expect.objectContaining({ file: POLICY_PATH, line: '5' }),
      }),
    ]);
    const [comment] = world.github.repository().comments;
    expect(comment!.body).toMatch(/^<!-- near-zero: policy review -->\n## 🔴/);
    expect(comment!.body).toContain('| 🔴 looser | categories.refusal.max\\_failure\\_rate | 5 | 1% | 3% |');
  });

  test("with the author's own approval fails", async () => {
    await start({ base: policyOf('1%', 'review: { approvers: ["@Author", "@bob"] }\n') });
    world.reviewed('author');
    expectResult(await world.review(), 'failure', /not approved/, true);
    expect(world.github.repository().comments[0]!.body).toContain('author is the author.');
  });

  test('with an approval of an older commit fails', async () => {
    await start();
    world.reviewed('alice', 'APPROVED', { commit: sha('older') });
    const result = await world.review();
    expectResult(result, 'failure', /not approved/, true);
    expect(result.summary).toContain(`alice approved ${sha('older').slice(0, 7)}, not the latest commit`);
  });

  test("with a stranger's approval fails", async () => {
    await start();
    world.reviewed('mallory');
    const result = await world.review();
    expectResult(result, 'failure', /not approved/, true);
    expect(result.summary).toContain('mallory is not one of the approvers');
  });

  test.each([
    ['wrote', { author: 'Alice', committer: 'web-flow' }],
    ['committed', { author: 'author', committer: 'alice' }],
  ])('with an approval by whoever %s one of its commits fails', async (_did, commit) => {
    await start();
    world.pull.commits.push(commit);
    world.reviewed('alice');
    const result = await world.review();
    expectResult(result, 'failure', /not approved/, true);
    expect(result.summary).toContain('alice wrote or pushed one of its commits');
    world.reviewed('bob');
    expectResult(await world.review(), 'success', /approved by bob/, true);
  });

  test('with an approval by whoever pushed it under other names fails', async () => {
    await start();
    world.pull.pushers = ['author', 'Alice'];
    world.reviewed('alice');
    const result = await world.review();
    expectResult(result, 'failure', /not approved/, true);
    expect(result.summary).toContain('alice wrote or pushed one of its commits');
    // Who pushed may be unreadable, as of a fork; authors and committers still count.
    world.github.fail(/activity/, { kind: 'status', status: 404 });
    expectResult(await world.review(), 'success', /approved by alice/, true);
  });

  test('whose commits GitHub lists only in part fails', async () => {
    await start();
    world.pull.commits = Array.from({ length: 250 }, () => ({ author: 'author', committer: null }));
    world.reviewed('alice');
    expectResult(await world.review(), 'failure', /more commits than GitHub lists/, true);
  });

  test('fails while an approver asks for changes, whoever approved', async () => {
    await start();
    world.reviewed('alice');
    world.reviewed('bob', 'CHANGES_REQUESTED');
    world.reviewed('mallory', 'CHANGES_REQUESTED');
    expectResult(await world.review(), 'failure', /bob asked for changes/, true);
    world.reviewed('bob', 'DISMISSED');
    expectResult(await world.review(), 'success', /approved by alice/, true);
  });

  test('with an approval that was taken back fails', async () => {
    await start();
    world.reviewed('alice');
    world.reviewed('alice', 'CHANGES_REQUESTED');
    world.reviewed('bob');
    world.reviewed('bob', 'DISMISSED');
    expectResult(await world.review(), 'failure', /not approved/, true);
  });

  test('with the right approval passes, and the one comment is changed, not a second one made', async () => {
    await start();
    expectResult(await world.review(), 'failure', /not approved/, true);
    world.reviewed('Alice');
    world.reviewed('alice', 'COMMENTED');
    const result = await world.review({ event: 'pull_request_review' });
    expectResult(result, 'success', /The policy is loosened, approved by Alice\./, true);
    expect(world.statuses().map(({ state }) => state)).toEqual(['pending', 'failure', 'pending', 'success']);
    const { comments } = world.github.repository();
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toContain('## 🟠');
  });

  test('on a newer commit than the event told of is judged and marked there', async () => {
    await start();
    world.reviewed('alice');
    const newer = commit(world.github.repository(), 'change', { [POLICY_PATH]: policyOf('9%', REVIEW) });
    world.pull.head.sha = newer;
    expectResult(await world.review(), 'failure', /not approved/, true);
  });

  test('needs as many approvals as the base asks for, not as the head does', async () => {
    await start({ base: policyOf('1%', 'review: { approvers: ["@alice", "@bob"], approvals: 2 }\n') });
    world.reviewed('alice');
    const result = await world.review();
    expectResult(
      result,
      'failure',
      /2 approvals of @alice and @bob are needed on the latest commit, and there is 1/,
      true,
    );
    expect(JSON.parse(result.outputs['changes']!).map(({ path }: { path: string }) => path)).toContain(
      'review.approvals',
    );
    world.reviewed('bob');
    expectResult(await world.review(), 'success', /approved by alice and bob/, true);
  });

  test('cools off, with the time to run again', async () => {
    const cooling = (limit: string) =>
      policyOf(limit, 'review: { approvers: ["@alice"], cooling_off: 7d }\n');
    await start({ base: cooling('1%'), head: cooling('3%') });
    const now = new Date();
    world.reviewed('alice', 'APPROVED', { time: now.toISOString() });
    const over = new Date(now.getTime() + 7 * 86_400_000).toISOString();
    expectResult(await world.review(), 'failure', new RegExp(`run this job again after ${over}`), true);
    world.pull.reviews[0]!.submitted_at = new Date(now.getTime() - 8 * 86_400_000).toISOString();
    expectResult(await world.review(), 'success', /approved by alice/, true);
  });

  test('may not ride with what it has to stand apart from', async () => {
    const apart = (limit: string) =>
      policyOf(limit, 'review: { approvers: ["@alice"], apart_from: ["models/**"] }\n');
    await start({ base: apart('1%'), head: apart('3%'), files: [POLICY_PATH, 'models/big/weights.json'] });
    world.reviewed('alice');
    expectResult(
      await world.review(),
      'failure',
      /may not ride with changes of models\/big\/weights\.json/,
      true,
    );
  });

  test('is approved by members of a team where the token may read them, else it says so', async () => {
    const team = (limit: string) => policyOf(limit, 'review: { approvers: ["@acme/safety"] }\n');
    await start({ base: team('1%'), head: team('3%') });
    world.github.repository().teams.set('acme/safety', ['carol']);
    world.reviewed('carol');
    expectResult(await world.review(), 'success', /approved by carol/, true);
    world.github.revoke('members=read');
    const result = await world.review();
    expectResult(result, 'failure', /not approved/, true);
    expect(result.summary).toMatch(/members of .*cannot be read with this token.*an App/);
  });

  test('where the base asks nobody is said, not stopped', async () => {
    await start({ base: policyOf('1%'), head: policyOf('3%') });
    const result = await world.review();
    expectResult(result, 'success', /loosened; the base's policy asks nobody/, true);
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'warning' })]);
    expect(result.summary).toContain('## 🟠');
  });
});

describe('other changes', () => {
  test('a tighter policy needs nobody', async () => {
    await start({ head: tighter });
    expectResult(await world.review(), 'success', /not loosened/, false);
  });

  test('a policy that is not changed gets no comment', async () => {
    await start({ head: before });
    expectResult(await world.review(), 'success', /not changed/, false);
    expect(world.github.repository().comments).toEqual([]);
  });

  test('a renamed category is removed and added', async () => {
    await start({ head: before.replace('  refusal:', '  over-refusal:') });
    const result = await world.review();
    expectResult(result, 'failure', /not approved/, true);
    expect(result.summary).toContain('the same under another name');
  });

  test('a new waiver loosens', async () => {
    const waiver =
      'waivers: [{ id: w-1, category: refusal, gate: default, max_failure_rate: 2%, granted: 2026-11-01, expires: 2026-11-30, owner: "@x", reason: r }]\n';
    await start({ head: before + waiver });
    const result = await world.review();
    expectResult(result, 'failure', /not approved/, true);
    expect(result.outputs['changes']).toContain('waivers[0]');
  });

  test('a review that asks for less loosens', async () => {
    await start({ head: policyOf('1%') });
    expectResult(await world.review(), 'failure', /not approved/, true);
  });

  test('a policy that is removed loosens', async () => {
    await start({ head: null });
    expectResult(await world.review(), 'failure', /The policy is removed and not approved/, true);
  });

  test('the first policy ever loosens nothing', async () => {
    await start({ base: null });
    expectResult(await world.review(), 'success', /The first policy/, false);
  });
});

describe('what cannot be judged fails the job and the status', () => {
  const expectRefused = (result: ActionResult, says: RegExp): void => {
    expect(result).toMatchObject({ code: 1, signal: null });
    expect(result.outputs).toMatchObject({ loosened: 'true', approved: 'false' });
    expect(
      result.annotations
        .filter(({ level }) => level === 'error')
        .map(({ message }) => message)
        .join(),
    ).toMatch(says);
    expect(result.summary).toContain('## 🔴');
  };

  test('an unreadable base', async () => {
    await start({ base: 'version: 1\n', head: before });
    expectRefused(await world.review(), /in force, .*cannot be used, so nobody can tell/);
    expect(world.statuses().at(-1)!.state).toBe('error');
  });

  test('an unreadable head', async () => {
    await start({ head: 'version: 1\n' });
    const result = await world.review();
    expectRefused(result, /`name` is missing/);
    expect(result.summary).toContain('near-zero.yml:1');
    expect(world.statuses().at(-1)!.state).toBe('error');
  });

  test("a fork's token that may only read", async () => {
    await start({ head: tighter, from: 'someone/app' });
    world.github.revoke('statuses=write');
    expectRefused(
      await world.review(),
      /comes from a fork, and its token may only read.*pull_request_target/s,
    );
    expect(world.statuses()).toEqual([]);
  });

  test('a token without statuses: write', async () => {
    await start();
    world.github.revoke('statuses=write');
    expectRefused(await world.review(), /statuses: write/);
  });

  test('reviews that cannot be read', async () => {
    await start();
    world.reviewed('alice');
    world.github.fail(/reviews/, { kind: 'status', status: 403 }, 9);
    expectRefused(await world.review(), /403/);
  });

  test('an event without a pull request, an unknown input', async () => {
    await start();
    expectRefused(await world.review({ event: 'push' }), /about no pull request/);
    expectRefused(await world.review({ inputs: { polcy: 'x' } }), /no input polcy/);
  });
});

test('a comment that cannot be written takes nothing from the result', async () => {
  await start();
  world.github.revoke('issues=write');
  world.github.revoke('pull_requests=write');
  const result = await world.review();
  expectResult(result, 'failure', /not approved/, true);
  expect(result.annotations).toContainEqual(
    expect.objectContaining({
      level: 'warning',
      message: expect.stringMatching(/comment could not be written.*write/),
    }),
  );
  expect(world.github.repository().comments).toEqual([]);
});

test("another's comment with the marker is left alone", async () => {
  await start();
  const { comments } = world.github.repository();
  comments.push({
    id: 5,
    issue: 7,
    body: '<!-- near-zero: policy review -->\nmine',
    user: { login: 'mallory', type: 'User' },
  });
  await world.review();
  expect(comments).toHaveLength(2);
  expect(comments[0]!.body).toContain('mine');
});

describe('a change of the history', () => {
  const PATH = '.near-zero/history/h.yml';
  const SEEN =
    'version: 1\nsignatures: [{ id: rm-rf, category: refusal, label: l, first_seen: 2026-01-01, severity: 4 }]\n';
  const CONTAMINATED = 'contaminated: [{ task: t, how: trained_on, since: 2026-01-01 }]\n';
  const SOLVED =
    'interventions: [{ on: 2026-02-01, signatures: [rm-rf], kind: root_cause, description: d, by: b, evidence: e }]\n';
  const reviewed = async (was: string | null, is: string | null) => {
    const at = (text: string | null): Readonly<Record<string, string>> =>
      text === null ? {} : { [PATH]: text };
    await start({ head: before, files: [PATH], beside: [at(was), at(is)] });
    return world.review();
  };

  test.each([
    ['deletes what was seen', SEEN, null, /history\.signatures\.rm-rf/],
    ['adds a root cause', SEEN, SEEN + SOLVED, /history\.interventions\.rm-rf/],
    ['lowers a severity', SEEN, SEEN.replace('severity: 4', 'severity: 1'), /severity` changes from 4 to 1/],
    ['is seen later', SEEN, SEEN.replace('01-01', '05-01'), /first_seen` changes/],
    ['forgets a contaminated eval', SEEN + CONTAMINATED, SEEN, /history\.contaminated\.t/],
  ])('that %s needs the approvers', async (_, was, is, says) => {
    const result = await reviewed(was, is);
    expectResult(result, 'failure', /loosened and not approved/, true);
    expect(result.annotations.map(({ message }) => message).join()).toMatch(says);
    world.reviewed('alice');
    expectResult(await world.review(), 'success', /approved/, true);
  });

  test.each([
    ['adds what was seen', null, SEEN],
    ['raises a severity', SEEN.replace('severity: 4', 'severity: 1'), SEEN],
    ['changes words alone', SEEN, SEEN.replace('label: l', 'label: another')],
  ])('that %s needs nobody', async (_, was, is) => {
    expectResult(await reviewed(was, is), 'success', /./, false);
  });
});
