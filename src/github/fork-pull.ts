import { PlatformError } from '../util/errors.ts';
import type { GitHubClient } from './api.ts';
import type { PullRequest, TriggeringRun } from './context.ts';
import { fullName, type Repository } from './repository.ts';
import { shape } from './shape.ts';

/**
 * The open pull request whose head is the commit that a fork's run was for: the event does not say it, and what the run
 * itself says is the fork's word. `null` when it was closed or has a newer head.
 * @throws PlatformError when several have that head
 */
export async function forkPull(
  client: GitHubClient,
  repository: Repository,
  { headSha, headBranch, headRepository }: TriggeringRun,
): Promise<PullRequest | null> {
  if (headRepository === undefined || headBranch === undefined) return null;
  const items = await client.list('GET /repos/{owner}/{repo}/pulls', {
    ...repository,
    state: 'open',
    head: `${headRepository.owner}:${headBranch}`,
  });
  const found = items
    .map((item) => shape(item, 'a pull request'))
    .filter((pull) => {
      const head = pull.child('head');
      const name = head.optionalChild('repo')?.text('full_name').toLowerCase();
      return head.text('sha') === headSha && name === fullName(headRepository).toLowerCase();
    });
  if (found.length > 1) {
    throw new PlatformError(
      `Several pull requests have the head ${headSha}`,
      'Close all but one: their bases may have different policies.',
    );
  }
  const [pull] = found;
  if (pull === undefined) return null;
  const base = pull.child('base');
  return {
    number: pull.integer('number'),
    headSha,
    headRepository,
    baseRef: base.text('ref'),
    baseSha: base.text('sha'),
    fork: true,
  };
}
