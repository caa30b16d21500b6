// A promise that is rejected and that nobody waits for.
import { replace } from './middle-of-the-work.mjs';

replace((original) => (...args) => {
  Promise.reject(new Error('sabotaged'));
  return original(...args);
});
