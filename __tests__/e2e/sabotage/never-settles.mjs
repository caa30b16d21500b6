// The folder for downloads never comes, and nothing else keeps the process.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

fs.mkdtemp = () => new Promise(() => {});
syncBuiltinESMExports();
