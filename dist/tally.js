import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/tally.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-42YWW2L7.js");
var { tally } = await import("./chunks/tally-LBYW75ZA.js");
await runAction(tally, process.env);
