import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/gate.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-EUTZZG7R.js");
var { gate } = await import("./chunks/gate-FQMEXWTL.js");
await runAction(gate(), process.env);
