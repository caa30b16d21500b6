/** Reads what garak.ts claims. */

import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import { type EvidenceFile, type FileSet, HEAD_BYTES } from '../format.ts';
import { headText } from '../peek.ts';
import { type Kind, kindOf } from './garak.ts';
import { readReport } from './report.ts';

export async function* read(
  { files }: FileSet,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const [file] = files;
  if (file === undefined) return;
  const kind = kindOf(headText(await file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size))));
  if (kind !== 'report') throw notAReport(file, kind);
  yield* readReport(file, projection);
}

function notAReport({ name }: EvidenceFile, kind: Kind | null): EvidenceError {
  const remedy = 'Give the report of the same run, `*.report.jsonl`.';
  if (kind === 'hitlog') {
    const message = 'is a garak hitlog: it lists hits only, so it does not say of how many attempts';
    return new EvidenceError(name, message, remedy, { code: 'rate-without-n' });
  }
  const message = 'is a garak digest: it has scores of whole probes, not the attempts they come from';
  return new EvidenceError(name, message, remedy, { code: 'rate-without-n' });
}
