/** lm-evaluation-harness (EleutherAI): a results file and the samples beside it. See docs/formats/lm-eval.md. */
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { folderOf, groupBy } from '../folders.ts';
import type { Candidate, FileSet, Format } from '../format.ts';
import { headText, peekObject } from '../peek.ts';
import { dateId } from './match.ts';

export const lmEval: Format = { name: 'lm-eval', title: 'lm-evaluation-harness', claim, read };

/** Beside `results`, in every layout since 2021. */
const BESIDE_RESULTS = ['versions', 'configs', 'group_subtasks', 'n-shot'];

/** A folder may hold many runs: those whose names have their dates are told apart by them. */
function claim(candidates: readonly Candidate[]): readonly FileSet[] {
  const ours = candidates.filter(({ head }) => kindOf(head) !== null);
  return groupBy(ours, folderOf).flatMap((folder) => {
    const dated = folder.every(({ file }) => dateId(file) !== null);
    const groups = dated ? groupBy(folder, (file) => dateId(file)!) : [folder];
    return groups.map((group) => ({ files: group.map(({ file }) => file) }));
  });
}

export function kindOf(head: Uint8Array): 'results' | 'samples' | null {
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

async function* read(set: FileSet, projection: Projection): AsyncGenerator<EvidenceEvent, void, undefined> {
  yield* (await import('./read.ts')).read(set, projection);
}
