// The verdict cannot be written.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { writeFileSync } = fs;
fs.writeFileSync = (path, ...rest) => {
  if (!String(path).endsWith('verdict.json')) return writeFileSync(path, ...rest);
  throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
};
syncBuiltinESMExports();
