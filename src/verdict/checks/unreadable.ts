import type { EvidenceRecord } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { reason } from '../reasons.ts';

/** Files that could not be read might have held anything, so they stand against every category. */
export function unreadable(evidence: readonly EvidenceRecord[]): Reason[] {
  return evidence.flatMap(({ name: file, problem }) =>
    problem === null
      ? []
      : [reason(problem.code, { of: 'file', file, said: problem.message, advice: problem.remedy })],
  );
}
