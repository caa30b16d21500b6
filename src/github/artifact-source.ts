/** Artifacts as a source of results: of this run, another one, the newest of a workflow, another repository. */
import { join } from 'node:path';
import type { EvidenceFile } from '../evidence/formats/format.ts';
import { evidenceFile } from '../evidence/sources/evidence-file.ts';
import type { Reach, Source } from '../evidence/sources/types.ts';
import { unpack } from '../evidence/sources/unpack.ts';
import { variable } from '../evidence/sources/web/auth.ts';
import { EvidenceError } from '../util/errors.ts';
import { list } from '../util/words.ts';
import type { GitHubClient } from './api.ts';
import { type ArtifactQuery, artifactQuery } from './artifact-query.ts';
import { checkTime } from './artifact-time.ts';
import {
  type Artifact,
  type FoundArtifacts,
  fetchArtifact,
  findArtifacts,
  label,
  provenanceOf,
  sameDigest,
} from './artifacts.ts';
import { githubClient } from './client.ts';
import type { GitHubContext } from './context.ts';
import { fullName, type Repository, readDefaultBranch, sameRepository } from './repository.ts';
import { newestRun, readJobs, readRun, type WorkflowRun } from './runs.ts';

export interface ArtifactReach extends Reach {
  readonly client: GitHubClient;
  readonly context: GitHubContext;
  /** The digest of every artifact that was fetched, by its id: two sources may name the same one. */
  readonly fetched: Map<number, string>;
}

export interface FromArtifacts {
  readonly files: readonly EvidenceFile[];
  /** What stands against them, although they could be read. */
  readonly problems: readonly EvidenceError[];
}

/** Where the artifacts are, and how messages call it. */
interface Place {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly run: WorkflowRun;
  readonly runName: string;
}

const MAX_BYTES = 10 * 1024 ** 3;
const TIMEOUT = 10 * 60_000;

/**
 * The files of all artifacts that a source names. Each is downloaded whole and compared with its digests before anything
 * looks inside.
 * @throws EvidenceError when one cannot be had, or is not what it should be
 * @throws PlatformError for options that contradict each other, and where a permission is missing
 */
export async function fromArtifacts(source: Source, reach: ArtifactReach): Promise<FromArtifacts> {
  const query = artifactQuery(source);
  checkServer(source, reach.context);
  const place = await placeOf(source, query, reach);
  const found = await findArtifacts(place.client, place.repository, place.run.id, query.pattern);
  const artifacts = chosen(source, query, found, place);
  await checkTimes(artifacts, query, place, reach);
  const files: EvidenceFile[] = [];
  for (const artifact of artifacts) files.push(...(await filesOf(artifact, query, place, reach)));
  const names = new Set(artifacts.map(({ name }) => name));
  const problems = found.ambiguous
    .filter((name) => names.has(name))
    .map((name) => ambiguous(source, name, place));
  return { files, problems };
}

/**
 * Enterprise Server has artifacts of the kind before v4 alone, without digest and open to every job. By the names that
 * GitHub's own client goes by.
 */
function checkServer(source: Source, { serverUrl }: GitHubContext): void {
  const host = new URL(serverUrl).hostname.toLowerCase();
  if (host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost')) return;
  throw new EvidenceError(
    source.name,
    `GitHub Enterprise Server (${host}) has no artifacts that can be told from one another: no digest, and any job may change them`,
    'Keep results where they have an address, and name that as the source; or have a step before the gate put the files there.',
  );
}

async function placeOf(source: Source, query: ArtifactQuery, reach: ArtifactReach): Promise<Place> {
  const { context, http } = reach;
  const { tokenVariable } = query;
  const repository = query.repository ?? context.repository;
  const holder = tokenVariable === null ? null : { variable: tokenVariable };
  const client =
    holder === null
      ? reach.client
      : await githubClient({ apiUrl: context.apiUrl, token: variable(holder.variable, reach), http, holder });
  const own = sameRepository(repository, context.repository);
  const here = { client, repository, ownRun: own ? context.runId : null };
  const found = await (query.run.kind === 'newest'
    ? newestOf(query.run, here, source, reach.log)
    : namedRun(query.run.kind === 'id' ? query.run.id : context.runId, here));
  const { run } = found;
  if (run.id === here.ownRun || run.completed) return { client, repository, ...found };
  throw new EvidenceError(
    source.name,
    `${found.runName} is still under way, so that its results may not be all`,
    'Wait until it has ended, and run this job again: an older run is not taken in its place.',
  );
}

interface Here {
  readonly client: GitHubClient;
  readonly repository: Repository;
  /** The run that the gate is in; `null` in another repository. */
  readonly ownRun: number | null;
}
type FoundRun = Pick<Place, 'run' | 'runName'>;

async function namedRun(id: number, { client, repository, ownRun }: Here): Promise<FoundRun> {
  const runName = id === ownRun ? 'this run' : `run ${id}${ofOther(repository, ownRun)}`;
  return { run: await readRun(client, repository, id), runName };
}

async function newestOf(
  { workflow, branch: asked }: Extract<ArtifactQuery['run'], { kind: 'newest' }>,
  { client, repository, ownRun }: Here,
  source: Source,
  log: (message: string) => void,
): Promise<FoundRun> {
  const branch = asked ?? (await readDefaultBranch(client, repository));
  const run = await newestRun(client, repository, workflow, branch);
  const where = `${workflow} on ${branch}${ofOther(repository, ownRun)}`;
  if (run === null) {
    throw new EvidenceError(source.name, `there is no run of ${where}`, 'Start one, or correct the names.');
  }
  const runName = `run ${run.id}, the newest of ${where},`;
  if (run.id === ownRun) {
    throw new EvidenceError(
      source.name,
      `${runName} is this one`,
      'For artifacts of this run leave `workflow=` out.',
    );
  }
  if (run.completed) log(`${source.name}: run ${run.id} is the newest of ${where} (${run.conclusion})`);
  return { run, runName };
}

const ofOther = (repository: Repository, ownRun: number | null): string =>
  ownRun === null ? ` of ${fullName(repository)}` : '';

/** Those that the options leave, one at least. */
function chosen(
  source: Source,
  { artifactId, digest }: ArtifactQuery,
  { artifacts, names }: FoundArtifacts,
  { runName }: Place,
): readonly Artifact[] {
  const left = artifacts.filter(({ id }) => artifactId === null || id === artifactId);
  if (left.length === 0) {
    const what = artifactId === null ? 'no such artifact' : `no artifact ${artifactId} of this name`;
    throw new EvidenceError(
      source.name,
      `${runName} has ${what}; it has ${list(names) || 'none at all'}`,
      artifactId === null
        ? 'See that the job with the evals uploads its results (actions/upload-artifact with `if: always()` and `if-no-files-found: error`) and that the gate job `needs` it.'
        : 'It was deleted, or belongs to another run: find out who deleted it, and start a new run of the evals.',
    );
  }
  if (digest !== null && left.length > 1) {
    throw new EvidenceError(
      source.name,
      `\`digest=\` is of one artifact, and ${runName} has ${left.length} of this name`,
      'Add `artifact-id=`, from the same outputs of the job that uploads it.',
    );
  }
  return left;
}

/** Whether they were uploaded when they could be. While the run goes on, only a job that is named says when that is. */
async function checkTimes(
  artifacts: readonly Artifact[],
  { job }: ArtifactQuery,
  { client, repository, run }: Place,
  { context }: ArtifactReach,
): Promise<void> {
  const ended = run.completed && run.id !== context.runId;
  if (job === null && !ended) return;
  const jobs = await readJobs(client, repository, run.id);
  for (const artifact of artifacts) checkTime(artifact, jobs, { name: job, ended });
}

async function filesOf(
  artifact: Artifact,
  { digest: promised }: ArtifactQuery,
  { client, repository, run }: Place,
  { http, directory, log, fetched }: ArtifactReach,
): Promise<readonly EvidenceFile[]> {
  const known = fetched.get(artifact.id);
  if (known !== undefined) {
    if (promised !== null) sameDigest(artifact, known, promised, 'its producer reported');
    return [];
  }
  const arrived = await fetchArtifact(client, http, repository, artifact, {
    directory,
    maxBytes: MAX_BYTES,
    timeout: TIMEOUT,
    digest: promised ?? undefined,
  });
  const { path, archived, bytes, digest, comparedWith } = arrived;
  fetched.set(artifact.id, digest);
  const agreed =
    comparedWith.length > 0 ? `as ${list(comparedWith.map((who) => KNOWS[who]))} it` : UNCOMPARED;
  log(`${label(artifact)}: ${bytes} bytes, ${digest}, ${agreed}`);
  const about = { source: `artifact:${artifact.name}`, provenance: provenanceOf(artifact, run) };
  if (archived) return unpack(path, join(directory, `results-${artifact.id}`), about);
  return [await evidenceFile(path, { ...about, name: artifact.name, digest })];
}

const KNOWS = { github: 'GitHub recorded', producer: 'its producer reported' } as const;
const UNCOMPARED =
  'GitHub recorded no digest, so nobody can tell whether these are the bytes that were uploaded';

const ambiguous = (source: Source, name: string, { runName }: Place): EvidenceError =>
  new EvidenceError(
    source.name,
    `${runName} has several artifacts named ${name}, so one of them may stand in for another`,
    'Give each job its own artifact name, and do not overwrite artifacts. After a second attempt at the same evals, start a new run.',
    { code: 'ambiguous-artifact' },
  );
