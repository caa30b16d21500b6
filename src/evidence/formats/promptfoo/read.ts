/** Reads what promptfoo.ts claims. */
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { type FileSet, HEAD_BYTES } from '../format.ts';
import { headText } from '../peek.ts';
import { openDocument, openLines } from './document.ts';
import { shapeOf } from './promptfoo.ts';
import { eventsOf } from './runs.ts';

export async function* read(
  { files }: FileSet,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const [file] = files;
  if (file === undefined) return;
  const { bytes } = file;
  const shape = shapeOf(headText(await bytes.read(0, Math.min(HEAD_BYTES, bytes.size))));
  yield* eventsOf(shape === 'jsonl' ? openLines(bytes) : await openDocument(bytes), file.name, projection);
}
