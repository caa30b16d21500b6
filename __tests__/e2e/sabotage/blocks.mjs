// A call to the system never returns, and nothing else of the main thread runs.
import { replace } from './middle-of-the-work.mjs';

replace(() => () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
