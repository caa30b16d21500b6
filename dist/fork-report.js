import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/fork-report.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-EUTZZG7R.js");
var { forkReport } = await import("./chunks/fork-report-6TOHCYAH.js");
await runAction(forkReport, process.env);
