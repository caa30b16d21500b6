// Something ends the process as if all were well.
import { replace } from './middle-of-the-work.mjs';

replace(() => () => process.exit(0));
