import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  judge,
  plantedOf
} from "./chunk-G2X57EUY.js";
import {
  readEvidence
} from "./chunk-4LC6IPHB.js";
import {
  holds,
  judgedBy,
  selectsRun
} from "./chunk-RAESYE7P.js";
import {
  Items,
  LEVELS,
  SUPERSEDED,
  WORST_SEVERITY,
  isEpoch,
  itemCounts,
  strataCounts
} from "./chunk-FIJCGTEQ.js";
import {
  unitsOfGpt2Small
} from "./chunk-42OTUZAO.js";
import {
  follow
} from "./chunk-WCU2BGNY.js";
import {
  UNKNOWN_PROVENANCE
} from "./chunk-7VI3RRLL.js";
import {
  EvidenceError
} from "./chunk-53GE6YH5.js";

// src/policy/projection.ts
function projectionOf(policy, gate) {
  const categories = judgedBy(policy, gate);
  const selectors = [...categories, ...categories.flatMap(plantedOf)].flatMap((category) => category.evals);
  const paths = /* @__PURE__ */ new Map();
  const followed = [
    ...selectors.flatMap(({ at, where }) => [at, ...where.map((narrow) => narrow.path)]),
    ...categories.flatMap(({ cluster, strata, severity, within }) => [
      cluster,
      strata,
      severity?.at ?? null,
      within?.match ?? null
    ])
  ];
  for (const path of followed) if (path !== null) paths.set(path.text, path);
  return {
    wants: (run) => selectors.some((selector) => selectsRun(selector, run)),
    paths: [...paths.values()],
    edited: [gate, ...categories].some(({ evidence }) => evidence.edited === "reject") || categories.some(({ adjudicators }) => adjudicators !== null)
  };
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
  const hear = (graded, said3) => {
    const one = weigh(graded, said3, named);
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
  const said2 = sample.adjudication === void 0 ? byScores : hear(byScores, [sample.adjudication]);
  const broken = sample.error !== void 0 || sample.invalidated === true;
  const outcome = said2 === "passed" && broken ? "unscored" : said2;
  return {
    outcome,
    overruledBy: outcome === "passed" ? heard.flatMap((one) => one.overruledBy) : [],
    missed: heard.some((one) => one.missed)
  };
}
function weigh(graded, said2, named) {
  const nothing = { overruledBy: [], missed: false };
  const last = said2.at(-1);
  if (said2.some((one) => one.outcome === "failed")) {
    return { ...nothing, outcome: "failed", missed: graded === "passed" };
  }
  if (last === void 0 || last.outcome === graded) return { ...nothing, outcome: graded };
  if (last.outcome === "unscored") return { ...nothing, outcome: graded === "passed" ? "unscored" : graded };
  if (!named.includes(last.by)) return { ...nothing, outcome: graded };
  return { ...nothing, outcome: "passed", overruledBy: graded === "failed" ? [last.by] : [] };
}

// src/tally/counts.ts
function takesCounts(category, selector, run) {
  const { counts, where, at, epochs, scorers } = selector;
  const { cluster, strata, population, within } = category;
  const byScorer = scorers.length === 0 || scorers.length === 1 && run.scorers.some(({ name }) => name === scorers[0]);
  const plain = where.length === 0 && at === null && epochs === null && population === "new-items";
  return counts && plain && byScorer && cluster === null && strata === null && within === null;
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

// src/tally/units.ts
import { hash } from "node:crypto";
var SHOWN = 3;
var RANK = { passed: 0, unscored: 1, failed: 2 };
var Units = class {
  #outcomes = /* @__PURE__ */ new Map();
  #repeated = /* @__PURE__ */ new Set();
  /** @param again whether this record replaces, or is replaced by, another of the same unit in one log. */
  add(id, outcome, again) {
    const known = this.#outcomes.get(id);
    if (known !== void 0 && !again) this.#repeated.add(id);
    if (known === void 0 || RANK[outcome] > RANK[known]) this.#outcomes.set(id, outcome);
  }
  finish(inventory) {
    const tally = inventory.name === null ? this.#ofDigest(inventory) : this.#ofGpt2Small();
    return { ...tally, repeated: few([...this.#repeated]) };
  }
  #ofGpt2Small() {
    const groups = /* @__PURE__ */ new Map();
    const listed = /* @__PURE__ */ new Set();
    let failed = 0;
    for (const [id, { title }] of unitsOfGpt2Small()) {
      const group = groups.get(title) ?? { units: 0, passed: 0, missing: [] };
      groups.set(title, group);
      listed.add(id);
      const outcome = this.#outcomes.get(id);
      group.units += 1;
      if (outcome === void 0) group.missing.push(id);
      if (outcome === "passed") group.passed += 1;
      if (outcome === "failed") failed += 1;
    }
    const strangers = [...this.#outcomes.keys()].filter((id) => !listed.has(id));
    const found = this.#outcomes.size - strangers.length;
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
  #ofDigest({ units, digest, sample }) {
    const ids = [...this.#outcomes.keys()];
    const drawn = sample && draw(ids, sample).map((id) => this.#outcomes.get(id));
    const among = (outcomes, wanted) => [...outcomes].filter((outcome) => outcome === wanted).length;
    return {
      found: ids.length,
      passed: among(this.#outcomes.values(), "passed"),
      failed: among(this.#outcomes.values(), "failed"),
      whole: ids.length === units && digestOf(ids) === digest,
      // Without the list nobody can say which ids are not of it.
      strangers: few([]),
      groups: [],
      drawn: drawn && { failed: among(drawn, "failed"), unscored: among(drawn, "unscored") }
    };
  }
};
function digestOf(ids) {
  if (ids.some((id) => id.includes("\n"))) return null;
  const lines = ids.map((id) => Buffer.from(`${id}
`)).sort(compareIds);
  return `sha256:${hash("sha256", Buffer.concat(lines))}`;
}
function draw(ids, { units, seed }) {
  return ids.map((id) => ({ id, key: hash("sha256", `${seed}
${id}`) })).sort((a, b) => a.key < b.key ? -1 : 1).slice(0, units).map(({ id }) => id);
}
var compareIds = (a, b) => Buffer.compare(a.subarray(0, -1), b.subarray(0, -1));
var few = (ids) => ({ count: ids.length, first: ids.sort().slice(0, SHOWN) });

// src/tally/eval-count.ts
var WORST_KEPT = 50;
var DISAGREEMENTS_KEPT = 10;
var NONE = {
  units: 0,
  failed: 0,
  unscored: 0,
  bySeverity: [0, 0, 0, 0, 0],
  first: { scored: 0, failed: 0, bySeverity: [0, 0, 0, 0, 0] }
};
var EvalCount = class {
  #category;
  #selector;
  #items = new Items();
  #units;
  #countsAlone = new CountsAlone();
  #elsewhere = null;
  #records = [];
  #numbers = /* @__PURE__ */ new Map();
  #tally;
  #otherNames = /* @__PURE__ */ new Set();
  #scorers;
  #scorersSeen = /* @__PURE__ */ new Set();
  #graders = /* @__PURE__ */ new Set();
  #directions = /* @__PURE__ */ new Map();
  #overruled = /* @__PURE__ */ new Set();
  #overruledBy = /* @__PURE__ */ new Set();
  #missed = /* @__PURE__ */ new Set();
  #ungraded = false;
  #disagreements = [];
  #worst = [];
  #oldest = Number.POSITIVE_INFINITY;
  #newest = Number.NEGATIVE_INFINITY;
  constructor(category, selector, run) {
    this.#category = category;
    this.#units = category.inventory && new Units();
    this.#selector = category.evals[selector];
    this.#scorers = new Set(this.#selector.scorers);
    this.#tally = {
      category: category.name,
      selector,
      task: run.task,
      otherNames: [],
      args: run.args,
      scorers: [],
      scorersSeen: [],
      higherIsBetter: null,
      graders: { names: [], unrecorded: false },
      runs: [],
      read: 0,
      alwaysFailed: 0,
      items: NONE,
      excluded: null,
      clusters: null,
      strata: null,
      draws: null,
      counted: { taken: 0, samples: 0, refused: 0 },
      epochs: 0,
      valued: 0,
      unclustered: 0,
      surplusEpochs: 0,
      lackingEpochs: 0,
      leaked: 0,
      edited: 0,
      adjudicated: { overruled: 0, by: [], missed: 0 },
      invalidated: 0,
      disagreements: [],
      oldest: null,
      newest: null,
      untimed: 0,
      worst: [],
      inventory: null
    };
  }
  /** @returns the index of the record: what each file says of a run is judged, also where they record the same one. */
  addRun(evidence, run) {
    const identity = JSON.stringify(run.id === null ? [evidence, run.key] : [run.id]);
    const number = this.#numbers.get(identity) ?? this.#numbers.size;
    this.#numbers.set(identity, number);
    for (const { name, higherIsBetter } of run.scorers) {
      this.#scorersSeen.add(name);
      const known = this.#directions.has(name) ? this.#directions.get(name) : higherIsBetter;
      this.#directions.set(name, known === higherIsBetter ? higherIsBetter : null);
    }
    for (const name of run.otherNames) this.#otherNames.add(name);
    const { model, modelDigest, finished, status, resolved: resolved2, datasetSamples, createdAt, epochs } = run;
    const temperature = run.temperature ?? null;
    const said2 = {
      model,
      modelDigest,
      finished,
      status,
      resolved: resolved2,
      datasetSamples,
      temperature,
      createdAt,
      epochs
    };
    return this.#records.push({ ...said2, evidence, number, faults: [] }) - 1;
  }
  addFault(record, fault) {
    this.#records[record].faults.push(fault);
  }
  addCounts(run, counts) {
    if (!takesCounts(this.#category, this.#selector, run)) {
      this.#countsAlone.refuse();
      return;
    }
    this.#countsAlone.take(counts);
    this.#tally.epochs += counts.samples;
    this.#tally.valued += counts.samples;
    this.#addGraders(run.graders);
    this.#addTime(run.completedAt ?? run.createdAt);
  }
  addSample(record, run, sample, evidence) {
    if (!narrows(this.#selector, run, sample)) return;
    const scorers = scorersFor(this.#selector, run, sample);
    addSome(this.#scorersSeen, Object.keys(sample.scores));
    addSome(this.#scorers, scorers);
    const { outcome, overruledBy, missed } = adjudicatedOutcome(
      this.#category,
      this.#selector,
      scorers,
      run,
      sample
    );
    if (sample.superseded && outcome !== "failed") return;
    const { number } = this.#records[record];
    const epoch = sample.superseded ? SUPERSEDED : sample.epoch;
    const score = sample.scores[scorers[0] ?? ""];
    const at = (path) => keyOf(path && valueAt(path, run, sample, score));
    const severity = outcome === "failed" ? this.#severityOf(run, sample, score) : 0;
    const cluster = at(this.#category.cluster);
    const stratum = at(this.#category.strata);
    const match = at(this.#category.within?.match ?? null);
    const draw2 = { id: sample.id, run: number, epoch, outcome, severity, cluster, stratum, match };
    if (!this.#items.add(draw2)) this.#disagree(sample.id);
    this.#units?.add(sample.id, outcome, sample.superseded === true);
    const tally = this.#tally;
    tally.epochs += 1;
    if (this.#category.cluster !== null && cluster === null) tally.unclustered += 1;
    if (hasValue(this.#selector, scorers, run, sample)) tally.valued += 1;
    if (scorers.some((name) => this.#isEdited(sample.scores[name]))) tally.edited += 1;
    const place = JSON.stringify([number, epoch, sample.id]);
    if (missed) this.#missed.add(place);
    if (overruledBy.length > 0) this.#overruled.add(place);
    addSome(this.#overruledBy, overruledBy);
    if (sample.invalidated) tally.invalidated += 1;
    for (const name of scorers) {
      const given = Object.hasOwn(sample.scores, name) ? sample.scores[name] : void 0;
      if (given !== void 0) this.#addGraders(given.graders ?? run.graders);
    }
    if (outcome !== "passed") {
      const rated = outcome === "failed" && this.#category.severity !== null ? severity : null;
      this.#keepWorst({ id: sample.id, epoch: sample.epoch, outcome, severity: rated, evidence, number });
    }
    this.#addTime(sample.completedAt ?? run.completedAt ?? run.createdAt);
  }
  /** What has to be counted where the samples of some of its records are. */
  question(records, evidence) {
    return {
      category: this.#category,
      selector: this.#selector,
      args: this.#tally.args,
      runs: records.map(({ key, record }) => ({ key, number: this.#records[record].number })),
      reading: this.#reading(null),
      answer: (counted) => this.#take(counted, evidence)
    };
  }
  #take(counted, evidence) {
    const tally = this.#tally;
    if (tally.epochs > 0) {
      throw new EvidenceError(
        tally.task,
        "its samples come from several sources, one of which gives counts: what is in both cannot be told apart",
        "Give the samples of an eval in one source."
      );
    }
    this.#elsewhere = counted;
    tally.epochs = counted.samples;
    tally.valued = counted.valued;
    tally.untimed = counted.untimed;
    this.#oldest = counted.oldest ?? this.#oldest;
    this.#newest = counted.newest ?? this.#newest;
    addSome(this.#scorersSeen, counted.scorers);
    if (this.#selector.scorers.length === 0) addSome(this.#scorers, counted.scorers);
    const [named] = this.#selector.scorers;
    if (named === void 0 ? counted.samples > 0 : counted.scorers.includes(named)) this.#addGraders();
    this.#disagreements = counted.disagreements.slice(0, DISAGREEMENTS_KEPT);
    this.#worst = counted.worst.map((sample) => ({ ...sample, evidence, number: 0 }));
  }
  /** What its items show as controls of others. */
  controls() {
    return this.#items.controls(this.#reading(null));
  }
  /** Which items it counts; none of those that are known as counts alone, or were counted elsewhere. */
  byOutcome(controls) {
    return this.#items.byOutcome(this.#reading(controls));
  }
  /** How many of its items, if they are held out, have ids of items that are not. */
  leaked(others) {
    const open = others.filter((one) => !one.#selector.sealed).map((one) => one.#items);
    return this.#selector.sealed ? this.#items.sharedWith(open) : 0;
  }
  finish(controls) {
    const iso = (time) => Number.isFinite(time) ? new Date(time).toISOString() : null;
    const reading = this.#reading(controls);
    const { cluster, strata, population } = this.#category;
    const groups = this.#elsewhere?.groups;
    const counted = groups === void 0 ? this.#items.count(reading) : itemCounts(groups);
    const countStrata = () => groups === void 0 ? this.#items.countStrata(reading) : strataCounts(groups);
    return {
      ...this.#tally,
      ...counted,
      read: counted.read + this.#countsAlone.said().samples,
      items: this.#countsAlone.with(counted.items),
      counted: this.#countsAlone.said(),
      clusters: cluster === null ? null : this.#items.countClusters(reading),
      strata: strata === null ? null : countStrata(),
      draws: population === "these-items" ? this.#items.countEpochs(reading) : null,
      otherNames: [...this.#otherNames].sort(),
      scorers: [...this.#scorers].sort(),
      scorersSeen: [...this.#scorersSeen].sort(),
      higherIsBetter: this.#direction(),
      graders: { names: [...this.#graders].sort(), unrecorded: this.#ungraded },
      runs: this.#records.map(({ number: _, epochs: __, ...record }) => record),
      adjudicated: {
        overruled: this.#overruled.size,
        by: [...this.#overruledBy].sort(),
        missed: this.#missed.size
      },
      disagreements: this.#disagreements,
      oldest: iso(this.#oldest),
      newest: iso(this.#newest),
      worst: this.#sortedWorst().map(({ number: _, ...sample }) => sample),
      inventory: this.#units?.finish(this.#category.inventory) ?? null
    };
  }
  #reading(controls) {
    const pinned = this.#selector.epochs;
    const epochs = [];
    const started = [];
    for (const record of this.#records) {
      const { number } = record;
      const time = record.createdAt === null ? 0 : Date.parse(record.createdAt) || 0;
      epochs[number] = pinned ?? Math.max(epochs[number] ?? 1, record.epochs ?? 1);
      started[number] = Math.min(started[number] ?? time, time);
    }
    return { epochs, pinned, started, controls };
  }
  /** Edits by named adjudicators are what the policy asks of them. */
  #isEdited(score) {
    const named = this.#category.adjudicators;
    const theirs = score?.history?.every(({ by }) => by === null || named?.includes(by));
    return score?.edited === true && theirs !== true;
  }
  #addGraders(names = []) {
    if (names.length === 0) this.#ungraded = true;
    addSome(this.#graders, names);
  }
  /** As the policy's path says; whatever is no level there counts as the worst. */
  #severityOf(run, sample, score) {
    const { severity } = this.#category;
    const level = severity && valueAt(severity.at, run, sample, score);
    return LEVELS.includes(level) ? level : WORST_SEVERITY;
  }
  #direction() {
    const said2 = new Set([...this.#scorers].map((name) => this.#directions.get(name) ?? null));
    return said2.size === 1 ? [...said2][0] : null;
  }
  /** The first ids by name, so that the order of files changes nothing. */
  #disagree(id) {
    this.#disagreements = [.../* @__PURE__ */ new Set([...this.#disagreements, id])].sort().slice(0, DISAGREEMENTS_KEPT);
  }
  #addTime(text) {
    const time = text === null ? Number.NaN : Date.parse(text);
    if (Number.isNaN(time)) {
      this.#tally.untimed += 1;
      return;
    }
    this.#oldest = Math.min(this.#oldest, time);
    this.#newest = Math.max(this.#newest, time);
  }
  #keepWorst(sample) {
    this.#worst.push(sample);
    if (this.#worst.length >= 4 * WORST_KEPT) this.#worst = this.#sortedWorst();
  }
  /** The worst first, then by id, so that the order of files changes nothing. A copy is listed once. */
  #sortedWorst() {
    const rank = ({ outcome, severity, id }) => `${outcome === "failed" ? WORST_SEVERITY - (severity ?? 0) : 9}${id}`;
    return this.#worst.sort(
      (a, b) => rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.epoch - b.epoch || a.number - b.number
    ).filter((one, index, all) => {
      const before = all[index - 1];
      return !before || rank(before) !== rank(one) || before.epoch !== one.epoch || before.number !== one.number;
    }).slice(0, WORST_KEPT);
  }
};
function addSome(names, more) {
  for (const name of more) if (names.size < 100) names.add(name);
}
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
var Evals = class {
  #counts = /* @__PURE__ */ new Map();
  /** The counts of a category that ask for a run, which is added to each; those that are new are begun. */
  feed(category, run, evidence) {
    return category.evals.flatMap((selector, index) => {
      if (!selectsRun(selector, run)) return [];
      const key = keyOf2({ category: category.name, selector: index, task: run.task, args: run.args });
      const { count } = this.#counts.get(key) ?? { count: new EvalCount(category, index, run) };
      this.#counts.set(key, { category: category.name, count });
      return [{ count, record: count.addRun(evidence, run) }];
    });
  }
  /** The count that a tally is of. */
  get(tally) {
    return this.#counts.get(keyOf2(tally))?.count;
  }
  of(category) {
    return [...this.#counts.values()].flatMap((one) => one.category === category ? one.count : []);
  }
  /** In an order of selectors, tasks and arguments, so that the order of files changes nothing. */
  finish(controlsOf2) {
    return [...this.#counts].map(([key, { category, count }]) => ({
      key,
      tally: { ...count.finish(controlsOf2(category)), leaked: count.leaked(this.of(category)) }
    })).sort((a, b) => a.tally.selector - b.tally.selector || (a.key < b.key ? -1 : 1)).map(({ tally }) => tally);
  }
};
var keyOf2 = ({ category, selector, task, args }) => JSON.stringify([category, selector, task, canonical(args)]);
function canonical(value) {
  return JSON.stringify(
    value,
    (_key, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part
  );
}

// src/tally/tally.ts
var Tallier = class {
  #categories;
  #evals = new Evals();
  /** Samples of capabilities once more, by the value that they share with the items of a category within. */
  #controls = new Evals();
  /** Failures that were planted to try a category's grader. */
  #planted = new Evals();
  /** By file and key of the run: which evals it feeds, and as which of their records. */
  #runs = /* @__PURE__ */ new Map();
  constructor(categories) {
    this.#categories = categories;
  }
  /**
   * Takes one event; `evidence` is the index of its file in the list that `finish` is given.
   * @throws EvidenceError for a sample that cannot be counted
   */
  add(event, evidence) {
    if (event.type === "run") {
      this.#runs.set(`${evidence}/${event.run.key}`, {
        run: event.run,
        feeds: this.#feed(event.run, evidence)
      });
      return;
    }
    const known = this.#runs.get(`${evidence}/${event.run}`);
    if (known === void 0) throw new Error(`A reader spoke of run ${event.run} before it yielded it.`);
    if (event.type === "sample") addSample(known, event.sample, evidence);
    else if (event.type === "counts")
      for (const { count } of known.feeds) count.addCounts(known.run, event.counts);
    else for (const { count, record } of known.feeds) count.addFault(record, event.fault);
  }
  /** What a source that counts by itself is asked: an eval that its runs feed each. */
  questions(evidence) {
    const fed = /* @__PURE__ */ new Map();
    for (const [name, { run, feeds }] of this.#runs) {
      if (name !== `${evidence}/${run.key}`) continue;
      for (const { count, record } of feeds) {
        fed.set(count, [...fed.get(count) ?? [], { key: run.key, record }]);
      }
    }
    return [...fed].map(([count, records]) => count.question(records, evidence));
  }
  finish(evidence) {
    const controls = new Map(this.#categories.map(({ name }) => [name, this.#controlsOf(name)]));
    return {
      version: 1,
      evidence,
      evals: this.#evals.finish((category) => controls.get(category) ?? null),
      planted: this.#planted.finish(() => null)
    };
  }
  /** Which items one of `evals` counts, by what became of them: what a ledger keeps to know them again. */
  items(tally) {
    return this.#evals.get(tally)?.byOutcome(this.#controlsOf(tally.category)) ?? [];
  }
  /** How the controls of a category fared; `null` where it declares none. */
  #controlsOf(category) {
    const declared = this.#categories.some(({ name, within }) => name === category && within !== null);
    return declared ? together(this.#controls.of(category).map((count) => count.controls())) : null;
  }
  /** The evals that ask for a run; those that are new are begun. */
  #feed(run, evidence) {
    const controls = this.#categories.flatMap((category) => controlsOf(category, this.#categories));
    return [
      ...this.#categories.flatMap((category) => this.#evals.feed(category, run, evidence)),
      ...controls.flatMap((category) => this.#controls.feed(category, run, evidence)),
      ...this.#categories.flatMap(plantedOf).flatMap((category) => this.#planted.feed(category, run, evidence))
    ];
  }
};
function controlsOf({ name, within }, all) {
  const capability = all.filter((one) => one.name === within?.capability);
  return capability.map((one) => ({ ...one, name, within, cluster: null, strata: null }));
}
function together(all) {
  const worst = /* @__PURE__ */ new Map();
  for (const [match, code] of all.flatMap((controls) => [...controls])) {
    worst.set(match, Math.max(worst.get(match) ?? 0, code));
  }
  return worst;
}
function addSample({ run, feeds }, sample, evidence) {
  if (!isEpoch(sample.epoch)) {
    throw new EvidenceError(
      run.task,
      `sample ${sample.id} has epoch ${sample.epoch}; epochs are whole numbers from 1`,
      "Write the results again with the eval tool; do not edit them by hand."
    );
  }
  for (const { count, record } of feeds) count.addSample(record, run, sample, evidence);
}

// src/entry/judge-files.ts
var tool = () => `near-zero ${"0.1.0"}`;
async function judgeFiles(policy, gate, { files, counted: sources = [], problems }, facts, progress) {
  const tallier = new Tallier(judgedBy(policy, gate));
  const reports = await readEvidence(files, projectionOf(policy, gate), (event, file) => {
    tallier.add(event, file);
    if (event.type === "sample") progress?.sample(files[file].name);
  });
  progress?.end();
  const answers = [];
  for (const [index, source] of sources.entries()) {
    answers.push(await countedBy(source, tallier, files.length + index));
  }
  const counted = tallier.finish([...reports.map(recordOf), ...answers, ...problems.map(recordOfProblem)]);
  const tally = JSON.parse(JSON.stringify(counted));
  return { verdict: judge(policy, gate, tally, { ...facts, tool: tool() }), tally };
}
async function countedBy(source, tallier, evidence) {
  for (const event of source.events) tallier.add(event, evidence);
  let problem = null;
  try {
    await source.answer(tallier.questions(evidence));
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    problem = said(error);
  }
  const { name, source: where, format, samples } = source;
  return {
    name,
    source: where,
    digest: null,
    format,
    samples,
    provenance: UNKNOWN_PROVENANCE,
    sameAs: null,
    problem
  };
}
var recordOf = ({ file, format, samples, sameAs, problem }) => ({
  name: file.name,
  source: file.source,
  ...file.parts === void 0 ? { digest: file.digest } : { digest: null, partsDigest: file.parts() },
  format,
  samples,
  provenance: file.provenance,
  sameAs,
  problem: problem && said(problem)
});
var recordOfProblem = (problem) => ({
  name: problem.source,
  source: problem.source,
  digest: null,
  format: null,
  samples: 0,
  provenance: UNKNOWN_PROVENANCE,
  sameAs: null,
  problem: said(problem)
});
var said = ({ code, message, remedy }) => ({
  code,
  message,
  remedy
});

export {
  tool,
  judgeFiles
};
