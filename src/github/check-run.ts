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
/** Of one request; those of the next are added to them. */
const BATCH = 50;

/**
 * Writes a completed check run. It has its conclusion from the first request on, so that none is left without one where a
 * later request, with more annotations, fails.
 * @throws PlatformError that names the permission to grant
 */
export async function createCheckRun(
  client: GitHubClient,
  repository: Repository,
  { name, headSha, conclusion, title, summary, annotations }: CheckRun,
): Promise<void> {
  const outputOf = (from: number) => ({
    title: title.slice(0, TITLE_CHARACTERS),
    summary,
    annotations: annotations.slice(from, from + BATCH).map(annotationOf),
  });
  const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
    ...repository,
    name,
    head_sha: headSha,
    status: 'completed',
    conclusion,
    output: outputOf(0),
  });
  const id = shape(data, 'the check run').integer('id');
  for (let from = BATCH; from < annotations.length; from += BATCH) {
    const route = 'PATCH /repos/{owner}/{repo}/check-runs/{id}';
    await client.request(route, { ...repository, id, output: outputOf(from) });
  }
}

const annotationOf = ({ path, line, title, message }: CheckAnnotation) => ({
  path,
  start_line: line,
  end_line: line,
  annotation_level: 'failure',
  title,
  message,
});
