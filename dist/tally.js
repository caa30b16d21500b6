import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/entry/tally-action.ts
process.exitCode = 1;
var { runTally } = await import("./chunks/tally-5NIFPWCR.js");
await runTally(process.env);
