import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  readXml
} from "./chunk-AIWN5YHR.js";
import {
  momentOf
} from "./chunk-R7IRCPSG.js";
import {
  Repeats
} from "./chunk-3XAK7LYD.js";
import {
  NamedRepeats
} from "./chunk-FBMHKCW3.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import "./chunk-LCSLMUSC.js";

// src/evidence/formats/junit/report.ts
var MARKS = [
  ...["failure", "error", "skipped", "flakyFailure", "flakyError", "rerunFailure", "rerunError"]
];
var MAX_DEPTH = 100;
var MAX_FAULTS = 3;
var MAX_MODELS = 100;
var Report = class {
  name = null;
  /** The earliest time of any suite, as it is written. */
  oldest = null;
  /** Values of the suites' property `model`. */
  models = /* @__PURE__ */ new Set();
  faults = [];
  #source;
  #open = [];
  #suites = [];
  #case = null;
  #complete = [];
  constructor(source) {
    this.#source = source;
  }
  open(element, attributes) {
    const parent = this.#open.at(-1);
    this.#open.push(element);
    if (this.#open.length > MAX_DEPTH) throw this.#refuse(`nests more than ${MAX_DEPTH} elements`);
    if (element === "testsuite" || element === "testsuites") this.#openSuite(element, attributes);
    else if (element === "testcase") this.#openCase(attributes);
    else if (element === "property" && parent === "properties") this.#addProperty(attributes);
    else if (this.#case !== null && parent === "testcase" && MARKS.includes(element)) {
      this.#case.marks.set(element, (this.#case.marks.get(element) ?? 0) + 1);
      this.#case.message ??= attributes.get("message") ?? attributes.get("type") ?? null;
    }
  }
  close(element) {
    this.#open.pop();
    if (element === "testsuite" || element === "testsuites") this.#closeSuite();
    else if (element === "testcase") this.#closeCase();
  }
  take() {
    const complete = this.#complete;
    this.#complete = [];
    return complete;
  }
  #openSuite(element, attributes) {
    const name = attributes.get("name") ?? "";
    if (this.#open.length === 1) this.name = name === "" ? null : name;
    const time = attributes.get("timestamp") ?? "";
    const at = momentOf(time)?.at;
    const before = this.oldest === null ? void 0 : momentOf(this.oldest)?.at;
    if (at !== void 0 && (before === void 0 || at < before)) this.oldest = time;
    this.#suites.push({
      name,
      isReport: element === "testsuites",
      attributes,
      cases: 0,
      marks: 0,
      ran: 0,
      nests: false
    });
  }
  #openCase(attributes) {
    if (this.#case !== null) throw this.#refuse("has a test case within another");
    this.#case = { attributes, properties: /* @__PURE__ */ new Map(), marks: /* @__PURE__ */ new Map(), message: null };
  }
  #addProperty(attributes) {
    const name = attributes.get("name");
    const value = attributes.get("value");
    if (name === void 0 || value === void 0) return;
    if (this.#case !== null) this.#case.properties.set(name, value);
    else if (name === "model" && value !== "" && this.models.size < MAX_MODELS) this.models.add(value);
  }
  #closeCase() {
    const open = this.#case;
    this.#case = null;
    this.#complete.push({
      ...open,
      suites: this.#suites.flatMap(({ name, isReport }) => isReport || name === "" ? [] : [name])
    });
    const suite = this.#suites.at(-1);
    if (suite === void 0) throw this.#refuse("has a test case outside a suite");
    suite.cases += 1;
    if (!open.marks.has("skipped")) suite.ran += 1;
    suite.marks += (open.marks.get("failure") ?? 0) + (open.marks.get("error") ?? 0);
  }
  #closeSuite() {
    const suite = this.#suites.pop();
    const parent = this.#suites.at(-1);
    if (parent !== void 0) {
      parent.cases += suite.cases;
      parent.marks += suite.marks;
      parent.nests = true;
    }
    this.#check(suite);
  }
  /**
   * Runners count differently: some leave out what was skipped, some count a case twice whose clean-up failed too, and
   * sums over nested suites are often wrong. What no way of counting explains is a suite that declares more than it
   * holds: then cases were lost. Or one that holds more than it declares: then some were run again, and nothing says why.
   */
  #check({ name, attributes, cases, marks, ran, nests }) {
    const declared = (key) => Number(attributes.get(key) ?? 0) || 0;
    const label = name === "" ? "a suite" : `suite ${JSON.stringify(name.slice(0, 100))}`;
    const bad = declared("failures") + declared("errors");
    const lost = declared("tests") > cases + marks ? `${label} declares ${declared("tests")} tests and holds ${cases}` : bad > marks ? `${label} declares ${bad} failures and errors and holds ${marks}` : !nests && attributes.has("tests") && ran > declared("tests") ? `${label} declares ${declared("tests")} tests and holds ${ran} that ran, as the plugin \`flaky\` writes a test again that failed` : null;
    if (lost === null || this.faults.length === MAX_FAULTS) return;
    this.faults.push({
      code: "totals-disagree",
      message: lost,
      remedy: "Give the whole report, as the runner wrote it."
    });
  }
  #refuse(what) {
    return new EvidenceError(this.#source, what, "Give a report as a test runner writes it.");
  }
};

// src/evidence/formats/junit/sample.ts
var RAN = /* @__PURE__ */ new Set([
  ...[
    "run",
    "completed",
    "complete",
    "passed",
    "pass",
    "success",
    "successful",
    "succeeded",
    "ok",
    "executed"
  ],
  ...["done", "finished", "true", "0", ""]
]);
var FAILED = /* @__PURE__ */ new Set(["failed", "fail", "failure", "false"]);
var MAX_MESSAGE = 500;
function itemOf({ suites, attributes }) {
  return [...suites, attributes.get("classname") ?? "", attributes.get("name") ?? ""].filter((part) => part !== "").join(" > ");
}
function sampleOf(testCase, id, epoch) {
  const { attributes, marks, message } = testCase;
  const has = (...names) => names.some((name) => marks.has(name));
  const words = ["status", "result"].map((key) => (attributes.get(key) ?? "").toLowerCase());
  const failed = has("failure", "flakyFailure", "rerunFailure") || words.some((word) => FAILED.has(word));
  const wrong = has("error", "flakyError", "rerunError");
  const idle = has("skipped") || words.find((word) => !RAN.has(word) && !FAILED.has(word));
  const error = wrong ? message ?? "error" : idle ? idle === true ? "skipped" : `status: ${idle}` : null;
  const score = {
    value: !failed,
    ...message !== null && { metadata: { message: message.slice(0, MAX_MESSAGE) } }
  };
  const time = attributes.get("timestamp");
  return {
    id,
    epoch,
    scores: failed || error === null ? { result: score } : {},
    metadata: metadataOf(testCase),
    ...error !== null && { error: error.slice(0, MAX_MESSAGE) },
    ...time !== void 0 && { completedAt: time },
    locator: { text: `${itemOf(testCase)}${placeOf(attributes)}` }
  };
}
function placeOf(attributes) {
  const file = attributes.get("file");
  const line = attributes.get("line");
  return file === void 0 ? "" : ` (${file}${line === void 0 ? "" : `:${line}`})`;
}
function metadataOf({ suites, attributes, properties }) {
  return Object.fromEntries([
    ...attributes,
    ...properties,
    ["suite", suites.join(" > ")],
    ["suites", suites]
  ]);
}

// src/evidence/formats/junit/read.ts
var TASK = "junit";
async function* read({ files }, projection) {
  const [file] = files;
  if (file === void 0) return;
  const { name } = file;
  const header = new Report(name);
  const named = new NamedRepeats();
  let cases = 0;
  for await (const batch of readXml(file.bytes, header)) {
    cases += batch.length;
    for (const testCase of batch) named.see(itemOf(testCase));
  }
  if (header.name === "promptfoo") throw ofPromptfoo(name);
  if (cases === 0) {
    throw new EvidenceError(name, "holds no test cases", "Check that the tests ran, and give their report.");
  }
  const run = runOf(header);
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  const repeats = new Repeats();
  for await (const batch of readXml(file.bytes, new Report(name))) {
    for (const testCase of batch) {
      const item = itemOf(testCase);
      const repeat = named.of(item);
      const sample = repeat === null ? sampleOf(testCase, item, repeats.first(item, null)) : sampleOf(testCase, repeat.base, repeat.epoch);
      yield { type: "sample", run: run.key, sample };
    }
  }
  for (const { base, epoch } of named.missing()) {
    const sample = { id: base, epoch, scores: {}, metadata: {}, error: "this repeat is not in the report" };
    yield { type: "sample", run: run.key, sample };
  }
  for (const fault of header.faults) yield { type: "fault", run: run.key, fault };
}
function ofPromptfoo(name) {
  return new EvidenceError(
    name,
    "is the JUnit report of promptfoo, in which a repeat looks like another test",
    "Write JSON, which tells them apart: `promptfoo eval -o results.json`."
  );
}
function runOf(report) {
  const task = report.name ?? TASK;
  const models = [...report.models];
  return {
    key: TASK,
    id: null,
    task,
    otherNames: task === TASK ? [] : [TASK],
    args: {},
    metadata: {},
    tags: [],
    model: models.length === 1 ? models[0] : null,
    modelDigest: null,
    scorers: [{ name: "result", higherIsBetter: true }],
    resolved: true,
    datasetSamples: null,
    epochs: null,
    finished: true,
    status: null,
    createdAt: report.oldest,
    completedAt: null,
    tool: "JUnit XML"
  };
}
export {
  read
};
