import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/review.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-FY2R7OAX.js");
var { policyReview } = await import("./chunks/review-GZPWFP54.js");
await runAction(policyReview(), process.env);
