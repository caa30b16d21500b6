import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/tally.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-JESFCO4F.js");
var { tally } = await import("./chunks/tally-LJDOT4HB.js");
await runAction(tally, process.env);
