import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/fork-report.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-CZYSDNI5.js");
var { forkReport } = await import("./chunks/fork-report-XFAQ3SKR.js");
await runAction(forkReport, process.env);
