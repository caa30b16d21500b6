/** Two sets of samples against each other: is one worse? */
import { type FailureCounts, requireCounts } from './domain.ts';
import { logHypergeometricUpper } from './hypergeometric.ts';

/**
 * The chance, if both have the same rate, that so many or more of all their failures fall on `suspect` (one-sided). Small:
 * the suspect is worse. 1 when nothing failed.
 * Source: R. A. Fisher 1935, exact test of a 2 × 2 table.
 */
export function fisherExact(suspect: FailureCounts, reference: FailureCounts): number {
  requireCounts(suspect.failures, suspect.samples);
  requireCounts(reference.failures, reference.samples);
  const draw = {
    population: suspect.samples + reference.samples,
    bad: suspect.failures + reference.failures,
    drawn: suspect.samples,
  };
  return Math.exp(logHypergeometricUpper(suspect.failures, draw));
}
