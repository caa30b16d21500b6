import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readLedger } from '../../src/ledger/read.ts';
import { type GitServer, LEDGER, startGitServer } from '../e2e/git-server.ts';

let server: GitServer;
let folder: string;
beforeAll(async () => {
  server = await startGitServer(null);
  folder = mkdtempSync(join(tmpdir(), 'near-zero-kill-'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const REAL = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

/** A git on the PATH that at its n-th call kills who called it, before or after it does its work. */
function murderousGit(name: string, call: number, after: boolean): string {
  const at = join(folder, name);
  mkdirSync(at);
  const calls = join(at, 'calls');
  writeFileSync(calls, '');
  const [first, second] = after
    ? [`'${REAL}' "$@"`, 'kill -9 $PPID']
    : ['kill -9 $PPID; sleep 0.05', `exec '${REAL}' "$@"`];
  writeFileSync(
    join(at, 'git'),
    `#!/bin/sh\nprintf '%s\\n' "$1" >> '${calls}'\nif [ "$(wc -l < '${calls}')" -eq ${call} ]; then ${first}; ${second}; exit; fi\nexec '${REAL}' "$@"\n`,
    { mode: 0o755 },
  );
  return at;
}

async function write(name: string, path: string): Promise<NodeJS.Signals | null> {
  const directory = mkdtempSync(join(folder, 'home-'));
  const script = join(import.meta.dirname, '..', 'run', 'ledger', 'writer.ts');
  const child = spawn(process.execPath, [script, 'branch', server.path, name, '1', directory], {
    env: { PATH: path },
    stdio: 'ignore',
  });
  return new Promise((done) => child.on('close', (_, signal) => done(signal)));
}

/** What one entry takes on a branch that is there, in order. */
const STEPS = ['init', 'fetch', 'ls-tree', 'cat-file', 'fast-import', 'push'];

test.each(STEPS.flatMap((step, index) => [false, true].map((after) => ({ step, index, after }))))(
  'a writer killed at $step (after it: $after) leaves a valid ledger',
  async ({ step, index, after }) => {
    const usual = process.env['PATH']!;
    const name = `${step}-${after}`;
    if (index === 0 && !after) expect(await write('before', usual)).toBeNull();
    const git = murderousGit(name, index + 1, after);
    expect(await write(name, `${git}:${usual}`)).toBe('SIGKILL');
    expect(readFileSync(join(git, 'calls'), 'utf8').trim().split('\n').at(-1)).toBe(step);
    expect(await write(`${name}-next`, usual)).toBeNull();
    const { chain, fault } = readLedger([Buffer.from(`${server.lines().join('\n')}\n`)]);
    expect(fault).toBeNull();
    const attempts = chain.entries.map(({ attempt }) => attempt);
    expect(attempts).toContain(`${name}-next-0`);
    // Only what was pushed is there; a push goes on without the one who asked for it.
    if (step !== 'push') expect(attempts).not.toContain(`${name}-0`);
    expect(server.git('fsck', '--strict', LEDGER)).toBe('');
  },
  20_000,
);
