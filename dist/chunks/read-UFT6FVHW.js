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
import "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import "./chunk-LCSLMUSC.js";

// src/evidence/formats/helm/stats.ts
async function readEntries(file) {
  const { elements } = await readJsonDocument(file.bytes, []);
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
    const text = textOr(name["name"]);
    if (text !== null) scores.set(text, readScore(stat));
  }
  return { entry: { instance, trial, perturbation, split, scores }, stats };
}
function readScore({ count, mean, min, max }) {
  const value = count === 0 ? null : mean ?? null;
  return count === 1 || count === 0 ? { value } : { value, metadata: { count, min, max } };
}
var TOLERANCE = 1e-6;
var Sums = class {
  #byName = /* @__PURE__ */ new Map();
  #instances = /* @__PURE__ */ new Map();
  add(stat, { trial, instance }) {
    const { sum, count } = stat;
    const { name: _, ...context } = objectOr(stat["name"]);
    const place = JSON.stringify(context);
    const trials = this.#instances.get(place) ?? /* @__PURE__ */ new Map();
    this.#instances.set(place, trials);
    trials.set(trial, (trials.get(trial) ?? /* @__PURE__ */ new Set()).add(instance));
    if (typeof sum !== "number" || typeof count !== "number") return;
    const key = JSON.stringify(stat["name"]);
    const sums = this.#byName.get(key) ?? /* @__PURE__ */ new Map();
    this.#byName.set(key, sums);
    const known = sums.get(trial) ?? { sum: 0, count: 0 };
    sums.set(trial, { sum: known.sum + sum, count: known.count + count });
  }
  /** What stats.json states of these instances and they do not show. A stat stated twice needs to hold once. */
  faults(stats) {
    const stated = Map.groupBy(
      stats.filter((stat) => typeof stat["mean"] === "number"),
      (stat) => JSON.stringify(stat["name"])
    );
    const messages = [];
    for (const [key, some] of stated) {
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
    return average(trials.map(({ sum, count }) => sum / count));
  }
  #size(context) {
    return average([...this.#instances.get(context)?.values() ?? []].map(({ size }) => size));
  }
};
var SHOWN = 5;
function average(values) {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
function near(a, b) {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
}
async function readStats(file) {
  const { elements } = await readJsonDocument(file.bytes, []);
  const stats = [];
  for await (const element of elements ?? []) stats.push(...arrayOr([element]).filter(isObject));
  return stats;
}

// src/evidence/formats/helm/state.ts
async function readRequests(file) {
  const { elements } = await readJsonDocument(file.bytes, ["request_states"]);
  const requests = /* @__PURE__ */ new Map();
  for await (const element of elements ?? []) {
    if (!isObject(element) || !isObject(element["instance"])) continue;
    const { instance, train_trial_index, result } = element;
    const id = textOr(instance["id"]);
    if (id === null) continue;
    const perturbation = isObject(instance["perturbation"]) ? instance["perturbation"] : null;
    const key = keyOf({ instance: id, trial: wholeOr(train_trial_index) ?? 0, perturbation });
    const known = requests.get(key);
    const time = timeOf(objectOr(result)["request_datetime"]);
    requests.set(key, {
      metadata: known?.metadata ?? metadataOf(instance),
      error: known?.error ?? errorOf(objectOr(result)),
      completedAt: [known?.completedAt ?? null, time].filter((one) => one !== null).sort().at(-1) ?? null
    });
  }
  return requests;
}
function metadataOf(instance) {
  const { sub_split, extra_data } = instance;
  const labels = arrayOr(instance["references"]).flatMap((reference) => {
    const { output, tags } = objectOr(reference);
    const text = textOr(objectOr(output)["text"]);
    return arrayOr(tags).includes("correct") && text !== null ? [text] : [];
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
function timeOf(seconds) {
  if (typeof seconds !== "number") return null;
  const time = new Date(seconds * 1e3);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

// src/evidence/formats/helm/read.ts
async function* read(set, projection) {
  const byKind = filesByKind(set);
  const specFile = byKind.get("run_spec");
  if (specFile === void 0) {
    const message = "belongs to a run whose run_spec.json is missing: nothing says which eval and which model";
    throw new EvidenceError(set.files[0].name, message, "Give the whole folder of the run.");
  }
  const spec = await readSpec(specFile);
  const [entriesFile, stateFile, statsFile] = ["per_instance_stats", "scenario_state", "stats"].map((kind) => byKind.get(kind));
  if (entriesFile === void 0) {
    const run = runOf(spec, null, [], null);
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
    const run = runOf(spec, some[0].perturbation, names, oldest(some, requests));
    yield { type: "run", run };
    if (!projection.wants(run)) continue;
    for (const entry of some) {
      yield { type: "sample", run: run.key, sample: sampleOf(entry, requests.get(keyOf(entry))) };
    }
    for (const fault of faults) yield { type: "fault", run: run.key, fault };
  }
}
function filesByKind({ files, kinds }) {
  const byKind = /* @__PURE__ */ new Map();
  for (const file of files) {
    const kind = kinds.get(file);
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
  const { document } = await readJsonDocument(file.bytes, ["\0"]);
  const name = isObject(document) ? textOr(document["name"]) : null;
  if (!isObject(document) || name === null) {
    throw new EvidenceError(file.name, "has no `name`", "Give the run_spec.json that HELM wrote.");
  }
  const [task = name, rest = ""] = splitOnce(name, ":");
  const named = rest.split(",").map((pair) => splitOnce(pair, "=")).filter(([key, value]) => value !== void 0 && key !== "model" && key !== "model_deployment");
  const scenario = objectOr(document["scenario_spec"] ?? document["scenario"]);
  const adapter = objectOr(document["adapter_spec"]);
  const { instructions: _, model, ...settings } = adapter;
  return {
    task,
    otherNames: [.../* @__PURE__ */ new Set([name, ...textsIn(document["groups"])])].filter((other) => other !== task),
    args: { ...Object.fromEntries(named), ...objectOr(scenario["args"]) },
    metadata: withoutNull({ ...settings, scenario: scenario["class_name"] }),
    model: textOr(model)
  };
}
function splitOnce(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
function runOf({ task, otherNames, args, metadata, model }, perturbation, scorers, createdAt) {
  const suffix = perturbation === null ? "" : `+${textOr(perturbation["name"]) ?? "perturbation"}`;
  return {
    key: JSON.stringify([task, perturbation]),
    id: null,
    task: `${task}${suffix}`,
    otherNames: perturbation === null ? otherNames : otherNames.map((name) => `${name}${suffix}`),
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
function sampleOf({ instance, trial, split, scores, perturbation }, request) {
  const error = request?.error ?? judgeError(scores);
  const { metadata, completedAt } = request ?? { metadata: {}, completedAt: null };
  const perturbed = perturbation === null ? "" : `, ${textOr(perturbation["name"]) ?? "perturbed"}`;
  return {
    id: instance,
    epoch: trial + 1,
    scores: Object.fromEntries(scores),
    metadata: { ...split !== null && { split }, ...metadata },
    ...error !== null && { error },
    ...completedAt !== null && { completedAt },
    locator: { text: `${instance}, trial ${trial}${perturbed}` }
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
export {
  read
};
