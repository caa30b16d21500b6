import type { EvalTally, EvidenceRecord, RunRecord, Tally } from '../../model/tally.ts';
import type { Release } from '../../model/verdict.ts';
import { acceptedOf } from './provenance.ts';

/**
 * The tally with the digests of models that attestations say: of a run, what a workflow of `signers` vouches for under the
 * name that the run records. Results that say another digest of themselves keep it, and so contradict it.
 */
export function withAttestedModels(tally: Tally, signers: readonly string[], release: Release | null): Tally {
  const digests = tally.evidence.map((file) => modelsOf(file, signers, release));
  if (digests.every((models) => models.size === 0)) return tally;
  const told = (run: RunRecord): RunRecord => {
    const attested = run.model === null ? undefined : digests[run.evidence]?.get(run.model);
    return attested === undefined ? run : { ...run, attestedDigests: [...attested] };
  };
  const all = (evals: readonly EvalTally[]): EvalTally[] =>
    evals.map((one) => ({ ...one, runs: one.runs.map(told) }));
  return { ...tally, evals: all(tally.evals), planted: all(tally.planted) };
}

/** Digests by the names of models. */
function modelsOf(
  file: EvidenceRecord,
  signers: readonly string[],
  release: Release | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const models = new Map<string, Set<string>>();
  for (const { models: described } of acceptedOf(file, signers, release))
    for (const { name, digest } of described) models.set(name, (models.get(name) ?? new Set()).add(digest));
  return models;
}
