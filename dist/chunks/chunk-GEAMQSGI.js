import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  plain
} from "./chunk-IJPKGVAY.js";

// src/entry/commands/usage.ts
function usage(message) {
  process.stderr.write(`${plain(message)}
`);
  return 2;
}

export {
  usage
};
