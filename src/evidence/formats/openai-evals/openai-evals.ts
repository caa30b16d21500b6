/** The event log of openai/evals, one JSON object a line. See docs/formats/openai-evals.md. */
import type { FileWithHead, Recogniser } from '../format.ts';
import { headText, peekObject } from '../peek.ts';

export const openaiEvals: Recogniser<'log'> = {
  name: 'openai-evals',
  title: 'OpenAI evals',
  kindOf: (candidate) => (isLog(candidate) ? 'log' : null),
};

/** What a run's `spec` holds; one is enough. */
const IN_SPEC = ['eval_name', 'base_eval', 'completion_fns', 'model_name'];

function isLog({ head }: FileWithHead): boolean {
  const text = headText(head);
  const keys = peekObject(text);
  if (keys?.get('spec') === '{') {
    const spec = peekObject(text.slice(text.indexOf('{', text.indexOf('"spec"'))));
    return IN_SPEC.some((key) => spec?.has(key));
  }
  // A log whose first line is lost.
  return keys?.has('run_id') === true && keys.has('event_id') && keys.has('sample_id');
}
