// A fault in the middle of the work.
import { replace } from './middle-of-the-work.mjs';

replace(() => () => {
  throw new Error('sabotaged');
});
