import type { Release } from '../model/verdict.ts';
import type { GitHubContext } from './context.ts';
import { fullName, type Repository, sameRepository } from './repository.ts';

/**
 * The commits that are released by what the job runs on: of a pull request its head and its merge commit, of a merge group
 * its head, of a deployment the commit to deploy, of a `workflow_run` the commit that the run before was for.
 */
export function releaseOf(context: GitHubContext): Release {
  const { repository, pullRequest, mergeGroup, deployment, workflowRun, sha } = context;
  const head = mergeGroup?.headSha ?? deployment?.sha ?? workflowRun?.headSha;
  return {
    repository: fullName(repository),
    commits: pullRequest === undefined ? [head ?? sha] : [pullRequest.headSha, ...mergeCommit(context)],
    pullRequest: pullRequest?.number ?? null,
  };
}

/** On `pull_request_target` a job runs on the base, and a report on a fork on the default branch. */
const mergeCommit = ({ event, sha, ref, pullRequest }: GitHubContext): string[] =>
  event !== 'pull_request_target' && ref?.startsWith('refs/pull/') === true && sha !== pullRequest?.headSha
    ? [sha]
    : [];

/**
 * The fork that a job is for, by name: what earlier steps left on its disk may be the fork's. `null` for none. On
 * `pull_request_target` the workflow is the base's, and counts as the base's.
 */
export function forkOf({ event, repository, pullRequest, workflowRun }: GitHubContext): string | null {
  const nameOf = (head: Repository | undefined): string => (head ? fullName(head) : '(deleted since)');
  if (pullRequest?.fork && event !== 'pull_request_target') return nameOf(pullRequest.headRepository);
  if (workflowRun === undefined || workflowRun.event === 'pull_request_target') return null;
  const { headRepository } = workflowRun;
  return headRepository && sameRepository(headRepository, repository) ? null : nameOf(headRepository);
}
