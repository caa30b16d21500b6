import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  folderOf,
  groupBy
} from "./chunk-V7YN4QP3.js";
import {
  headText,
  peekObject
} from "./chunk-RDR4CSCQ.js";

// src/evidence/formats/helm/helm.ts
var helm = { name: "helm", title: "HELM", claim, read };
var MARKS = [
  ["run_spec", "object", ["name", "adapter_spec"]],
  ["scenario_state", "object", ["adapter_spec", "request_states"]],
  ["scenario", "object", ["name", "description", "definition_path"]],
  ["per_instance_stats", "list", ["instance_id", "train_trial_index", "stats"]],
  ["stats", "list", ["name", "count", "sum"]]
];
function claim(candidates) {
  const ours = candidates.filter(({ head }) => kindOf(head) !== null);
  return groupBy(ours, folderOf).filter((group) => group.some(({ head }) => kindOf(head) !== "scenario")).map((group) => ({ files: group.map(({ file }) => file) }));
}
function kindOf(head) {
  const text = headText(head);
  const isList = text.startsWith("[");
  const keys = peekObject(isList ? text.slice(1) : text);
  const shape = isList ? "list" : "object";
  const mark = MARKS.find(([, of, names]) => of === shape && names.every((name) => keys?.has(name)));
  if (mark?.[0] === "stats" && keys?.get("name") !== "{") return null;
  return mark?.[0] ?? null;
}
async function* read(set, projection) {
  yield* (await import("./read-REIT2BVJ.js")).read(set, projection);
}

export {
  helm,
  kindOf
};
