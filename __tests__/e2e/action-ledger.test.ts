import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LEDGER } from './git-server.ts';
import { type LedgerWorld, startLedgerWorld } from './ledger-world.ts';
import { commit } from './loopback/state.ts';
import { expectBlocked, logOf, POLICY_PATH, policyOf, verdictOf } from './world.ts';

let world: LedgerWorld;
beforeEach(async () => {
  world = await startLedgerWorld();
});
afterEach(() => world.close());

const kinds = (): string[] => world.entries().map(({ type }) => type);
const errorsOf = (annotations: readonly { level: string; message: string }[]): string =>
  annotations.flatMap(({ level, message }) => (level === 'error' ? message : [])).join('\n');

describe('a run that may write', () => {
  test('leaves an attempt before results are read and its verdict at the end', async () => {
    const result = await world.run();
    expect(result.stderr).toBe('');
    expect({ code: result.code, said: errorsOf(result.annotations) }).toEqual({ code: 0, said: '' });
    const [opened, closed] = world.entries();
    expect(opened).toMatchObject({
      number: 1,
      type: 'opened',
      gate: 'default',
      commit: world.runs[0]!.head_sha,
      run: {
        repository: 'acme/app',
        id: world.runs[0]!.id,
        attempt: 1,
        workflow: 'acme/app/.github/workflows/gate.yml@refs/heads/main',
        event: 'push',
      },
    });
    expect(closed).toMatchObject({ number: 2, type: 'closed', attempt: opened!.attempt, decision: 'allow' });
    // The artifact was asked for after the first entry was on the branch.
    const list = world.github.requests.findIndex(({ path }) => path.includes('/artifacts'));
    expect(list).toBeGreaterThan(0);
    expect(result.annotations.map(({ level, message }) => `${level} ${message}`)).toEqual([
      expect.stringMatching(/^notice branch near-zero-ledger: entry 1 is sha256:[0-9a-f]{64}$/),
      expect.stringMatching(/^notice branch near-zero-ledger: entry 2 is sha256:[0-9a-f]{64}$/),
    ]);
  });

  test('says in its verdict what the ledger was, and that earlier runs vouch for its end', async () => {
    await world.run();
    const second = await world.run();
    expect(verdictOf(second).notJudged).not.toContain('tail-unprotected');
    expect(kinds()).toEqual(['opened', 'closed', 'opened', 'closed']);
  });

  test('is an attempt of its own when it is run again', async () => {
    await world.run({ failing: 2 });
    await world.run({ again: world.runs[0]! });
    expect(world.entries().map(({ attempt }) => attempt)).toHaveLength(4);
    expect(new Set(world.entries().map(({ attempt }) => attempt)).size).toBe(2);
  });

  test('never shows the token', async () => {
    const result = await world.run();
    const basic = Buffer.from(`x-access-token:${world.github.token}`).toString('base64');
    expect(result.masks).toEqual(expect.arrayContaining([world.github.token, basic]));
    const unmasked = result.stdout.replaceAll(/^::add-mask::.*$/gm, '');
    for (const secret of [world.github.token, basic]) {
      expect(unmasked + result.stderr + result.summary).not.toContain(secret);
    }
    for (const { line } of world.server.requests) expect(line).not.toContain(world.github.token);
  });
});

describe('without a word about a ledger', () => {
  test('none is read where there is none', async () => {
    const result = await world.run({ inputs: { ledger: 'auto' } });
    expect(result.code).toBe(0);
    expect(world.server.requests).toEqual([]);
    expect(verdictOf(result).notJudged).toContain('attempts');
  });

  test('the one that is there is read, and not written', async () => {
    await world.run();
    const result = await world.run({ inputs: { ledger: 'auto' } });
    expect(world.entries()).toHaveLength(2);
    expect(verdictOf(result).notJudged).not.toContain('tail-unprotected');
  });

  test('`off` reads none', async () => {
    await world.run();
    const before = world.server.requests.length;
    await world.run({ inputs: { ledger: 'off' } });
    expect(world.server.requests).toHaveLength(before);
  });
});

describe('who may write', () => {
  test.each([
    ['a branch', '.github/workflows/gate.yml@refs/heads/feature', {}],
    ['a tag', '.github/workflows/gate.yml@refs/tags/v1', {}],
    ['nobody says', '', { GITHUB_WORKFLOW_REF: undefined }],
  ])('not a run whose workflow file is from %s', async (_, workflow, env) => {
    const result = await world.run({
      event: 'workflow_dispatch',
      workflow: workflow || undefined,
      env,
    } as never);
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/The ledger is read and not written: /);
    expect(() => world.server.git('rev-parse', '--verify', LEDGER)).toThrow();
  });

  test('one from a ref that the trusted policy names', async () => {
    commit(world.github.repository(), 'main', {
      [POLICY_PATH]: policyOf('1%', 'trusted_refs: [refs/heads/release/*]\n'),
    });
    await world.run({ workflow: '.github/workflows/gate.yml@refs/heads/release/1.x' });
    expect(kinds()).toEqual(['opened', 'closed']);
    await world.run({ workflow: '.github/workflows/gate.yml@refs/heads/releases' });
    expect(kinds()).toHaveLength(2);
  });

  test('not a screen, which does not even read', async () => {
    commit(world.github.repository(), 'main', {
      [POLICY_PATH]: policyOf('1%', 'gates: { look: { screen: true, require: all } }\n'),
    });
    await world.run();
    expect(world.server.requests).toEqual([]);
  });

  test('not a pull request', async () => {
    await world.run();
    const repository = world.github.repository();
    const head = world.runs[0]!.head_sha;
    await world.run({
      event: 'pull_request',
      payload: {
        number: 7,
        pull_request: {
          number: 7,
          head: { sha: head, ref: 'change', repo: { full_name: 'acme/app' } },
          base: { sha: repository.refs.get('main'), ref: 'main', repo: { full_name: 'acme/app' } },
        },
      },
    });
    expect(kinds()).toHaveLength(2);
  });
});

describe('a ledger that cannot be written blocks', () => {
  test('where the token may only read, and names the permission', async () => {
    world.server.readOnly = true;
    const result = await world.run();
    expectBlocked(result, { says: /may not be written: .*403[\s\S]*contents: write/ });
    expect(world.github.requests.some(({ path }) => path.includes('/artifacts'))).toBe(false);
  });

  test('where a rule of the branch refuses the last entry, though the verdict would allow', async () => {
    await world.run();
    world.github.before(/GET .*\/artifacts/, () =>
      world.server.decline('GH013: Repository rule violations found'),
    );
    const result = await world.run();
    expectBlocked(result, { says: /may not be written: [\s\S]*contents: write/ });
    expect(kinds()).toEqual(['opened', 'closed', 'opened']);
  });

  test('and no attempt is left by a mistake that shows before any result is read', async () => {
    expectBlocked(await world.run({ inputs: { results: 'artifact:a nonsense=1' } }), { says: /nonsense/ });
    world.github.revoke('actions=read');
    expectBlocked(await world.run(), { says: /actions: read/ });
    expect(() => world.server.git('rev-parse', '--verify', LEDGER)).toThrow();
  });

  test('where there is no git', async () => {
    const result = await world.run({ env: { PATH: '/nowhere' } });
    expectBlocked(result, { says: /There is no git on this runner/ });
  });
});

describe('a ledger that is not what was written blocks', () => {
  const broken = (says: RegExp) => ({ says, states: { refusal: 'demonstrated' }, codes: ['ledger-broken'] });

  test('rewritten: the entry after the change is named', async () => {
    await world.run({ failing: 2 });
    await world.run();
    const lines = world.server.lines();
    lines[1] = lines[1]!.replace('"decision":"block"', '"decision":"allow"');
    world.server.replace(lines);
    expectBlocked(await world.run(), broken(/Entry 3 of the ledger .* names sha256:/));
    expect(world.server.lines()).toEqual(lines);
  });

  test('reordered', async () => {
    await world.run();
    const [first, second] = world.server.lines();
    world.server.replace([second!, first!]);
    expectBlocked(await world.run(), broken(/Entry 1 of the ledger .* has the number 2/));
  });

  test('its tail cut off: what the run said of it vouches against it', async () => {
    await world.run();
    await world.run({ failing: 2 });
    world.server.replace(world.server.lines().slice(0, 2));
    expectBlocked(await world.run(), broken(/Entry 3 of the ledger .* is missing: run \d+ wrote it/));
  });

  test('gone as a whole', async () => {
    await world.run();
    world.server.git('update-ref', '-d', `refs/heads/${LEDGER}`);
    expectBlocked(await world.run(), broken(/Entry 1 of the ledger .* is missing: run \d+ wrote it/));
  });

  test('cut in the middle of its last line', async () => {
    await world.run();
    const lines = world.server.lines();
    world.server.replace([lines[0]!, '{"version":1,']);
    expectBlocked(await world.run(), broken(/Entry 2 of the ledger .* is not JSON/));
  });
});

test('a ledger in a file of the runner is written and read by the same rules', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'near-zero-ledger-'));
  const inputs = { ledger: `file:${folder}/ledger.jsonl write` };
  await world.run({ inputs });
  await world.run({ inputs, workflow: '.github/workflows/gate.yml@refs/heads/feature' });
  const result = await world.run({ inputs });
  const lines = readFileSync(`${folder}/ledger.jsonl`, 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).type)).toEqual(['opened', 'closed', 'opened', 'closed']);
  expect(verdictOf(result).notJudged).not.toContain('tail-unprotected');
  expect(world.server.requests).toEqual([]);
  rmSync(folder, { recursive: true });
});

describe('an end for which nothing vouches', () => {
  test.each([
    ['checks=read', /checks: read/],
    ['actions=read', /actions: read/],
  ])('is said where the token lacks %s', async (permission, says) => {
    const files = { 'log.eval': logOf(0) };
    await world.run();
    world.github.revoke(permission);
    const result = await world.run({ inputs: { results: 'log.eval' }, files });
    expect(verdictOf(result).notJudged).toContain('tail-unprotected');
    expect(result.stdout).toMatch(says);
  });

  test('is said where what the runs said is gone', async () => {
    await world.run();
    world.github.repository().checkRuns.length = 0;
    expect(verdictOf(await world.run()).notJudged).toContain('tail-unprotected');
  });
});
