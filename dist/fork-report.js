import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/fork-report.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-O4WYNTVX.js");
var { forkReport } = await import("./chunks/fork-report-QZ6ONCOE.js");
await runAction(forkReport, process.env);
