import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/review.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-VTXQFOAV.js");
var { policyReview } = await import("./chunks/review-A26U6Q4X.js");
await runAction(policyReview(), process.env);
