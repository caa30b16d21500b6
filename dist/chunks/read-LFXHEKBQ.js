import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  openZip
} from "./chunk-C6EQRKCK.js";
import {
  readJsonDocument
} from "./chunk-PRCKRK22.js";
import {
  follow
} from "./chunk-4S77CRV5.js";
import {
  arrayOr,
  isObject,
  objectOr,
  textOr,
  textsIn,
  wholeOr
} from "./chunk-DAAVJPZB.js";
import {
  decodeUtf8,
  parseJson
} from "./chunk-VITHBUQ2.js";
import {
  memoryBytes
} from "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import "./chunk-LCSLMUSC.js";

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
  const named = options.flatMap(
    (one) => Object.entries(one).flatMap(([key, value]) => MODEL.test(key) ? namesIn(value) : [])
  );
  const said = [...namesIn(grader), ...named];
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
  const numbered = name.startsWith(scorer) && /^\d*$/.test(name.slice(scorer.length));
  return numbered ? name : scorer;
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
      const shown = `its samples show ${correct} C and ${incorrect} I (${found.toFixed(4)})`;
      faults.push(disagrees(`the log says that the accuracy of ${name} is ${claimed}, ${shown}`));
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
  const named = Object.entries(objectOr(record["scores"]));
  const entries = isObject(record["score"]) ? [...named, [NAMELESS, record["score"]]] : named;
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
      else if (member !== void 0) yield disagreements.checked(said, await read2(member.current));
      else yield unread(said);
    }
    for (const [key, member] of members) {
      if (lastRow.has(key)) continue;
      yield* superseded(member);
      const sample = await read2(member.current);
      const isCounted = lastRow.has(sampleKey2(sample.id, sample.epoch));
      yield isCounted ? { ...sample, superseded: true } : sample;
    }
  }
  async function* superseded(member) {
    for (const entry of member?.superseded ?? []) yield { ...await read2(entry), superseded: true };
  }
  async function read2(entry) {
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
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
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
  const numbered = /* @__PURE__ */ new Map();
  for (const entry of zip.entries) {
    const number = JOURNAL.exec(entry.name)?.[1];
    if (number !== void 0) numbered.set(Number(number), entry);
  }
  return [...numbered].sort(([a], [b]) => a - b).map(([, entry]) => entry);
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
    const read2 = readSample(record, namelessScorer, file.name, `samples[${index}]`);
    const sample = lastAt.get(keyOf2(record)) === index++ ? read2 : { ...read2, superseded: true };
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
export {
  read
};
