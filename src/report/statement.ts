import { hash } from 'node:crypto';
import type { Verdict } from '../model/verdict.ts';
import { json } from './json.ts';
import { isPlain } from './said.ts';

/** Who verified: a name that stays when the project moves. */
const VERIFIER = 'urn:near-zero:gate';
const VERDICT = 'urn:near-zero:verdict:v1';

/** Of an in-toto statement, what `actions/attest` takes as `predicate-type`. */
export const PREDICATE_TYPE = 'https://slsa.dev/verification_summary/v1';

/**
 * The verdict as an unsigned in-toto Statement v1 with a SLSA Verification Summary. It is about the bytes of
 * verdict.json and, where the subject has a digest, about the model.
 */
export function statement(verdict: Verdict): string {
  const { model, digest } = verdict.subject;
  return json({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      { name: 'verdict.json', digest: { sha256: hash('sha256', json(verdict)) } },
      ...(digest === null ? [] : [{ name: model ?? 'model', digest: digestSet(digest) }]),
    ],
    predicateType: PREDICATE_TYPE,
    predicate: summaryOf(verdict),
  });
}

/** The summary alone, for what makes the statement and signs it (`actions/attest`). */
export const predicate = (verdict: Verdict): string => json(summaryOf(verdict));

/** https://slsa.dev/spec/v1.0/verification_summary. `PASSED` means plainly demonstrated: no screen, no waiver. */
function summaryOf(verdict: Verdict) {
  const passed = isPlain(verdict);
  const { policy, subject, evidence } = verdict;
  const [name = '', version = ''] = verdict.tool.split(' ');
  return {
    verifier: { id: VERIFIER, version: { [name]: version } },
    timeVerified: verdict.judgedAt,
    resourceUri: `urn:near-zero:model:${encodeURIComponent((subject.model ?? 'unnamed').toWellFormed())}`,
    policy: {
      uri: `urn:near-zero:policy:${encodeURIComponent(policy.path)}${policy.ref === null ? '' : `@${encodeURIComponent(policy.ref)}`}`,
      digest: digestSet(policy.digest),
    },
    inputAttestations: attestationsOf(evidence),
    verificationResult: passed ? 'PASSED' : 'FAILED',
    // The name of the project is no level: a policy may allow whatever its owner likes.
    verifiedLevels: [passed ? 'OWN_LIMITS' : 'FAILED'],
    slsaVersion: '1.0',
    // An extension has a URI as its name.
    [VERDICT]: {
      gate: verdict.gate,
      mode: verdict.mode,
      decision: verdict.decision,
      route: verdict.route,
      advance: verdict.advance,
      waivers: verdict.waived,
      states: Object.fromEntries(
        Object.entries(verdict.categories).map(([category, { state }]) => [category, state]),
      ),
      limits: Object.fromEntries(
        Object.entries(verdict.categories).map(([category, { limit }]) => [category, limit]),
      ),
      reasons: verdict.reasons.map(({ code }) => code),
    },
  };
}

/** All of them or none, as the specification wants it: where one file is self-reported, the verdict rests on its word. */
function attestationsOf(evidence: Verdict['evidence']) {
  const counted = evidence.filter((file) => file.format !== null && file.sameAs === null);
  if (counted.some(({ trust }) => trust !== 'attested')) return [];
  const signers = new Map(
    counted.flatMap(({ attestations = [] }) => attestations.map(({ digest, signer }) => [digest, signer])),
  );
  return [...signers].map(([digest, signer]) => ({
    uri: `urn:near-zero:attestation:${encodeURIComponent(signer.toWellFormed())}`,
    digest: digestSet(digest),
  }));
}

/** "sha256:…" as in-toto writes it. */
function digestSet(digest: string): Record<string, string> {
  const [algorithm = '', value = ''] = digest.split(':');
  return { [algorithm]: value };
}
