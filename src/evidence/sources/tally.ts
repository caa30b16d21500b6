/** Counts that were made in shards. See docs/sources/tally.md. */
import { EvidenceError, PlatformError } from '../../util/errors.ts';
import { isShard } from '../apart.ts';
import type { EvidenceFile } from '../formats/format.ts';
import { filesOf } from './files.ts';
import type { Source } from './types.ts';

/**
 * The shard files that a source names, and nothing else.
 * @throws EvidenceError for a file that is none
 * @throws PlatformError where it does not say how many shards there are
 */
export async function fetchTally(source: Source, folder: string) {
  const shards = shardsOf(source);
  if (shards.length === 0) {
    throw new PlatformError(
      `${source.name} does not say how many shards there are.`,
      'Add `shards=` with the number of jobs that count.',
    );
  }
  const files: EvidenceFile[] = (await filesOf(source.rest, folder)).map((file) => ({
    ...file,
    source: source.name,
  }));
  for (const file of files) {
    if (await isShard(file)) continue;
    throw new EvidenceError(
      file.name,
      'is no shard: it does not begin as what `near-zero tally` writes',
      'Name only the files of counts here, and results by a source of their own.',
    );
  }
  return { files, counted: [], shards };
}

/** How many shards a source says that there are; nothing where it does not. @throws PlatformError */
export function shardsOf({ name, options: { shards } }: Source): number[] {
  if (shards === undefined) return [];
  if (/^[1-9]\d{0,3}$/.test(shards)) return [Number(shards)];
  throw new PlatformError(
    `${name}: \`shards=\` is not the number of shards, from 1 to 9999.`,
    'Write `shards=16`.',
  );
}
