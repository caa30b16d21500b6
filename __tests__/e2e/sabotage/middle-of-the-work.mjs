import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/** Replaces what an action does in the middle of its work: the digest of a policy, or a review's reading of one. */
export function replace(substitute) {
  crypto.hash = substitute(crypto.hash);
  syncBuiltinESMExports();
  if (!process.argv[1]?.endsWith('review.js')) return;
  const read = substitute(() => {});
  const { fromEntries } = Object;
  Object.fromEntries = (entries) => {
    if (entries instanceof Map && entries.has('version')) read();
    return fromEntries(entries);
  };
}
