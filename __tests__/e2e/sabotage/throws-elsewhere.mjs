// A fault in a callback that nobody waits for.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const { hash } = crypto;
crypto.hash = (...args) => {
  setImmediate(() => {
    throw new Error('sabotaged');
  });
  return hash(...args);
};
syncBuiltinESMExports();
