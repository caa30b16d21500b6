import { PlatformError } from '../util/errors.ts';
import type { GitHubClient } from './api.ts';
import { shape } from './shape.ts';

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

const NAME = /^[A-Za-z0-9_.-]{1,100}$/;

/** Reads `owner/name`. @param where what held it, for the message */
export function parseRepository(text: string, where: string): Repository {
  const [owner = '', repo = '', ...rest] = text.split('/');
  if (rest.length > 0 || ![owner, repo].every((name) => NAME.test(name) && !/^\.+$/.test(name))) {
    throw new PlatformError(`${where} is '${text}', which is not owner/name`, 'Write it as owner/name.');
  }
  return { owner, repo };
}

export const fullName = ({ owner, repo }: Repository): string => `${owner}/${repo}`;

/** GitHub's names do not distinguish case. */
export const sameRepository = (a: Repository, b: Repository): boolean =>
  fullName(a).toLowerCase() === fullName(b).toLowerCase();

/** Where the event does not say it. @throws PlatformError */
export async function readDefaultBranch(client: GitHubClient, repository: Repository): Promise<string> {
  const { data } = await client.request('GET /repos/{owner}/{repo}', { ...repository });
  return shape(data, fullName(repository)).text('default_branch');
}
