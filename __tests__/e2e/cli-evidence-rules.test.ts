/** What the command line can judge of where results came from, and that it says so of what it cannot. */
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeSigstore } from '../generators/sigstore.ts';
import { runCli } from './run-cli.ts';
import { logOf, policyOf } from './world.ts';

const BY = "attested_by: ['acme/app/.github/workflows/evals.yml@refs/heads/main']";
const sigstore = makeSigstore();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'near-zero-rules-'));
  const log = logOf(0);
  writeFileSync(join(folder, 'refusals.eval'), log);
  writeFileSync(join(folder, 'refusals.sigstore.json'), sigstore.attest(`sha256:${hash('sha256', log)}`));
  writeFileSync(join(folder, 'root.jsonl'), `${sigstore.root}\n`);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function check(evidence: string, ...more: string[]) {
  writeFileSync(join(folder, 'policy.yml'), policyOf('1%', `evidence: { ${evidence} }\n`));
  const args = ['check', '--verbose', '-p', 'policy.yml', ...more, 'refusals.eval', 'refusals.sigstore.json'];
  const { code, stdout, stderr } = await runCli(args, { cwd: folder });
  return { code, printed: `${stdout}${stderr}`.replace(/\s+/g, ' ') };
}

test('an attestation beside the results is verified, and says which workflow and event made them', async () => {
  const rules = `${BY}, workflows: [acme/app/.github/workflows/evals.yml], events: [push]`;
  const { code, printed } = await check(rules, '--trusted-root', 'root.jsonl');
  expect(printed).toContain(
    'Evidence: 1 file, attested. Attested by acme/app/.github/workflows/evals.yml@refs/heads/main.',
  );
  expect(code).toBe(0);
});

test('one whose authority is not known attests nothing', async () => {
  const { code, printed } = await check(BY);
  expect(printed).toMatch(
    /untrusted-producer: The results in refusals\.eval have attestations that do not verify/,
  );
  expect(code).toBe(1);
});

test('a trusted root that is none, or not there, is said', async () => {
  for (const [file, says] of [
    ['policy.yml', /policy\.yml is no trusted root of Sigstore/],
    ['gone.jsonl', /gone\.jsonl cannot be read \(ENOENT\)/],
  ] as const) {
    const { code, printed } = await check(BY, '--trusted-root', file);
    expect(printed).toMatch(says);
    expect(code).not.toBe(0);
  }
});

test('which commit is released is not known here: the rule blocks, and the figures are shown', async () => {
  const { code, printed } = await check('commit: same');
  expect(code).toBe(1);
  expect(printed).toMatch(/0 of 300/);
  expect(printed).toMatch(
    /commit-mismatch: Nothing says here which commit is released.*→ Let the action judge/,
  );
});
