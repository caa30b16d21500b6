import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/model/tally.ts
var HASH = 16;
var LEVELS = [0, 1, 2, 3, 4];

export {
  HASH,
  LEVELS
};
