import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/entry/fork-report.ts
process.exitCode = 1;
var { runForkReport } = await import("./chunks/fork-gate-6KMX3CJK.js");
await runForkReport(process.env);
