import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileBytes } from '../../io/bytes.ts';
import { openZip } from '../../io/zip.ts';
import type { Provenance } from '../../model/evidence.ts';
import { EvidenceError } from '../../util/errors.ts';
import type { EvidenceFile } from '../formats/format.ts';
import { evidenceFile } from './evidence-file.ts';

/**
 * Unpacks a downloaded artifact into a folder of its own, member by member, and nothing outside of it.
 * @throws EvidenceError for an archive that is damaged, hostile or empty
 */
export async function unpack(
  archivePath: string,
  folder: string,
  { source, provenance }: { source: string; provenance: Provenance },
): Promise<EvidenceFile[]> {
  const bytes = await fileBytes(archivePath, source);
  try {
    const archive = await openZip(bytes, { paths: 'safe' });
    const members = archive.entries.filter((entry) => !entry.name.endsWith('/'));
    if (members.length === 0) {
      throw new EvidenceError(
        source,
        'the artifact is empty',
        'See why the job with the evals wrote no results.',
      );
    }
    const files: EvidenceFile[] = [];
    for (const entry of members) {
      const path = join(folder, ...entry.name.split('/'));
      await mkdir(dirname(path), { recursive: true });
      await pipeline(archive.stream(entry), createWriteStream(path, { flags: 'wx' }));
      files.push(await evidenceFile(path, { name: entry.name, source, provenance }));
    }
    return files;
  } finally {
    await bytes.close?.();
  }
}
