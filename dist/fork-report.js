import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/entry/fork-report.ts
process.exitCode = 1;
var { runForkReport } = await import("./chunks/fork-gate-5Z6LPLDY.js");
await runForkReport(process.env);
