import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/fork-report.ts
process.exitCode = 1;
var { runForkReport } = await import("./chunks/fork-report-YMYIFP7L.js");
await runForkReport(process.env);
