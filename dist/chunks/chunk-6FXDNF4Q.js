import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  readEvidence
} from "./chunk-WHDYOU6T.js";
import {
  plantedOf
} from "./chunk-3YVE5B7Z.js";
import {
  Evals,
  isEpoch
} from "./chunk-SIHIAWFQ.js";
import {
  evidenceInOrder,
  fileKey
} from "./chunk-FXCW44FW.js";
import {
  selectsRun
} from "./chunk-W3NCPILC.js";
import {
  apart
} from "./chunk-76SV32FG.js";
import {
  UNKNOWN_PROVENANCE
} from "./chunk-D2XLILVT.js";
import {
  HASH
} from "./chunk-RVTE37ZW.js";
import {
  isOther
} from "./chunk-ZLHE26A2.js";
import {
  judgedBy
} from "./chunk-N2EHHURP.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

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

// src/model/rules-version.ts
var RULES_VERSIONS = [1, 2];
var RULES = 2;
var rulesNamed = (named) => RULES_VERSIONS.find((one) => one === (named ?? 1)) ?? null;

// src/tally/left-aside.ts
var OtherModels = class {
  #ofSubject = /* @__PURE__ */ new Set();
  #runs = /* @__PURE__ */ new Map();
  /** Says that a file has a run of the subject. */
  sawSubject(file) {
    this.#ofSubject.add(file);
  }
  /** @param run one that the policy asks for */
  add(file, run) {
    const runs = this.#runs.get(file) ?? /* @__PURE__ */ new Map();
    this.#runs.set(file, runs.set(run.key, { run, samples: 0 }));
  }
  count(file, key, samples) {
    const known = this.#runs.get(file)?.get(key);
    if (known !== void 0) known.samples += samples;
  }
  /** Whether some file is of other models alone. Then nothing is left aside: whoever handed it over meant it to count. */
  get mismatch() {
    return [...this.#runs.keys()].some((file) => !this.#ofSubject.has(file));
  }
  /** By model and task, in order. */
  list(placeOf) {
    const groups = /* @__PURE__ */ new Map();
    for (const [file, runs] of this.#runs) {
      for (const { run, samples } of runs.values()) {
        const model = run.model;
        const key = JSON.stringify([model, run.task]);
        const group = groups.get(key) ?? { model, task: run.task, runs: 0, samples: 0, files: /* @__PURE__ */ new Set() };
        groups.set(key, group);
        group.runs += 1;
        group.samples += samples;
        group.files.add(placeOf(file));
      }
    }
    return [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([, { samples, files, ...group }]) => ({
      ...group,
      samples: samples === 0 ? null : samples,
      files: [...files].sort((a, b) => a - b),
      because: "other-subject"
    }));
  }
};
function withoutSamples(dead, placeOf) {
  const groups = Map.groupBy(dead, ({ model, task }) => JSON.stringify([model, task]));
  return [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([, records]) => {
    const files = [...new Set(records.map(({ file }) => placeOf(file)))].sort((a, b) => a - b);
    const { model, task } = records[0];
    return { model, task, runs: files.length, samples: null, files, because: "no-samples" };
  });
}

// src/tally/tally.ts
var Tallier = class _Tallier {
  #categories;
  #evals;
  /** Samples of capabilities once more, by the value that they share with the items of a category within. */
  #controls;
  /** Failures that were planted to try a category's grader. */
  #planted;
  /** By file and key of the run: which evals it feeds, and as which of their records. */
  #runs = /* @__PURE__ */ new Map();
  #isOther;
  #others = new OtherModels();
  /** Counts of other models, for the case that they are not left aside. */
  #ofOthers = null;
  /** @param isOther whether a run is about another model than the subject that was named, if one was */
  constructor(categories, isOther2 = () => false) {
    this.#categories = categories;
    this.#isOther = isOther2;
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
      this.#runs.set(file, runs.set(event.run.key, this.#begin(event.run, file)));
      return;
    }
    const known = runs.get(event.run);
    if (known === void 0) throw new Error(`A reader spoke of run ${event.run} before it yielded it.`);
    if (known.isOther) this.#addOther(event, file);
    if (event.type === "sample") addSample(known, event.sample, file);
    else if (event.type === "counts")
      for (const { count } of known.feeds) count.addCounts(known.run, event.counts);
    else for (const { count, record } of known.feeds) count.addFault(record, event.fault);
  }
  #begin(run, file) {
    const isOther2 = this.#isOther(run);
    if (isOther2) this.#beginOther(run, file);
    else if (run.model !== null) this.#others.sawSubject(file);
    return { run, isOther: isOther2, feeds: this.#feed(run, file, isOther2) };
  }
  /** Its id may be that of a run of the subject, of which it is no part. */
  #beginOther(run, file) {
    this.#ofOthers ??= new _Tallier(this.#categories.flatMap(aboutSubject));
    const id = run.id === null ? null : JSON.stringify([run.model, run.id]);
    this.#ofOthers.add({ type: "run", run: { ...run, id } }, file);
    if (this.#ofOthers.#runs.get(file).get(run.key).feeds.length > 0) this.#others.add(file, run);
  }
  #addOther(event, file) {
    this.#ofOthers.add(event, file);
    if (event.type === "counts") this.#others.count(file, event.run, event.counts.samples);
    else if (event.type === "sample" && !event.sample.superseded) this.#others.count(file, event.run, 1);
  }
  /** What a source that counts by itself is asked: an eval that its runs feed each. */
  questions(file) {
    const fed = /* @__PURE__ */ new Map();
    for (const { run, feeds } of this.#runs.get(file)?.values() ?? []) {
      for (const { count, record } of feeds) {
        fed.set(count, [...fed.get(count) ?? [], { key: run.key, record }]);
      }
    }
    const questions = [...fed].map(([count, records]) => count.question(records, file));
    return [...questions, ...this.#ofOthers?.questions(file) ?? []];
  }
  states() {
    return {
      evals: this.#evals.states(),
      controls: this.#controls.states(),
      planted: this.#planted.states()
    };
  }
  /**
   * Takes in what was counted apart, for the same categories and for good: the counts are then what one pass over all would
   * give.
   * @throws EvidenceError when it does not fit to the categories, or to what was counted here
   */
  merge({ evals, controls, planted }) {
    this.#evals.merge(evals);
    this.#controls.merge(controls);
    this.#planted.merge(planted);
  }
  /**
   * @param evidence every file that was given, in any order
   * @param remember whether to list the items of each eval, so that a ledger can know them again
   */
  finish(evidence, remember = false) {
    const { evidence: sorted, placeOf } = evidenceInOrder(evidence);
    if (this.#others.mismatch) this.#takeOthers();
    const dead = this.#leaveDead(evidence);
    const leftAside = [
      ...this.#others.mismatch ? [] : this.#others.list(placeOf),
      ...withoutSamples(dead, placeOf)
    ];
    const controls = new Map(this.#categories.map(({ name }) => [name, this.#controlsOf(name)]));
    const evals = this.#evals.finish((category) => controls.get(category) ?? null, placeOf);
    return {
      version: 1,
      rules: RULES,
      evidence: sorted.map(
        (record) => dead.some(({ file }) => file === fileKey(record)) ? { ...record, problem: null } : record
      ),
      evals: remember ? evals.map((one) => this.#listed(one, controls.get(one.category) ?? null)) : evals,
      planted: this.#planted.finish(() => null, placeOf),
      ...leftAside.length > 0 && { leftAside }
    };
  }
  /** With its items, if these are all that it counts. */
  #listed(tally, controls) {
    const outcomes = this.#evals.get(tally)?.byOutcome(controls) ?? [];
    const listed = outcomes.reduce((sum, { hashes }) => sum + hashes.length / HASH, 0);
    return listed === tally.read ? { ...tally, outcomes } : tally;
  }
  /** How the controls of a category fared; `null` where it declares none. */
  #controlsOf(category) {
    const declared = this.#categories.some(({ name, within }) => name === category && within !== null);
    return declared ? together(this.#controls.of(category).map((count) => count.controls())) : null;
  }
  /** Leaves files aside that hold no sample, where a later run of every eval of theirs was finished. */
  #leaveDead(evidence) {
    const dead = new Set(evidence.filter(({ problem }) => problem?.empty).map(fileKey));
    if (dead.size === 0) return [];
    const all = Object.values(this.states()).flat();
    const superseded = all.flatMap(
      ({ runs, name: { task } }) => runs.superseded(dead).map(({ file, model }) => ({ file, model, task }))
    );
    const known = all.flatMap(({ runs }) => runs.records);
    const of = (records, file) => records.filter((one) => one.file === file);
    const files = new Set(
      [...dead].filter((file) => {
        const left = of(superseded, file).length;
        return left > 0 && left === of(known, file).length;
      })
    );
    for (const { runs } of all) runs.leaveAside(files);
    return superseded.filter(({ file }) => files.has(file));
  }
  /** Counts other models as well: that their results are there is judged, and no figure of them stands. */
  #takeOthers() {
    try {
      this.merge(this.#ofOthers.states());
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
    }
  }
  /** The evals that ask for a run; those that are new are begun. Of another model only what is of no subject. */
  #feed(run, file, isOther2) {
    const asks = (category) => !isOther2 || aboutSubject(category).length === 0;
    return [
      ...this.#evals.feed(run, file, asks),
      ...isOther2 ? [] : this.#controls.feed(run, file),
      ...this.#planted.feed(run, file)
    ];
  }
};
var aboutSubject = (category) => category.inventory?.name ? [] : [{ ...category, recall: null }];
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

// src/run/count-files.ts
var tool = () => `near-zero ${"0.1.0"}`;
async function countAll(policy, gate, digest, { files, shards: expected = [], problems, ...collected }, progress) {
  const { shards, results } = await apart(files);
  const counted = await countFiles(policy, gate, { ...collected, files: results, problems }, progress);
  if (shards.length === 0 && expected.length === 0) return counted;
  const { addShards } = await import("./add-shards-O36DCSVL.js");
  const wanted = { tool: tool(), policy: digest, gate: gate.name };
  const { tallier, evidence } = counted;
  const merged = await addShards({ files: shards, expected }, wanted, tallier, evidence);
  return { tallier, evidence: [...evidence, ...merged.evidence, ...merged.problems.map(recordOfProblem)] };
}
async function countFiles(policy, gate, { files, counted = [], problems, subject = null }, progress) {
  const tallier = new Tallier(judgedBy(policy, gate), isOther(policy, subject));
  const sorted = files.map((file) => ({ file, key: fileKey(identityOf(file)) })).sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  const reports = await readEvidence(
    sorted.map(({ file }) => file),
    projectionOf(policy, gate),
    (event, index) => {
      const { file, key } = sorted[index];
      tallier.add(event, key);
      if (event.type === "sample") progress?.sample(file.name);
    },
    policy.maps
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
  ...boundBy(file),
  ...leader === void 0 ? {} : { set: fileKey(identityOf(leader)) },
  sameAs,
  problem: problem && said(problem)
});
var boundBy = ({ relation, attestations, notVerified }) => ({
  ...relation === void 0 ? {} : { relation },
  ...attestations === void 0 ? {} : { attestations },
  ...notVerified === void 0 ? {} : { notVerified }
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
var said = ({ code, message, remedy, empty }) => ({
  code,
  message: message.length > MOST_SAID ? `${message.slice(0, MOST_SAID)}\u2026` : message,
  remedy,
  ...empty && { empty }
});
var MOST_SAID = 2e3;

export {
  RULES,
  rulesNamed,
  Tallier,
  tool,
  countAll,
  countFiles
};
