/** A part of a data set is chosen by somebody: the policy says why that is enough. */
import type { Complaint } from '../complaint.ts';
import { type Draft, evalsIn } from '../draft.ts';

export function* partsSayWhy(draft: Draft): Generator<Complaint> {
  for (const { at, entry } of evalsIn(draft)) {
    if (entry.data_set === undefined || entry.why !== undefined) continue;
    yield {
      at: [...at, 'data_set'],
      message: '`data_set: part` does not say why a part is enough',
      expected: '`why`: a sentence or a link',
    };
  }
}
