/** Attestations verified by the real library, against a Sigstore of our own. */
import { describe, expect, test } from '@jest/globals';
import { attest } from '../../src/evidence/attestations/gather.ts';
import { isSidecar } from '../../src/evidence/attestations/sidecars.ts';
import { publicGood, verifiersOf } from '../../src/evidence/attestations/trusted-root.ts';
import { verifyAttestation } from '../../src/evidence/attestations/verify.ts';
import type { EvidenceFile } from '../../src/evidence/formats/format.ts';
import { UNKNOWN_PROVENANCE } from '../../src/evidence/sources/evidence-file.ts';
import { memoryBytes } from '../../src/io/bytes.ts';
import { makeSigstore, type Signed } from '../generators/sigstore.ts';

const SERVER = 'https://github.com';
const DIGEST = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;
const sigstore = makeSigstore();
const verifiers = verifiersOf(sigstore.root, 'root');
const verify = (changes: Partial<Signed> = {}, server = SERVER) =>
  verifyAttestation(JSON.parse(sigstore.attest(DIGEST, changes)), verifiers, server);

describe('one attestation', () => {
  test('says who signed, whose run it was, and what it is about', () => {
    expect(verify()).toEqual({
      attestation: {
        signer: 'acme/app/.github/workflows/evals.yml@refs/heads/main',
        repository: 'acme/app',
        commit: 'c0ffee'.padEnd(40, '0'),
        workflow: '.github/workflows/evals.yml',
        event: 'push',
        predicateType: 'https://slsa.dev/provenance/v1',
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        models: [],
      },
      subjects: [DIGEST],
    });
  });

  test('names the repository of a workflow that is another’s', () => {
    const [workflow, repository] = ['.github/workflows/evals.yml', 'acme/app'];
    expect(verify({ workflow, repository }).attestation.workflow).toBe(workflow);
    const made = sigstore.attest(DIGEST, { repository, workflow, config: 'acme/policies' });
    expect(verifyAttestation(JSON.parse(made), verifiers, SERVER).attestation.workflow).toBe(
      `acme/policies/${workflow}`,
    );
  });

  test('says digests of models, in provenance and in test results', () => {
    const model = { name: 'acme/chat-1', digest: { sha256: 'c'.repeat(64) } };
    const nameless = { uri: 'https://example.com', digest: { sha256: 'd'.repeat(64) } };
    const models = [{ name: 'acme/chat-1', digest: `sha256:${'c'.repeat(64)}` }];
    for (const predicate of [
      { buildDefinition: { resolvedDependencies: [nameless, model, { name: 'no digest' }, null] } },
      { result: 'PASSED', configuration: [model] },
    ])
      expect(verify({ predicate }).attestation.models).toEqual(models);
  });

  test.each<[string, () => unknown, RegExp]>([
    [
      'with a payload that was changed',
      () => {
        const bundle = JSON.parse(sigstore.attest(DIGEST));
        const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
        bundle.dsseEnvelope.payload = Buffer.from(payload.replace(/a{64}/, 'b'.repeat(64))).toString(
          'base64',
        );
        return bundle;
      },
      /payload hash mismatch|signature verification failed/,
    ],
    [
      'with the signature of another statement',
      () => {
        const [bundle, other] = [sigstore.attest(DIGEST), sigstore.attest(OTHER)].map((one) =>
          JSON.parse(one),
        );
        bundle.dsseEnvelope.signatures = other.dsseEnvelope.signatures;
        return bundle;
      },
      /mismatch/,
    ],
    [
      'with the log entry of another statement',
      () => {
        const [bundle, other] = [sigstore.attest(DIGEST), sigstore.attest(OTHER)].map((one) =>
          JSON.parse(one),
        );
        bundle.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
        return bundle;
      },
      /mismatch/,
    ],
    [
      'that no log has',
      () => {
        const bundle = JSON.parse(sigstore.attest(DIGEST));
        bundle.verificationMaterial.tlogEntries = [];
        return bundle;
      },
      /expected 1/,
    ],
    [
      'logged when its certificate had expired',
      () =>
        JSON.parse(
          sigstore.attest(DIGEST, {
            certified: new Date('2026-11-22T13:00:00Z'),
            at: new Date('2026-11-22T13:10:01Z'),
          }),
        ),
      /certificate/i,
    ],
    [
      'by an authority that nobody knows',
      () => JSON.parse(makeSigstore('evil').attest(DIGEST)),
      /certificate|inclusion/i,
    ],
    ['without a signature', () => ({ payload: 'x' }), /./],
    ['that is nothing', () => null, /./],
    [
      'of a certificate of another login',
      () => JSON.parse(sigstore.attest(DIGEST, { issuer: 'https://gitlab.com' })),
      /a login at https:\/\/gitlab\.com/,
    ],
    [
      'of a login that only begins like GitHub’s',
      () =>
        JSON.parse(
          sigstore.attest(DIGEST, { issuer: 'https://token.actions.githubusercontent.com.evil.dev' }),
        ),
      /a login at/,
    ],
    [
      'of a person',
      () => JSON.parse(sigstore.attest(DIGEST, { signer: 'mailto:someone@example.com' })),
      /which is no workflow/,
    ],
    [
      'of a workflow of another server',
      () =>
        JSON.parse(
          sigstore.attest(DIGEST, { signer: 'https://git.evil.dev/acme/app/.github/workflows/evals.yml@x' }),
        ),
      /which is no workflow/,
    ],
  ])('%s is refused', (_, bundle, says) => {
    expect(() => verifyAttestation(bundle(), verifiers, SERVER)).toThrow(says);
  });

  test('an enterprise has logins of its own; a server without Sigstore has none', () => {
    const signer = 'https://acme.ghe.com/acme/app/.github/workflows/evals.yml@refs/heads/main';
    const issuer = 'https://token.actions.acme.ghe.com';
    expect(() => verify({ signer, issuer }, 'https://acme.ghe.com')).toThrow(
      /no workflow at https:\/\/acme\.ghe/,
    );
    expect(() => verify({ signer, issuer }, 'https://github.com')).toThrow(/a login at/);
    expect(() => verify({}, 'https://git.acme.dev')).toThrow(/not of GitHub Actions at/);
    const slug = 'https://token.actions.githubusercontent.com/acme';
    expect(verify({ issuer: slug }).attestation.repository).toBe('acme/app');
  });
});

describe('a trusted root', () => {
  test('is bundled, and known by the library', () => {
    expect(verifiersOf(publicGood(), 'bundled')).toHaveLength(1);
    expect(() =>
      verifyAttestation(JSON.parse(sigstore.attest(DIGEST)), verifiersOf(publicGood(), 'bundled'), SERVER),
    ).toThrow();
  });

  test('may be several, a line each, of which one must vouch', () => {
    const both = verifiersOf(`${JSON.stringify(JSON.parse(publicGood()))}\n${sigstore.root}\n`, 'both');
    expect(both).toHaveLength(2);
    expect(verifyAttestation(JSON.parse(sigstore.attest(DIGEST)), both, SERVER).subjects).toEqual([DIGEST]);
  });

  test.each(['', '{}', 'no JSON', '[]'])('%j is none', (text) => {
    expect(() => verifiersOf(text, 'keys.jsonl')).toThrow(/keys\.jsonl is no trusted root of Sigstore: /);
  });
});

describe('files', () => {
  const fileOf = (
    name: string,
    digest: string,
    text = '',
    artifactDigest: string | null = null,
  ): EvidenceFile => ({
    name,
    source: 'test',
    bytes: memoryBytes(Buffer.from(text), name),
    digest,
    provenance: { ...UNKNOWN_PROVENANCE, artifactDigest, repository: 'acme/app' },
  });
  const options = {
    server: SERVER,
    trustedRoot: { text: sigstore.root, where: 'root' },
    ask: null,
  };

  test('are told from their attestations by name', () => {
    const names = ['a.sigstore.json', 'a.sigstore', 'b/a.intoto.jsonl', `sha256-${'0'.repeat(64)}.jsonl`];
    expect(names.filter((name) => !isSidecar({ name }))).toEqual([]);
    expect(['a.json', 'results.jsonl', 'sigstore.json'].filter((name) => isSidecar({ name }))).toEqual([]);
  });

  test('are attested by what lies beside them, each alone', async () => {
    const bundles = `${sigstore.attest(DIGEST)}\n${sigstore.attest(DIGEST, { event: 'schedule' })}\n`;
    const [a, b, ...rest] = await attest(
      [fileOf('a.eval', DIGEST), fileOf('b.eval', OTHER), fileOf('a.intoto.jsonl', 'x', bundles)],
      options,
    );
    expect(rest).toEqual([]);
    expect(a!.attestations).toMatchObject([
      { of: 'file', event: 'push' },
      { of: 'file', event: 'schedule' },
    ]);
    expect(b!.attestations).toBeUndefined();
  });

  test('are attested by the artifact that they came in', async () => {
    const [a] = await attest(
      [fileOf('a.eval', OTHER, '', DIGEST), fileOf('a.sigstore.json', 'x', sigstore.attest(DIGEST))],
      options,
    );
    expect(a!.attestations).toMatchObject([{ of: 'artifact' }]);
  });

  test('keep what is wrong with attestations that do not verify', async () => {
    const forged = makeSigstore('evil').attest(DIGEST);
    const [a] = await attest(
      [
        fileOf('a.eval', DIGEST),
        fileOf('a.sigstore.json', 'x', forged),
        fileOf('b.sigstore.json', 'y', 'no'),
      ],
      options,
    );
    expect(a!.attestations).toBeUndefined();
    expect(a!.notVerified).toEqual([
      expect.stringMatching(/^a\.sigstore\.json: /),
      'b.sigstore.json holds no attestation: it is not JSON',
    ]);
  });

  test('are asked for by digest: of the artifact first, and not twice', async () => {
    const asked: [string, string | null][] = [];
    const ask = async (digest: string, repository: string | null) => {
      asked.push([digest, repository]);
      return digest === DIGEST ? [JSON.parse(sigstore.attest(DIGEST))] : [];
    };
    const artifact = `sha256:${'c'.repeat(64)}`;
    const files = [fileOf('a.eval', DIGEST, '', artifact), fileOf('b.eval', OTHER, '', artifact)];
    const [a, b] = await attest([...files, fileOf('c.eval', OTHER, '', artifact)], { ...options, ask });
    expect(asked).toEqual([artifact, DIGEST, OTHER].map((digest) => [digest, 'acme/app']));
    expect(a!.attestations).toHaveLength(1);
    expect(b!.attestations).toBeUndefined();
  });
});
