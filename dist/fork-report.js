import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/fork-report.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/seam_actions-XWHBYAF3.js").then((seam) => seam.part0);
var { forkReport } = await import("./chunks/seam_actions-XWHBYAF3.js").then((seam) => seam.part4);
await runAction(forkReport, process.env);
