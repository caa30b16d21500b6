import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  plain
} from "./chunk-IJPKGVAY.js";

// src/report/annotations.ts
var MOST = 10;
function annotations(verdict) {
  return atMost(everyAnnotation(verdict), "reasons");
}
function everyAnnotation(verdict) {
  if (verdict.decision === "allow") return [];
  return [
    ...verdict.reasons.map((reason) => annotation(verdict, reason, null)),
    ...verdict.blocking.flatMap(
      (name) => verdict.categories[name].reasons.map((reason) => annotation(verdict, reason, name))
    )
  ];
}
function faultAnnotations({ faults }) {
  const all = faults.map(({ file, position, path, message, expected, suggestion }) => ({
    title: plain(`near-zero: ${path || "policy"}`, 200),
    message: plain(
      `${file}:${position.line}:${position.column}: ${message}; expected ${expected}${suggestion ? `; did you mean ${suggestion}?` : ""}`
    ),
    file,
    startLine: position.line,
    startColumn: position.column
  }));
  return atMost(all, "faults");
}
function atMost(all, what) {
  if (all.length <= MOST) return [...all];
  const left = all.length - (MOST - 1);
  return [
    ...all.slice(0, MOST - 1),
    { title: "near-zero", message: `${left} more ${what} are in the job summary.` }
  ];
}
function annotation(verdict, reason, category) {
  const position = category === null ? void 0 : verdict.policy.locations[`categories.${category}.max_failure_rate`] ?? verdict.policy.locations[`categories.${category}`];
  return {
    title: plain(category === null ? `near-zero: ${reason.code}` : `${category}: ${reason.code}`, 200),
    message: `${plain(reason.message)} \u2192 ${plain(reason.remedy)}`,
    ...position && { file: verdict.policy.path, startLine: position.line, startColumn: position.column }
  };
}

export {
  annotations,
  everyAnnotation,
  faultAnnotations
};
