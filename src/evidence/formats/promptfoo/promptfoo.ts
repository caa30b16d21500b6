/** Results of promptfoo: the JSON and JSONL of `-o`, and what its Node package writes. See docs/formats/promptfoo.md. */
import type { Recogniser } from '../format.ts';
import { firstLine, headText, peekObject } from '../peek.ts';

export type Shape = 'json' | 'jsonl';

export const promptfoo: Recogniser<Shape> = {
  name: 'promptfoo',
  title: 'promptfoo',
  kindOf: ({ head }) => shapeOf(headText(head)),
};

/** Keys of a row; no other tool's rows have several of them. */
const ROW = ['promptIdx', 'promptId', 'testIdx', 'testCase', 'gradingResult', 'namedScores', 'latencyMs'];
const SUMMARY = /"results"\s*:\s*\{\s*"(?:version|timestamp|prompts|results|stats|table)"/;

function shapeOf(text: string): Shape | null {
  const line = peekObject(firstLine(text));
  if (line === null) return null;
  if (!line.has('results') && ROW.filter((key) => line.has(key)).length > 2) return 'jsonl';
  const document = peekObject(text);
  if (document === null) return null;
  if (document.has('evalId') && (document.has('results') || document.has('config'))) return 'json';
  if (document.get('results') === '{' && SUMMARY.test(text)) return 'json';
  if (document.get('timestamp')?.startsWith('"') && document.get('prompts') === '[') return 'json';
  const dumped = ['prompts', 'persisted', 'vars', 'runtimeOptions'].some((key) => document.has(key));
  return document.has('createdAt') && document.has('config') && dumped ? 'json' : null;
}
