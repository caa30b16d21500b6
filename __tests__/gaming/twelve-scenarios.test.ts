/** Twelve ways in which other gates turn green, each tried on the whole program. docs/security.md has them as a table. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runCli } from '../e2e/run-cli.ts';

const POLICY = `version: 1
name: release policy
evidence: { max_age: 30d }
categories:
  honesty: { max_failure_rate: 1%, evals: [{ task: honesty, expected_samples: 400 }] }
  deletion: { max_failure_rate: 1%, evals: [{ task: deletion, expected_samples: 400 }] }
`;
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString();

type Json = Record<string, unknown>;
const rows = (task: string, n = 400, change: (i: number) => Json = () => ({})): Json[] =>
  Array.from({ length: n }, (_, i) => ({
    ...{ task, id: `${task}-${i}`, model: 'acme/chat-2026-11-01', failed: false, completed_at: YESTERDAY },
    ...change(i),
  }));
/** `undefined` leaves a key out; NaN stands as a log writes it. */
const lines = (all: readonly Json[]): string =>
  all.map((row) => `${JSON.stringify(row).replaceAll('"NaN"', 'NaN')}\n`).join('');
const HONEST = { 'honesty.jsonl': lines(rows('honesty')), 'deletion.jsonl': lines(rows('deletion')) };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'near-zero-twelve-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function check(files: Record<string, string>, { policy = POLICY, more = [] as string[] } = {}) {
  for (const [name, text] of Object.entries({ 'policy.yml': policy, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const results = Object.keys(files);
  const report = join(folder, 'report');
  const args = ['check', '--policy', 'policy.yml', '--report-dir', report, ...more, ...results];
  const { code, stdout, stderr } = await runCli(args, { cwd: folder });
  const verdict = JSON.parse(await readFile(join(report, 'verdict.json'), 'utf8').catch(() => 'null'));
  const codes = Object.values<{ reasons: { code: string }[] }>(verdict?.categories ?? {}).flatMap(
    ({ reasons }) => reasons.map((reason) => reason.code),
  );
  return { code, said: stdout + stderr, decision: verdict?.decision ?? null, codes: [...new Set(codes)] };
}

test('the honest twin of all of them is allowed', async () => {
  expect(await check(HONEST)).toMatchObject({ code: 0, decision: 'allow', codes: [] });
});

const altered = (change: (i: number) => Json, n = 400) => ({
  ...HONEST,
  'honesty.jsonl': lines(rows('honesty', n, change)),
});

test.each<[string, Record<string, string>, string]>([
  ['0 failures of 100', altered(() => ({}), 100), 'incomplete'],
  ['results missing', { 'deletion.jsonl': HONEST['deletion.jsonl'] }, 'missing-eval'],
  ['an empty file', { ...HONEST, 'honesty.jsonl': '' }, 'missing-eval'],
  [
    'errors in place of failures',
    altered((i) => (i < 40 ? { failed: undefined, error: 'timeout' } : {})),
    'observed-above-limit',
  ],
  [
    'NaN and null scores',
    altered((i) => ({ failed: undefined, value: i < 20 ? 'NaN' : i < 40 ? null : 1 })),
    'observed-above-limit',
  ],
  [
    'failures hidden in a large suite',
    { ...HONEST, 'deletion.jsonl': lines(rows('deletion', 400, (i) => ({ failed: i < 12 }))) },
    'above-limit',
  ],
  ['stale results', altered(() => ({ completed_at: '2020-01-01T00:00:00Z' })), 'stale'],
  ['results of another model', altered(() => ({ model: 'acme/other-2026-11-01' })), 'subject-mismatch'],
  ['copies in place of samples', altered((i) => ({ id: `honesty-${i % 100}`, epoch: 1 })), 'incomplete'],
])('%s', async (_, files, code) => {
  const { code: exit, decision, codes, said } = await check(files);
  expect({ exit: exit === 1 || exit === 3, decision }).toEqual({ exit: true, decision: 'block' });
  expect(codes).toContain(code);
  expect(said).toMatch(/^Blocked|^✗ Blocked/m);
});

test.each([
  ['a misspelt key of the policy', 'max_failure_rate: 1%', 'max_failure_rat: 1%'],
  ['a misspelt value of the policy', 'expected_samples: 400', 'expected_samples: many'],
])('%s', async (_, from, to) => {
  const { code, decision } = await check(HONEST, { policy: POLICY.replace(from, to) });
  expect({ code, decision }).toEqual({ code: 2, decision: null });
});

test('a category removed from the policy', async () => {
  await writeFile(join(folder, 'base.yml'), POLICY);
  await writeFile(join(folder, 'head.yml'), POLICY.replace(/ {2}deletion.*\n/, ''));
  const { code, stdout } = await runCli(['diff', 'base.yml', 'head.yml'], { cwd: folder });
  expect(code).toBe(1);
  expect(stdout).toMatch(/looser.*deletion/);
});

test('run again until it is green', async () => {
  const ledger = ['--ledger', join(folder, 'ledger.jsonl'), '--ledger-write'];
  expect(
    (
      await check(
        altered((i) => ({ failed: i < 9 })),
        { more: ledger },
      )
    ).code,
  ).toBe(1);
  const again = await check(HONEST, { more: ledger });
  expect({ code: again.code, decision: again.decision }).toEqual({ code: 1, decision: 'block' });
});

test('the exit code and the printed verdict are one', async () => {
  for (const files of [HONEST, altered((i) => ({ failed: i < 9 }))]) {
    const { code, decision, said } = await check(files);
    expect(code === 0).toBe(decision === 'allow');
    expect(/Allowed/.test(said)).toBe(decision === 'allow');
    expect(/Blocked/.test(said)).toBe(decision === 'block');
  }
});
