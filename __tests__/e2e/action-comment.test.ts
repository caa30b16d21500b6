/** What the gate writes on the pull request itself, and that it decides nothing. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { secondaryRateLimit, status } from './loopback/faults.ts';
import { BOT, type CommentState, nextId } from './loopback/state.ts';
import {
  expectAllowed,
  expectBlocked,
  logOf,
  POLICY_PATH,
  policyOf,
  startWorld,
  type World,
} from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const comments = (): CommentState[] => world.github.repository().comments;
const ALWAYS = { inputs: { comment: 'always' } };
const asks = (path: RegExp) =>
  world.github.requests.filter(({ method, path: one }) => path.test(`${method} ${one}`));

test('nothing is written where nobody asks for it', async () => {
  world.upload({ 'refusals.eval': logOf(0) });
  expectAllowed(await world.gate());
  expect(asks(/^(POST|PATCH) /)).toEqual([]);
});

describe('a comment', () => {
  test('is written once and then written over, verdict first', async () => {
    world.upload({ 'refusals.eval': logOf(30) });
    expectBlocked(await world.gate(ALWAYS), { says: /30 failures/, states: { refusal: 'violated' } });
    expect(comments()).toMatchObject([{ issue: 7, user: { login: BOT } }]);
    const [mark, first] = comments()[0]!.body.split('\n');
    expect(mark).toBe('<!-- near-zero gate .github%2Fnear-zero.yml gate -->');
    expect(first).toBe('## 🔴 Blocked: refusal is violated.');
    expect(comments()[0]!.body).toContain('<details><summary>Reasons, and what to do</summary>');

    world.github.repository().artifacts.length = 0;
    world.upload({ 'refusals.eval': logOf(0) });
    expectAllowed(await world.gate(ALWAYS));
    expect(comments()).toHaveLength(1);
    expect(comments()[0]!.body).toMatch(
      /^<!-- near-zero gate .github%2Fnear-zero.yml gate -->\n## 🟢 Allowed/,
    );
  });

  test('there is one for each gate', async () => {
    await world.close();
    const rest = 'gates: { a: { require: all }, b: { require: all } }';
    world = await startWorld({ base: { [POLICY_PATH]: policyOf('1%', rest) } });
    world.upload({ 'refusals.eval': logOf(0) });
    for (const gate of ['a', 'b', 'a']) await world.gate({ inputs: { comment: 'always', gate } });
    expect(comments().map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- near-zero gate%20a .github%2Fnear-zero.yml gate -->',
      '<!-- near-zero gate%20b .github%2Fnear-zero.yml gate -->',
    ]);
  });

  test('of another author is left alone, though it has the mark', async () => {
    const user = { login: 'mallory', type: 'User' } as const;
    comments().push({
      id: nextId(),
      issue: 7,
      body: '<!-- near-zero gate .github%2Fnear-zero.yml gate -->\nAllowed',
      user,
    });
    world.upload({ 'refusals.eval': logOf(0) });
    expectAllowed(await world.gate(ALWAYS));
    expect(comments().map(({ user: one }) => one.login)).toEqual(['mallory', BOT]);
    expect(comments()[0]!.body).toBe('<!-- near-zero gate .github%2Fnear-zero.yml gate -->\nAllowed');
  });

  test('only where it blocks, or has blocked before', async () => {
    const onBlock = { inputs: { comment: 'on-block' } };
    world.upload({ 'refusals.eval': logOf(0) });
    await world.gate(onBlock);
    expect(comments()).toEqual([]);
    world.github.repository().artifacts.length = 0;
    await world.gate(onBlock);
    expect(comments()[0]!.body).toContain('Blocked');
    world.upload({ 'refusals.eval': logOf(0) });
    await world.gate(onBlock);
    expect(comments()[0]!.body).toContain('Allowed');
  });

  test('says so where there is no verdict', async () => {
    await world.close();
    world = await startWorld({ base: { [POLICY_PATH]: 'version: 1\nname: [' } });
    expectBlocked(await world.gate(ALWAYS), { says: /sufficiently indented/ });
    expect(comments()[0]!.body).toMatch(
      /^<!-- near-zero gate .github%2Fnear-zero.yml gate -->\n## 🔴 Blocked: there is no verdict\n/,
    );
  });

  test('there is one for each policy and each job, and a check run for each policy', async () => {
    await world.close();
    world = await startWorld({ base: { [POLICY_PATH]: policyOf('50%'), 'strict.yml': policyOf('1%') } });
    world.upload({ 'refusals.eval': logOf(30) });
    const run = (policy: string, job: string) =>
      world.gate({ inputs: { comment: 'always', 'check-run': 'true', policy }, env: { GITHUB_JOB: job } });
    expect((await run('strict.yml', 'gate')).code).toBe(1);
    expect((await run(POLICY_PATH, 'gate')).code).toBe(0);
    expect((await run(POLICY_PATH, 'other')).code).toBe(0);
    expect((await run('strict.yml', 'gate')).code).toBe(1);
    expect(comments().map(({ body }) => /## ../u.exec(body)![0])).toEqual(
      ['## 🔴', '## 🟢', '## 🟢'].map((mark) => expect.stringContaining(mark)),
    );
    const conclusions = world.github.repository().checkRuns.map(({ name, conclusion }) => [name, conclusion]);
    expect(new Set(conclusions.map(String))).toEqual(
      new Set(['near-zero (strict.yml),failure', 'near-zero,success']),
    );
  });

  test('has 60,000 characters at most, and counts what is cut', async () => {
    await world.close();
    const category = (index: number) => `  c${index}:
    claim: ${'Says what is not so, and knows it. '.repeat(10)}
    max_failure_rate: 1%
    evals: [{ task: t${index}, scorer: s, passes_when: { is: [C] }, expected_samples: 300 }]`;
    const policy = `version: 1\nname: long\ncategories:\n${Array.from({ length: 400 }, (_, index) => category(index)).join('\n')}\n`;
    world = await startWorld({ base: { [POLICY_PATH]: policy } });
    world.upload({ 'refusals.eval': logOf(0) });
    expect((await world.gate(ALWAYS)).code).toBe(1);
    const { body } = comments()[0]!;
    expect([...body].length).toBeLessThanOrEqual(60_100);
    expect([...body].length).toBeGreaterThan(20_000);
    expect(body).toMatch(/\*and \d+ rows more\*|Details of \d+ categories are left out/);
    expect(body.match(/<details>/g)).toHaveLength(body.match(/<\/details>/g)!.length);
    expect(body).toContain('What this does not show');
  });

  test('on what is no pull request is none, and a line of the log says so', async () => {
    world.upload({ 'refusals.eval': logOf(0) });
    const result = await world.gate({ ...ALWAYS, event: 'push', payload: {} });
    expectAllowed(result);
    expect(result.stdout).toContain('There is no pull request to comment on: the event is push.');
  });
});

describe('a comment that cannot be written', () => {
  const complaint = (result: { annotations: readonly { message: string }[] }) =>
    result.annotations.map(({ message }) => message).join('\n');
  const lacking = () => {
    for (const one of ['issues=write', 'pull_requests=write']) world.github.revoke(one);
  };

  test('names the permission, and changes no decision', async () => {
    lacking();
    world.upload({ 'refusals.eval': logOf(0) });
    const result = await world.gate(ALWAYS);
    expect(result).toMatchObject({ code: 0, outputs: { decision: 'allow' } });
    expect(result.annotations).toMatchObject([
      { level: 'error', properties: { title: 'near-zero: no comment' } },
    ]);
    expect(complaint(result)).toMatch(
      /could not be written: .*403.* → Add `permissions: \{ issues: write \}` to the job\./,
    );
  });

  test('is a line of the log on a fork, whose token may write nothing', async () => {
    await world.close();
    world = await startWorld({ from: 'someone/app' });
    lacking();
    world.upload({ 'refusals.eval': logOf(0) });
    const result = await world.gate(ALWAYS);
    expectBlocked(result, { says: /and not for it/, states: { refusal: 'demonstrated' } });
    expect(result.stdout).toMatch(/The comment could not be written: .*The token of a fork's pull request/);
  });

  test('where the pull request is not to be seen', async () => {
    world.github.fail(
      /GET .*\/comments/,
      status(404, { 'x-accepted-github-permissions': 'pull_requests=read' }, 'Not Found'),
    );
    const result = await world.gate(ALWAYS);
    expect(result).toMatchObject({ code: 1, outputs: { decision: 'block' } });
    expect(complaint(result)).toMatch(/404 'Not Found'.*permissions: \{ pull-requests: read \}/);
  });

  test('is tried again after a secondary rate limit, and not for ever', async () => {
    world.upload({ 'refusals.eval': logOf(0) });
    world.github.fail(/POST .*\/comments/, secondaryRateLimit(1));
    expectAllowed(await world.gate(ALWAYS));
    expect(comments()).toHaveLength(1);
    world.github.fail(/PATCH .*\/comments/, secondaryRateLimit(3600));
    const result = await world.gate(ALWAYS);
    expect(result).toMatchObject({ code: 0, outputs: { decision: 'allow' } });
    expect(complaint(result)).toMatch(/answered 403 \(1 attempt; the next may start in 3600 s/);
  });

  test('cut off by the clock leaves the decision as it was', async () => {
    world.upload({ 'refusals.eval': logOf(0) });
    world.github.fail(/GET .*\/comments/, { kind: 'stall' });
    const result = await world.gate({ inputs: { comment: 'always', timeout: '3s' } });
    expect(result).toMatchObject({ code: 0, outputs: { decision: 'allow' } });
    expect(complaint(result)).toMatch(/Cut off after the verdict: The gate took longer/);
  });
});
