import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  PLACEHOLDER,
  faultsOf,
  filtersOf,
  findTask,
  metricName,
  readResults,
  scorersOf,
  taskInName
} from "./chunk-77NCYPMZ.js";
import {
  readJsonDocument
} from "./chunk-PRCKRK22.js";
import {
  readJsonLines
} from "./chunk-HU7GMC3N.js";
import "./chunk-VEUQAJMD.js";
import {
  isObject,
  textOr,
  textsIn,
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

// src/evidence/formats/lm-eval/rows.ts
import { createHash } from "node:crypto";
var FIXED = /* @__PURE__ */ new Set([
  ...["doc_id", "doc", "target", "arguments", "resps", "filtered_resps", "filter", "metrics"],
  ...["doc_hash", "prompt_hash", "target_hash"]
]);
async function openSampleRows(file) {
  const start = Buffer.from(await file.bytes.read(0, Math.min(256, file.bytes.size))).toString();
  if (/^\ufeff?\s*\[/.test(start)) {
    const { elements } = await readJsonDocument(file.bytes, []);
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
  const digest = createHash("sha256");
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
    hashed &&= hashes.every((hash) => typeof hash === "string");
    if (hashed) digest.update(hashes.join(""));
  }
  if (count === 0) {
    throw new EvidenceError(source, "holds no samples", "Run lm-eval again with `--log_samples`.");
  }
  return { rows: count, docs: docs.size, metrics, labels, sums, hash: hashed ? digest.digest("hex") : null };
}
function added({ sum, n }, value) {
  const number = typeof value === "boolean" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? { sum: sum + number, n: n + 1 } : null;
}
async function* samplesOf(rows, { source, task }, filters) {
  const labelOf = labeller();
  const names = new Set(filters.values());
  const begun = /* @__PURE__ */ new Map();
  let count = 0;
  for await (const row of rows()) {
    const id = docOf(row, source, count++);
    const locator = { text: `doc_id ${id} of ${task} (${source}, row ${count})` };
    const filter = filters.get(labelOf(row, id)) ?? "none";
    const sample = readSample(row, id, filter, names.size === 1);
    let entry = begun.get(id) ?? { scores: {}, filters: /* @__PURE__ */ new Set() };
    if (entry.filters.has(filter)) {
      yield { ...sample, scores: entry.scores, locator };
      entry = { scores: {}, filters: /* @__PURE__ */ new Set() };
    }
    entry = { scores: { ...entry.scores, ...sample.scores }, filters: entry.filters.add(filter) };
    if (entry.filters.size < names.size) begun.set(id, entry);
    else {
      begun.delete(id);
      yield { ...sample, scores: entry.scores, locator };
    }
  }
  for (const [id, { scores }] of begun) {
    const locator = { text: `doc_id ${id} of ${task} (${source})` };
    yield { id, epoch: 1, scores, metadata: {}, locator };
  }
}
function readSample(row, id, filter, isOnly) {
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

// src/evidence/formats/lm-eval/read.ts
async function* read({ files, kinds }, projection) {
  const results = [];
  const samples = [];
  for (const file of files) {
    if (kinds.get(file) === "results") results.push(await readResults(file));
    else samples.push(file);
    await file.bytes.close?.();
  }
  const rest = new Map(
    results.flatMap((one) => one.tasks.map((task) => [task, { results: one, task }]))
  );
  const all = [...rest.values()];
  for (const file of samples) {
    const rows = await openSampleRows(file);
    const profile = await profileOf(rows, file.name);
    const pair = results.length === 0 ? named(file, profile) : findTask(file, profile, all);
    if (results.length > 0 && !rest.delete(pair.task)) throw twice(file, pair.task);
    yield* readTask(pair, { rows, profile, source: file.name }, projection);
    await file.bytes.close?.();
  }
  for (const pair of rest.values()) {
    const { rows } = pair.task;
    const source = pair.results.file.name;
    if (rows !== null && rows.length > 0) {
      const inside = rowsIn(rows, source);
      const profile = await profileOf(inside, source);
      yield* readTask(pair, { rows: inside, profile, source }, projection);
    } else {
      const run = runOf(pair, null);
      yield { type: "run", run };
      yield { type: "fault", run: run.key, fault: onlyRates(pair.task) };
    }
  }
}
async function* readTask(pair, { rows, profile, source }, projection) {
  const run = runOf(pair, profile);
  const { use_cache } = pair.results.metadata;
  const isCached = use_cache !== void 0 && use_cache !== false;
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  const about = { source, task: pair.task.name };
  for await (const sample of samplesOf(rows, about, filtersOf(profile, pair.task))) {
    yield { type: "sample", run: run.key, sample: isCached ? { ...sample, cached: true } : sample };
  }
  for (const fault of faultsOf(profile, pair.task)) yield { type: "fault", run: run.key, fault };
}
function runOf({ results, task }, profile) {
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
export {
  read
};
