// A promise that is rejected and that nobody waits for.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const { hash } = crypto;
crypto.hash = (...args) => {
  Promise.reject(new Error('sabotaged'));
  return hash(...args);
};
syncBuiltinESMExports();
