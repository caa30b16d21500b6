// Something ends the process as if all were well.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

crypto.hash = () => process.exit(0);
syncBuiltinESMExports();
