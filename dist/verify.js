import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/verify.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-EUTZZG7R.js");
var { verifyReport } = await import("./chunks/verify-WQUZVB4U.js");
await runAction(verifyReport, process.env);
