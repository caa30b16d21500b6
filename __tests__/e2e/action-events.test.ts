/** Every event that starts a gate: by which policy it judges, on which commit it says so, and what it has to be granted. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addRun, commit } from './loopback/state.ts';
import type { ActionResult, RunOptions } from './run-action.ts';
import {
  expectAllowed,
  expectBlocked,
  logOf,
  POLICY_PATH,
  policyOf,
  startWorld,
  verdictOf,
  type World,
} from './world.ts';

const STRICT = { [POLICY_PATH]: policyOf('1%') };
const LOOSE = { [POLICY_PATH]: policyOf('90%') };
const RELEASE = 'release/1';

let world: World;
/** The head of the default branch, of the release branch, and a commit of another branch. */
let main: string;
let release: string;
let other: string;
beforeEach(async () => {
  world = await startWorld({ base: STRICT });
  const app = world.github.repository();
  main = app.refs.get('main')!;
  release = commit(app, RELEASE, STRICT);
  other = commit(app, 'feature', STRICT);
});
afterEach(() => world.close());

interface Event {
  readonly options: () => Omit<RunOptions, 'github'>;
  /** Whose policy judges. */
  readonly base: () => string;
  /** Where the check stands. */
  readonly head: () => string;
}

const pull = (event: string, base: string, sha: () => string): Event => ({
  options() {
    world.pull.base.ref = base;
    const repo = { full_name: 'acme/app' };
    const head = { sha: world.head, repo };
    // The base as it was when the event was sent.
    const pull_request = { number: 7, head, base: { sha: '0'.repeat(40), ref: base, repo } };
    return { event, sha: sha(), payload: { number: 7, pull_request } };
  },
  base: () => (base === 'main' ? main : release),
  head: () => world.head,
});
const plain = (event: string, payload: object = {}): Event => ({
  options: () => ({ event, sha: other, ref: 'refs/heads/feature', payload: { ...payload } }),
  base: () => main,
  head: () => other,
});

const EVENTS: Readonly<Record<string, Event>> = {
  pull_request: pull('pull_request', 'main', () => world.merged),
  'pull_request into another branch': pull('pull_request', RELEASE, () => world.merged),
  pull_request_target: pull('pull_request_target', 'main', () => main),
  merge_group: {
    options: () => ({
      event: 'merge_group',
      sha: other,
      ref: 'refs/heads/gh-readonly-queue/release/1/pr-7',
      payload: { merge_group: { head_sha: other, base_sha: other, base_ref: `refs/heads/${RELEASE}` } },
    }),
    base: () => release,
    head: () => other,
  },
  push: plain('push'),
  workflow_dispatch: plain('workflow_dispatch', { inputs: {} }),
  schedule: {
    options: () => ({ event: 'schedule', sha: main, payload: { schedule: '0 3 * * *' } }),
    base: () => main,
    head: () => main,
  },
  deployment: {
    options: () => ({
      event: 'deployment',
      sha: other,
      ref: '',
      payload: { deployment: { id: 1, environment: 'production', sha: other } },
    }),
    base: () => main,
    head: () => other,
  },
  workflow_run: {
    options() {
      const run = addRun(world.github.repository(), {
        event: 'push',
        head_sha: other,
        head_branch: 'feature',
      });
      for (const artifact of world.github.repository().artifacts) artifact.runId = run.id;
      const { id, run_attempt, event, head_sha, head_branch, conclusion } = run;
      const triggering = { id, run_attempt, event, head_sha, head_branch, conclusion };
      return {
        event: 'workflow_run',
        sha: main,
        payload: { workflow_run: { ...triggering, head_repository: { full_name: 'acme/app' } } },
        inputs: { 'check-run': 'true', results: `artifact:eval-results run=${id}` },
      };
    },
    base: () => main,
    head: () => other,
  },
};

const run = (event: Event, more: Partial<RunOptions> = {}): Promise<ActionResult> =>
  world.gate({ inputs: { 'check-run': 'true' }, ref: 'refs/heads/main', ...event.options(), ...more });

describe.each(Object.entries(EVENTS))('%s', (_name, event) => {
  test('is judged by its base, and says so on its head', async () => {
    world.upload({ 'refusals.eval': logOf(0) });
    const result = await run(event);
    expectAllowed(result);
    expect(verdictOf(result).policy.ref).toBe(event.base());
    expect(world.github.repository().checkRuns).toMatchObject([
      { head_sha: event.head(), conclusion: 'success' },
    ]);
  });

  test('is not judged by what it brings itself', async () => {
    world.upload({ 'refusals.eval': logOf(30) });
    const app = world.github.repository();
    const loose = new Map(Object.entries(LOOSE).map(([path, text]) => [path, Buffer.from(text)]));
    for (const sha of [world.head, world.merged, other]) app.commits.set(sha, loose);
    const result = await run(event);
    expectBlocked(result, { says: /30 failures/, states: { refusal: 'violated' } });
    expect(app.checkRuns).toMatchObject([{ head_sha: event.head(), conclusion: 'failure' }]);
  });
});

describe('a permission that is missing is named', () => {
  test.each([
    ['contents=read', 'contents: read'],
    ['actions=read', 'actions: read'],
  ])('%s', async (permission, grant) => {
    world.upload({ 'refusals.eval': logOf(0) });
    world.github.revoke(permission);
    expectBlocked(await run(EVENTS['push']!), { says: new RegExp(`permissions: \\{ ${grant} \\}`) });
  });

  test.each([
    ['check-run', 'true', ['checks=write'], 'checks: write'],
    ['comment', 'always', ['issues=write', 'pull_requests=write'], '(issues|pull-requests): write'],
  ])('for %s, and changes no decision', async (input, value, permissions, grant) => {
    world.upload({ 'refusals.eval': logOf(0) });
    for (const one of permissions) world.github.revoke(one);
    const result = await run(EVENTS['pull_request']!, { inputs: { [input]: value } });
    expect(result).toMatchObject({ code: 0, outputs: { decision: 'allow' } });
    expect(result.annotations).toMatchObject([
      { level: 'error', message: expect.stringMatching(new RegExp(`permissions: \\{ ${grant} \\}`)) },
    ]);
  });
});
