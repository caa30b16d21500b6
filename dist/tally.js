import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/tally.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-XM5ZV3YA.js");
var { tally } = await import("./chunks/tally-32GNPGFR.js");
await runAction(tally, process.env);
