import type { GitHubClient } from './api.ts';
import type { Repository } from './repository.ts';
import { shape } from './shape.ts';

export interface CheckRun {
  readonly name: string;
  /** The commit whose page shows it. */
  readonly headSha: string;
  /** Never `neutral` or `skipped`, which a branch's rules take for success. */
  readonly conclusion: 'success' | 'failure';
  readonly title: string;
  /** Markdown of at most `SUMMARY_CHARACTERS`. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckAnnotation {
  readonly path: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

export const SUMMARY_CHARACTERS = 65_535;
const TITLE_CHARACTERS = 255;
/** How many one request may have; GitHub adds those of the next. */
const BATCH = 50;

/**
 * Starts a check run, which blocks until it is completed: an older one of the same name on the commit no longer counts.
 * @returns its id
 * @throws PlatformError that names the permission to grant
 */
export async function startCheckRun(
  client: GitHubClient,
  repository: Repository,
  { name, headSha }: Pick<CheckRun, 'name' | 'headSha'>,
): Promise<number> {
  const body = { name, head_sha: headSha, status: 'in_progress' };
  return create(client, repository, body);
}

/**
 * Completes a check run, or writes a new one where none was started. Its first request has the conclusion, so that a
 * later one with more annotations may fail.
 * @param started the id that `startCheckRun` returned
 * @throws PlatformError that names the permission to grant
 */
export async function completeCheckRun(
  client: GitHubClient,
  repository: Repository,
  { name, headSha, conclusion, title, summary, annotations }: CheckRun,
  started: number | null,
): Promise<void> {
  const outputOf = (from: number) => ({
    title: title.slice(0, TITLE_CHARACTERS),
    summary,
    annotations: annotations.slice(from, from + BATCH).map(annotationOf),
  });
  const update = (id: number, body: object) =>
    client.request('PATCH /repos/{owner}/{repo}/check-runs/{id}', { ...repository, id, ...body });
  const completed = { status: 'completed', conclusion, output: outputOf(0) };
  if (started !== null) await update(started, completed);
  const id = started ?? (await create(client, repository, { name, head_sha: headSha, ...completed }));
  for (let from = BATCH; from < annotations.length; from += BATCH)
    await update(id, { output: outputOf(from) });
}

async function create(client: GitHubClient, repository: Repository, body: object): Promise<number> {
  const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', { ...repository, ...body });
  return shape(data, 'the check run').integer('id');
}

const annotationOf = ({ path, line, title, message }: CheckAnnotation) => ({
  path,
  start_line: line,
  end_line: line,
  annotation_level: 'failure',
  title,
  message,
});
