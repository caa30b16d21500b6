import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  init_define_PAGE
} from "./chunks/chunk-XL3NFHKO.js";

// src/entry/action.ts
init_define_PAGE();
process.exitCode = 1;
var { runAction } = await import("./chunks/gate-4G5AMSPK.js");
await runAction(process.env);
