import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  isBeside
} from "./chunk-DA56LXGK.js";
import {
  beginningOf
} from "./chunk-ZLGBYN6T.js";
import {
  lmEval
} from "./chunk-R45KRY53.js";
import {
  modelbench
} from "./chunk-SQXRT57O.js";
import {
  promptfoo
} from "./chunk-TZWTS2SF.js";
import {
  deepeval
} from "./chunk-CBFTYS3P.js";
import {
  everyEvalEver
} from "./chunk-43W6IL3U.js";
import {
  garak
} from "./chunk-GEMEVAHA.js";
import {
  helm
} from "./chunk-YOYHX5R7.js";
import {
  readDocument
} from "./chunk-QYCSJLFA.js";
import {
  HEAD_BYTES
} from "./chunk-M625PITC.js";
import {
  firstLine,
  headText,
  peekObject
} from "./chunk-RDR4CSCQ.js";
import {
  readLines
} from "./chunk-SSQC6GQR.js";
import {
  isObject,
  objectOr,
  textOr,
  textsIn,
  wholeOr
} from "./chunk-DAAVJPZB.js";
import {
  parseJson
} from "./chunk-EVEM5RTR.js";
import {
  asBuffer,
  streamOf
} from "./chunk-G7XY4NIA.js";
import {
  EvidenceError
} from "./chunk-L6TUPWAF.js";

// src/evidence/formats/inspect/inspect.ts
var LOCAL_HEADER = "PK";
var LOG_MEMBER = /^(?:_journal\/start\.json|header\.json|samples\/.*_epoch_\d+(?:\.json|\/.*))$/s;
var BESIDE_EVAL = ["status", "plan", "results", "stats", "samples"];
var inspect = {
  name: "inspect",
  title: "Inspect AI",
  claim: (candidates) => candidates.filter(isLog).map(({ file }) => ({ files: [file] })),
  read
};
function isLog({ file, head }) {
  if (file.name.endsWith(".eval")) return true;
  if (isZip(head)) return memberNames(asBuffer(head)).some((name) => LOG_MEMBER.test(name));
  const keys = peekObject(headText(head));
  return keys?.get("eval") === "{" && BESIDE_EVAL.some((key) => keys.has(key));
}
function isZip(head) {
  return asBuffer(head).toString("latin1", 0, LOCAL_HEADER.length) === LOCAL_HEADER;
}
function memberNames(head) {
  const names = [];
  for (let at = 0; at >= 0 && at + 30 <= head.length; at = head.indexOf(LOCAL_HEADER, at + 30, "latin1")) {
    names.push(head.toString("utf8", at + 30, at + 30 + head.readUInt16LE(at + 26)));
  }
  return names;
}
async function* read(set, projection) {
  yield* (await import("./read-LIHGWWXD.js")).read(set, projection);
}

// src/evidence/formats/interpretability/interpretability.ts
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
  read: read2
};
function isManifest({ head }) {
  const text2 = headText(head);
  return peekObject(text2)?.get("schema") === JSON.stringify(SCHEMA) || /^schema:\s*["']?gpt2-small-interp\/v1["']?\s*$/m.test(text2);
}
async function* read2(set, projection) {
  const { readManifest } = await import("./read-65MG3TBI.js");
  yield* readManifest(set, projection);
}

// src/evidence/formats/junit/junit.ts
var junit = {
  name: "junit",
  title: "JUnit XML",
  claim: (candidates) => candidates.filter(({ head }) => isReport(beginningOf(head))).map(({ file }) => ({ files: [file] })),
  read: read3
};
function isReport(text2) {
  return /^(?:\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>[]*(?:\[.*?\])?\s*>)*<(?:[\w.-]+:)?testsuites?[\s/>]/s.test(
    text2
  );
}
async function* read3(set, projection) {
  yield* (await import("./read-CQ2QRW7K.js")).read(set, projection);
}

// src/evidence/formats/near-zero/csv.ts
import { pipeline, Readable } from "node:stream";

// src/evidence/formats/near-zero/fields.ts
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
function faultOf(object2, fields) {
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
var REMEDY = "Correct it; docs/formats/near-zero.md and schemas/sample.v1.json say what a record holds.";
var DEFAULT_SCORER = "score";
var OUTCOMES = ["failed", "value", "scores"];
function readRecord({ record, where }, defaults, source) {
  if (!isObject(record)) throw bad(source, where, "is no object");
  const fault = faultOf(record, SAMPLE_FIELDS);
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
  return { about: all, sample: readSample(all), failed: record["failed"] };
}
function readSample(all) {
  const { uuid, error, limit, completed_at } = all;
  return {
    id: String(all["id"]),
    epoch: typeof all["epoch"] === "number" ? all["epoch"] : 1,
    scores: readScores(all),
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
function readScores(all) {
  if (isObject(all["scores"])) {
    const scores = Object.entries(all["scores"]);
    return Object.fromEntries(scores.map(([name, score2]) => [name, readScore(score2, all)]));
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
function readScore({ grader, ...score }, all) {
  return { ...score, ...gradedBy(grader ?? all["grader"]) };
}
var gradedBy = (grader) => typeof grader === "string" ? { graders: [grader] } : {};
function bad(source, where, what) {
  return new EvidenceError(source, what.startsWith(":") ? `${where}${what}` : `${where} ${what}`, REMEDY);
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
  const { CsvError, parse } = await import("./lib-6WFBN2V4.js");
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
  pipeline(Readable.from(validUtf8(bytes)), parser, () => {
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
  const twice = columns.find((column, i) => columns.indexOf(column) !== i);
  if (twice !== void 0) throw bad(source, "line 1", `has the column ${JSON.stringify(twice)} twice`);
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

// src/evidence/formats/near-zero/aggregate.ts
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
  const named = keys.includes("task") || keys.some((key) => /^failure_rates?$/.test(key));
  return named && aggregateKind(keys) !== null;
}
function startsLines(text2) {
  return firstLine(text2).trimEnd().endsWith("}") || !text2.includes("\n");
}
function columnsOf(line) {
  const cells = line.replace(/^\ufeff/, "").match(/("(?:[^"]|"")*"|[^",]*)(?=,|$)/g) ?? [];
  return cells.map((cell) => cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell.trim());
}

// src/evidence/formats/near-zero/runs.ts
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
      const run = readRun(about, `run-${runs.size + 1}`, resolved || aggregate === "counts");
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
  const fault = faultOf(counts, COUNTS_FIELDS);
  if (fault !== null) throw bad(source, where, fault);
  const all = { ...defaults, ...counts };
  if (all["task"] === void 0) throw bad(source, where, "has no `task`");
  if (all["failures"] > all["samples"]) {
    throw bad(source, where, `has more failures (${all["failures"]}) than samples (${all["samples"]})`);
  }
  return all;
}
function readRun(about, key, resolved) {
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
  read: read4
};
async function* read4({ files }, projection) {
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
  const fault = faultOf(header, HEADER_FIELDS);
  if (fault !== null) throw bad(source, where, fault);
}

// src/evidence/formats/openai-evals/openai-evals.ts
var openaiEvals = {
  name: "openai-evals",
  title: "OpenAI evals",
  claim: (candidates) => candidates.filter(isLog2).map(({ file }) => ({ files: [file] })),
  read: read5
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
async function* read5(set, projection) {
  yield* (await import("./read-VQNKXKMB.js")).read(set, projection);
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
    const read6 = sameAs.get(file) ?? file;
    return {
      file,
      format: formats.get(read6) ?? null,
      samples: samples.get(file) ?? 0,
      sameAs: read6 === file ? null : read6.name,
      ...leader === void 0 || leader === file ? {} : { leader },
      problem: problems.get(read6) ?? null
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
      const read6 = (whole2 ?? byDigest).get(file.digest);
      if (read6 !== file) sameAs.set(file, read6);
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
  FORMATS,
  readEvidence
};
