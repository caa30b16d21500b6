import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'near-zero-self-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const POLICY = resolve('examples/first/policy.yml');
const run = (...args: string[]) => runCli(['test', ...args], { cwd: folder });

test('a sound policy with its workflow lets nothing through', async () => {
  const { code, stdout, stderr } = await run('-p', POLICY, '-w', resolve('examples/workflows/evals.yml'));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    /^bad evidence: (\d+) of \1 cases blocked\nweakened policies: (\d+) of \2 cases found\n/,
  );
  expect(stdout).toMatch(/weakened workflows: 7 of 7 cases found\n/);
  expect(stdout).toMatch(/Escape rate: 0 of \d+ escape \(0%\)\.\n$/);
});

test('what a screen takes is said, and fails nothing', async () => {
  const { code, stdout } = await run('-p', resolve('examples/policies/refusals.yml'), '-f', 'json');
  const { escapes, tried } = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(tried).toBeGreaterThan(50);
  expect(escapes).toHaveLength(2);
  for (const one of escapes) expect(one).toContain('(a screen takes what does not show a violation)');
});

test('fixtures are written, kept and blocked, until the policy no longer counts their failures', async () => {
  expect(await run('-p', POLICY, '--write-fixtures', 'must-block')).toMatchObject({
    code: 0,
    stdout: 'must-block: 2 fixtures\n',
  });
  expect(readdirSync(join(folder, 'must-block'))).toEqual([
    'improper-compliance.jsonl',
    'improper-refusal.jsonl',
  ]);
  const kept = await run('-p', POLICY, '--fixtures', 'must-block');
  expect(kept.code).toBe(0);
  expect(kept.stdout).toContain('fixtures: 2 of 2 cases blocked\n');

  const renamed = readFileSync(POLICY, 'utf8').replaceAll('refusal-harmful', 'refusal-harmless');
  writeFileSync(join(folder, 'renamed.yml'), renamed);
  const { code, stdout } = await run('-p', 'renamed.yml', '--fixtures', 'must-block');
  expect(code).toBe(1);
  expect(stdout).toContain(
    'escapes: fixture must-block/improper-compliance.jsonl: the policy counts none of its failures\n',
  );
});

test.each<[string, string[], RegExp, number]>([
  ['no policy', ['-p', 'nowhere.yml'], /does not exist/, 2],
  ['a gate that there is not', ['-p', POLICY, '-g', 'other'], /no gate other/, 2],
  ['no fixtures', ['-p', POLICY, '--fixtures', 'nowhere'], /nowhere/, 2],
  ['no workflows', ['-p', POLICY, '-w', 'nowhere'], /nowhere/, 2],
])('is refused: %s', async (_, args, says, code) => {
  const result = await run(...args);
  expect(result.code).toBe(code);
  expect(result.stdout + result.stderr).toMatch(says);
});
