// Nothing can be appended: neither outputs nor the summary.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

fs.appendFileSync = () => {
  throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
};
syncBuiltinESMExports();
