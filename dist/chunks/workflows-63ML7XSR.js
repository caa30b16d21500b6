import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  lintWorkflows
} from "./chunk-YXWTAGGS.js";
import "./chunk-PB6SGRIJ.js";
import {
  require_dist
} from "./chunk-3XE3EYTG.js";
import "./chunk-5SDD3ADK.js";
import {
  __toESM
} from "./chunk-LCSLMUSC.js";

// src/selftest/workflows.ts
var import_yaml = __toESM(require_dist(), 1);
var CHANGES = [
  {
    name: "`if: always()` taken from the gate",
    apply: (job) => job.has("needs") && job.delete("if")
  },
  { name: "the gate only on main", apply: (job) => set(job, "if", "github.ref == 'refs/heads/main'") },
  { name: "`continue-on-error` on the job", apply: (job) => set(job, "continue-on-error", true) },
  {
    name: "`continue-on-error` on the step",
    apply: (job) => gateSteps(job).map((step) => set(step, "continue-on-error", true)).length > 0
  },
  {
    name: "the step skipped",
    apply: (job) => gateSteps(job).map((step) => set(step, "if", "github.actor != 'someone'")).length > 0
  },
  {
    name: "`report-only`",
    apply: (job) => gateSteps(job).map((step) => step.setIn(["with", "report-only"], "true")).length > 0
  },
  { name: "rights to write everything", apply: (job) => set(job, "permissions", "write-all") }
];
function tryWorkflows(files, folder) {
  const before = lintWorkflows(files, folder).map(nameOf);
  return files.flatMap(
    (file) => gatesIn(file.text).flatMap(
      (job) => CHANGES.flatMap((change) => {
        const text = weakened(file.text, job, change);
        if (text === null) return [];
        const others = files.map((one) => one === file ? { ...one, text } : one);
        const after = lintWorkflows(others, folder);
        const found = after.some(({ level }) => level === "error") || after.map(nameOf).some((finding) => !before.includes(finding));
        return [{ file: file.name, job, weakening: change.name, found }];
      })
    )
  );
}
var nameOf = ({ file, code, message }) => JSON.stringify([file, code, message]);
function weakened(text, name, { apply }) {
  const document = (0, import_yaml.parseDocument)(text);
  const job = document.getIn(["jobs", name]);
  return (0, import_yaml.isMap)(job) && apply(job) ? document.toString() : null;
}
function gatesIn(text) {
  const jobs = (0, import_yaml.parseDocument)(text).get("jobs");
  if (!(0, import_yaml.isMap)(jobs)) return [];
  return jobs.items.flatMap(
    ({ key, value }) => (0, import_yaml.isMap)(value) && gateSteps(value).length > 0 ? String(key) : []
  );
}
function gateSteps(job) {
  const steps = job.get("steps");
  if (!(0, import_yaml.isSeq)(steps)) return [];
  return steps.items.flatMap(
    (step) => (0, import_yaml.isMap)(step) && /^[\w.-]+\/near-zero@/.test(String(step.get("uses") ?? "")) ? [step] : []
  );
}
function set(node, key, value) {
  node.set(key, value);
  return true;
}
export {
  tryWorkflows
};
