/** Reads what modelbench.ts claims. */

import { isZstd } from '../../../io/zstd.ts';
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { FileSet } from '../format.ts';
import { readJournal } from './journal.ts';
import type { Kind } from './modelbench.ts';

export async function* read(
  { files, kinds }: FileSet<Kind>,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const [file] = files;
  if (file === undefined) return;
  if (kinds.get(file) === 'journal') {
    const start = await file.bytes.read(0, Math.min(4, file.bytes.size));
    return yield* readJournal(file, isZstd(start), projection);
  }
  throw new EvidenceError(
    file.name,
    'is a benchmark record of ModelBench: it has scores of whole hazards, not the items they come from',
    'Give the journal of the same run, `run/journals/journal-run-*.jsonl.zst`.',
    { code: 'rate-without-n' },
  );
}
