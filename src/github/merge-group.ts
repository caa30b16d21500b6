import { PlatformError } from '../util/errors.ts';
import type { GitHubClient } from './api.ts';
import { isAncestor } from './commits.ts';
import type { MergeGroup } from './context.ts';
import type { Repository } from './repository.ts';
import { shape } from './shape.ts';

/** A branch of a merge queue: the pull request that it adds, and the commit that it adds it to. */
interface Queued {
  readonly number: number;
  readonly onto: string;
}

/**
 * Numbers of the pull requests that a merge group would bring into its branch, the last one first. A queue puts each pull
 * request on top of those before it, in a branch that only GitHub can write and that is named after both:
 * `gh-readonly-queue/main/pr-7-<commit below>`. So the branches lead from the group's head down to what is merged.
 * @param inForce the commit of the branch as it is now
 * @throws PlatformError when they do not lead there
 */
export async function pullsOfGroup(
  client: GitHubClient,
  repository: Repository,
  { headRef = '', baseRef }: MergeGroup,
  inForce: string,
): Promise<readonly number[]> {
  const branch = baseRef.replace(/^refs\/heads\//, '');
  const prefix = `refs/heads/gh-readonly-queue/${branch}/`;
  const queue = await readQueue(client, repository, prefix);
  const numbers: number[] = [];
  let at = queuedIn(headRef, prefix);
  while (at !== undefined && !numbers.includes(at.number)) {
    numbers.push(at.number);
    if (await isAncestor(client, repository, at.onto, inForce)) return numbers;
    at = queue.get(at.onto);
  }
  throw new PlatformError(
    `Nobody can tell which pull requests are in the merge group ${headRef}: the queue's branches do not lead to ${branch}`,
    'Put the pull request into the queue again.',
  );
}

/** By the head of each branch. */
async function readQueue(
  client: GitHubClient,
  repository: Repository,
  prefix: string,
): Promise<ReadonlyMap<string, Queued>> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
    ...repository,
    ref: prefix.replace(/^refs\//, ''),
  });
  return new Map(
    (Array.isArray(data) ? data : []).flatMap((item): [string, Queued][] => {
      const ref = shape(item, 'a branch of the merge queue');
      const queued = queuedIn(ref.text('ref'), prefix);
      return queued === undefined ? [] : [[ref.child('object').text('sha'), queued]];
    }),
  );
}

function queuedIn(ref: string, prefix: string): Queued | undefined {
  const name = ref.startsWith(prefix) ? ref.slice(prefix.length) : '';
  const [, number, onto] = /^pr-([1-9]\d*)-([0-9a-f]{40}|[0-9a-f]{64})$/.exec(name) ?? [];
  return onto === undefined ? undefined : { number: Number(number), onto };
}
