import type { EvidenceFile } from '../evidence/formats/format.ts';
import { parseSource } from '../evidence/sources/source.ts';
import { shardsOf } from '../evidence/sources/tally.ts';
import type { CountedSource, Source } from '../evidence/sources/types.ts';
import { type ArtifactReach, fromArtifacts } from '../github/artifact-source.ts';
import { forkOf } from '../github/release.ts';
import { EvidenceError } from '../util/errors.ts';
import type { Collected } from './count-files.ts';
import { fetchSource } from './fetch-source.ts';

/** What an action reaches its sources with. */
export type JobReach = ArtifactReach;

/**
 * Fetches every source of the input `results`. One that fails does not hide the others; none is passed over.
 * @throws PlatformError for a line that is no source
 */
export async function collect(lines: readonly string[], reach: JobReach): Promise<Collected> {
  const sources = lines.map(parseSource);
  const files: EvidenceFile[] = [];
  const counted: CountedSource[] = [];
  const shards: number[] = [];
  const problems: EvidenceError[] = [];
  for (const source of sources) {
    try {
      const one = await collectOne(source, reach);
      files.push(...one.files);
      counted.push(...(one.counted ?? []));
      shards.push(...(one.shards ?? []));
      problems.push(...one.problems);
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      problems.push(error);
    }
  }
  return { files, counted, shards, problems };
}

/** Kinds of sources that are on the disk of the job. */
const DISK: readonly string[] = ['files', 'tally'];

const ofFork = (file: EvidenceFile, fork: string): EvidenceFile => ({
  ...file,
  provenance: { ...file.provenance, headRepository: fork },
});

async function collectOne(source: Source, reach: JobReach): Promise<Collected> {
  if (source.kind === 'artifact')
    return { ...(await fromArtifacts(source, reach)), shards: shardsOf(source) };
  const { files, ...fetched } = await fetchSource(source, reach.context.workspace, reach);
  const fork = DISK.includes(source.kind) ? forkOf(reach.context) : null;
  return { ...fetched, files: fork === null ? files : files.map((file) => ofFork(file, fork)), problems: [] };
}
