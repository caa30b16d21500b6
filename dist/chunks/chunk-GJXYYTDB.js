import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fileKey,
  inOrder,
  judge,
  plantedOf
} from "./chunk-FGWOOSNL.js";
import {
  holds,
  judgedBy,
  selectsNames,
  selectsRun
} from "./chunk-6GO37PLE.js";
import {
  readEvidence
} from "./chunk-7UQDD4MQ.js";
import {
  unitsOfGpt2Small
} from "./chunk-A5V26BM2.js";
import {
  Items,
  LEVELS,
  MISSED,
  OVERRULED,
  SUPERSEDED,
  WORST_SEVERITY,
  WorstSamples,
  isEpoch,
  itemCounts,
  strataCounts
} from "./chunk-BXDK6CDJ.js";
import {
  canonical
} from "./chunk-33VXNCNQ.js";
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
    oldest: isoOf(oldest),
    newest: isoOf(newest),
    untimed,
    worst: state.worst.list().map(({ file, run: _, ...sample }) => ({ ...sample, evidence: placeOf(file) })),
    inventory: inventory === null ? null : state.units.finish(inventory)
  };
}
function directionOf(scorers, directions) {
  const said2 = new Set(scorers.map((name) => directions.get(name) ?? null));
  return said2.size === 1 ? [...said2][0] : null;
}
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
    times.add(run.completedAt ?? run.createdAt);
  }
  addSample(record, run, sample, file) {
    const { category, selector, state } = this;
    if (!narrows(selector, run, sample)) return;
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
      state.worst.add({ id: sample.id, epoch: sample.epoch, outcome, severity: rated, file, run: number });
    }
    state.times.add(sample.completedAt ?? run.completedAt ?? run.createdAt);
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
function keyOf(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
function hasValue(selector, scorers, run, sample) {
  return scorers.some((name) => {
    const score = Object.hasOwn(sample.scores, name) ? sample.scores[name] : void 0;
    return (selector.at === null ? score?.value : valueAt(selector.at, run, sample, score)) !== void 0;
  });
}

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

// src/tally/runs.ts
var Runs = class {
  records = [];
  /** By number. */
  identities = [];
  #numbers = /* @__PURE__ */ new Map();
  /** @returns the index of the record: what each file says of a run is judged, also where they record the same one. */
  add(file, run) {
    const { key, id, model, modelDigest, finished, status, resolved: resolved2, datasetSamples, createdAt, epochs } = run;
    const number = this.numberOf(id === null ? { file, key } : { id });
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
    return this.records.push({ ...said2, file, run: number, faults: [] }) - 1;
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
    for (const record of this.records) {
      const { run } = record;
      const time = record.createdAt === null ? 0 : Date.parse(record.createdAt) || 0;
      epochs[run] = pinned ?? Math.max(epochs[run] ?? 1, record.epochs ?? 1);
      started[run] = Math.min(started[run] ?? time, time);
    }
    return { epochs, pinned, started, controls };
  }
  /** In the order of their files; those of one file as it has them. */
  finish(placeOf) {
    return this.records.map(({ file, run: _, epochs: __, ...record }) => ({ ...record, evidence: placeOf(file) })).sort((a, b) => a.evidence - b.evidence);
  }
};

// src/tally/times.ts
var Times = class {
  #oldest = Number.POSITIVE_INFINITY;
  #newest = Number.NEGATIVE_INFINITY;
  #untimed = 0;
  /** @param text ISO 8601; `null`, or what is no time, is counted as such. */
  add(text) {
    const time = text === null ? Number.NaN : Date.parse(text);
    if (Number.isNaN(time)) this.#untimed += 1;
    else this.merge({ oldest: time, newest: time, untimed: 0 });
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

// src/tally/units.ts
import { hash } from "node:crypto";
var SHOWN = 3;
var OUTCOMES = ["passed", "unscored", "failed"];
var Units = class {
  /** Worst outcome and times, as one number. */
  #units = /* @__PURE__ */ new Map();
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
    whole: ids.length === units && digestOf(ids) === digest,
    // Without the list nobody can say which ids are not of it.
    strangers: few([]),
    groups: [],
    drawn: drawn && { failed: among(drawn, "failed"), unscored: among(drawn, "unscored") }
  };
}
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

// src/tally/eval-state.ts
var NAMES = 100;
var DISAGREEMENTS = 10;
var EvalState = class {
  name;
  runs = new Runs();
  items = new Items();
  units = new Units();
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
  sums = { epochs: 0, valued: 0, unclustered: 0, edited: 0, invalidated: 0 };
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
    for (const names of NAMED) this[names].merge(other[names]);
    for (const [name, higherIsBetter] of other.directions) this.addDirection({ name, higherIsBetter });
    this.ungraded ||= other.ungraded;
    this.times.merge(other.times.between());
    for (const sample of other.worst.list()) this.worst.add({ ...sample, run: numbers[sample.run] });
    for (const sum of SUMS) this.sums[sum] += other.sums[sum];
  }
  #disagrees(why) {
    return new EvidenceError(
      this.name.task,
      `cannot be merged from parts that were counted apart: ${why}`,
      "Let each file of results be counted in one shard only."
    );
  }
};
var NAMED = ["otherNames", "scorers", "scorersSeen", "graders", "overruledBy", "disagreements"];
var SUMS = ["epochs", "valued", "unclustered", "edited", "invalidated"];

// src/tally/evals.ts
var Evals = class {
  #categories;
  #counts = /* @__PURE__ */ new Map();
  constructor(categories) {
    this.#categories = categories;
  }
  /** The counts that ask for a run, which is added to each; those that are new are begun. */
  feed(run, file) {
    return this.#categories.flatMap(
      (category) => category.evals.flatMap((selector, index) => {
        if (!selectsRun(selector, run)) return [];
        const { task, args } = run;
        const count = this.#count(category, { category: category.name, selector: index, task, args });
        return [{ count, record: count.addRun(file, run) }];
      })
    );
  }
  /**
   * Takes in what was counted apart.
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
          "Count the shard again, with the policy and the version of near-zero that the gate has."
        );
      }
      this.#count(category, name).state.merge(state);
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
  finish(controlsOf2, placeOf) {
    return this.#sorted().map((count) => {
      const { name } = count.category;
      return count.finish(controlsOf2(name), this.of(name), placeOf);
    });
  }
  #count(category, name) {
    const key = evalKey(name);
    const count = this.#counts.get(key) ?? new EvalCount(category, new EvalState(name));
    this.#counts.set(key, count);
    return count;
  }
  #sorted() {
    return inOrder2([...this.#counts.values()], ({ state }) => state);
  }
};
function inOrder2(evals, stateOf) {
  return evals.map((one) => ({ one, name: stateOf(one).name, key: evalKey(stateOf(one).name) })).sort((a, b) => a.name.selector - b.name.selector || (a.key < b.key ? -1 : 1)).map(({ one }) => one);
}
var evalKey = ({ category, selector, task, args }) => JSON.stringify([category, selector, task, canonical(args)]);

// src/tally/tally.ts
var Tallier = class {
  #categories;
  #evals;
  /** Samples of capabilities once more, by the value that they share with the items of a category within. */
  #controls;
  /** Failures that were planted to try a category's grader. */
  #planted;
  /** By file and key of the run: which evals it feeds, and as which of their records. */
  #runs = /* @__PURE__ */ new Map();
  constructor(categories) {
    this.#categories = categories;
    this.#evals = new Evals(categories);
    this.#controls = new Evals(categories.flatMap((category) => controlsOf(category, categories)));
    this.#planted = new Evals(categories.flatMap(plantedOf));
  }
  /**
   * Takes one event of a file.
   * @throws EvidenceError for a sample that cannot be counted
   */
  add(event, file) {
    const runs = this.#runs.get(file) ?? /* @__PURE__ */ new Map();
    if (event.type === "run") {
      this.#runs.set(file, runs.set(event.run.key, { run: event.run, feeds: this.#feed(event.run, file) }));
      return;
    }
    const known = runs.get(event.run);
    if (known === void 0) throw new Error(`A reader spoke of run ${event.run} before it yielded it.`);
    if (event.type === "sample") addSample(known, event.sample, file);
    else if (event.type === "counts")
      for (const { count } of known.feeds) count.addCounts(known.run, event.counts);
    else for (const { count, record } of known.feeds) count.addFault(record, event.fault);
  }
  /** What a source that counts by itself is asked: an eval that its runs feed each. */
  questions(file) {
    const fed = /* @__PURE__ */ new Map();
    for (const { run, feeds } of this.#runs.get(file)?.values() ?? []) {
      for (const { count, record } of feeds) {
        fed.set(count, [...fed.get(count) ?? [], { key: run.key, record }]);
      }
    }
    return [...fed].map(([count, records]) => count.question(records, file));
  }
  states() {
    return {
      evals: this.#evals.states(),
      controls: this.#controls.states(),
      planted: this.#planted.states()
    };
  }
  /**
   * Takes in what was counted apart, for the same categories: the counts are then what one pass over all would give.
   * @throws EvidenceError when it does not fit to the categories, or to what was counted here
   */
  merge({ evals, controls, planted }) {
    this.#evals.merge(evals);
    this.#controls.merge(controls);
    this.#planted.merge(planted);
  }
  /** @param evidence every file that was given, in any order */
  finish(evidence) {
    const { evidence: sorted, placeOf } = inOrder(evidence);
    const controls = new Map(this.#categories.map(({ name }) => [name, this.#controlsOf(name)]));
    return {
      version: 1,
      evidence: sorted,
      evals: this.#evals.finish((category) => controls.get(category) ?? null, placeOf),
      planted: this.#planted.finish(() => null, placeOf)
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
  #feed(run, file) {
    return [this.#evals, this.#controls, this.#planted].flatMap((evals) => evals.feed(run, file));
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
function addSample({ run, feeds }, sample, file) {
  if (!isEpoch(sample.epoch)) {
    throw new EvidenceError(
      run.task,
      `sample ${sample.id} has epoch ${sample.epoch}; epochs are whole numbers from 1`,
      "Write the results again with the eval tool; do not edit them by hand."
    );
  }
  for (const { count, record } of feeds) count.addSample(record, run, sample, file);
}

// src/entry/count-files.ts
async function countFiles(policy, gate, { files, counted = [], problems }, progress) {
  const tallier = new Tallier(judgedBy(policy, gate));
  const sorted = files.map((file) => ({ file, key: fileKey(identityOf(file)) })).sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  const reports = await readEvidence(
    sorted.map(({ file }) => file),
    projectionOf(policy, gate),
    (event, index) => {
      const { file, key } = sorted[index];
      tallier.add(event, key);
      if (event.type === "sample") progress?.sample(file.name);
    }
  );
  progress?.end();
  const answers = [];
  for (const source of counted) answers.push(await countedBy(source, tallier));
  return { tallier, evidence: [...reports.map(recordOf), ...answers, ...problems.map(recordOfProblem)] };
}
async function countedBy(source, tallier) {
  const identity = { name: source.name, source: source.source, digest: null };
  const file = fileKey(identity);
  for (const event of source.events) tallier.add(event, file);
  let problem = null;
  try {
    await source.answer(tallier.questions(file));
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    problem = said(error);
  }
  const { format, samples } = source;
  return { ...identity, format, samples, provenance: UNKNOWN_PROVENANCE, sameAs: null, problem };
}
var identityOf = ({ name, source, digest, parts }) => ({
  name,
  source,
  digest: parts === void 0 ? digest : null
});
var recordOf = ({ file, format, samples, sameAs, leader, problem }) => ({
  ...identityOf(file),
  ...file.parts === void 0 ? {} : { partsDigest: file.parts() },
  format,
  samples,
  provenance: file.provenance,
  ...file.relation === void 0 ? {} : { relation: file.relation },
  ...leader === void 0 ? {} : { set: fileKey(identityOf(leader)) },
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

// src/entry/judge-files.ts
var tool = () => `near-zero ${"0.1.0"}`;
async function judgeFiles(policy, gate, collected, facts, progress) {
  const { tallier, evidence } = await countFiles(policy, gate, collected, progress);
  const tally = JSON.parse(JSON.stringify(tallier.finish(evidence)));
  return { verdict: judge(policy, gate, tally, { ...facts, tool: tool() }), tally };
}

export {
  tool,
  judgeFiles
};
