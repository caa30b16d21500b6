import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  plain
} from "./chunk-LIBLHYBC.js";

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
function waiverAnnotations(verdict) {
  return Object.entries(verdict.categories).flatMap(([name, { waiver }]) => waiver === null ? [] : [{ name, waiver }]).slice(0, MOST).map(({ name, waiver }) => ({
    title: plain(`${name}: waiver ${waiver.id}`, 200),
    message: plain(waiver.message),
    ...placeOf(verdict, name)
  }));
}
function annotation(verdict, reason, category) {
  return {
    title: plain(category === null ? `near-zero: ${reason.code}` : `${category}: ${reason.code}`, 200),
    message: `${plain(reason.message)} \u2192 ${plain(reason.remedy)}`,
    ...category === null ? {} : placeOf(verdict, category)
  };
}
function placeOf({ policy }, category) {
  const { path: file, locations } = policy;
  const position = locations[`categories.${category}.max_failure_rate`] ?? locations[`categories.${category}`];
  return position ? { file, startLine: position.line, startColumn: position.column } : {};
}

export {
  annotations,
  everyAnnotation,
  faultAnnotations,
  waiverAnnotations
};
