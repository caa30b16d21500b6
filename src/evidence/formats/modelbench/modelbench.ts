/** Run journals of MLCommons ModelBench, as written (zstd) or unpacked. See docs/formats/modelbench.md. */

import { isZstd, peekZstd } from '../../../io/zstd.ts';
import { type FileWithHead, HEAD_BYTES, type Recognised, type Recogniser } from '../format.ts';
import { firstLine, headText, peekObject } from '../peek.ts';

export type Kind = 'journal' | 'record';

export const modelbench: Recogniser<Kind> = {
  name: 'modelbench',
  title: 'ModelBench (MLCommons)',
  kindOf,
  group,
};

/** A benchmark record beside a journal adds nothing to it; without one it is a set of its own, which is refused. */
function group(recognised: readonly Recognised<Kind>[]): FileWithHead[][] {
  const [lead, ...others] = recognised.filter(({ kind }) => kind === 'journal');
  const records = recognised.filter(({ kind }) => kind === 'record');
  if (lead === undefined) return records.map((record) => [record]);
  return [[lead, ...records], ...others.map((journal) => [journal])];
}

/** Every line of a journal has a time, a message, and the method that wrote it. */
function kindOf({ head }: FileWithHead): Kind | null {
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
