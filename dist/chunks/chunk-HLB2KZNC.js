import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  HASH,
  LEVELS
} from "./chunk-RVTE37ZW.js";

// src/tally/counter.ts
var WORST_SEVERITY = 4;
var UNSCORED = 1;
var FAILED = 2;
var Counter = class {
  #units = 0;
  #unscored = 0;
  #scoredFirst = 0;
  #failed = Array(LEVELS.length).fill(0);
  #failedFirst = Array(LEVELS.length).fill(0);
  add(worst, first, units = 1) {
    this.#units += units;
    if (worst >= FAILED) this.#failed[worst - FAILED] += units;
    else if (worst === UNSCORED) this.#unscored += units;
    if (first !== UNSCORED) this.#scoredFirst += units;
    if (first >= FAILED) this.#failedFirst[first - FAILED] += units;
  }
  finish() {
    return {
      units: this.#units,
      failed: sum(this.#failed),
      unscored: this.#unscored,
      bySeverity: this.#failed,
      first: { scored: this.#scoredFirst, failed: sum(this.#failedFirst), bySeverity: this.#failedFirst }
    };
  }
};
var sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

// src/tally/draws.ts
var EPOCHS = 2 ** 20;
var MARKS = 4;
var CODES = 8;
var MOST_RUNS = 2 ** 53 / (EPOCHS * MARKS * CODES);
var OVERRULED = 1;
var MISSED = 2;
var pack = ({ run, epoch, marks, code }) => ((run * EPOCHS + epoch) * MARKS + marks) * CODES + code;
var codeIn = (draw) => draw % CODES;
var marksIn = (draw) => Math.floor(draw / CODES) % MARKS;
var placeIn = (draw) => Math.floor(draw / (CODES * MARKS));
var epochIn = (draw) => placeIn(draw) % EPOCHS;
var runIn = (draw) => Math.floor(placeIn(draw) / EPOCHS);
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

// src/tally/items.ts
import { hash } from "node:crypto";
var Items = class {
  #draws = /* @__PURE__ */ new Map();
  #clusters = /* @__PURE__ */ new Map();
  #strata = /* @__PURE__ */ new Map();
  #matches = /* @__PURE__ */ new Map();
  /**
   * @returns `false` when the same run has this epoch already, with another outcome: the worse one counts; or when the
   * item was of another cluster or stratum, or had another control, before.
   */
  add({ id, run, epoch, outcome, severity, marks, cluster, stratum, match }) {
    const key = short(id);
    const isBound = cluster !== null || stratum !== null || match !== null;
    const stays = !isBound || this.#place(key, { cluster: hashed(cluster), stratum, match: hashed(match) });
    const draw = pack({ run, epoch, marks, code: codeOf(outcome, severity) });
    const twin = this.#draw(key, draw);
    return (twin === null || outcomeIn(codeIn(twin)) === outcome) && stays;
  }
  /**
   * Takes in items that were counted apart, none of which may have the same epoch of the same run.
   * @param numbers by their numbers, those that the runs have here
   * @returns what does not fit: a draw that both have, or an item that has another cluster, stratum or control here
   */
  merge(other, numbers) {
    let fault = null;
    const isBound = other.#clusters.size + other.#strata.size + other.#matches.size > 0;
    for (const [key, known] of other.#draws) {
      for (const draw of drawsIn(known)) {
        if (this.#draw(key, withRun(draw, numbers[runIn(draw)])) !== null) fault = "twice";
      }
      if (isBound && !this.#place(key, other.#placeOf(key))) fault ??= "moved";
    }
    return fault;
  }
  /** How many epochs have a mark (draws.ts). */
  marked(mark) {
    let marked = 0;
    for (const known of this.#draws.values()) {
      for (const draw of drawsIn(known)) if ((marksIn(draw) & mark) !== 0) marked += 1;
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
      if (!this.#clusters.has(key)) found.unclustered += draws.length;
      for (const draw of draws) {
        if (epochIn(draw) === SUPERSEDED) continue;
        found.live += 1;
        if (codeIn(draw) > 0) found.notPassed += 1;
      }
    }
    return found;
  }
  /** Every item with its draws, in the order of the hashes: the same items always in the same way. */
  *all() {
    for (const key of [...this.#draws.keys()].sort()) {
      const draws = [...drawsIn(this.#draws.get(key))].sort((a, b) => a - b);
      yield { key, draws, ...this.#placeOf(key) };
    }
  }
  /** Takes in an item as `all` gave it. @returns `false` when it is there already */
  restore({ key, draws, ...place }) {
    if (this.#draws.has(key)) return false;
    this.#draws.set(key, draws.length === 1 ? draws[0] : [...draws]);
    this.#place(key, place);
    return true;
  }
  #placeOf(key) {
    return {
      cluster: this.#clusters.get(key) ?? null,
      stratum: this.#strata.get(key) ?? null,
      match: this.#matches.get(key) ?? null
    };
  }
  /** @returns `false` when the item was elsewhere before */
  #place(key, { cluster, stratum, match }) {
    const stays = [
      cluster === null || remember(this.#clusters, key, cluster),
      stratum === null || remember(this.#strata, key, stratum),
      match === null || remember(this.#matches, key, match)
    ];
    return stays.every((same) => same);
  }
  /** @returns the draw of the same place that was there before; the worse of the two is kept */
  #draw(key, draw) {
    const known = this.#draws.get(key);
    if (known === void 0) {
      this.#draws.set(key, draw);
      return null;
    }
    const draws = drawsIn(known);
    const twin = draws.findIndex((other) => placeIn(other) === placeIn(draw));
    if (twin < 0) {
      draws.push(draw);
      this.#draws.set(key, draws);
      return null;
    }
    const before = draws[twin];
    draws[twin] = worse(before, draw);
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
      const match = this.#matches.get(key);
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
      const name = this.#clusters.get(key) ?? `item ${key}`;
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
      const name = this.#strata.get(key) ?? NO_STRATUM;
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
      const draws = drawsIn(this.#draws.get(key));
      each ??= draws.length;
      if (lacking || draws.length !== each) return null;
      for (const draw of draws) counter.add(codeIn(draw), codeIn(draw));
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
  /** How many of these items have an id that some of the others have too. */
  sharedWith(others) {
    return [...this.#draws.keys()].filter((key) => others.some((items) => items.#draws.has(key))).length;
  }
  *#counted(reading) {
    for (const [key, item] of this.#read(reading)) if (item.excluded === null) yield [key, item];
  }
  *#read({ epochs, pinned, started, finished, controls }) {
    for (const [key, known] of this.#draws) {
      const draws = drawsIn(known);
      const perRun = /* @__PURE__ */ new Map();
      for (const draw of draws) {
        const tried = perRun.get(runIn(draw)) ?? { epochs: 0, last: 0 };
        perRun.set(runIn(draw), tried);
        if (epochIn(draw) === SUPERSEDED) continue;
        tried.epochs += 1;
        tried.last = Math.max(tried.last, epochIn(draw));
      }
      const lacking = [...perRun].some(
        ([run, tried]) => tried.epochs < Math.max(epochs[run] ?? 1, tried.last)
      );
      const worst = Math.max(lacking ? UNSCORED : 0, ...draws.map(codeIn));
      yield [
        key,
        {
          worst,
          best: Math.min(...draws.map(codeIn)),
          // What failed was possible, and what has no score may have failed.
          excluded: controls === null || worst > 0 ? null : excludedBy(controls.get(this.#matches.get(key) ?? "")),
          first: codeIn(earliest(draws, started)),
          lacking,
          unfinished: ![...perRun.keys()].some((run) => finished[run]),
          surplus: pinned !== null && [...perRun.values()].some((tried) => tried.last > pinned)
        }
      ];
    }
  }
};
function excludedBy(control = UNSCORED) {
  if (control < UNSCORED) return null;
  return control >= FAILED ? "unsolved" : "unprobed";
}
var EXCLUDED = -1;
var NO_STRATUM = "(none)";
function remember(values, key, value) {
  const known = values.get(key) ?? value;
  values.set(key, known < value ? known : value);
  return known === value;
}
var short = (text) => hash("sha256", text, "base64url").slice(0, HASH);
var hashed = (text) => text === null ? null : short(text);
var drawsIn = (known) => typeof known === "number" ? [known] : known;
var withRun = (draw, run) => pack({ run, epoch: epochIn(draw), marks: marksIn(draw), code: codeIn(draw) });
function earliest(draws, started) {
  const order = (a, b) => (started[runIn(a)] ?? 0) - (started[runIn(b)] ?? 0) || epochIn(a) - epochIn(b) || codeIn(a) - codeIn(b);
  return draws.reduce((first, draw) => order(draw, first) < 0 ? draw : first);
}

export {
  WORST_SEVERITY,
  UNSCORED,
  FAILED,
  Counter,
  MOST_RUNS,
  OVERRULED,
  MISSED,
  pack,
  codeIn,
  marksIn,
  placeIn,
  epochIn,
  runIn,
  outcomeIn,
  SUPERSEDED,
  isEpoch,
  Items,
  NO_STRATUM,
  short
};
