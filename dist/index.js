import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/gate.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-O4WYNTVX.js");
var { gate } = await import("./chunks/gate-RDRO2ITN.js");
await runAction(gate(), process.env);
