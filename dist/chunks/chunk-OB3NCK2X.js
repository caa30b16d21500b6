import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  COUNTS_FIELDS,
  RUN_FIELDS,
  SAMPLE_FIELDS,
  aggregateKind,
  faultOf,
  inBatches,
  keysOf,
  rateWithoutN
} from "./chunk-BNZOZGVP.js";
import {
  isObject,
  objectOr,
  textOr,
  textsIn,
  wholeOr
} from "./chunk-DAAVJPZB.js";
import {
  streamOf
} from "./chunk-LNXKUYDX.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

// src/evidence/formats/near-zero/record.ts
var REMEDY = "Correct it; docs/formats/near-zero.md and schemas/sample.v1.json say what a record holds.";
var DEFAULT_SCORER = "score";
var OUTCOMES = ["failed", "value", "scores"];
function readRecord({ record, where, locator }, defaults, source) {
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
  return {
    about: all,
    sample: readSample(all, where, locator),
    failed: record["failed"]
  };
}
function readSample(all, where, locator = `${String(all["id"])} (${where})`) {
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
    locator: { text: locator },
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
import { pipeline, Readable } from "node:stream";
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

// src/evidence/formats/near-zero/runs.ts
var MAX_RUNS = 1e4;
async function* eventsOf({ header, records }, source, wants) {
  const { totals, version: _, ...defaults } = header;
  const resolved = await saysFailed(records());
  const runs = /* @__PURE__ */ new Map();
  const found = { samples: 0, failures: 0 };
  for await (const given of records()) {
    const events = [];
    try {
      for (const located of inBatches(given)) take(located, events);
    } catch (error) {
      yield events;
      throw error;
    }
    yield events;
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
  function take(located, events) {
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
      events.push({ type: "run", run });
    }
    if (aggregate === "counts") {
      const counts = { failures: about["failures"], samples: about["samples"] };
      found.samples += counts.samples;
      found.failures += counts.failures;
      if (entry.wanted) events.push({ type: "counts", run: entry.run.key, counts });
      return;
    }
    if (sample === null) {
      events.push({ type: "fault", run: entry.run.key, fault: rateWithoutN(located.record) });
      return;
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
    if (entry.wanted) events.push({ type: "sample", run: entry.run.key, sample });
  }
}
async function saysFailed(records) {
  for await (const given of records) {
    for (const { record } of inBatches(given)) {
      if (!isObject(record)) continue;
      if (record["failed"] !== void 0) return true;
      if (record["value"] !== void 0 || record["scores"] !== void 0) return false;
    }
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

export {
  bad,
  csvRecords,
  typedCell,
  eventsOf
};
