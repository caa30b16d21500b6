import type { GitHubClient } from './api.ts';
import type { Repository } from './repository.ts';
import { shape } from './shape.ts';

/** The version whose answers hold the bundles themselves. */
const API_VERSION = '2022-11-28';
const MOST = 100;

/**
 * The Sigstore bundles that a repository has about a digest, at most 100, as they are: nothing of them is verified.
 * https://docs.github.com/en/rest/repos/attestations
 * @throws PlatformError when the token may not read them
 */
export async function readAttestations(
  client: GitHubClient,
  repository: Repository,
  digest: string,
): Promise<readonly unknown[]> {
  const { status, data } = await client.request(
    'GET /repos/{owner}/{repo}/attestations/{digest}',
    { ...repository, digest, per_page: MOST, headers: { 'x-github-api-version': API_VERSION } },
    [404],
  );
  if (status === 404) return [];
  return shape(data, `the attestations of ${digest}`)
    .list('attestations')
    .map((one) => one.optionalValue('bundle') ?? null);
}
