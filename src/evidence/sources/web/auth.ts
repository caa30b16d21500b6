import { PlatformError } from '../../../util/errors.ts';
import type { Reach } from '../types.ts';

/** Shouted, so that a key which was pasted in place of a name is hardly ever taken for one. */
const VARIABLE = /^[A-Z_][A-Z0-9_]{0,99}$/;
const HEADER = /^[A-Za-z][A-Za-z0-9-]*$/;

/**
 * The headers that `auth=` means: `bearer:ENV`, `basic:USER_ENV:PASSWORD_ENV` or `header:Name:ENV`, each naming
 * environment variables, never values. What is not such a name is never repeated in a message: it may be a secret.
 * @throws PlatformError when it is written otherwise, or a variable is not set
 */
export function authHeaders(
  spec: string | undefined,
  reach: Pick<Reach, 'env' | 'secret'>,
): Record<string, string> {
  if (spec === undefined) return {};
  const [scheme, ...parts] = spec.split(':');
  if (scheme === 'bearer' && parts.length === 1) {
    return { authorization: `Bearer ${variable(parts[0]!, reach)}` };
  }
  if (scheme === 'basic' && parts.length === 2) {
    const [user, password] = parts.map((name) => variable(name, reach));
    const authorization = basicHeader(user!, password!);
    // What is sent is another text than the two secrets that it is made of.
    reach.secret(authorization.slice('Basic '.length));
    return { authorization };
  }
  if (scheme === 'header' && parts.length === 2 && HEADER.test(parts[0]!)) {
    return { [parts[0]!.toLowerCase()]: variable(parts[1]!, reach) };
  }
  throw new PlatformError(
    '`auth=` of a source is none of bearer:ENV, basic:USER_ENV:PASSWORD_ENV, header:Name:ENV.',
    'Name environment variables there; never write the secret itself.',
  );
}

/** The variable that `bearer:ENV` names, for an API that takes tokens alone. @throws PlatformError */
export function bearerVariable(spec: string): string {
  const [scheme, name = '', ...rest] = spec.split(':');
  if (scheme === 'bearer' && name !== '' && rest.length === 0) return name;
  throw new PlatformError(
    '`auth=` of this source is not bearer:ENV.',
    'Name the environment variable that holds the token; never write the token itself.',
  );
}

/** Credentials as HTTP's Basic scheme sends them (RFC 7617). */
export const basicHeader = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** The value of an environment variable. @throws PlatformError when it is not set */
export function variable(name: string, { env, secret }: Pick<Reach, 'env' | 'secret'>): string {
  if (!VARIABLE.test(name)) {
    throw new PlatformError(
      '`auth=` of a source does not name an environment variable (capital letters, digits and _).',
      'Put the secret into a variable and name that; a secret that was written there is to be revoked.',
    );
  }
  const value = env[name]?.trim();
  if (!value) {
    throw new PlatformError(
      `The environment variable ${name}, which \`auth=\` of a source names, is not set.`,
      `Set it for the step: \`env: { ${name}: "\${{ secrets.${name} }}" }\`.`,
    );
  }
  if (/[^\x20-\x7e]/.test(value)) {
    throw new PlatformError(
      `The environment variable ${name} holds a character that no header may have.`,
      'See that the secret was copied whole and without line breaks.',
    );
  }
  secret(value);
  return value;
}
