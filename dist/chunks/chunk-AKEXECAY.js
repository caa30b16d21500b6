import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  EvidenceError,
  PlatformError,
  PolicyError
} from "./chunk-Z676F4NH.js";

// src/action/explain.ts
var REPORT = "Run the job again with debug logging, and report what it prints.";
var describe = (error) => error instanceof Error ? error.message : String(error);
function refusalOf(error, who) {
  if (error instanceof PolicyError && error.faults.length > 0) {
    return { message: error.message, remedy: error.remedy, policy: error };
  }
  if (error instanceof EvidenceError)
    return { message: `${error.source}: ${error.message}`, remedy: error.remedy };
  if (error instanceof PolicyError || error instanceof PlatformError) {
    return { message: error.message, remedy: error.remedy };
  }
  return { message: `${who} broke: ${describe(error)}`, remedy: REPORT };
}

export {
  REPORT,
  describe,
  refusalOf
};
