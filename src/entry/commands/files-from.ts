import type { EvidenceFile } from '../../evidence/formats/format.ts';
import { filesOf } from '../../evidence/sources/files.ts';
import { EvidenceError } from '../../model/errors.ts';

/** The files that arguments name, and what of them could not be had. */
export async function filesFrom(
  sources: readonly string[],
): Promise<{ files: EvidenceFile[]; problems: EvidenceError[] }> {
  const files: EvidenceFile[] = [];
  const problems: EvidenceError[] = [];
  for (const source of sources) {
    try {
      files.push(...(await filesOf(source, process.cwd())));
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      problems.push(error);
    }
  }
  return { files, problems };
}
