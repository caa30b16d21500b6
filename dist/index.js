import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/gate.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/gate-L3F3QRBT.js");
await runAction(process.env);
