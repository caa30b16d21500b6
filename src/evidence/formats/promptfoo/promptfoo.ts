/** Results of promptfoo: the JSON and JSONL of `-o`, and what its Node package writes. See docs/formats/promptfoo.md. */
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import type { FileSet, Format } from '../format.ts';
import { firstLine, headText, peekObject } from '../peek.ts';

export const promptfoo: Format = {
  name: 'promptfoo',
  title: 'promptfoo',
  claim: (candidates) =>
    candidates.filter(({ head }) => shapeOf(headText(head)) !== null).map(({ file }) => ({ files: [file] })),
  read,
};

/** Keys of a row; no other tool's rows have several of them. */
const ROW = ['promptIdx', 'promptId', 'testIdx', 'testCase', 'gradingResult', 'namedScores', 'latencyMs'];
const SUMMARY = /"results"\s*:\s*\{\s*"(?:version|timestamp|prompts|results|stats|table)"/;

export function shapeOf(text: string): 'json' | 'jsonl' | null {
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

async function* read(set: FileSet, projection: Projection): AsyncGenerator<EvidenceEvent, void, undefined> {
  yield* (await import('./read.ts')).read(set, projection);
}
