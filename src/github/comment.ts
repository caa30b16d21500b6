import { PlatformError } from '../util/errors.ts';
import type { GitHubClient } from './api.ts';
import type { Repository } from './repository.ts';
import { shape } from './shape.ts';

export interface Comment {
  /** Number of the pull request. */
  readonly number: number;
  /** How it begins, by which it is found again: of one mark there is one comment. */
  readonly mark: string;
  readonly body: string;
  /** Whether to write one where there is none yet. */
  readonly create: boolean;
}

/** The most characters that a body may have beside the mark: GitHub takes 65,536 in all. */
export const COMMENT_CHARACTERS = 60_000;

/**
 * Writes a comment on a pull request, or writes over the one that an earlier run left. Only a comment by the token's own
 * author is written over: anybody can copy its mark.
 * @throws PlatformError that names the permission to grant
 */
export async function putComment(
  client: GitHubClient,
  apiUrl: string,
  repository: Repository,
  { number, mark, body, create }: Comment,
): Promise<'created' | 'updated' | 'none'> {
  const text = `${mark}\n${body}`;
  const items = await client.list('GET /repos/{owner}/{repo}/issues/{number}/comments', {
    ...repository,
    number,
  });
  const marked = items
    .map((item) => shape(item, `a comment of pull request ${number}`))
    .filter((comment) => comment.optionalText('body')?.startsWith(mark));
  const author = marked.length === 0 ? undefined : await ownLogin(client, apiUrl);
  const own = marked.find((comment) => comment.optionalChild('user')?.text('login') === author);
  if (own !== undefined) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{id}';
    await client.request(route, { ...repository, id: own.integer('id'), body: text });
    return 'updated';
  }
  if (!create) return 'none';
  const route = 'POST /repos/{owner}/{repo}/issues/{number}/comments';
  await client.request(route, { ...repository, number, body: text });
  return 'created';
}

/** Whose token it is. The REST API does not say so of a job's token; the other one does. */
async function ownLogin(client: GitHubClient, apiUrl: string): Promise<string> {
  const address = `${apiUrl.replace(/\/v3$/, '')}/graphql`;
  const { data } = await client.request(`POST ${address}`, { query: '{ viewer { login } }' });
  const viewer = shape(data, 'the answer').optionalChild('data')?.optionalChild('viewer');
  if (viewer !== undefined) return viewer.text('login');
  throw new PlatformError(
    'GitHub does not say whose token this is',
    'Leave the input github-token at its default, the token of the job.',
  );
}
