import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/tally.ts
process.exitCode = 1;
var { runTally } = await import("./chunks/tally-LOCZF22D.js");
await runTally(process.env);
