import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { plural } from '../../util/words.ts';
import { reason } from '../reasons.ts';

/** Samples without the key that the policy clusters by. */
export function clusterMissing(tally: EvalTally): Reason[] {
  if (tally.unclustered === 0) return [];
  return [
    reason(
      'cluster-missing',
      `${tally.task} has ${plural(tally.unclustered, 'sample')} without the key that the policy clusters by, so nothing shows that they are independent.`,
      'Have the eval record the key with every sample, or correct `cluster` in the policy.',
      tally.task,
    ),
  ];
}
