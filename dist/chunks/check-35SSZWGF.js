import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  loadPolicy
} from "./chunk-WIPPT6L6.js";
import {
  usage
} from "./chunk-GEAMQSGI.js";
import {
  filesFrom
} from "./chunk-YYHLGCHN.js";
import {
  judgeFiles,
  parseSubject
} from "./chunk-NABIB7OC.js";
import "./chunk-7AOQ5LFB.js";
import {
  gateOf
} from "./chunk-DWY5JMYG.js";
import "./chunk-HS57UVGQ.js";
import "./chunk-YBHLBYRU.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-53GE6YH5.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";

// src/entry/commands/check.ts
async function check(results, options) {
  const { policy, digest } = await loadPolicy(options.policy);
  const gate = gateOf(policy, options.gate ?? null, null);
  const subject = options.subject === void 0 ? null : parseSubject(options.subject);
  if (options.subject !== void 0 && subject === null) {
    return usage(`--subject is MODEL or MODEL@sha256:<64 hex digits>; this is neither: ${options.subject}`);
  }
  const verdict = await judgeFiles(policy, gate, await filesFrom(results), {
    subject,
    now: /* @__PURE__ */ new Date(),
    policy: { path: options.policy, ref: null, digest },
    reasons: []
  });
  process.stdout.write(await render(verdict, options.format));
  if (verdict.decision === "allow") return 0;
  return verdict.evidence.some((file) => file.problem !== null) ? 3 : 1;
}
async function render(verdict, format) {
  switch (format) {
    case "json":
      return `${JSON.stringify(verdict, null, 2)}
`;
    case "markdown":
      return (await import("./markdown-MPRQO5KS.js")).markdown(verdict);
    case "text":
      return (await import("./text-R77GRHBC.js")).text(verdict, { colour: inColour() });
  }
}
var inColour = () => process.stdout.isTTY === true && !process.env["NO_COLOR"];
export {
  check
};
