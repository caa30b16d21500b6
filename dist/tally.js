import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/tally.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-VTXQFOAV.js");
var { tally } = await import("./chunks/tally-627QX6VS.js");
await runAction(tally, process.env);
