import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/tally.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/seam_actions-XWHBYAF3.js").then((seam) => seam.part0);
var { tally } = await import("./chunks/seam_actions-XWHBYAF3.js").then((seam) => seam.part3);
await runAction(tally, process.env);
