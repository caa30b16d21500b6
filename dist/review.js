import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/review.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-EKSMOLT3.js");
var { policyReview } = await import("./chunks/review-DA7UGT5V.js");
await runAction(policyReview(), process.env);
