/** The neutral schema of EvalEval's every_eval_ever: an aggregate and its instances. See docs/formats/every-eval-ever.md. */
import { groupBy } from '../folders.ts';
import type { FileWithHead, Recognised, Recogniser } from '../format.ts';
import { headText, peekObject } from '../peek.ts';

export type Kind = 'aggregate' | 'instances';

export const everyEvalEver: Recogniser<Kind> = {
  name: 'every-eval-ever',
  title: 'Every Eval Ever',
  kindOf: ({ head }) => kindOf(head),
  group,
};

/** Files belong together by their `evaluation_id`, wherever they lie. */
function group(recognised: readonly Recognised<Kind>[]): readonly (readonly FileWithHead[])[] {
  const ids = new Map(recognised.map(({ file, head }) => [file, peek(head)?.get('evaluation_id') ?? '']));
  return groupBy(recognised, (file) => ids.get(file) ?? '');
}

function kindOf(head: Uint8Array): Kind | null {
  const keys = peek(head);
  if (!keys?.has('schema_version') || !keys.has('evaluation_id')) return null;
  if (keys.has('sample_id') || keys.has('interaction_type')) return 'instances';
  return keys.has('evaluation_results') || keys.has('source_metadata') ? 'aggregate' : null;
}

function peek(head: Uint8Array): ReadonlyMap<string, string> | null {
  return peekObject(headText(head));
}
