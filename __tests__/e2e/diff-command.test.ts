import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { logOf, policyOf } from './world.ts';

const run = promisify(execFile);
let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'near-zero-diff-'));
  await writeFile(at('base.yml'), policyOf('1%'));
  await writeFile(at('looser.yml'), policyOf('3%'));
  await writeFile(at('tighter.yml'), policyOf('0.5%'));
});
afterEach(() => rm(folder, { recursive: true }));

async function nearZero(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    const done = await run(process.execPath, [resolve('dist/cli.js'), ...args], { cwd: folder });
    return { code: 0, ...done };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

describe('near-zero diff', () => {
  test('exits with 1 for what is looser, with its line', async () => {
    const { code, stdout } = await nearZero('diff', 'base.yml', 'looser.yml');
    expect(code).toBe(1);
    expect(stdout).toBe(
      'looser.yml:5:5: looser: `categories.refusal.max_failure_rate` changes from 1% to 3%. Samples without a failure that demonstrate it: 99; before: 299.\n1 change: 1 looser.\n',
    );
  });

  test('exits with 0 for what is tighter or the same', async () => {
    expect(await nearZero('diff', 'base.yml', 'tighter.yml')).toMatchObject({ code: 0 });
    const { code, stdout } = await nearZero('diff', 'base.yml', 'base.yml');
    expect([code, stdout]).toEqual([0, 'Nothing that a policy says has changed.\n']);
  });

  test('reads REF:path from git, and nothing that looks like an option', async () => {
    const git = (...args: string[]) =>
      run('git', ['-c', 'user.name=n', '-c', 'user.email=e@example.com', ...args], { cwd: folder });
    await git('init', '-q');
    await git('add', '.');
    await git('commit', '-qm', 'Add policies');
    expect(await nearZero('diff', 'HEAD:base.yml', 'looser.yml')).toMatchObject({ code: 1 });
    const { code, stderr } = await nearZero('diff', 'none:base.yml', 'looser.yml');
    expect([code, stderr]).toEqual([2, expect.stringContaining('none:base.yml cannot be read')]);
    expect(await nearZero('diff', '--', '--output=x:y', 'looser.yml')).toMatchObject({ code: 2 });
  });

  test('says which recorded verdicts would flip', async () => {
    await writeFile(at('log.eval'), logOf(2));
    const { stdout: verdict } = await nearZero('check', '--format', 'json', '-p', 'base.yml', 'log.eval');
    await writeFile(at('verdict.json'), verdict);
    const { stdout } = await nearZero('diff', 'base.yml', 'looser.yml', '--verdicts', 'verdict.json');
    expect(stdout).toMatch(
      /verdict\.json \(gate default, 2.*\) flips from block to allow: refusal goes from not-demonstrated to demonstrated\./,
    );
    const { stdout: json } = await nearZero(
      'diff',
      '-f',
      'json',
      'base.yml',
      'looser.yml',
      '--verdicts',
      'verdict.json',
    );
    expect(JSON.parse(json)).toMatchObject({
      loosened: true,
      changes: [{ direction: 'looser', samples: { old: 299, new: 99 } }],
      verdicts: [{ decision: { old: 'block', new: 'allow' }, unknown: [] }],
    });
    const { stdout: markdown } = await nearZero(
      'diff',
      '-f',
      'markdown',
      'base.yml',
      'tighter.yml',
      '--verdicts',
      'verdict.json',
    );
    expect(markdown).toContain('| 🟢 tighter | categories.refusal.max\\_failure\\_rate | 5 | 1% | 0.5% |');
    expect(markdown).toContain('stays block');
  });

  test('says in every format that a limit is loosened after a failing run', async () => {
    const ledger = ['--ledger', 'ledger.jsonl'];
    const judged = async (failures: number): Promise<void> => {
      await writeFile(at('log.eval'), logOf(failures));
      await nearZero('check', '-p', 'base.yml', ...ledger, '--ledger-write', 'log.eval');
    };
    const compared = async (head: string, format: string): Promise<string> =>
      (await nearZero('diff', '-f', format, 'base.yml', head, ...ledger)).stdout;
    await judged(2);
    const mark =
      /Loosened after a failing run: on \d{4}-\d\d-\d\d, \S+ was not demonstrated for refusal \(2 of 300, upper bound 2\.084%, limit 1%\) at gate default\./;
    const [line] = (await compared('looser.yml', 'text')).split('\n');
    expect(line).toMatch(/^looser\.yml:5:5: looser: /);
    expect(line).toMatch(mark);
    expect((await compared('looser.yml', 'markdown')).replaceAll('\\', '')).toMatch(mark);
    expect(JSON.parse(await compared('looser.yml', 'json')).changes).toMatchObject([
      {
        category: 'refusal',
        loosenedAfterFailingRun: [
          { entry: 2, gate: 'default', categories: [{ name: 'refusal', failures: 2 }] },
        ],
      },
    ]);
    expect(await compared('tighter.yml', 'text')).not.toMatch(/failing run/);
  });

  test.each([
    ['no policy', 'nowhere.yml', 'nowhere.yml cannot be read'],
    ['a policy with faults', 'bad.yml', '`name` is missing'],
  ])('exits with 2 for %s', async (_, file, says) => {
    await writeFile(at('bad.yml'), 'version: 1\n');
    const { code, stderr } = await nearZero('diff', 'base.yml', file);
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
  });

  test('exits with 2 for what is no verdict', async () => {
    await writeFile(at('x.json'), '{"version":1}');
    const { code, stderr } = await nearZero('diff', 'base.yml', 'base.yml', '--verdicts', 'x.json');
    expect([code, stderr]).toEqual([2, expect.stringContaining('x.json is no verdict')]);
  });
});
