import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  firstLine,
  headText,
  peekObject
} from "./chunk-RDR4CSCQ.js";

// src/evidence/formats/garak/garak.ts
var garak = {
  name: "garak",
  title: "garak",
  claim,
  read
};
var ENTRIES = /^"(?:start_run setup|init|attempt|eval|probe_summary|completion|payload_init|plugin_cache|config|tree_data)"$/;
var HIT = ["attempt_id", "attempt_idx", "detector", "generator", "probe", "score"];
function claim(candidates) {
  const texts = candidates.map(({ file, head }) => ({ file, text: headText(head) }));
  const ours = texts.map((one) => ({ ...one, kind: kindOf(one.text) })).filter(({ kind }) => kind !== null);
  const reports = ours.filter(({ kind }) => kind === "report").map(({ file, text }) => ({ files: [file], text }));
  const alone = [];
  for (const { file, text } of ours.filter(({ kind }) => kind !== "report")) {
    const run = /"run_(?:id|uuid)":\s*("[^"]+")/.exec(text)?.[1];
    const report = run === void 0 ? void 0 : reports.find((one) => one.text.includes(run));
    if (report === void 0) alone.push({ files: [file] });
    else report.files.push(file);
  }
  return [...reports.map(({ files }) => ({ files })), ...alone];
}
function kindOf(text) {
  const line = peekObject(firstLine(text));
  const entry = line?.get("entry_type");
  if (entry === '"digest"') return "digest";
  if (entry !== void 0) return ENTRIES.test(entry) ? "report" : null;
  if (line !== null && HIT.filter((key) => line.has(key)).length > 3) return "hitlog";
  const document = peekObject(text);
  if (document?.get("entry_type") === '"digest"') return "digest";
  return document?.get("meta") === "{" && text.includes('"garak_version"') ? "digest" : null;
}
async function* read(set, projection) {
  yield* (await import("./read-6G7CNLDM.js")).read(set, projection);
}

export {
  garak,
  kindOf
};
