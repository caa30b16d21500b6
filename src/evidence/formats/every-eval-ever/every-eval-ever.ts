/** The neutral schema of EvalEval's every_eval_ever: an aggregate and its instances. See docs/formats/every-eval-ever.md. */
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { groupBy } from '../folders.ts';
import type { Candidate, FileSet, Format } from '../format.ts';
import { headText, peekObject } from '../peek.ts';

export const everyEvalEver: Format = { name: 'every-eval-ever', title: 'Every Eval Ever', claim, read };

/** Files belong together by their `evaluation_id`, wherever they lie. */
function claim(candidates: readonly Candidate[]): readonly FileSet[] {
  const ours = candidates.filter(({ head }) => kindOf(head) !== null);
  const ids = new Map(ours.map(({ file, head }) => [file, peek(head)?.get('evaluation_id') ?? '']));
  return groupBy(ours, (file) => ids.get(file) ?? '').map((group) => ({
    files: group.map(({ file }) => file),
  }));
}

export function kindOf(head: Uint8Array): 'aggregate' | 'instances' | null {
  const keys = peek(head);
  if (!keys?.has('schema_version') || !keys.has('evaluation_id')) return null;
  if (keys.has('sample_id') || keys.has('interaction_type')) return 'instances';
  return keys.has('evaluation_results') || keys.has('source_metadata') ? 'aggregate' : null;
}

function peek(head: Uint8Array): ReadonlyMap<string, string> | null {
  return peekObject(headText(head));
}

async function* read(set: FileSet, projection: Projection): AsyncGenerator<EvidenceEvent, void, undefined> {
  yield* (await import('./read.ts')).read(set, projection);
}
