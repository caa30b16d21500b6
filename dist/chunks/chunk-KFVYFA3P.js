import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  PolicyError
} from "./chunk-R2PY23G6.js";
import {
  init_define_PAGE
} from "./chunk-XL3NFHKO.js";

// src/entry/check-gate.ts
init_define_PAGE();
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
