import type { EvalTally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { reason } from '../reasons.ts';

/**
 * Whether an eval is there as a whole. What is missing counts as failed, so it is only a reason of its own where the
 * bounds do not hold all the same (`held`).
 */
export function completeness(tally: EvalTally, expected: number | null, held: boolean): Reason[] {
  const { task, read, lackingEpochs } = tally;
  if (expected === null) return [reason('completeness-unknown', { of: 'samples', samples: read }, task)];
  const reasons: Reason[] = [];
  const missing = expected - read;
  if (missing > 0 && !held) reasons.push(reason('incomplete', { of: 'samples', missing, expected }, task));
  if (lackingEpochs > 0 && !held)
    reasons.push(reason('incomplete', { of: 'epochs', samples: lackingEpochs }, task));
  const cutShort = tally.runs.filter((run) => !run.finished);
  const all = cutShort.length === tally.runs.length;
  const onlyThere = all ? read : (tally.unfinished ?? 0);
  if (cutShort.length > 0 && (onlyThere > 0 || all)) {
    const statuses = [...new Set(cutShort.flatMap((run) => run.status ?? []))].sort();
    const about = { of: 'run', statuses, onlyThere: all ? null : onlyThere, samples: read } as const;
    reasons.push(reason('incomplete', about, task));
  }
  return reasons;
}
