/**
 * Whoever may write a workflow can have the gate's job skipped, pass it by, or have it run beside code of their own.
 * The gate does not run then and cannot block; that `near-zero lint --workflows` fails on each such workflow is the
 * defence, beside a rule of the repository on who may change workflows.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCli } from '../e2e/run-cli.ts';

let folder: string;
let evals: string;
let deploy: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'near-zero-workflows-'));
  await mkdir(join(folder, '.github/workflows'), { recursive: true });
  evals = await readFile('examples/workflows/evals.yml', 'utf8');
  deploy = await readFile('examples/workflows/protected-deploy.yml', 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

async function lint(workflow: string, ...more: string[]) {
  await writeFile(join(folder, '.github/workflows/evals.yml'), workflow);
  return runCli(['lint', '--workflows', ...more], { cwd: folder });
}
const GATE = /needs: evals\n {4}if: always\(\)[^\n]*/;

test('the workflow that the README shows is found to be sound', async () => {
  const { code, stdout, stderr } = await lint(evals);
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: '.github/workflows: 1 workflow, 0 errors, 0 warnings\n',
    stderr: '',
  });
});

describe('a check that would be green without the gate fails the lint', () => {
  test.each<[string, (text: string) => string, string, number]>([
    ['skipped since an eval failed', (text) => text.replace(GATE, 'needs: evals'), 'gate-skipped', 18],
    ['never run', (text) => text.replace(GATE, 'needs: evals\n    if: false'), 'gate-conditional', 19],
    [
      'not run for some',
      (text) =>
        text.replace(
          GATE,
          "needs: evals\n    if: always() && !contains(github.event.pull_request.labels.*.name, 'skip')",
        ),
      'gate-conditional',
      19,
    ],
    [
      'run, and ignored',
      (text) => text.replace(GATE, (gate) => `${gate}\n    continue-on-error: true`),
      'gate-continues-on-error',
      20,
    ],
    [
      'named like a job without a gate',
      (text) =>
        `${text}  green:\n    name: gate\n    runs-on: ubuntu-latest\n    steps: [ { run: "true" } ]\n`,
      'check-name-shared',
      24,
    ],
    [
      'summed up by a job that takes a skipped gate for a good one',
      (text) =>
        `${text}  all:\n    needs: gate\n    if: always()\n    runs-on: x\n    steps: [ { if: "contains(needs.*.result, 'failure')", run: exit 1 } ]\n`,
      'roll-up-blind',
      24,
    ],
    [
      'run beside the eval code, which may change the action on disk',
      (text) =>
        text.replace(
          'steps:\n      - uses: OWNER',
          'steps:\n      - run: inspect eval evals/\n      - uses: OWNER',
        ),
      'gate-beside-code',
      23,
    ],
    [
      'run in a process that loads what the change brings',
      (text) => text.replace('permissions: {}', 'permissions: {}\nenv: { NODE_OPTIONS: "--import ./x.mjs" }'),
      'gate-environment',
      7,
    ],
    [
      'judged by the policy of the change',
      (text) =>
        text.replace(
          'near-zero@SHA',
          'near-zero@SHA\n        with: { policy-ref: "$' + '{{ github.event.pull_request.head.sha }}" }',
        ),
      'policy-from-head',
      24,
    ],
  ])('%s', async (_, attack, finding, line) => {
    const text = attack(evals);
    expect(text).not.toBe(evals);
    const { code, stdout } = await lint(text);
    expect(code).toBe(2);
    expect(stdout).toMatch(
      new RegExp(
        `^\\.github/workflows/evals\\.yml:${line}:\\d+: error: .+ \\[${finding}\\]\n  → .+\\.$`,
        'm',
      ),
    );
  });

  test('deployed in any case', async () => {
    const { code, stdout } = await lint(deploy.replace('  deploy:\n', '  deploy:\n    if: always()\n'));
    expect(code).toBe(2);
    expect(stdout).toContain('[deploy-unguarded]');
  });
});

test('a path filter lets a change start no gate: the check then waits, and a warning says so', async () => {
  const { code, stdout } = await lint(evals.replace('edited] }', 'edited], paths: [src/**] }'));
  expect(code).toBe(0);
  expect(stdout).toContain('warning: changes that paths of `pull_request` leaves out start no gate');
});

describe('the command', () => {
  test('says the same as JSON, of a folder or a file named', async () => {
    const { code, stdout } = await lint(
      evals.replace(GATE, 'needs: evals'),
      '.github/workflows/evals.yml',
      '--format',
      'json',
    );
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({
        level: 'error',
        code: 'gate-skipped',
        file: '.github/workflows/evals.yml',
        position: { line: 18, column: 5 },
      }),
    ]);
  });

  test.each([
    ['a folder without workflows', '.github', /There is no workflow/],
    ['a folder that is not there', 'nowhere', /nowhere does not exist\. Name the folder/],
  ])('exits with 2 for %s', async (_, place, says) => {
    const { code, stdout, stderr } = await runCli(['lint', '--workflows', place], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });
});
