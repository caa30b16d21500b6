import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  firstLine,
  headText,
  peekObject
} from "./chunk-RDR4CSCQ.js";

// src/evidence/formats/promptfoo/promptfoo.ts
var promptfoo = {
  name: "promptfoo",
  title: "promptfoo",
  claim: (candidates) => candidates.filter(({ head }) => shapeOf(headText(head)) !== null).map(({ file }) => ({ files: [file] })),
  read
};
var ROW = ["promptIdx", "promptId", "testIdx", "testCase", "gradingResult", "namedScores", "latencyMs"];
var SUMMARY = /"results"\s*:\s*\{\s*"(?:version|timestamp|prompts|results|stats|table)"/;
function shapeOf(text) {
  const line = peekObject(firstLine(text));
  if (line === null) return null;
  if (!line.has("results") && ROW.filter((key) => line.has(key)).length > 2) return "jsonl";
  const document = peekObject(text);
  if (document === null) return null;
  if (document.has("evalId") && (document.has("results") || document.has("config"))) return "json";
  if (document.get("results") === "{" && SUMMARY.test(text)) return "json";
  if (document.get("timestamp")?.startsWith('"') && document.get("prompts") === "[") return "json";
  const dumped = ["prompts", "persisted", "vars", "runtimeOptions"].some((key) => document.has(key));
  return document.has("createdAt") && document.has("config") && dumped ? "json" : null;
}
async function* read(set, projection) {
  yield* (await import("./read-TISLA324.js")).read(set, projection);
}

export {
  promptfoo,
  shapeOf
};
