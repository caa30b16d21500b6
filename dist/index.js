import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/gate.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-VYWPRRMH.js");
var { gate } = await import("./chunks/gate-5OH3S4OY.js");
await runAction(gate, process.env);
