import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  init_define_PAGE
} from "./chunks/chunk-XL3NFHKO.js";

// src/entry/fork-report.ts
init_define_PAGE();
process.exitCode = 1;
var { runForkReport } = await import("./chunks/fork-gate-GU272J5T.js");
await runForkReport(process.env);
