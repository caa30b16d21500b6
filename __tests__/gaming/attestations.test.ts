/** Results that nobody whom the policy names vouches for: the built action is never green on them. */
import { hash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addArtifact, addRun, commit, type RunState } from '../e2e/loopback/state.ts';
import { type LoopbackGitHub, startGitHub } from '../e2e/loopback-github.ts';
import { type ActionResult, runAction } from '../e2e/run-action.ts';
import { runCli } from '../e2e/run-cli.ts';
import {
  archive,
  expectAllowed,
  expectBlocked,
  logOf,
  MODEL,
  POLICY_PATH,
  policyOf,
  verdictOf,
} from '../e2e/world.ts';
import { evalLog, seededSamples } from '../generators/inspect.ts';
import { makeSigstore, type Signed } from '../generators/sigstore.ts';

const ROOT = '.github/trusted-root.jsonl';
const SIGNER = 'acme/app/.github/workflows/evals.yml@refs/heads/main';
const sigstore = makeSigstore();
const evil = makeSigstore('evil');
const sha256 = (content: Buffer): string => `sha256:${hash('sha256', content)}`;

let github: LoopbackGitHub;
let head: string;
let run: RunState;
const results: ActionResult[] = [];

const begin = (rest = '', rules = ''): void => {
  const policy = policyOf('1%', `evidence: { attested_by: ['${SIGNER}']${rules} }\n${rest}`);
  head = commit(github.repository(), 'main', { [POLICY_PATH]: policy, [ROOT]: sigstore.root });
  run = addRun(github.repository(), { head_sha: head });
};
beforeEach(async () => {
  github = await startGitHub();
  begin();
});
afterEach(async () => {
  await Promise.all(results.splice(0).map((result) => result.remove()));
  await github.close();
});

/** Results in an artifact, with other files beside them. */
function upload(
  failing = 0,
  beside: Readonly<Record<string, Buffer | string>> = {},
): { file: string; artifact: string } {
  const log = logOf(failing);
  const content = archive({ 'refusals.eval': log, ...beside });
  addArtifact(github.repository(), run, { name: 'eval-results', content });
  return { file: sha256(log), artifact: sha256(content) };
}

/** GitHub keeps an attestation about a digest. */
const keep = (digest: string, changes: Partial<Signed> = {}, by = sigstore, about = digest): void =>
  void github
    .repository()
    .attestations.set(digest, [JSON.parse(by.attest(about, { commit: head, ...changes }))]);

async function gate(inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  const result = await runAction({
    github,
    runId: run.id,
    sha: head,
    inputs: { 'trusted-root': ROOT, ...inputs },
  });
  results.push(result);
  return result;
}

const untrusted = (says: RegExp) => ({ says, states: { refusal: 'invalid' }, codes: ['untrusted-producer'] });

describe('what the named workflow attests is allowed, so that the rest is blocked for what it is', () => {
  test('an artifact', async () => {
    keep(upload().artifact);
    const result = await gate();
    expectAllowed(result);
    expect(verdictOf(result).evidence).toMatchObject([
      {
        trust: 'attested',
        attestations: [{ of: 'artifact', signer: SIGNER, commit: head, relation: 'same' }],
      },
    ]);
    expect(result.summary).toContain('Evidence: 1 file, attested');
    expect(await runCli(['verify', result.outputs['report-dir']!])).toMatchObject({ code: 0, stderr: '' });
    const asked = github.requests.filter(({ path }) => path.includes('/attestations/'));
    expect(asked).toHaveLength(1);
    expect(asked[0]!.headers['x-github-api-version']).toBe('2022-11-28');
  });

  test('a file', async () => {
    keep(upload().file);
    expectAllowed(await gate());
  });

  test('a file, by what lies beside it', async () => {
    upload(0, { 'refusals.eval.sigstore.json': sigstore.attest(sha256(logOf(0))) });
    expectAllowed(await gate());
  });

  test('the model’s digest, which results do not record', async () => {
    begin('subject: digest\n');
    const digest = 'd'.repeat(64);
    const dependency = { name: MODEL, digest: { sha256: digest } };
    keep(upload().file, { predicate: { buildDefinition: { resolvedDependencies: [dependency] } } });
    expectAllowed(await gate({ subject: `${MODEL}@sha256:${digest}` }));
    expectBlocked(await gate({ subject: `${MODEL}@sha256:${'e'.repeat(64)}` }), {
      says: /what is released is/,
      states: { refusal: 'invalid' },
      codes: ['subject-mismatch'],
    });
  });
});

describe('blocked', () => {
  test('without any attestation', async () => {
    upload();
    expectBlocked(await gate(), untrusted(/refusals\.eval are not attested/));
  });

  test('with one by another workflow, from another branch, or in somebody else’s run', async () => {
    const { artifact } = upload();
    const at = (signer: string): Partial<Signed> => ({ signer: `https://github.com/${signer}` });
    for (const changes of [
      at('acme/app/.github/workflows/mine.yml@refs/heads/main'),
      at('acme/app/.github/workflows/evals.yml@refs/heads/mine'),
      at('evil/app/.github/workflows/evals.yml@refs/heads/main'),
      { repository: 'evil/app' },
    ]) {
      keep(artifact, changes);
      expectBlocked(await gate(), untrusted(/are attested by/));
    }
  });

  test('with one of other bytes, whatever GitHub says that it is about', async () => {
    const { artifact } = upload();
    keep(artifact, {}, sigstore, sha256(logOf(30)));
    expectBlocked(await gate(), untrusted(/are not attested/));
  });

  test('with one by an authority that is not in the trusted root', async () => {
    const { artifact, file } = upload(0, { 'x.sigstore.json': evil.attest(sha256(logOf(0))) });
    keep(artifact, {}, evil);
    keep(file, {}, evil);
    expectBlocked(await gate(), untrusted(/attestations that do not verify/));
  });

  test('with a payload that was changed after it was signed', async () => {
    const { artifact } = upload();
    const bundle = JSON.parse(sigstore.attest(sha256(logOf(30))));
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
    const changed = payload.replace(/[0-9a-f]{64}/, artifact.slice('sha256:'.length));
    bundle.dsseEnvelope.payload = Buffer.from(changed).toString('base64');
    github.repository().attestations.set(artifact, [bundle]);
    expectBlocked(await gate(), untrusted(/attestations that do not verify/));
  });

  test('with one that was signed when its certificate had expired', async () => {
    const { artifact } = upload();
    keep(artifact, { certified: new Date('2026-11-01T00:00:00Z'), at: new Date('2026-11-01T01:00:00Z') });
    expectBlocked(await gate(), untrusted(/attestations that do not verify/));
  });

  test('with a good one of other results that lie beside forged ones', async () => {
    const good = logOf(0);
    const spec = { model: MODEL, created: '2026-11-02T10:00:00+00:00' };
    upload(0, {
      'forged.eval': evalLog({ task: 'refusals', samples: seededSamples(300, 0), spec }),
      'good.sigstore.json': sigstore.attest(sha256(good)),
    });
    expectBlocked(await gate(), untrusted(/The results in forged\.eval are not attested/));
  });

  test('with a good one of old results, that a run of the commit that is released uploads again', async () => {
    begin('', ', commit: same');
    const { file } = upload();
    keep(file);
    expectAllowed(await gate());
    keep(file, { commit: 'a'.repeat(40) });
    expectBlocked(await gate(), {
      says: /are of commit a{40}; what is released is/,
      states: { refusal: 'invalid' },
      codes: ['commit-mismatch'],
    });
  });

  test('by the bundled keys, which do not know this authority', async () => {
    keep(upload().artifact);
    expectBlocked(await gate({ 'trusted-root': '' }), untrusted(/attestations that do not verify/));
  });

  test('where the pull request brings keys of its own: they are read where the policy is', async () => {
    const { artifact } = upload();
    keep(artifact, {}, evil);
    const base = github.repository().refs.get('main')!;
    const change = commit(github.repository(), 'change', { [POLICY_PATH]: policyOf(), [ROOT]: evil.root });
    run.head_sha = change;
    const pull = {
      number: 7,
      head: { sha: change, ref: 'change', repo: { full_name: 'acme/app' } },
      base: { sha: base, ref: 'main', repo: { full_name: 'acme/app' } },
    };
    const result = await runAction({
      github,
      runId: run.id,
      sha: change,
      ref: 'refs/pull/7/merge',
      event: 'pull_request',
      payload: { number: 7, pull_request: pull },
      inputs: { 'trusted-root': ROOT },
    });
    results.push(result);
    expectBlocked(result, untrusted(/attestations that do not verify/));
  });

  test('where there is no such file of keys, or the token may not ask', async () => {
    upload();
    expectBlocked(await gate({ 'trusted-root': 'keys.jsonl' }), {
      says: /There is no trusted root at keys\.jsonl/,
    });
    github.revoke('attestations=read');
    expectBlocked(await gate(), { says: /permissions: \{ attestations: read \}/ });
  });
});
