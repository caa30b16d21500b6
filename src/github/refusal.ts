import { PlatformError } from '../util/errors.ts';
import { fullName, type Repository } from './repository.ts';

/** A job, whose token reads its own repository and public ones; or who keeps a token in a variable of the environment. */
export type TokenHolder = { readonly home: Repository } | { readonly variable: string };

interface Refused {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: unknown;
}

/** An answer of GitHub that is no success. */
export class RefusedError extends PlatformError {
  readonly status: number;

  constructor(status: number, message: string, remedy: string) {
    super(message, remedy);
    this.status = status;
  }
}

/**
 * Explains an answer of the API that is no success, and names the permission to grant.
 * @param what the request without its host, such as `GET /repos/acme/app/actions/runs/1/artifacts`
 */
export function refusedRequest(
  what: string,
  { status, headers, data }: Refused,
  holder?: TokenHolder,
): RefusedError {
  const said = messageOf(data);
  const message = `GitHub answered ${status}${said && ` '${said}'`} to ${what}`;
  const toDo = grant(headers['x-accepted-github-permissions'], what, holder);
  switch (status) {
    case 401:
      return new RefusedError(
        status,
        message,
        holder !== undefined && 'variable' in holder
          ? `The token in ${holder.variable} is not valid or has expired: make a new one.`
          : 'The token is not valid or has expired: leave the input github-token at its default, the token of the job.',
      );
    case 403:
      return new RefusedError(status, message, toDo);
    case 404:
      return new RefusedError(status, message, `It does not exist, or the token may not see it. ${toDo}`);
    default:
      if (status >= 300 && status < 400) {
        return new RefusedError(status, message, 'It has moved: use the new name of the repository.');
      }
      return new RefusedError(
        status,
        message,
        'See https://docs.github.com/rest for what this status means here.',
      );
  }
}

/**
 * Turns GitHub's `contents=read, actions=read; …` (sets of permissions, any one of which is enough) into YAML.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
 */
function grant(accepted: string | undefined, what: string, holder: TokenHolder | undefined): string {
  const first = accepted?.split(';')[0]?.trim() ?? '';
  const known = /^[a-z_]+=[a-z]+(,\s*[a-z_]+=[a-z]+)*$/.test(first);
  const pairs = first.split(/,\s*/).map((pair) => pair.replaceAll('_', '-').replace('=', ': '));
  const yaml = known ? pairs.join(', ') : undefined;
  if (holder !== undefined && 'variable' in holder) {
    return `See that the token in ${holder.variable} may see it${yaml ? `, with \`${yaml}\`` : ''}.`;
  }
  const repository = /\/repos\/([^/]+\/[^/]+)/.exec(what)?.[1];
  if (holder !== undefined && repository?.toLowerCase() !== fullName(holder.home).toLowerCase()) {
    return `A job's token sees its own repository and public ones: give the token of a GitHub App that is installed there${yaml ? ` with \`${yaml}\`` : ''}.`;
  }
  if (yaml === undefined) return 'Compare the permissions of the job with those in the documentation.';
  return `Add \`permissions: { ${yaml} }\` to the job.`;
}

function messageOf(data: unknown): string {
  const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : '';
  return typeof message === 'string' ? message.slice(0, 200) : '';
}
