import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { reason } from '../reasons.ts';

/** Samples without the key that the policy clusters by. */
export function clusterMissing(tally: EvalTally): Reason[] {
  const { unclustered: samples, task } = tally;
  return samples === 0 ? [] : [reason('cluster-missing', { of: 'samples', samples }, task)];
}
