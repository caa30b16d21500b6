import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/entry/review-action.ts
process.exitCode = 1;
var { runReview } = await import("./chunks/review-WYC4B27S.js");
await runReview(process.env);
