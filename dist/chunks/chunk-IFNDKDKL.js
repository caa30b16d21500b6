import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/model/evidence.ts
var RUN_FAULTS = [
  "totals-disagree",
  "rate-without-n",
  "digest-mismatch",
  "inventory-incomplete"
];
var WHOLE = { wants: () => true, paths: [], edited: false };

export {
  RUN_FAULTS,
  WHOLE
};
