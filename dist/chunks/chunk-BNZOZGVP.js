import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  momentOf
} from "./chunk-R7IRCPSG.js";
import {
  isObject
} from "./chunk-DAAVJPZB.js";

// src/evidence/formats/batches.ts
var inBatches = (given) => Array.isArray(given) ? given : [given];

// src/evidence/formats/near-zero/fields.ts
var text = {
  accepts: (value) => typeof value === "string" && value !== "",
  expected: "a text that is not empty"
};
var time = {
  accepts: (value) => typeof value === "string" && momentOf(value) !== null,
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

export {
  inBatches,
  aggregateKind,
  keysOf,
  rateWithoutN,
  RUN_FIELDS,
  SAMPLE_FIELDS,
  COUNTS_FIELDS,
  HEADER_FIELDS,
  faultOf
};
