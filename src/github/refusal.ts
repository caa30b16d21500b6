import { PlatformError } from '../model/errors.ts';

/**
 * Explains an answer of the API that is no success, and names the permission to grant.
 * @param what the request without its host, such as `GET /repos/acme/app/actions/runs/1/artifacts`
 */
export function refusal(
  what: string,
  status: number,
  headers: Readonly<Record<string, string>>,
  data: unknown,
): PlatformError {
  const said = messageOf(data);
  const message = `GitHub answered ${status}${said && ` '${said}'`} to ${what}`;
  switch (status) {
    case 401:
      return new PlatformError(
        message,
        'The token is not valid or has expired: leave the input github-token at its default, the token of the job.',
      );
    case 403:
      return new PlatformError(message, grant(headers['x-accepted-github-permissions']));
    case 404:
      return new PlatformError(
        message,
        `It does not exist, or the token may not see it. ${grant(headers['x-accepted-github-permissions'])}`,
      );
    default:
      if (status >= 300 && status < 400) {
        return new PlatformError(message, 'It has moved: use the new name of the repository.');
      }
      return new PlatformError(message, 'See https://docs.github.com/rest for what this status means here.');
  }
}

/**
 * Turns GitHub's `contents=read, actions=read; …` (sets of permissions, any one of which is enough) into YAML.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
 */
function grant(accepted: string | undefined): string {
  const first = accepted?.split(';')[0]?.trim();
  const wanted = first && /^[a-z_]+=[a-z]+(,\s*[a-z_]+=[a-z]+)*$/.test(first) ? first : undefined;
  if (wanted === undefined) return 'Compare the permissions of the job with those in the documentation.';
  const yaml = wanted.split(/,\s*/).map((pair) => pair.replaceAll('_', '-').replace('=', ': '));
  return `Add \`permissions: { ${yaml.join(', ')} }\` to the job.`;
}

function messageOf(data: unknown): string {
  const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : '';
  return typeof message === 'string' ? message.slice(0, 200) : '';
}
