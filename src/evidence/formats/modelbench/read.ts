/** Reads what modelbench.ts claims. */

import { isZstd } from '../../../io/zstd.ts';
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import { type FileSet, HEAD_BYTES } from '../format.ts';
import { readJournal } from './journal.ts';
import { kindOf } from './modelbench.ts';

export async function* read(
  { files }: FileSet,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const [file] = files;
  if (file === undefined) return;
  const head = await file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size));
  if (kindOf(head) === 'journal') return yield* readJournal(file, isZstd(head), projection);
  throw new EvidenceError(
    file.name,
    'is a benchmark record of ModelBench: it has scores of whole hazards, not the items they come from',
    'Give the journal of the same run, `run/journals/journal-run-*.jsonl.zst`.',
    { code: 'rate-without-n' },
  );
}
