import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/review.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-H5RIWATO.js");
var { policyReview } = await import("./chunks/review-SJXO2V2Q.js");
await runAction(policyReview(), process.env);
