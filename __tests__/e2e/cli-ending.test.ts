/** Every way in which the command line can end before it has answered, or before the answer is read: none is a pass. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { logOf, policyOf } from './world.ts';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const SABOTAGE = join(import.meta.dirname, 'sabotage');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'near-zero-cli-'));
  await writeFile(join(folder, 'policy.yml'), policyOf());
  await writeFile(join(folder, 'clean.eval'), logOf(0));
  await writeFile(join(folder, 'failing.eval'), logOf(30));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `check` in a shell; `$check` stands for the command, `$PIPESTATUS` for how it ended in a pipe. */
function shell(script: string, file: string, sabotage?: string, kill?: NodeJS.Signals): Promise<Ended> {
  const broken = sabotage === undefined ? [] : ['--import', join(SABOTAGE, sabotage)];
  const check = [process.execPath, ...broken, CLI, 'check', '-p', 'policy.yml', file];
  const command = check.map((word) => `'${word}'`).join(' ');
  return new Promise((done, fail) => {
    const child = spawn('bash', ['-c', script.replace('$check', command)], { cwd: folder, timeout: 20_000 });
    const printed = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text) => {
        printed[stream] += text;
        if (kill && text.includes('ready')) child.kill(kill);
      });
    }
    child.on('error', fail).on('close', (code, signal) => done({ code, signal, ...printed }));
  });
}

test('undisturbed, one is allowed and one blocked', async () => {
  expect(await shell('$check', 'clean.eval')).toMatchObject({ code: 0, stderr: '' });
  expect(await shell('$check', 'failing.eval')).toMatchObject({ code: 1, stderr: '' });
});

describe('no answer', () => {
  test.each([
    ['throws.mjs', 'This is a fault of near-zero, and so nothing is allowed: sabotaged'],
    ['throws-elsewhere.mjs', 'Error: sabotaged'],
    ['rejects-elsewhere.mjs', 'Error: sabotaged'],
    ['exits-with-zero.mjs', 'near-zero ended without an answer'],
    ['never-reads.mjs', 'near-zero ended without an answer'],
  ])('%s', async (sabotage, said) => {
    const { code, stdout, stderr } = await shell('$check', 'clean.eval', sabotage);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(said);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s', async (signal) => {
    const ended = await shell('exec $check', 'clean.eval', 'never-reads-alive.mjs', signal);
    expect(ended).toMatchObject({ code: null, signal });
  });
});

describe('an answer that nobody reads to its end', () => {
  test.each([
    ['failing.eval', 1],
    ['clean.eval', 0],
  ])('stays what it is: %s', async (file, code) => {
    const reader = 'head -c 1 >/dev/null';
    const ended = await shell(`{ sleep 0.1; $check; } | true; exit "\${PIPESTATUS[0]}"`, file);
    expect(ended).toMatchObject({ code, stderr: '' });
    expect(await shell(`$check | ${reader}; exit "\${PIPESTATUS[0]}"`, file)).toMatchObject({ code });
  });

  test('is no pass where it could not be written', async () => {
    const { code, stderr } = await shell('$check > /dev/full', 'clean.eval');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The answer could not be written: ENOSPC/);
  });
});
