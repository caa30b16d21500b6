/** Reads what garak.ts claims. */

import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile, FileSet } from '../format.ts';
import type { Kind } from './garak.ts';
import { readReport } from './report.ts';

export async function* read(
  { files, kinds }: FileSet<Kind>,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const [file] = files;
  if (file === undefined) return;
  const kind = kinds.get(file);
  if (kind !== 'report') throw notAReport(file, kind);
  yield* readReport(file, projection);
}

function notAReport({ name }: EvidenceFile, kind: Kind | undefined): EvidenceError {
  const remedy = 'Give the report of the same run, `*.report.jsonl`.';
  if (kind === 'hitlog') {
    const message = 'is a garak hitlog: it lists hits only, so it does not say of how many attempts';
    return new EvidenceError(name, message, remedy, { code: 'rate-without-n' });
  }
  const message = 'is a garak digest: it has scores of whole probes, not the attempts they come from';
  return new EvidenceError(name, message, remedy, { code: 'rate-without-n' });
}
