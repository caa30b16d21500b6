import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  readJsonDocument
} from "./chunk-PRCKRK22.js";
import {
  arrayOr,
  isObject,
  objectOr,
  textOr,
  textsIn,
  wholeOr,
  withoutNull
} from "./chunk-DAAVJPZB.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

// src/evidence/formats/lm-eval/results.ts
var PLACEHOLDER = "bypass";
var NO_METRICS = ["alias", "name", "sample_len", "sample_count"];
var MEAN_BY_DEFAULT = ["acc", "acc_norm", "acc_mutual_info", "exact_match"];
async function readResults(file) {
  const { document } = await readJsonDocument(file.bytes, ["samples"]);
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
    createdAt: timeOf(document["date"]),
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
  const named = textOr(document["model_name"]);
  if (named !== null) return named;
  const args = config["model_args"];
  if (args === void 0 || args === null) return textOr(config["model"]);
  const pairs = isObject(args) ? Object.entries(args) : String(args).split(",").map(pairOf);
  const byKey = new Map(pairs);
  const key = MODEL_KEYS.find((name) => textOr(byKey.get(name)) !== null);
  return key === void 0 ? null : textOr(byKey.get(key));
}
function pairOf(text) {
  const equals = text.indexOf("=");
  return [text.slice(0, equals).trim(), text.slice(equals + 1)];
}
function timeOf(seconds) {
  if (typeof seconds !== "number") return null;
  const time = new Date(seconds * 1e3);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
function own(value, key) {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}

// src/evidence/formats/lm-eval/totals.ts
var TOLERANCE = 1e-6;
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
  const { original, effective, hash } = task;
  const found = [];
  const proven = isProven(profile, task);
  if (original !== null && docs > original) {
    found.push(`the data set has ${original} samples, the file holds ${docs}`);
  } else if (effective !== null && docs !== effective && !proven) {
    found.push(`the results are of ${effective} samples, the file holds ${docs}`);
  } else if (hash !== null && profile.hash !== null && !proven) {
    found.push("the samples are not those whose hash the results state (`task_hashes`)");
  }
  const filters = new Set(filtersOf(profile, task).values());
  if (profile.rows < docs * filters.size) {
    found.push(
      `${docs} documents by ${filters.size} filters are ${docs * filters.size} rows, the file holds ${profile.rows}`
    );
  }
  for (const [key, stated, mean] of meansOf2(profile, task)) {
    if (!near(stated, mean)) found.push(`the results state ${key} ${stated}, the samples show ${mean}`);
  }
  return found;
}
function meansAgree(profile, task) {
  const means = meansOf2(profile, task);
  return means.length > 0 && means.every(([, stated, mean]) => near(stated, mean));
}
function meansOf2(profile, task) {
  const sums = /* @__PURE__ */ new Map();
  const filters = filtersOf(profile, task);
  for (const [key, sum] of profile.sums) {
    const filter = filters.get(key.slice(key.lastIndexOf(",") + 1)) ?? "none";
    const name = `${key.slice(0, key.lastIndexOf(","))},${filter}`;
    const known = sums.get(name) ?? { sum: 0, n: 0 };
    const unusable = sum === null || sums.get(name) === null;
    sums.set(name, unusable ? null : { sum: known.sum + sum.sum, n: known.n + sum.n });
  }
  return [...task.metrics].flatMap(([key, stated]) => {
    const sum = sums.get(key);
    if (typeof stated !== "number" || !task.means.has(metricName(key))) return [];
    return sum === void 0 || sum === null ? [] : [[key, stated, sum.sum / sum.n]];
  });
}
function near(a, b) {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
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
  const named = taskInName(file);
  const start = among.filter(
    ({ results, task }) => (date === null || dateId(results.file) === null || dateId(results.file) === date) && (isProven(profile, task) || named === null || named === task.name) && [...task.metrics.keys()].some(
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

export {
  PLACEHOLDER,
  readResults,
  metricName,
  scorersOf,
  filtersOf,
  faultsOf,
  dateId,
  taskInName,
  findTask
};
