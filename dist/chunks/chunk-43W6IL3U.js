import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  groupBy
} from "./chunk-V7YN4QP3.js";
import {
  headText,
  peekObject
} from "./chunk-RDR4CSCQ.js";

// src/evidence/formats/every-eval-ever/every-eval-ever.ts
var everyEvalEver = { name: "every-eval-ever", title: "Every Eval Ever", claim, read };
function claim(candidates) {
  const ours = candidates.filter(({ head }) => kindOf(head) !== null);
  const ids = new Map(ours.map(({ file, head }) => [file, peek(head)?.get("evaluation_id") ?? ""]));
  return groupBy(ours, (file) => ids.get(file) ?? "").map((group) => ({
    files: group.map(({ file }) => file)
  }));
}
function kindOf(head) {
  const keys = peek(head);
  if (!keys?.has("schema_version") || !keys.has("evaluation_id")) return null;
  if (keys.has("sample_id") || keys.has("interaction_type")) return "instances";
  return keys.has("evaluation_results") || keys.has("source_metadata") ? "aggregate" : null;
}
function peek(head) {
  return peekObject(headText(head));
}
async function* read(set, projection) {
  yield* (await import("./read-WUCOPJJ5.js")).read(set, projection);
}

export {
  everyEvalEver,
  kindOf
};
