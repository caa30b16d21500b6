import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/gate.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-42YWW2L7.js");
var { gate } = await import("./chunks/gate-BZPK4LRG.js");
await runAction(gate, process.env);
