import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/review.ts
process.exitCode = 1;
var { runReview } = await import("./chunks/review-J7I3PUAO.js");
await runReview(process.env);
