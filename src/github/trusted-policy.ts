import { PlatformError } from '../util/errors.ts';
import type { GitHubClient } from './api.ts';
import { readText } from './contents.ts';
import type { GitHubContext } from './context.ts';
import { fullName, parseRepository, type Repository, readDefaultBranch } from './repository.ts';
import { shape } from './shape.ts';

/** Where the policy is read from. */
export interface PolicyLocation {
  readonly repository: Repository;
  readonly path: string;
  /** A commit, branch or tag; undefined is the default branch where the event does not name it. */
  readonly ref: string | undefined;
  /** Why there: what the event says, what the workflow's author wrote as `policy-ref`, or a policy of another repository. */
  readonly because: 'base' | 'default-branch' | 'input' | 'central';
}

export interface PolicyInputs {
  /** A path in this repository, or `owner/repo/path@ref`; the first `@` ends the path. */
  readonly policy: string;
  readonly policyRef?: string | undefined;
}

export type PolicyFile =
  | {
      readonly found: true;
      readonly text: string;
      readonly repository: string;
      readonly path: string;
      readonly ref: string;
      /** The commit that was read. */
      readonly sha: string;
    }
  | {
      readonly found: false;
      readonly repository: string;
      readonly path: string;
      readonly ref: string;
      readonly sha: string;
    };

/**
 * Which version of the policy is in force: the base of a pull request or merge group, so that a change cannot loosen
 * its own gate; the default branch for every other event, so that a branch cannot either. `policy-ref` overrides
 * this: the workflow's author may, who could as well leave the gate out.
 * @throws PlatformError when the inputs contradict each other or the path leaves the repository
 */
export function policyRef(
  context: GitHubContext,
  { policy, policyRef: override }: PolicyInputs,
): PolicyLocation {
  const at = policy.indexOf('@');
  if (at >= 0) {
    const [owner, repo, ...path] = policy.slice(0, at).split('/');
    const ref = policy.slice(at + 1);
    if (path.length === 0 || ref === '') {
      throw new PlatformError(`policy is '${policy}'`, 'Write a central policy as owner/repo/path@ref.');
    }
    if (override) {
      throw new PlatformError('policy names a ref, and so does policy-ref', 'Leave policy-ref out.');
    }
    const repository = parseRepository(`${owner}/${repo}`, 'policy');
    return { repository, path: insideRepository(path.join('/')), ref, because: 'central' };
  }
  const here = { repository: context.repository, path: insideRepository(policy) };
  if (override) return { ...here, ref: override, because: 'input' };
  const base = baseOf(context);
  if (base !== undefined) return { ...here, ref: base, because: 'base' };
  const branch = context.defaultBranch;
  return { ...here, ref: branch && headOf(branch), because: 'default-branch' };
}

/**
 * The branch as it is now. Not the base commit that the event names: that of a merge group holds what is queued before it,
 * not yet merged, and that of a pull request is as old as the event, which a job that is run again brings along.
 */
function baseOf({ event, pullRequest, mergeGroup }: GitHubContext): string | undefined {
  if (event === 'merge_group') return mergeGroup && headOf(mergeGroup.baseRef);
  const isPull = event === 'pull_request' || event === 'pull_request_target';
  return isPull && pullRequest ? headOf(pullRequest.baseRef) : undefined;
}

/** A branch in the form that a tag of the same name cannot stand for. */
const headOf = (branch: string): string => `heads/${branch.replace(/^refs\/heads\//, '')}`;

/**
 * Reads the policy at one commit. A missing file is an answer, not an error: a first pull request has none on its base.
 * @throws PlatformError when the repository or the ref cannot be seen, or the file is none, too large or not UTF-8
 */
export async function readPolicy(client: GitHubClient, location: PolicyLocation): Promise<PolicyFile> {
  const { repository, path } = location;
  const ref = location.ref ?? headOf(await readDefaultBranch(client, repository));
  const sha = await resolve(client, repository, ref);
  const place = { repository: fullName(repository), path, ref, sha };
  const text = await readText(client, { repository, path, sha }, 'policy');
  return text === null ? { found: false, ...place } : { found: true, text, ...place };
}

/** To a commit first: what is read is then one version, and a ref that is missing is not taken for a missing file. */
async function resolve(client: GitHubClient, repository: Repository, ref: string): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
  const { status, data } = await client.request(route, { ...repository, ref, per_page: 1 }, [422]);
  if (status === 422) {
    throw new PlatformError(
      `${fullName(repository)} has no branch, tag or commit '${ref}'`,
      'Correct the ref from which the policy is read.',
    );
  }
  return shape(data, `commit ${ref}`).text('sha');
}

/**
 * What people should know where the change that is judged brings another policy than the one in force: that it was not the
 * one that judged. Nothing where the workflow's author said where to read it.
 */
export async function notesOnPolicy(
  client: GitHubClient,
  { event, pullRequest, sha }: GitHubContext,
  location: PolicyLocation,
  inForce: PolicyFile & { readonly found: true },
): Promise<readonly string[]> {
  const { path, because } = location;
  if (because !== 'base' && because !== 'default-branch') return [];
  // That of a pull request is the commit that a merge would make; but one that is judged as its target is at the base.
  const ref = event === 'pull_request_target' && pullRequest ? pullRequest.headSha : sha;
  if (ref === inForce.sha) return [];
  const what = because === 'base' ? BASED[event] : 'The commit that this job runs on';
  const whose = `${inForce.ref.replace(/^heads\//, '')} (${inForce.sha.slice(0, 7)})`;
  try {
    const own = await readPolicy(client, { ...location, ref });
    if (own.found && own.text === inForce.text) return [];
    return [
      own.found
        ? `${what} brings another policy at ${path} than the branch ${whose} has; it was judged by that of the branch.`
        : `${what} is without the policy at ${path}; it was judged by that of the branch ${whose}.`,
    ];
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return [`${what}: whether it brings another policy could not be told (${error.message}).`];
  }
}

const BASED: Readonly<Record<string, string>> = {
  merge_group: 'This merge group',
  pull_request: 'This pull request',
  pull_request_target: 'This pull request',
};

function insideRepository(path: string): string {
  const parts = path.split('/');
  if (parts.some((part) => ['', '.', '..'].includes(part)) || /[\\\0-\x1f]/.test(path)) {
    throw new PlatformError(
      `policy is '${path}', which is no path inside a repository`,
      'Write it from the root of the repository, such as .github/near-zero.yml.',
    );
  }
  return path;
}
