// A fault in the middle of the work: the digest of the policy cannot be made.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

crypto.hash = () => {
  throw new Error('sabotaged');
};
syncBuiltinESMExports();
