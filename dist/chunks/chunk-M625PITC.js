import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/evidence/formats/format.ts
var HEAD_BYTES = 64 * 1024;

export {
  HEAD_BYTES
};
