import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/tally.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-EUTZZG7R.js");
var { tally } = await import("./chunks/tally-XXW4OU6C.js");
await runAction(tally, process.env);
