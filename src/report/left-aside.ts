import type { Verdict } from '../model/verdict.ts';
import { list, plural } from '../util/words.ts';

/** What was there and is not judged, never by its outcome: a line for each cause. */
export function leftAsideOf({ leftAside = [], evidence }: Verdict): string[] {
  return [...Map.groupBy(leftAside, ({ because }) => because)].map(([because, all]) => {
    const each = all.map(({ model, task, runs, samples, files }) => {
      const held = samples === null ? '' : `, ${plural(samples, 'sample')}`;
      const where = [...new Set(files.map((file) => evidence[file]?.name ?? ''))];
      return `${model ?? 'an unnamed model'} (${task}: ${plural(runs, 'run')}${held}, in ${list(where, 3)})`;
    });
    return `Left aside, since ${WHY_ASIDE[because]}: ${list(each, 5)}.`;
  });
}

const WHY_ASIDE = {
  'other-subject': 'it is about another model than the subject',
  'no-samples': 'it ended before its first sample and a later run of the eval is complete',
} as const;
