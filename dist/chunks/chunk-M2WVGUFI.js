import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  PolicyError
} from "./chunk-53GE6YH5.js";

// src/entry/check-gate.ts
function checkGate({ name, screen, frontier }, { reportOnly, advance }, event) {
  if (reportOnly && frontier) {
    throw new PolicyError(
      `\`report-only\` is refused at ${name}, a frontier gate.`,
      "Leave out `report-only`, or name another gate."
    );
  }
  if (reportOnly && !screen && event?.startsWith("deployment")) {
    throw new PolicyError(
      "`report-only` is refused where a deployment waits for a demonstrating gate.",
      "Leave out `report-only`, or run it on another event."
    );
  }
  if (advance !== null && !frontier) {
    throw new PolicyError(
      `\`advance\` says what a frontier gate is to let advance, and ${name} is none.`,
      "Name the frontier gate with `gate`, or leave out `advance`."
    );
  }
}

export {
  checkGate
};
