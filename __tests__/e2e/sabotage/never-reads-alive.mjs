// Reading the policy never ends, a timer keeps the process, and the test is told so.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

fs.open = () => {
  setInterval(() => {}, 1000);
  process.stderr.write('ready\n');
  return new Promise(() => {});
};
syncBuiltinESMExports();
