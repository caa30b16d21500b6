import type { EvidenceFile } from '../evidence/formats/format.ts';
import { filesOf } from '../evidence/sources/files.ts';
import { KINDS, type Reach } from '../evidence/sources/registry.ts';
import type { Source } from '../evidence/sources/source.ts';
import { PlatformError } from '../model/errors.ts';

/**
 * The files of a source.
 * @param folder what paths are relative to
 * @throws EvidenceError when they cannot be had whole
 */
export async function fetchSource(source: Source, folder: string, reach: Reach): Promise<EvidenceFile[]> {
  if (source.kind === 'files') return filesOf(source.rest, folder);
  const load = KINDS.find(({ name }) => name === source.kind)?.load;
  if (load === undefined) {
    throw new PlatformError(
      `The source ${source.kind}: is for the action only.`,
      'Download the results, and name the files.',
    );
  }
  const fetch = await load();
  return fetch(source, reach);
}
