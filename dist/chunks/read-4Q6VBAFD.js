import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Repeats,
  contentId
} from "./chunk-3XAK7LYD.js";
import "./chunk-NMGP3LZT.js";
import {
  readJsonLines
} from "./chunk-HU7GMC3N.js";
import "./chunk-VEUQAJMD.js";
import {
  arrayOr,
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

// src/evidence/formats/garak/attempt.ts
function probeName(text) {
  return textOr(text)?.replace(/^(?:garak\.)?probes\./, "") ?? null;
}
function detectorName(text) {
  return textOr(text)?.replace(/^(?:garak\.)?detectors?\./, "") ?? null;
}
function attemptKey(attempt) {
  return JSON.stringify([attempt["uuid"] ?? null, attempt["probe_classname"] ?? null, itemOf(attempt)]);
}
function itemOf(attempt) {
  const seq = typeof attempt["seq"] === "number" && attempt["seq"] >= 0 ? attempt["seq"] : null;
  const id = contentId(promptText(attempt["prompt"]));
  return seq === null ? id : `${seq}-${id}`;
}
function promptText(prompt) {
  return arrayOr(objectOr(prompt)["turns"]).length === 0 ? prompt : arrayOr(objectOr(prompt)["turns"]).map((turn) => {
    const { role, content } = objectOr(turn);
    return [role, objectOr(content)["text"] ?? content];
  });
}
function samplesOf(attempt, repeats) {
  const outputs = arrayOr(attempt["outputs"]);
  const results = Object.entries(objectOr(attempt["detector_results"]));
  const count = Math.max(1, outputs.length, ...results.map(([, scores]) => arrayOr(scores).length));
  const id = itemOf(attempt);
  const first = repeats.first(`${attempt["probe_classname"]}\0${id}`, attemptKey(attempt), count);
  const metadata = metadataOf(attempt);
  const { uuid, seq } = attempt;
  const name = [
    probeName(attempt["probe_classname"]),
    ...typeof uuid === "string" ? [`attempt ${uuid}`] : [],
    ...typeof seq === "number" ? [`seq ${seq}`] : []
  ].join(", ");
  return Array.from({ length: count }, (_, index) => {
    const scores = results.filter(([, values]) => index < arrayOr(values).length).map(([detector, values]) => [detector, { value: arrayOr(values)[index] }]);
    const error = outputs[index] === void 0 || outputs[index] === null ? "no output" : void 0;
    return {
      id,
      epoch: first + index,
      scores: Object.fromEntries(scores),
      metadata,
      ...error !== void 0 && { error },
      locator: { text: `${name}, output ${index + 1}` }
    };
  });
}
function metadataOf(attempt) {
  const { goal, intent, seq, uuid, targets } = attempt;
  const notes = Object.entries(objectOr(attempt["notes"])).filter(([, note]) => typeof note !== "object");
  return Object.fromEntries(
    [...notes, ...Object.entries({ goal, intent, seq, attempt: uuid, targets })].filter(
      ([, value]) => value !== void 0 && value !== null
    )
  );
}

// src/evidence/formats/garak/totals.ts
var DEFAULT_THRESHOLD = 0.5;
var Recount = class {
  #threshold;
  #marks = /* @__PURE__ */ new Map();
  constructor(threshold) {
    this.#threshold = typeof threshold === "number" ? threshold : DEFAULT_THRESHOLD;
  }
  add(probe, sample) {
    const detectors = this.#marks.get(probe) ?? /* @__PURE__ */ new Map();
    this.#marks.set(probe, detectors);
    for (const [detector, { value }] of Object.entries(sample.scores)) {
      const marks = detectors.get(detector) ?? { passed: 0, fails: 0, nones: 0 };
      detectors.set(detector, marks);
      const score = typeof value === "boolean" ? Number(value) : value;
      if (typeof score !== "number") marks.nones += 1;
      else if (score < this.#threshold) marks.passed += 1;
      else marks.fails += 1;
    }
  }
  /** What the `eval` lines of a probe claim and its attempts do not show. An aggregated report may have several. */
  faults(probe, claims) {
    const faults = [];
    for (const detector of new Set(claims.map((claim) => detectorName(claim["detector"])))) {
      if (detector === null) continue;
      const claimed = sum(claims.filter((claim) => detectorName(claim["detector"]) === detector));
      const found = this.#marks.get(probe)?.get(detector) ?? { passed: 0, fails: 0, nones: 0 };
      const same = claimed.passed === found.passed && claimed.evaluated === found.passed + found.fails && (claimed.nones ?? found.nones) === found.nones;
      if (same) continue;
      faults.push({
        code: "totals-disagree",
        message: `garak says that ${claimed.passed} of ${claimed.evaluated} outputs of ${probe} passed ${detector}, its attempts show ${found.passed} of ${found.passed + found.fails} (and ${found.nones} without a score)`,
        remedy: "Give the report as garak wrote it, with all its attempts."
      });
    }
    return faults;
  }
};
function sum(claims) {
  const add = (of) => claims.reduce((total, claim) => total + of(claim), 0);
  return {
    passed: add((claim) => wholeOr(claim["passed"]) ?? 0),
    // `total` until 0.13.
    evaluated: add((claim) => wholeOr(claim["total_evaluated"]) ?? wholeOr(claim["total"]) ?? 0),
    nones: claims.every((claim) => wholeOr(claim["nones"]) !== null) ? add((claim) => wholeOr(claim["nones"]) ?? 0) : null
  };
}

// src/evidence/formats/garak/report.ts
var EVALUATED = 2;
async function* readReport(file, projection) {
  const header = await readHeader(file);
  const recount = new Recount(header.setup["run.eval_threshold"]);
  const repeats = new Repeats();
  const runs = /* @__PURE__ */ new Map();
  const pending = /* @__PURE__ */ new Map();
  function* eventsOf(attempt) {
    const probe = probeName(attempt["probe_classname"]);
    if (probe === null) throw new EvidenceError(file.name, "has an attempt of no probe", "Run garak again.");
    let known = runs.get(probe);
    if (known === void 0) {
      const run = runOf(probe, header, attempt);
      known = { run, wanted: projection.wants(run) };
      runs.set(probe, known);
      yield { type: "run", run };
    }
    for (const sample of samplesOf(attempt, repeats)) {
      recount.add(probe, sample);
      if (known.wanted) yield { type: "sample", run: probe, sample };
    }
  }
  for await (const { record } of entriesOf(file)) {
    if (record["entry_type"] !== "attempt") continue;
    const key = attemptKey(record);
    if (record["status"] !== EVALUATED) {
      pending.set(key, unjudged(record));
      continue;
    }
    pending.delete(key);
    yield* eventsOf(record);
  }
  for (const attempt of pending.values()) yield* eventsOf(attempt);
  if (runs.size === 0) {
    throw new EvidenceError(file.name, "holds no attempts", "Run garak again, to its end.");
  }
  for (const [probe, { run }] of runs) {
    const claims = header.evals.filter((entry) => probeName(entry["probe"]) === probe);
    for (const fault of recount.faults(probe, claims)) yield { type: "fault", run: run.key, fault };
  }
}
function unjudged({ entry_type, uuid, seq, probe_classname, prompt, goal, outputs }) {
  return {
    entry_type,
    uuid,
    seq,
    probe_classname,
    prompt,
    goal,
    outputs: arrayOr(outputs).map((one) => one !== null)
  };
}
function entriesOf({ bytes, name }) {
  return readJsonLines(streamOf(bytes), name);
}
async function readHeader(file) {
  let setup = {};
  let init = {};
  let finished = false;
  const evals = [];
  for await (const { record } of entriesOf(file)) {
    if (record["entry_type"] === "start_run setup") setup = record;
    else if (record["entry_type"] === "init") init = record;
    else if (record["entry_type"] === "completion") finished = true;
    else if (record["entry_type"] === "eval") evals.push(record);
  }
  return { setup, init, finished, evals };
}
function runOf(probe, { setup, init, finished, evals }, first) {
  const id = textOr(init["run"]) ?? textOr(setup["transient.run_id"]);
  const version = textOr(init["garak_version"]) ?? textOr(setup["_config.version"]);
  const detectors = /* @__PURE__ */ new Set([
    ...evals.filter((entry) => probeName(entry["probe"]) === probe).map(({ detector }) => detectorName(detector)),
    ...Object.keys(objectOr(first["detector_results"]))
  ]);
  const type = textOr(setup["plugins.target_type"]) ?? textOr(setup["plugins.model_type"]);
  const name = textOr(setup["plugins.target_name"]) ?? textOr(setup["plugins.model_name"]);
  return {
    key: probe,
    id: id === null ? null : `${id}/${probe}`,
    task: probe,
    otherNames: [],
    args: {},
    metadata: metadataOf2(setup, type),
    tags: arrayOr(setup["run.probe_tags"]).filter((tag) => typeof tag === "string"),
    model: name ?? type,
    modelDigest: null,
    scorers: [...detectors].filter((detector) => detector !== null).map((detector) => ({ name: detector, higherIsBetter: false })),
    resolved: false,
    datasetSamples: null,
    epochs: null,
    finished,
    status: finished ? "completed" : "no completion line",
    createdAt: textOr(init["start_time"]) ?? textOr(setup["transient.starttime_iso"]),
    completedAt: null,
    tool: ["garak", version].filter((part) => part !== null).join(" ")
  };
}
function metadataOf2(setup, type) {
  const recorded = Object.entries(setup).filter(
    ([key]) => /^run\.(generations|seed|eval_threshold)$/.test(key)
  );
  return Object.fromEntries([
    ...recorded.map(([key, value]) => [key.slice("run.".length), value]),
    ...type === null ? [] : [["target_type", type]]
  ]);
}

// src/evidence/formats/garak/read.ts
async function* read({ files, kinds }, projection) {
  const [file] = files;
  if (file === void 0) return;
  const kind = kinds.get(file);
  if (kind !== "report") throw notAReport(file, kind);
  yield* readReport(file, projection);
}
function notAReport({ name }, kind) {
  const remedy = "Give the report of the same run, `*.report.jsonl`.";
  if (kind === "hitlog") {
    const message2 = "is a garak hitlog: it lists hits only, so it does not say of how many attempts";
    return new EvidenceError(name, message2, remedy, { code: "rate-without-n" });
  }
  const message = "is a garak digest: it has scores of whole probes, not the attempts they come from";
  return new EvidenceError(name, message, remedy, { code: "rate-without-n" });
}
export {
  read
};
