import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Http, StatusError } from '../io/http.ts';
import type { Provenance } from '../model/evidence.ts';
import { EvidenceError } from '../util/errors.ts';
import { globMatches } from '../util/glob.ts';
import type { GitHubClient } from './api.ts';
import { fullName, type Repository } from './repository.ts';
import type { WorkflowRun } from './runs.ts';
import { type AnswerShape, shape } from './shape.ts';

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  /** `sha256:` and 64 hexadecimal digits; null for artifacts of upload-artifact before v4. */
  readonly digest: string | null;
  readonly expired: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly runId: number;
  readonly headCommit: string;
}

export interface FoundArtifacts {
  readonly artifacts: readonly Artifact[];
  /** Names that more than one of them has: a rerun, or another job that uploaded its own. The verdict decides. */
  readonly ambiguous: readonly string[];
  /** Every name that the run has, for the message when none matches. */
  readonly names: readonly string[];
}

export interface FetchOptions {
  /** An existing folder for the file. */
  readonly directory: string;
  readonly maxBytes: number;
  /** For one attempt, in milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
  /** `sha256:…` as the producing job's outputs say it. */
  readonly digest?: string | undefined;
}

export interface FetchedArtifact {
  /** The file, as uploaded. */
  readonly path: string;
  /** Whether it is an archive of files, and not one file that was uploaded by itself. */
  readonly archived: boolean;
  readonly bytes: number;
  /** `sha256:…` of what was downloaded. */
  readonly digest: string;
  /** Against what it was compared; empty when GitHub knows no digest and the caller gave none. */
  readonly comparedWith: readonly ('github' | 'producer')[];
}

/**
 * All artifacts of a run whose name matches `pattern` (`*` any text, `?` any character), in order of their ids.
 * @throws PlatformError when the list cannot be read whole
 */
export async function findArtifacts(
  client: GitHubClient,
  repository: Repository,
  runId: number,
  pattern: string,
): Promise<FoundArtifacts> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{runId}/artifacts';
  const items = await client.list(route, { ...repository, runId }, 'artifacts');
  const all = items
    .map((item) => artifactOf(shape(item, `an artifact of run ${runId}`)))
    .sort((a, b) => a.id - b.id);
  const stranger = all.find((artifact) => artifact.runId !== runId);
  if (stranger) throw foreign(stranger, `run ${runId}`);
  const artifacts = all.filter(({ name }) => globMatches(pattern, name));
  const names = artifacts.map(({ name }) => name);
  return {
    artifacts,
    ambiguous: [...new Set(names.filter((name, index) => names.indexOf(name) !== index))],
    names: [...new Set(all.map(({ name }) => name))],
  };
}

/**
 * Downloads an artifact and compares its digest, before anything looks inside. The signed address is asked for anew
 * for each attempt, as it lives a minute, and gets no token: the storage refuses requests that bring one.
 * @throws EvidenceError when it has expired, is too large, differs from its digest or does not come whole; no file
 * is left then
 */
export async function fetchArtifact(
  client: GitHubClient,
  http: Http,
  repository: Repository,
  artifact: Artifact,
  { directory, maxBytes, timeout, signal, digest: promised }: FetchOptions,
): Promise<FetchedArtifact> {
  const source = label(artifact);
  if (artifact.expired) throw expired(source);
  if (artifact.bytes > maxBytes) {
    const message = `has ${artifact.bytes} bytes, more than the limit of ${maxBytes}`;
    throw new EvidenceError(source, message, 'Upload only the results, or in several artifacts.');
  }
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{id}/{format}';
  let from = '';
  const address = async () => {
    const parameters = { ...repository, id: artifact.id, format: 'zip' };
    const { status, headers } = await client.request(route, parameters, [302, 410]);
    if (status === 410) throw expired(source);
    const { location } = headers;
    if (status !== 302 || location === undefined) {
      throw new EvidenceError(
        source,
        `answered ${status} where a redirect was expected`,
        'Run the job again.',
      );
    }
    from = location;
    return location;
  };
  const path = join(directory, `artifact-${artifact.id}`);
  const { bytes, sha256, headers } = await http
    .download(address, { to: path, maxBytes, timeout, signal })
    .catch((error: unknown) => {
      throw error instanceof StatusError ? refusedByStorage(source, error) : error;
    });
  const digest = `sha256:${sha256}`;
  const wanted = { github: artifact.digest, producer: promised };
  try {
    if (wanted.github) sameDigest(artifact, digest, wanted.github, 'GitHub recorded');
    if (wanted.producer) sameDigest(artifact, digest, wanted.producer, 'its producer reported');
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  const comparedWith = (['github', 'producer'] as const).filter((who) => wanted[who]);
  return { path, archived: isArchive(from, headers['content-type']), bytes, digest, comparedWith };
}

/** @throws EvidenceError when the bytes of an artifact are others than somebody who knows them says */
export function sameDigest(artifact: Artifact, digest: string, expected: string, who: string): void {
  if (digest === expected) return;
  throw new EvidenceError(
    label(artifact),
    `is ${digest}, but ${who} ${expected}`,
    'Do not trust it: find out which job replaced it, and run the evals again.',
    { code: 'digest-mismatch' },
  );
}

/** As actions/download-artifact tells what upload-artifact packed from what its `archive: false` left as it is. */
const isArchive = (address: string, type = ''): boolean =>
  /^application\/(x-)?zip(-compressed)?\b/i.test(type.trim()) || /\.zip$/i.test(new URL(address).pathname);

/**
 * Where an artifact came from. The attempt is known only if the artifact is not older than the run's latest one.
 * @throws EvidenceError when artifact and run do not belong together
 */
export function provenanceOf(artifact: Artifact, run: WorkflowRun): Provenance {
  if (artifact.runId !== run.id || artifact.headCommit !== run.headCommit) {
    throw foreign(artifact, `run ${run.id} of commit ${run.headCommit}`);
  }
  const latest = Date.parse(artifact.createdAt) >= Date.parse(run.startedAt);
  return {
    artifactId: artifact.id,
    artifactDigest: artifact.digest,
    repository: fullName(run.repository),
    runId: run.id,
    runAttempt: latest ? run.attempt : null,
    workflow: run.workflow,
    event: run.event,
    headCommit: run.headCommit,
    headBranch: run.headBranch,
    headRepository: run.headRepository && fullName(run.headRepository),
    actor: run.actor,
    createdAt: artifact.createdAt,
  };
}

function artifactOf(artifact: AnswerShape): Artifact {
  const run = artifact.child('workflow_run');
  return {
    id: artifact.integer('id'),
    name: artifact.text('name'),
    bytes: artifact.integer('size_in_bytes'),
    digest: artifact.optionalText('digest') ?? null,
    expired: artifact.flag('expired'),
    createdAt: artifact.text('created_at'),
    runId: run.integer('id'),
    headCommit: run.text('head_sha'),
  };
}

export const label = ({ id, name }: Artifact) => `artifact ${name} (${id})`;

function expired(source: string): EvidenceError {
  return new EvidenceError(source, 'has expired: GitHub has deleted it', 'Run the evals again.');
}

/** Where GitHub let the download go on, and the storage that it points to did not. */
function refusedByStorage(source: string, error: StatusError): EvidenceError {
  const { status } = error;
  if (status === 404 || status === 410) return expired(source);
  return new EvidenceError(
    source,
    `could not be downloaded: its storage, not GitHub, answered ${status} (${error.source})`,
    'See that the runner, its proxy or its firewall lets requests through to that host.',
    { cause: error },
  );
}

function foreign(artifact: Artifact, where: string): EvidenceError {
  return new EvidenceError(
    label(artifact),
    `belongs to run ${artifact.runId} of commit ${artifact.headCommit}, not to ${where}`,
    'Name the run that uploaded it.',
  );
}
