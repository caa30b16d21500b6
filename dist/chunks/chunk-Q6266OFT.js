import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  plain
} from "./chunk-AQABXQYO.js";
import {
  init_define_PAGE
} from "./chunk-XL3NFHKO.js";

// src/entry/commands/usage.ts
init_define_PAGE();
function usage(message) {
  process.stderr.write(`${plain(message)}
`);
  return 2;
}

export {
  usage
};
