import type { EvidenceFile } from '../evidence/formats/format.ts';
import type { GitHubClient } from '../github/client.ts';
import { relateTo } from '../github/commits.ts';
import type { Gate, Policy } from '../model/policy.ts';
import type { Release } from '../model/verdict.ts';
import { stricter } from '../policy/evidence-rules.ts';
import { judgedBy } from '../policy/requirement.ts';

/** Finds out what each file is to the commit that is released, as far as the policy asks. @throws PlatformError */
export async function bind(
  files: readonly EvidenceFile[],
  client: GitHubClient,
  release: Release,
  policy: Policy,
  gate: Gate,
): Promise<EvidenceFile[]> {
  const rules = judgedBy(policy, gate).map(
    ({ evidence }) => stricter(evidence, gate.evidence).commit ?? 'any',
  );
  const relate = relateTo(client, release, rules);
  const bound: EvidenceFile[] = [];
  for (const file of files) {
    const relation = await relate(file.provenance);
    bound.push(relation === undefined ? file : { ...file, relation });
  }
  return bound;
}
