import { join } from 'node:path';
import type { EvidenceFile } from '../evidence/formats/format.ts';
import type { CountedSource } from '../evidence/sources/clickhouse.ts';
import type { Reach as SourceReach } from '../evidence/sources/registry.ts';
import { parseSource, type Source } from '../evidence/sources/source.ts';
import { unpack } from '../evidence/sources/unpack.ts';
import { fetchArtifact, findArtifacts, provenanceOf } from '../github/artifacts.ts';
import type { GitHubClient } from '../github/client.ts';
import type { GitHubContext } from '../github/context.ts';
import { readRun } from '../github/runs.ts';
import { EvidenceError } from '../model/errors.ts';
import { list } from '../model/words.ts';
import { type Fetched, fetchSource } from './fetch-source.ts';
import type { Collected } from './judge-files.ts';

export interface Reach extends SourceReach {
  readonly client: GitHubClient;
  readonly context: GitHubContext;
}

const ARTIFACT = 'artifact:';
const MAX_ARTIFACT_BYTES = 10 * 1024 ** 3;
const DOWNLOAD_TIMEOUT = 10 * 60_000;

/**
 * Fetches every source of the input `results`. One that fails does not hide the others; none is passed over.
 * @throws PlatformError for a line that is no source
 */
export async function collect(lines: readonly string[], reach: Reach): Promise<Collected> {
  const sources = lines.map(parseSource);
  const files: EvidenceFile[] = [];
  const counted: CountedSource[] = [];
  const problems: EvidenceError[] = [];
  const fetched = new Set<number>();
  for (const source of sources) {
    try {
      const one = await collectOne(source, reach, problems, fetched);
      files.push(...one.files);
      counted.push(...one.counted);
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      problems.push(error);
    }
  }
  return { files, counted, problems };
}

async function collectOne(
  source: Source,
  reach: Reach,
  problems: EvidenceError[],
  fetched: Set<number>,
): Promise<Fetched> {
  return source.kind === 'artifact'
    ? { files: await artifacts(source.name, source.rest, reach, problems, fetched), counted: [] }
    : await fetchSource(source, reach.context.workspace, reach);
}

/** @param fetched ids of artifacts that an earlier source gave: two sources may name the same one */
async function artifacts(
  source: string,
  pattern: string,
  { client, context, http, directory }: Reach,
  problems: EvidenceError[],
  fetched: Set<number>,
): Promise<EvidenceFile[]> {
  const found = await findArtifacts(client, context.repository, context.runId, pattern);
  if (found.artifacts.length === 0) {
    throw new EvidenceError(
      source,
      `this run has no such artifact; it has ${list(found.names) || 'none at all'}`,
      'See that the job with the evals uploads its results (actions/upload-artifact with `if: always()` and `if-no-files-found: error`) and that the gate job `needs` it.',
    );
  }
  for (const name of found.ambiguous) {
    problems.push(
      new EvidenceError(
        source,
        `this run has several artifacts named ${name}, so one of them may stand in for another`,
        'Give each job its own artifact name, and do not overwrite artifacts.',
        { code: 'ambiguous-artifact' },
      ),
    );
  }
  const run = await readRun(client, context.repository, context.runId);
  const files: EvidenceFile[] = [];
  for (const artifact of found.artifacts) {
    if (fetched.has(artifact.id)) continue;
    fetched.add(artifact.id);
    const { path } = await fetchArtifact(client, http, context.repository, artifact, {
      directory,
      maxBytes: MAX_ARTIFACT_BYTES,
      timeout: DOWNLOAD_TIMEOUT,
    });
    files.push(
      ...(await unpack(path, join(directory, `results-${artifact.id}`), {
        source: `${ARTIFACT}${artifact.name}`,
        provenance: provenanceOf(artifact, run),
      })),
    );
  }
  return files;
}
