import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/review.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/seam_actions-XWHBYAF3.js").then((seam) => seam.part0);
var { policyReview } = await import("./chunks/seam_actions-XWHBYAF3.js").then((seam) => seam.part2);
await runAction(policyReview(), process.env);
