import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  init_define_PAGE
} from "./chunks/chunk-5R6J64FD.js";

// src/entry/fork-report.ts
init_define_PAGE();
process.exitCode = 1;
var { runForkReport } = await import("./chunks/fork-gate-IWER5PWF.js");
await runForkReport(process.env);
