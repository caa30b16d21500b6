/** Reads what promptfoo.ts claims. */
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import type { FileSet } from '../format.ts';
import { openDocument, openLines } from './document.ts';
import type { Shape } from './promptfoo.ts';
import { eventsOf } from './runs.ts';

export async function* read(
  { files, kinds }: FileSet<Shape>,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const [file] = files;
  if (file === undefined) return;
  const { bytes } = file;
  const isLines = kinds.get(file) === 'jsonl';
  yield* eventsOf(isLines ? openLines(bytes) : await openDocument(bytes), file.name, projection);
}
