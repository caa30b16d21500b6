import { PlatformError } from '../util/errors.ts';
import type { GitHubClient } from './api.ts';
import type { GitHubContext } from './context.ts';
import { readRun } from './runs.ts';

/**
 * A job has the base of its pull request from the event that started it. Who changes the base while an old job waits, or runs
 * it again afterwards, would have the commit judged by the policy of a branch that it no longer goes into. Of a fork's pull
 * request GitHub does not say this here; to run its jobs again takes somebody who may write to this repository.
 * @throws PlatformError when the pull request goes into another branch now
 */
export async function checkBase(
  client: GitHubClient,
  { repository, runId, pullRequest }: GitHubContext,
): Promise<void> {
  if (pullRequest === undefined) return;
  const { number, baseRef } = pullRequest;
  const now = (await readRun(client, repository, runId)).pullRequests.find((one) => one.number === number);
  if (now === undefined || now.baseRef === baseRef) return;
  throw new PlatformError(
    `Pull request ${number} goes into ${now.baseRef} now, and this job was started for ${baseRef}`,
    'Start the workflow on its present base: on the type `edited`, or by a new commit.',
  );
}
