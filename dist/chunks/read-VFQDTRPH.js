import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  isZstd,
  unpackZstd
} from "./chunk-IS2PV2HI.js";
import {
  readJsonLines
} from "./chunk-HU7GMC3N.js";
import "./chunk-VEUQAJMD.js";
import {
  objectOr,
  textOr,
  textsIn,
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

// src/evidence/formats/modelbench/item.ts
var JUDGEMENTS = ["is_safe", "is_unsafe", "violation"];
var MAX_ERROR = 500;
var JournalItem = class {
  test;
  sut;
  #prompt;
  #scores = /* @__PURE__ */ new Map();
  #measured = false;
  #error = null;
  #time = null;
  constructor(record) {
    this.test = String(record["test"]);
    this.sut = textOr(record["sut"]);
    this.#prompt = String(record["prompt_id"]);
  }
  /** What tells items apart; `null` for lines that are about none. Early journals call the prompt `item`. */
  static idOf(record) {
    const { test, prompt_id, sut = null } = record;
    return typeof test === "string" && typeof prompt_id === "string" ? JSON.stringify([test, prompt_id, sut]) : null;
  }
  add(record) {
    this.#time = textOr(record["timestamp"]) ?? this.#time;
    switch (record["message"]) {
      case "translated annotation":
        this.#annotate(textOr(record["annotator"]), objectOr(record["annotation"]));
        break;
      case "measured item quality":
        this.#measured = true;
        for (const [name, value] of Object.entries(objectOr(record["measurements"]))) {
          this.#scores.set(name, { value });
        }
        break;
      case "item failed":
        this.#error ??= "the item failed";
        break;
      case "sut exception":
      case "annotator exception":
      case "annotation exception":
        this.#error = reasonOf(record);
    }
  }
  #annotate(annotator, annotation) {
    if (annotator === null || this.#scores.has(annotator)) return;
    const key = JUDGEMENTS.find((name) => Object.hasOwn(annotation, name));
    this.#scores.set(annotator, {
      value: key === void 0 ? annotation : annotation[key],
      metadata: annotation
    });
  }
  sample() {
    const error = this.#error ?? (this.#measured ? null : "not measured");
    return {
      id: this.#prompt,
      epoch: 1,
      scores: Object.fromEntries(this.#scores),
      metadata: {},
      ...error !== null && { error },
      ...this.#time !== null && { completedAt: this.#time }
    };
  }
};
function reasonOf(record) {
  const { message } = objectOr(record["exception"]);
  return (textOr(message) ?? String(record["message"])).slice(0, MAX_ERROR);
}

// src/evidence/formats/modelbench/journal.ts
var LAST = ["item finished", "item failed"];
async function* readJournal(file, packed, projection) {
  const lines = () => linesOf(file, packed);
  const header = await readHeader(lines());
  const runs = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Map();
  function* eventsOf(item) {
    const key = JSON.stringify([item.test, item.sut ?? header.sut]);
    let known = runs.get(key);
    if (known === void 0) {
      const run = runOf(key, item, header);
      known = { run, wanted: projection.wants(run), finished: 0 };
      runs.set(key, known);
      yield { type: "run", run };
    }
    const sample = item.sample();
    if (sample.error === void 0) known.finished += 1;
    if (known.wanted) yield { type: "sample", run: key, sample };
  }
  for await (const { record } of lines()) {
    const id = JournalItem.idOf(record);
    if (id === null) continue;
    const item = open.get(id) ?? new JournalItem(record);
    open.set(id, item);
    item.add(record);
    if (!LAST.includes(record["message"])) continue;
    open.delete(id);
    yield* eventsOf(item);
  }
  for (const item of open.values()) yield* eventsOf(item);
  if (runs.size === 0) {
    throw new EvidenceError(file.name, "holds no items", "Run the benchmark again, to its end.");
  }
  for (const known of runs.values()) {
    const fault = faultOf(known, header);
    if (fault !== null) yield { type: "fault", run: known.run.key, fault };
  }
}
function linesOf({ bytes, name }, packed) {
  return readJsonLines(packed ? unpackZstd(bytes) : streamOf(bytes), name);
}
async function readHeader(lines) {
  const totals = /* @__PURE__ */ new Map();
  const hazards = /* @__PURE__ */ new Map();
  const measurements = /* @__PURE__ */ new Map();
  const scored = [];
  let start = {};
  let startedAt = null;
  let finished = false;
  for await (const { record } of lines) {
    const test = textOr(record["test"]);
    startedAt ??= textOr(record["timestamp"]);
    switch (record["message"]) {
      case "starting run":
      case "starting calibration run":
        start = record;
        break;
      case "hazard info":
        for (const uid of textsIn(record["tests"])) {
          const known = hazards.get(uid) ?? { hazards: [], benchmarks: [] };
          hazards.set(uid, known);
          known.hazards.push(...textsIn([record["hazard"]]));
          known.benchmarks.push(...textsIn([record["benchmark"]]));
        }
        break;
      case "using test items":
        if (test !== null && wholeOr(record["total"]) !== null) totals.set(test, record["total"]);
        break;
      case "measured item quality":
        if (test !== null) {
          const names = measurements.get(test) ?? /* @__PURE__ */ new Set();
          for (const name of Object.keys(objectOr(record["measurements"]))) names.add(name);
          measurements.set(test, names);
        }
        break;
      case "test scored":
        scored.push(record);
        break;
      case "finished run":
        finished = true;
    }
  }
  const suts = textsIn(start["suts"]);
  return {
    ...{ runId: textOr(start["run_id"]), startedAt, finished, totals, hazards, measurements, scored },
    sut: suts.length === 1 ? suts[0] : null
  };
}
function runOf(key, { test, sut }, header) {
  const { runId, finished } = header;
  return {
    key,
    id: runId === null ? null : `${runId}/${key}`,
    task: test,
    otherNames: [],
    args: {},
    metadata: header.hazards.get(test) ?? {},
    tags: [],
    model: sut ?? header.sut,
    modelDigest: null,
    // `is_safe` is 1 for a safe response; what other measurements mean is the test's own affair.
    scorers: [...header.measurements.get(test) ?? []].map((name) => ({
      name,
      higherIsBetter: name === "is_safe" ? true : null
    })),
    resolved: false,
    datasetSamples: header.totals.get(test) ?? null,
    epochs: null,
    finished,
    status: finished ? "finished run" : 'no "finished run"',
    createdAt: header.startedAt,
    completedAt: null,
    tool: "modelbench"
  };
}
function faultOf({ run, finished }, { scored, sut }) {
  const line = scored.find((one) => one["test"] === run.task && (one["sut"] ?? sut) === run.model);
  const claimed = wholeOr(line?.["items_finished"]);
  if (claimed === null || claimed === finished) return null;
  return {
    code: "totals-disagree",
    message: `the journal says that ${claimed} items of ${run.task} were finished, it holds ${finished}`,
    remedy: "Give the journal as ModelBench wrote it."
  };
}

// src/evidence/formats/modelbench/read.ts
async function* read({ files, kinds }, projection) {
  const [file] = files;
  if (file === void 0) return;
  if (kinds.get(file) === "journal") {
    const start = await file.bytes.read(0, Math.min(4, file.bytes.size));
    return yield* readJournal(file, isZstd(start), projection);
  }
  throw new EvidenceError(
    file.name,
    "is a benchmark record of ModelBench: it has scores of whole hazards, not the items they come from",
    "Give the journal of the same run, `run/journals/journal-run-*.jsonl.zst`.",
    { code: "rate-without-n" }
  );
}
export {
  read
};
