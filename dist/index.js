import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/gate.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-FY2R7OAX.js");
var { gate } = await import("./chunks/gate-TL63R2SU.js");
await runAction(gate(), process.env);
