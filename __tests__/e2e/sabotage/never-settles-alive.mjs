// The folder for downloads never comes, and a timer keeps the process for ever.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

fs.mkdtemp = () => new Promise(() => {});
setInterval(() => {}, 1000);
syncBuiltinESMExports();
