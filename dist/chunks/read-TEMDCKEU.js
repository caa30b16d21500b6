import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  tableRows
} from "./chunk-NVHL76YY.js";
import {
  eventsOf,
  typedCell
} from "./chunk-OB3NCK2X.js";
import {
  inBatches
} from "./chunk-BNZOZGVP.js";
import {
  globMatches
} from "./chunk-PB6SGRIJ.js";
import "./chunk-R7IRCPSG.js";
import {
  firstLine,
  headText
} from "./chunk-RDR4CSCQ.js";
import {
  readJsonDocument
} from "./chunk-PRCKRK22.js";
import {
  follow
} from "./chunk-4S77CRV5.js";
import {
  readJsonLines
} from "./chunk-HU7GMC3N.js";
import "./chunk-VEUQAJMD.js";
import {
  isObject
} from "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import {
  streamOf
} from "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/evidence/maps/record.ts
import { hash } from "node:crypto";
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
    if (by === "digest") return hash("sha256", JSON.stringify(values), "hex");
    const odd = values.find((value) => typeof value !== "string" && !Number.isSafeInteger(value));
    if (odd !== void 0 && by === "value")
      throw this.#bad(row, `has an id that is neither a text nor a whole number: ${shown(odd)}`);
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
    if (key === "error") return isEmpty(value) ? [] : [[key, textOf(value)]];
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
var isEmpty = (value) => typeof value === "object" && Object.keys(value).length === 0;
var unscored = ({ text }, value, what) => ({
  failed: null,
  error: `no outcome: ${text} is ${shown(value)}, ${what}`
});
var shown = (value) => plain(JSON.stringify(value) ?? "nothing", 80);
var textOf = (value) => typeof value === "string" || value === void 0 ? value : typeof value === "object" ? JSON.stringify(value) : String(value);
function grouped(name, fields, read) {
  const entries = Object.entries(fields).flatMap(([key, field]) => {
    const value = read(field, key);
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
  readMapped
};
