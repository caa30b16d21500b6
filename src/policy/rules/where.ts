import { parsePath } from '../../util/path.ts';
import type { Complaint } from '../complaint.ts';
import { type Draft, evalsIn } from '../draft.ts';

/** Selecting by the score that is judged leaves its failures out, whatever the results are. */
export function* whereJudgesNothing(draft: Draft): Generator<Complaint> {
  for (const { at, entry } of evalsIn(draft)) {
    const judged = [entry.scorer ?? []].flat();
    for (const text of Object.keys(entry.where ?? {})) {
      const path = parsePath(text);
      if (path === null || path.root !== 'named' || (judged.length > 0 && !judged.includes(path.keys[0]!)))
        continue;
      yield {
        at: [...at, 'where', text],
        key: true,
        message:
          judged.length > 0
            ? `\`where\` selects by ${JSON.stringify(path.keys[0])}, the score that is judged, so failures could be left out`
            : `\`where\` selects by a score, and no \`scorer\` says that another one is judged`,
        expected:
          'a path that is known before the run, such as sample.metadata.KEY, or the score of another scorer',
      };
    }
  }
}
