import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/review.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-EUTZZG7R.js");
var { policyReview } = await import("./chunks/review-N7RGM4AX.js");
await runAction(policyReview(), process.env);
