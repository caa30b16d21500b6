import type { AttestOptions } from '../evidence/attestations/gather.ts';
import type { EvidenceFile } from '../evidence/formats/format.ts';
import type { Relate } from '../github/commits.ts';
import type { CommitRule, EvidenceRules, Gate, Policy } from '../model/policy.ts';
import type { Attested } from '../model/tally.ts';
import { stricter } from '../policy/evidence-rules.ts';
import { judgedBy } from '../policy/requirement.ts';

/** What is found out of files besides what they hold, as far as the rules ask. */
export interface Binding {
  readonly policy: Policy;
  readonly gate: Gate;
  /** How to verify attestations; asked for only where there is a rule about them. */
  readonly attest: () => Promise<AttestOptions>;
  /** Tells what commits are to the one that is released, as far as these rules ask; `null` where nothing says which. */
  readonly relateTo: ((rules: readonly CommitRule[]) => Relate) | null;
}

/**
 * Verifies what attests files, and finds out what their commits are to the one that is released.
 * @throws PlatformError
 */
export async function bind(
  files: readonly EvidenceFile[],
  { policy, gate, attest, relateTo }: Binding,
): Promise<readonly EvidenceFile[]> {
  const rules = rulesOf(policy, gate);
  const attested = rules.some(({ attestedBy }) => attestedBy !== null)
    ? await (await import('../evidence/attestations/gather.ts')).attest(files, await attest())
    : files;
  if (relateTo === null) return attested;
  const relate = relateTo(rules.map(({ commit }) => commit ?? 'any'));
  const bound: EvidenceFile[] = [];
  for (const file of attested) {
    const relation = await relate(file.provenance);
    const attestations: Attested[] = [];
    for (const one of file.attestations ?? []) {
      const { commit: headCommit, repository } = one;
      const theirs = await relate({ headCommit, repository });
      attestations.push(theirs === undefined ? one : { ...one, relation: theirs });
    }
    bound.push({
      ...file,
      ...(relation === undefined ? {} : { relation }),
      ...(attestations.length === 0 ? {} : { attestations }),
    });
  }
  return bound;
}

const rulesOf = (policy: Policy, gate: Gate): EvidenceRules[] =>
  judgedBy(policy, gate).map(({ evidence }) => stricter(evidence, gate.evidence));
