import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PolicyError } from '../../model/errors.ts';
import type { Policy } from '../../model/policy.ts';
import { parsePolicy } from '../../policy/parse.ts';

/** A policy from disk, with the digest of its bytes. @throws PolicyError */
export async function loadPolicy(path: string): Promise<{ policy: Policy; digest: string }> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new PolicyError(
      `The policy ${path} cannot be read (${cause.code ?? cause.message}).`,
      'Name the policy file with --policy.',
      [],
      { cause },
    );
  });
  return { policy: parsePolicy(text, path), digest: `sha256:${hash('sha256', text)}` };
}
