// Reading the policy never ends, and nothing else keeps the process.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

fs.open = () => new Promise(() => {});
syncBuiltinESMExports();
