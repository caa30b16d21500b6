import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'near-zero-init-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function init(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    const done = await promisify(execFile)(process.execPath, [join('dist', 'cli.js'), 'init', ...args]);
    return { code: 0, ...done };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

test('starts a policy that parses, one category a task, from the results that are there', async () => {
  const policy = join(folder, '.github', 'near-zero.yml');
  const { code, stdout } = await init('--policy', policy, 'examples/first/results.jsonl');
  expect(code).toBe(0);
  expect(stdout).toContain('2 categories');
  const { categories } = parsePolicy(await readFile(policy, 'utf8'), policy);
  expect(categories.map(({ name, evals }) => [name, evals[0]!.task, evals[0]!.expectedSamples])).toEqual([
    ['refusal-benign', 'refusal-benign', 300],
    ['refusal-harmful', 'refusal-harmful', 300],
  ]);
});

test('tasks of one name get categories of different names, and hostile names no YAML of their own', async () => {
  const results = join(folder, 'results.jsonl');
  const policy = join(folder, 'policy.yml');
  const tasks = ['a/b', 'c/b', 'x: {y}\n- z', 'all', '7', `${'long '.repeat(20)}end`];
  const rows = tasks.map((task) => JSON.stringify({ task, id: 1, model: 'm', scorer: 's', value: 1 }));
  await writeFile(results, `${rows.join('\n')}\n`);
  expect((await init('--policy', policy, results)).code).toBe(0);
  const { categories } = parsePolicy(await readFile(policy, 'utf8'), policy);
  expect(categories.map(({ evals }) => evals[0]!.task)).toEqual(tasks);
});

test('leaves a policy that is there as it is', async () => {
  const policy = join(folder, 'policy.yml');
  await writeFile(policy, 'mine\n');
  const { code, stderr } = await init('--policy', policy, 'examples/first/results.jsonl');
  expect(code).toBe(2);
  expect(stderr).toContain('is left as it is');
  expect(await readFile(policy, 'utf8')).toBe('mine\n');
});

test('is refused where there is nothing to start from', async () => {
  const { code, stderr } = await init('--policy', join(folder, 'policy.yml'), 'package.json');
  expect(code).toBe(3);
  expect(stderr).toContain('no samples that a policy could be started from');
});

test.each(['standard', 'frontier'])(
  'writes the pack %s, of which lint says what each bound lacks',
  async (pack) => {
    const policy = join(folder, 'policy.yml');
    const { code, stdout } = await init('--policy', policy, '--pack', pack);
    expect(code).toBe(0);
    expect(stdout).toContain(`the pack ${pack}`);
    const written = await readFile(policy, 'utf8');
    expect(written).toMatch(/^# yaml-language-server: \$schema=https:.*\n#\n# The pack/);
    expect(parsePolicy(written, policy).name).toContain('policy');
    const linted = await promisify(execFile)(process.execPath, [
      join('dist', 'cli.js'),
      'lint',
      '-p',
      policy,
    ]).catch((error) => error);
    expect(linted.code).toBe(2);
    expect(linted.stdout).toMatch(/cannot demonstrate less than .*: (299|5,653) are needed/);
  },
);

test.each([
  ['neither results nor a pack', []],
  ['both', ['--pack', 'standard', 'examples/first/results.jsonl']],
  ['a pack that there is not', ['--pack', 'easy']],
])('is refused with %s', async (_, args) => {
  const { code } = await init('--policy', join(folder, 'policy.yml'), ...args);
  expect(code).toBe(2);
  await expect(readFile(join(folder, 'policy.yml'))).rejects.toThrow('ENOENT');
});
