import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Repeats
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
  wholeOr,
  withoutNull
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

// src/evidence/formats/every-eval-ever/aggregate.ts
async function readAggregate(file) {
  const { document } = await readJsonDocument(file.bytes, ["\0"]);
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
function timeOf(text) {
  const value = textOr(text);
  if (value === null) return null;
  if (!/^\d+(?:\.\d+)?$/.test(value)) return value;
  const time = new Date(Number(value) * 1e3);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

// src/evidence/formats/every-eval-ever/instances.ts
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
    ...error !== null && { error },
    locator: { text: `${id} (line ${line})` }
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
  const hash = createHash("md5");
  for await (const chunk of streamOf(bytes)) hash.update(chunk);
  return hash.digest("hex");
}
var TOLERANCE = 1e-6;
var MEANS = ["accuracy", "acc", "exact_match"];
var Recount = class {
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

// src/evidence/formats/every-eval-ever/read.ts
async function* read(set, projection) {
  const { aggregate, instances } = await sorted(set);
  const wanted = aggregate.results.filter(({ run }) => projection.wants(run));
  for (const { run } of aggregate.results) yield { type: "run", run };
  if (wanted.length === 0) return;
  const recounts = new Map(aggregate.results.map((result) => [result, new Recount()]));
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
  const { total_rows: stated } = aggregate.detailed;
  for (const [result, recount] of recounts) {
    for (const fault of recount.faults(result)) yield { type: "fault", run: result.run.key, fault };
    if (instances === null || typeof stated !== "number" || stated === rows) continue;
    const message = `\`total_rows\` is ${stated}, the file of instances has ${rows}`;
    const remedy = "Give both files of the evaluation as they were written.";
    yield { type: "fault", run: result.run.key, fault: { code: "totals-disagree", message, remedy } };
  }
}
async function sorted({ files, kinds }) {
  const [first, second] = files.filter((file) => kinds.get(file) === "aggregate");
  const [instances = null, more] = files.filter((file) => kinds.get(file) === "instances");
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
export {
  read
};
