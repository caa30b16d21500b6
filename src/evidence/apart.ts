import { asBuffer } from '../io/bytes.ts';
import { EvidenceError } from '../util/errors.ts';
import type { EvidenceFile } from './formats/format.ts';

/** How a shard file begins (shard-file.ts), by which it is known whatever its name and source. */
export const SHARD_BEGINS = '{"kind":"near-zero-shard"';

/** Tells files of counts from files of results. What cannot be opened is left to the reading of results to say. */
export async function apart(files: readonly EvidenceFile[]) {
  const shards: EvidenceFile[] = [];
  const results: EvidenceFile[] = [];
  for (const file of files) ((await isShard(file)) ? shards : results).push(file);
  return { shards, results };
}

export async function isShard({ bytes }: EvidenceFile): Promise<boolean> {
  if (bytes.size < SHARD_BEGINS.length) return false;
  try {
    return asBuffer(await bytes.read(0, SHARD_BEGINS.length)).toString('latin1') === SHARD_BEGINS;
  } catch (error) {
    if (error instanceof EvidenceError) return false;
    throw error;
  } finally {
    await bytes.close?.();
  }
}
