import type { EvidenceFile } from '../evidence/formats/format.ts';
import { filesOf } from '../evidence/sources/files.ts';
import { KINDS } from '../evidence/sources/registry.ts';
import type { CountedSource, Reach, Source } from '../evidence/sources/types.ts';
import { PlatformError } from '../util/errors.ts';

export interface Fetched {
  readonly files: readonly EvidenceFile[];
  /** Sources that are asked what is to be counted. */
  readonly counted: readonly CountedSource[];
  /** How many shards there must be among the files, where the source says so. */
  readonly shards?: readonly number[];
}

/**
 * What a source gives.
 * @param folder what paths are relative to
 * @throws EvidenceError when it cannot be had whole
 */
export async function fetchSource(source: Source, folder: string, reach: Reach): Promise<Fetched> {
  if (source.kind === 'files') return { files: await filesOf(source.rest, folder), counted: [] };
  if (source.kind === 'tally') {
    const { fetchTally } = await import('../evidence/sources/tally.ts');
    return fetchTally(source, folder);
  }
  const kind = KINDS.find(({ name }) => name === source.kind);
  const fetch = await kind?.load?.();
  if (fetch !== undefined) return { files: await fetch(source, reach), counted: [] };
  const open = await kind?.loadCounted?.();
  if (open !== undefined) return { files: [], counted: [await open(source, reach)] };
  throw new PlatformError(
    `The source ${source.kind}: is for the action only.`,
    'Download the results, and name the files.',
  );
}
