import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/model/verdict.ts';
import { json } from '../../src/report/json.ts';
import { PREDICATE_TYPE, predicate, statement } from '../../src/report/statement.ts';
import { HOSTILE } from '../generators/hostile.ts';
import { hostileVerdicts } from '../helpers/hostile.ts';
import { GREEN, KINDS } from '../helpers/verdicts.ts';

const DIGEST = { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) };
const SHA = `sha256:${'a'.repeat(64)}`;

/** The field rules of in-toto Statement v1 and of SLSA Verification Summary v1. */
function checked(verdict: Verdict) {
  const made = JSON.parse(statement(verdict));
  expect(Object.keys(made)).toEqual(['_type', 'subject', 'predicateType', 'predicate']);
  expect(made).toMatchObject({ _type: 'https://in-toto.io/Statement/v1', predicateType: PREDICATE_TYPE });
  expect(made.subject.length).toBeGreaterThan(0);
  for (const one of made.subject) expect(one).toEqual({ name: expect.stringMatching(/./), digest: DIGEST });
  const summary = made.predicate;
  for (const uri of [summary.verifier.id, summary.resourceUri, summary.policy.uri]) {
    expect(URL.canParse(uri) && /^[\x21-\x7e]+$/.test(uri)).toBe(true);
  }
  expect(summary.timeVerified).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  expect(summary.policy.digest).toEqual(DIGEST);
  for (const { uri, digest } of summary.inputAttestations) {
    expect(URL.canParse(uri)).toBe(true);
    expect(digest).toEqual(DIGEST);
  }
  expect(['PASSED', 'FAILED']).toContain(summary.verificationResult);
  expect(summary.slsaVersion).toMatch(/^\d+\.\d+$/);
  for (const level of summary.verifiedLevels) expect(level).not.toMatch(/^SLSA_/);
  // Names that the specification does not know have to be URIs.
  const own = Object.keys(summary).filter((name) => !SPECIFIED.includes(name));
  expect(own.filter((name) => !URL.canParse(name))).toEqual([]);
  return { ...made, own: summary[own[0]!] };
}

const SPECIFIED =
  'verifier timeVerified resourceUri policy inputAttestations verificationResult verifiedLevels dependencyLevels slsaVersion'.split(
    ' ',
  );

test.each(Object.entries(KINDS))('of a verdict of the kind %s', (kind, verdict) => {
  const { predicate: summary, own } = checked(verdict);
  const green = GREEN.includes(kind);
  expect(summary.verificationResult).toBe(green ? 'PASSED' : 'FAILED');
  expect(summary.verifiedLevels).toEqual([green ? 'OWN_LIMITS' : 'FAILED']);
  const { gate, mode, decision, route, waived } = verdict;
  expect(own).toMatchObject({ gate, mode, decision, route, waivers: waived });
});

test('is about the bytes of verdict.json, and about the model where that has a digest', () => {
  const sha256 = createHash('sha256').update(json(KINDS.demonstrated)).digest('hex');
  expect(checked(KINDS.demonstrated).subject).toEqual([{ name: 'verdict.json', digest: { sha256 } }]);
  const pinned = { ...KINDS.demonstrated, subject: { model: 'm', digest: SHA } };
  expect(checked(pinned).subject[1]).toEqual({ name: 'm', digest: { sha256: 'a'.repeat(64) } });
});

test('names the attestations of all evidence, or none', () => {
  expect(checked(KINDS.demonstrated).predicate.inputAttestations).toEqual([]);
  const attestation = {
    of: 'file',
    signer: 'acme/app/.github/workflows/evals.yml@refs/heads/main',
    repository: 'acme/app',
    commit: null,
    workflow: null,
    event: null,
    predicateType: 'https://slsa.dev/provenance/v1',
    digest: SHA,
    models: [],
  } as const;
  const attested = KINDS.demonstrated.evidence.map((file) => ({
    ...file,
    trust: 'attested' as const,
    attestations: [attestation],
  }));
  const of = (evidence: Verdict['evidence']) =>
    checked({ ...KINDS.demonstrated, evidence }).predicate.inputAttestations;
  expect(of(attested)).toEqual([
    {
      uri: 'urn:near-zero:attestation:acme%2Fapp%2F.github%2Fworkflows%2Fevals.yml%40refs%2Fheads%2Fmain',
      digest: { sha256: 'a'.repeat(64) },
    },
  ]);
  expect(of([attested[0]!, KINDS.demonstrated.evidence[1]!])).toEqual([]);
});

test('the predicate alone is the same', () => {
  for (const verdict of Object.values(KINDS))
    expect(JSON.parse(predicate(verdict))).toEqual(JSON.parse(statement(verdict)).predicate);
});

describe.each(Object.entries(HOSTILE))('with %s', (_name, hostile) => {
  test('it keeps to the rules', () => {
    for (const verdict of hostileVerdicts(hostile)) expect(checked(verdict).own.decision).toBe('block');
  });
});
