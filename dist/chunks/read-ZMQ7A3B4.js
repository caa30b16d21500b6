import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  NamedRepeats
} from "./chunk-FBMHKCW3.js";
import {
  readJsonDocument
} from "./chunk-PRCKRK22.js";
import {
  arrayOr,
  isObject,
  objectOr,
  textOr,
  textsIn,
  withoutNull
} from "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import "./chunk-LCSLMUSC.js";

// src/evidence/formats/deepeval/test-case.ts
var SUCCESS = "success";
function readCase(record, prefix, index, named) {
  const metrics = arrayOr(record["metricsData"]).filter(isObject);
  const scores = /* @__PURE__ */ new Map();
  for (const metric of metrics) {
    const name = textOr(metric["name"]);
    if (name !== null) scores.set(freeName(scores, name), scoreOf(metric));
  }
  const { actualOutput } = record;
  const graders = [...new Set(metrics.flatMap((metric) => textOr(metric["evaluationModel"]) ?? []))];
  scores.set(SUCCESS, {
    value: headline(record, metrics),
    ...actualOutput !== void 0 && { answer: actualOutput },
    ...graders.length > 0 && { graders }
  });
  const error = metrics.find((metric) => !isFlaky(metric) && textOr(metric["error"]) !== null);
  const { tags, order, expectedOutput, flaky } = record;
  return {
    ...itemOf(),
    scores: Object.fromEntries(scores),
    metadata: withoutNull({ ...objectOr(record["metadata"]), tags, flaky, expectedOutput }),
    ...error !== void 0 && { error: `${String(error["name"])}: ${String(error["error"])}` },
    locator: { text: nameOf() }
  };
  function nameOf() {
    const place = order === void 0 || order === null ? "" : ` #${String(order)}`;
    return `${prefix}${textOr(record["name"]) ?? index}${place}`;
  }
  function itemOf() {
    const name = textOr(record["name"]);
    const repeat = named.of(`${prefix}${name ?? ""}`);
    if (repeat !== null) return { id: repeat.base, epoch: repeat.epoch };
    return { id: nameOf(), epoch: 1 };
  }
}
function headline({ success }, metrics) {
  const deciding = metrics.filter((metric) => !isFlaky(metric)).map((metric) => metric["success"]);
  if (success === false || deciding.includes(false)) return metrics.length > 0 ? false : null;
  return success === true && deciding.includes(true) ? true : null;
}
function scoreOf({
  success,
  score,
  threshold,
  reason,
  evaluationModel,
  flaky,
  strictMode
}) {
  return {
    value: typeof success === "boolean" && typeof score === "number" && Number.isFinite(score) ? success : null,
    metadata: withoutNull({ score, threshold, reason, evaluationModel, flaky, strictMode }),
    ...textOr(evaluationModel) !== null && { graders: [evaluationModel] }
  };
}
function freeName(scores, name) {
  if (!scores.has(name) && name !== SUCCESS) return name;
  let number = 2;
  while (scores.has(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
function isFlaky(metric) {
  return metric["flaky"] === true;
}

// src/evidence/formats/deepeval/totals.ts
var Recount = class {
  cases = 0;
  #passed = 0;
  #failed = 0;
  add({ success }) {
    this.cases += 1;
    if (success === true) this.#passed += 1;
    if (success === false) this.#failed += 1;
  }
  faults({ testPassed, testFailed }) {
    const pairs = [
      ["testPassed", testPassed, this.#passed],
      ["testFailed", testFailed, this.#failed]
    ];
    return pairs.filter(([, stated, found]) => typeof stated === "number" && stated !== found).map(([name, stated, found]) => ({
      code: "totals-disagree",
      message: `\`${name}\` is ${stated}, the file shows ${found}`,
      remedy: "Give the test run as deepeval wrote it, with all its test cases."
    }));
  }
};

// src/evidence/formats/deepeval/read.ts
async function* read({ files: [file], kinds }, projection) {
  if (file === void 0) return;
  const kind = kinds.get(file);
  if (kind === "cache") {
    const message = "is a cache: it holds metrics of past test cases, not of a run";
    throw new EvidenceError(
      file.name,
      message,
      "Give the test_run_*.json of the run, or .latest_run_full.json."
    );
  }
  const at = kind === "wrapped" ? ["testRunData"] : [];
  const { document, elements } = await readJsonDocument(file.bytes, [...at, "testCases"]);
  const test = objectOr(kind === "wrapped" ? objectOr(document)["testRunData"] : document);
  const run = runOf(test);
  if (!run.finished) {
    const message = "is of a run that has not ended: it says neither how many tests passed nor how many failed";
    throw new EvidenceError(file.name, message, "Give the test_run_*.json that deepeval writes at the end.");
  }
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  const recount = new Recount();
  const conversations = arrayOr(test["conversationalTestCases"]);
  const lists = [
    { list: elements ?? [], prefix: "" },
    { list: conversations, prefix: "conversation " }
  ];
  const named = new NamedRepeats();
  for (const { list, prefix } of lists) {
    for await (const record of list) named.see(`${prefix}${textOr(objectOr(record)["name"]) ?? ""}`);
  }
  for (const { list, prefix } of lists) {
    let index = 0;
    for await (const record of list) {
      if (!isObject(record)) {
        throw new EvidenceError(
          file.name,
          `test case ${index} is no object`,
          "Give the file as deepeval wrote it."
        );
      }
      const sample = readCase(record, prefix, index++, named);
      recount.add(record);
      yield { type: "sample", run: run.key, sample };
    }
  }
  for (const { base, epoch } of named.missing()) {
    const sample = { id: base, epoch, scores: {}, metadata: {}, error: "this repeat is not in the run" };
    yield { type: "sample", run: run.key, sample };
  }
  if (recount.cases === 0) {
    throw new EvidenceError(file.name, "holds no test cases", "Run deepeval again, to its end.");
  }
  for (const fault of recount.faults(test)) yield { type: "fault", run: run.key, fault };
}
function runOf(test) {
  const { hyperparameters, prompts: _, ...rest } = test;
  const settings = objectOr(hyperparameters);
  const names = ["identifier", "datasetAlias", "testFile"].map((key) => textOr(rest[key]));
  const known = names.filter((name) => name !== null);
  const { datasetId, official } = rest;
  return {
    key: "run",
    id: null,
    task: known[0] ?? "deepeval",
    otherNames: [.../* @__PURE__ */ new Set([...known.slice(1), "deepeval"])].filter(
      (name) => name !== (known[0] ?? "deepeval")
    ),
    args: {},
    metadata: withoutNull({ hyperparameters, datasetId, official }),
    tags: textsIn(rest["tags"]),
    model: textOr(settings["model"]) ?? textOr(settings["Model"]),
    modelDigest: null,
    scorers: [{ name: SUCCESS, higherIsBetter: true }],
    resolved: true,
    datasetSamples: null,
    epochs: null,
    finished: typeof rest["testPassed"] === "number" || typeof rest["testFailed"] === "number",
    status: null,
    createdAt: null,
    completedAt: null,
    tool: "deepeval"
  };
}
export {
  read
};
