import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  filesOf
} from "./chunk-OCZYLZU5.js";
import {
  EvidenceError
} from "./chunk-53GE6YH5.js";

// src/entry/commands/files-from.ts
async function filesFrom(sources) {
  const files = [];
  const problems = [];
  for (const source of sources) {
    try {
      files.push(...await filesOf(source, process.cwd()));
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      problems.push(error);
    }
  }
  return { files, problems };
}

export {
  filesFrom
};
