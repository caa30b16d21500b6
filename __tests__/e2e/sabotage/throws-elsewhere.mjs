// A fault in a callback that nobody waits for.
import { replace } from './middle-of-the-work.mjs';

replace((original) => (...args) => {
  setImmediate(() => {
    throw new Error('sabotaged');
  });
  return original(...args);
});
