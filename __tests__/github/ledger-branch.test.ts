import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openGit } from '../../src/github/git.ts';
import { ledgerBranch } from '../../src/github/ledger-branch.ts';
import type { Effects } from '../../src/io/retry.ts';
import type { LedgerContent, LedgerStore } from '../../src/ledger/store.ts';
import { type GitServer, LEDGER, startGitServer } from '../e2e/git-server.ts';

const TOKEN = 'ghs_s3cretTokenOfTheJob';
/** Pauses of a hundredth, so that a test of many races is one of seconds. */
const HASTY: Effects = {
  now: Date.now,
  sleep: (ms) => new Promise((done) => setTimeout(done, ms / 100)),
  random: Math.random,
};

let server: GitServer;
let folders: string[];
beforeEach(async () => {
  folders = [];
  server = await startGitServer(TOKEN);
});
afterEach(async () => {
  await server.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'near-zero-ledger-'));
  folders.push(made);
  return made;
}

interface Options {
  readonly remote?: string;
  readonly token?: string | null;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly directory?: string;
  readonly maxBytes?: number;
}

function store(options: Options = {}): LedgerStore {
  const { remote = server.remote, token = TOKEN, env = process.env, maxBytes = 100_000_000 } = options;
  const { directory = folder() } = options;
  const git = openGit({ directory, remote, token, env, timeout: 20_000 });
  return ledgerBranch({
    git,
    remote,
    branch: LEDGER,
    maxBytes,
    retry: { attempts: 50, total: 60_000 },
    effects: HASTY,
  });
}

const text = (content: LedgerContent): string =>
  (content ?? []).map((part) => Buffer.from(part).toString()).join('');

describe('a ledger on a branch', () => {
  test('is none before the first entry, which makes the branch without a history', async () => {
    expect(await store().read()).toBeNull();
    await store().append((content) => {
      expect(content).toBeNull();
      return 'first';
    });
    expect(text(await store().read())).toBe('first\n');
    expect(server.git('rev-list', '--count', LEDGER).trim()).toBe('1');
    expect(server.git('ls-tree', '--name-only', LEDGER).trim().split('\n')).toEqual([
      'README.md',
      'ledger-000000.jsonl',
    ]);
  });

  test('grows by a commit an entry, on top of the one before', async () => {
    const one = store();
    for (const line of ['first', 'second', 'third']) await one.append(() => line);
    expect(text(await store().read())).toBe('first\nsecond\nthird\n');
    expect(server.git('rev-list', '--count', LEDGER).trim()).toBe('3');
    expect(server.git('log', '-1', '--format=%cn <%ce>', LEDGER).trim()).toBe(
      'near-zero <near-zero@noreply.invalid>',
    );
  });

  test('begins another file before one grows over a megabyte', async () => {
    const long = 'x'.repeat(700_000);
    for (const line of ['first', long, long, 'last']) await store().append(() => line);
    const files = server.git('ls-tree', '--name-only', LEDGER).trim().split('\n');
    expect(files).toEqual(['README.md', 'ledger-000000.jsonl', 'ledger-000001.jsonl']);
    expect(text(await store().read())).toBe(`first\n${long}\n${long}\nlast\n`);
  });

  test('writes nothing where there is nothing to add', async () => {
    await store().append(() => 'first');
    await store().append(() => null);
    expect(server.git('rev-list', '--count', LEDGER).trim()).toBe('1');
  });

  test('is read and written in a bare repository at a path', async () => {
    const local = store({ remote: server.path, token: null });
    await local.append(() => 'first');
    expect(text(await local.read())).toBe('first\n');
  });

  test('passes an error of what makes the line on, and writes nothing', async () => {
    await expect(
      store().append(() => {
        throw new Error('broken chain');
      }),
    ).rejects.toThrow('broken chain');
    expect(await store().read()).toBeNull();
  });
});

describe('a refusal blocks and says what to grant', () => {
  test('a token that may only read', async () => {
    await store().append(() => 'first');
    server.readOnly = true;
    await expect(store().append(() => 'second')).rejects.toMatchObject({
      name: 'PlatformError',
      message: expect.stringMatching(/may not be written: .*403/),
      remedy: expect.stringContaining('contents: write'),
    });
    expect(text(await store().read())).toBe('first\n');
  });

  test('a protected branch', async () => {
    server.decline('error: GH006: Protected branch update failed for refs/heads/near-zero-ledger.');
    await expect(store().append(() => 'first')).rejects.toMatchObject({
      message: expect.stringMatching(/may not be written: remote: error: GH006: Protected branch/),
      remedy: expect.stringContaining('contents: write'),
    });
  });

  test('a token that may not even read', async () => {
    await expect(store({ token: 'ghs_another' }).read()).rejects.toMatchObject({
      name: 'PlatformError',
      message: expect.stringMatching(/cannot be read/),
      remedy: expect.stringContaining('contents: read'),
    });
  });

  test('no git on the runner', async () => {
    await expect(store({ env: { PATH: folder() } }).read()).rejects.toMatchObject({
      name: 'PlatformError',
      message: expect.stringMatching(/no git on this runner/),
      remedy: expect.stringMatching(/Install git/),
    });
  });

  test('a server that is not there', async () => {
    const { remote } = server;
    await server.close();
    await expect(store({ remote }).read()).rejects.toThrow(/cannot be read/);
    server = await startGitServer(TOKEN);
  });

  test('a ledger that is larger than is read, or no file', async () => {
    await store().append(() => 'x'.repeat(2000));
    await expect(store({ maxBytes: 1000 }).read()).rejects.toThrow(/more than 1000/);
    const blob = server.git('hash-object', '-w', join(server.path, 'HEAD')).trim();
    const tree = execFileSync('git', ['mktree'], {
      cwd: server.path,
      input: `120000 blob ${blob}\tledger-000000.jsonl\n`,
      encoding: 'utf8',
    }).trim();
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
    const commit = server.git(...identity, 'commit-tree', '-m', 'Link', tree).trim();
    server.git('update-ref', `refs/heads/${LEDGER}`, commit);
    await expect(store().read()).rejects.toThrow(/no plain file/);
  });
});

/** A git on the PATH that first writes down what it was called with. */
function loggingGit(): { path: string; log: () => string } {
  const at = folder();
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const log = join(at, 'log');
  writeFileSync(log, '');
  writeFileSync(join(at, 'git'), `#!/bin/sh\nprintf '%s\\n' "$@" >> '${log}'\nexec '${real}' "$@"\n`);
  chmodSync(join(at, 'git'), 0o755);
  return { path: at, log: () => readFileSync(log, 'utf8') };
}

describe('the token', () => {
  const BASIC = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');

  test('is sent to the remote, and is in no argument and no file', async () => {
    const { path, log } = loggingGit();
    const directory = folder();
    const one = store({ directory, env: { PATH: `${path}:${process.env['PATH']}` } });
    await one.append(() => 'first');
    await one.read();
    expect(server.requests.every(({ authorization }) => authorization === `Basic ${BASIC}`)).toBe(true);
    expect(server.requests.map(({ line }) => line).join()).not.toContain(TOKEN);
    expect(log()).toContain(server.remote);
    const files = readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
    expect(files.length).toBeGreaterThan(3);
    for (const secret of [TOKEN, BASIC]) {
      expect(log()).not.toContain(secret);
      expect(files.join('')).not.toContain(secret);
    }
  });

  test('is cut out of what a server says', async () => {
    server.decline(`protected, ${TOKEN} ${BASIC}`);
    const error = await store()
      .append(() => 'first')
      .catch((thrown: Error) => thrown.message);
    expect(error).toMatch(/may not be written/);
    expect(error).not.toContain(TOKEN);
    expect(error).not.toContain(BASIC);
  });
});

test("nothing of the machine's configuration has a say", async () => {
  const home = folder();
  const ran = join(home, 'ran');
  const hooks = folder();
  for (const hook of ['pre-push', 'reference-transaction', 'post-commit']) {
    writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch '${ran}'\n`, { mode: 0o755 });
  }
  writeFileSync(
    join(home, '.gitconfig'),
    `[core]\n hooksPath = ${hooks}\n[credential]\n helper = "!touch ${ran};"\n[url "http://127.0.0.1:9/"]\n insteadOf = http://127.0.0.1\n`,
  );
  const env = { ...process.env, HOME: home, GIT_DIR: '/nowhere', GIT_TRACE: join(home, 'trace') };
  await store({ env }).append(() => 'first');
  expect(readdirSync(home)).toEqual(['.gitconfig']);
});
