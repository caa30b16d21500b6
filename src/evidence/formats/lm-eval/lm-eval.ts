/** lm-evaluation-harness (EleutherAI): a results file and the samples beside it. See docs/formats/lm-eval.md. */
import { folderOf, groupBy } from '../folders.ts';
import type { FileWithHead, Recognised, Recogniser } from '../format.ts';
import { headText, peekObject } from '../peek.ts';
import { dateId } from './match.ts';

export type Kind = 'results' | 'samples';

export const lmEval: Recogniser<Kind> = {
  name: 'lm-eval',
  title: 'lm-evaluation-harness',
  kindOf,
  group,
};

/** Beside `results`, in every layout since 2021. */
const BESIDE_RESULTS = ['versions', 'configs', 'group_subtasks', 'n-shot'];

/** A folder may hold many runs: those whose names have their dates are told apart by them. */
function group(recognised: readonly Recognised<Kind>[]): readonly (readonly FileWithHead[])[] {
  return groupBy(recognised, folderOf).flatMap((folder) => {
    const dated = folder.every(({ file }) => dateId(file) !== null);
    return dated ? groupBy(folder, (file) => dateId(file)!) : [folder];
  });
}

function kindOf({ head }: FileWithHead): Kind | null {
  const text = headText(head);
  const isList = text.startsWith('[');
  const keys = peekObject(isList ? text.slice(1) : text);
  if (keys?.has('doc_id') && keys.has('doc')) return 'samples';
  if (isList || keys?.get('results') !== '{') return null;
  // Of very many tasks the head shows only `results`, whose own first member then tells.
  const isFirst = /^\{\s*"results":\s*\{\s*"[^"]*":\s*\{\s*"(?:alias|name|sample_len|[^"]*,[^"]*)"/.test(
    text,
  );
  return isFirst || BESIDE_RESULTS.some((key) => keys.has(key)) ? 'results' : null;
}
