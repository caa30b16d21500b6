/** What commits are to each other. */

import type { Provenance } from '../model/evidence.ts';
import type { CommitRule } from '../model/policy.ts';
import type { Relation } from '../model/tally.ts';
import type { Release } from '../model/verdict.ts';
import type { GitHubClient } from './api.ts';
import { parseRepository, type Repository, sameRepository } from './repository.ts';
import { shape } from './shape.ts';

/** Tells what the commit that a run was for is to the one that is released; `undefined` where the run is not known. */
export type Relate = (
  provenance: Pick<Provenance, 'headCommit' | 'repository'>,
) => Promise<Relation | undefined>;

/**
 * Asks GitHub no more than the loosest of `rules` needs, and the same only once.
 * @throws PlatformError when the token may not read the repository's contents
 */
export function relateTo(client: GitHubClient, release: Release, rules: readonly CommitRule[]): Relate {
  const repository = parseRepository(release.repository, 'the repository');
  const asks = (...some: readonly CommitRule[]): boolean => rules.some((rule) => some.includes(rule));
  const known = new Map<string, Promise<Relation>>();
  const trees = new Map<string, Promise<string | null>>();

  function treeOf(commit: string): Promise<string | null> {
    if (!trees.has(commit)) trees.set(commit, readTree(client, repository, commit));
    return trees.get(commit)!;
  }

  async function ask(commit: string): Promise<Relation> {
    if (asks('same-tree', 'ancestor')) {
      const tree = await treeOf(commit);
      for (const released of release.commits)
        if (tree !== null && tree === (await treeOf(released))) return 'same-tree';
    }
    if (asks('ancestor')) {
      for (const released of release.commits)
        if (await isAncestor(client, repository, commit, released)) return 'ancestor';
    }
    return 'other';
  }

  return async ({ headCommit, repository: of }) => {
    if (headCommit === null || of === null) return undefined;
    if (release.commits.includes(headCommit)) return 'same';
    // What another repository's commits are to ours, ours does not know.
    if (!sameRepository(parseRepository(of, 'the repository of a run'), repository)) return 'other';
    if (!known.has(headCommit)) known.set(headCommit, ask(headCommit));
    return known.get(headCommit)!;
  };
}

/** The id of all files of a commit; `null` where the repository does not have it. */
async function readTree(
  client: GitHubClient,
  repository: Repository,
  commit: string,
): Promise<string | null> {
  const route = 'GET /repos/{owner}/{repo}/git/commits/{commit}';
  const { status, data } = await client.request(route, { ...repository, commit }, [404]);
  return status === 404 ? null : shape(data, `commit ${commit}`).child('tree').text('sha');
}

/** Whether one commit is another, or lies below it. @throws PlatformError */
export async function isAncestor(
  client: GitHubClient,
  repository: Repository,
  commit: string,
  of: string,
): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const parameters = { ...repository, basehead: `${commit}...${of}`, per_page: 1 };
  const { status, data } = await client.request(route, parameters, [404]);
  return (
    status !== 404 &&
    ['ahead', 'identical'].includes(shape(data, `what ${of} is to ${commit}`).text('status'))
  );
}
