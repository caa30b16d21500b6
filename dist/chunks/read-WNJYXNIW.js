import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Repeats,
  contentId
} from "./chunk-3XAK7LYD.js";
import "./chunk-NMGP3LZT.js";
import {
  readJsonDocument
} from "./chunk-PRCKRK22.js";
import {
  readJsonLines
} from "./chunk-HU7GMC3N.js";
import "./chunk-VEUQAJMD.js";
import {
  arrayOr,
  isObject,
  objectOr,
  textOr,
  wholeOr
} from "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import {
  streamOf
} from "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import "./chunk-LCSLMUSC.js";

// src/evidence/formats/promptfoo/document.ts
var VERSIONS = [void 0, 1, 2, 3, 4];
var DEFAULT_TASK = "promptfoo";
async function openDocument(bytes) {
  let { document, elements } = await readJsonDocument(bytes, ["results", "results"]);
  if (elements === void 0 && Array.isArray(objectOr(document)["results"])) {
    ({ document, elements } = await readJsonDocument(bytes, ["results"]));
  }
  const whole = objectOr(document);
  const summary = Array.isArray(whole["results"]) ? whole : objectOr(whole["results"]);
  for (const version of [summary["version"], whole["version"]]) {
    if (VERSIONS.includes(version)) continue;
    const message = `has results of version ${JSON.stringify(version)}; versions 1 to 4 can be read`;
    throw new EvidenceError(
      bytes.name,
      message,
      "Update near-zero, or write the results with `promptfoo eval -o`."
    );
  }
  if (elements === void 0 || await isEmpty(elements)) throw noRows(bytes.name);
  const config = objectOr(whole["config"]);
  const about = objectOr(whole["metadata"]);
  return {
    id: textOr(whole["evalId"]) ?? textOr(whole["id"]),
    task: textOr(whole["description"]) ?? textOr(config["description"]) ?? DEFAULT_TASK,
    metadata: { ...objectOr(config["metadata"]), tags: config["tags"] },
    // Not the time of the export: an old evaluation can be exported anew.
    createdAt: textOr(summary["timestamp"]) ?? textOr(about["evaluationCreatedAt"]) ?? timeOf(whole["createdAt"]),
    version: textOr(about["promptfooVersion"]),
    stats: statsOf(summary["stats"]),
    rows: () => elements
  };
}
function openLines(bytes) {
  return {
    id: null,
    task: DEFAULT_TASK,
    metadata: {},
    createdAt: null,
    version: null,
    stats: null,
    rows: async function* () {
      for await (const { record } of readJsonLines(streamOf(bytes), bytes.name)) yield record;
    }
  };
}
async function isEmpty(elements) {
  for await (const _ of elements) return false;
  return true;
}
function noRows(name) {
  const message = "holds no results of single tests: the Node package leaves them out of what it writes";
  const remedy = "Write them with `promptfoo eval -o results.json` or `promptfoo export eval ID -o results.json`.";
  return new EvidenceError(name, message, remedy);
}
function timeOf(value) {
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) < 864e13 ? new Date(value).toISOString() : textOr(value);
}
function statsOf(value) {
  const stats = objectOr(value);
  const successes = wholeOr(stats["successes"]);
  const failures = wholeOr(stats["failures"]);
  if (successes === null || failures === null) return null;
  return { successes, failures, errors: wholeOr(stats["errors"]) ?? 0 };
}

// src/evidence/formats/promptfoo/row.ts
var ASSERTION = 1;
var PROVIDER_ERROR = 2;
function providerOf(row) {
  const { provider } = row;
  return isObject(provider) ? textOr(provider["id"]) ?? textOr(provider["label"]) : textOr(provider);
}
function rowOutcome(row) {
  if (row["success"] === true) return "successes";
  return row["failureReason"] === PROVIDER_ERROR ? "errors" : "failures";
}
function sampleOf(row, index, repeats) {
  const testCase = objectOr(row["testCase"]);
  const item = itemOf(row, testCase);
  const error = errorOf(row);
  const key = `${providerOf(row)}\0${item}`;
  const isCopy = isCached(row) && repeats.has(key);
  return {
    id: item,
    epoch: repeats.first(key, textOr(row["id"])),
    ...isCopy && { superseded: true },
    ...textOr(row["id"]) !== null && { uuid: row["id"] },
    scores: error === null ? scoresOf(row) : {},
    metadata: metadataOf(row, testCase),
    ...error !== null && { error },
    ...isCached(row) && { cached: true },
    locator: { text: nameOf(row, testCase, index) }
  };
}
function nameOf({ testIdx, promptIdx }, { description }, index) {
  const row = typeof testIdx === "number" ? `Row #${testIdx + 1} (test ${testIdx}, prompt ${String(promptIdx ?? 0)})` : `result ${index}`;
  const described = textOr(description);
  return described === null ? row : `${row}, ${described}`;
}
var isCached = (row) => objectOr(row["response"])["cached"] === true;
function itemOf(row, testCase) {
  const { pluginId, strategyId } = { ...objectOr(testCase["metadata"]), ...objectOr(row["metadata"]) };
  const vars = objectOr(testCase["vars"] ?? row["vars"]);
  const prompt = row["promptId"] ?? objectOr(row["prompt"])["label"] ?? row["prompt"];
  return contentId([
    withoutInternal(vars),
    prompt,
    testCase["description"],
    testCase["assert"],
    pluginId,
    strategyId
  ]);
}
function withoutInternal(vars) {
  return Object.fromEntries(
    Object.entries(vars).filter(
      ([key]) => !key.startsWith("__") && key !== "sessionId" && key !== "_conversation"
    )
  );
}
function errorOf(row) {
  const text = textOr(row["error"]) ?? textOr(objectOr(row["response"])["error"]);
  if (row["failureReason"] === PROVIDER_ERROR) return text ?? "the provider failed";
  if (row["failureReason"] === void 0 && row["success"] !== true && !isObject(row["gradingResult"])) {
    return text ?? "nothing was graded";
  }
  const grading = objectOr(row["gradingResult"]);
  const components = componentsOf(grading);
  const failing = (components.length > 0 ? components : [grading]).filter((part) => part["pass"] === false);
  const ungraded = [grading, ...components].some(isGraderError);
  if (!ungraded || failing.some((part) => !isGraderError(part) && part !== grading)) return null;
  return text ?? "the grader failed";
}
function isGraderError(part) {
  return objectOr(part["metadata"])["graderError"] === true;
}
function componentsOf(grading, depth = 8) {
  if (depth === 0) return [];
  return arrayOr(grading["componentResults"]).map(objectOr).flatMap((component) => {
    const parts = componentsOf(component, depth - 1);
    return parts.length > 0 ? parts : [component];
  });
}
function scoresOf(row) {
  const grading = objectOr(row["gradingResult"]);
  const named = objectOr(row["namedScores"] ?? grading["namedScores"]);
  const answer = objectOr(row["response"])["output"];
  const reason = textOr(grading["reason"]);
  const graders = gradersOf(row, grading);
  const details = {
    ...graders.length > 0 && { graders },
    ...answer !== void 0 && { answer },
    ...reason !== null && { metadata: { reason } }
  };
  return Object.fromEntries([
    ...Object.entries(named).map(([name, value]) => [
      name,
      { value, ...graders.length > 0 && { graders } }
    ]),
    ...row["score"] === void 0 ? [] : [["score", { value: row["score"], ...details }]],
    ...row["success"] === void 0 || isVacuous(row, grading) ? [] : [["success", { value: successOf(row, grading), ...details }]]
  ]);
}
function successOf(row, grading) {
  const { success, score, failureReason } = row;
  if (success !== true) return success;
  if (failureReason === ASSERTION || grading["pass"] === false) return false;
  const isNumber = [score, grading["score"]].every((one) => one === void 0 || Number.isFinite(one));
  return isNumber ? true : null;
}
function gradersOf(row, grading) {
  const ofAssertions = componentsOf(grading).map((part) => objectOr(part["assertion"])["provider"]);
  const ofTest = objectOr(objectOr(row["testCase"])["options"])["provider"];
  const [named, usual] = [ofAssertions, [ofTest]].map(
    (providers) => providers.flatMap((provider) => providerOf({ provider }) ?? [])
  );
  return [...new Set(named.length > 0 ? named : usual)];
}
function isVacuous(row, grading) {
  const asserted = componentsOf(grading).length + arrayOr(objectOr(row["testCase"])["assert"]).length;
  return row["success"] === true && asserted === 0;
}
function metadataOf(row, testCase) {
  const metadata = {
    description: testCase["description"],
    vars: row["vars"] ?? testCase["vars"],
    testIdx: row["testIdx"],
    pluginId: row["pluginId"],
    ...objectOr(testCase["metadata"]),
    ...objectOr(row["metadata"])
  };
  const strategy = metadata["pluginId"] !== void 0 && metadata["strategyId"] === void 0;
  return Object.fromEntries(
    Object.entries({ ...metadata, ...strategy && { strategyId: "basic" } }).filter(
      ([key, value]) => value !== void 0 && key !== "_promptfooFileMetadata"
    )
  );
}

// src/evidence/formats/promptfoo/runs.ts
async function* eventsOf(evaluation, source, projection) {
  const runs = /* @__PURE__ */ new Map();
  const repeats = new Repeats();
  const found = { successes: 0, failures: 0, errors: 0 };
  let index = 0;
  let cached = 0;
  for await (const row of evaluation.rows()) {
    if (!isObject(row)) {
      throw new EvidenceError(source, `result ${index} is no object`, "Give the file as promptfoo wrote it.");
    }
    const provider = providerOf(row);
    const key = provider ?? "";
    let entry = runs.get(key);
    if (entry === void 0) {
      const run = runOf(evaluation, provider);
      entry = { run, wanted: projection.wants(run) };
      runs.set(key, entry);
      yield { type: "run", run };
    }
    found[rowOutcome(row)] += 1;
    if (isCached(row)) cached += 1;
    else if (entry.wanted) yield { type: "sample", run: key, sample: sampleOf(row, index, repeats) };
    index += 1;
  }
  if (cached > 0) {
    index = 0;
    for await (const row of evaluation.rows()) {
      const place = index++;
      if (!isObject(row) || !isCached(row)) continue;
      const key = providerOf(row) ?? "";
      if (runs.get(key)?.wanted) yield { type: "sample", run: key, sample: sampleOf(row, place, repeats) };
    }
  }
  if (runs.size === 0) throw new EvidenceError(source, "holds no results", "Run the evaluation again.");
  const fault = evaluation.stats === null ? null : statsFault(evaluation.stats, found);
  if (fault === null) return;
  for (const key of runs.keys()) yield { type: "fault", run: key, fault };
}
function runOf({ id, task, metadata, createdAt, version }, provider) {
  return {
    key: provider ?? "",
    id: id === null ? null : `${id}/${provider ?? ""}`,
    task,
    otherNames: [],
    args: {},
    metadata,
    tags: [],
    model: provider,
    modelDigest: null,
    // Further scores are there, but the headline is this one.
    scorers: [{ name: "success", higherIsBetter: true }],
    resolved: true,
    datasetSamples: null,
    epochs: null,
    finished: true,
    status: null,
    createdAt,
    completedAt: null,
    tool: ["promptfoo", version].filter((part) => part !== null).join(" ")
  };
}
function statsFault(claimed, found) {
  const same = claimed.successes === found.successes && claimed.failures + claimed.errors === found.failures + found.errors;
  if (same) return null;
  return {
    code: "totals-disagree",
    message: `its stats say ${claimed.successes} passed and ${claimed.failures + claimed.errors} not, its results show ${found.successes} and ${found.failures + found.errors}`,
    remedy: "Give the file as promptfoo wrote it, with all its results."
  };
}

// src/evidence/formats/promptfoo/read.ts
async function* read({ files, kinds }, projection) {
  const [file] = files;
  if (file === void 0) return;
  const { bytes } = file;
  const isLines = kinds.get(file) === "jsonl";
  yield* eventsOf(isLines ? openLines(bytes) : await openDocument(bytes), file.name, projection);
}
export {
  read
};
