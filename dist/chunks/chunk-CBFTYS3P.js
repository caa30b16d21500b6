import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  headText,
  peekObject
} from "./chunk-RDR4CSCQ.js";

// src/evidence/formats/deepeval/deepeval.ts
var deepeval = {
  name: "deepeval",
  title: "DeepEval",
  claim: (candidates) => candidates.filter((one) => kindOf(one) !== null).map(({ file }) => ({ files: [file] })),
  read
};
var BESIDE_CASES = ["conversationalTestCases", "metricsScores", "testPassed", "testFile", "runDuration"];
var IN_CASES = ["metricsData", "actualOutput", "success", "runDuration"];
function kindOf({ head }) {
  const text = headText(head);
  const keys = peekObject(text);
  if (keys?.has("testCasesLookupMap") || keys?.has("test_cases_lookup_map")) return "cache";
  if (keys?.get("testRunData") === "{") return "wrapped";
  if (keys?.get("testCases") !== "[") return null;
  const first = peekObject(text.slice(text.indexOf("[", text.indexOf('"testCases"')) + 1));
  return BESIDE_CASES.some((key) => keys.has(key)) || IN_CASES.some((key) => first?.has(key)) ? "run" : null;
}
async function* read(set, projection) {
  yield* (await import("./read-MDMFTQ4S.js")).read(set, projection);
}

export {
  deepeval,
  kindOf
};
