import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/gate.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/seam_actions-XWHBYAF3.js").then((seam) => seam.part0);
var { gate } = await import("./chunks/seam_actions-XWHBYAF3.js").then((seam) => seam.part1);
await runAction(gate(), process.env);
