import { asBuffer } from '../../io/bytes.ts';
import { EvidenceError } from '../../util/errors.ts';
import type { EvidenceFile } from './format.ts';

const BEGINS = 'version https://git-lfs.github.com/spec/v';
/** Names of files that may hold results. A picture that was not checked out takes nothing away. */
const RESULTS = /\.(?:eval|jsonl?|csv|tsv|xml|parquet|ya?ml|zst|gz|zip|tar|tgz)$/i;

/** @throws EvidenceError for a pointer that Git LFS left in the place of results */
export function refusePointer(head: Uint8Array, { name }: EvidenceFile): void {
  if (!RESULTS.test(name) || asBuffer(head).toString('latin1', 0, BEGINS.length) !== BEGINS) return;
  throw new EvidenceError(
    name,
    'is a pointer of Git LFS, not the file that it stands for',
    'Check out with `lfs: true` (`actions/checkout`), or run `git lfs pull`.',
  );
}
