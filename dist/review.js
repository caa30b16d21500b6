import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/review.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-42YWW2L7.js");
var { policyReview } = await import("./chunks/review-XT6CBH6A.js");
await runAction(policyReview(), process.env);
