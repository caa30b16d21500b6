import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  loadPolicy
} from "./chunk-466AU4EI.js";
import {
  filesFrom
} from "./chunk-S4RNJZNI.js";
import "./chunk-EKUH3ZEK.js";
import {
  usage
} from "./chunk-GEAMQSGI.js";
import {
  judgeFiles
} from "./chunk-JVKZJQ5Y.js";
import {
  parseSubject
} from "./chunk-QQGWTGAM.js";
import "./chunk-MVLB6V7X.js";
import {
  gateOf
} from "./chunk-ASFCO4FW.js";
import "./chunk-UKU6UYAZ.js";
import "./chunk-BFWBMX2L.js";
import "./chunk-UZ2QOOGY.js";
import "./chunk-ZKZMOQFB.js";
import "./chunk-U7HLCJU7.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-BKFTVIA4.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-34HQHTTP.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-YLORW7FR.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";

// src/entry/commands/check.ts
import { resolve } from "node:path";
async function check(results, options) {
  const { policy, text, digest } = await loadPolicy(options.policy);
  const gate = gateOf(policy, options.gate ?? null, null);
  const subject = options.subject === void 0 ? null : parseSubject(options.subject);
  if (options.subject !== void 0 && subject === null) {
    return usage(`--subject is MODEL or MODEL@sha256:<64 hex digits>; this is neither: ${options.subject}`);
  }
  const { verdict, tally } = await judgeFiles(policy, gate, await filesFrom(results), {
    subject,
    now: /* @__PURE__ */ new Date(),
    policy: { path: options.policy, ref: null, digest },
    reasons: []
  });
  if (options.reportDir !== void 0) {
    const { writeReports } = await import("./write-reports-HDY6WSDZ.js");
    writeReports({ verdict, tally, policy: text }, resolve(options.reportDir));
  }
  process.stdout.write(await render(verdict, options.format));
  if (verdict.decision === "allow") return 0;
  return verdict.evidence.some((file) => file.problem !== null) ? 3 : 1;
}
async function render(verdict, format) {
  switch (format) {
    case "json":
      return (await import("./json-NAYC2O67.js")).json(verdict);
    case "markdown":
      return (await import("./markdown-ITNXVJGM.js")).markdown(verdict);
    case "github":
      return (await import("./workflow-commands-PI6OYKQB.js")).workflowCommands(verdict);
    case "sarif":
      return (await import("./sarif-3ILXX2AU.js")).sarif(verdict);
    case "junit":
      return (await import("./junit-HV4B2ZGQ.js")).junit(verdict);
    case "text":
      return (await import("./text-PWCLC3TI.js")).text(verdict, { colour: inColour() });
  }
}
var inColour = () => process.stdout.isTTY === true && !process.env["NO_COLOR"];
export {
  check
};
