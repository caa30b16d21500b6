import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/review.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-XM5ZV3YA.js");
var { policyReview } = await import("./chunks/review-BY3Y2I5K.js");
await runAction(policyReview(), process.env);
