/** Run journals of MLCommons ModelBench, as written (zstd) or unpacked. See docs/formats/modelbench.md. */

import { isZstd, peekZstd } from '../../../io/zstd.ts';
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { type Candidate, type FileSet, type Format, HEAD_BYTES } from '../format.ts';
import { firstLine, headText, peekObject } from '../peek.ts';

export const modelbench: Format = {
  name: 'modelbench',
  title: 'ModelBench (MLCommons)',
  claim,
  read,
};

type Kind = 'journal' | 'record';

/** A benchmark record beside a journal adds nothing to it; without one it is a set of its own, which is refused. */
function claim(candidates: readonly Candidate[]): FileSet[] {
  const of = (kind: Kind) => candidates.filter(({ head }) => kindOf(head) === kind).map(({ file }) => file);
  const [lead, ...others] = of('journal').map((file) => [file]);
  const records = of('record');
  if (lead === undefined) return records.map((file) => ({ files: [file] }));
  return [[...lead, ...records], ...others].map((files) => ({ files }));
}

/** Every line of a journal has a time, a message, and the method that wrote it. */
export function kindOf(head: Uint8Array): Kind | null {
  const text = headText(isZstd(head) ? peekZstd(head) : head);
  // A small file that does not unpack is taken for a journal, so that it is reported as damaged and not passed over.
  if (text === '' && isZstd(head) && head.length < HEAD_BYTES) return 'journal';
  const line = peekObject(firstLine(text));
  if (line?.has('timestamp') && line.has('message') && (line.has('method') || line.has('function'))) {
    return 'journal';
  }
  const document = peekObject(text);
  const isRecord =
    document?.has('_metadata') && ['benchmark', 'score', 'scores'].some((key) => document.has(key));
  return isRecord ? 'record' : null;
}

async function* read(set: FileSet, projection: Projection): AsyncGenerator<EvidenceEvent, void, undefined> {
  yield* (await import('./read.ts')).read(set, projection);
}
