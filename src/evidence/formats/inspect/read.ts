/** Reads what inspect.ts claims. */
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import type { FileSet } from '../format.ts';
import { readArchive } from './archive.ts';
import { readLogDocument } from './document.ts';
import type { Kind } from './inspect.ts';

export async function* read(
  { files, kinds }: FileSet<Kind>,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const [file] = files;
  if (file === undefined) return;
  yield* kinds.get(file) === 'document' ? readLogDocument(file, projection) : readArchive(file, projection);
}
