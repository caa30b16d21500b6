import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/entry/action.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/gate-72L5TQ76.js");
await runAction(process.env);
