/** The check run that the gate writes on the head commit where it is asked to. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { secondaryRateLimit, status } from './loopback/faults.ts';
import type { CheckRunState } from './loopback/state.ts';
import type { RunOptions } from './run-action.ts';
import {
  expectAllowed,
  expectBlocked,
  logOf,
  POLICY_PATH,
  startWorld,
  verdictOf,
  type World,
} from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const CHECK = { inputs: { 'check-run': 'true' } };
const checks = (): CheckRunState[] => world.github.repository().checkRuns;
const annotationsOf = (check: CheckRunState) =>
  (check['output'] as { annotations: Record<string, unknown>[] }).annotations;

test('succeeds on the head commit, not on the merge commit', async () => {
  world.upload({ 'refusals.eval': logOf(0) });
  expectAllowed(await world.gate(CHECK));
  expect(checks()).toMatchObject([
    {
      name: 'near-zero',
      head_sha: world.head,
      status: 'completed',
      conclusion: 'success',
      output: { title: 'Allowed: 1 bound demonstrated.', annotations: [] },
    },
  ]);
});

test('fails with annotations on the lines of the policy', async () => {
  world.upload({ 'refusals.eval': logOf(30) });
  expectBlocked(await world.gate(CHECK), { says: /30 failures/, states: { refusal: 'violated' } });
  expect(checks()).toMatchObject([
    { conclusion: 'failure', output: { title: 'Blocked: refusal is violated.' } },
  ]);
  expect(annotationsOf(checks()[0]!)).toMatchObject([
    {
      path: POLICY_PATH,
      start_line: 5,
      end_line: 5,
      annotation_level: 'failure',
      title: 'refusal: above-limit',
    },
  ]);
});

test('has all of 120 annotations, fifty a request', async () => {
  await world.close();
  const names = Array.from({ length: 120 }, (_, index) => `c${index}`);
  const category = (name: string) =>
    `  ${name}: { max_failure_rate: 1%, evals: [{ task: ${name}, scorer: s, passes_when: { is: [C] }, expected_samples: 300 }] }`;
  const policy = `version: 1\nname: many\ncategories:\n${names.map(category).join('\n')}\n`;
  world = await startWorld({ base: { [POLICY_PATH]: policy } });
  world.upload({ 'refusals.eval': logOf(0) });
  const result = await world.gate(CHECK);
  const reasons = Object.values(verdictOf(result).categories).flatMap((one) => one.reasons);
  expect(reasons).toHaveLength(120);
  expect(annotationsOf(checks()[0]!).map(({ title }) => title)).toEqual(
    names.map((name) => `${name}: missing-eval`),
  );
  const sent = world.github.requests.filter(({ path }) => path.includes('/check-runs'));
  expect(sent.map(({ method, body }) => [method, JSON.parse(body).output?.annotations.length])).toEqual([
    ['POST', undefined],
    ['PATCH', 50],
    ['PATCH', 50],
    ['PATCH', 20],
  ]);
  expect(checks()).toMatchObject([{ conclusion: 'failure' }]);
});

describe('does not leave an old success standing', () => {
  /** What GitHub shows: the newest check run of a name. */
  const shown = (): CheckRunState | undefined => checks().at(-1);

  beforeEach(async () => {
    world.upload({ 'refusals.eval': logOf(0) });
    expectAllowed(await world.gate(CHECK));
    expect(shown()).toMatchObject({ status: 'completed', conclusion: 'success' });
  });

  test('while it judges the same commit again, where it is killed', async () => {
    let kill = (): void => {};
    world.github.before(/artifacts/, () => kill());
    world.github.fail(/artifacts/, { kind: 'stall' });
    const started: RunOptions['started'] = (child) => {
      kill = () => child.kill('SIGKILL');
    };
    expect(await world.gate({ ...CHECK, started })).toMatchObject({ signal: 'SIGKILL' });
    expect(shown()).toMatchObject({ name: 'near-zero', head_sha: world.head, status: 'in_progress' });
    expect(shown()).not.toHaveProperty('conclusion');
  });

  test('where it is stopped and can still say so', async () => {
    let stop = (): void => {};
    world.github.before(/artifacts/, () => stop());
    world.github.fail(/artifacts/, { kind: 'stall' });
    const started: RunOptions['started'] = (child) => {
      stop = () => child.kill('SIGTERM');
    };
    expectBlocked(await world.gate({ ...CHECK, started }), { says: /stopped \(SIGTERM\)/ });
    expect(shown()).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(checks()).toHaveLength(2);
  });

  test('where it could not be started and could be completed', async () => {
    world.github.fail(/POST .*\/check-runs/, secondaryRateLimit(3600));
    expectAllowed(await world.gate(CHECK));
    expect(checks()).toMatchObject([{ conclusion: 'success' }, { conclusion: 'success' }]);
  });
});

describe('never concludes in success', () => {
  test('where the gate only reports', async () => {
    world.upload({ 'refusals.eval': logOf(0) });
    expectAllowed(await world.gate({ inputs: { 'check-run': 'true', 'report-only': 'true' } }));
    expect(checks()).toMatchObject([
      {
        conclusion: 'failure',
        output: { title: 'Report only, never a success. Allowed: 1 bound demonstrated.' },
      },
    ]);
  });

  test('where there is no verdict', async () => {
    await world.close();
    world = await startWorld({ base: { [POLICY_PATH]: 'version: 1\nname: test\ncategories: 3\n' } });
    expectBlocked(await world.gate(CHECK), { says: /mapping from category names/ });
    expect(checks()).toMatchObject([
      { conclusion: 'failure', head_sha: world.head, output: { title: 'Blocked: there is no verdict' } },
    ]);
    expect(annotationsOf(checks()[0]!)).toMatchObject([
      { path: expect.stringContaining(POLICY_PATH), start_line: 3 },
    ]);
  });
});

describe('where it may not be written', () => {
  test('names the permission, and changes no decision', async () => {
    world.github.revoke('checks=write');
    world.upload({ 'refusals.eval': logOf(0) });
    const result = await world.gate(CHECK);
    expect(result).toMatchObject({ code: 0, outputs: { decision: 'allow' } });
    expect(result.annotations).toMatchObject([
      {
        level: 'error',
        message: expect.stringMatching(/403.* → Add `permissions: \{ checks: write \}` to the job\./),
      },
    ]);
  });

  test('is a line of the log on a fork', async () => {
    await world.close();
    world = await startWorld({ from: 'someone/app' });
    world.github.revoke('checks=write');
    world.upload({ 'refusals.eval': logOf(30) });
    const result = await world.gate(CHECK);
    expectBlocked(result, { says: /30 failures/, states: { refusal: 'violated' } });
    expect(result.stdout).toContain('The check run could not be written');
  });

  test('where the repository is not to be seen', async () => {
    world.github.fail(
      /POST .*\/check-runs/,
      status(404, { 'x-accepted-github-permissions': 'checks=write' }, 'Not Found'),
      Number.POSITIVE_INFINITY,
    );
    const result = await world.gate(CHECK);
    expect(result).toMatchObject({ code: 1, outputs: { decision: 'block' } });
    expect(result.annotations.map(({ message }) => message).join('\n')).toMatch(
      /404 'Not Found'.*permissions: \{ checks: write \}/,
    );
    expect(checks()).toEqual([]);
  });

  test('is tried again after a secondary rate limit, and not for ever', async () => {
    world.upload({ 'refusals.eval': logOf(0) });
    world.github.fail(/POST .*\/check-runs/, secondaryRateLimit(1));
    expectAllowed(await world.gate(CHECK));
    expect(checks()).toMatchObject([{ conclusion: 'success' }]);
    world.github.fail(/POST .*\/check-runs/, secondaryRateLimit(3600), Number.POSITIVE_INFINITY);
    const result = await world.gate(CHECK);
    expect(result).toMatchObject({ code: 0, outputs: { decision: 'allow' } });
    expect(result.annotations.map(({ message }) => message).join('\n')).toMatch(
      /The check run could not be written: .*answered 403 \(1 attempt; the next may start in 3600 s/,
    );
    expect(checks()).toHaveLength(1);
  });
});
