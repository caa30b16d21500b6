/** Pull requests: what they are, what people said of them, and what we say on them. */
import type { GitHubClient } from './api.ts';
import { RefusedError } from './refusal.ts';
import { parseRepository, type Repository } from './repository.ts';
import { shape } from './shape.ts';

export interface PullState {
  readonly number: number;
  readonly author: string;
  readonly headSha: string;
  readonly headRef: string;
  /** `null` where the fork was deleted. */
  readonly headRepository: Repository | null;
  readonly baseRef: string;
}

/** As it is now, not as it was when the event was sent: a job may be run again days later. @throws PlatformError */
export async function readPull(
  client: GitHubClient,
  repository: Repository,
  number: number,
): Promise<PullState> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...repository,
    pull_number: number,
  });
  const pull = shape(data, `pull request ${number}`);
  const head = pull.child('head');
  const from = head.optionalChild('repo')?.text('full_name');
  return {
    number,
    author: pull.child('user').text('login'),
    headSha: head.text('sha'),
    headRef: head.text('ref'),
    headRepository: from === undefined ? null : parseRepository(from, 'the head repository'),
    baseRef: pull.child('base').text('ref'),
  };
}

/** All reviews in their order. A review of a deleted account counts for nobody. @throws PlatformError */
export async function readReviews(client: GitHubClient, repository: Repository, number: number) {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
  const items = await client.list(route, { ...repository, pull_number: number });
  return items.flatMap((item, i) => {
    const review = shape(item, `review ${i + 1} of pull request ${number}`);
    const user = review.optionalChild('user')?.text('login');
    if (user === undefined) return [];
    return {
      user,
      state: review.text('state'),
      commit: review.optionalText('commit_id') ?? null,
      submittedAt: review.optionalText('submitted_at') ?? null,
    };
  });
}

/** https://docs.github.com/en/rest/pulls/pulls#list-commits-on-a-pull-request */
const MOST_COMMITS = 250;

/** Logins of the authors and committers of its commits; `null` where GitHub lists only some. @throws PlatformError */
export async function readContributors(
  client: GitHubClient,
  repository: Repository,
  number: number,
): Promise<string[] | null> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
  const items = await client.list(route, { ...repository, pull_number: number });
  if (items.length >= MOST_COMMITS) return null;
  const logins = items.flatMap((item, i) => {
    const commit = shape(item, `commit ${i + 1} of pull request ${number}`);
    // Without an account GitHub writes null, and for an account that was deleted an empty object.
    return ['author', 'committer'].flatMap((role) => commit.optionalChild(role)?.optionalText('login') ?? []);
  });
  return [...new Set(logins)];
}

/**
 * Logins of those who pushed to its branch, of its latest hundred changes: who pushes may have others' names on the commits.
 * Nobody where that may not be read, as that of a fork.
 * https://docs.github.com/en/rest/repos/repos#list-repository-activities
 * @throws PlatformError
 */
export async function readPushers(
  client: GitHubClient,
  { headRepository, headRef }: PullState,
): Promise<string[]> {
  if (headRepository === null) return [];
  const { status, data } = await client.request(
    'GET /repos/{owner}/{repo}/activity',
    { ...headRepository, ref: `refs/heads/${headRef}`, per_page: 100 },
    [403, 404, 422],
  );
  if (status !== 200 || !Array.isArray(data)) return [];
  const logins = data.flatMap(
    (item) => shape(item, `a push to ${headRef}`).optionalChild('actor')?.optionalText('login') ?? [],
  );
  return [...new Set(logins)];
}

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const MOST_FILES = 3000;

/** Paths that it changes, old and new; `null` where GitHub lists only some. @throws PlatformError */
export async function readFiles(
  client: GitHubClient,
  repository: Repository,
  number: number,
): Promise<string[] | null> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  const items = await client.list(route, { ...repository, pull_number: number });
  if (items.length >= MOST_FILES) return null;
  return items.flatMap((item, i) => {
    const file = shape(item, `file ${i + 1} of pull request ${number}`);
    return [file.text('filename'), file.optionalText('previous_filename') ?? []].flat();
  });
}

/** Logins of a team's members; `null` where the token may not see them. @throws PlatformError */
export async function readTeam(client: GitHubClient, org: string, slug: string): Promise<string[] | null> {
  try {
    const items = await client.list('GET /orgs/{org}/teams/{team_slug}/members', { org, team_slug: slug });
    return items.map((item, i) => shape(item, `member ${i + 1} of ${org}/${slug}`).text('login'));
  } catch (error) {
    if (error instanceof RefusedError && [403, 404].includes(error.status)) return null;
    throw error;
  }
}

/** GitHub's limit for a description. */
const DESCRIPTION = 140;

/** `error` and `pending` let nothing through, as `failure` does. */
export type StatusState = 'success' | 'failure' | 'error' | 'pending';

/** @throws PlatformError, also where the token may not write statuses */
export async function setStatus(
  client: GitHubClient,
  repository: Repository,
  sha: string,
  status: {
    readonly context: string;
    readonly state: StatusState;
    readonly description: string;
    readonly url: string;
  },
): Promise<void> {
  const { context, state, description, url } = status;
  const short = description.length > DESCRIPTION ? `${description.slice(0, DESCRIPTION - 1)}…` : description;
  await client.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
    ...repository,
    sha,
    context,
    state,
    description: short,
    target_url: url,
  });
}
