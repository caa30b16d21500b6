import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  plain
} from "./chunk-LIBLHYBC.js";

// src/cli/usage.ts
function usage(message) {
  process.stderr.write(`${plain(message)}
`);
  return 2;
}

export {
  usage
};
