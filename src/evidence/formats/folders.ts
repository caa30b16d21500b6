import type { EvidenceFile, FileWithHead } from './format.ts';

/** The part of a file's name up to its last `/`. */
export function folderOf({ name }: EvidenceFile): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

/** Groups candidates by the text that `keyOf` gives; files of different artifacts are never in one group. */
export function groupBy<File extends FileWithHead>(
  candidates: readonly File[],
  keyOf: (file: EvidenceFile) => string,
): readonly (readonly File[])[] {
  const groups = Map.groupBy(candidates, ({ file }) =>
    JSON.stringify([file.provenance.artifactId, keyOf(file)]),
  );
  return [...groups.values()];
}
