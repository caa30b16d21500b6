import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fileKey
} from "./chunk-FXCW44FW.js";
import {
  holds,
  selectsNames,
  selectsRun,
  visible
} from "./chunk-W3NCPILC.js";
import {
  momentOf
} from "./chunk-R7IRCPSG.js";
import {
  canonical
} from "./chunk-NMGP3LZT.js";
import {
  unitsOfGpt2Small
} from "./chunk-ULEIQVJB.js";
import {
  follow
} from "./chunk-4S77CRV5.js";
import {
  WORST_KEPT,
  WorstSamples,
  itemCounts,
  strataCounts
} from "./chunk-5G5UKXJE.js";
import {
  Counter,
  FAILED,
  ItemBindings,
  NO_STRATUM,
  UNSCORED,
  WORST_SEVERITY
} from "./chunk-W5QT2FDL.js";
import {
  HASH,
  LEVELS
} from "./chunk-RVTE37ZW.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";

// src/tally/draws.ts
var EPOCHS = 2 ** 20;
var MARKS = 4;
var CODES = 8;
var MOST_RUNS = 2 ** 53 / (EPOCHS * MARKS * CODES);
var OVERRULED = 1;
var MISSED = 2;
var pack = ({ run, epoch, marks, code }) => ((run * EPOCHS + epoch) * MARKS + marks) * CODES + code;
var codeIn = (draw2) => draw2 % CODES;
var marksIn = (draw2) => Math.floor(draw2 / CODES) % MARKS;
var placeIn = (draw2) => Math.floor(draw2 / (CODES * MARKS));
var epochIn = (draw2) => placeIn(draw2) % EPOCHS;
var runIn = (draw2) => Math.floor(placeIn(draw2) / EPOCHS);
function worse(a, b) {
  const place = { run: runIn(a), epoch: epochIn(a) };
  return pack({ ...place, marks: marksIn(a) | marksIn(b), code: Math.max(codeIn(a), codeIn(b)) });
}
function codeOf(outcome, severity) {
  if (outcome === "failed") return FAILED + severity;
  return outcome === "unscored" ? UNSCORED : 0;
}
var outcomeIn = (code) => code >= FAILED ? "failed" : code === UNSCORED ? "unscored" : "passed";
var SUPERSEDED = 0;
var isEpoch = (epoch) => Number.isInteger(epoch) && epoch >= 1 && epoch < EPOCHS;

// src/tally/few.ts
var Few = class {
  #most;
  #names = /* @__PURE__ */ new Set();
  /** The last of them by name, once there are as many as may be. */
  #last = null;
  constructor(most) {
    this.#most = most;
  }
  get size() {
    return this.#names.size;
  }
  add(names) {
    for (const name of names) this.#addOne(name);
  }
  merge(other) {
    this.add(other.#names);
  }
  sorted() {
    return [...this.#names].sort();
  }
  #addOne(name) {
    if (this.#names.has(name) || this.#last !== null && name > this.#last) return;
    if (this.#last !== null) this.#names.delete(this.#last);
    this.#names.add(name);
    if (this.#names.size >= this.#most) this.#last = this.sorted().at(-1);
  }
};

// src/tally/items.ts
import { hash } from "node:crypto";

// src/tally/chains.ts
function inChains(draws, { chains }) {
  if (chains === null || draws.length < 2) return draws;
  const byPlace = /* @__PURE__ */ new Map();
  for (const draw2 of draws) {
    const run = chains[runIn(draw2)] ?? runIn(draw2);
    const one = pack({ run, epoch: epochIn(draw2), marks: marksIn(draw2), code: codeIn(draw2) });
    const known = byPlace.get(placeIn(one));
    byPlace.set(placeIn(one), known === void 0 ? one : worse(known, one));
  }
  return [...byPlace.values()];
}
function isReplaced(draws, { chains, started }) {
  const isLater = (draw2, before) => codeIn(draw2) !== UNSCORED && runIn(draw2) !== runIn(before) && chains?.[runIn(draw2)] === chains?.[runIn(before)] && epochIn(draw2) === epochIn(before) && (started[runIn(draw2)] ?? 0) >= (started[runIn(before)] ?? 0);
  return draws.filter((draw2) => codeIn(draw2) === UNSCORED).some((before) => draws.some((draw2) => isLater(draw2, before)));
}

// src/tally/reading.ts
function countedItem(draws, reading, match = "") {
  const { epochs, pinned, started, finished, controls } = reading;
  const runs = epochsByRun(inChains(draws, reading));
  const lacking = [...runs].some(([run, seen2]) => seen2.epochs < Math.max(epochs[run] ?? 1, seen2.last));
  const worst = Math.max(lacking ? UNSCORED : 0, ...draws.map(codeIn));
  return {
    worst,
    best: Math.min(...draws.map(codeIn)),
    // What failed was possible, and what has no score may have failed.
    excluded: controls === null || worst > 0 ? null : excludedBy(controls.get(match)),
    first: codeIn(earliest(draws, started)),
    lacking,
    unfinished: !draws.some((draw2) => finished[runIn(draw2)]),
    surplus: pinned !== null && [...runs.values()].some((seen2) => seen2.last > pinned)
  };
}
function epochsByRun(draws) {
  const runs = /* @__PURE__ */ new Map();
  for (const draw2 of draws) {
    const seen2 = runs.get(runIn(draw2)) ?? { epochs: 0, last: 0 };
    runs.set(runIn(draw2), seen2);
    if (epochIn(draw2) === SUPERSEDED) continue;
    seen2.epochs += 1;
    seen2.last = Math.max(seen2.last, epochIn(draw2));
  }
  return runs;
}
function excludedBy(control = UNSCORED) {
  if (control < UNSCORED) return null;
  return control >= FAILED ? "unsolved" : "unprobed";
}
function earliest(draws, started) {
  const order = (a, b) => (started[runIn(a)] ?? 0) - (started[runIn(b)] ?? 0) || epochIn(a) - epochIn(b) || codeIn(a) - codeIn(b);
  return draws.reduce((first, draw2) => order(draw2, first) < 0 ? draw2 : first);
}

// src/tally/items.ts
var Items = class {
  #draws = /* @__PURE__ */ new Map();
  #bindings = new ItemBindings();
  /**
   * @returns `false` when the same run has this epoch already, with another outcome: the worse one counts; or when the
   * item was of another cluster or stratum, or had another control, before.
   */
  add({ id, run, epoch, outcome, severity, marks, cluster, stratum, match }) {
    const key = short(id);
    const isBound = cluster !== null || stratum !== null || match !== null;
    const stays = !isBound || this.#bindings.add(key, { cluster: hashed(cluster), stratum, match: hashed(match) });
    const draw2 = pack({ run, epoch, marks, code: codeOf(outcome, severity) });
    const twin = this.#draw(key, draw2);
    return (twin === null || outcomeIn(codeIn(twin)) === outcome) && stays;
  }
  /**
   * Takes in items that were counted apart, none of which may have the same epoch of the same run.
   * @param numbers by their numbers, those that the runs have here
   * @returns what does not fit: a draw that both have, or an item that has another cluster, stratum or control here
   */
  merge(other, numbers) {
    let fault = null;
    const isBound = !other.#bindings.areEmpty;
    for (const [key, known] of other.#draws) {
      for (const draw2 of drawsIn(known)) {
        if (this.#draw(key, withRun(draw2, numbers[runIn(draw2)])) !== null) fault = "twice";
      }
      if (isBound && !this.#bindings.add(key, other.#bindings.of(key))) fault ??= "moved";
    }
    return fault;
  }
  /** How many epochs have a mark (draws.ts). */
  marked(mark) {
    let marked = 0;
    for (const known of this.#draws.values()) {
      for (const draw2 of drawsIn(known)) if ((marksIn(draw2) & mark) !== 0) marked += 1;
    }
    return marked;
  }
  get size() {
    return this.#draws.size;
  }
  /** Whether there is an item of this hashed id. */
  has(key) {
    return this.#draws.has(key);
  }
  /** The draws of an item, by its id. */
  drawsOf(id) {
    return drawsIn(this.#draws.get(short(id)) ?? []);
  }
  /** How many epochs are remembered: in all, of items without a cluster, not replaced, and of these not passed. */
  epochs() {
    const found = { all: 0, unclustered: 0, live: 0, notPassed: 0 };
    for (const [key, known] of this.#draws) {
      const draws = drawsIn(known);
      found.all += draws.length;
      if (this.#bindings.clusterOf(key) === void 0) found.unclustered += draws.length;
      for (const draw2 of draws) {
        if (epochIn(draw2) === SUPERSEDED) continue;
        found.live += 1;
        if (codeIn(draw2) > 0) found.notPassed += 1;
      }
    }
    return found;
  }
  /** Every item with its draws, in the order of the hashes: the same items always in the same way. */
  *all() {
    for (const key of [...this.#draws.keys()].sort()) {
      const draws = [...drawsIn(this.#draws.get(key))].sort((a, b) => a - b);
      yield { key, draws, ...this.#bindings.of(key) };
    }
  }
  /** Takes in an item as `all` gave it. @returns `false` when it is there already */
  restore({ key, draws, ...place }) {
    if (this.#draws.has(key)) return false;
    this.#draws.set(key, draws.length === 1 ? draws[0] : [...draws]);
    this.#bindings.add(key, place);
    return true;
  }
  /** @returns the draw of the same place that was there before; the worse of the two is kept */
  #draw(key, draw2) {
    const known = this.#draws.get(key);
    if (known === void 0) {
      this.#draws.set(key, draw2);
      return null;
    }
    const draws = drawsIn(known);
    const twin = draws.findIndex((other) => placeIn(other) === placeIn(draw2));
    if (twin < 0) {
      draws.push(draw2);
      this.#draws.set(key, draws);
      return null;
    }
    const before = draws[twin];
    draws[twin] = worse(before, draw2);
    this.#draws.set(key, draws.length === 1 ? draws[0] : draws);
    return before;
  }
  /** Items: one fails if any of its epochs does, and is unscored if none fails and any is unscored or not there. */
  count(reading) {
    const counter = new Counter();
    const excluded = { unsolved: 0, unprobed: 0 };
    let alwaysFailed = 0;
    let surplusEpochs = 0;
    let lackingEpochs = 0;
    let unfinished = 0;
    for (const [, item] of this.#read(reading)) {
      if (item.excluded === null) counter.add(item.worst, item.first);
      else excluded[item.excluded] += 1;
      if (item.best >= FAILED && !item.lacking) alwaysFailed += 1;
      if (item.surplus) surplusEpochs += 1;
      if (item.lacking) lackingEpochs += 1;
      if (item.unfinished) unfinished += 1;
    }
    return {
      read: this.#draws.size,
      alwaysFailed,
      items: counter.finish(),
      excluded: reading.controls === null ? null : excluded,
      surplusEpochs,
      lackingEpochs,
      unfinished
    };
  }
  /** What these items show as controls: of several with one value, the worst. Those without a value are left out. */
  controls(reading) {
    const worst = /* @__PURE__ */ new Map();
    for (const [key, item] of this.#read(reading)) {
      const match = this.#bindings.matchOf(key);
      if (match !== void 0) worst.set(match, Math.max(worst.get(match) ?? 0, item.worst));
    }
    return worst;
  }
  /**
   * Clusters: one fails if any of its items does. Its first draw is that of the item with the lowest hash, which
   * nobody who orders the samples can choose. Items without a cluster are clusters of their own.
   */
  countClusters(reading) {
    const clusters = /* @__PURE__ */ new Map();
    for (const [key, item] of this.#counted(reading)) {
      const name = this.#bindings.clusterOf(key) ?? `item ${key}`;
      const known = clusters.get(name);
      if (known === void 0) clusters.set(name, { worst: item.worst, first: item.first, lowest: key });
      else {
        known.worst = Math.max(known.worst, item.worst);
        if (key < known.lowest) {
          known.lowest = key;
          known.first = item.first;
        }
      }
    }
    const counter = new Counter();
    for (const { worst, first } of clusters.values()) counter.add(worst, first);
    return counter.finish();
  }
  /** Items by stratum. */
  countStrata(reading) {
    const counters = /* @__PURE__ */ new Map();
    for (const [key, item] of this.#counted(reading)) {
      const name = this.#bindings.stratumOf(key) ?? NO_STRATUM;
      const counter = counters.get(name) ?? new Counter();
      counters.set(name, counter);
      counter.add(item.worst, item.first);
    }
    const names = [...counters.keys()].sort();
    return Object.fromEntries(names.map((name) => [name, counters.get(name).finish()]));
  }
  /**
   * Every epoch a unit: valid for the rate on these very items, if all have equally many (statistics.md §2.1).
   * `null` where they do not, or where some lack epochs that they should have: those were perhaps the failing ones.
   */
  countEpochs(reading) {
    const counter = new Counter();
    let each = null;
    for (const [key, { lacking }] of this.#counted(reading)) {
      const draws = inChains(drawsIn(this.#draws.get(key)), reading);
      each ??= draws.length;
      if (lacking || draws.length !== each) return null;
      for (const draw2 of draws) counter.add(codeIn(draw2), codeIn(draw2));
    }
    return counter.finish();
  }
  /** Which items there are, by what became of them, from passed to worst. */
  byOutcome(reading) {
    const keys = /* @__PURE__ */ new Map();
    for (const [key, { worst, excluded }] of this.#read(reading)) {
      const code = excluded === null ? worst : EXCLUDED;
      const known = keys.get(code);
      if (known === void 0) keys.set(code, [key]);
      else known.push(key);
    }
    return [...keys].sort(([a], [b]) => a - b).map(([code, found]) => ({
      outcome: code === EXCLUDED ? "excluded" : outcomeIn(code),
      severity: code >= FAILED ? code - FAILED : null,
      hashes: found.sort().join("")
    }));
  }
  /** Items of which an epoch without a score was run again within its chain, and then had one. */
  replaced(reading) {
    const all = reading.chains === null ? [] : [...this.#draws];
    return new Set(all.flatMap(([key, known]) => isReplaced(drawsIn(known), reading) ? key : []));
  }
  /** How many of these items have an id that some of the others have too. */
  sharedWith(others) {
    return [...this.#draws.keys()].filter((key) => others.some((items) => items.#draws.has(key))).length;
  }
  *#counted(reading) {
    for (const [key, item] of this.#read(reading)) if (item.excluded === null) yield [key, item];
  }
  *#read(reading) {
    for (const [key, known] of this.#draws) {
      yield [key, countedItem(drawsIn(known), reading, this.#bindings.matchOf(key))];
    }
  }
};
var EXCLUDED = -1;
var short = (text) => hash("sha256", text, "base64url").slice(0, HASH);
var hashed = (text) => text === null ? null : short(text);
var drawsIn = (known) => typeof known === "number" ? [known] : known;
var withRun = (draw2, run) => pack({ run, epoch: epochIn(draw2), marks: marksIn(draw2), code: codeIn(draw2) });

// src/tally/alike.ts
var NAMED = 5;
var PLAIN = /^[\x21-\x7e]*$/;
var PLAIN_LOWER = /^[\x21-\x40\x5b-\x7e]*$/;
var seen = (id) => PLAIN.test(id) ? id : visible(id);
var caseless = (id) => PLAIN_LOWER.test(id) ? id : seen(id).toLowerCase();
var Folded = class {
  /** By the hash of the id. */
  folds = /* @__PURE__ */ new Map();
  #fold;
  named = new Few(NAMED);
  #first = /* @__PURE__ */ new Map();
  constructor(fold) {
    this.#fold = fold;
  }
  add(id, key, has) {
    const text = this.#fold(id);
    if (text === id) {
      if (this.#first.has(key)) this.named.add([text]);
      return;
    }
    const fold = short(text);
    this.folds.set(key, fold);
    const first = this.#first.get(fold) ?? key;
    this.#first.set(fold, first);
    if (first !== key || has(fold)) this.named.add([text]);
  }
  restore(key, fold) {
    this.folds.set(key, fold);
    if (!this.#first.has(fold)) this.#first.set(fold, key);
  }
  /** How many items are alike another one. */
  count(has) {
    const groups = /* @__PURE__ */ new Map();
    for (const fold of this.folds.values()) groups.set(fold, (groups.get(fold) ?? 0) + 1);
    let alike = 0;
    for (const [fold, folded] of groups) {
      const all = folded + (has(fold) && !this.folds.has(fold) ? 1 : 0);
      if (all > 1) alike += all;
    }
    return alike;
  }
};
var Alike = class {
  blanks = new Folded(seen);
  cases = new Folded(caseless);
  /** @param has whether there is an item of a hashed id */
  add(id, has) {
    if (PLAIN_LOWER.test(id) && this.cases.folds.size === 0) return;
    const key = short(id);
    this.blanks.add(id, key, has);
    this.cases.add(id, key, has);
  }
  merge(other) {
    for (const part of ["blanks", "cases"]) {
      for (const [key, fold] of other[part].folds) this[part].restore(key, fold);
      this[part].named.merge(other[part].named);
    }
  }
  /** How many items look like another, by more than their case and by case alone, and what some of them look like. */
  said(has) {
    const blanks = this.blanks.count(has);
    const cases = this.cases.count(has) - blanks;
    return {
      alike: { count: blanks, first: this.blanks.named.sorted() },
      alikeInCase: { count: Math.max(0, cases), first: cases > 0 ? this.cases.named.sorted() : [] }
    };
  }
};

// src/tally/counts.ts
function takesCounts(category, selector, run) {
  const { counts, where, at, epochs, scorers } = selector;
  const { cluster, strata, population, within } = category;
  const byScorer = scorers.length === 0 || scorers.length === 1 && run.scorers.some(({ name }) => name === scorers[0]);
  const plain2 = where.length === 0 && at === null && epochs === null && population === "new-items";
  return counts && plain2 && byScorer && cluster === null && strata === null && within === null;
}
var CountsAlone = class {
  #taken = 0;
  #refused = 0;
  #samples = 0;
  #failures = 0;
  take({ samples, failures }) {
    this.#taken += 1;
    this.#samples += samples;
    this.#failures += failures;
  }
  refuse() {
    this.#refused += 1;
  }
  merge({ taken, refused, samples, failures }) {
    this.#taken += taken;
    this.#refused += refused;
    this.#samples += samples;
    this.#failures += failures;
  }
  added() {
    return {
      taken: this.#taken,
      refused: this.#refused,
      samples: this.#samples,
      failures: this.#failures
    };
  }
  said() {
    return { taken: this.#taken, samples: this.#samples, refused: this.#refused };
  }
  /** Items that are known one by one, and these. */
  with(items) {
    return {
      units: items.units + this.#samples,
      failed: items.failed + this.#failures,
      unscored: items.unscored,
      bySeverity: this.#rated(items.bySeverity),
      first: {
        scored: items.first.scored + this.#samples,
        failed: items.first.failed + this.#failures,
        bySeverity: this.#rated(items.first.bySeverity)
      }
    };
  }
  #rated(bySeverity) {
    return bySeverity.map((failed, level) => level === WORST_SEVERITY ? failed + this.#failures : failed);
  }
};

// src/tally/inventory-units.ts
import { hash as hash2 } from "node:crypto";
var SHOWN = 3;
var OUTCOMES = ["passed", "unscored", "failed"];
var InventoryUnits = class {
  /** Worst outcome and times, as one number. */
  #units = /* @__PURE__ */ new Map();
  get size() {
    return this.#units.size;
  }
  /** Counts a unit; of one that stands more than once the worst outcome counts. */
  add({ id, outcome, times }) {
    const known = this.#units.get(id) ?? 0;
    const rank = Math.max(known % 4, OUTCOMES.indexOf(outcome));
    this.#units.set(id, 4 * Math.min(2, Math.floor(known / 4) + times) + rank);
  }
  merge(other) {
    for (const unit of other.all()) this.add(unit);
  }
  *all() {
    for (const [id, known] of this.#units) {
      yield { id, outcome: OUTCOMES[known % 4], times: Math.floor(known / 4) };
    }
  }
  finish(inventory) {
    const outcomes = /* @__PURE__ */ new Map();
    const repeated = [];
    for (const { id, outcome, times } of this.all()) {
      outcomes.set(id, outcome);
      if (times > 1) repeated.push(id);
    }
    const tally = inventory.name === null ? ofDigest(inventory, outcomes) : ofGpt2Small(outcomes);
    return { ...tally, repeated: few(repeated) };
  }
};
function ofGpt2Small(outcomes) {
  const groups = /* @__PURE__ */ new Map();
  const listed = /* @__PURE__ */ new Set();
  let failed = 0;
  for (const [id, { title }] of unitsOfGpt2Small()) {
    const group = groups.get(title) ?? { units: 0, passed: 0, missing: [] };
    groups.set(title, group);
    listed.add(id);
    const outcome = outcomes.get(id);
    group.units += 1;
    if (outcome === void 0) group.missing.push(id);
    if (outcome === "passed") group.passed += 1;
    if (outcome === "failed") failed += 1;
  }
  const strangers = [...outcomes.keys()].filter((id) => !listed.has(id));
  const found = outcomes.size - strangers.length;
  return {
    found,
    passed: [...groups.values()].reduce((sum, { passed }) => sum + passed, 0),
    failed,
    whole: found === listed.size && strangers.length === 0,
    strangers: few(strangers),
    groups: [...groups].map(([title, { missing, ...group }]) => ({
      title,
      ...group,
      missing: few(missing)
    })),
    drawn: null
  };
}
function ofDigest({ units, digest, sample }, outcomes) {
  const ids = [...outcomes.keys()];
  const drawn = sample && draw(ids, sample).map((id) => outcomes.get(id));
  const among = (outcomes2, wanted) => [...outcomes2].filter((outcome) => outcome === wanted).length;
  return {
    found: ids.length,
    passed: among(outcomes.values(), "passed"),
    failed: among(outcomes.values(), "failed"),
    whole: ids.length === units && digestOfUnits(ids) === digest,
    // Without the list nobody can say which ids are not of it.
    strangers: few([]),
    groups: [],
    drawn: drawn && { failed: among(drawn, "failed"), unscored: among(drawn, "unscored") }
  };
}
function digestOfUnits(ids) {
  if (ids.some((id) => id.includes("\n"))) return null;
  const lines = ids.map((id) => Buffer.from(`${id}
`)).sort(compareIds);
  return `sha256:${hash2("sha256", Buffer.concat(lines))}`;
}
function draw(ids, { units, seed }) {
  return ids.map((id) => ({ id, key: hash2("sha256", `${seed}
${id}`) })).sort((a, b) => a.key < b.key ? -1 : 1).slice(0, units).map(({ id }) => id);
}
var compareIds = (a, b) => Buffer.compare(a.subarray(0, -1), b.subarray(0, -1));
var few = (ids) => ({ count: ids.length, first: ids.sort().slice(0, SHOWN) });

// src/tally/runs.ts
var Runs = class {
  records = [];
  /** By number. */
  identities = [];
  #numbers = /* @__PURE__ */ new Map();
  #aside = /* @__PURE__ */ new Set();
  /** @returns the index of the record: what each file says of a run is judged, also where they record the same one. */
  add(file, run) {
    const { key, id, model, modelDigest, finished, status, resolved: resolved2, datasetSamples, createdAt, epochs } = run;
    const number = this.numberOf(id === null ? { file, key } : { id });
    const temperature = run.temperature ?? null;
    const chain = run.chain == null ? null : JSON.stringify([run.chain, model]);
    const said = {
      model,
      modelDigest,
      finished,
      status,
      resolved: resolved2,
      datasetSamples,
      temperature,
      createdAt,
      epochs,
      chain
    };
    return this.records.push({ ...said, file, run: number, faults: [] }) - 1;
  }
  /** The number of a run; a new one is given the next. */
  numberOf(identity) {
    const name = JSON.stringify("id" in identity ? [identity.id] : [identity.file, identity.key]);
    const number = this.#numbers.get(name) ?? this.identities.push(identity) - 1;
    this.#numbers.set(name, number);
    return number;
  }
  /** @returns by the other's numbers, those that the runs have here */
  merge(other) {
    const numbers = other.identities.map((identity) => this.numberOf(identity));
    for (const record of other.records) this.records.push({ ...record, run: numbers[record.run] });
    return numbers;
  }
  /** @param pinned how many epochs the policy says that each item must have; `null`: as many as the runs say */
  reading(pinned, controls) {
    const epochs = [];
    const started = [];
    const finished = [];
    const chains = this.#chains();
    for (const record of this.records) {
      const { run } = record;
      const chain = chains?.[run] ?? run;
      const time = startOf(record) ?? 0;
      epochs[chain] = pinned ?? Math.max(epochs[chain] ?? 1, record.epochs ?? 1);
      started[run] = Math.min(started[run] ?? time, time);
      finished[run] = (finished[run] ?? false) || record.finished;
    }
    return { epochs, pinned, started, finished, controls, chains };
  }
  /** By number of a run, the lowest number in its chain; `null` where no chain has several runs. */
  #chains() {
    const first = /* @__PURE__ */ new Map();
    const chains = [];
    for (const { run, chain } of this.records) {
      const name = chain ?? `run ${run}`;
      first.set(name, Math.min(first.get(name) ?? run, run));
    }
    for (const { run, chain } of this.records) chains[run] = first.get(chain ?? `run ${run}`);
    return chains.some((chain, run) => chain !== run) ? chains : null;
  }
  /** Of files without a sample, those of whose eval and model a later run was finished. */
  superseded(dead) {
    return this.records.filter((record) => {
      const time = startOf(record);
      const isLater = (other) => {
        const later = startOf(other);
        return other.finished && !dead.has(other.file) && later !== null && time !== null && later > time;
      };
      return dead.has(record.file) && this.records.some((other) => other.model === record.model && isLater(other));
    });
  }
  /** Says which files are not judged. */
  leaveAside(files) {
    this.#aside = files;
  }
  /** In the order of their files; those of one file as it has them. */
  finish(placeOf) {
    return this.records.filter(({ file }) => !this.#aside.has(file)).map(({ file, run: _, epochs: __, chain: ___, ...record }) => ({ ...record, evidence: placeOf(file) })).sort((a, b) => a.evidence - b.evidence);
  }
};
var startOf = ({ createdAt }) => createdAt === null ? null : momentOf(createdAt)?.at ?? null;

// src/tally/times.ts
var Times = class {
  #oldest = Number.POSITIVE_INFINITY;
  #newest = Number.NEGATIVE_INFINITY;
  #untimed = 0;
  /**
   * @param text RFC 3339; `null`, or what is no time, is counted as such.
   * @returns whether it is a time without a zone
   */
  add(text) {
    const time = text === null ? null : momentOf(text);
    if (time === null) this.#untimed += 1;
    else this.merge({ oldest: time.at, newest: time.at, untimed: 0 });
    return time?.zoned === false;
  }
  merge({ oldest, newest, untimed }) {
    this.#oldest = Math.min(this.#oldest, oldest ?? this.#oldest);
    this.#newest = Math.max(this.#newest, newest ?? this.#newest);
    this.#untimed += untimed;
  }
  between() {
    const isKnown = Number.isFinite(this.#oldest);
    return {
      oldest: isKnown ? this.#oldest : null,
      newest: isKnown ? this.#newest : null,
      untimed: this.#untimed
    };
  }
};

// src/tally/uuids.ts
var NAMED2 = 10;
var Uuids = class {
  /** By the hash of a unique id: the item and epoch that it is of, hashed. */
  records = /* @__PURE__ */ new Map();
  /** Items whose unique id is that of another record. */
  shared = new Few(NAMED2);
  add(uuid, id, epoch) {
    const key = short(uuid);
    const record = short(`${epoch} ${id}`);
    const known = this.records.get(key);
    if (known === void 0) this.records.set(key, record);
    else if (known !== record) this.shared.add([id]);
  }
  merge(other) {
    this.shared.merge(other.shared);
    for (const [key, record] of other.records) {
      const known = this.records.get(key);
      if (known === void 0) this.records.set(key, record);
      else if (known !== record) this.shared.add(["(in several shards)"]);
    }
  }
};

// src/tally/eval-state.ts
var NAMES = 100;
var DISAGREEMENTS = 10;
var EvalState = class {
  name;
  runs = new Runs();
  items = new Items();
  units = new InventoryUnits();
  countsAlone = new CountsAlone();
  /** What a source counted by itself, if one did. */
  elsewhere = null;
  otherNames = new Few(Number.POSITIVE_INFINITY);
  /** Those that judged, and all that there are. */
  scorers = new Few(NAMES);
  scorersSeen = new Few(NAMES);
  /** Which way scores go, by scorer; `null` where the tool does not say, or not always the same. */
  directions = /* @__PURE__ */ new Map();
  graders = new Few(NAMES);
  /** Whether of some score it is not known who graded it. */
  ungraded = false;
  overruledBy = new Few(NAMES);
  disagreements = new Few(DISAGREEMENTS);
  times = new Times();
  worst = new WorstSamples();
  alike = new Alike();
  uuids = new Uuids();
  /** Hashed ids of items that `where` leaves aside, where the policy and the results say how many there should be. */
  aside = /* @__PURE__ */ new Set();
  sums = { epochs: 0, valued: 0, unclustered: 0, edited: 0, invalidated: 0, cached: 0, zoneless: 0 };
  constructor({ args, ...name }) {
    this.name = { ...name, args: JSON.parse(canonical(args)) };
  }
  addDirection({ name, higherIsBetter }) {
    const known = this.directions.has(name) ? this.directions.get(name) : higherIsBetter;
    this.directions.set(name, known === higherIsBetter ? higherIsBetter : null);
  }
  /**
   * Takes in what was counted apart of the same eval.
   * @throws EvidenceError when both counted the same, or contradict each other
   */
  merge(other) {
    const both = this.sums.epochs > 0 && other.sums.epochs > 0;
    if (both && (this.elsewhere !== null || other.elsewhere !== null)) {
      throw this.#disagrees(
        "one part of it was counted by its source, and nothing shows that the other is not in that"
      );
    }
    const numbers = this.runs.merge(other.runs);
    const fault = this.items.merge(other.items, numbers);
    if (fault === "twice") throw this.#disagrees("the same samples of the same run are in two of them");
    if (fault === "moved") {
      throw this.#disagrees(
        "a sample has one cluster, stratum or control in one of them and another in another"
      );
    }
    this.units.merge(other.units);
    this.countsAlone.merge(other.countsAlone.added());
    this.elsewhere ??= other.elsewhere;
    for (const names of NAMED3) this[names].merge(other[names]);
    for (const [name, higherIsBetter] of other.directions) this.addDirection({ name, higherIsBetter });
    this.ungraded ||= other.ungraded;
    this.times.merge(other.times.between());
    this.alike.merge(other.alike);
    this.uuids.merge(other.uuids);
    for (const key of other.aside) this.aside.add(key);
    for (const sample of other.worst.list()) this.worst.add({ ...sample, run: numbers[sample.run] });
    for (const sum of SUMS) this.sums[sum] += other.sums[sum];
  }
  #disagrees(why) {
    return new EvidenceError(
      this.name.task,
      `cannot be merged from parts that were counted apart: ${why}`,
      "Let each file of results be counted in one shard only.",
      { code: "shards-disagree" }
    );
  }
};
var NAMED3 = [
  "otherNames",
  "scorers",
  "scorersSeen",
  "graders",
  "overruledBy",
  "disagreements"
];
var SUMS = [
  "epochs",
  "valued",
  "unclustered",
  "edited",
  "invalidated",
  "cached",
  "zoneless"
];

// src/tally/contradictions.ts
function contradictionIn(state, evidence) {
  const epochs = state.items.epochs();
  const found = CHECKS.find(([, isSo]) => isSo(state, epochs, evidence));
  return found?.[0] ?? null;
}
var CHECKS = [
  // Whoever asks where they came from would find nobody to ask about.
  ["it has counts of no run", ({ runs, sums }) => runs.records.length === 0 && sums.epochs > 0],
  [
    "it has more epochs of items than it says that it read",
    ({ sums, countsAlone }, { all }) => all + countsAlone.said().samples > sums.epochs
  ],
  [
    "it counts more than its epochs",
    ({ sums, times }) => SUMS.some((sum) => sums[sum] > sums.epochs) || times.between().untimed > sums.epochs
  ],
  [
    "it has more samples than its files",
    ({ runs }, { live }, evidence) => {
      const files = new Set(runs.records.map(({ file }) => file));
      const samples = evidence.filter((record) => record.sameAs === null && files.has(fileKey(record))).reduce((sum, record) => sum + record.samples, 0);
      return live > samples;
    }
  ],
  [
    "its oldest sample is newer than its newest",
    ({ times }) => {
      const { oldest, newest } = times.between();
      return oldest === null !== (newest === null) || oldest !== null && newest !== null && oldest > newest;
    }
  ],
  [
    "its counts without samples are not possible",
    ({ countsAlone }) => {
      const { taken, samples, failures } = countsAlone.added();
      return failures > samples || taken === 0 && samples > 0;
    }
  ],
  [
    "it has both items and counts by their source",
    ({ items, elsewhere, sums }) => elsewhere !== null && (items.size > 0 || elsewhere.reduce((sum, group) => sum + group.items, 0) > sums.epochs)
  ],
  [
    "it lists a sample that did not pass and is none of its items",
    ({ items, worst, elsewhere }) => elsewhere === null && worst.list().some(({ id, outcome }) => {
      const outcomes = items.drawsOf(id).map((draw2) => outcomeIn(codeIn(draw2)));
      return !outcomes.includes(outcome) && !outcomes.includes("failed");
    })
  ],
  [
    "it lists fewer samples that did not pass than it counts",
    ({ worst, elsewhere }, { notPassed }) => elsewhere === null && worst.list().length < Math.min(WORST_KEPT, notPassed)
  ],
  [
    "its units are not its items",
    ({ items, units }) => units.size > 0 && (units.size !== items.size || [...units.all()].some(({ id, outcome }) => {
      const worst = Math.max(-1, ...items.drawsOf(id).map(codeIn));
      return worst < 0 || outcomeIn(worst) !== outcome;
    }))
  ]
];
function contradictionFor({ cluster, inventory }, { items, units, sums }) {
  if (cluster !== null && items.epochs().unclustered > sums.unclustered) {
    return "it has items without a cluster that it does not count as such";
  }
  if (inventory !== null && units.size !== items.size) return "its units are not its items";
  return null;
}

// src/tally/outcome.ts
function valueAt(path, run, sample, score) {
  switch (path.root) {
    case "value":
      return follow(score?.value, path.keys);
    case "named":
      return follow(sample.scores, [path.keys[0], "value", ...path.keys.slice(1)]);
    case "answer":
      return score?.answer;
    case "score.metadata":
      return follow(score?.metadata, path.keys);
    case "sample.metadata":
      return follow(sample.metadata, path.keys);
    case "sample.id":
      return sample.id;
    case "eval.args":
      return follow(run.args, path.keys);
    case "eval.metadata":
      return follow(run.metadata, path.keys);
    case "eval.tags":
      return run.tags;
  }
}
function outcomeOf(selector, scorers, run, sample, ofScore = (score) => outcomeByScore(selector, run, sample, score)) {
  const outcomes = scorers.map((name) => {
    const score = Object.hasOwn(sample.scores, name) ? sample.scores[name] : void 0;
    return score === void 0 ? "unscored" : ofScore(score);
  });
  if (outcomes.includes("failed")) return "failed";
  if (outcomes.length === 0 || outcomes.includes("unscored")) return "unscored";
  return sample.error !== void 0 || sample.invalidated ? "unscored" : "passed";
}
function outcomeByScore(selector, run, sample, score) {
  const value = selector.at === null ? score.value : valueAt(selector.at, run, sample, score);
  if (selector.unscoredWhen !== null && holds(selector.unscoredWhen, value)) return "unscored";
  const passes = selector.passesWhen === null ? resolved(selector, run, value) : holds(selector.passesWhen, value);
  if (passes === null) return "unscored";
  return passes ? "passed" : "failed";
}
function resolved({ at }, run, value) {
  return at === null && run.resolved && typeof value === "boolean" ? value : null;
}

// src/tally/adjudicate.ts
function adjudicatedOutcome({ adjudicators }, selector, scorers, run, sample) {
  const named = adjudicators ?? [];
  const heard = [];
  const hear = (graded, said2) => {
    const one = weigh(graded, said2, named);
    heard.push(one);
    return one.outcome;
  };
  const ofScore = (score) => {
    const { history = [] } = score;
    const now = (state) => outcomeByScore(selector, run, sample, state);
    if (adjudicators === null || history.length === 0) return now(score);
    const graded = history[0].by === null ? now(history[0]) : "unscored";
    return hear(
      graded,
      history.flatMap((state) => state.by === null ? [] : { outcome: now(state), by: state.by })
    );
  };
  const byScores = outcomeOf(selector, scorers, run, sample, ofScore);
  const said = sample.adjudication === void 0 ? byScores : hear(byScores, [sample.adjudication]);
  const broken = sample.error !== void 0 || sample.invalidated === true;
  const outcome = said === "passed" && broken ? "unscored" : said;
  return {
    outcome,
    overruledBy: outcome === "passed" ? heard.flatMap((one) => one.overruledBy) : [],
    missed: heard.some((one) => one.missed)
  };
}
function weigh(graded, said, named) {
  const nothing = { overruledBy: [], missed: false };
  const last = said.at(-1);
  if (said.some((one) => one.outcome === "failed")) {
    return { ...nothing, outcome: "failed", missed: graded === "passed" };
  }
  if (last === void 0 || last.outcome === graded) return { ...nothing, outcome: graded };
  if (last.outcome === "unscored") return { ...nothing, outcome: graded === "passed" ? "unscored" : graded };
  if (!named.includes(last.by)) return { ...nothing, outcome: graded };
  return { ...nothing, outcome: "passed", overruledBy: graded === "failed" ? [last.by] : [] };
}

// src/tally/eval-tally.ts
function evalTally({ cluster, strata, population, inventory }, selector, state, controls, placeOf) {
  const { items, countsAlone, elsewhere } = state;
  const reading = state.runs.reading(selector.epochs, controls);
  const counted = elsewhere === null ? items.count(reading) : itemCounts(elsewhere);
  const countStrata = () => elsewhere === null ? items.countStrata(reading) : strataCounts(elsewhere);
  const { oldest, newest, untimed } = state.times.between();
  const scorers = [.../* @__PURE__ */ new Set([...selector.scorers, ...state.scorers.sorted()])].sort();
  return {
    ...state.name,
    otherNames: state.otherNames.sorted(),
    scorers,
    scorersSeen: state.scorersSeen.sorted(),
    higherIsBetter: directionOf(scorers, state.directions),
    graders: { names: state.graders.sorted(), unrecorded: state.ungraded },
    runs: state.runs.finish(placeOf),
    ...counted,
    read: counted.read + countsAlone.said().samples,
    items: countsAlone.with(counted.items),
    clusters: cluster === null ? null : items.countClusters(reading),
    strata: strata === null ? null : countStrata(),
    draws: population === "these-items" ? items.countEpochs(reading) : null,
    counted: countsAlone.said(),
    ...state.sums,
    adjudicated: {
      overruled: items.marked(OVERRULED),
      by: state.overruledBy.sorted(),
      missed: items.marked(MISSED)
    },
    disagreements: state.disagreements.sorted(),
    ...state.alike.said((key) => items.has(key)),
    sharedUuids: state.uuids.shared.sorted(),
    ...state.aside.size > 0 && { ofTask: counted.read + asideAlone(state) },
    oldest: isoOf(oldest),
    newest: isoOf(newest),
    untimed,
    ...replacedIn(state, reading, placeOf),
    worst: state.worst.list().map(({ file, run: _, ...sample }) => ({ ...sample, evidence: placeOf(file) })),
    inventory: inventory === null ? null : state.units.finish(inventory)
  };
}
var REPLACED = 10;
function replacedIn({ items, worst }, reading, placeOf) {
  const replaced = items.replaced(reading);
  if (replaced.size === 0) return {};
  const first = /* @__PURE__ */ new Map();
  const start = ({ run }) => reading.started[run] ?? 0;
  for (const sample of worst.list()) {
    if (sample.outcome !== "unscored" || !replaced.has(short(sample.id))) continue;
    const known = first.get(sample.id);
    if (known === void 0 || start(sample) < start(known)) first.set(sample.id, sample);
  }
  const named = [...first.values()].slice(0, REPLACED).map(({ id, file, locator }) => ({
    id,
    evidence: placeOf(file),
    ...locator && { locator }
  }));
  return { replaced: { count: replaced.size, first: named } };
}
function directionOf(scorers, directions) {
  const said = new Set(scorers.map((name) => directions.get(name) ?? null));
  return said.size === 1 ? [...said][0] : null;
}
var asideAlone = ({ aside, items }) => [...aside].filter((key) => !items.has(key)).length;
var isoOf = (time) => time === null ? null : new Date(time).toISOString();

// src/tally/select.ts
function narrows(selector, run, sample) {
  return selector.where.every(({ path, is }) => {
    const value = valueAt(path, run, sample, void 0);
    return Array.isArray(value) ? value.some((part) => is.includes(part)) : is.includes(value);
  });
}
function scorersFor(selector, run, sample) {
  if (selector.scorers.length > 0) return selector.scorers;
  const names = run.scorers.length > 0 ? run.scorers.map((scorer) => scorer.name) : Object.keys(sample.scores);
  return names.length === 1 ? names : [];
}

// src/tally/eval-count.ts
var EvalCount = class {
  category;
  selector;
  state;
  constructor(category, state) {
    this.category = category;
    this.selector = category.evals[state.name.selector];
    this.state = state;
  }
  /** @returns the index of the record of the run */
  addRun(file, run) {
    for (const scorer of run.scorers) this.state.addDirection(scorer);
    this.state.scorersSeen.add(run.scorers.map(({ name }) => name));
    this.state.otherNames.add(run.otherNames);
    return this.state.runs.add(file, run);
  }
  addFault(record, fault) {
    this.state.runs.records[record].faults.push(fault);
  }
  addCounts(run, counts) {
    const { countsAlone, sums, times } = this.state;
    if (!takesCounts(this.category, this.selector, run)) {
      countsAlone.refuse();
      return;
    }
    countsAlone.take(counts);
    sums.epochs += counts.samples;
    sums.valued += counts.samples;
    this.#addGraders(run.graders);
    if (times.add(run.completedAt ?? run.createdAt)) sums.zoneless += counts.samples;
  }
  addSample(record, run, sample, file) {
    const { category, selector, state } = this;
    if (!narrows(selector, run, sample)) {
      if (selector.expectedSamples !== null && run.datasetSamples !== null) state.aside.add(short(sample.id));
      return;
    }
    const scorers = scorersFor(selector, run, sample);
    state.scorersSeen.add(Object.keys(sample.scores));
    state.scorers.add(scorers);
    const { outcome, overruledBy, missed } = adjudicatedOutcome(category, selector, scorers, run, sample);
    if (sample.superseded && outcome !== "failed") return;
    const number = state.runs.records[record].run;
    const epoch = sample.superseded ? SUPERSEDED : sample.epoch;
    const score = sample.scores[scorers[0] ?? ""];
    const at = (path) => keyOf(path && valueAt(path, run, sample, score));
    const severity = outcome === "failed" ? this.#severityOf(run, sample, score) : 0;
    const cluster = at(category.cluster);
    const stratum = at(category.strata);
    const match = at(category.within?.match ?? null);
    const marks = (overruledBy.length > 0 ? OVERRULED : 0) | (missed ? MISSED : 0);
    const agrees = state.items.add({
      id: sample.id,
      run: number,
      epoch,
      outcome,
      severity,
      marks,
      cluster,
      stratum,
      match
    });
    if (!agrees) state.disagreements.add([sample.id]);
    state.alike.add(sample.id, (key) => state.items.has(key));
    if (sample.uuid !== void 0) state.uuids.add(sample.uuid, sample.id, sample.epoch);
    if (category.inventory !== null)
      state.units.add({ id: sample.id, outcome, times: sample.superseded ? 0 : 1 });
    const { sums } = state;
    sums.epochs += 1;
    if (category.cluster !== null && cluster === null) sums.unclustered += 1;
    if (hasValue(selector, scorers, run, sample)) sums.valued += 1;
    if (scorers.some((name) => this.#isEdited(sample.scores[name]))) sums.edited += 1;
    if (sample.invalidated) sums.invalidated += 1;
    state.overruledBy.add(overruledBy);
    for (const name of scorers) {
      const given = Object.hasOwn(sample.scores, name) ? sample.scores[name] : void 0;
      if (given !== void 0) this.#addGraders(given.graders ?? run.graders);
    }
    if (outcome !== "passed") {
      const rated = outcome === "failed" && category.severity !== null ? severity : null;
      const { id, epoch: epoch2, locator } = sample;
      state.worst.add({ id, epoch: epoch2, outcome, severity: rated, file, run: number, ...shownAs(locator) });
    }
    if (sample.cached) sums.cached += 1;
    const time = sample.cached ? null : sample.completedAt ?? run.completedAt ?? run.createdAt;
    if (state.times.add(time)) sums.zoneless += 1;
  }
  /** What has to be counted where the samples of some of its records are. */
  question(records, file) {
    const { category, selector, state } = this;
    return {
      category,
      selector,
      args: state.name.args,
      runs: records.map(({ key, record }) => ({ key, number: state.runs.records[record].run })),
      reading: this.#reading(null),
      answer: (counted) => this.#take(counted, file)
    };
  }
  #take(counted, file) {
    const { state, selector } = this;
    if (state.sums.epochs > 0) {
      throw new EvidenceError(
        state.name.task,
        "its samples come from several sources, one of which gives counts: what is in both cannot be told apart",
        "Give the samples of an eval in one source."
      );
    }
    state.elsewhere = counted.groups;
    state.sums.epochs = counted.samples;
    state.sums.valued = counted.valued;
    state.times.merge(counted);
    state.scorersSeen.add(counted.scorers);
    if (selector.scorers.length === 0) state.scorers.add(counted.scorers);
    const [named] = selector.scorers;
    if (named === void 0 ? counted.samples > 0 : counted.scorers.includes(named)) this.#addGraders();
    state.disagreements.add(counted.disagreements);
    for (const sample of counted.worst) state.worst.add({ ...sample, file, run: 0 });
  }
  /** What its items show as controls of others. */
  controls() {
    return this.state.items.controls(this.#reading(null));
  }
  /** Which items it counts; none of those that are known as counts alone, or were counted elsewhere. */
  byOutcome(controls) {
    return this.state.items.byOutcome(this.#reading(controls));
  }
  finish(controls, others, placeOf) {
    return {
      ...evalTally(this.category, this.selector, this.state, controls, placeOf),
      leaked: this.#leaked(others)
    };
  }
  /** How many of its items, if they are held out, have ids of items that are not. */
  #leaked(others) {
    const open = others.filter(({ selector }) => !selector.sealed).map(({ state }) => state.items);
    return this.selector.sealed ? this.state.items.sharedWith(open) : 0;
  }
  #reading(controls) {
    return this.state.runs.reading(this.selector.epochs, controls);
  }
  /** Edits by named adjudicators are what the policy asks of them. */
  #isEdited(score) {
    const named = this.category.adjudicators;
    const theirs = score?.history?.every(({ by }) => by === null || named?.includes(by));
    return score?.edited === true && theirs !== true;
  }
  #addGraders(names = []) {
    if (names.length === 0) this.state.ungraded = true;
    this.state.graders.add(names);
  }
  /** As the policy's path says; whatever is no level there counts as the worst. */
  #severityOf(run, sample, score) {
    const { severity } = this.category;
    const level = severity && valueAt(severity.at, run, sample, score);
    return LEVELS.includes(level) ? level : WORST_SEVERITY;
  }
};
var LOCATOR = 200;
var shownAs = (locator) => locator === void 0 ? {} : { locator: { text: plain(locator.text, LOCATOR) } };
function keyOf(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
function hasValue(selector, scorers, run, sample) {
  return scorers.some((name) => {
    const score = Object.hasOwn(sample.scores, name) ? sample.scores[name] : void 0;
    return (selector.at === null ? score?.value : valueAt(selector.at, run, sample, score)) !== void 0;
  });
}

// src/tally/evals.ts
var AGAIN = "Count the shard again, with the policy and the version of near-zero that the gate has.";
var Evals = class {
  #categories;
  #counts = /* @__PURE__ */ new Map();
  constructor(categories) {
    this.#categories = categories;
  }
  /** The counts that ask for a run, which is added to each; those that are new are begun. */
  feed(run, file, asks = () => true) {
    return this.#categories.filter(asks).flatMap(
      (category) => category.evals.flatMap((selector, index) => {
        if (!selectsRun(selector, run)) return [];
        const { task, args } = run;
        const count = this.#count(category, { category: category.name, selector: index, task, args });
        return [{ count, record: count.addRun(file, run) }];
      })
    );
  }
  /**
   * Takes in what was counted apart, for good: it is not to be used again.
   * @throws EvidenceError for an eval that no category asks for, or that was counted here already
   */
  merge(states) {
    for (const state of states) {
      const { name } = state;
      const category = this.#categories.find((one) => one.name === name.category);
      const selector = category?.evals[name.selector];
      if (!category || !selector || !selectsNames(selector, [name.task, ...state.otherNames.sorted()], name.args)) {
        throw new EvidenceError(
          name.task,
          `was counted for ${name.category}, which does not ask for it`,
          AGAIN,
          { code: "shards-disagree" }
        );
      }
      const contradiction = contradictionFor(category, state);
      if (contradiction !== null) {
        const message = `the counts of a shard contradict themselves: ${contradiction}`;
        throw new EvidenceError(name.task, message, AGAIN, { code: "totals-disagree" });
      }
      const known = this.get(name);
      if (known === void 0) this.#counts.set(evalKey(name), new EvalCount(category, state));
      else known.state.merge(state);
    }
  }
  /** The count that a tally is of. */
  get(tally) {
    return this.#counts.get(evalKey(tally));
  }
  of(category) {
    return [...this.#counts.values()].filter((count) => count.category.name === category);
  }
  /** In an order of selectors, tasks and arguments, so that the order of files changes nothing. */
  states() {
    return this.#sorted().map(({ state }) => state);
  }
  finish(controlsOf, placeOf) {
    return this.#sorted().map((count) => {
      const { name } = count.category;
      return count.finish(controlsOf(name), this.of(name), placeOf);
    });
  }
  #count(category, name) {
    const key = evalKey(name);
    const count = this.#counts.get(key) ?? new EvalCount(category, new EvalState(name));
    this.#counts.set(key, count);
    return count;
  }
  #sorted() {
    return evalsInOrder([...this.#counts.values()], ({ state }) => state);
  }
};
function evalsInOrder(evals, stateOf) {
  return evals.map((one) => ({ one, name: stateOf(one).name, key: evalKey(stateOf(one).name) })).sort((a, b) => a.name.selector - b.name.selector || (a.key < b.key ? -1 : 1)).map(({ one }) => one);
}
var evalKey = ({ category, selector, task, args }) => JSON.stringify([category, selector, task, canonical(args)]);

export {
  MOST_RUNS,
  pack,
  codeIn,
  marksIn,
  placeIn,
  epochIn,
  runIn,
  SUPERSEDED,
  isEpoch,
  EvalState,
  NAMED3 as NAMED,
  SUMS,
  contradictionIn,
  Evals,
  evalsInOrder,
  evalKey
};
