import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  init_define_PAGE
} from "./chunks/chunk-XL3NFHKO.js";

// src/entry/review-action.ts
init_define_PAGE();
process.exitCode = 1;
var { runReview } = await import("./chunks/review-DXTOO6RD.js");
await runReview(process.env);
