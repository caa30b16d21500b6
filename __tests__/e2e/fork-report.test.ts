/** The report on a fork's pull request: what it says, and that nothing of the fork's own makes anything green. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ForkWorld, startFork } from './fork-world.ts';
import type { PullState, RunState } from './loopback/state.ts';
import type { LoopbackGitHub } from './loopback-github.ts';
import type { ActionResult, RunOptions } from './run-action.ts';

let world: ForkWorld;
let github: LoopbackGitHub;
let run: RunState;
let pull: PullState;
beforeEach(async () => {
  world = await startFork();
  ({ github, run, pull } = world);
});
afterEach(() => world.close());

const upload = (failing: number): void => world.upload(failing);
const report = (options?: Partial<RunOptions>): Promise<ActionResult> => world.report(options);

const comments = () => github.repository().comments;
const checks = () => github.repository().checkRuns;

describe('what is allowed', () => {
  test('is said to be unverified, and nowhere green', async () => {
    upload(0);
    const result = await report();
    expect(result).toMatchObject({ code: 0, outputs: {}, annotations: [], stderr: '' });
    expect(comments()).toMatchObject([{ issue: 7 }]);
    const { body } = comments()[0]!;
    expect(body).toMatch(
      /^<!-- near-zero gate%20fork .github%2Fnear-zero.yml gate -->\n## ⚪ Computed by the fork, unverified\n\n> /,
    );
    expect(body).toContain('⚪ Allowed: 1 bound demonstrated.');
    expect(`${body}${result.summary}`).not.toContain('🟢');
    expect(checks()).toEqual([]);
    const written = github.requests.filter(({ method }) => method !== 'GET').map(({ path }) => path);
    expect(written).toEqual(['/repos/acme/app/issues/7/comments']);
  });
});

describe('what blocks', () => {
  test('fails on the commit of the fork, by the policy of the base', async () => {
    upload(30);
    const result = await report();
    expect(result).toMatchObject({ code: 1, outputs: {} });
    expect(comments()[0]!.body).toContain('🔴 Blocked: refusal is violated.');
    expect(checks()).toMatchObject([
      {
        name: 'near-zero fork',
        head_sha: pull.head.sha,
        conclusion: 'failure',
        output: { title: 'Computed by the fork, unverified. Blocked: refusal is violated.' },
      },
    ]);
  });

  test('is said where the run left no results', async () => {
    expect((await report()).code).toBe(1);
    expect(comments()[0]!.body).toMatch(/Blocked/);
  });

  test('is written over what an earlier run of the fork came to', async () => {
    upload(30);
    await report();
    github.repository().artifacts.length = 0;
    upload(0);
    await report();
    expect(comments()).toHaveLength(1);
    expect(comments()[0]!.body).toContain('⚪ Allowed');
  });

  test('where the permission to write is lacking, which is named', async () => {
    for (const one of ['issues=write', 'pull_requests=write']) github.revoke(one);
    upload(0);
    const { annotations } = await report();
    expect(annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining('permissions: {') },
    ]);
  });
});

describe('nothing is said', () => {
  test.each<[string, () => object, RegExp]>([
    [
      'of a head that has moved on',
      () => Object.assign(pull.head, { sha: '1'.repeat(40) }),
      /No open pull request has the head/,
    ],
    [
      'of another fork with the same commit',
      () => Object.assign(pull.head, { repo: 'other/app' }),
      /No open pull request/,
    ],
    [
      'of a fork that was deleted',
      () => Object.assign(run, { head_repository: null }),
      /No open pull request/,
    ],
    ['of a run for another event', () => Object.assign(run, { event: 'push' }), /The run was for push/],
    [
      'of our own branch',
      () => Object.assign(run, { head_repository: 'acme/app' }),
      /whose own gate can speak/,
    ],
  ])('%s', async (_what, change, says) => {
    upload(0);
    change();
    const result = await report();
    expect(result).toMatchObject({ code: 0, outputs: {}, summary: expect.stringMatching(says) });
    expect([comments(), checks()]).toEqual([[], []]);
  });
});

describe('refused', () => {
  test.each<[string, Partial<RunOptions>, RegExp]>([
    ['another event', { event: 'push' }, /runs on the event workflow_run, and this is push/],
    ['files beside it', { inputs: { results: 'logs/**' } }, /reads artifacts of the fork's run, and logs/],
    [
      'artifacts of another run beside them',
      { inputs: { results: 'artifact:eval-results run=1' } },
      /reads artifacts of the fork's run, and artifact:eval-results is none of them/,
    ],
    ['an input of the gate itself', { inputs: { 'report-only': 'true' } }, /There is no input report-only/],
  ])('%s', async (_what, options, says) => {
    upload(0);
    const result = await report(options);
    expect(result.code).toBe(1);
    expect(result.annotations.map(({ message }) => message).join()).toMatch(says);
    expect([comments(), checks()]).toEqual([[], []]);
  });

  test('a commit that is the head of several pull requests', async () => {
    upload(0);
    github.repository().pulls.push({ ...pull, number: 8, base: { ...pull.base, ref: 'next' } });
    const result = await report();
    expect(result.code).toBe(1);
    expect(result.annotations[0]!.message).toMatch(/Several pull requests have the head/);
  });
});
