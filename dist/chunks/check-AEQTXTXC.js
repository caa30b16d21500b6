import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  usage
} from "./chunk-GEAMQSGI.js";
import {
  filesFrom
} from "./chunk-EE64Q4QL.js";
import "./chunk-CSELP4JH.js";
import {
  judgeFiles,
  parseSubject
} from "./chunk-X3LFDAIF.js";
import "./chunk-7AOQ5LFB.js";
import {
  gateOf
} from "./chunk-DWY5JMYG.js";
import "./chunk-QXTARNZR.js";
import "./chunk-UCYWJLOT.js";
import {
  loadPolicy
} from "./chunk-PVH2MCOV.js";
import "./chunk-NMF3MY3H.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-53GE6YH5.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
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
    const { writeReports } = await import("./write-reports-OLW7AFZJ.js");
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
      return (await import("./markdown-P2XYVIA3.js")).markdown(verdict);
    case "github":
      return (await import("./workflow-commands-XJJ3EQQE.js")).workflowCommands(verdict);
    case "sarif":
      return (await import("./sarif-C2K4SZWZ.js")).sarif(verdict);
    case "junit":
      return (await import("./junit-GI5EWQEV.js")).junit(verdict);
    case "text":
      return (await import("./text-3HJ3NQLR.js")).text(verdict, { colour: inColour() });
  }
}
var inColour = () => process.stdout.isTTY === true && !process.env["NO_COLOR"];
export {
  check
};
