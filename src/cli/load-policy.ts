import { hash } from 'node:crypto';
import { readRegular } from '../io/regular-file.ts';
import type { Policy } from '../model/policy.ts';
import { decodePolicy, MAX_POLICY_BYTES, parsePolicy } from '../policy/parse.ts';
import { PolicyError } from '../util/errors.ts';

/** A policy from disk, with its text and the digest of its bytes. @throws PolicyError */
export async function loadPolicy(path: string): Promise<{ policy: Policy; text: string; digest: string }> {
  const bytes = await readRegular(path, MAX_POLICY_BYTES).catch((cause: NodeJS.ErrnoException) => {
    throw new PolicyError(
      `The policy ${path} ${cause.code === 'ENOENT' ? 'does not exist' : `cannot be read (${cause.code ?? cause.message})`}.`,
      'Name the policy file with --policy; `near-zero init` starts one.',
      [],
      { cause },
    );
  });
  const text = decodePolicy(bytes, path);
  return { policy: parsePolicy(text, path), text, digest: `sha256:${hash('sha256', bytes)}` };
}
