import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  openZip
} from "./chunk-7UJNLUOW.js";
import {
  tableRows
} from "./chunk-N5DRQJVV.js";
import {
  readJsonLines,
  seam_core_exports
} from "./chunk-OOLVSZHQ.js";
import {
  EvidenceError,
  PLACEHOLDER,
  arrayOr,
  canonical,
  decodeUtf8,
  eventsOf,
  faultsOf,
  filtersOf,
  findTask,
  firstLine,
  follow,
  globMatches,
  headText,
  inBatches,
  isObject,
  isZstd,
  memoryBytes,
  metricName,
  momentOf,
  objectOr,
  parseJson,
  plain,
  readJsonDocument,
  readResults,
  readXml,
  scorersOf,
  streamOf,
  taskInName,
  textOr,
  textsIn,
  typedCell,
  unpackZstd,
  wholeOr,
  withoutNull
} from "./chunk-CDELQMH2.js";
import {
  __export
} from "./chunk-LCSLMUSC.js";

// src/evidence/formats/inspect/read.ts
var read_exports = {};
__export(read_exports, {
  read: () => read
});

// src/evidence/formats/inspect/faults.ts
import { isDeepStrictEqual } from "node:util";
function noSamples(source, { run, claims }) {
  const claimed = claims.completed ?? claims.total ?? 0;
  if (claimed === 0) {
    const message2 = `holds no samples (status ${run.status})`;
    return new EvidenceError(
      source,
      message2,
      "Run the eval again, to its end: beside a later log of it that is complete, this one is left aside.",
      { empty: !run.finished }
    );
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

// src/evidence/formats/inspect/graders.ts
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
function statedFigures(log) {
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
var Recount = class {
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
      const plain2 = !score.edited && sample.error === void 0 && marks !== "not comparable";
      if (plain2 && score.value === "C") marks.correct += 1;
      else if (plain2 && score.value === "I") marks.incorrect += 1;
      this.#marks.set(name, plain2 && (score.value === "C" || score.value === "I") ? marks : "not comparable");
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
function readHeader(log, source) {
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
    claims: statedFigures(log),
    cache: cacheOf(log, spec)
  };
}
function cacheOf(log, spec) {
  const configs = [spec["model_generate_config"], objectOr(log["plan"])["config"]].map(objectOr);
  const caches = configs.map(({ cache }) => cache).filter((cache) => cache === true || isObject(cache));
  if (caches.length === 0) return null;
  return caches.some((cache) => objectOr(cache)["per_epoch"] === false) ? "copies" : "answers";
}
function asCached(sample, cache) {
  if (cache === null) return sample;
  const isCopy = cache === "copies" && sample.epoch > 1;
  return { ...sample, cached: true, ...isCopy && { superseded: true } };
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
    chain: textOr(spec["task_id"]),
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
    epochs: cacheOf(log, spec) === "copies" ? 1 : wholeOr(objectOr(spec["config"])["epochs"], 1),
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

// src/evidence/formats/inspect/sample.ts
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
    ...completedAt !== null && { completedAt },
    locator: { text: `${id}, epoch ${epoch}` }
  };
}
function readScores(record, namelessScorer, source, where) {
  const named2 = Object.entries(objectOr(record["scores"]));
  const entries = isObject(record["score"]) ? [...named2, [NAMELESS, record["score"]]] : named2;
  return Object.fromEntries(
    entries.map(([name, score]) => {
      if (!isObject(score)) throw odd(source, where, `has a score ${JSON.stringify(name)} that is no object`);
      return [name === NAMELESS ? namelessScorer : name, readScore(score)];
    })
  );
}
function readScore(score) {
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
    [...found].map(([key, { whole, shells }]) => {
      const all = [...shells, ...whole];
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
  const header = readHeader(await readLog(zip), file.name);
  const { run, namelessScorer } = header;
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  const members = sampleMembers(zip.entries);
  const recount = new Recount(header.claims);
  const readAll = projection.edited || header.invalidated;
  const disagreements = new Disagreements();
  for await (const sample of samples()) {
    recount.add(sample);
    yield { type: "sample", run: run.key, sample: asCached(sample, header.cache) };
  }
  if (recount.samples === 0) throw noSamples(file.name, header);
  const faults = [...recount.faults(), ...disagreements.faults()];
  for (const fault of faults) yield { type: "fault", run: run.key, fault };
  async function* samples() {
    const rows = await summaryRows(zip);
    const lastRow = /* @__PURE__ */ new Map();
    let index = 0;
    for await (const { summary } of rows) lastRow.set(keyOf(summary), index++);
    index = 0;
    for await (const { summary, where } of rows) {
      const key = keyOf(summary);
      const member = members.get(key);
      const said = readSample(summary, namelessScorer, file.name, where);
      if (lastRow.get(key) !== index++) {
        if (member === void 0 || member.superseded.length === 0) yield { ...said, superseded: true };
        continue;
      }
      yield* superseded(member);
      if (!readAll && summarySuffices(summary, said, projection.paths)) yield said;
      else if (member !== void 0) yield disagreements.checked(said, await read11(member.current));
      else yield unread(said);
    }
    for (const [key, member] of members) {
      if (lastRow.has(key)) continue;
      yield* superseded(member);
      const sample = await read11(member.current);
      const isCounted = lastRow.has(sampleKey2(sample.id, sample.epoch));
      yield isCounted ? { ...sample, superseded: true } : sample;
    }
  }
  async function* superseded(member) {
    for (const entry of member?.superseded ?? []) yield { ...await read11(entry), superseded: true };
  }
  async function read11(entry) {
    const record = await readMember(zip, entry);
    const metadata = isShell(entry.name) ? zip.latest(metadataName(entry.name)) : void 0;
    const whole = metadata ? { ...objectOr(record), metadata: await readMember(zip, metadata) } : record;
    return readSample(whole, namelessScorer, file.name, entry.name);
  }
  function unread(summary) {
    if (!readAll) return summary;
    const message = `sample ${summary.id}, epoch ${summary.epoch} has a summary and no member of its own`;
    throw new EvidenceError(file.name, message, "Give the log with its samples: edits stand only there.");
  }
}
async function readLog(zip) {
  const header = zip.latest(HEADER);
  if (header !== void 0) return readMember(zip, header);
  const start = zip.latest(START);
  if (start !== void 0) return { ...objectOr(await readMember(zip, start)), status: "started" };
  const message = `is no Inspect log: it has neither ${HEADER} nor ${START}`;
  throw new EvidenceError(zip.name, message, "Give the log that Inspect wrote.");
}
async function summaryRows(zip) {
  const whole = zip.latest(SUMMARIES);
  const entries = whole === void 0 ? journal(zip) : [whole];
  const size = entries.reduce((sum2, entry) => sum2 + entry.size, 0);
  if (size > SMALL_BYTES) return { [Symbol.asyncIterator]: () => streamedRows(zip, entries) };
  const rows = [];
  for (const entry of entries) {
    const list = await readMember(zip, entry);
    if (!Array.isArray(list)) throw noList(zip, entry);
    for (const summary of list) rows.push({ summary, where: entry.name });
  }
  return rows;
}
async function* streamedRows(zip, entries) {
  for (const entry of entries) {
    const { elements } = await readJsonDocument(
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
async function readMember(zip, entry) {
  const source = `${zip.name}: ${entry.name}`;
  return parseJson(decodeUtf8(await zip.read(entry), source), source);
}
function keyOf(summary) {
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
async function* readLogDocument(file, projection) {
  const { document, elements } = await readJsonDocument(file.bytes, ["samples"]);
  const header = readHeader(document, file.name);
  const { run, namelessScorer } = header;
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  if (elements === void 0) throw noSamples(file.name, header);
  const lastAt = /* @__PURE__ */ new Map();
  let index = 0;
  for await (const record of elements) lastAt.set(keyOf2(record), index++);
  if (index === 0) throw noSamples(file.name, header);
  const recount = new Recount(header.claims);
  index = 0;
  for await (const record of elements) {
    const read11 = readSample(record, namelessScorer, file.name, `samples[${index}]`);
    const sample = lastAt.get(keyOf2(record)) === index++ ? read11 : { ...read11, superseded: true };
    recount.add(sample);
    yield { type: "sample", run: run.key, sample: asCached(sample, header.cache) };
  }
  if (recount.samples !== lastAt.size) {
    throw new EvidenceError(file.name, "changed while it was read", "Wait until the eval has ended.");
  }
  for (const fault of recount.faults()) yield { type: "fault", run: run.key, fault };
}
function keyOf2(record) {
  return isObject(record) ? sampleKey2(record["id"], record["epoch"] ?? 1) : "";
}

// src/evidence/formats/inspect/read.ts
async function* read({ files, kinds }, projection) {
  const [file] = files;
  if (file === void 0) return;
  yield* kinds.get(file) === "document" ? readLogDocument(file, projection) : readArchive(file, projection);
}

// src/evidence/formats/garak/read.ts
var read_exports2 = {};
__export(read_exports2, {
  read: () => read2
});

// src/evidence/formats/repeats.ts
import { hash } from "node:crypto";
var Repeats = class {
  #next = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  /** Whether a record of an item was numbered. */
  has(item) {
    return this.#next.has(item);
  }
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
var Recount2 = class {
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
  const header = await readHeader2(file);
  const recount = new Recount2(header.setup["run.eval_threshold"]);
  const repeats = new Repeats();
  const runs = /* @__PURE__ */ new Map();
  const pending = /* @__PURE__ */ new Map();
  function* eventsOf3(attempt) {
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
    yield* eventsOf3(record);
  }
  for (const attempt of pending.values()) yield* eventsOf3(attempt);
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
async function readHeader2(file) {
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
async function* read2({ files, kinds }, projection) {
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

// src/evidence/formats/promptfoo/read.ts
var read_exports3 = {};
__export(read_exports3, {
  read: () => read3
});

// src/evidence/formats/promptfoo/document.ts
var VERSIONS = [void 0, 1, 2, 3, 4];
var DEFAULT_TASK = "promptfoo";
async function openDocument(bytes) {
  let { document, elements } = await readJsonDocument(bytes, ["results", "results"]);
  if (elements === void 0 && Array.isArray(objectOr(document)["results"])) {
    ({ document, elements } = await readJsonDocument(bytes, ["results"]));
  }
  const whole = objectOr(document);
  const summary = Array.isArray(whole["results"]) ? whole : objectOr(whole["results"]);
  for (const version of [summary["version"], whole["version"]]) {
    if (VERSIONS.includes(version)) continue;
    const message = `has results of version ${JSON.stringify(version)}; versions 1 to 4 can be read`;
    throw new EvidenceError(
      bytes.name,
      message,
      "Update near-zero, or write the results with `promptfoo eval -o`."
    );
  }
  if (elements === void 0 || await isEmpty(elements)) throw noRows(bytes.name);
  const config = objectOr(whole["config"]);
  const about = objectOr(whole["metadata"]);
  return {
    id: textOr(whole["evalId"]) ?? textOr(whole["id"]),
    task: textOr(whole["description"]) ?? textOr(config["description"]) ?? DEFAULT_TASK,
    metadata: { ...objectOr(config["metadata"]), tags: config["tags"] },
    // Not the time of the export: an old evaluation can be exported anew.
    createdAt: textOr(summary["timestamp"]) ?? textOr(about["evaluationCreatedAt"]) ?? timeOf(whole["createdAt"]),
    version: textOr(about["promptfooVersion"]),
    stats: statsOf(summary["stats"]),
    rows: () => elements
  };
}
function openLines(bytes) {
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
function timeOf(value) {
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) < 864e13 ? new Date(value).toISOString() : textOr(value);
}
function statsOf(value) {
  const stats = objectOr(value);
  const successes = wholeOr(stats["successes"]);
  const failures = wholeOr(stats["failures"]);
  if (successes === null || failures === null) return null;
  return { successes, failures, errors: wholeOr(stats["errors"]) ?? 0 };
}

// src/evidence/formats/promptfoo/row.ts
var ASSERTION = 1;
var PROVIDER_ERROR = 2;
function providerOf(row) {
  const { provider } = row;
  return isObject(provider) ? textOr(provider["id"]) ?? textOr(provider["label"]) : textOr(provider);
}
function rowOutcome(row) {
  if (row["success"] === true) return "successes";
  return row["failureReason"] === PROVIDER_ERROR ? "errors" : "failures";
}
function sampleOf(row, index, repeats) {
  const testCase = objectOr(row["testCase"]);
  const item = itemOf2(row, testCase);
  const error = errorOf(row);
  const key = `${providerOf(row)}\0${item}`;
  const isCopy = isCached(row) && repeats.has(key);
  return {
    id: item,
    epoch: repeats.first(key, textOr(row["id"])),
    ...isCopy && { superseded: true },
    ...textOr(row["id"]) !== null && { uuid: row["id"] },
    scores: error === null ? scoresOf2(row) : {},
    metadata: metadataOf3(row, testCase),
    ...error !== null && { error },
    ...isCached(row) && { cached: true },
    locator: { text: nameOf(row, testCase, index) }
  };
}
function nameOf({ testIdx, promptIdx }, { description }, index) {
  const row = typeof testIdx === "number" ? `Row #${testIdx + 1} (test ${testIdx}, prompt ${String(promptIdx ?? 0)})` : `result ${index}`;
  const described = textOr(description);
  return described === null ? row : `${row}, ${described}`;
}
var isCached = (row) => objectOr(row["response"])["cached"] === true;
function itemOf2(row, testCase) {
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
function errorOf(row) {
  const text = textOr(row["error"]) ?? textOr(objectOr(row["response"])["error"]);
  if (row["failureReason"] === PROVIDER_ERROR) return text ?? "the provider failed";
  if (row["failureReason"] === void 0 && row["success"] !== true && !isObject(row["gradingResult"])) {
    return text ?? "nothing was graded";
  }
  const grading = objectOr(row["gradingResult"]);
  const components = componentsOf(grading);
  const failing = (components.length > 0 ? components : [grading]).filter((part) => part["pass"] === false);
  const ungraded = [grading, ...components].some(isGraderError);
  if (!ungraded || failing.some((part) => !isGraderError(part) && part !== grading)) return null;
  return text ?? "the grader failed";
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
    ...row["success"] === void 0 || isVacuous(row, grading) ? [] : [["success", { value: successOf(row, grading), ...details }]]
  ]);
}
function successOf(row, grading) {
  const { success, score, failureReason } = row;
  if (success !== true) return success;
  if (failureReason === ASSERTION || grading["pass"] === false) return false;
  const isNumber = [score, grading["score"]].every((one) => one === void 0 || Number.isFinite(one));
  return isNumber ? true : null;
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
function metadataOf3(row, testCase) {
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
  let cached = 0;
  for await (const row of evaluation.rows()) {
    if (!isObject(row)) {
      throw new EvidenceError(source, `result ${index} is no object`, "Give the file as promptfoo wrote it.");
    }
    const provider = providerOf(row);
    const key = provider ?? "";
    let entry = runs.get(key);
    if (entry === void 0) {
      const run = runOf2(evaluation, provider);
      entry = { run, wanted: projection.wants(run) };
      runs.set(key, entry);
      yield { type: "run", run };
    }
    found[rowOutcome(row)] += 1;
    if (isCached(row)) cached += 1;
    else if (entry.wanted) yield { type: "sample", run: key, sample: sampleOf(row, index, repeats) };
    index += 1;
  }
  if (cached > 0) {
    index = 0;
    for await (const row of evaluation.rows()) {
      const place = index++;
      if (!isObject(row) || !isCached(row)) continue;
      const key = providerOf(row) ?? "";
      if (runs.get(key)?.wanted) yield { type: "sample", run: key, sample: sampleOf(row, place, repeats) };
    }
  }
  if (runs.size === 0) throw new EvidenceError(source, "holds no results", "Run the evaluation again.");
  const fault = evaluation.stats === null ? null : statsFault(evaluation.stats, found);
  if (fault === null) return;
  for (const key of runs.keys()) yield { type: "fault", run: key, fault };
}
function runOf2({ id, task, metadata, createdAt, version }, provider) {
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

// src/evidence/formats/promptfoo/read.ts
async function* read3({ files, kinds }, projection) {
  const [file] = files;
  if (file === void 0) return;
  const { bytes } = file;
  const isLines2 = kinds.get(file) === "jsonl";
  yield* eventsOf2(isLines2 ? openLines(bytes) : await openDocument(bytes), file.name, projection);
}

// src/evidence/formats/lm-eval/read.ts
var read_exports4 = {};
__export(read_exports4, {
  read: () => read4
});

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
  return async function* lines2() {
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
    hashed &&= hashes.every((hash3) => typeof hash3 === "string");
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
async function* samplesOf2(rows, { source, task }, filters) {
  const labelOf = labeller();
  const names = new Set(filters.values());
  const begun = /* @__PURE__ */ new Map();
  let count = 0;
  for await (const row of rows()) {
    const id = docOf(row, source, count++);
    const locator = { text: `doc_id ${id} of ${task} (${source}, row ${count})` };
    const filter = filters.get(labelOf(row, id)) ?? "none";
    const sample = readSample2(row, id, filter, names.size === 1);
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

// src/evidence/formats/lm-eval/read.ts
async function* read4({ files, kinds }, projection) {
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
      const run = runOf3(pair, null);
      yield { type: "run", run };
      yield { type: "fault", run: run.key, fault: onlyRates(pair.task) };
    }
  }
}
async function* readTask(pair, { rows, profile, source }, projection) {
  const run = runOf3(pair, profile);
  const { use_cache } = pair.results.metadata;
  const isCached2 = use_cache !== void 0 && use_cache !== false;
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  const about = { source, task: pair.task.name };
  for await (const sample of samplesOf2(rows, about, filtersOf(profile, pair.task))) {
    yield { type: "sample", run: run.key, sample: isCached2 ? { ...sample, cached: true } : sample };
  }
  for (const fault of faultsOf(profile, pair.task)) yield { type: "fault", run: run.key, fault };
}
function runOf3({ results, task }, profile) {
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

// src/evidence/formats/junit/read.ts
var read_exports5 = {};
__export(read_exports5, {
  read: () => read5
});

// src/evidence/formats/pytest-repeat.ts
var REPEAT = /^(.*)([[-])(\d{1,6})-(\d{1,6})\]$/s;
var NamedRepeats = class {
  /** By base and count: the repeats that there are. */
  #found = /* @__PURE__ */ new Map();
  /** Functions of which all repeats of some test are there, with their count. */
  #repeated = /* @__PURE__ */ new Set();
  see(name) {
    const count = countIn(name);
    if (count === null) return;
    const key = keyOf3(count.base, count.of);
    const known = this.#found.get(key) ?? { base: count.base, of: count.of, epochs: /* @__PURE__ */ new Set() };
    this.#found.set(key, known);
    known.epochs.add(count.epoch);
    if (known.epochs.size === count.of) this.#repeated.add(keyOf3(functionOf(count.base), count.of));
  }
  /** After all names were seen: the repeat that a name is of; `null` where it is a test of its own. */
  of(name) {
    const count = countIn(name);
    return count !== null && this.#isRepeated(count) ? { base: count.base, epoch: count.epoch } : null;
  }
  /** Repeats that are not there, of tests whose others are. */
  *missing() {
    for (const { base, of, epochs } of this.#found.values()) {
      if (!this.#isRepeated({ base, of })) continue;
      for (let epoch = 1; epoch <= of; epoch += 1) if (!epochs.has(epoch)) yield { base, epoch };
    }
  }
  #isRepeated({ base, of }) {
    return this.#repeated.has(keyOf3(functionOf(base), of));
  }
};
var MOST = 1e4;
function countIn(name) {
  const match = REPEAT.exec(name);
  if (match === null) return null;
  const [, before, separator, epoch, of] = match;
  const count = { epoch: Number(epoch), of: Number(of) };
  if (count.of < 2 || count.of > MOST || count.epoch < 1 || count.epoch > count.of) return null;
  return { ...count, base: separator === "[" ? before : `${before}]` };
}
var functionOf = (base) => {
  const parameters = base.indexOf("[");
  return parameters < 0 ? base : base.slice(0, parameters);
};
var keyOf3 = (name, of) => `${of} ${name}`;

// src/evidence/formats/junit/report.ts
var MARKS = [
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
    else if (this.#case !== null && parent === "testcase" && MARKS.includes(element)) {
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
    const time = attributes.get("timestamp") ?? "";
    const at = momentOf(time)?.at;
    const before = this.oldest === null ? void 0 : momentOf(this.oldest)?.at;
    if (at !== void 0 && (before === void 0 || at < before)) this.oldest = time;
    this.#suites.push({
      name,
      isReport: element === "testsuites",
      attributes,
      cases: 0,
      marks: 0,
      ran: 0,
      nests: false
    });
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
    const open = this.#case;
    this.#case = null;
    this.#complete.push({
      ...open,
      suites: this.#suites.flatMap(({ name, isReport }) => isReport || name === "" ? [] : [name])
    });
    const suite = this.#suites.at(-1);
    if (suite === void 0) throw this.#refuse("has a test case outside a suite");
    suite.cases += 1;
    if (!open.marks.has("skipped")) suite.ran += 1;
    suite.marks += (open.marks.get("failure") ?? 0) + (open.marks.get("error") ?? 0);
  }
  #closeSuite() {
    const suite = this.#suites.pop();
    const parent = this.#suites.at(-1);
    if (parent !== void 0) {
      parent.cases += suite.cases;
      parent.marks += suite.marks;
      parent.nests = true;
    }
    this.#check(suite);
  }
  /**
   * Runners count differently: some leave out what was skipped, some count a case twice whose clean-up failed too, and
   * sums over nested suites are often wrong. What no way of counting explains is a suite that declares more than it
   * holds: then cases were lost. Or one that holds more than it declares: then some were run again, and nothing says why.
   */
  #check({ name, attributes, cases, marks, ran, nests }) {
    const declared = (key) => Number(attributes.get(key) ?? 0) || 0;
    const label = name === "" ? "a suite" : `suite ${JSON.stringify(name.slice(0, 100))}`;
    const bad = declared("failures") + declared("errors");
    const lost = declared("tests") > cases + marks ? `${label} declares ${declared("tests")} tests and holds ${cases}` : bad > marks ? `${label} declares ${bad} failures and errors and holds ${marks}` : !nests && attributes.has("tests") && ran > declared("tests") ? `${label} declares ${declared("tests")} tests and holds ${ran} that ran, as the plugin \`flaky\` writes a test again that failed` : null;
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
function itemOf3({ suites, attributes }) {
  return [...suites, attributes.get("classname") ?? "", attributes.get("name") ?? ""].filter((part) => part !== "").join(" > ");
}
function sampleOf2(testCase, id, epoch) {
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
  const time = attributes.get("timestamp");
  return {
    id,
    epoch,
    scores: failed || error === null ? { result: score } : {},
    metadata: metadataOf4(testCase),
    ...error !== null && { error: error.slice(0, MAX_MESSAGE) },
    ...time !== void 0 && { completedAt: time },
    locator: { text: `${itemOf3(testCase)}${placeOf(attributes)}` }
  };
}
function placeOf(attributes) {
  const file = attributes.get("file");
  const line = attributes.get("line");
  return file === void 0 ? "" : ` (${file}${line === void 0 ? "" : `:${line}`})`;
}
function metadataOf4({ suites, attributes, properties }) {
  return Object.fromEntries([
    ...attributes,
    ...properties,
    ["suite", suites.join(" > ")],
    ["suites", suites]
  ]);
}

// src/evidence/formats/junit/read.ts
var TASK = "junit";
async function* read5({ files }, projection) {
  const [file] = files;
  if (file === void 0) return;
  const { name } = file;
  const header = new Report(name);
  const named2 = new NamedRepeats();
  let cases = 0;
  for await (const batch of readXml(file.bytes, header)) {
    cases += batch.length;
    for (const testCase of batch) named2.see(itemOf3(testCase));
  }
  if (header.name === "promptfoo") throw ofPromptfoo(name);
  if (cases === 0) {
    throw new EvidenceError(name, "holds no test cases", "Check that the tests ran, and give their report.");
  }
  const run = runOf4(header);
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  const repeats = new Repeats();
  for await (const batch of readXml(file.bytes, new Report(name))) {
    for (const testCase of batch) {
      const item = itemOf3(testCase);
      const repeat = named2.of(item);
      const sample = repeat === null ? sampleOf2(testCase, item, repeats.first(item, null)) : sampleOf2(testCase, repeat.base, repeat.epoch);
      yield { type: "sample", run: run.key, sample };
    }
  }
  for (const { base, epoch } of named2.missing()) {
    const sample = { id: base, epoch, scores: {}, metadata: {}, error: "this repeat is not in the report" };
    yield { type: "sample", run: run.key, sample };
  }
  for (const fault of header.faults) yield { type: "fault", run: run.key, fault };
}
function ofPromptfoo(name) {
  return new EvidenceError(
    name,
    "is the JUnit report of promptfoo, in which a repeat looks like another test",
    "Write JSON, which tells them apart: `promptfoo eval -o results.json`."
  );
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

// src/evidence/formats/modelbench/read.ts
var read_exports6 = {};
__export(read_exports6, {
  read: () => read6
});

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
  const lines2 = () => linesOf(file, packed);
  const header = await readHeader3(lines2());
  const runs = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Map();
  function* eventsOf3(item) {
    const key = JSON.stringify([item.test, item.sut ?? header.sut]);
    let known = runs.get(key);
    if (known === void 0) {
      const run = runOf5(key, item, header);
      known = { run, wanted: projection.wants(run), finished: 0 };
      runs.set(key, known);
      yield { type: "run", run };
    }
    const sample = item.sample();
    if (sample.error === void 0) known.finished += 1;
    if (known.wanted) yield { type: "sample", run: key, sample };
  }
  for await (const { record } of lines2()) {
    const id = JournalItem.idOf(record);
    if (id === null) continue;
    const item = open.get(id) ?? new JournalItem(record);
    open.set(id, item);
    item.add(record);
    if (!LAST.includes(record["message"])) continue;
    open.delete(id);
    yield* eventsOf3(item);
  }
  for (const item of open.values()) yield* eventsOf3(item);
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
async function readHeader3(lines2) {
  const totals = /* @__PURE__ */ new Map();
  const hazards = /* @__PURE__ */ new Map();
  const measurements = /* @__PURE__ */ new Map();
  const scored = [];
  let start = {};
  let startedAt = null;
  let finished = false;
  for await (const { record } of lines2) {
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
function runOf5(key, { test, sut }, header) {
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
async function* read6({ files, kinds }, projection) {
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

// src/evidence/formats/helm/read.ts
var read_exports7 = {};
__export(read_exports7, {
  read: () => read7
});

// src/evidence/formats/helm/stats.ts
async function readEntries(file) {
  const { elements } = await readJsonDocument(file.bytes, []);
  const byKey = /* @__PURE__ */ new Map();
  const sums = new Sums();
  let index = 0;
  for await (const element of elements ?? []) {
    const { entry, stats } = readEntry(element, file.name, index++);
    const twins = byKey.get(keyOf4(entry)) ?? [];
    byKey.set(keyOf4(entry), twins);
    for (const stat of stats) sums.add(stat, entry);
    const fitting = twins.find((twin) => agree(twin.scores, entry.scores));
    if (fitting === void 0) {
      twins.push({ ...entry, scores: new Map([...twins[0]?.scores ?? [], ...entry.scores]) });
    } else for (const [name, score] of entry.scores) fitting.scores.set(name, score);
  }
  return { entries: [...byKey.values()].flat(), sums };
}
function keyOf4({ instance, trial, perturbation }) {
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
    if (text !== null) scores.set(text, readScore2(stat));
  }
  return { entry: { instance, trial, perturbation, split, scores }, stats };
}
function readScore2({ count, mean, min, max }) {
  const value = count === 0 ? null : mean ?? null;
  return count === 1 || count === 0 ? { value } : { value, metadata: { count, min, max } };
}
var TOLERANCE = 1e-6;
var Sums = class {
  #byName = /* @__PURE__ */ new Map();
  #instances = /* @__PURE__ */ new Map();
  add(stat, { trial, instance }) {
    const { sum: sum2, count } = stat;
    const { name: _, ...context } = objectOr(stat["name"]);
    const place = JSON.stringify(context);
    const trials = this.#instances.get(place) ?? /* @__PURE__ */ new Map();
    this.#instances.set(place, trials);
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
    const key = keyOf4({ instance: id, trial: wholeOr(train_trial_index) ?? 0, perturbation });
    const known = requests.get(key);
    const time = timeOf2(objectOr(result)["request_datetime"]);
    requests.set(key, {
      metadata: known?.metadata ?? metadataOf5(instance),
      error: known?.error ?? errorOf2(objectOr(result)),
      completedAt: [known?.completedAt ?? null, time].filter((one) => one !== null).sort().at(-1) ?? null
    });
  }
  return requests;
}
function metadataOf5(instance) {
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
function errorOf2({ success, error }) {
  return textOr(error) ?? (success === false ? "the request failed" : null);
}
function timeOf2(seconds) {
  if (typeof seconds !== "number") return null;
  const time = new Date(seconds * 1e3);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

// src/evidence/formats/helm/read.ts
async function* read7(set, projection) {
  const byKind = filesByKind(set);
  const specFile = byKind.get("run_spec");
  if (specFile === void 0) {
    const message = "belongs to a run whose run_spec.json is missing: nothing says which eval and which model";
    throw new EvidenceError(set.files[0].name, message, "Give the whole folder of the run.");
  }
  const spec = await readSpec(specFile);
  const [entriesFile, stateFile, statsFile] = ["per_instance_stats", "scenario_state", "stats"].map((kind) => byKind.get(kind));
  if (entriesFile === void 0) {
    const run = runOf6(spec, null, [], null);
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
    const run = runOf6(spec, some[0].perturbation, names, oldest(some, requests));
    yield { type: "run", run };
    if (!projection.wants(run)) continue;
    for (const entry of some) {
      yield { type: "sample", run: run.key, sample: sampleOf3(entry, requests.get(keyOf4(entry))) };
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
function splitOnce(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
function runOf6({ task, otherNames: otherNames2, args, metadata, model }, perturbation, scorers, createdAt) {
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
function sampleOf3({ instance, trial, split, scores, perturbation }, request) {
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
  const times = entries.map((entry) => requests.get(keyOf4(entry))?.completedAt ?? null);
  return times.includes(null) ? null : times.toSorted()[0] ?? null;
}
function withoutStats(requests, entries) {
  const scored = new Set(entries.map(keyOf4));
  const unscored2 = [...requests.keys()].filter((key) => !scored.has(key));
  if (unscored2.length === 0) return [];
  return [
    {
      code: "totals-disagree",
      message: `${unscored2.length} of ${requests.size} instances were asked and have no entry in per_instance_stats.json`,
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

// src/evidence/formats/deepeval/read.ts
var read_exports8 = {};
__export(read_exports8, {
  read: () => read8
});

// src/evidence/formats/deepeval/test-case.ts
var SUCCESS = "success";
function readCase(record, prefix, index, named2) {
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
    ...itemOf4(),
    scores: Object.fromEntries(scores),
    metadata: withoutNull({ ...objectOr(record["metadata"]), tags, flaky, expectedOutput }),
    ...error !== void 0 && { error: `${String(error["name"])}: ${String(error["error"])}` },
    locator: { text: nameOf2() }
  };
  function nameOf2() {
    const place = order === void 0 || order === null ? "" : ` #${String(order)}`;
    return `${prefix}${textOr(record["name"]) ?? index}${place}`;
  }
  function itemOf4() {
    const name = textOr(record["name"]);
    const repeat = named2.of(`${prefix}${name ?? ""}`);
    if (repeat !== null) return { id: repeat.base, epoch: repeat.epoch };
    return { id: nameOf2(), epoch: 1 };
  }
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
var Recount3 = class {
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

// src/evidence/formats/deepeval/read.ts
async function* read8({ files: [file], kinds }, projection) {
  if (file === void 0) return;
  const kind = kinds.get(file);
  if (kind === "cache") {
    const message = "is a cache: it holds metrics of past test cases, not of a run";
    throw new EvidenceError(
      file.name,
      message,
      "Give the test_run_*.json of the run, or .latest_run_full.json."
    );
  }
  const at = kind === "wrapped" ? ["testRunData"] : [];
  const { document, elements } = await readJsonDocument(file.bytes, [...at, "testCases"]);
  const test = objectOr(kind === "wrapped" ? objectOr(document)["testRunData"] : document);
  const run = runOf7(test);
  if (!run.finished) {
    const message = "is of a run that has not ended: it says neither how many tests passed nor how many failed";
    throw new EvidenceError(file.name, message, "Give the test_run_*.json that deepeval writes at the end.");
  }
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  const recount = new Recount3();
  const conversations = arrayOr(test["conversationalTestCases"]);
  const lists = [
    { list: elements ?? [], prefix: "" },
    { list: conversations, prefix: "conversation " }
  ];
  const named2 = new NamedRepeats();
  for (const { list, prefix } of lists) {
    for await (const record of list) named2.see(`${prefix}${textOr(objectOr(record)["name"]) ?? ""}`);
  }
  for (const { list, prefix } of lists) {
    let index = 0;
    for await (const record of list) {
      if (!isObject(record)) {
        throw new EvidenceError(
          file.name,
          `test case ${index} is no object`,
          "Give the file as deepeval wrote it."
        );
      }
      const sample = readCase(record, prefix, index++, named2);
      recount.add(record);
      yield { type: "sample", run: run.key, sample };
    }
  }
  for (const { base, epoch } of named2.missing()) {
    const sample = { id: base, epoch, scores: {}, metadata: {}, error: "this repeat is not in the run" };
    yield { type: "sample", run: run.key, sample };
  }
  if (recount.cases === 0) {
    throw new EvidenceError(file.name, "holds no test cases", "Run deepeval again, to its end.");
  }
  for (const fault of recount.faults(test)) yield { type: "fault", run: run.key, fault };
}
function runOf7(test) {
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

// src/evidence/formats/openai-evals/read.ts
var read_exports9 = {};
__export(read_exports9, {
  read: () => read9
});

// src/evidence/formats/openai-evals/events.ts
var MATCH = "match";
var TOLERANCE2 = 1e-6;
var COUNT_MATCHES = /^evals\.elsuite\.basic\.(?:match|includes|fuzzy_match|json_match):/;
var EventLog = class {
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
    const time = utc(created_at);
    if (time !== null && (record.completedAt === null || time > record.completedAt))
      record.completedAt = time;
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
    if (all > 0 && Math.abs(correct / all - stated2) <= TOLERANCE2) return [];
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
function utc(text) {
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,3})?)\d*(?:Z|\+00:00)?$/.exec(
    textOr(text) ?? ""
  );
  return match === null ? null : `${match[1]}T${match[2]}Z`;
}

// src/evidence/formats/openai-evals/read.ts
async function* read9({ files: [file] }, projection) {
  if (file === void 0) return;
  let spec = null;
  let report;
  const events = new EventLog();
  for await (const { line, record } of readJsonLines(streamOf(file.bytes), file.name)) {
    if (isObject(record["spec"])) {
      if (spec !== null) throw twoRuns(file.name, line);
      spec = record["spec"];
      if (!projection.wants(runOf8(spec, [], false))) break;
    } else if (Object.hasOwn(record, "final_report")) {
      report = record["final_report"];
    } else if (spec === null) {
      const message = `line ${line}: an event before the run's \`spec\`, which says which eval and which model`;
      throw new EvidenceError(file.name, message, "Give the log as oaieval wrote it, from its first line.");
    } else events.add(record, file.name, line);
  }
  if (spec === null)
    throw new EvidenceError(file.name, "holds no `spec`", "Give the log that oaieval wrote.");
  const run = runOf8(spec, events.scorers(), report !== void 0);
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  if (events.size === 0) {
    throw new EvidenceError(file.name, "holds no samples", "Run the eval again, to its end.");
  }
  for (const sample of events.samples()) yield { type: "sample", run: run.key, sample };
  for (const fault of events.faults(spec, report)) yield { type: "fault", run: run.key, fault };
}
function runOf8(spec, scorers, finished) {
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

// src/evidence/formats/every-eval-ever/read.ts
var read_exports10 = {};
__export(read_exports10, {
  read: () => read10
});

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
      createdAt: timeOf3(result["evaluation_timestamp"]) ?? timeOf3(document["evaluation_timestamp"]),
      completedAt: null,
      tool: [textOr(library["name"]) ?? "every_eval_ever", textOr(library["version"])].filter((part) => part !== null).join(" ")
    }
  };
}
function timeOf3(text) {
  const value = textOr(text);
  if (value === null) return null;
  if (!/^\d+(?:\.\d+)?$/.test(value)) return value;
  const time = new Date(Number(value) * 1e3);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

// src/evidence/formats/every-eval-ever/instances.ts
import { createHash as createHash2 } from "node:crypto";
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
  const hash3 = createHash2("md5");
  for await (const chunk of streamOf(bytes)) hash3.update(chunk);
  return hash3.digest("hex");
}
var TOLERANCE3 = 1e-6;
var MEANS = ["accuracy", "acc", "exact_match"];
var Recount4 = class {
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
    if (comparable && Math.abs(mean - score) > TOLERANCE3) {
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
async function* read10(set, projection) {
  const { aggregate, instances } = await sorted(set);
  const wanted = aggregate.results.filter(({ run }) => projection.wants(run));
  for (const { run } of aggregate.results) yield { type: "run", run };
  if (wanted.length === 0) return;
  const recounts = new Map(aggregate.results.map((result) => [result, new Recount4()]));
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

// src/evidence/maps/read.ts
var read_exports11 = {};
__export(read_exports11, {
  readMapped: () => readMapped
});

// src/evidence/maps/record.ts
import { hash as hash2 } from "node:crypto";
var RecordMaker = class {
  #map;
  #file;
  #source;
  #found = /* @__PURE__ */ new Set();
  #asked = /* @__PURE__ */ new Map();
  #epochs = /* @__PURE__ */ new Map();
  constructor(map, file, source) {
    this.#map = map;
    this.#file = file;
    this.#source = source;
  }
  /** @throws EvidenceError with the row that has no id, or one that is no text or whole number */
  recordOf(row) {
    const map = this.#map;
    const value = (key, field) => this.#valueOf(key, field, row);
    const task = textOf(value("task", map.task));
    const id = this.#idOf(row);
    const fields = Object.entries(map.plain).flatMap(([key, field]) => this.#plain(key, value(key, field)));
    const outcome = this.#outcomeOf(map.outcome, row);
    const about = Object.fromEntries(fields);
    const model = typeof about["model"] === "string" ? about["model"] : "";
    return {
      ...about,
      task,
      id,
      epoch: this.#epochOf(row, JSON.stringify([task, model, id])),
      tool: `map:${map.name}`,
      ...outcome,
      ...grouped("metadata", map.metadata, (field, key) => this.#typed(value(`metadata.${key}`, field))),
      ...grouped("args", map.args, (field, key) => this.#typed(value(`args.${key}`, field))),
      // What went wrong is said once: by the row's own field, or by the outcome's word.
      ...typeof about["error"] === "string" ? { error: about["error"] } : {}
    };
  }
  /** @throws EvidenceError for a field that no row had: a misspelt path would let through what it should have stopped */
  checkFields() {
    for (const [field, key] of this.#asked) {
      if (field.optional || this.#found.has(field)) continue;
      throw new EvidenceError(
        this.#file,
        `no row has ${JSON.stringify(field.text)}, which the map ${this.#map.name} takes for \`${key}\``,
        `Correct it in the policy; where it may be missing, write \`${key}: { at: ${JSON.stringify(field.text)}, optional: true }\`.`
      );
    }
  }
  /** Numbers that the document gives of all its rows. */
  totals() {
    const nothing = { value: void 0, captures: {}, where: "the document" };
    return Object.fromEntries(
      Object.entries(this.#map.totals).map(([key, field]) => [
        key,
        this.#valueOf(`totals.${key}`, field, nothing)
      ])
    );
  }
  #valueOf(key, field, { value, captures }) {
    this.#asked.set(field, key);
    const found = this.#lookUp(field, value, captures);
    if (found !== void 0) this.#found.add(field);
    return found;
  }
  #lookUp({ place }, row, captures) {
    switch (place.of) {
      case "row":
        return follow(row, place.keys);
      case "document":
        return follow(this.#source.document, place.keys);
      case "capture":
        return captures[place.name];
      case "text":
        return place.text;
      case "file":
        return partOf(this.#file, place.pattern, place.name);
    }
  }
  #idOf(row) {
    const { by, fields } = this.#map.id;
    const values = fields.map((field) => this.#valueOf("id", field, row));
    const lacks = values.findIndex((value) => value === void 0 || value === null || value === "");
    if (lacks >= 0) throw this.#bad(row, `has no id: nothing at ${JSON.stringify(fields[lacks].text)}`);
    if (by === "digest") return hash2("sha256", JSON.stringify(values), "hex");
    const odd2 = values.find((value) => typeof value !== "string" && !Number.isSafeInteger(value));
    if (odd2 !== void 0 && by === "value")
      throw this.#bad(row, `has an id that is neither a text nor a whole number: ${shown(odd2)}`);
    return by === "join" ? JSON.stringify(values) : values[0];
  }
  /** Without a field of its own, the same item again is its next epoch. */
  #epochOf(row, item) {
    const { epoch } = this.#map;
    if (epoch === null) {
      const next = (this.#epochs.get(item) ?? 0) + 1;
      this.#epochs.set(item, next);
      return next;
    }
    const value = this.#typed(this.#valueOf("epoch", epoch.field, row));
    if (!Number.isSafeInteger(value) || value < epoch.first)
      throw this.#bad(row, `has an epoch that is no whole number from ${epoch.first}: ${shown(value)}`);
    return value + 1 - epoch.first;
  }
  #outcomeOf(outcome, row) {
    if (outcome.kind === "scores") return { scores: this.#scoresOf(outcome.scores, row) };
    const value = this.#valueOf(outcome.kind === "words" ? "outcome.at" : outcome.kind, outcome.field, row);
    if (outcome.kind === "words") return this.#outcomeOfWord(outcome, value);
    const typed = this.#typed(value);
    if (typeof typed === "boolean") return { failed: typed === (outcome.kind === "failed") };
    return isNothing(typed) ? { failed: null } : unscored(outcome.field, typed, "neither true nor false");
  }
  #outcomeOfWord(outcome, value) {
    const among = (words) => words.some((word) => word === value || this.#source.cells && String(word) === value);
    if (among(outcome.failed)) return { failed: true };
    if (among(outcome.passed)) return { failed: false };
    if (among(outcome.error)) return { failed: null, error: `${outcome.field.text}: ${shown(value)}` };
    return isNothing(value) ? { failed: null } : unscored(outcome.field, value, "in no list of outcomes");
  }
  #scoresOf(scores, row) {
    return Object.fromEntries(
      Object.entries(scores).map(([name, field]) => [
        name,
        { value: this.#typed(this.#valueOf(`scores.${name}`, field, row)) ?? null }
      ])
    );
  }
  /** Of the fields that are taken as they are; an empty one says nothing. */
  #plain(key, value) {
    if (isNothing(value) || value === false) return [];
    if (key === "error") return isEmpty2(value) ? [] : [[key, textOf(value)]];
    if (key === "dataset_samples") return [[key, this.#typed(value)]];
    return key === "answer" ? this.#map.outcome.kind === "scores" ? [] : [[key, value]] : [[key, textOf(value)]];
  }
  /** A cell is a text; what it says is read as in our own CSV. An empty one says nothing. */
  #typed(value) {
    if (!this.#source.cells || typeof value !== "string") return value;
    return value === "" ? null : typedCell(value);
  }
  #bad({ where }, what) {
    return new EvidenceError(
      this.#file,
      `${where} ${what}`,
      `Name in the map ${this.#map.name} what tells the rows apart, such as \`id: { join: [suite, name] }\` or \`id: { digest: [prompt] }\`.`
    );
  }
};
var isNothing = (value) => value === void 0 || value === null || value === "" || Number.isNaN(value);
var isEmpty2 = (value) => typeof value === "object" && Object.keys(value).length === 0;
var unscored = ({ text }, value, what) => ({
  failed: null,
  error: `no outcome: ${text} is ${shown(value)}, ${what}`
});
var shown = (value) => plain(JSON.stringify(value) ?? "nothing", 80);
var textOf = (value) => typeof value === "string" || value === void 0 ? value : typeof value === "object" ? JSON.stringify(value) : String(value);
function grouped(name, fields, read11) {
  const entries = Object.entries(fields).flatMap(([key, field]) => {
    const value = read11(field, key);
    return value === void 0 || value === null ? [] : [[key, value]];
  });
  return entries.length === 0 ? {} : { [name]: Object.fromEntries(entries) };
}
function partOf(file, pattern, name) {
  const [before = "", after = ""] = pattern.split(`<${name}>`);
  for (let length = file.length; length > 0; length -= 1)
    for (let start = 0; start + length <= file.length; start += 1) {
      const part = file.slice(start, start + length);
      if (part.includes("/")) continue;
      if (globMatches(before, file.slice(0, start)) && globMatches(after, file.slice(start + length)))
        return part;
    }
  return void 0;
}

// src/evidence/maps/rows.ts
var HEAD_BYTES = 64 * 1024;
async function openRows(bytes, map) {
  const head = headText(await bytes.read(0, Math.min(HEAD_BYTES, bytes.size)));
  if (!/^[[{]/.test(head)) {
    if (map.rows !== null) throw unfit(bytes, map, "is no JSON, and `rows` leads through a JSON document");
    return { document: void 0, cells: true, rows: () => tableRows(bytes) };
  }
  if (isLines(head, map)) return { document: void 0, cells: false, rows: () => lines(bytes, map) };
  return documentRows(bytes, map);
}
function isLines(head, { rows }) {
  const line = firstLine(head);
  if (!head.startsWith("{") || !line.trimEnd().endsWith("}")) return false;
  return rows === null || /\S/.test(head.slice(line.length));
}
async function* lines(bytes, { rows }) {
  for await (const { line, record } of readJsonLines(streamOf(bytes), bytes.name)) {
    const members = rows === null ? [{ value: record, captures: {} }] : membersOf(record, rows);
    for (const member of members) yield { ...member, where: `line ${line}` };
  }
}
async function documentRows(bytes, map) {
  const steps = map.rows ?? [EACH];
  const first = steps.findIndex((step2) => "each" in step2);
  const path = steps.slice(0, first).flatMap((step2) => "key" in step2 ? step2.key : []);
  const { document, elements } = await readJsonDocument(bytes, path);
  const step = steps[first];
  if (elements !== void 0 && "each" in step && step.capture === null)
    return { document, cells: false, rows: () => numbered(streamed(elements, steps.slice(first + 1))) };
  const whole = elements === void 0 ? document : withList(document, path, await listOf(elements));
  const members = membersOf(whole, steps);
  if (members.length === 0 && follows(whole, path) === void 0)
    throw unfit(bytes, map, `has nothing at \`${path.join(".")}\`, where \`rows\` leads`);
  return { document: whole, cells: false, rows: () => numbered(members) };
}
var EACH = { each: true, capture: null };
async function listOf(elements) {
  const list = [];
  for await (const element of elements) list.push(element);
  return list;
}
async function* streamed(elements, steps) {
  for await (const element of elements) yield* membersOf(element, steps);
}
async function* numbered(members) {
  let number = 1;
  for await (const member of members) yield { ...member, where: `row ${number++}` };
}
function membersOf(value, steps, captures = {}) {
  const [step, ...rest] = steps;
  if (step === void 0) return [{ value, captures }];
  if (typeof value !== "object" || value === null) return [];
  if ("key" in step)
    return Object.hasOwn(value, step.key) ? membersOf(value[step.key], rest, captures) : [];
  return Object.entries(value).flatMap(
    ([key, member]) => membersOf(member, rest, step.capture === null ? captures : { ...captures, [step.capture]: key })
  );
}
function follows(value, path) {
  return path.reduce(
    (here, key) => isObject(here) && Object.hasOwn(here, key) ? here[key] : void 0,
    value
  );
}
function withList(document, [key, ...rest], items) {
  if (key === void 0) return items;
  const object = document;
  return { ...object, [key]: withList(object[key], rest, items) };
}
var unfit = ({ name }, map, what) => new EvidenceError(name, what, `Correct \`rows\` of the map ${map.name} in the policy, or its \`files\`.`);

// src/evidence/maps/read.ts
async function* readMapped(map, { files }, projection) {
  const [file] = files;
  if (file === void 0) return;
  const source = await openRows(file.bytes, map);
  const runs = [];
  const found = { samples: 0, passed: 0, failed: 0 };
  const byDigest = map.id.by === "digest";
  const records = () => recordsOf(source, new RecordMaker(map, file.name, source), found, byDigest);
  for await (const events of eventsOf({ header: {}, records }, file.name, projection.wants)) {
    for (const event of inBatches(events)) if (event.type === "run") runs.push(event.run.key);
    yield events;
  }
  const totals = new RecordMaker(map, file.name, source).totals();
  for (const fault of faultsIn(totals, found)) for (const run of runs) yield { type: "fault", run, fault };
}
async function* recordsOf(source, maker, found, byDigest) {
  Object.assign(found, { samples: 0, passed: 0, failed: 0 });
  for await (const row of source.rows()) {
    const record = maker.recordOf(row);
    found.samples += 1;
    if (record["failed"] === false) found.passed += 1;
    if (record["failed"] === true) found.failed += 1;
    yield { record, where: row.where, ...byDigest && { locator: row.where } };
  }
  if (found.samples > 0) maker.checkFields();
}
function faultsIn(totals, found) {
  return ["samples", "passed", "failed"].filter((key) => key in totals && totals[key] !== found[key]).map((key) => ({
    code: "totals-disagree",
    message: `the document says ${JSON.stringify(totals[key]) ?? "nothing"} for \`totals.${key}\`, its rows show ${found[key]}`,
    remedy: "Give the whole file, or correct `totals` of the map."
  }));
}
export {
  seam_core_exports as core,
  read_exports as part0,
  read_exports2 as part1,
  read_exports11 as part10,
  read_exports3 as part2,
  read_exports4 as part3,
  read_exports5 as part4,
  read_exports6 as part5,
  read_exports7 as part6,
  read_exports8 as part7,
  read_exports9 as part8,
  read_exports10 as part9
};
