/** Reads what inspect.ts claims. */
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { type FileSet, HEAD_BYTES } from '../format.ts';
import { headText } from '../peek.ts';
import { readArchive } from './archive.ts';
import { readLogDocument } from './document.ts';

export async function* read(
  { files }: FileSet,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const [file] = files;
  if (file === undefined) return;
  const head = await file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size));
  const isDocument = headText(head).startsWith('{');
  yield* isDocument ? readLogDocument(file, projection) : readArchive(file, projection);
}
