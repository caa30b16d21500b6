import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/verify.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-FY2R7OAX.js");
var { verifyReport } = await import("./chunks/verify-DOPET7DK.js");
await runAction(verifyReport, process.env);
