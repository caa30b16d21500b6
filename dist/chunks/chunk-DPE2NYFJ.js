import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  HEAD_BYTES,
  firstLine,
  headText,
  isBeside,
  peekObject,
  readDocument
} from "./chunk-ZUTGSCYO.js";
import {
  readJsonLines
} from "./chunk-AGLBXTSA.js";
import {
  follow
} from "./chunk-G2ZXIKGM.js";
import {
  arrayOr,
  isObject,
  objectOr,
  textOr,
  textsIn,
  wholeOr,
  withoutNull
} from "./chunk-O4YHSFI3.js";
import {
  readLines
} from "./chunk-FKURCNGS.js";
import {
  decodeUtf8,
  parseJson
} from "./chunk-KFW5NMJB.js";
import {
  asBuffer,
  memoryBytes,
  streamOf,
  truncated
} from "./chunk-W7TSY4EV.js";
import {
  EvidenceError
} from "./chunk-R2PY23G6.js";
import {
  init_define_PAGE
} from "./chunk-XL3NFHKO.js";

// src/evidence/formats/registry.ts
init_define_PAGE();

// src/evidence/formats/deepeval/deepeval.ts
init_define_PAGE();

// src/evidence/formats/deepeval/test-case.ts
init_define_PAGE();
var SUCCESS = "success";
function readCase(record, prefix, index) {
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
    id: `${prefix}${textOr(record["name"]) ?? index}${order === void 0 || order === null ? "" : ` #${String(order)}`}`,
    epoch: 1,
    scores: Object.fromEntries(scores),
    metadata: withoutNull({ ...objectOr(record["metadata"]), tags, flaky, expectedOutput }),
    ...error !== void 0 && { error: `${String(error["name"])}: ${String(error["error"])}` }
  };
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
init_define_PAGE();
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
    return pairs.filter(([, stated2, found]) => typeof stated2 === "number" && stated2 !== found).map(([name, stated2, found]) => ({
      code: "totals-disagree",
      message: `\`${name}\` is ${stated2}, the file shows ${found}`,
      remedy: "Give the test run as deepeval wrote it, with all its test cases."
    }));
  }
};

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
  const text2 = headText(head);
  const keys = peekObject(text2);
  if (keys?.has("testCasesLookupMap") || keys?.has("test_cases_lookup_map")) return "cache";
  if (keys?.get("testRunData") === "{") return "wrapped";
  if (keys?.get("testCases") !== "[") return null;
  const first = peekObject(text2.slice(text2.indexOf("[", text2.indexOf('"testCases"')) + 1));
  return BESIDE_CASES.some((key) => keys.has(key)) || IN_CASES.some((key) => first?.has(key)) ? "run" : null;
}
async function* read({ files: [file] }, projection) {
  if (file === void 0) return;
  const head = await file.bytes.read(0, Math.min(64 * 1024, file.bytes.size));
  const kind = kindOf({ file, head });
  if (kind === "cache") {
    const message = "is a cache: it holds metrics of past test cases, not of a run";
    throw new EvidenceError(
      file.name,
      message,
      "Give the test_run_*.json of the run, or .latest_run_full.json."
    );
  }
  const at = kind === "wrapped" ? ["testRunData"] : [];
  const { document, elements } = await readDocument(file.bytes, [...at, "testCases"]);
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
  for (const list of [elements ?? [], conversations]) {
    let index = 0;
    const prefix = list === conversations ? "conversation " : "";
    for await (const record of list) {
      if (!isObject(record)) {
        throw new EvidenceError(
          file.name,
          `test case ${index} is no object`,
          "Give the file as deepeval wrote it."
        );
      }
      const sample = readCase(record, prefix, index++);
      recount.add(record);
      yield { type: "sample", run: run.key, sample };
    }
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

// src/evidence/formats/every-eval-ever/every-eval-ever.ts
init_define_PAGE();

// src/evidence/formats/folders.ts
init_define_PAGE();
function folderOf({ name }) {
  return name.slice(0, name.lastIndexOf("/") + 1);
}
function groupBy(candidates, keyOf4) {
  const groups = Map.groupBy(
    candidates,
    ({ file }) => JSON.stringify([file.provenance.artifactId, keyOf4(file)])
  );
  return [...groups.values()];
}

// src/evidence/formats/repeats.ts
init_define_PAGE();
import { hash } from "node:crypto";

// src/model/canonical.ts
init_define_PAGE();
function canonical(value) {
  return JSON.stringify(
    value,
    (_key, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part
  ) ?? "";
}

// src/evidence/formats/repeats.ts
var Repeats = class {
  #next = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  /**
   * @param record the tool's own unique id of the record, if it has one
   * @param epochs how many epochs the record holds
   * @returns the first of them
   */
  first(item, record, epochs = 1) {
    const key = record === null ? null : `${record}\0${item}`;
    const known = key === null ? void 0 : this.#known.get(key);
    if (known !== void 0) return known;
    const epoch = this.#next.get(item) ?? 1;
    this.#next.set(item, epoch + epochs);
    if (key !== null) this.#known.set(key, epoch);
    return epoch;
  }
};
function contentId(value) {
  return hash("sha256", canonical(value), "hex").slice(0, 16);
}

// src/evidence/formats/every-eval-ever/aggregate.ts
init_define_PAGE();
async function readAggregate(file) {
  const { document } = await readDocument(file.bytes, ["\0"]);
  const id = isObject(document) ? textOr(document["evaluation_id"]) : null;
  if (!isObject(document) || id === null || !Array.isArray(document["evaluation_results"])) {
    const message = "has no `evaluation_id` and `evaluation_results`";
    throw new EvidenceError(file.name, message, "Give a file that the schema of every_eval_ever allows.");
  }
  const source = objectOr(document["source_metadata"])["source_type"];
  if (source !== "evaluation_run") {
    const message = `was not written from a run: \`source_type\` is ${JSON.stringify(source) ?? "missing"}; scores that somebody published are no evidence`;
    throw new EvidenceError(file.name, message.slice(0, 300), "Give the results of a run of your own.");
  }
  return {
    file,
    id,
    model: textOr(objectOr(document["model_info"])["id"]),
    results: arrayOr(document["evaluation_results"]).flatMap(
      (result, index) => isObject(result) ? [readResult(document, result, id, index)] : []
    ),
    detailed: objectOr(document["detailed_evaluation_results"])
  };
}
function readResult(document, result, id, index) {
  const config = objectOr(result["metric_config"]);
  const details = objectOr(result["score_details"]);
  const data = objectOr(result["source_data"]);
  const name = textOr(result["evaluation_name"]) ?? `result ${index}`;
  const resultId = textOr(result["evaluation_result_id"]);
  const dataset = textOr(data["dataset_name"]);
  const library = objectOr(document["eval_library"]);
  const lower = config["lower_is_better"];
  return {
    name,
    id: resultId,
    score: details["score"],
    config,
    samples: wholeOr(objectOr(details["uncertainty"])["num_samples"]),
    run: {
      key: String(index),
      id: `${id}#${resultId ?? index}`,
      task: name,
      otherNames: [.../* @__PURE__ */ new Set([resultId, dataset])].filter(
        (other) => other !== null && other !== name
      ),
      args: {},
      metadata: withoutNull({
        source: document["source_metadata"],
        model_details: objectOr(document["model_info"])["additional_details"],
        generation_config: result["generation_config"],
        metric_config: config,
        source_data: data
      }),
      tags: [],
      model: textOr(objectOr(document["model_info"])["id"]),
      modelDigest: null,
      scorers: [
        { name: "score", higherIsBetter: typeof lower === "boolean" ? !lower : null },
        { name: "is_correct", higherIsBetter: true }
      ],
      resolved: false,
      datasetSamples: wholeOr(data["samples_number"]),
      epochs: null,
      finished: true,
      status: null,
      createdAt: timeOf(result["evaluation_timestamp"]) ?? timeOf(document["evaluation_timestamp"]),
      completedAt: null,
      tool: [textOr(library["name"]) ?? "every_eval_ever", textOr(library["version"])].filter((part) => part !== null).join(" ")
    }
  };
}
function timeOf(text2) {
  const value = textOr(text2);
  if (value === null) return null;
  const time2 = new Date(/^\d+(?:\.\d+)?$/.test(value) ? Number(value) * 1e3 : value);
  return Number.isNaN(time2.getTime()) ? null : time2.toISOString();
}

// src/evidence/formats/every-eval-ever/instances.ts
init_define_PAGE();
import { createHash } from "node:crypto";
function resultOf(row, { id, model, results }, source, line) {
  const wrong = (message) => new EvidenceError(
    source,
    `line ${line} ${message}`,
    "Give the two files of one evaluation as they were written."
  );
  if (row["evaluation_id"] !== id) throw wrong("is of another `evaluation_id` than its aggregate");
  if (row["model_id"] !== model) throw wrong("is of another `model_id` than its aggregate");
  const resultId = textOr(row["evaluation_result_id"]);
  const fitting = results.filter(
    (result) => resultId === null ? result.name === row["evaluation_name"] : result.id === resultId
  );
  if (fitting.length !== 1) {
    throw wrong(
      `is of ${fitting.length} results of its aggregate (\`evaluation_result_id\`, \`evaluation_name\`)`
    );
  }
  return fitting[0];
}
function readRow(row, result, epochs, source, line) {
  const id = textOr(row["sample_id"]);
  if (id === null) {
    throw new EvidenceError(
      source,
      `line ${line} has no \`sample_id\``,
      "Give a file that the schema allows."
    );
  }
  const { score, is_correct } = objectOr(row["evaluation"]);
  const extracted = objectOr(arrayOr(row["answer_attribution"]).at(-1))["extracted_value"];
  const answer = extracted === void 0 ? {} : { answer: extracted };
  const scores = {
    score: { value: score ?? null, ...answer },
    is_correct: { value: is_correct ?? null, ...answer }
  };
  const error = textOr(row["error"]);
  return {
    id,
    epoch: epochs.first(`${result.run.key}\0${id}`, null),
    scores,
    metadata: objectOr(row["metadata"]),
    ...error !== null && { error }
  };
}
async function checkDigest(file, { detailed }) {
  const { hash_algorithm: algorithm, checksum } = detailed;
  if (typeof checksum !== "string" || algorithm !== "sha256" && algorithm !== "md5") return;
  const found = algorithm === "sha256" ? file.digest.replace("sha256:", "") : await md5(file);
  if (found === checksum.toLowerCase()) return;
  const message = `is not the file that its aggregate names: its ${algorithm} is ${found}`;
  const remedy = "Give the instances as they were when the aggregate was written.";
  throw new EvidenceError(file.name, message, remedy, { code: "digest-mismatch" });
}
async function md5({ bytes }) {
  const hash2 = createHash("md5");
  for await (const chunk of streamOf(bytes)) hash2.update(chunk);
  return hash2.digest("hex");
}
var TOLERANCE = 1e-6;
var MEANS = ["accuracy", "acc", "exact_match"];
var Recount2 = class {
  rows = 0;
  #sum = 0;
  add(row) {
    const { score } = objectOr(row["evaluation"]);
    this.rows += 1;
    this.#sum += typeof score === "number" ? score : Number.NaN;
  }
  faults({ name, score, config, samples }) {
    if (this.rows === 0) return [onlyScore(name, score, samples)];
    const messages = [];
    if (samples !== null && samples !== this.rows) {
      messages.push(`the score of ${name} is of ${samples} samples, the file shows ${this.rows}`);
    }
    const mean = this.#sum / this.rows;
    const isMean = [config["metric_kind"], config["metric_id"], config["metric_name"]].some(
      (metric) => MEANS.includes(String(metric))
    );
    const comparable = isMean && config["max_score"] === 1 && typeof score === "number" && !Number.isNaN(mean);
    if (comparable && Math.abs(mean - score) > TOLERANCE) {
      messages.push(`the score of ${name} is stated as ${score}, its samples show ${mean}`);
    }
    return messages.map((message) => ({ code: "totals-disagree", message, remedy: REMEDY }));
  }
};
var REMEDY = "Give both files of the evaluation as they were written, with all their samples.";
function onlyScore(name, score, samples) {
  const over = samples === null ? "" : ` over ${samples} samples`;
  return {
    code: "rate-without-n",
    message: `of ${name} only a score is given (${String(score).slice(0, 40)}${over}), not which samples failed`,
    remedy: "Give the file of instances (`detailed_evaluation_results`) beside it."
  };
}

// src/evidence/formats/every-eval-ever/every-eval-ever.ts
var everyEvalEver = { name: "every-eval-ever", title: "Every Eval Ever", claim, read: read2 };
function claim(candidates) {
  const ours = candidates.filter(({ head }) => kindOf2(head) !== null);
  const ids = new Map(ours.map(({ file, head }) => [file, peek(head)?.get("evaluation_id") ?? ""]));
  return groupBy(ours, (file) => ids.get(file) ?? "").map((group) => ({
    files: group.map(({ file }) => file)
  }));
}
function kindOf2(head) {
  const keys = peek(head);
  if (!keys?.has("schema_version") || !keys.has("evaluation_id")) return null;
  if (keys.has("sample_id") || keys.has("interaction_type")) return "instances";
  return keys.has("evaluation_results") || keys.has("source_metadata") ? "aggregate" : null;
}
function peek(head) {
  return peekObject(headText(head));
}
async function* read2({ files }, projection) {
  const { aggregate, instances } = await sorted(files);
  const wanted = aggregate.results.filter(({ run }) => projection.wants(run));
  for (const { run } of aggregate.results) yield { type: "run", run };
  if (wanted.length === 0) return;
  const recounts = new Map(aggregate.results.map((result) => [result, new Recount2()]));
  let rows = 0;
  if (instances !== null) {
    await checkDigest(instances, aggregate);
    const epochs = new Repeats();
    for await (const { line, record } of readJsonLines(streamOf(instances.bytes), instances.name)) {
      const result = resultOf(record, aggregate, instances.name, line);
      const sample = readRow(record, result, epochs, instances.name, line);
      rows += 1;
      recounts.get(result).add(record);
      if (wanted.includes(result)) yield { type: "sample", run: result.run.key, sample };
    }
  }
  const { total_rows: stated2 } = aggregate.detailed;
  for (const [result, recount] of recounts) {
    for (const fault of recount.faults(result)) yield { type: "fault", run: result.run.key, fault };
    if (instances === null || typeof stated2 !== "number" || stated2 === rows) continue;
    const message = `\`total_rows\` is ${stated2}, the file of instances has ${rows}`;
    const remedy = "Give both files of the evaluation as they were written.";
    yield { type: "fault", run: result.run.key, fault: { code: "totals-disagree", message, remedy } };
  }
}
async function sorted(files) {
  const kinds = { aggregate: [], instances: [] };
  for (const file of files) {
    const kind = kindOf2(await file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size)));
    kinds[kind].push(file);
    await file.bytes.close?.();
  }
  const [first, second] = kinds.aggregate;
  const [instances = null, more] = kinds.instances;
  const twin = second ?? more;
  if (twin !== void 0) {
    const message = "has the `evaluation_id` of another file of its kind";
    throw new EvidenceError(twin.name, message, "Give the two files of one evaluation, each once.");
  }
  if (first === void 0) {
    const message = "has no aggregate beside it, which alone says whether it was a run and what its scores mean";
    throw new EvidenceError(
      instances.name,
      message,
      "Give the aggregate with the same `evaluation_id` too."
    );
  }
  return { aggregate: await readAggregate(first), instances };
}

// src/evidence/formats/garak/garak.ts
init_define_PAGE();

// src/evidence/formats/garak/report.ts
init_define_PAGE();

// src/evidence/formats/garak/attempt.ts
init_define_PAGE();
function probeName(text2) {
  return textOr(text2)?.replace(/^(?:garak\.)?probes\./, "") ?? null;
}
function attemptKey(attempt2) {
  return JSON.stringify([attempt2["uuid"] ?? null, attempt2["probe_classname"] ?? null, itemOf(attempt2)]);
}
function itemOf(attempt2) {
  const seq = typeof attempt2["seq"] === "number" && attempt2["seq"] >= 0 ? attempt2["seq"] : null;
  const id = contentId(promptText(attempt2["prompt"]));
  return seq === null ? id : `${seq}-${id}`;
}
function promptText(prompt) {
  return arrayOr(objectOr(prompt)["turns"]).length === 0 ? prompt : arrayOr(objectOr(prompt)["turns"]).map((turn) => {
    const { role, content } = objectOr(turn);
    return [role, objectOr(content)["text"] ?? content];
  });
}
function samplesOf(attempt2, repeats) {
  const outputs = arrayOr(attempt2["outputs"]);
  const results = Object.entries(objectOr(attempt2["detector_results"]));
  const count = Math.max(1, outputs.length, ...results.map(([, scores]) => arrayOr(scores).length));
  const id = itemOf(attempt2);
  const first = repeats.first(`${attempt2["probe_classname"]}\0${id}`, attemptKey(attempt2), count);
  const metadata = metadataOf(attempt2);
  return Array.from({ length: count }, (_, index) => {
    const scores = results.filter(([, values]) => index < arrayOr(values).length).map(([detector, values]) => [detector, { value: arrayOr(values)[index] }]);
    const error = outputs[index] === void 0 || outputs[index] === null ? "no output" : void 0;
    return {
      id,
      epoch: first + index,
      scores: Object.fromEntries(scores),
      metadata,
      ...error !== void 0 && { error }
    };
  });
}
function metadataOf(attempt2) {
  const { goal, intent, seq, uuid, targets } = attempt2;
  const notes = Object.entries(objectOr(attempt2["notes"])).filter(([, note]) => typeof note !== "object");
  return Object.fromEntries(
    [...notes, ...Object.entries({ goal, intent, seq, attempt: uuid, targets })].filter(
      ([, value]) => value !== void 0 && value !== null
    )
  );
}

// src/evidence/formats/garak/totals.ts
init_define_PAGE();
var DEFAULT_THRESHOLD = 0.5;
var Recount3 = class {
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
    for (const detector of new Set(claims.map((claim6) => textOr(claim6["detector"])))) {
      if (detector === null) continue;
      const claimed = sum(claims.filter((claim6) => claim6["detector"] === detector));
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
  const add = (of) => claims.reduce((total, claim6) => total + of(claim6), 0);
  return {
    passed: add((claim6) => wholeOr(claim6["passed"]) ?? 0),
    // `total` until 0.13.
    evaluated: add((claim6) => wholeOr(claim6["total_evaluated"]) ?? wholeOr(claim6["total"]) ?? 0),
    nones: claims.every((claim6) => wholeOr(claim6["nones"]) !== null) ? add((claim6) => wholeOr(claim6["nones"]) ?? 0) : null
  };
}

// src/evidence/formats/garak/report.ts
var EVALUATED = 2;
async function* readReport(file, projection) {
  const header = await readHeader(file);
  const recount = new Recount3(header.setup["run.eval_threshold"]);
  const repeats = new Repeats();
  const runs = /* @__PURE__ */ new Map();
  const pending = /* @__PURE__ */ new Map();
  function* eventsOf3(attempt2) {
    const probe = probeName(attempt2["probe_classname"]);
    if (probe === null) throw new EvidenceError(file.name, "has an attempt of no probe", "Run garak again.");
    let known = runs.get(probe);
    if (known === void 0) {
      const run = runOf2(probe, header, attempt2);
      known = { run, wanted: projection.wants(run) };
      runs.set(probe, known);
      yield { type: "run", run };
    }
    for (const sample of samplesOf(attempt2, repeats)) {
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
    yield* eventsOf3(record);
  }
  for (const attempt2 of pending.values()) yield* eventsOf3(attempt2);
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
function runOf2(probe, { setup, init, finished, evals }, first) {
  const id = textOr(init["run"]) ?? textOr(setup["transient.run_id"]);
  const version = textOr(init["garak_version"]) ?? textOr(setup["_config.version"]);
  const detectors = /* @__PURE__ */ new Set([
    ...evals.filter((entry) => probeName(entry["probe"]) === probe).map(({ detector }) => textOr(detector)),
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

// src/evidence/formats/garak/garak.ts
var garak = {
  name: "garak",
  title: "garak",
  claim: claim2,
  read: read3
};
var ENTRIES = /^"(?:start_run setup|init|attempt|eval|probe_summary|completion|payload_init|plugin_cache|config|tree_data)"$/;
var HIT = ["attempt_id", "attempt_idx", "detector", "generator", "probe", "score"];
function claim2(candidates) {
  const texts2 = candidates.map(({ file, head }) => ({ file, text: headText(head) }));
  const ours = texts2.map((one) => ({ ...one, kind: kindOf3(one.text) })).filter(({ kind }) => kind !== null);
  const reports = ours.filter(({ kind }) => kind === "report").map(({ file, text: text2 }) => ({ files: [file], text: text2 }));
  const alone = [];
  for (const { file, text: text2 } of ours.filter(({ kind }) => kind !== "report")) {
    const run = /"run_(?:id|uuid)":\s*("[^"]+")/.exec(text2)?.[1];
    const report = run === void 0 ? void 0 : reports.find((one) => one.text.includes(run));
    if (report === void 0) alone.push({ files: [file] });
    else report.files.push(file);
  }
  return [...reports.map(({ files }) => ({ files })), ...alone];
}
function kindOf3(text2) {
  const line = peekObject(firstLine(text2));
  const entry = line?.get("entry_type");
  if (entry === '"digest"') return "digest";
  if (entry !== void 0) return ENTRIES.test(entry) ? "report" : null;
  if (line !== null && HIT.filter((key) => line.has(key)).length > 3) return "hitlog";
  const document = peekObject(text2);
  if (document?.get("entry_type") === '"digest"') return "digest";
  return document?.get("meta") === "{" && text2.includes('"garak_version"') ? "digest" : null;
}
async function* read3({ files }, projection) {
  const [file] = files;
  if (file === void 0) return;
  const kind = kindOf3(headText(await file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size))));
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

// src/evidence/formats/helm/helm.ts
init_define_PAGE();

// src/evidence/formats/helm/state.ts
init_define_PAGE();

// src/evidence/formats/helm/stats.ts
init_define_PAGE();
async function readEntries(file) {
  const { elements } = await readDocument(file.bytes, []);
  const byKey = /* @__PURE__ */ new Map();
  const sums = new Sums();
  let index = 0;
  for await (const element of elements ?? []) {
    const { entry, stats } = readEntry(element, file.name, index++);
    const twins = byKey.get(keyOf(entry)) ?? [];
    byKey.set(keyOf(entry), twins);
    for (const stat of stats) sums.add(stat, entry);
    const fitting = twins.find((twin) => agree(twin.scores, entry.scores));
    if (fitting === void 0) {
      twins.push({ ...entry, scores: new Map([...twins[0]?.scores ?? [], ...entry.scores]) });
    } else for (const [name, score] of entry.scores) fitting.scores.set(name, score);
  }
  return { entries: [...byKey.values()].flat(), sums };
}
function keyOf({ instance, trial, perturbation }) {
  return JSON.stringify([instance, trial, perturbation]);
}
function agree(known, more) {
  return [...more].every(([name, { value }]) => {
    const score = known.get(name);
    return score === void 0 || Object.is(score.value, value);
  });
}
function readEntry(element, source, index) {
  const instance = isObject(element) ? textOr(element["instance_id"]) : null;
  const trial = isObject(element) ? wholeOr(element["train_trial_index"] ?? 0) : null;
  if (!isObject(element) || instance === null || trial === null || !Array.isArray(element["stats"])) {
    const message = `entry ${index} has no \`instance_id\`, \`train_trial_index\` and \`stats\``;
    throw new EvidenceError(source, message, "Give the file as HELM wrote it.");
  }
  const perturbation = isObject(element["perturbation"]) ? element["perturbation"] : null;
  const stats = element["stats"].filter(isObject).filter((stat) => isObject(stat["name"]));
  const scores = /* @__PURE__ */ new Map();
  let split = null;
  for (const stat of stats) {
    const name = objectOr(stat["name"]);
    split ??= textOr(name["split"]);
    const text2 = textOr(name["name"]);
    if (text2 !== null) scores.set(text2, readScore(stat));
  }
  return { entry: { instance, trial, perturbation, split, scores }, stats };
}
function readScore({ count, mean, min, max }) {
  const value = count === 0 ? null : mean ?? null;
  return count === 1 || count === 0 ? { value } : { value, metadata: { count, min, max } };
}
var TOLERANCE2 = 1e-6;
var Sums = class {
  #byName = /* @__PURE__ */ new Map();
  #instances = /* @__PURE__ */ new Map();
  add(stat, { trial, instance }) {
    const { sum: sum2, count } = stat;
    const { name: _, ...context } = objectOr(stat["name"]);
    const place2 = JSON.stringify(context);
    const trials = this.#instances.get(place2) ?? /* @__PURE__ */ new Map();
    this.#instances.set(place2, trials);
    trials.set(trial, (trials.get(trial) ?? /* @__PURE__ */ new Set()).add(instance));
    if (typeof sum2 !== "number" || typeof count !== "number") return;
    const key = JSON.stringify(stat["name"]);
    const sums = this.#byName.get(key) ?? /* @__PURE__ */ new Map();
    this.#byName.set(key, sums);
    const known = sums.get(trial) ?? { sum: 0, count: 0 };
    sums.set(trial, { sum: known.sum + sum2, count: known.count + count });
  }
  /** What stats.json states of these instances and they do not show. A stat stated twice needs to hold once. */
  faults(stats) {
    const stated2 = Map.groupBy(
      stats.filter((stat) => typeof stat["mean"] === "number"),
      (stat) => JSON.stringify(stat["name"])
    );
    const messages = [];
    for (const [key, some] of stated2) {
      const { name, ...context } = objectOr(some[0]["name"]);
      const found = name === "num_instances" ? this.#size(JSON.stringify(context)) : this.#mean(key);
      if (found === null || some.some(({ mean }) => near(mean, found))) continue;
      messages.push(`stats.json states ${String(name)} ${some[0]["mean"]}, the instances show ${found}`);
    }
    const more = messages.length > SHOWN ? [`and so of ${messages.length - SHOWN} more stats`] : [];
    return [...messages.slice(0, SHOWN), ...more].map((message) => ({
      code: "totals-disagree",
      message,
      remedy: "Give the whole folder of the run as HELM wrote it."
    }));
  }
  #mean(key) {
    const trials = [...this.#byName.get(key)?.values() ?? []].filter(({ count }) => count > 0);
    return average(trials.map(({ sum: sum2, count }) => sum2 / count));
  }
  #size(context) {
    return average([...this.#instances.get(context)?.values() ?? []].map(({ size }) => size));
  }
};
var SHOWN = 5;
function average(values) {
  return values.length === 0 ? null : values.reduce((sum2, value) => sum2 + value, 0) / values.length;
}
function near(a, b) {
  return Math.abs(a - b) <= TOLERANCE2 * Math.max(1, Math.abs(a));
}
async function readStats(file) {
  const { elements } = await readDocument(file.bytes, []);
  const stats = [];
  for await (const element of elements ?? []) stats.push(...arrayOr([element]).filter(isObject));
  return stats;
}

// src/evidence/formats/helm/state.ts
async function readRequests(file) {
  const { elements } = await readDocument(file.bytes, ["request_states"]);
  const requests = /* @__PURE__ */ new Map();
  for await (const element of elements ?? []) {
    if (!isObject(element) || !isObject(element["instance"])) continue;
    const { instance, train_trial_index, result } = element;
    const id = textOr(instance["id"]);
    if (id === null) continue;
    const perturbation = isObject(instance["perturbation"]) ? instance["perturbation"] : null;
    const key = keyOf({ instance: id, trial: wholeOr(train_trial_index) ?? 0, perturbation });
    const known = requests.get(key);
    const time2 = timeOf2(objectOr(result)["request_datetime"]);
    requests.set(key, {
      metadata: known?.metadata ?? metadataOf3(instance),
      error: known?.error ?? errorOf(objectOr(result)),
      completedAt: [known?.completedAt ?? null, time2].filter((one) => one !== null).sort().at(-1) ?? null
    });
  }
  return requests;
}
function metadataOf3(instance) {
  const { sub_split, extra_data } = instance;
  const labels = arrayOr(instance["references"]).flatMap((reference) => {
    const { output, tags } = objectOr(reference);
    const text2 = textOr(objectOr(output)["text"]);
    return arrayOr(tags).includes("correct") && text2 !== null ? [text2] : [];
  });
  return {
    ...labels.length > 0 && { label: labels.length === 1 ? labels[0] : labels },
    ...sub_split !== void 0 && { sub_split },
    ...extra_data !== void 0 && { extra_data }
  };
}
function errorOf({ success, error }) {
  return textOr(error) ?? (success === false ? "the request failed" : null);
}
function timeOf2(seconds) {
  if (typeof seconds !== "number") return null;
  const time2 = new Date(seconds * 1e3);
  return Number.isNaN(time2.getTime()) ? null : time2.toISOString();
}

// src/evidence/formats/helm/helm.ts
var helm = { name: "helm", title: "HELM", claim: claim3, read: read4 };
var MARKS = [
  ["run_spec", "object", ["name", "adapter_spec"]],
  ["scenario_state", "object", ["adapter_spec", "request_states"]],
  ["scenario", "object", ["name", "description", "definition_path"]],
  ["per_instance_stats", "list", ["instance_id", "train_trial_index", "stats"]],
  ["stats", "list", ["name", "count", "sum"]]
];
function claim3(candidates) {
  const ours = candidates.filter(({ head }) => kindOf4(head) !== null);
  return groupBy(ours, folderOf).filter((group) => group.some(({ head }) => kindOf4(head) !== "scenario")).map((group) => ({ files: group.map(({ file }) => file) }));
}
function kindOf4(head) {
  const text2 = headText(head);
  const isList = text2.startsWith("[");
  const keys = peekObject(isList ? text2.slice(1) : text2);
  const shape = isList ? "list" : "object";
  const mark = MARKS.find(([, of, names]) => of === shape && names.every((name) => keys?.has(name)));
  if (mark?.[0] === "stats" && keys?.get("name") !== "{") return null;
  return mark?.[0] ?? null;
}
async function* read4({ files }, projection) {
  const byKind = await sorted2(files);
  const specFile = byKind.get("run_spec");
  if (specFile === void 0) {
    const message = "belongs to a run whose run_spec.json is missing: nothing says which eval and which model";
    throw new EvidenceError(files[0].name, message, "Give the whole folder of the run.");
  }
  const spec = await readSpec(specFile);
  const [entriesFile, stateFile, statsFile] = ["per_instance_stats", "scenario_state", "stats"].map((kind) => byKind.get(kind));
  if (entriesFile === void 0) {
    const run = runOf3(spec, null, [], null);
    yield { type: "run", run };
    yield { type: "fault", run: run.key, fault: onlyMeans(spec.task) };
    return;
  }
  const { entries, sums } = await readEntries(entriesFile);
  if (entries.length === 0) {
    throw new EvidenceError(entriesFile.name, "holds no instances", "Run the eval again, to its end.");
  }
  const requests = stateFile === void 0 ? /* @__PURE__ */ new Map() : await readRequests(stateFile);
  const faults = [
    ...statsFile === void 0 ? [] : sums.faults(await readStats(statsFile)),
    ...withoutStats(requests, entries)
  ];
  for (const some of Map.groupBy(entries, ({ perturbation }) => JSON.stringify(perturbation)).values()) {
    const names = [...new Set(some.flatMap(({ scores }) => [...scores.keys()]))];
    const run = runOf3(spec, some[0].perturbation, names, oldest(some, requests));
    yield { type: "run", run };
    if (!projection.wants(run)) continue;
    for (const entry of some) {
      yield { type: "sample", run: run.key, sample: sampleOf(entry, requests.get(keyOf(entry))) };
    }
    for (const fault of faults) yield { type: "fault", run: run.key, fault };
  }
}
async function sorted2(files) {
  const byKind = /* @__PURE__ */ new Map();
  for (const file of files) {
    const kind = kindOf4(await file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size)));
    await file.bytes.close?.();
    const other = byKind.get(kind);
    if (other !== void 0) {
      const message = `and ${other.name} are both a ${kind}.json: which run's files belong together cannot be told`;
      throw new EvidenceError(file.name, message, "Keep each run in its own folder, as HELM does.");
    }
    byKind.set(kind, file);
  }
  return byKind;
}
async function readSpec(file) {
  const { document } = await readDocument(file.bytes, ["\0"]);
  const name = isObject(document) ? textOr(document["name"]) : null;
  if (!isObject(document) || name === null) {
    throw new EvidenceError(file.name, "has no `name`", "Give the run_spec.json that HELM wrote.");
  }
  const [task = name, rest = ""] = splitOnce(name, ":");
  const named2 = rest.split(",").map((pair) => splitOnce(pair, "=")).filter(([key, value]) => value !== void 0 && key !== "model" && key !== "model_deployment");
  const scenario = objectOr(document["scenario_spec"] ?? document["scenario"]);
  const adapter = objectOr(document["adapter_spec"]);
  const { instructions: _, model, ...settings } = adapter;
  return {
    task,
    otherNames: [.../* @__PURE__ */ new Set([name, ...textsIn(document["groups"])])].filter((other) => other !== task),
    args: { ...Object.fromEntries(named2), ...objectOr(scenario["args"]) },
    metadata: withoutNull({ ...settings, scenario: scenario["class_name"] }),
    model: textOr(model)
  };
}
function splitOnce(text2, mark) {
  const at = text2.indexOf(mark);
  return at < 0 ? [text2] : [text2.slice(0, at), text2.slice(at + mark.length)];
}
function runOf3({ task, otherNames: otherNames2, args, metadata, model }, perturbation, scorers, createdAt) {
  const suffix = perturbation === null ? "" : `+${textOr(perturbation["name"]) ?? "perturbation"}`;
  return {
    key: JSON.stringify([task, perturbation]),
    id: null,
    task: `${task}${suffix}`,
    otherNames: perturbation === null ? otherNames2 : otherNames2.map((name) => `${name}${suffix}`),
    args: perturbation === null ? args : { ...args, perturbation },
    metadata,
    tags: [],
    model,
    modelDigest: null,
    scorers: scorers.map((name) => ({ name, higherIsBetter: null })),
    resolved: false,
    // `max_eval_instances` is a limit, and the size of the whole is not recorded.
    datasetSamples: null,
    epochs: null,
    // HELM writes the folder when the run is done.
    finished: true,
    status: null,
    createdAt,
    completedAt: null,
    tool: "helm"
  };
}
function sampleOf({ instance, trial, split, scores }, request) {
  const error = request?.error ?? judgeError(scores);
  const { metadata, completedAt } = request ?? { metadata: {}, completedAt: null };
  return {
    id: instance,
    epoch: trial + 1,
    scores: Object.fromEntries(scores),
    metadata: { ...split !== null && { split }, ...metadata },
    ...error !== null && { error },
    ...completedAt !== null && { completedAt }
  };
}
function judgeError(scores) {
  for (const [name, { value }] of scores) {
    if (name.endsWith("_annotator_success") && value !== 1)
      return `a judge failed: ${name} is ${String(value)}`;
  }
  return null;
}
function oldest(entries, requests) {
  const times = entries.map((entry) => requests.get(keyOf(entry))?.completedAt ?? null);
  return times.includes(null) ? null : times.toSorted()[0] ?? null;
}
function withoutStats(requests, entries) {
  const scored = new Set(entries.map(keyOf));
  const unscored = [...requests.keys()].filter((key) => !scored.has(key));
  if (unscored.length === 0) return [];
  return [
    {
      code: "totals-disagree",
      message: `${unscored.length} of ${requests.size} instances were asked and have no entry in per_instance_stats.json`,
      remedy: "Give the whole folder of one run as HELM wrote it."
    }
  ];
}
function onlyMeans(task) {
  return {
    code: "rate-without-n",
    message: `of ${task} only means are given (stats.json), not which instances failed`,
    remedy: "Give the run's per_instance_stats.json too."
  };
}

// src/evidence/formats/inspect/inspect.ts
init_define_PAGE();

// src/evidence/formats/inspect/archive.ts
init_define_PAGE();

// src/evidence/zip.ts
init_define_PAGE();

// src/evidence/zip/directory.ts
init_define_PAGE();
import { isUtf8 } from "node:buffer";

// src/evidence/zip/end.ts
init_define_PAGE();

// src/evidence/zip/errors.ts
init_define_PAGE();
var MAKE_AGAIN = "Download the archive again; if that does not help, produce it again.";
function badArchive(archive, message, remedy = MAKE_AGAIN, cause) {
  return new EvidenceError(archive, `zip archive: ${message}`, remedy, cause ? { cause } : void 0);
}
function badMember(archive, member, message, remedy = MAKE_AGAIN, cause) {
  return badArchive(archive, `member ${quoted(member)}: ${message}`, remedy, cause);
}
function quoted(name) {
  return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}\u2026` : name);
}

// src/evidence/zip/end.ts
var END_SIGNATURE = Buffer.from("PK", "latin1");
var END_BYTES = 22;
var END64_LOCATOR = 117853008;
var END64_LOCATOR_BYTES = 20;
var END64 = 101075792;
var END64_BYTES = 56;
var FULL16 = 65535;
var FULL32 = 4294967295;
async function findDirectory(source) {
  const length = Math.min(source.size, END_BYTES + FULL16);
  const tail = asBuffer(await source.read(source.size - length, length));
  const found = findEnd(tail, source.name);
  const endAt = source.size - length + found;
  const end = tail.subarray(found);
  const narrow = { entries: end.readUInt16LE(10), bytes: end.readUInt32LE(12), offset: end.readUInt32LE(16) };
  const locatorAt = endAt - END64_LOCATOR_BYTES;
  const locator = locatorAt < 0 ? void 0 : asBuffer(await source.read(locatorAt, END64_LOCATOR_BYTES));
  if (locator?.readUInt32LE(0) !== END64_LOCATOR) {
    const isOnlyDisk = end.readUInt32LE(4) === 0 && end.readUInt16LE(8) === narrow.entries;
    if (!isOnlyDisk) throw multiDisk(source.name);
    return checkPlace(narrow, endAt, source.name);
  }
  const end64At = readUInt64(locator, 8, source.name);
  const wide = await readEnd64(source, end64At, locatorAt);
  const agrees = (value, full, real) => value === full || value === real;
  if (!agrees(narrow.entries, FULL16, wide.entries) || !agrees(narrow.bytes, FULL32, wide.bytes) || !agrees(narrow.offset, FULL32, wide.offset)) {
    throw badArchive(source.name, "its two ends of the directory (zip and zip64) disagree");
  }
  return checkPlace(wide, end64At, source.name);
}
async function readEnd64(source, at, locatorAt) {
  const { name } = source;
  const end = at + END64_BYTES <= locatorAt ? asBuffer(await source.read(at, END64_BYTES)) : void 0;
  if (end?.readUInt32LE(0) !== END64 || at + 12 + readUInt64(end, 4, name) !== locatorAt) {
    throw badArchive(name, "the zip64 end of the directory is not where it should be");
  }
  const entries = readUInt64(end, 32, name);
  const isOnlyDisk = readUInt64(end, 16, name) === 0 && readUInt64(end, 24, name) === entries;
  if (!isOnlyDisk) throw multiDisk(name);
  return { entries, bytes: readUInt64(end, 40, name), offset: readUInt64(end, 48, name) };
}
function findEnd(tail, archive) {
  const fits = [];
  for (let at = tail.indexOf(END_SIGNATURE); at >= 0; at = tail.indexOf(END_SIGNATURE, at + 1)) {
    if (at + END_BYTES <= tail.length && at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) {
      fits.push(at);
    }
  }
  if (fits.length === 0) throw badArchive(archive, "has no end: it was cut off or never finished");
  if (fits.length > 1) throw badArchive(archive, "has two ends: its comment looks like another archive");
  return fits[0];
}
function checkPlace(directory, endAt, archive) {
  if (directory.offset + directory.bytes !== endAt) {
    throw badArchive(archive, "the directory does not end where it should: bytes were lost or added");
  }
  return directory;
}
function readUInt64(bytes, at, archive) {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw badArchive(archive, "declares an impossible size");
  return Number(value);
}
function multiDisk(archive) {
  return badArchive(archive, "is one part of several", "Join the parts, or pack the files into one archive.");
}

// src/evidence/zip/limits.ts
init_define_PAGE();
var KiB = 1024;
var MiB = 1024 * KiB;
var GiB = 1024 * MiB;
var ZIP_LIMITS = {
  /** A log of 50,000 samples in ten chunks each has half as many; an entry costs about 300 bytes here. */
  entries: 1e6,
  /** A million entries with names of 80 bytes. */
  directoryBytes: 128 * MiB,
  /** The longest path of the usual file systems. */
  nameBytes: 4 * KiB,
  /** Larger than any one sample or summary seen; a streamed member takes time, not memory. */
  memberBytes: 16 * GiB,
  /** What `read` returns at once: text of twice this could not be held by a string of the runtime. */
  inMemoryBytes: 256 * MiB,
  /** Some ten minutes of unpacking. */
  totalBytes: 256 * GiB,
  /** Deflate cannot pass 1,032; zstd stays below this for logs that repeat one answer in every sample. */
  ratio: 5e3
};
var RATIO_MATTERS_FROM_BYTES = 16 * MiB;

// src/evidence/zip/directory.ts
var ENTRY = 33639248;
var ENTRY_BYTES = 46;
var ZIP64_EXTRA = 1;
var FULL162 = 65535;
var FULL322 = 4294967295;
var LOCAL_HEADER_BYTES = 30;
var METHODS = { stored: 0, deflate: 8, zstd: 93 };
var KNOWN_METHODS = Object.values(METHODS);
var UNIX = 3;
var FILE_TYPE_MASK = 61440;
var SYMLINK = 40960;
var ENCRYPTED_FLAGS = 1 | 64 | 8192;
async function readDirectory(source, limits) {
  const directory = await findDirectory(source);
  if (directory.entries > limits.entries) {
    throw tooMuch(source.name, `${directory.entries} entries`, `${limits.entries}`);
  }
  if (directory.bytes > limits.directoryBytes) {
    throw tooMuch(source.name, `a directory of ${directory.bytes} bytes`, `${limits.directoryBytes}`);
  }
  const bytes = asBuffer(await source.read(directory.offset, directory.bytes));
  const entries = [];
  let at = 0;
  for (let i = 0; i < directory.entries; i++) {
    const parsed = parseEntry(bytes, at, source.name, limits);
    entries.push(parsed.entry);
    at = parsed.next;
  }
  if (at !== bytes.length) throw badArchive(source.name, "the directory has more than its declared entries");
  const total = entries.reduce((sum2, entry) => sum2 + entry.size, 0);
  if (total > limits.totalBytes) {
    throw tooMuch(source.name, `${total} bytes unpacked`, `${limits.totalBytes}`);
  }
  return boundEntries(entries, directory.offset, source.name);
}
function parseEntry(bytes, at, archive, limits) {
  if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY) {
    throw badArchive(archive, "the directory is damaged");
  }
  const nameAt = at + ENTRY_BYTES;
  const extraAt = nameAt + bytes.readUInt16LE(at + 28);
  const commentAt = extraAt + bytes.readUInt16LE(at + 30);
  const next = commentAt + bytes.readUInt16LE(at + 32);
  if (next > bytes.length) throw badArchive(archive, "the directory is damaged");
  if (extraAt - nameAt > limits.nameBytes) {
    throw tooMuch(archive, `a name of ${extraAt - nameAt} bytes`, `${limits.nameBytes}`);
  }
  const nameBytes = bytes.subarray(nameAt, extraAt);
  if (!isUtf8(nameBytes)) {
    const remedy = "Pack the files again with a tool that writes UTF-8 names.";
    throw badMember(archive, nameBytes.toString("latin1"), "its name is not UTF-8", remedy);
  }
  const name = nameBytes.toString("utf8");
  const narrow = {
    size: bytes.readUInt32LE(at + 24),
    compressedSize: bytes.readUInt32LE(at + 20),
    offset: bytes.readUInt32LE(at + 42),
    disk: bytes.readUInt16LE(at + 34)
  };
  const place2 = widen(narrow, bytes.subarray(extraAt, commentAt), archive, name);
  if (place2.disk !== 0) throw multiDisk(archive);
  const entry = {
    name,
    method: bytes.readUInt16LE(at + 10),
    compressedSize: place2.compressedSize,
    size: place2.size,
    crc32: bytes.readUInt32LE(at + 16),
    offset: place2.offset
  };
  const mode = bytes[at + 5] === UNIX ? bytes.readUInt16LE(at + 40) : 0;
  checkEntry(entry, bytes.readUInt16LE(at + 8), mode, archive, limits);
  return { entry, next };
}
function widen(narrow, extra, archive, name) {
  const wide = { ...narrow };
  const full = ["size", "compressedSize", "offset"].filter((key) => narrow[key] === FULL322);
  if (full.length === 0 && narrow.disk !== FULL162) return wide;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== ZIP64_EXTRA) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    if (field.length < full.length * 8 + (narrow.disk === FULL162 ? 4 : 0)) break;
    full.forEach((key, i) => {
      wide[key] = readUInt64(field, i * 8, archive);
    });
    if (narrow.disk === FULL162) wide.disk = field.readUInt32LE(full.length * 8);
    return wide;
  }
  throw badMember(archive, name, "its zip64 sizes are missing");
}
function checkEntry(entry, flags, mode, archive, limits) {
  const refuse = (message, remedy) => badMember(archive, entry.name, message, remedy);
  if (flags & ENCRYPTED_FLAGS) throw refuse("is encrypted", "Pack the files without a password.");
  if (!KNOWN_METHODS.includes(entry.method)) {
    throw refuse(
      `compression method ${entry.method} is not supported`,
      "Pack the files with method deflate (8) or zstd (93), or stored (0)."
    );
  }
  if ((mode & FILE_TYPE_MASK) === SYMLINK) {
    throw refuse("is a symbolic link", "Pack the file itself in place of the link.");
  }
  if (entry.method === METHODS.stored && entry.compressedSize !== entry.size) {
    throw refuse("is stored, yet its two sizes differ");
  }
  if (entry.size > limits.memberBytes) {
    throw refuse(`unpacks to ${entry.size} bytes; at most ${limits.memberBytes} are read`, SPLIT);
  }
  if (entry.size > RATIO_MATTERS_FROM_BYTES && entry.size > entry.compressedSize * limits.ratio) {
    throw refuse(`unpacks to more than ${limits.ratio} times its size, as a zip bomb does`, SPLIT);
  }
}
function boundEntries(entries, directoryAt, archive) {
  const ends = /* @__PURE__ */ new Map();
  let end = directoryAt;
  for (const entry of entries.toSorted((a, b) => b.offset - a.offset)) {
    const least = LOCAL_HEADER_BYTES + Buffer.byteLength(entry.name) + entry.compressedSize;
    if (entry.offset + least > end) {
      throw badMember(archive, entry.name, "overlaps another member or the directory");
    }
    ends.set(entry, end);
    end = entry.offset;
  }
  return entries.map((entry) => ({ ...entry, end: ends.get(entry) }));
}
var SPLIT = "Split the results over several files.";
function tooMuch(archive, found, limit) {
  return badArchive(archive, `has ${found}; the limit is ${limit}`, SPLIT);
}

// src/evidence/zip/member.ts
init_define_PAGE();
import { pipeline, Readable } from "node:stream";
import {
  crc32,
  createInflateRaw,
  createZstdDecompress,
  inflateRawSync,
  zstdDecompressSync
} from "node:zlib";
var LOCAL_HEADER = 67324752;
var ENCRYPTED = 1;
var SPARE_BYTES = 64;
var CHUNK_BYTES = 1024 * 1024;
var LARGEST_BUFFER_BYTES = 8 * 1024 * 1024;
var LEAST_CHUNK_BYTES = 64;
var MOST_FRAMES = 1e3;
async function readMember(source, entry) {
  const least = LOCAL_HEADER_BYTES + Buffer.byteLength(entry.name) + entry.compressedSize;
  const length = Math.min(least + SPARE_BYTES, entry.end - entry.offset);
  const bytes = asBuffer(await source.read(entry.offset, length));
  const start = dataStart(bytes, entry, source.name);
  const compressed = start + entry.compressedSize <= bytes.length ? bytes.subarray(start, start + entry.compressedSize) : await source.read(entry.offset + start, entry.compressedSize);
  const content = unpack(compressed, entry, source.name);
  checkContent(content.length, crc32(content), entry, source.name);
  return content;
}
async function* streamMember(source, entry) {
  const headLength = Math.min(LOCAL_HEADER_BYTES + 2 * 65535, entry.end - entry.offset);
  const head = asBuffer(await source.read(entry.offset, headLength));
  const start = entry.offset + dataStart(head, entry, source.name);
  let size = 0;
  let crc = 0;
  for await (const chunk of unpackStream(source, start, start + entry.compressedSize, entry)) {
    size += chunk.length;
    crc = crc32(chunk, crc);
    if (size > entry.size) break;
    yield chunk;
  }
  checkContent(size, crc, entry, source.name);
}
function dataStart(local2, entry, archive) {
  const nameLength = Buffer.byteLength(entry.name);
  if (local2.length < LOCAL_HEADER_BYTES + nameLength || local2.readUInt32LE(0) !== LOCAL_HEADER) {
    throw badMember(archive, entry.name, "is not where the directory says");
  }
  const name = local2.toString("utf8", LOCAL_HEADER_BYTES, LOCAL_HEADER_BYTES + local2.readUInt16LE(26));
  if (name !== entry.name || local2.readUInt16LE(8) !== entry.method || local2.readUInt16LE(6) & ENCRYPTED) {
    throw badMember(archive, entry.name, "its own header disagrees with the directory");
  }
  const start = LOCAL_HEADER_BYTES + nameLength + local2.readUInt16LE(28);
  if (entry.offset + start + entry.compressedSize > entry.end) {
    throw badMember(archive, entry.name, "overlaps another member or the directory");
  }
  return start;
}
function unpack(compressed, entry, archive) {
  if (entry.method === METHODS.stored) return compressed;
  const parts = [];
  let produced = 0;
  let consumed = 0;
  try {
    do {
      const part = unpackPart(compressed.subarray(consumed), entry.method, entry.size - produced);
      parts.push(part.content);
      produced += part.content.length;
      consumed += part.consumed;
      if (produced > entry.size) throw wrongSize(entry, archive);
    } while (continues(entry, parts.length, consumed < compressed.length, archive));
  } catch (error) {
    throw notUnpacked(error, entry, archive);
  }
  if (consumed !== compressed.length) throw badMember(archive, entry.name, "has bytes after its data");
  return parts.length === 1 ? parts[0] : Buffer.concat(parts);
}
function unpackPart(compressed, method, room) {
  const options = {
    info: true,
    chunkSize: Math.min(room, LARGEST_BUFFER_BYTES) + LEAST_CHUNK_BYTES,
    maxOutputLength: room + LEAST_CHUNK_BYTES
  };
  const unpackSync = method === METHODS.zstd ? zstdDecompressSync : inflateRawSync;
  const { buffer, engine } = unpackSync(compressed, options);
  return { content: buffer, consumed: engine.bytesWritten };
}
async function* unpackStream(source, start, end, entry) {
  if (entry.method === METHODS.stored) return yield* streamOf(source, start, end);
  let at = start;
  let frames = 0;
  do {
    const options = { chunkSize: CHUNK_BYTES };
    const engine = entry.method === METHODS.zstd ? createZstdDecompress(options) : createInflateRaw(options);
    pipeline(Readable.from(streamOf(source, at, end)), engine, () => {
    });
    try {
      for await (const chunk of engine) yield chunk;
    } catch (error) {
      throw notUnpacked(error, entry, source.name);
    } finally {
      engine.destroy();
    }
    at += engine.bytesWritten;
    frames += 1;
  } while (continues(entry, frames, at < end, source.name));
  if (at !== end) throw badMember(source.name, entry.name, "has bytes after its data");
}
function continues(entry, frames, bytesLeft, archive) {
  if (entry.method !== METHODS.zstd || !bytesLeft) return false;
  if (frames < MOST_FRAMES) return true;
  throw badMember(
    archive,
    entry.name,
    `has more than ${MOST_FRAMES} zstd frames`,
    "Pack it in fewer frames."
  );
}
function notUnpacked(error, entry, archive) {
  if (error instanceof EvidenceError) return error;
  const code = error.code ?? "";
  if (code === "ERR_BUFFER_TOO_LARGE") return wrongSize(entry, archive);
  if (!/^(Z_|ZSTD_)/.test(code)) return error;
  const message = code === "Z_BUF_ERROR" ? "its data is cut off" : `its data is damaged (${code})`;
  return badMember(archive, entry.name, message, void 0, error);
}
function checkContent(size, crc, entry, archive) {
  if (size !== entry.size) throw wrongSize(entry, archive);
  if (crc !== entry.crc32) throw badMember(archive, entry.name, "its checksum (CRC-32) is wrong");
}
function wrongSize(entry, archive) {
  return badMember(archive, entry.name, `does not unpack to the ${entry.size} bytes that it declares`);
}

// src/evidence/zip/names.ts
init_define_PAGE();
function safeName(name, archive) {
  const fault = faultOf(name);
  if (fault) throw badMember(archive, name, fault, "Pack the files again with plain relative paths.");
  return name;
}
function faultOf(name) {
  if (name === "") return "has no name";
  if (name.startsWith("/")) return "has an absolute path";
  if (name.includes("\\")) return "has a backslash in its name";
  if (name.includes(":")) return "has a colon in its name, as a drive letter does";
  if (/[\x00-\x1f\x7f]/.test(name)) return "has a control character in its name";
  const segments = name.replace(/\/$/, "").split("/");
  if (segments.includes("..")) return "leads out of its folder (..)";
  if (segments.some((segment) => segment === "" || segment === "."))
    return 'has an empty or "." path segment';
  return void 0;
}

// src/evidence/zip/tail.ts
init_define_PAGE();
var TAIL_BYTES = 1024 * 1024;
async function withTail(source) {
  const start = Math.max(0, source.size - TAIL_BYTES);
  const tail = await source.read(start, source.size - start);
  return {
    name: source.name,
    size: source.size,
    async read(offset, length) {
      if (offset + length > source.size) throw truncated(source.name, offset, length, source.size);
      if (offset < start) return source.read(offset, length);
      return tail.subarray(offset - start, offset - start + length);
    }
  };
}

// src/evidence/zip.ts
async function openZip(source, options = {}) {
  const limits = { ...ZIP_LIMITS, ...options.limits };
  const cached = await withTail(source);
  const entries = await readDirectory(cached, limits);
  const latest = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (options.paths === "safe") {
      safeName(entry.name, source.name);
      if (latest.has(entry.name)) {
        throw badMember(source.name, entry.name, "occurs twice", "Pack each file once.");
      }
    }
    latest.set(entry.name, entry);
  }
  return {
    name: source.name,
    entries,
    latest: (name) => latest.get(name),
    async read(entry, { maxBytes = limits.inMemoryBytes } = {}) {
      if (entry.size > maxBytes) {
        const message = `unpacks to ${entry.size} bytes; at most ${maxBytes} are read at once`;
        throw badMember(source.name, entry.name, message, "Split the results over several files.");
      }
      return readMember(cached, entry);
    },
    stream: (entry) => streamMember(cached, entry)
  };
}

// src/evidence/formats/inspect/faults.ts
init_define_PAGE();
import { isDeepStrictEqual } from "node:util";
function noSamples(source, { run, claims }) {
  const claimed = claims.completed ?? claims.total ?? 0;
  if (claimed === 0) {
    const message2 = `holds no samples (status ${run.status})`;
    return new EvidenceError(source, message2, "Run the eval again, to its end.");
  }
  const message = `holds none of the ${claimed} samples that its results speak of: only its header was written`;
  const remedy = "Export the log with its samples, and run Inspect without `--no-log-samples`.";
  return new EvidenceError(source, message, remedy);
}
var Disagreements = class {
  #count = 0;
  #first = "";
  /** @returns the sample, which is what counts. */
  checked(summary, sample) {
    if (isDeepStrictEqual(stated(summary), stated(sample))) return sample;
    if (this.#count === 0) this.#first = `${summary.id}, epoch ${summary.epoch}`;
    this.#count += 1;
    return sample;
  }
  faults() {
    if (this.#count === 0) return [];
    const message = `the summaries of ${this.#count} samples state other scores than the samples have; the first is ${this.#first}`;
    return [{ code: "totals-disagree", message, remedy: "Give the log as Inspect wrote it." }];
  }
};
function stated({ id, epoch, scores }) {
  const values = Object.entries(scores).map(([name, { value }]) => [name, value ?? null]);
  return [id, epoch, values.sort(([a], [b]) => a < b ? -1 : 1)];
}

// src/evidence/formats/inspect/header.ts
init_define_PAGE();

// src/evidence/formats/inspect/graders.ts
init_define_PAGE();
var MODEL = /(?:^|_)(?:models?|graders?|judges?)$/;
function gradersOf(log, spec) {
  const { grader, ...others } = objectOr(spec["model_roles"]);
  const scorers = [...arrayOr(spec["scorers"]), ...arrayOr(objectOr(log["results"])["scores"])].map(objectOr);
  const options = scorers.flatMap((scorer) => [scorer["options"], scorer["params"]]).map(objectOr);
  const named2 = options.flatMap(
    (one) => Object.entries(one).flatMap(([key, value]) => MODEL.test(key) ? namesIn(value) : [])
  );
  const said = [...namesIn(grader), ...named2];
  if (said.length > 0) return unique(said);
  const known = [textOr(spec["model"]), ...Object.values(others).flatMap(namesIn)];
  const used = Object.keys(objectOr(objectOr(log["stats"])["model_usage"]));
  return unique(used.filter((name) => !known.includes(name)));
}
function namesIn(value) {
  const name = textOr(isObject(value) ? value["model"] : value);
  return name !== null ? [name] : arrayOr(value).flatMap(namesIn);
}
var unique = (names) => [...new Set(names)].sort();

// src/evidence/formats/inspect/results.ts
init_define_PAGE();
var ACCURACY_TOLERANCE = 1e-3;
function scoreNames(results, scorers) {
  const fromResults = scoresOf(results).map(sampleKey);
  const fromSpec = arrayOr(scorers).map((scorer) => withoutPackage(textOr(objectOr(scorer)["name"])));
  const names = fromResults.length > 0 ? fromResults : fromSpec;
  return [...new Set(names.filter((name) => name !== null))];
}
function scoresOf(results) {
  if (!isObject(results)) return [];
  const { scores, scorer, metrics } = results;
  if (isObject(scorer)) return [{ ...scorer, ...isObject(metrics) ? { metrics } : {} }];
  return arrayOr(scores).filter(isObject);
}
function sampleKey(score) {
  const name = textOr(score["name"]);
  const scorer = textOr(score["scorer"]);
  if (name === null || scorer === null) return name ?? scorer;
  const numbered2 = name.startsWith(scorer) && /^\d*$/.test(name.slice(scorer.length));
  return numbered2 ? name : scorer;
}
function withoutPackage(name) {
  return name === null ? null : name.slice(name.lastIndexOf("/") + 1);
}
function claimsOf(log) {
  const results = objectOr(log["results"]);
  const epochs = objectOr(objectOr(log["eval"])["config"])["epochs"] ?? 1;
  const comparable = log["status"] === "success" && log["invalidated"] !== true && epochs === 1;
  const accuracy = /* @__PURE__ */ new Map();
  for (const score of comparable ? scoresOf(results) : []) {
    const name = sampleKey(score);
    const metric = objectOr(score["metrics"])["accuracy"];
    const value = isObject(metric) ? metric["value"] : metric;
    if (name === null || name !== score["name"] || typeof value !== "number") continue;
    if ((score["reducer"] ?? "mean") === "mean" && isPlain(metric)) accuracy.set(name, value);
  }
  return {
    total: wholeOr(results["total_samples"]),
    completed: wholeOr(results["completed_samples"]),
    accuracy
  };
}
function isPlain(metric) {
  if (!isObject(metric)) return true;
  const parameters = { ...objectOr(metric["params"]), ...objectOr(metric["options"]) };
  return (metric["group"] ?? null) === null && Object.keys(parameters).length === 0;
}
var Recount4 = class {
  #claims;
  #marks = /* @__PURE__ */ new Map();
  samples = 0;
  constructor(claims) {
    this.#claims = claims;
  }
  add(sample) {
    if (sample.superseded) return;
    this.samples += 1;
    for (const name of this.#claims.accuracy.keys()) {
      const score = sample.scores[name];
      if (score === void 0) continue;
      const marks = this.#marks.get(name) ?? { correct: 0, incorrect: 0 };
      const plain = !score.edited && sample.error === void 0 && marks !== "not comparable";
      if (plain && score.value === "C") marks.correct += 1;
      else if (plain && score.value === "I") marks.incorrect += 1;
      this.#marks.set(name, plain && (score.value === "C" || score.value === "I") ? marks : "not comparable");
    }
  }
  /** What the log claims and its samples do not show. */
  faults() {
    const { total, completed, accuracy } = this.#claims;
    const faults = [];
    if (completed !== null && this.samples < completed) {
      faults.push(
        disagrees(`the log says that ${completed} samples were completed, it holds ${this.samples}`)
      );
    }
    if (total !== null && this.samples > total) {
      faults.push(disagrees(`the log says that there are ${total} samples, it holds ${this.samples}`));
    }
    for (const [name, claimed] of accuracy) {
      const marks = this.#marks.get(name);
      if (marks === void 0 || marks === "not comparable") continue;
      const { correct, incorrect } = marks;
      const found = correct / (correct + incorrect);
      if (Math.abs(found - claimed) <= ACCURACY_TOLERANCE) continue;
      const shown2 = `its samples show ${correct} C and ${incorrect} I (${found.toFixed(4)})`;
      faults.push(disagrees(`the log says that the accuracy of ${name} is ${claimed}, ${shown2}`));
    }
    return faults;
  }
};
function disagrees(message) {
  const remedy = "Give the log as Inspect wrote it, with all its samples; score it again if it was changed.";
  return { code: "totals-disagree", message, remedy };
}

// src/evidence/formats/inspect/header.ts
var NEWEST_VERSION = 3;
function readHeader2(log, source) {
  if (!isObject(log) || !isObject(log["eval"]) || textOr(log["eval"]["task"]) === null) {
    throw new EvidenceError(
      source,
      "is no Inspect log: `eval.task` is missing",
      "Give the log that Inspect wrote."
    );
  }
  const version = log["version"] ?? 2;
  if (wholeOr(version, 1) === null || version > NEWEST_VERSION) {
    const message = `has log schema version ${JSON.stringify(version)}; versions 1 to ${NEWEST_VERSION} can be read`;
    throw new EvidenceError(
      source,
      message,
      "Update near-zero, or convert the log with `inspect log convert`."
    );
  }
  const spec = log["eval"];
  const names = scoreNames(log["results"], spec["scorers"]);
  return {
    run: readRun(log, spec, names),
    invalidated: log["invalidated"] === true,
    namelessScorer: names[0] ?? "score",
    claims: claimsOf(log)
  };
}
function readRun(log, spec, scorers) {
  const task = spec["task"];
  const id = textOr(spec["eval_id"]) ?? joined(textOr(spec["run_id"]), textOr(spec["task_id"]));
  const status = textOr(log["status"]) ?? "started";
  const packages = objectOr(spec["packages"]);
  const { tags, metadata } = withUpdates(log, spec);
  return {
    key: id ?? "log",
    id,
    task,
    otherNames: otherNames(task, textOr(spec["task_registry_name"])),
    args: objectOr(spec["task_args"]),
    metadata,
    tags,
    model: textOr(spec["model"]),
    modelDigest: null,
    scorers: scorers.map((name) => ({ name, higherIsBetter: null })),
    resolved: false,
    datasetSamples: wholeOr(objectOr(spec["dataset"])["samples"]),
    epochs: wholeOr(objectOr(spec["config"])["epochs"], 1),
    graders: gradersOf(log, spec),
    finished: status === "success",
    status,
    createdAt: textOr(spec["created"]),
    completedAt: textOr(objectOr(log["stats"])["completed_at"]),
    tool: ["inspect_ai", textOr(packages["inspect_ai"])].filter((part) => part !== null).join(" ")
  };
}
function otherNames(task, registryName) {
  const names = registryName === null ? [task] : [task, registryName];
  const bare = names.map((name) => name.slice(name.lastIndexOf("/") + 1));
  return [.../* @__PURE__ */ new Set([...names, ...bare])].filter((name) => name !== task && name !== "");
}
function withUpdates(log, spec) {
  const tags = new Set(textsIn(spec["tags"]));
  const metadata = new Map(Object.entries(objectOr(spec["metadata"])));
  for (const edit of arrayOr(log["log_updates"]).flatMap((update) => arrayOr(objectOr(update)["edits"]))) {
    const { tags_add, tags_remove, metadata_set, metadata_remove } = objectOr(edit);
    for (const tag of textsIn(tags_remove)) tags.delete(tag);
    for (const tag of textsIn(tags_add)) tags.add(tag);
    for (const key of textsIn(metadata_remove)) metadata.delete(key);
    for (const [key, value] of Object.entries(objectOr(metadata_set))) metadata.set(key, value);
  }
  return { tags: [...tags].sort(), metadata: Object.fromEntries(metadata) };
}
function joined(run, task) {
  return run !== null && task !== null ? `${run}/${task}` : null;
}

// src/evidence/formats/inspect/members.ts
init_define_PAGE();

// src/evidence/formats/inspect/sample.ts
init_define_PAGE();
var NAMELESS = "88F74D2C";
var UNCHANGED = "UNCHANGED";
function sampleKey2(id, epoch) {
  return `${String(id)}\0${String(epoch)}`;
}
function readSample(record, namelessScorer, source, where) {
  if (!isObject(record)) throw odd(source, where, "is no object");
  const id = record["id"];
  if (typeof id !== "string" && typeof id !== "number") throw odd(source, where, "has no `id`");
  const epoch = wholeOr(record["epoch"] ?? 1, 1);
  if (epoch === null) throw odd(source, where, "has an `epoch` that is no whole number from 1");
  const uuid = textOr(record["uuid"]);
  const error = messageOf(record["error"]);
  const limit = textOr(isObject(record["limit"]) ? record["limit"]["type"] : record["limit"]);
  const completedAt = textOr(record["completed_at"]);
  const retries = wholeOr(record["retries"]) ?? arrayOr(record["error_retries"]).length;
  return {
    id: String(id),
    epoch,
    scores: readScores(record, namelessScorer, source, where),
    metadata: objectOr(record["metadata"]),
    ...uuid !== null && { uuid },
    ...error !== null && { error },
    ...limit !== null && { limit },
    ...retries > 0 && { retries },
    ...isObject(record["invalidation"]) && { invalidated: true },
    ...completedAt !== null && { completedAt }
  };
}
function readScores(record, namelessScorer, source, where) {
  const named2 = Object.entries(objectOr(record["scores"]));
  const entries = isObject(record["score"]) ? [...named2, [NAMELESS, record["score"]]] : named2;
  return Object.fromEntries(
    entries.map(([name, score]) => {
      if (!isObject(score)) throw odd(source, where, `has a score ${JSON.stringify(name)} that is no object`);
      return [name === NAMELESS ? namelessScorer : name, readScore2(score)];
    })
  );
}
function readScore2(score) {
  return {
    value: score["value"],
    ...score["answer"] !== void 0 && { answer: score["answer"] },
    ...isObject(score["metadata"]) && { metadata: score["metadata"] },
    ...arrayOr(score["history"]).length > 0 && { edited: true, history: readHistory(score["history"]) }
  };
}
function readHistory(history) {
  const states = [];
  for (const edit of arrayOr(history).map(objectOr)) {
    const by = isObject(edit["provenance"]) ? textOr(edit["provenance"]["author"]) ?? "" : "";
    const before = states.at(-1);
    const changed = (key) => edit[key] === UNCHANGED ? before?.[key] : edit[key];
    const metadata = changed("metadata");
    states.push({
      by: before === void 0 && !isObject(edit["provenance"]) ? null : by,
      value: changed("value"),
      answer: changed("answer"),
      ...isObject(metadata) && { metadata }
    });
  }
  return states;
}
function messageOf(error) {
  if (error === void 0 || error === null) return null;
  const message = isObject(error) ? error["message"] : error;
  return textOr(message) ?? "an error without a message";
}
function odd(source, where, what) {
  return new EvidenceError(
    source,
    `${where} ${what}`,
    "Give the log as Inspect wrote it; convert it with `inspect log convert` if it was changed."
  );
}

// src/evidence/formats/inspect/members.ts
var MONOLITH = /^samples\/(.*)_epoch_(\d+)\.json$/s;
var SHELL = /^samples\/(.*)_epoch_(\d+)\/sample\.json$/s;
var SHELL_NAME = "sample.json";
function sampleMembers(entries) {
  const found = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const match = MONOLITH.exec(entry.name) ?? SHELL.exec(entry.name);
    if (match === null) continue;
    const key = sampleKey2(match[1], Number(match[2]));
    const members = found.get(key) ?? { whole: [], shells: [] };
    (isShell(entry.name) ? members.shells : members.whole).push(entry);
    found.set(key, members);
  }
  return new Map(
    [...found].map(([key, { whole: whole2, shells }]) => {
      const all = [...shells, ...whole2];
      return [key, { current: all.at(-1), superseded: all.slice(0, -1) }];
    })
  );
}
function isShell(name) {
  return SHELL.test(name);
}
function metadataName(shell) {
  return `${shell.slice(0, -SHELL_NAME.length)}metadata.json`;
}

// src/evidence/formats/inspect/summary.ts
init_define_PAGE();
var REMOVED = "Key removed from summary (> 1k)";
var CUT = "...";
var FULL_SUMMARY_MEMBER = "model_usage";
function summarySuffices(summary, sample, paths) {
  if (!isObject(summary) || !Object.hasOwn(summary, FULL_SUMMARY_MEMBER)) return false;
  return paths.every((path) => {
    const scores = Object.values(sample.scores);
    if (path.root === "sample.metadata") return isWhole(follow(sample.metadata, path.keys));
    if (path.root === "answer") return scores.every((score) => score.answer == null || isWhole(score.answer));
    if (path.root !== "score.metadata" || scores.length === 0) return true;
    const found = scores.map((score) => follow(score.metadata, path.keys));
    const removed = scores.some((score) => follow(score.metadata, path.keys.slice(0, 1)) === REMOVED);
    return !removed && found.some(isWhole) && found.every((value) => value === void 0 || isWhole(value));
  });
}
function isWhole(value) {
  return value !== void 0 && value !== REMOVED && !(typeof value === "string" && value.endsWith(CUT));
}

// src/evidence/formats/inspect/archive.ts
var HEADER = "header.json";
var START = "_journal/start.json";
var SUMMARIES = "summaries.json";
var JOURNAL = /^_journal\/summaries\/(\d+)\.json$/;
var SMALL_BYTES = 8 * 1024 * 1024;
async function* readArchive(file, projection) {
  const zip = await openZip(file.bytes);
  const header = readHeader2(await readLog(zip), file.name);
  const { run, namelessScorer } = header;
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  const members = sampleMembers(zip.entries);
  const recount = new Recount4(header.claims);
  const readAll = projection.edited || header.invalidated;
  const disagreements2 = new Disagreements();
  for await (const sample of samples()) {
    recount.add(sample);
    yield { type: "sample", run: run.key, sample };
  }
  if (recount.samples === 0) throw noSamples(file.name, header);
  const faults = [...recount.faults(), ...disagreements2.faults()];
  for (const fault of faults) yield { type: "fault", run: run.key, fault };
  async function* samples() {
    const rows = await summaryRows(zip);
    const lastRow = /* @__PURE__ */ new Map();
    let index = 0;
    for await (const { summary } of rows) lastRow.set(keyOf2(summary), index++);
    index = 0;
    for await (const { summary, where } of rows) {
      const key = keyOf2(summary);
      const member = members.get(key);
      const said = readSample(summary, namelessScorer, file.name, where);
      if (lastRow.get(key) !== index++) {
        if (member === void 0 || member.superseded.length === 0) yield { ...said, superseded: true };
        continue;
      }
      yield* superseded(member);
      if (!readAll && summarySuffices(summary, said, projection.paths)) yield said;
      else if (member !== void 0) yield disagreements2.checked(said, await read13(member.current));
      else yield unread(said);
    }
    for (const [key, member] of members) {
      if (lastRow.has(key)) continue;
      yield* superseded(member);
      const sample = await read13(member.current);
      const isCounted = lastRow.has(sampleKey2(sample.id, sample.epoch));
      yield isCounted ? { ...sample, superseded: true } : sample;
    }
  }
  async function* superseded(member) {
    for (const entry of member?.superseded ?? []) yield { ...await read13(entry), superseded: true };
  }
  async function read13(entry) {
    const record = await readMember2(zip, entry);
    const metadata = isShell(entry.name) ? zip.latest(metadataName(entry.name)) : void 0;
    const whole2 = metadata ? { ...objectOr(record), metadata: await readMember2(zip, metadata) } : record;
    return readSample(whole2, namelessScorer, file.name, entry.name);
  }
  function unread(summary) {
    if (!readAll) return summary;
    const message = `sample ${summary.id}, epoch ${summary.epoch} has a summary and no member of its own`;
    throw new EvidenceError(file.name, message, "Give the log with its samples: edits stand only there.");
  }
}
async function readLog(zip) {
  const header = zip.latest(HEADER);
  if (header !== void 0) return readMember2(zip, header);
  const start = zip.latest(START);
  if (start !== void 0) return { ...objectOr(await readMember2(zip, start)), status: "started" };
  const message = `is no Inspect log: it has neither ${HEADER} nor ${START}`;
  throw new EvidenceError(zip.name, message, "Give the log that Inspect wrote.");
}
async function summaryRows(zip) {
  const whole2 = zip.latest(SUMMARIES);
  const entries = whole2 === void 0 ? journal(zip) : [whole2];
  const size = entries.reduce((sum2, entry) => sum2 + entry.size, 0);
  if (size > SMALL_BYTES) return { [Symbol.asyncIterator]: () => streamedRows(zip, entries) };
  const rows = [];
  for (const entry of entries) {
    const list = await readMember2(zip, entry);
    if (!Array.isArray(list)) throw noList(zip, entry);
    for (const summary of list) rows.push({ summary, where: entry.name });
  }
  return rows;
}
async function* streamedRows(zip, entries) {
  for (const entry of entries) {
    const { elements } = await readDocument(
      memoryBytes(await zip.read(entry), `${zip.name}: ${entry.name}`),
      []
    );
    if (elements === void 0) throw noList(zip, entry);
    for await (const summary of elements) yield { summary, where: entry.name };
  }
}
function journal(zip) {
  const numbered2 = /* @__PURE__ */ new Map();
  for (const entry of zip.entries) {
    const number = JOURNAL.exec(entry.name)?.[1];
    if (number !== void 0) numbered2.set(Number(number), entry);
  }
  return [...numbered2].sort(([a], [b]) => a - b).map(([, entry]) => entry);
}
async function readMember2(zip, entry) {
  const source = `${zip.name}: ${entry.name}`;
  return parseJson(decodeUtf8(await zip.read(entry), source), source);
}
function keyOf2(summary) {
  return isObject(summary) ? sampleKey2(summary["id"], summary["epoch"] ?? 1) : "";
}
function noList(zip, entry) {
  return new EvidenceError(
    zip.name,
    `${entry.name} is no list of summaries`,
    "Give the log as Inspect wrote it."
  );
}

// src/evidence/formats/inspect/document.ts
init_define_PAGE();
async function* readLogDocument(file, projection) {
  const { document, elements } = await readDocument(file.bytes, ["samples"]);
  const header = readHeader2(document, file.name);
  const { run, namelessScorer } = header;
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  if (elements === void 0) throw noSamples(file.name, header);
  const lastAt = /* @__PURE__ */ new Map();
  let index = 0;
  for await (const record of elements) lastAt.set(keyOf3(record), index++);
  if (index === 0) throw noSamples(file.name, header);
  const recount = new Recount4(header.claims);
  index = 0;
  for await (const record of elements) {
    const read13 = readSample(record, namelessScorer, file.name, `samples[${index}]`);
    const sample = lastAt.get(keyOf3(record)) === index++ ? read13 : { ...read13, superseded: true };
    recount.add(sample);
    yield { type: "sample", run: run.key, sample };
  }
  if (recount.samples !== lastAt.size) {
    throw new EvidenceError(file.name, "changed while it was read", "Wait until the eval has ended.");
  }
  for (const fault of recount.faults()) yield { type: "fault", run: run.key, fault };
}
function keyOf3(record) {
  return isObject(record) ? sampleKey2(record["id"], record["epoch"] ?? 1) : "";
}

// src/evidence/formats/inspect/inspect.ts
var LOCAL_HEADER2 = "PK";
var LOG_MEMBER = /^(?:_journal\/start\.json|header\.json|samples\/.*_epoch_\d+(?:\.json|\/.*))$/s;
var BESIDE_EVAL = ["status", "plan", "results", "stats", "samples"];
var inspect = {
  name: "inspect",
  title: "Inspect AI",
  claim: (candidates) => candidates.filter(isLog).map(({ file }) => ({ files: [file] })),
  read: read5
};
function isLog({ file, head }) {
  if (file.name.endsWith(".eval")) return true;
  if (isZip(head)) return memberNames(asBuffer(head)).some((name) => LOG_MEMBER.test(name));
  const keys = peekObject(headText(head));
  return keys?.get("eval") === "{" && BESIDE_EVAL.some((key) => keys.has(key));
}
async function* read5({ files }, projection) {
  const [file] = files;
  if (file === void 0) return;
  const head = await file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size));
  const isDocument = headText(head).startsWith("{");
  yield* isDocument ? readLogDocument(file, projection) : readArchive(file, projection);
}
function isZip(head) {
  return asBuffer(head).toString("latin1", 0, LOCAL_HEADER2.length) === LOCAL_HEADER2;
}
function memberNames(head) {
  const names = [];
  for (let at = 0; at >= 0 && at + 30 <= head.length; at = head.indexOf(LOCAL_HEADER2, at + 30, "latin1")) {
    names.push(head.toString("utf8", at + 30, at + 30 + head.readUInt16LE(at + 26)));
  }
  return names;
}

// src/evidence/formats/interpretability/interpretability.ts
init_define_PAGE();
var SCHEMA = "gpt2-small-interp/v1";
var interpretability = {
  name: "interpretability",
  title: "Account of GPT-2 Small",
  claim: (candidates) => {
    const manifests = candidates.filter(isManifest).map(({ file }) => file);
    const others = new Set(candidates.map(({ file }) => file));
    for (const manifest of manifests) others.delete(manifest);
    return manifests.map((manifest) => {
      const beside = [...others].filter((file) => isBeside(manifest, file));
      for (const file of beside) others.delete(file);
      return { files: [manifest, ...beside] };
    });
  },
  read: read6
};
function isManifest({ head }) {
  const text2 = headText(head);
  return peekObject(text2)?.get("schema") === JSON.stringify(SCHEMA) || /^schema:\s*["']?gpt2-small-interp\/v1["']?\s*$/m.test(text2);
}
async function* read6(set, projection) {
  const { readManifest } = await import("./read-7Q64DECN.js");
  yield* readManifest(set, projection);
}

// src/evidence/formats/junit/junit.ts
init_define_PAGE();

// src/evidence/formats/junit/report.ts
init_define_PAGE();
var MARKS2 = [
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
    else if (this.#case !== null && parent === "testcase" && MARKS2.includes(element)) {
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
    const time2 = attributes.get("timestamp") ?? "";
    if (this.oldest === null || Date.parse(time2) < Date.parse(this.oldest)) {
      this.oldest = Number.isNaN(Date.parse(time2)) ? this.oldest : time2;
    }
    this.#suites.push({ name, isReport: element === "testsuites", attributes, cases: 0, marks: 0 });
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
    const open2 = this.#case;
    this.#case = null;
    this.#complete.push({
      ...open2,
      suites: this.#suites.flatMap(({ name, isReport: isReport2 }) => isReport2 || name === "" ? [] : [name])
    });
    const suite = this.#suites.at(-1);
    if (suite === void 0) throw this.#refuse("has a test case outside a suite");
    suite.cases += 1;
    suite.marks += (open2.marks.get("failure") ?? 0) + (open2.marks.get("error") ?? 0);
  }
  #closeSuite() {
    const suite = this.#suites.pop();
    const parent = this.#suites.at(-1);
    if (parent !== void 0) {
      parent.cases += suite.cases;
      parent.marks += suite.marks;
    }
    this.#check(suite);
  }
  /**
   * Runners count differently: some leave out what was skipped, some count a case twice whose clean-up failed too, and
   * sums over nested suites are often wrong. What no way of counting explains is a suite that declares more than it
   * holds: then cases were lost.
   */
  #check({ name, attributes, cases, marks }) {
    const declared = (key) => Number(attributes.get(key) ?? 0) || 0;
    const label = name === "" ? "a suite" : `suite ${JSON.stringify(name.slice(0, 100))}`;
    const bad2 = declared("failures") + declared("errors");
    const lost = declared("tests") > cases + marks ? `${label} declares ${declared("tests")} tests and holds ${cases}` : bad2 > marks ? `${label} declares ${bad2} failures and errors and holds ${marks}` : null;
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
init_define_PAGE();
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
function itemOf2({ suites, attributes }) {
  return [...suites, attributes.get("classname") ?? "", attributes.get("name") ?? ""].filter((part) => part !== "").join(" > ");
}
function sampleOf2(testCase, epoch) {
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
  const time2 = attributes.get("timestamp");
  return {
    id: itemOf2(testCase),
    epoch,
    scores: failed || error === null ? { result: score } : {},
    metadata: metadataOf4(testCase),
    ...error !== null && { error: error.slice(0, MAX_MESSAGE) },
    ...time2 !== void 0 && { completedAt: time2 }
  };
}
function metadataOf4({ suites, attributes, properties }) {
  return Object.fromEntries([
    ...attributes,
    ...properties,
    ["suite", suites.join(" > ")],
    ["suites", suites]
  ]);
}

// src/evidence/formats/junit/xml.ts
init_define_PAGE();
var REMEDY2 = "Have the test runner write the report again; do not edit or join reports by hand.";
var ENCODING = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/;
async function* readXml(bytes, sink) {
  const { SaxesParser } = await import("./saxes-2IJOJJYF.js");
  const parser = new SaxesParser();
  const refuse = (what) => {
    const message = `line ${parser.line}, column ${parser.column}: ${what}`;
    throw new EvidenceError(bytes.name, message, REMEDY2);
  };
  parser.on(
    "error",
    ({ message }) => refuse(`is not well-formed XML: ${message.replace(/^(?:[^ ]*:)?\d+:\d+: /, "")}`)
  );
  parser.on("doctype", () => refuse("has a document type (DOCTYPE), which is not read"));
  let attributes = /* @__PURE__ */ new Map();
  parser.on("opentagstart", () => {
    attributes = /* @__PURE__ */ new Map();
  });
  parser.on("attribute", ({ name, value }) => attributes.set(local(name), value));
  parser.on("opentag", ({ name }) => sink.open(local(name), attributes));
  parser.on("closetag", ({ name }) => sink.close(local(name)));
  for await (const text2 of textOf(bytes)) {
    parser.write(text2);
    const items2 = sink.take();
    if (items2.length > 0) yield items2;
  }
  parser.close();
  const items = sink.take();
  if (items.length > 0) yield items;
}
var local = (name) => name.slice(name.indexOf(":") + 1);
function beginningOf(head) {
  try {
    return new TextDecoder(encodingOf(head)).decode(head);
  } catch {
    return asBuffer(head).toString("latin1");
  }
}
function encodingOf(head) {
  if (head[0] === 255 && head[1] === 254) return "utf-16le";
  if (head[0] === 254 && head[1] === 255) return "utf-16be";
  const text2 = asBuffer(head.subarray(0, 256)).toString("latin1").replace(/^\xef\xbb\xbf/, "");
  return ENCODING.exec(text2)?.[1] ?? "utf-8";
}
async function* textOf(bytes) {
  const encoding = encodingOf(await bytes.read(0, Math.min(256, bytes.size)));
  const decoder = decoderOf(encoding, bytes.name);
  try {
    for await (const chunk of streamOf(bytes)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error.code !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
    throw new EvidenceError(bytes.name, `is not valid ${encoding}`, "Write it as UTF-8.", { cause: error });
  }
}
function decoderOf(encoding, name) {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new EvidenceError(
      name,
      `is in the encoding "${encoding}", which is not known`,
      "Write it as UTF-8."
    );
  }
}

// src/evidence/formats/junit/junit.ts
var junit = {
  name: "junit",
  title: "JUnit XML",
  claim: (candidates) => candidates.filter(({ head }) => isReport(beginningOf(head))).map(({ file }) => ({ files: [file] })),
  read: read7
};
var TASK = "junit";
function isReport(text2) {
  return /^(?:\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>[]*(?:\[.*?\])?\s*>)*<(?:[\w.-]+:)?testsuites?[\s/>]/s.test(
    text2
  );
}
async function* read7({ files }, projection) {
  const [file] = files;
  if (file === void 0) return;
  const { name } = file;
  const header = new Report(name);
  let cases = 0;
  for await (const batch of readXml(file.bytes, header)) cases += batch.length;
  if (cases === 0) {
    throw new EvidenceError(name, "holds no test cases", "Check that the tests ran, and give their report.");
  }
  const run = runOf4(header);
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  const repeats = new Repeats();
  for await (const batch of readXml(file.bytes, new Report(name))) {
    for (const testCase of batch) {
      const sample = sampleOf2(testCase, repeats.first(itemOf2(testCase), null));
      yield { type: "sample", run: run.key, sample };
    }
  }
  for (const fault of header.faults) yield { type: "fault", run: run.key, fault };
}
function runOf4(report) {
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

// src/evidence/formats/lm-eval/lm-eval.ts
init_define_PAGE();

// src/evidence/formats/lm-eval/match.ts
init_define_PAGE();

// src/evidence/formats/lm-eval/results.ts
init_define_PAGE();
var PLACEHOLDER = "bypass";
var NO_METRICS = ["alias", "name", "sample_len", "sample_count"];
var MEAN_BY_DEFAULT = ["acc", "acc_norm", "acc_mutual_info", "exact_match"];
async function readResults(file) {
  const { document } = await readDocument(file.bytes, ["samples"]);
  if (!isObject(document) || !isObject(document["results"])) {
    throw new EvidenceError(
      file.name,
      "is no results file of lm-eval: `results` is missing",
      "Give the file that lm-eval wrote."
    );
  }
  const config = objectOr(document["config"]);
  const version = textOr(document["lm_eval_version"]) ?? textOr(document["git_hash"]);
  const { git_hash, system_instruction_sha, chat_template_sha } = document;
  return {
    file,
    model: modelOf(document, config),
    createdAt: timeOf3(document["date"]),
    tool: version === null ? "lm_eval" : `lm_eval ${version}`,
    metadata: withoutNull({ ...config, git_hash, system_instruction_sha, chat_template_sha }),
    tasks: tasksOf(document, document["results"])
  };
}
function tasksOf(document, results) {
  const subtasks = Object.entries(objectOr(document["group_subtasks"]));
  const groups = /* @__PURE__ */ new Set([
    ...Object.keys(objectOr(document["groups"])),
    ...subtasks.filter(([, names]) => arrayOr(names).length > 0).map(([name]) => name)
  ]);
  return Object.entries(results).filter(([name, values]) => !groups.has(name) && isObject(values)).map(([name, values]) => {
    const tags = subtasks.filter(([, names]) => textsIn(names).includes(name)).map(([group]) => group);
    return readTask(document, name, values, tags);
  });
}
function readTask(document, name, values, groups) {
  const of = (key) => own(document[key], name);
  const config = objectOr(of("configs"));
  const declared = arrayOr(config["filter_list"]).map((filter) => own(filter, "name"));
  const metrics = new Map(Object.entries(values).flatMap(([key, value]) => metricOf(key, value)));
  const used = [...new Set([...metrics.keys()].map((key) => key.slice(key.indexOf(",") + 1)))];
  const { dataset_path, dataset_name, output_type, metadata } = config;
  const tags = [config["tag"], config["group"]].flatMap(
    (tag) => typeof tag === "string" ? [tag] : textsIn(tag)
  );
  return {
    name,
    args: withoutNull({ num_fewshot: of("n-shot") ?? config["num_fewshot"], dataset_name }),
    metadata: withoutNull({
      ...{ dataset_path, output_type, task_version: of("versions") ?? own(metadata, "version") },
      task_hash: of("task_hashes")
    }),
    tags: [.../* @__PURE__ */ new Set([...tags, ...groups])],
    filters: used.toSorted((a, b) => place(declared, a) - place(declared, b)),
    metrics,
    means: meansOf(config, metrics),
    higherIsBetter: new Map(
      Object.entries(objectOr(of("higher_is_better"))).filter(
        (entry) => typeof entry[1] === "boolean"
      )
    ),
    hash: textOr(of("task_hashes")),
    original: wholeOr(own(of("n-samples"), "original")),
    effective: wholeOr(own(of("n-samples"), "effective")),
    rows: Array.isArray(of("samples")) ? of("samples") : null
  };
}
function place(declared, filter) {
  const index = declared.indexOf(filter);
  return index < 0 ? declared.length : index;
}
function metricOf(key, value) {
  const [metric = "", filter = "none"] = splitMetric(key);
  if (NO_METRICS.includes(key) || metric.trim() === "" || metric.endsWith("_stderr")) return [];
  return [[`${metric},${filter}`, value]];
}
function splitMetric(key) {
  const comma = key.indexOf(",");
  return comma < 0 ? [key] : [key.slice(0, comma), key.slice(comma + 1)];
}
function metricName(key) {
  return splitMetric(key)[0];
}
function meansOf(config, metrics) {
  const declared = new Map(
    arrayOr(config["metric_list"]).map((entry) => [own(entry, "metric"), own(entry, "aggregation")])
  );
  const names = [...metrics.keys()].map(metricName).filter((name) => name !== PLACEHOLDER);
  return new Set(
    names.filter((name) => {
      const aggregation = declared.get(name);
      return aggregation === void 0 || aggregation === null ? MEAN_BY_DEFAULT.includes(name) : aggregation === "mean";
    })
  );
}
function scorersOf(task) {
  return [...task.metrics.keys()].filter((key) => metricName(key) !== PLACEHOLDER).map((key) => ({
    name: task.filters.length > 1 ? key : metricName(key),
    higherIsBetter: task.higherIsBetter.get(metricName(key)) ?? null
  }));
}
var MODEL_KEYS = ["peft", "delta", "pretrained", "model", "path", "engine"];
function modelOf(document, config) {
  const named2 = textOr(document["model_name"]);
  if (named2 !== null) return named2;
  const args = config["model_args"];
  if (args === void 0 || args === null) return textOr(config["model"]);
  const pairs = isObject(args) ? Object.entries(args) : String(args).split(",").map(pairOf);
  const byKey = new Map(pairs);
  const key = MODEL_KEYS.find((name) => textOr(byKey.get(name)) !== null);
  return key === void 0 ? null : textOr(byKey.get(key));
}
function pairOf(text2) {
  const equals = text2.indexOf("=");
  return [text2.slice(0, equals).trim(), text2.slice(equals + 1)];
}
function timeOf3(seconds) {
  if (typeof seconds !== "number") return null;
  const time2 = new Date(seconds * 1e3);
  return Number.isNaN(time2.getTime()) ? null : time2.toISOString();
}
function own(value, key) {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}

// src/evidence/formats/lm-eval/totals.ts
init_define_PAGE();
var TOLERANCE3 = 1e-6;
function filtersOf(profile, task) {
  const filters = task.filters.length > 0 ? task.filters : ["none"];
  return new Map(
    [...profile.labels].map((label) => [
      label,
      label.startsWith("#") ? filters[Number(label.slice(1)) % filters.length] : label
    ])
  );
}
function faultsOf(profile, task) {
  return disagreements(profile, task).map((message) => ({
    code: "totals-disagree",
    message: `${task.name}: ${message}`,
    remedy: "Give the results and the samples of one run as lm-eval wrote them, all of them."
  }));
}
function isProven(profile, task) {
  return task.hash !== null && task.hash === profile.hash;
}
function disagreements(profile, task) {
  const { docs } = profile;
  const { original, effective, hash: hash2 } = task;
  const found = [];
  const proven = isProven(profile, task);
  if (original !== null && docs > original) {
    found.push(`the data set has ${original} samples, the file holds ${docs}`);
  } else if (effective !== null && docs !== effective && !proven) {
    found.push(`the results are of ${effective} samples, the file holds ${docs}`);
  } else if (hash2 !== null && profile.hash !== null && !proven) {
    found.push("the samples are not those whose hash the results state (`task_hashes`)");
  }
  const filters = new Set(filtersOf(profile, task).values());
  if (profile.rows < docs * filters.size) {
    found.push(
      `${docs} documents by ${filters.size} filters are ${docs * filters.size} rows, the file holds ${profile.rows}`
    );
  }
  for (const [key, stated2, mean] of meansOf2(profile, task)) {
    if (!near2(stated2, mean)) found.push(`the results state ${key} ${stated2}, the samples show ${mean}`);
  }
  return found;
}
function meansAgree(profile, task) {
  const means = meansOf2(profile, task);
  return means.length > 0 && means.every(([, stated2, mean]) => near2(stated2, mean));
}
function meansOf2(profile, task) {
  const sums = /* @__PURE__ */ new Map();
  const filters = filtersOf(profile, task);
  for (const [key, sum2] of profile.sums) {
    const filter = filters.get(key.slice(key.lastIndexOf(",") + 1)) ?? "none";
    const name = `${key.slice(0, key.lastIndexOf(","))},${filter}`;
    const known = sums.get(name) ?? { sum: 0, n: 0 };
    const unusable = sum2 === null || sums.get(name) === null;
    sums.set(name, unusable ? null : { sum: known.sum + sum2.sum, n: known.n + sum2.n });
  }
  return [...task.metrics].flatMap(([key, stated2]) => {
    const sum2 = sums.get(key);
    if (typeof stated2 !== "number" || !task.means.has(metricName(key))) return [];
    return sum2 === void 0 || sum2 === null ? [] : [[key, stated2, sum2.sum / sum2.n]];
  });
}
function near2(a, b) {
  return Math.abs(a - b) <= TOLERANCE3 * Math.max(1, Math.abs(a));
}

// src/evidence/formats/lm-eval/match.ts
var DATE = /\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d(?:\.\d+)?/g;
function dateId({ name }) {
  return baseName(name).match(DATE)?.at(-1) ?? null;
}
function taskInName({ name }) {
  return /^samples_(.+)_\d{4}-\d\d-\d\dT[\d.-]+\.jsonl?$/.exec(baseName(name))?.[1] ?? null;
}
function baseName(name) {
  return name.slice(name.lastIndexOf("/") + 1);
}
function findTask(file, profile, among) {
  const date = dateId(file);
  const named2 = taskInName(file);
  const start = among.filter(
    ({ results, task }) => (date === null || dateId(results.file) === null || dateId(results.file) === date) && (isProven(profile, task) || named2 === null || named2 === task.name) && [...task.metrics.keys()].some(
      (key) => profile.metrics.has(metricName(key)) || profile.metrics.size === 0
    )
  );
  const longest = Math.max(0, ...start.map(({ task }) => lengthInName(file, task)));
  const hints = [
    ({ task }) => isProven(profile, task),
    ({ task }) => longest > 0 && lengthInName(file, task) === longest,
    ({ task }) => [...profile.metrics].every(
      (metric) => [...task.metrics.keys()].some((key) => metricName(key) === metric)
    ),
    ({ task }) => task.effective === profile.docs,
    ({ task }) => disagreements(profile, task).length === 0 && meansAgree(profile, task)
  ];
  const left = hints.reduce((pairs, hint) => {
    const narrowed = pairs.filter(hint);
    return narrowed.length > 0 ? narrowed : pairs;
  }, start);
  const [pair] = left;
  if (pair !== void 0 && left.length === 1) return pair;
  const names = [...new Set((left.length > 0 ? left : among).map(({ task }) => task.name))];
  const listed = `${names.slice(0, 5).join(", ")}${names.length > 5 ? " \u2026" : ""}`;
  const message = left.length === 0 ? `holds samples of a task that the results beside it do not have; they have ${listed}` : `holds samples of a task that cannot be told: it may be any of ${listed}`;
  const remedy = "Keep the results file and its samples in one folder, with the names that lm-eval gave them (samples_TASK_DATE.jsonl).";
  throw new EvidenceError(file.name, message, remedy);
}
function lengthInName(file, task) {
  const stem = baseName(file.name).replace(/\.jsonl?$/, "").replace(DATE, "").replace(/_+$/, "");
  return stem === task.name || stem.endsWith(`_${task.name}`) ? task.name.length : 0;
}

// src/evidence/formats/lm-eval/rows.ts
init_define_PAGE();
import { createHash as createHash2 } from "node:crypto";
var FIXED = /* @__PURE__ */ new Set([
  ...["doc_id", "doc", "target", "arguments", "resps", "filtered_resps", "filter", "metrics"],
  ...["doc_hash", "prompt_hash", "target_hash"]
]);
async function openRows(file) {
  const start = Buffer.from(await file.bytes.read(0, Math.min(256, file.bytes.size))).toString();
  if (/^\ufeff?\s*\[/.test(start)) {
    const { elements } = await readDocument(file.bytes, []);
    return () => checked(elements ?? none(), file.name);
  }
  return async function* lines() {
    for await (const { record } of readJsonLines(streamOf(file.bytes), file.name)) yield record;
  };
}
function rowsIn(rows, source) {
  return () => checked(rows, source);
}
async function* checked(rows, source) {
  let index = 0;
  for await (const row of rows) {
    if (!isObject(row)) {
      throw new EvidenceError(source, `row ${index} is no object`, "Give the file as lm-eval wrote it.");
    }
    index += 1;
    yield row;
  }
}
async function* none() {
}
async function profileOf(rows, source) {
  const labelOf = labeller();
  const docs = /* @__PURE__ */ new Set();
  const metrics = /* @__PURE__ */ new Set();
  const labels = /* @__PURE__ */ new Set();
  const sums = /* @__PURE__ */ new Map();
  const digest = createHash2("sha256");
  let hashed = true;
  let count = 0;
  for await (const row of rows()) {
    const doc = docOf(row, source, count);
    const label = labelOf(row, doc);
    count += 1;
    docs.add(doc);
    labels.add(label);
    for (const [metric, value] of valuesOf(row)) {
      metrics.add(metric);
      const key = `${metric},${label}`;
      const known = sums.get(key);
      sums.set(key, known === null ? null : added(known ?? { sum: 0, n: 0 }, value));
    }
    const hashes = [row["doc_hash"], row["prompt_hash"], row["target_hash"]];
    hashed &&= hashes.every((hash2) => typeof hash2 === "string");
    if (hashed) digest.update(hashes.join(""));
  }
  if (count === 0) {
    throw new EvidenceError(source, "holds no samples", "Run lm-eval again with `--log_samples`.");
  }
  return { rows: count, docs: docs.size, metrics, labels, sums, hash: hashed ? digest.digest("hex") : null };
}
function added({ sum: sum2, n }, value) {
  const number = typeof value === "boolean" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? { sum: sum2 + number, n: n + 1 } : null;
}
async function* samplesOf2(rows, source, filters) {
  const labelOf = labeller();
  const names = new Set(filters.values());
  const begun = /* @__PURE__ */ new Map();
  let count = 0;
  for await (const row of rows()) {
    const id = docOf(row, source, count++);
    const filter = filters.get(labelOf(row, id)) ?? "none";
    const sample = readSample2(row, id, filter, names.size === 1);
    let entry = begun.get(id) ?? { scores: {}, filters: /* @__PURE__ */ new Set() };
    if (entry.filters.has(filter)) {
      yield { ...sample, scores: entry.scores };
      entry = { scores: {}, filters: /* @__PURE__ */ new Set() };
    }
    entry = { scores: { ...entry.scores, ...sample.scores }, filters: entry.filters.add(filter) };
    if (entry.filters.size < names.size) begun.set(id, entry);
    else {
      begun.delete(id);
      yield { ...sample, scores: entry.scores };
    }
  }
  for (const [id, { scores }] of begun) yield { id, epoch: 1, scores, metadata: {} };
}
function readSample2(row, id, filter, isOnly) {
  const answer = answerOf(row["filtered_resps"]);
  const scores = valuesOf(row).flatMap(([metric, value]) => {
    const score = { value, ...answer !== void 0 && { answer } };
    return isOnly ? [[metric, score], [`${metric},${filter}`, score]] : [[`${metric},${filter}`, score]];
  });
  const { doc, target, doc_hash } = row;
  return {
    id,
    epoch: 1,
    scores: Object.fromEntries(scores),
    metadata: withoutNull({ doc, target, doc_hash })
  };
}
function valuesOf(row) {
  const names = Array.isArray(row["metrics"]) ? textsIn(row["metrics"]).filter((name) => Object.hasOwn(row, name)) : Object.keys(row).filter((key) => !FIXED.has(key));
  return names.filter((name) => name !== PLACEHOLDER).map((name) => [name, row[name]]);
}
function answerOf(responses) {
  return Array.isArray(responses) && responses.length === 1 ? responses[0] : responses;
}
function docOf(row, source, index) {
  const id = row["doc_id"];
  if (Number.isSafeInteger(id) || textOr(id) !== null) return String(id);
  throw new EvidenceError(source, `row ${index} has no \`doc_id\``, "Give the file as lm-eval wrote it.");
}
function labeller() {
  const seen = /* @__PURE__ */ new Map();
  return (row, doc) => {
    const filter = textOr(row["filter"]);
    if (filter !== null) return filter;
    const nth = seen.get(doc) ?? 0;
    seen.set(doc, nth + 1);
    return `#${nth}`;
  };
}

// src/evidence/formats/lm-eval/lm-eval.ts
var lmEval = { name: "lm-eval", title: "lm-evaluation-harness", claim: claim4, read: read8 };
var BESIDE_RESULTS = ["versions", "configs", "group_subtasks", "n-shot"];
function claim4(candidates) {
  const ours = candidates.filter(({ head }) => kindOf5(head) !== null);
  return groupBy(ours, folderOf).flatMap((folder) => {
    const dated = folder.every(({ file }) => dateId(file) !== null);
    const groups = dated ? groupBy(folder, (file) => dateId(file)) : [folder];
    return groups.map((group) => ({ files: group.map(({ file }) => file) }));
  });
}
function kindOf5(head) {
  const text2 = headText(head);
  const isList = text2.startsWith("[");
  const keys = peekObject(isList ? text2.slice(1) : text2);
  if (keys?.has("doc_id") && keys.has("doc")) return "samples";
  if (isList || keys?.get("results") !== "{") return null;
  const isFirst = /^\{\s*"results":\s*\{\s*"[^"]*":\s*\{\s*"(?:alias|name|sample_len|[^"]*,[^"]*)"/.test(
    text2
  );
  return isFirst || BESIDE_RESULTS.some((key) => keys.has(key)) ? "results" : null;
}
async function* read8({ files }, projection) {
  const results = [];
  const samples = [];
  for (const file of files) {
    const head = await file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size));
    if (kindOf5(head) === "results") results.push(await readResults(file));
    else samples.push(file);
    await file.bytes.close?.();
  }
  const rest = new Map(
    results.flatMap((one) => one.tasks.map((task) => [task, { results: one, task }]))
  );
  const all = [...rest.values()];
  for (const file of samples) {
    const rows = await openRows(file);
    const profile = await profileOf(rows, file.name);
    const pair = results.length === 0 ? named(file, profile) : findTask(file, profile, all);
    if (results.length > 0 && !rest.delete(pair.task)) throw twice(file, pair.task);
    yield* readTask2(pair, { rows, profile, source: file.name }, projection);
    await file.bytes.close?.();
  }
  for (const pair of rest.values()) {
    const { rows } = pair.task;
    const source = pair.results.file.name;
    if (rows !== null && rows.length > 0) {
      const inside = rowsIn(rows, source);
      const profile = await profileOf(inside, source);
      yield* readTask2(pair, { rows: inside, profile, source }, projection);
    } else {
      const run = runOf5(pair, null);
      yield { type: "run", run };
      yield { type: "fault", run: run.key, fault: onlyRates(pair.task) };
    }
  }
}
async function* readTask2(pair, { rows, profile, source }, projection) {
  const run = runOf5(pair, profile);
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  for await (const sample of samplesOf2(rows, source, filtersOf(profile, pair.task))) {
    yield { type: "sample", run: run.key, sample };
  }
  for (const fault of faultsOf(profile, pair.task)) yield { type: "fault", run: run.key, fault };
}
function runOf5({ results, task }, profile) {
  return {
    key: `${results.file.digest} ${task.name}`,
    id: null,
    task: task.name,
    otherNames: [],
    args: task.args,
    metadata: { ...results.metadata, ...task.metadata },
    tags: task.tags,
    model: results.model,
    modelDigest: null,
    scorers: task.metrics.size > 0 ? scorersOf(task) : scorersIn(profile),
    resolved: false,
    datasetSamples: task.original,
    epochs: 1,
    // The harness writes its files when all is done.
    finished: true,
    status: null,
    createdAt: results.createdAt,
    completedAt: null,
    tool: results.tool
  };
}
function scorersIn(profile) {
  return [...profile?.metrics ?? []].map((name) => ({ name, higherIsBetter: null }));
}
function named(file, profile) {
  const name = taskInName(file);
  if (name === null) {
    throw new EvidenceError(
      file.name,
      "holds samples of a task that cannot be told: there is no results file beside it",
      "Give the results_DATE.json of the same run too, in the same folder."
    );
  }
  const nothing = { args: {}, metadata: {}, tags: [], metrics: /* @__PURE__ */ new Map(), means: /* @__PURE__ */ new Set() };
  const filters = [...profile.labels].filter((label) => !label.startsWith("#"));
  const task = {
    ...{ name, ...nothing, filters, higherIsBetter: /* @__PURE__ */ new Map() },
    ...{ hash: null, original: null, effective: null, rows: null }
  };
  return {
    results: { file, model: null, createdAt: null, tool: "lm_eval", metadata: {}, tasks: [task] },
    task
  };
}
function twice(file, task) {
  const message = `holds samples of ${task.name}, which another file holds too`;
  return new EvidenceError(
    file.name,
    message,
    "Give the files of one run only, or keep each run in a folder."
  );
}
function onlyRates(task) {
  const [key = "", value] = [...task.metrics].find(([name]) => metricName(name) !== PLACEHOLDER) ?? [];
  const over = task.effective === null ? "" : ` over ${task.effective} samples`;
  const message = key === "" ? `${task.name} was not scored: \`${PLACEHOLDER}\` stands for no metric at all` : `of ${task.name} only rates are given (${key} ${String(value)}${over}), not which samples failed`;
  return {
    code: "rate-without-n",
    message,
    remedy: "Run lm-eval with `--log_samples` and give the samples_*.jsonl beside the results."
  };
}

// src/evidence/formats/modelbench/modelbench.ts
init_define_PAGE();

// src/evidence/zstd.ts
init_define_PAGE();
import { pipeline as pipeline2, Readable as Readable2 } from "node:stream";
import { constants, createZstdDecompress as createZstdDecompress2, zstdDecompressSync as zstdDecompressSync2 } from "node:zlib";
var FRAME_MAGIC = 4247762216;
var MOST_FRAMES2 = 1e6;
function isZstd(head) {
  return head.length >= 4 && asBuffer(head).readUInt32LE(0) === FRAME_MAGIC;
}
function peekZstd(head) {
  try {
    return zstdDecompressSync2(head, { finishFlush: constants.ZSTD_e_continue, maxOutputLength: 1 << 24 });
  } catch {
    return new Uint8Array();
  }
}
async function* unpackZstd(source) {
  let at = 0;
  for (let frames = 0; at < source.size; frames += 1) {
    if (frames === MOST_FRAMES2) throw damaged(source.name, `has more than ${MOST_FRAMES2} zstd frames`);
    const engine = createZstdDecompress2();
    pipeline2(Readable2.from(streamOf(source, at)), engine, () => {
    });
    try {
      for await (const chunk of engine) yield chunk;
    } catch (error) {
      const code = error.code ?? "";
      if (!/^(Z_|ZSTD_)/.test(code)) throw error;
      throw damaged(source.name, code === "Z_BUF_ERROR" ? "is cut off" : `is damaged (${code})`, error);
    } finally {
      engine.destroy();
    }
    at += engine.bytesWritten;
  }
}
function damaged(name, message, cause) {
  return new EvidenceError(name, `the zstd data ${message}`, "Write or download the file again.", { cause });
}

// src/evidence/formats/modelbench/journal.ts
init_define_PAGE();

// src/evidence/formats/modelbench/item.ts
init_define_PAGE();
var JUDGEMENTS = ["is_safe", "is_unsafe", "violation"];
var MAX_ERROR = 500;
var Item = class {
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
  const header = await readHeader3(lines());
  const runs = /* @__PURE__ */ new Map();
  const open2 = /* @__PURE__ */ new Map();
  function* eventsOf3(item) {
    const key = JSON.stringify([item.test, item.sut ?? header.sut]);
    let known = runs.get(key);
    if (known === void 0) {
      const run = runOf6(key, item, header);
      known = { run, wanted: projection.wants(run), finished: 0 };
      runs.set(key, known);
      yield { type: "run", run };
    }
    const sample = item.sample();
    if (sample.error === void 0) known.finished += 1;
    if (known.wanted) yield { type: "sample", run: key, sample };
  }
  for await (const { record } of lines()) {
    const id = Item.idOf(record);
    if (id === null) continue;
    const item = open2.get(id) ?? new Item(record);
    open2.set(id, item);
    item.add(record);
    if (!LAST.includes(record["message"])) continue;
    open2.delete(id);
    yield* eventsOf3(item);
  }
  for (const item of open2.values()) yield* eventsOf3(item);
  if (runs.size === 0) {
    throw new EvidenceError(file.name, "holds no items", "Run the benchmark again, to its end.");
  }
  for (const known of runs.values()) {
    const fault = faultOf2(known, header);
    if (fault !== null) yield { type: "fault", run: known.run.key, fault };
  }
}
function linesOf({ bytes, name }, packed) {
  return readJsonLines(packed ? unpackZstd(bytes) : streamOf(bytes), name);
}
async function readHeader3(lines) {
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
function runOf6(key, { test, sut }, header) {
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
function faultOf2({ run, finished }, { scored, sut }) {
  const line = scored.find((one) => one["test"] === run.task && (one["sut"] ?? sut) === run.model);
  const claimed = wholeOr(line?.["items_finished"]);
  if (claimed === null || claimed === finished) return null;
  return {
    code: "totals-disagree",
    message: `the journal says that ${claimed} items of ${run.task} were finished, it holds ${finished}`,
    remedy: "Give the journal as ModelBench wrote it."
  };
}

// src/evidence/formats/modelbench/modelbench.ts
var modelbench = {
  name: "modelbench",
  title: "ModelBench (MLCommons)",
  claim: claim5,
  read: read9
};
function claim5(candidates) {
  const of = (kind) => candidates.filter(({ head }) => kindOf6(head) === kind).map(({ file }) => file);
  const [lead, ...others] = of("journal").map((file) => [file]);
  const records = of("record");
  if (lead === void 0) return records.map((file) => ({ files: [file] }));
  return [[...lead, ...records], ...others].map((files) => ({ files }));
}
function kindOf6(head) {
  const text2 = headText(isZstd(head) ? peekZstd(head) : head);
  if (text2 === "" && isZstd(head) && head.length < HEAD_BYTES) return "journal";
  const line = peekObject(firstLine(text2));
  if (line?.has("timestamp") && line.has("message") && (line.has("method") || line.has("function"))) {
    return "journal";
  }
  const document = peekObject(text2);
  const isRecord = document?.has("_metadata") && ["benchmark", "score", "scores"].some((key) => document.has(key));
  return isRecord ? "record" : null;
}
async function* read9({ files }, projection) {
  const [file] = files;
  if (file === void 0) return;
  const head = await file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size));
  if (kindOf6(head) === "journal") return yield* readJournal(file, isZstd(head), projection);
  throw new EvidenceError(
    file.name,
    "is a benchmark record of ModelBench: it has scores of whole hazards, not the items they come from",
    "Give the journal of the same run, `run/journals/journal-run-*.jsonl.zst`.",
    { code: "rate-without-n" }
  );
}

// src/evidence/formats/near-zero/near-zero.ts
init_define_PAGE();

// src/evidence/formats/near-zero/csv.ts
init_define_PAGE();
import { pipeline as pipeline3, Readable as Readable3 } from "node:stream";

// src/evidence/formats/near-zero/record.ts
init_define_PAGE();

// src/evidence/formats/near-zero/fields.ts
init_define_PAGE();
var text = {
  accepts: (value) => typeof value === "string" && value !== "",
  expected: "a text that is not empty"
};
var time = {
  accepts: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)),
  expected: 'a time such as "2026-11-23T10:00:00Z"'
};
var flag = { accepts: (value) => typeof value === "boolean", expected: "true or false" };
var object = { accepts: isObject, expected: "an object" };
var texts = {
  accepts: (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
  expected: "a list of texts"
};
var anything = { accepts: () => true, expected: "any value" };
function whole(least) {
  return {
    accepts: (value) => Number.isSafeInteger(value) && value >= least,
    expected: `a whole number from ${least}`
  };
}
function orNull(field) {
  return {
    accepts: (value) => value === null || field.accepts(value),
    expected: `${field.expected}, or null`
  };
}
var RUN_FIELDS = {
  task: text,
  args: object,
  eval_metadata: object,
  tags: texts,
  model: text,
  model_digest: { accepts: isDigest, expected: '"sha256:" and 64 hexadecimal digits' },
  run_id: text,
  tool: text,
  finished: flag,
  created_at: time,
  dataset_samples: whole(0),
  epochs: whole(1)
};
var DEFAULT_FIELDS = { ...RUN_FIELDS, scorer: text, grader: text, completed_at: time };
var SAMPLE_FIELDS = {
  ...DEFAULT_FIELDS,
  id: { accepts: isId, expected: "a text that is not empty, or a whole number" },
  epoch: whole(1),
  uuid: text,
  failed: orNull(flag),
  value: anything,
  scores: { accepts: isScores, expected: "an object of { value, answer, metadata, grader } by scorer" },
  answer: anything,
  score_metadata: object,
  metadata: object,
  error: orNull(text),
  limit: orNull(text),
  adjudication: {
    accepts: isAdjudication,
    expected: "{ outcome, by, at, reason }: passed or failed, and by whom"
  }
};
var COUNTS_FIELDS = {
  ...DEFAULT_FIELDS,
  failures: whole(0),
  samples: whole(1)
};
var HEADER_FIELDS = {
  ...DEFAULT_FIELDS,
  version: { accepts: (value) => value === 1, expected: "1" },
  totals: { accepts: isTotals, expected: "{ samples, failures }, whole numbers" }
};
function faultOf3(object2, fields) {
  for (const [key, value] of Object.entries(object2)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : void 0;
    if (field === void 0)
      return `has a key ${JSON.stringify(key)} that is not known; put it under \`metadata\``;
    if (!field.accepts(value)) return `: \`${key}\` must be ${field.expected}, not ${shown(value)}`;
  }
  return null;
}
function shown(value) {
  const json = typeof value === "number" ? String(value) : JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}\u2026` : json;
}
function isId(value) {
  return typeof value === "string" && value !== "" || Number.isSafeInteger(value);
}
function isDigest(value) {
  return typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value);
}
function isScores(value) {
  if (!isObject(value)) return false;
  return Object.values(value).every(
    (score) => isObject(score) && Object.hasOwn(score, "value") && (score["metadata"] === void 0 || isObject(score["metadata"])) && (score["grader"] === void 0 || text.accepts(score["grader"])) && Object.keys(score).every((key) => SCORE_KEYS.includes(key))
  );
}
var SCORE_KEYS = ["value", "answer", "metadata", "grader"];
function isAdjudication(value) {
  if (!isObject(value)) return false;
  const { outcome, by, at, reason, ...others } = value;
  return (outcome === "passed" || outcome === "failed") && text.accepts(by) && (at === void 0 || time.accepts(at)) && (reason === void 0 || text.accepts(reason)) && Object.keys(others).length === 0;
}
function isTotals(value) {
  if (!isObject(value) || !whole(0).accepts(value["samples"])) return false;
  const { samples: _, failures, ...others } = value;
  return Object.keys(others).length === 0 && (failures === void 0 || whole(0).accepts(failures));
}

// src/evidence/formats/near-zero/record.ts
var REMEDY3 = "Correct it; docs/formats/near-zero.md and schemas/sample.v1.json say what a record holds.";
var DEFAULT_SCORER = "score";
var OUTCOMES = ["failed", "value", "scores"];
function readRecord({ record, where }, defaults, source) {
  if (!isObject(record)) throw bad(source, where, "is no object");
  const fault = faultOf3(record, SAMPLE_FIELDS);
  if (fault !== null) throw bad(source, where, fault);
  const all = { ...defaults, ...record };
  for (const key of ["task", "id"]) {
    if (all[key] === void 0) throw bad(source, where, `has no \`${key}\``);
  }
  const outcomes = OUTCOMES.filter((key) => record[key] !== void 0);
  if (outcomes.length > 1) throw bad(source, where, `has both \`${outcomes.join("` and `")}\`; one says it`);
  if (outcomes.length === 0 && typeof all["error"] !== "string") {
    throw bad(source, where, "has no outcome: `failed`, `value`, `scores` or `error`");
  }
  return { about: all, sample: readSample3(all), failed: record["failed"] };
}
function readSample3(all) {
  const { uuid, error, limit, completed_at } = all;
  return {
    id: String(all["id"]),
    epoch: typeof all["epoch"] === "number" ? all["epoch"] : 1,
    scores: readScores2(all),
    metadata: objectOr(all["metadata"]),
    ...typeof uuid === "string" && { uuid },
    ...typeof error === "string" && { error },
    ...typeof limit === "string" && { limit },
    ...typeof completed_at === "string" && { completedAt: completed_at },
    ...isObject(all["adjudication"]) && { adjudication: adjudicationOf(all["adjudication"]) }
  };
}
var adjudicationOf = ({ outcome, by }) => ({
  outcome: outcome === "passed" ? "passed" : "failed",
  by
});
function readScores2(all) {
  if (isObject(all["scores"])) {
    const scores = Object.entries(all["scores"]);
    return Object.fromEntries(scores.map(([name, score2]) => [name, readScore3(score2, all)]));
  }
  const { failed, value, answer, score_metadata } = all;
  if (failed === void 0 && value === void 0) return {};
  const score = {
    // A resolved headline is `true` where the sample passed.
    value: typeof failed === "boolean" ? !failed : failed === null ? null : value,
    ...answer !== void 0 && { answer },
    ...isObject(score_metadata) && { metadata: score_metadata },
    ...gradedBy(all["grader"])
  };
  return Object.fromEntries([[typeof all["scorer"] === "string" ? all["scorer"] : DEFAULT_SCORER, score]]);
}
function readScore3({ grader, ...score }, all) {
  return { ...score, ...gradedBy(grader ?? all["grader"]) };
}
var gradedBy = (grader) => typeof grader === "string" ? { graders: [grader] } : {};
function bad(source, where, what) {
  return new EvidenceError(source, what.startsWith(":") ? `${where}${what}` : `${where} ${what}`, REMEDY3);
}

// src/evidence/formats/near-zero/csv.ts
var MAX_RECORD_CHARACTERS = 16 * 1024 * 1024;
var TEXTS = [
  ...["task", "id", "uuid", "model", "model_digest", "scorer", "grader", "run_id", "tool"],
  ...["created_at", "completed_at", "error", "limit"]
];
var WHOLES = ["epoch", "epochs", "dataset_samples"];
var FLAGS = ["failed", "finished"];
var OUTCOMES2 = ["failed", "value"];
var GROUPS = ["metadata", "args", "eval_metadata", "score_metadata", "adjudication"];
var JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
async function* csvRecords(bytes) {
  const { CsvError, parse } = await import("./lib-5IA3PUAN.js");
  const parser = parse({ bom: true, info: true, max_record_size: MAX_RECORD_CHARACTERS });
  let columns = null;
  try {
    for await (const { record, info } of rowsOf(bytes, parser)) {
      const where = `line ${info.lines}`;
      if (columns === null) columns = checkColumns(record, bytes.name);
      else yield { record: recordOf(columns, record, bytes.name, where), where };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const remedy = "Write it as CSV (RFC 4180): commas, quotes doubled within quotes, as many cells as columns.";
    throw new EvidenceError(bytes.name, `is no valid CSV: ${error.message}`, remedy, { cause: error });
  }
}
function rowsOf(bytes, parser) {
  pipeline3(Readable3.from(validUtf8(bytes)), parser, () => {
  });
  return parser;
}
async function* validUtf8(bytes) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    for await (const chunk of streamOf(bytes)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof EvidenceError) throw error;
    throw new EvidenceError(bytes.name, "is not valid UTF-8", "Save it as UTF-8.", { cause: error });
  }
}
function checkColumns(columns, source) {
  const twice2 = columns.find((column, i) => columns.indexOf(column) !== i);
  if (twice2 !== void 0) throw bad(source, "line 1", `has the column ${JSON.stringify(twice2)} twice`);
  return columns;
}
function recordOf(columns, cells, source, where) {
  const flat = [];
  const groups = /* @__PURE__ */ new Map();
  columns.forEach((column, i) => {
    const cell = cells[i] ?? "";
    const group = GROUPS.find((name) => column.startsWith(`${name}.`));
    if (cell === "" && !OUTCOMES2.includes(column)) return;
    const value = cell === "" ? null : cellValue(column, cell, source, where);
    if (group === void 0) flat.push([column, value]);
    else groups.set(group, [...groups.get(group) ?? [], [column.slice(group.length + 1), value]]);
  });
  for (const [group, entries] of groups) flat.push([group, Object.fromEntries(entries)]);
  return Object.fromEntries(flat);
}
function cellValue(column, cell, source, where) {
  if (TEXTS.includes(column)) return cell;
  const value = typedCell(cell);
  if (FLAGS.includes(column) && typeof value !== "boolean") {
    throw bad(source, where, `: \`${column}\` must be true or false, not ${JSON.stringify(cell)}`);
  }
  if (WHOLES.includes(column) && typeof value !== "number") {
    throw bad(source, where, `: \`${column}\` must be a whole number, not ${JSON.stringify(cell)}`);
  }
  return value;
}
function typedCell(cell) {
  if (JSON_NUMBER.test(cell)) return Number(cell);
  const word = cell.toLowerCase();
  if (word === "true" || word === "false") return word === "true";
  if (word === "nan") return Number.NaN;
  const infinite = /^(-?)inf(?:inity)?$/.exec(word);
  return infinite === null ? cell : Number(`${infinite[1]}Infinity`);
}

// src/evidence/formats/near-zero/recognise.ts
init_define_PAGE();

// src/evidence/formats/near-zero/aggregate.ts
init_define_PAGE();
var RATE = /(?:^|_)rates?$/;
var SIZES = ["n", "samples", "total", "count", "num_samples"];
function aggregateKind(keys) {
  if (keys.includes("id")) return null;
  const sized = keys.some((key) => SIZES.includes(key));
  if (keys.some((key) => RATE.test(key))) return sized ? "counts" : "rate";
  return sized && keys.includes("failures") ? "counts" : null;
}
function keysOf(record) {
  return isObject(record) ? Object.keys(record) : [];
}
function rateWithoutN(record) {
  const [key = "rate", value] = Object.entries(isObject(record) ? record : {}).find(([k]) => RATE.test(k)) ?? [];
  return {
    code: "rate-without-n",
    message: `only \`${key}: ${JSON.stringify(value)}\` is given, not of how many samples`,
    remedy: "Give a record for each sample: 0 % says nothing without the number of samples."
  };
}

// src/evidence/formats/near-zero/recognise.ts
var OUTCOMES3 = ["failed", "value", "scores", "error"];
function shapeOf(head) {
  const text2 = headText(head);
  const line = firstLine(text2);
  const object2 = peekObject(text2);
  if (object2 === null) return isOurs(columnsOf(line)) ? "csv" : null;
  const keys = [...object2.keys()];
  const isHeader = object2.get("version") === "1" && keys.every((key) => key === "samples" || Object.hasOwn(HEADER_FIELDS, key));
  if (!isHeader && !isOurs(keys)) return null;
  const isDocument = isHeader && object2.has("samples");
  return isDocument || !startsLines(text2) ? "json" : "jsonl";
}
function isOurs(keys) {
  if (keys.includes("id")) {
    return keys.includes("failed") || keys.includes("task") && keys.some((key) => OUTCOMES3.includes(key) || key.startsWith("scores."));
  }
  const named2 = keys.includes("task") || keys.some((key) => /^failure_rates?$/.test(key));
  return named2 && aggregateKind(keys) !== null;
}
function startsLines(text2) {
  return firstLine(text2).trimEnd().endsWith("}") || !text2.includes("\n");
}
function columnsOf(line) {
  const cells = line.replace(/^\ufeff/, "").match(/("(?:[^"]|"")*"|[^",]*)(?=,|$)/g) ?? [];
  return cells.map((cell) => cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell.trim());
}

// src/evidence/formats/near-zero/runs.ts
init_define_PAGE();
var MAX_RUNS = 1e4;
async function* eventsOf({ header, records }, source, wants) {
  const { totals, version: _, ...defaults } = header;
  const resolved = await saysFailed(records());
  const runs = /* @__PURE__ */ new Map();
  const found = { samples: 0, failures: 0 };
  for await (const located of records()) {
    const aggregate = aggregateKind(keysOf(located.record));
    const { about, sample, failed } = aggregate === "rate" ? { about: rateSubject(located, defaults, source), sample: null, failed: null } : aggregate === "counts" ? { about: readCounts(located, defaults, source), sample: null, failed: null } : readRecord(located, defaults, source);
    const identity = JSON.stringify(Object.keys(RUN_FIELDS).map((key) => about[key] ?? null));
    let entry = runs.get(identity);
    if (entry === void 0) {
      if (runs.size === MAX_RUNS) {
        throw bad(source, located.where, `begins run ${MAX_RUNS + 1}; records of one run say the same of it`);
      }
      const run = readRun2(about, `run-${runs.size + 1}`, resolved || aggregate === "counts");
      entry = { run, wanted: wants(run) };
      runs.set(identity, entry);
      yield { type: "run", run };
    }
    if (aggregate === "counts") {
      const counts = { failures: about["failures"], samples: about["samples"] };
      found.samples += counts.samples;
      found.failures += counts.failures;
      if (entry.wanted) yield { type: "counts", run: entry.run.key, counts };
      continue;
    }
    if (sample === null) {
      yield { type: "fault", run: entry.run.key, fault: rateWithoutN(located.record) };
      continue;
    }
    if (sample.error === void 0 && failed !== void 0 !== resolved) {
      throw bad(
        source,
        located.where,
        "differs from others of its file: either all records say `failed` or none"
      );
    }
    found.samples += 1;
    if (failed === true) found.failures += 1;
    if (entry.wanted) yield { type: "sample", run: entry.run.key, sample };
  }
  if (runs.size === 0)
    throw new EvidenceError(source, "holds no samples", "Check the program that wrote it.");
  if (!isObject(totals)) return;
  if (!resolved && totals["failures"] !== void 0) {
    const remedy = "Give `failed` instead of `value`, or leave `totals.failures` out.";
    throw new EvidenceError(
      source,
      "`totals.failures` cannot be checked: the records do not say `failed`",
      remedy
    );
  }
  for (const fault of totalFaults(totals, found)) {
    for (const { run } of runs.values()) yield { type: "fault", run: run.key, fault };
  }
}
async function saysFailed(records) {
  for await (const { record } of records) {
    if (!isObject(record)) continue;
    if (record["failed"] !== void 0) return true;
    if (record["value"] !== void 0 || record["scores"] !== void 0) return false;
  }
  return false;
}
function rateSubject({ record, where }, defaults, source) {
  const about = { ...defaults, ...objectOr(record) };
  if (typeof about["task"] === "string" && about["task"] !== "") return about;
  const { message, remedy } = rateWithoutN(record);
  throw new EvidenceError(source, `${where}: ${message}`, remedy, { code: "rate-without-n" });
}
function readCounts({ record, where }, defaults, source) {
  const counts = objectOr(record);
  if (counts["failures"] === void 0 || counts["samples"] === void 0) {
    throw bad(source, where, "gives a summary without both `failures` and `samples`");
  }
  const fault = faultOf3(counts, COUNTS_FIELDS);
  if (fault !== null) throw bad(source, where, fault);
  const all = { ...defaults, ...counts };
  if (all["task"] === void 0) throw bad(source, where, "has no `task`");
  if (all["failures"] > all["samples"]) {
    throw bad(source, where, `has more failures (${all["failures"]}) than samples (${all["samples"]})`);
  }
  return all;
}
function readRun2(about, key, resolved) {
  const finished = about["finished"] !== false;
  return {
    key,
    id: textOr(about["run_id"]),
    task: about["task"],
    otherNames: [],
    args: objectOr(about["args"]),
    metadata: objectOr(about["eval_metadata"]),
    tags: textsIn(about["tags"]),
    model: textOr(about["model"]),
    modelDigest: textOr(about["model_digest"]),
    // Each sample says by whom it was scored; counts do it once.
    scorers: textsIn([about["failures"] === void 0 ? null : about["scorer"]]).map((name) => ({
      name,
      higherIsBetter: null
    })),
    resolved,
    datasetSamples: wholeOr(about["dataset_samples"]),
    epochs: wholeOr(about["epochs"], 1),
    finished,
    status: finished ? null : "unfinished",
    createdAt: textOr(about["created_at"]),
    completedAt: about["failures"] === void 0 ? null : textOr(about["completed_at"]),
    tool: textOr(about["tool"]) ?? "near-zero"
  };
}
function totalFaults(totals, found) {
  const remedy = "Give all samples, or correct `totals`.";
  return ["samples", "failures"].filter((key) => totals[key] !== void 0 && totals[key] !== found[key]).map((key) => ({
    code: "totals-disagree",
    message: `\`totals.${key}\` says ${totals[key]}, the file shows ${found[key]}`,
    remedy
  }));
}

// src/evidence/formats/near-zero/near-zero.ts
var nearZero = {
  name: "near-zero",
  title: "near-zero",
  claim: (candidates) => candidates.filter(({ head }) => shapeOf(head) !== null).map(({ file }) => ({ files: [file] })),
  read: read10
};
async function* read10({ files }, projection) {
  const [file] = files;
  if (file === void 0) return;
  yield* eventsOf(await open(file), file.name, projection.wants);
}
async function open({ bytes }) {
  const shape = shapeOf(await bytes.read(0, Math.min(HEAD_BYTES, bytes.size)));
  if (shape === "csv") return { header: {}, records: () => csvRecords(bytes) };
  return shape === "jsonl" ? openLines(bytes) : openDocument(bytes);
}
async function openDocument(bytes) {
  const { document, elements } = await readDocument(bytes, ["samples"]);
  if (elements === void 0 || !isObject(document)) {
    return { header: {}, records: () => [{ record: document, where: "the document" }] };
  }
  const { samples: _, ...header } = document;
  checkHeader(header, bytes.name, "the document");
  return { header, records: () => numbered(elements) };
}
async function* numbered(elements) {
  let index = 0;
  for await (const record of elements) yield { record, where: `samples[${index++}]` };
}
async function openLines(bytes) {
  for await (const { record, where } of lineRecords(bytes)) {
    if (!isObject(record) || record["version"] === void 0) break;
    checkHeader(record, bytes.name, where);
    return { header: record, records: () => skipFirst(lineRecords(bytes)) };
  }
  return { header: {}, records: () => lineRecords(bytes) };
}
async function* lineRecords(bytes) {
  for await (const { line, text: text2, terminated } of readLines(streamOf(bytes), bytes.name)) {
    if (text2.trim() === "") continue;
    try {
      yield { record: parseJson(text2, bytes.name, line), where: `line ${line}` };
    } catch (error) {
      if (terminated || !(error instanceof EvidenceError)) throw error;
      const message = `line ${line}, the last, is cut off: ${error.message}`;
      throw new EvidenceError(bytes.name, message, "Write or download the file again.", { cause: error });
    }
  }
}
async function* skipFirst(items) {
  let isFirst = true;
  for await (const item of items) {
    if (!isFirst) yield item;
    isFirst = false;
  }
}
function checkHeader(header, source, where) {
  const fault = faultOf3(header, HEADER_FIELDS);
  if (fault !== null) throw bad(source, where, fault);
}

// src/evidence/formats/openai-evals/openai-evals.ts
init_define_PAGE();

// src/evidence/formats/openai-evals/events.ts
init_define_PAGE();
var MATCH = "match";
var TOLERANCE4 = 1e-6;
var COUNT_MATCHES = /^evals\.elsuite\.basic\.(?:match|includes|fuzzy_match|json_match):/;
var Events = class {
  #records = /* @__PURE__ */ new Map();
  #matches = { correct: 0, all: 0 };
  get size() {
    return this.#records.size;
  }
  add(event, source, line) {
    const { sample_id, type, data, created_at } = event;
    const id = textOr(sample_id);
    if (id === null || typeof type !== "string") {
      const message = `line ${line} is no event: it has no \`sample_id\` and \`type\``;
      throw new EvidenceError(source, message, "Give the log as oaieval wrote it.");
    }
    const record = this.#records.get(id) ?? { epochs: [], error: null, completedAt: null };
    this.#records.set(id, record);
    const time2 = utc(created_at);
    if (time2 !== null && (record.completedAt === null || time2 > record.completedAt))
      record.completedAt = time2;
    const values = objectOr(data);
    if (type === MATCH) this.#addMatch(record, values);
    else if (type === "metrics") {
      for (const [name, value] of Object.entries(values)) if (!isObject(value)) put(record, name, { value });
    } else if (type === "error") {
      const parts = [values["type"], values["message"]].filter((part) => typeof part === "string");
      record.error ??= parts.join(": ") || "error";
    }
  }
  #addMatch(record, { correct, picked, expected }) {
    put(record, MATCH, {
      value: correct ?? null,
      ...picked !== void 0 && { answer: picked },
      ...expected !== void 0 && { metadata: { expected } }
    });
    this.#matches.all += 1;
    if (correct === true) this.#matches.correct += 1;
  }
  scorers() {
    const names = [...this.#records.values()].flatMap(
      ({ epochs }) => epochs.flatMap((scores) => [...scores.keys()])
    );
    return [...new Set(names)];
  }
  *samples() {
    for (const [id, { epochs, error, completedAt }] of this.#records) {
      const all = epochs.length > 0 ? epochs : [/* @__PURE__ */ new Map()];
      for (const [index, scores] of all.entries()) {
        yield {
          id,
          epoch: index + 1,
          scores: Object.fromEntries(scores),
          metadata: {},
          ...error !== null && { error },
          ...completedAt !== null && { completedAt }
        };
      }
    }
  }
  /** An accuracy that the report states and the matches do not show. */
  faults(spec, report) {
    const cls = objectOr(objectOr(spec["run_config"])["eval_spec"])["cls"];
    const stated2 = objectOr(report)["accuracy"];
    const { correct, all } = this.#matches;
    if (typeof cls !== "string" || !COUNT_MATCHES.test(cls) || typeof stated2 !== "number") return [];
    if (all > 0 && Math.abs(correct / all - stated2) <= TOLERANCE4) return [];
    return [
      {
        code: "totals-disagree",
        message: `the report states an accuracy of ${stated2}, the log shows ${correct} of ${all} correct`,
        remedy: "Give the whole log as oaieval wrote it."
      }
    ];
  }
};
function put(record, name, score) {
  const free = record.epochs.find((scores) => !scores.has(name));
  if (free === void 0) record.epochs.push(/* @__PURE__ */ new Map([[name, score]]));
  else free.set(name, score);
}
function utc(text2) {
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,3})?)\d*(?:Z|\+00:00)?$/.exec(
    textOr(text2) ?? ""
  );
  return match === null ? null : `${match[1]}T${match[2]}Z`;
}

// src/evidence/formats/openai-evals/openai-evals.ts
var openaiEvals = {
  name: "openai-evals",
  title: "OpenAI evals",
  claim: (candidates) => candidates.filter(isLog2).map(({ file }) => ({ files: [file] })),
  read: read11
};
var IN_SPEC = ["eval_name", "base_eval", "completion_fns", "model_name"];
function isLog2({ head }) {
  const text2 = headText(head);
  const keys = peekObject(text2);
  if (keys?.get("spec") === "{") {
    const spec = peekObject(text2.slice(text2.indexOf("{", text2.indexOf('"spec"'))));
    return IN_SPEC.some((key) => spec?.has(key));
  }
  return keys?.has("run_id") === true && keys.has("event_id") && keys.has("sample_id");
}
async function* read11({ files: [file] }, projection) {
  if (file === void 0) return;
  let spec = null;
  let report;
  const events = new Events();
  for await (const { line, record } of readJsonLines(streamOf(file.bytes), file.name)) {
    if (isObject(record["spec"])) {
      if (spec !== null) throw twoRuns(file.name, line);
      spec = record["spec"];
      if (!projection.wants(runOf7(spec, [], false))) break;
    } else if (Object.hasOwn(record, "final_report")) {
      report = record["final_report"];
    } else if (spec === null) {
      const message = `line ${line}: an event before the run's \`spec\`, which says which eval and which model`;
      throw new EvidenceError(file.name, message, "Give the log as oaieval wrote it, from its first line.");
    } else events.add(record, file.name, line);
  }
  if (spec === null)
    throw new EvidenceError(file.name, "holds no `spec`", "Give the log that oaieval wrote.");
  const run = runOf7(spec, events.scorers(), report !== void 0);
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  if (events.size === 0) {
    throw new EvidenceError(file.name, "holds no samples", "Run the eval again, to its end.");
  }
  for (const sample of events.samples()) yield { type: "sample", run: run.key, sample };
  for (const fault of events.faults(spec, report)) yield { type: "fault", run: run.key, fault };
}
function runOf7(spec, scorers, finished) {
  const config = objectOr(spec["run_config"]);
  const evalSpec = objectOr(config["eval_spec"]);
  const models = [...textsIn(spec["completion_fns"]), ...modelNames(spec)];
  const base = textOr(spec["base_eval"]);
  const split = textOr(spec["split"]);
  const task = textOr(spec["eval_name"]) ?? base ?? "eval";
  const { seed, max_samples, command } = config;
  return {
    key: "run",
    id: textOr(spec["run_id"]),
    task,
    otherNames: [base, base !== null && split !== null ? `${base}.${split}` : null].filter(
      (name) => name !== null && name !== task
    ),
    args: objectOr(evalSpec["args"]),
    metadata: withoutNull({ seed, max_samples, command, cls: evalSpec["cls"], split }),
    tags: [],
    model: models.length > 0 ? models.join(",") : null,
    modelDigest: null,
    scorers: scorers.map((name) => ({ name, higherIsBetter: null })),
    resolved: false,
    // `max_samples` is a limit, and the size of the whole is not recorded.
    datasetSamples: null,
    epochs: null,
    finished,
    status: finished ? null : "no final_report",
    createdAt: utc(spec["created_at"]),
    completedAt: null,
    tool: "openai-evals"
  };
}
function modelNames(spec) {
  const single = textOr(spec["model_name"]);
  return single !== null ? [single] : textsIn(objectOr(spec["model_names"])["completions"]).slice();
}
function twoRuns(source, line) {
  return new EvidenceError(
    source,
    `line ${line}: a second \`spec\` begins; the file holds several runs`,
    "Give the log of each run as a file of its own."
  );
}

// src/evidence/formats/promptfoo/promptfoo.ts
init_define_PAGE();

// src/evidence/formats/promptfoo/document.ts
init_define_PAGE();
var VERSIONS = [void 0, 1, 2, 3, 4];
var DEFAULT_TASK = "promptfoo";
async function openDocument2(bytes) {
  let { document, elements } = await readDocument(bytes, ["results", "results"]);
  if (elements === void 0 && Array.isArray(objectOr(document)["results"])) {
    ({ document, elements } = await readDocument(bytes, ["results"]));
  }
  const whole2 = objectOr(document);
  const summary = Array.isArray(whole2["results"]) ? whole2 : objectOr(whole2["results"]);
  for (const version of [summary["version"], whole2["version"]]) {
    if (VERSIONS.includes(version)) continue;
    const message = `has results of version ${JSON.stringify(version)}; versions 1 to 4 can be read`;
    throw new EvidenceError(
      bytes.name,
      message,
      "Update near-zero, or write the results with `promptfoo eval -o`."
    );
  }
  if (elements === void 0 || await isEmpty(elements)) throw noRows(bytes.name);
  const config = objectOr(whole2["config"]);
  const about = objectOr(whole2["metadata"]);
  return {
    id: textOr(whole2["evalId"]) ?? textOr(whole2["id"]),
    task: textOr(whole2["description"]) ?? textOr(config["description"]) ?? DEFAULT_TASK,
    metadata: { ...objectOr(config["metadata"]), tags: config["tags"] },
    // Not the time of the export: an old evaluation can be exported anew.
    createdAt: textOr(summary["timestamp"]) ?? textOr(about["evaluationCreatedAt"]) ?? timeOf4(whole2["createdAt"]),
    version: textOr(about["promptfooVersion"]),
    stats: statsOf(summary["stats"]),
    rows: () => elements
  };
}
function openLines2(bytes) {
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
function timeOf4(value) {
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) < 864e13 ? new Date(value).toISOString() : textOr(value);
}
function statsOf(value) {
  const stats = objectOr(value);
  const successes = wholeOr(stats["successes"]);
  const failures = wholeOr(stats["failures"]);
  if (successes === null || failures === null) return null;
  return { successes, failures, errors: wholeOr(stats["errors"]) ?? 0 };
}

// src/evidence/formats/promptfoo/runs.ts
init_define_PAGE();

// src/evidence/formats/promptfoo/row.ts
init_define_PAGE();
var PROVIDER_ERROR = 2;
function providerOf(row) {
  const { provider } = row;
  return isObject(provider) ? textOr(provider["id"]) ?? textOr(provider["label"]) : textOr(provider);
}
function outcomeOf(row) {
  if (row["success"] === true) return "successes";
  return row["failureReason"] === PROVIDER_ERROR ? "errors" : "failures";
}
function sampleOf3(row, repeats) {
  const testCase = objectOr(row["testCase"]);
  const item = itemOf3(row, testCase);
  const error = errorOf2(row);
  return {
    id: item,
    epoch: repeats.first(`${providerOf(row)}\0${item}`, textOr(row["id"])),
    ...textOr(row["id"]) !== null && { uuid: row["id"] },
    scores: error === null ? scoresOf2(row) : {},
    metadata: metadataOf5(row, testCase),
    ...error !== null && { error }
  };
}
function itemOf3(row, testCase) {
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
function errorOf2(row) {
  const text2 = textOr(row["error"]) ?? textOr(objectOr(row["response"])["error"]);
  if (row["failureReason"] === PROVIDER_ERROR) return text2 ?? "the provider failed";
  if (row["failureReason"] === void 0 && row["success"] !== true && !isObject(row["gradingResult"])) {
    return text2 ?? "nothing was graded";
  }
  const grading = objectOr(row["gradingResult"]);
  const components = componentsOf(grading);
  const failing = (components.length > 0 ? components : [grading]).filter((part) => part["pass"] === false);
  const ungraded = [grading, ...components].some(isGraderError);
  if (!ungraded || failing.some((part) => !isGraderError(part) && part !== grading)) return null;
  return text2 ?? "the grader failed";
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
function scoresOf2(row) {
  const grading = objectOr(row["gradingResult"]);
  const named2 = objectOr(row["namedScores"] ?? grading["namedScores"]);
  const answer = objectOr(row["response"])["output"];
  const reason = textOr(grading["reason"]);
  const graders = gradersOf2(row, grading);
  const details = {
    ...graders.length > 0 && { graders },
    ...answer !== void 0 && { answer },
    ...reason !== null && { metadata: { reason } }
  };
  return Object.fromEntries([
    ...Object.entries(named2).map(([name, value]) => [
      name,
      { value, ...graders.length > 0 && { graders } }
    ]),
    ...row["score"] === void 0 ? [] : [["score", { value: row["score"], ...details }]],
    ...row["success"] === void 0 || isVacuous(row, grading) ? [] : [["success", { value: row["success"], ...details }]]
  ]);
}
function gradersOf2(row, grading) {
  const ofAssertions = componentsOf(grading).map((part) => objectOr(part["assertion"])["provider"]);
  const ofTest = objectOr(objectOr(row["testCase"])["options"])["provider"];
  const [named2, usual] = [ofAssertions, [ofTest]].map(
    (providers) => providers.flatMap((provider) => providerOf({ provider }) ?? [])
  );
  return [...new Set(named2.length > 0 ? named2 : usual)];
}
function isVacuous(row, grading) {
  const asserted = componentsOf(grading).length + arrayOr(objectOr(row["testCase"])["assert"]).length;
  return row["success"] === true && asserted === 0;
}
function metadataOf5(row, testCase) {
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
async function* eventsOf2(evaluation, source, projection) {
  const runs = /* @__PURE__ */ new Map();
  const repeats = new Repeats();
  const found = { successes: 0, failures: 0, errors: 0 };
  let index = 0;
  for await (const row of evaluation.rows()) {
    if (!isObject(row)) {
      throw new EvidenceError(source, `result ${index} is no object`, "Give the file as promptfoo wrote it.");
    }
    const provider = providerOf(row);
    const key = provider ?? "";
    let entry = runs.get(key);
    if (entry === void 0) {
      const run = runOf8(evaluation, provider);
      entry = { run, wanted: projection.wants(run) };
      runs.set(key, entry);
      yield { type: "run", run };
    }
    found[outcomeOf(row)] += 1;
    const sample = sampleOf3(row, repeats);
    if (entry.wanted) yield { type: "sample", run: key, sample };
    index += 1;
  }
  if (runs.size === 0) throw new EvidenceError(source, "holds no results", "Run the evaluation again.");
  const fault = evaluation.stats === null ? null : statsFault(evaluation.stats, found);
  if (fault === null) return;
  for (const key of runs.keys()) yield { type: "fault", run: key, fault };
}
function runOf8({ id, task, metadata, createdAt, version }, provider) {
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

// src/evidence/formats/promptfoo/promptfoo.ts
var promptfoo = {
  name: "promptfoo",
  title: "promptfoo",
  claim: (candidates) => candidates.filter(({ head }) => shapeOf2(headText(head)) !== null).map(({ file }) => ({ files: [file] })),
  read: read12
};
var ROW = ["promptIdx", "promptId", "testIdx", "testCase", "gradingResult", "namedScores", "latencyMs"];
var SUMMARY = /"results"\s*:\s*\{\s*"(?:version|timestamp|prompts|results|stats|table)"/;
function shapeOf2(text2) {
  const line = peekObject(firstLine(text2));
  if (line === null) return null;
  if (!line.has("results") && ROW.filter((key) => line.has(key)).length > 2) return "jsonl";
  const document = peekObject(text2);
  if (document === null) return null;
  if (document.has("evalId") && (document.has("results") || document.has("config"))) return "json";
  if (document.get("results") === "{" && SUMMARY.test(text2)) return "json";
  if (document.get("timestamp")?.startsWith('"') && document.get("prompts") === "[") return "json";
  const dumped = ["prompts", "persisted", "vars", "runtimeOptions"].some((key) => document.has(key));
  return document.has("createdAt") && document.has("config") && dumped ? "json" : null;
}
async function* read12({ files }, projection) {
  const [file] = files;
  if (file === void 0) return;
  const { bytes } = file;
  const shape = shapeOf2(headText(await bytes.read(0, Math.min(HEAD_BYTES, bytes.size))));
  yield* eventsOf2(shape === "jsonl" ? openLines2(bytes) : await openDocument2(bytes), file.name, projection);
}

// src/evidence/formats/registry.ts
var FORMATS = [
  interpretability,
  inspect,
  garak,
  promptfoo,
  lmEval,
  junit,
  modelbench,
  helm,
  deepeval,
  openaiEvals,
  everyEvalEver,
  nearZero
];
function recognise(candidates) {
  let rest = candidates;
  const sets = [];
  for (const format of FORMATS) {
    const claimed = format.claim(rest);
    const taken = new Set(claimed.flatMap((set) => set.files));
    rest = rest.filter(({ file }) => !taken.has(file));
    sets.push(...claimed.map((set) => ({ format, set })));
  }
  return { sets, unknown: rest.map(({ file }) => file) };
}

// src/evidence/read.ts
init_define_PAGE();
async function readEvidence(files, projection, sink) {
  const problems = /* @__PURE__ */ new Map();
  const candidates = [];
  for (const file of files) {
    const head = await attempt(() => file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size)));
    await file.bytes.close?.();
    if (head instanceof EvidenceError) problems.set(file, head);
    else candidates.push({ file, head });
  }
  const formats = /* @__PURE__ */ new Map();
  const leaders = /* @__PURE__ */ new Map();
  const samples = /* @__PURE__ */ new Map();
  const { sets: found, unknown } = recognise(candidates);
  for (const file of unknown) if (file.format !== void 0) problems.set(file, otherFormat(file, null));
  const sets = found.filter(({ format, set }) => {
    const others = set.files.filter((file) => file.format !== void 0 && file.format !== format.name);
    for (const file of others) problems.set(file, otherFormat(file, format.title));
    return others.length === 0;
  });
  const { distinct, sameAs } = withoutCopies(sets, [...unknown, ...problems.keys()]);
  const order = ({ set }) => files.indexOf(set.files[0]);
  for (const recognised of distinct.toSorted((a, b) => order(a) - order(b))) {
    const { format, set } = recognised;
    const [leader] = set.files;
    let count = 0;
    const failure = await attempt(async () => {
      for await (const event of format.read(set, projection)) {
        if (event.type === "sample" && !event.sample.superseded) count += 1;
        if (event.type === "counts") count += event.counts.samples;
        sink(event, order(recognised));
      }
    });
    for (const file of set.files) {
      formats.set(file, format.name);
      leaders.set(file, leader);
      if (failure instanceof EvidenceError) problems.set(file, failure);
      await file.bytes.close?.();
    }
    samples.set(leader, count);
  }
  return files.map((file) => {
    const leader = leaders.get(file);
    const read13 = sameAs.get(file) ?? file;
    return {
      file,
      format: formats.get(read13) ?? null,
      samples: samples.get(file) ?? 0,
      sameAs: read13 === file ? null : read13.name,
      ...leader === void 0 || leader === file ? {} : { leader },
      problem: problems.get(read13) ?? null
    };
  });
}
function otherFormat({ name, format }, found) {
  return new EvidenceError(
    name,
    `is ${found === null ? "of no format that is known" : `of ${found}`}, not of ${format}`,
    "Correct `format=` of the source, or see what its address answers."
  );
}
function withoutCopies(sets, others) {
  const sameAs = /* @__PURE__ */ new Map();
  const holders = /* @__PURE__ */ new Map();
  const distinct = [];
  for (const { format, set } of sets.toSorted((a, b) => b.set.files.length - a.set.files.length)) {
    const byDigest = firstByDigest(set.files);
    const [digest = ""] = byDigest.keys();
    const whole2 = holders.get(digest)?.find((other) => [...byDigest.keys()].every((key) => other.has(key)));
    for (const file of set.files) {
      const read13 = (whole2 ?? byDigest).get(file.digest);
      if (read13 !== file) sameAs.set(file, read13);
    }
    if (whole2 !== void 0) continue;
    distinct.push({ format, set: { files: [...byDigest.values()] } });
    for (const key of byDigest.keys()) holders.set(key, [...holders.get(key) ?? [], byDigest]);
  }
  const first = firstByDigest(others);
  for (const file of others) if (first.get(file.digest) !== file) sameAs.set(file, first.get(file.digest));
  return { distinct, sameAs };
}
function firstByDigest(files) {
  const first = /* @__PURE__ */ new Map();
  for (const file of files) if (!first.has(file.digest)) first.set(file.digest, file);
  return first;
}
async function attempt(action) {
  try {
    return await action();
  } catch (error) {
    if (error instanceof EvidenceError) return error;
    throw error;
  }
}

export {
  openZip,
  canonical,
  FORMATS,
  readEvidence
};
