import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/main/tally.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/shell-FY2R7OAX.js");
var { tally } = await import("./chunks/tally-AGEGMHH6.js");
await runAction(tally, process.env);
