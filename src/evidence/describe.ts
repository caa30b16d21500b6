/** What files of results hold, for a person who is about to write a policy on them: `near-zero formats`. */
import { WHOLE } from '../model/evidence.ts';
import type { FileDescription } from './describe/description.ts';
import { RunDescriber } from './describe/run.ts';
import { shapeOfFile } from './describe/shape.ts';
import type { EvidenceFile } from './formats/format.ts';
import { FORMATS } from './formats/registry.ts';
import { readEvidence } from './read.ts';

export { draftMap, mapName } from './describe/draft-map.ts';
export { policyFrom } from './describe/snippet.ts';
export { renderDescription } from './describe/text.ts';

/** Reads all files, in memory that their distinct values and keys do not make grow without end. */
export async function describeEvidence(files: readonly EvidenceFile[]): Promise<FileDescription[]> {
  const described = files.map(() => new Map<string, RunDescriber>());
  const reports = await readEvidence(files, WHOLE, (event, file) => {
    const runs = described[file]!;
    if (event.type === 'run') runs.set(event.run.key, new RunDescriber(event.run));
    else if (event.type === 'sample') runs.get(event.run)!.add(event.sample);
    else if (event.type === 'counts') runs.get(event.run)!.counts.push(event.counts);
    else runs.get(event.run)!.faults.push(event.fault);
  });
  const descriptions: FileDescription[] = [];
  for (const [i, { file, format, sameAs, problem }] of reports.entries()) {
    const isUnknown = format === null && sameAs === null && problem === null;
    descriptions.push({
      name: file.name,
      title: FORMATS.find(({ name }) => name === format)?.title ?? null,
      sameAs,
      problem: problem && { message: problem.message, remedy: problem.remedy },
      runs: [...described[i]!.values()].map((run) => run.result()),
      shape: isUnknown ? await shapeOfFile(file) : null,
    });
    await file.bytes.close?.();
  }
  return descriptions;
}
