import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/fork-report.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-VTXQFOAV.js");
var { forkReport } = await import("./chunks/fork-report-656AP42N.js");
await runAction(forkReport, process.env);
