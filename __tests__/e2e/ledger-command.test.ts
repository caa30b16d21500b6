import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { closed, linesOf, lost, opened } from '../ledger/entries.ts';
import { LEDGER, startGitServer } from './git-server.ts';
import { runCli } from './run-cli.ts';
import { logOf, policyOf } from './world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'near-zero-ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const write = (lines: readonly string[]): void =>
  writeFileSync(at('ledger.jsonl'), lines.map((line) => `${line}\n`).join(''));
const ledger = (...args: string[]) => runCli(['ledger', ...args], { cwd: folder });

const THREE = linesOf(opened('a'), closed('a'), opened('b'));

describe('near-zero ledger verify', () => {
  test('says that a ledger is whole, its head, and which attempts have no end', async () => {
    write(THREE);
    const { code, stdout } = await ledger('verify', 'ledger.jsonl');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /is whole: 3 entries, 2 attempts; without an end: b\.\nHead: entry 3, sha256:[0-9a-f]{64}\n/,
    );
  });

  test('names the entry that is wrong, what was expected and what to do', async () => {
    write([THREE[0]!, THREE[1]!.replace('"allow"', '"block"'), THREE[2]!]);
    const { code, stdout } = await ledger('verify', 'ledger.jsonl');
    expect(code).toBe(3);
    expect(stdout).toMatch(/^Entry 3 of the ledger \(file ledger\.jsonl\) names sha256:.*\n→ Find out who/);
  });

  test('finds by a head that was kept elsewhere that the end is missing', async () => {
    write(THREE);
    const [, head = ''] = /Head: entry 3, (\S+)/.exec((await ledger('verify', 'ledger.jsonl')).stdout) ?? [];
    expect(await ledger('verify', 'ledger.jsonl', '--head', head)).toMatchObject({ code: 0 });
    write(THREE.slice(0, 2));
    expect(await ledger('verify', 'ledger.jsonl', '--head', head)).toMatchObject({
      code: 3,
      stdout: expect.stringMatching(/has no entry sha256:.*its end was cut off/),
    });
  });

  test('says of an end that is half-written that it is left out', async () => {
    write(THREE.slice(0, 2));
    writeFileSync(at('ledger.jsonl'), `${readFileSync(at('ledger.jsonl'), 'utf8')}${THREE[2]!.slice(0, 50)}`);
    const { code, stdout, stderr } = await ledger('verify', 'ledger.jsonl');
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/50 bytes of an entry/),
    });
    expect(stdout).toMatch(/2 entries/);
  });

  test.each([
    [['verify'], /Name a file, or a repository with --git/],
    [['verify', 'x', '--git', '.'], /Name a file, or a repository/],
    [['verify', 'nowhere.jsonl'], /There is no ledger \(file nowhere\.jsonl\)/],
    [['verify', 'x', '--head', 'abc'], /--head is the digest/],
    [['verify', '--git', 'ftp://example.com/a'], /--git is a repository on disk/],
    [['verify', '--git', 'https://me:secret@example.com/a'], /--git is a repository on disk/],
    [['verify', '--git', '.', '--branch', '--upload-pack=x'], /name of a branch/],
    [['verify', '--git', '.', '--token-from', 'NOT_SET_ANYWHERE'], /NOT_SET_ANYWHERE is not set/],
  ])('is told wrong usage: %j', async (args, says) => {
    expect(await ledger(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(says), stdout: '' });
  });
});

describe('near-zero ledger show and export', () => {
  const HOSTILE = linesOf(
    opened('a', { gate: '=HYPERLINK("http://evil")' }),
    lost('a', { by: '@cmd|calc', reason: '-2+3\n::error::x \u001b[31m "quoted", \u202e' }),
    opened('b'),
    closed('b', { gate: 'deploy' }),
  );

  test('an entry a line, the last ones on request', async () => {
    write(THREE);
    const { stdout } = await ledger('show', 'ledger.jsonl', '--last', '2');
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(
        /^2 {2}2026-11-02T10:00:01\.000Z {2}closed a at gate deploy: allow, .*refusal demonstrated \(0 of 300\)$/,
      ),
      expect.stringMatching(
        /^3 {2}\S+ {2}opened b at gate deploy: acme\/assistant-2026-11-01, run 1 attempt 1$/,
      ),
      '',
    ]);
  });

  test('no hash of an item leaves it, only their number', async () => {
    write(THREE);
    for (const args of [['export'], ['export', '--format', 'csv'], ['show', '--format', 'json'], ['show']]) {
      expect((await ledger(...args, 'ledger.jsonl')).stdout).not.toContain('A'.repeat(16));
    }
    const [, second] = (await ledger('export', 'ledger.jsonl')).stdout.split('\n');
    expect(JSON.parse(second!).categories.refusal.evals[0].items).toEqual([
      { outcome: 'passed', severity: null, count: 3 },
    ]);
  });

  test('makes a page of the verdicts of a gate', async () => {
    write(linesOf(opened('a'), closed('a'), opened('b', { gate: 'other' }), closed('b', { gate: 'other' })));
    const page = await ledger('show', '--format', 'html', '--gate', 'other', 'ledger.jsonl');
    expect(page).toMatchObject({ code: 0, stderr: '' });
    expect(page.stdout).toMatch(/^<!doctype html>[\s\S]*<h1>1 verdict of the gate other<\/h1>/);
    expect(await ledger('show', '--format', 'html', 'ledger.jsonl')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/Say with --gate which gate the page is about: \S+ and other/),
    });
    expect(await ledger('show', '--format', 'html', '--gate', 'none', 'ledger.jsonl')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/no verdict of a gate none, but of \S+ and other/),
    });
    expect(await ledger('show', '--gate', 'other', 'ledger.jsonl')).toMatchObject({ code: 2 });
  });

  test('no cell is a formula, and no text an escape or a command', async () => {
    write(HOSTILE);
    const { stdout } = await ledger('export', '--format', 'csv', 'ledger.jsonl');
    const rows: Record<string, string>[] = parse(stdout, { columns: true });
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({ number: '1', gate: `'=HYPERLINK("http://evil")` });
    expect(rows[1]).toMatchObject({ by: "'@cmd|calc", reason: expect.stringMatching(/^'-2\+3/) });
    expect(rows[3]).toMatchObject({ category: 'refusal', failures: '0', samples: '300', upper: '0.0099' });
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
    const shown =
      (await ledger('show', 'ledger.jsonl')).stdout + (await ledger('export', 'ledger.jsonl')).stdout;
    expect(shown + stdout).not.toMatch(/[\u001b\u202e]|^::/m);
  });
});

describe('near-zero ledger append', () => {
  const args = ['--attempt', 'b', '--by', '@alice', '--reason', 'The runner was lost.'];

  test("writes a person's word that an attempt is lost, once", async () => {
    write(THREE);
    const { code, stdout } = await ledger('append', ...args, 'ledger.jsonl');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^Entry 4 of the ledger .* is sha256:/),
    });
    expect(JSON.parse(readFileSync(at('ledger.jsonl'), 'utf8').split('\n')[3]!)).toMatchObject({
      number: 4,
      type: 'attempt-lost',
      attempt: 'b',
      by: '@alice',
      reason: 'The runner was lost.',
    });
    expect((await ledger('verify', 'ledger.jsonl')).stdout).toMatch(/4 entries, 2 attempts\./);
    expect(await ledger('append', ...args, 'ledger.jsonl')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/No attempt b is open/),
    });
  });

  test('does not add to a ledger that is broken, nor make one', async () => {
    write([THREE[1]!]);
    expect(await ledger('append', ...args, 'ledger.jsonl')).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/Entry 1 of the ledger/),
    });
    expect(await ledger('append', ...args, 'other.jsonl')).toMatchObject({ code: 2 });
    expect(await ledger('append', ...args.slice(0, 4), '--reason', ' ', 'ledger.jsonl')).toMatchObject({
      code: 2,
    });
  });
});

test('a ledger on a branch: in a repository on disk, and at an address with a token from the environment', async () => {
  const server = await startGitServer('s3cret');
  try {
    server.replace(THREE);
    expect((await ledger('verify', '--git', server.path)).stdout).toMatch(
      /\(branch near-zero-ledger\) is whole: 3 entries/,
    );
    const args = ['--git', server.remote, '--token-from', 'LEDGER_TOKEN'];
    const options = { cwd: folder, env: { LEDGER_TOKEN: 's3cret' } };
    const lostB = ['--attempt', 'b', '--by', '@alice', '--reason', 'Lost.'];
    const appended = await runCli(['ledger', 'append', ...args, ...lostB], options);
    expect(appended).toMatchObject({ code: 0, stderr: '' });
    expect(server.lines(LEDGER)).toHaveLength(4);
    const refused = await runCli(['ledger', 'verify', ...args], {
      cwd: folder,
      env: { LEDGER_TOKEN: 'wrong' },
    });
    expect(refused).toMatchObject({ code: 3, stderr: expect.stringMatching(/cannot be read/) });
    expect(refused.stderr).not.toContain('wrong');
    expect(await ledger('verify', '--git', server.path, '--branch', 'other')).toMatchObject({ code: 2 });
  } finally {
    await server.close();
  }
});

test.each(['verify', 'show', 'export', 'append'])(
  'near-zero ledger %s --help has an example',
  async (name) => {
    const { code, stdout } = await ledger(name, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Example:\\n {2}near-zero ledger ${name} `));
  },
);

describe('near-zero check --ledger', () => {
  beforeEach(() => {
    writeFileSync(at('policy.yml'), policyOf());
    writeFileSync(at('log.eval'), logOf(0));
  });
  const check = (...args: string[]) =>
    runCli(['check', '--policy', 'policy.yml', 'log.eval', '--format', 'json', ...args], { cwd: folder });

  test('reads it, and leaves an attempt there only where it is told to', async () => {
    const first = await check('--ledger', 'ledger.jsonl', '--ledger-write');
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' });
    const lines = () => readFileSync(at('ledger.jsonl'), 'utf8').trim().split('\n');
    expect(lines().map((line) => JSON.parse(line).type)).toEqual(['opened', 'closed']);
    const second = await check('--ledger', 'ledger.jsonl');
    expect(lines()).toHaveLength(2);
    expect(JSON.parse(second.stdout).notJudged).toContain('tail-unprotected');
  });

  test('blocks where it is broken', async () => {
    write([THREE[0]!, THREE[2]!]);
    const { code, stdout } = await check('--ledger', 'ledger.jsonl', '--ledger-write');
    expect(code).not.toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      decision: 'block',
      reasons: [
        {
          code: 'ledger-broken',
          message: expect.stringMatching(/^Entry 2 of the ledger \(file ledger\.jsonl\)/),
        },
      ],
    });
  });

  test('wants one that is there, and `--ledger` before `--ledger-write`', async () => {
    expect(await check('--ledger', 'nowhere.jsonl')).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/There is no ledger nowhere\.jsonl/),
    });
    expect(await check('--ledger-write')).toMatchObject({ code: 2 });
  });
});
