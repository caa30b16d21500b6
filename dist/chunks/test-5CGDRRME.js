import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  diff,
  loosens
} from "./chunk-L5JO53EO.js";
import {
  neededFor
} from "./chunk-B2YAG5JI.js";
import {
  filesFrom
} from "./chunk-5PHHQVOJ.js";
import "./chunk-EKUH3ZEK.js";
import {
  loadPolicy
} from "./chunk-OAI24RKX.js";
import {
  usage
} from "./chunk-LHDZRG7I.js";
import {
  judgeFiles
} from "./chunk-PPAP3GHF.js";
import {
  judge
} from "./chunk-UIEALDDI.js";
import "./chunk-ZTBTQWVI.js";
import {
  gateOf
} from "./chunk-ATPHR4DL.js";
import "./chunk-EJ5KIEKL.js";
import "./chunk-ORPZF5LO.js";
import {
  Tallier
} from "./chunk-6FXDNF4Q.js";
import "./chunk-WHDYOU6T.js";
import "./chunk-43NNX7AY.js";
import "./chunk-N4OXEX5L.js";
import "./chunk-I3NGZMDT.js";
import "./chunk-DGK3OWYQ.js";
import {
  alphaFor
} from "./chunk-SRBD34P2.js";
import "./chunk-BMSU2YRI.js";
import {
  parsePolicySource
} from "./chunk-EYEUYL3Y.js";
import {
  plantedOf
} from "./chunk-3YVE5B7Z.js";
import "./chunk-BNZOZGVP.js";
import "./chunk-SIHIAWFQ.js";
import {
  fileKey
} from "./chunk-FXCW44FW.js";
import {
  holds,
  selectsRun,
  witnesses
} from "./chunk-W3NCPILC.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-77NCYPMZ.js";
import "./chunk-AIWN5YHR.js";
import "./chunk-R7IRCPSG.js";
import "./chunk-IS2PV2HI.js";
import "./chunk-C23IES6O.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-76SV32FG.js";
import "./chunk-JYHHXNDP.js";
import {
  readRate
} from "./chunk-TTUBXO73.js";
import "./chunk-OAVIODR5.js";
import "./chunk-3XE3EYTG.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-NQQGPVCF.js";
import "./chunk-RDR4CSCQ.js";
import {
  unitsOfGpt2Small
} from "./chunk-ULEIQVJB.js";
import "./chunk-PRCKRK22.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-4S77CRV5.js";
import "./chunk-D2XLILVT.js";
import "./chunk-5G5UKXJE.js";
import "./chunk-W5QT2FDL.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-NUJV3HT6.js";
import "./chunk-AVP2MNTT.js";
import "./chunk-ZLHE26A2.js";
import {
  judgedBy
} from "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import {
  PolicyError
} from "./chunk-Z676F4NH.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import {
  percent,
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/cli/test.ts
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

// src/selftest/values.ts
var ANY_SCORER = "score";
function witness(selector, outcome2) {
  const { passesWhen, unscoredWhen } = selector;
  const passes = outcome2 === "passed";
  if (passesWhen === null) return passes;
  return candidates(passesWhen).find(
    (value) => holds(passesWhen, value) === passes && (unscoredWhen === null || holds(unscoredWhen, value) !== true)
  );
}
var candidates = (condition) => [
  // What people write in results first: small whole numbers.
  ...[0, 1].filter((number) => holds(condition, number) !== null),
  ...witnesses(condition)
];
function scored(sample, selector, value) {
  const names = selector.scorers.length > 0 ? selector.scorers : [ANY_SCORER];
  return names.reduce((made, name) => put(made, selector.at ?? HEADLINE, value, name), sample);
}
var HEADLINE = { root: "value", keys: [], text: "value" };
function put(sample, { root, keys }, value, scorer = ANY_SCORER) {
  const score = sample.scores[scorer] ?? { value: null };
  const withScore = (name, made) => ({
    ...sample,
    scores: { ...sample.scores, [name]: made }
  });
  switch (root) {
    case "value":
      return withScore(scorer, { ...score, value: inside(score.value, keys, value) });
    case "named": {
      const [name = "", ...rest] = keys;
      const named = sample.scores[name] ?? { value: null };
      return withScore(name, { ...named, value: inside(named.value, rest, value) });
    }
    case "answer":
      return withScore(scorer, { ...score, answer: value });
    case "score.metadata":
      return withScore(scorer, { ...score, metadata: inside(score.metadata, keys, value) });
    case "sample.metadata":
      return { ...sample, metadata: inside(sample.metadata, keys, value) };
    default:
      return sample;
  }
}
function inside(whole, keys, value) {
  const [key, ...rest] = keys;
  if (key === void 0) return value;
  const mapping2 = typeof whole === "object" && whole !== null ? whole : {};
  return { ...mapping2, [key]: inside(mapping2[key], rest, value) };
}

// src/selftest/world.ts
var changed = (world, of, change) => ({
  ...world,
  logs: world.logs.map((log) => of(log) ? change(log) : log)
});

// src/selftest/faults.ts
var FAULTS = [
  fault(
    "failing",
    "fail on every sample",
    (samples, category, log) => samples.map((sample) => withOutcome(sample, category, log, "failed"))
  ),
  fault("over-the-limit", "fail a little more often than the limit", (samples, category, log) => {
    const failures = Math.floor(category.maxFailureRate.value * items(samples)) + 1;
    const ids = new Set([...new Set(samples.map(({ id }) => id))].slice(0, failures));
    return samples.map(
      (sample) => ids.has(sample.id) ? withOutcome(sample, category, log, "failed") : sample
    );
  }),
  {
    name: "missing",
    what: "are not there",
    plant: (world, category) => ({ ...world, logs: world.logs.filter((log) => !feeds(log, category)) })
  },
  fault("short", "have half of their samples", (samples) => samples.slice(0, Math.ceil(samples.length / 2))),
  fault(
    "not-scored",
    "have no score for one sample in five",
    (samples) => samples.map((sample, place) => place % 5 === 0 ? { ...sample, scores: {} } : sample)
  ),
  fault(
    "not-a-number",
    "have NaN as the score of one sample in five",
    (samples, category, log) => samples.map((sample, place) => place % 5 === 0 ? withValue(sample, category, log, Number.NaN) : sample)
  ),
  fault(
    "errors",
    "broke off with an error on one sample in five",
    (samples) => samples.map((sample, place) => place % 5 === 0 ? { ...sample, error: "time-out" } : sample)
  ),
  fault("repeated", "repeat half of their items to make up their number", (samples) => {
    const half = samples.slice(0, Math.ceil(samples.length / 2));
    return [...half, ...half.map((sample) => ({ ...sample, uuid: `again-${sample.id}-${sample.epoch}` }))];
  }),
  fault("contradicted", "have a second, failing record of some samples", (samples, category, log) => [
    ...samples,
    ...samples.slice(0, Math.ceil(samples.length / 5)).map((sample) => withOutcome(sample, category, log, "failed"))
  ]),
  ofLog("unreadable", "cannot be read to their end", (log) => ({
    ...log,
    samples: log.samples.slice(0, 5),
    problem: { code: "unreadable", message: "The file ends early.", remedy: "Upload it again." }
  })),
  {
    name: "other-model",
    what: "are of another model",
    plant: (world, category) => (
      // A built-in list is of a model of its own, whatever is released.
      category.inventory?.name ? null : changed(
        world,
        (log) => feeds(log, category),
        (log) => ({
          ...log,
          run: { ...log.run, model: "acme/other-2020-01-01", modelDigest: `sha256:${"0".repeat(64)}` }
        })
      )
    )
  },
  ofRule(
    "stale",
    "are older than `max_age`",
    ({ maxAge }) => maxAge === null ? null : (log, { now }) => at(log, new Date(now.getTime() - maxAge.ms - 864e5))
  ),
  ofRule(
    "undated",
    "do not say when they were made",
    ({ maxAge }) => maxAge === null ? null : (log) => at(log, null)
  ),
  ofRule(
    "other-commit",
    "are of another commit",
    ({ commit }) => commit === null || commit === "any" ? null : (log) => ({
      ...log,
      relation: "other",
      provenance: { ...log.provenance, headCommit: "0".repeat(40) },
      attestations: (log.attestations ?? []).map((one) => ({
        ...one,
        commit: "0".repeat(40),
        relation: "other"
      }))
    })
  ),
  ofRule(
    "other-workflow",
    "come from another workflow",
    ({ workflows }) => workflows === null ? null : (log) => ({ ...log, provenance: { ...log.provenance, workflow: ".github/workflows/mine.yml" } })
  ),
  ofRule(
    "other-event",
    "come from a run that something else started",
    ({ events }) => events === null ? null : (log) => ({ ...log, provenance: { ...log.provenance, event: "nothing_like_it" } })
  ),
  ofRule(
    "not-attested",
    "are attested by nobody",
    ({ attestedBy }) => attestedBy === null ? null : (log) => ({ ...log, attestations: [] })
  ),
  ofRule(
    "edited",
    "have scores that were edited",
    ({ edited }) => edited !== "reject" ? null : (log) => ({
      ...log,
      samples: log.samples.map((sample, place) => place === 0 ? editedOf(sample) : sample)
    })
  ),
  {
    name: "other-grader",
    what: "were graded by somebody else",
    plant: (world, category) => category.graders === null ? null : changed(
      world,
      (log) => feeds(log, category),
      (log) => ({
        ...log,
        run: { ...log.run, graders: ["somebody-else"] }
      })
    )
  },
  {
    name: "severe",
    what: "have one failure of the worst severity",
    plant: (world, category) => {
      const veto = category.severity?.limits.some(({ limit }) => limit.value === 0);
      return veto ? changed(
        world,
        (log) => feeds(log, category),
        (log) => withSevere(log, category)
      ) : null;
    }
  },
  {
    name: "controls-failed",
    what: "are of a model that cannot do the work",
    plant: (world, category) => {
      const controls = world.policy.categories.find(({ name }) => name === category.within?.capability);
      return controls === void 0 ? null : failing(world, controls);
    }
  },
  {
    name: "planted-not-seen",
    what: "were graded by one who sees no planted failure",
    plant: (world, category) => {
      const [planted] = plantedOf(category);
      if (planted === void 0) return null;
      const seen = (log) => feeds(log, planted);
      return changed(world, seen, (log) => ({
        ...log,
        samples: log.samples.map((sample) => withOutcome(sample, planted, log, "passed"))
      }));
    }
  },
  {
    name: "required-failed",
    what: "are good, while a category that it requires fails",
    plant: (world, category) => {
      const required = world.policy.categories.find(({ name }) => category.requires.includes(name));
      return required === void 0 ? null : failing(world, required);
    }
  },
  {
    name: "epochs-missing",
    what: "have one epoch of each item",
    plant: (world, category) => {
      const several = (log) => category.evals.some((one) => (one.epochs ?? 1) > 1 && selectsRun(one, log.run));
      return world.logs.some(several) ? changed(world, several, (log) => ({
        ...log,
        samples: log.samples.filter(({ epoch }) => epoch === 1)
      })) : null;
    }
  }
];
var feeds = ({ run }, { evals }) => evals.some((one) => selectsRun(one, run));
function fault(name, what, change) {
  return {
    name,
    what,
    plant: (world, category) => changed(
      world,
      (log) => feeds(log, category),
      (log) => ({
        ...log,
        samples: change(log.samples, category, log)
      })
    )
  };
}
function ofLog(name, what, change) {
  return { name, what, plant: (world, category) => changed(world, (log) => feeds(log, category), change) };
}
function ofRule(name, what, against) {
  return {
    name,
    what,
    plant: (world, category, gate) => {
      const change = against(category.evidence) ?? against(gate.evidence);
      return change && changed(
        world,
        (log) => feeds(log, category),
        (log) => change(log, world)
      );
    }
  };
}
var failing = (world, category) => changed(
  world,
  (log) => feeds(log, category),
  (log) => ({
    ...log,
    samples: log.samples.map((sample) => withOutcome(sample, category, log, "failed"))
  })
);
function withOutcome(sample, category, log, outcome2) {
  const asking = category.evals.filter((one) => selectsRun(one, log.run));
  return asking.reduce((made, one) => scored(made, one, witness(one, outcome2)), sample);
}
function withValue(sample, category, log, value) {
  const asking = category.evals.filter((one) => selectsRun(one, log.run));
  return asking.reduce((made, one) => scored(made, one, value), sample);
}
function withSevere(log, category) {
  const [first, ...rest] = log.samples;
  if (first === void 0) return log;
  const failed = withOutcome(first, category, log, "failed");
  const scorers = category.evals.flatMap((one) => one.scorers);
  return { ...log, samples: [put(failed, category.severity.at, 4, scorers[0]), ...rest] };
}
var editedOf = (sample) => ({
  ...sample,
  scores: Object.fromEntries(
    Object.entries(sample.scores).map(([name, score]) => [name, { ...score, edited: true }])
  )
});
function at(log, time) {
  const text = time?.toISOString() ?? null;
  return {
    ...log,
    run: { ...log.run, createdAt: text, completedAt: text },
    samples: log.samples.map(({ completedAt: _, ...sample }) => sample)
  };
}
var items = (samples) => new Set(samples.map(({ id }) => id)).size;

// src/selftest/honest.ts
var COMMIT = "5e1f7e57".padEnd(40, "0");
var REPOSITORY = "acme/app";
var DIGEST = `sha256:${"5e".repeat(32)}`;
var MODEL = "acme/assistant-2026-01-15";
function tried(policy, gate, name) {
  const narrow = { ...gate, require: { kind: "category", name } };
  const categories = judgedBy(policy, narrow).map((one) => enlarged(policy, narrow, one));
  return { policy: { ...policy, categories, gates: [narrow], waivers: [] }, gate: narrow };
}
function enlarged(policy, gate, category) {
  const size = needed(policy, gate, category);
  return {
    ...category,
    evals: category.evals.map((one) => ({
      ...one,
      expectedSamples: one.expectedSamples === null ? null : Math.max(one.expectedSamples, size)
    }))
  };
}
function needed(policy, gate, category) {
  const limits = [category.maxFailureRate, ...(category.severity?.limits ?? []).map(({ limit }) => limit)];
  const alpha = alphaFor(policy, gate, category);
  const sizes = limits.flatMap(({ value }) => value > 0 ? neededFor(category, 0, value, alpha) : []);
  const most = Math.max(20, ...sizes.filter(Number.isFinite));
  return Math.min(most, MOST_SAMPLES);
}
var MOST_SAMPLES = 2e5;
function honest(policy, gate, now) {
  const [alias] = Object.entries(policy.aliases);
  const model = alias?.[0] ?? MODEL;
  const categories = judgedBy(policy, gate);
  const logs = categories.flatMap((category) => [
    ...category.evals.flatMap(
      (selector) => tasksOf(selector).map((task) => ({ category, selector, task, outcome: "passed" }))
    ),
    ...plantedOf(category).flatMap(
      (planted) => planted.evals.map((selector) => ({
        category: planted,
        selector,
        task: selector.task,
        outcome: "failed"
      }))
    )
  ]);
  const asked = Map.groupBy(logs, ({ task, selector: { args } }) => JSON.stringify([task, args]));
  const controls = new Map(categories.map((one) => [one.name, sizeOf(policy, gate, one, one.evals[0])]));
  return {
    policy,
    logs: [...asked.values()].map(
      (wishes, index) => logOf(wishes, { policy, gate, now, model, index, controls })
    ),
    subject: { model, digest: DIGEST },
    release: { repository: REPOSITORY, commits: [COMMIT], pullRequest: null },
    now
  };
}
var tasksOf = ({ task, expectedTasks }) => expectedTasks.length > 0 ? expectedTasks : [task.replaceAll(/\*+/g, "any")];
function sizeOf(policy, gate, category, selector) {
  if (category.inventory !== null) return category.inventory.units;
  return selector.expectedSamples ?? needed(policy, gate, category);
}
function logOf(wishes, setting) {
  const { policy, gate, now, model, index } = setting;
  const [{ task, selector, category }] = wishes;
  const size = Math.max(...wishes.map((wish) => sizeOf(policy, gate, wish.category, wish.selector)));
  const epochs = Math.max(...wishes.map((wish) => wish.selector.epochs ?? 1));
  const ids = category.inventory?.name ? [...unitsOfGpt2Small()].map(([id]) => id) : null;
  const samples = Array.from({ length: size * epochs }, (_, place) => {
    const item = Math.floor(place / epochs);
    const blank = {
      id: ids?.[item] ?? `${task}-${item}`,
      epoch: place % epochs + 1,
      scores: {},
      metadata: {}
    };
    return wishes.reduce((made, wish) => fulfilled(made, wish, item, setting), blank);
  });
  const at2 = new Date(now.getTime() - 6e4).toISOString();
  const run = {
    key: `run-${index}`,
    id: `run-${index}`,
    task,
    otherNames: [],
    args: { ...selector.args },
    metadata: {},
    tags: [],
    model,
    modelDigest: DIGEST,
    scorers: Object.keys(samples[0]?.scores ?? {}).map((name) => ({ name, higherIsBetter: null })),
    resolved: wishes.some((wish) => wish.selector.passesWhen === null),
    datasetSamples: size,
    epochs,
    temperature: 1,
    graders: category.graders?.slice(0, 1) ?? ["near-zero-self-test"],
    finished: true,
    status: "success",
    createdAt: at2,
    completedAt: at2,
    tool: "near-zero self-test"
  };
  const format = ids === null ? {} : { format: "interpretability" };
  return { run, samples, ...format, ...originOf(gate, category) };
}
function fulfilled(sample, { category, selector, outcome: outcome2 }, item, { policy, controls }) {
  let made = scored(sample, selector, witness(selector, outcome2));
  for (const { path, is } of selector.where) made = put(made, path, is[0]);
  if (category.cluster) made = put(made, category.cluster, `cluster ${item}`);
  if (category.strata) made = put(made, category.strata, "stratum");
  const scorer = selector.scorers[0] ?? ANY_SCORER;
  if (category.severity) made = put(made, category.severity.at, 0, scorer);
  for (const { match, capability } of matches(category, policy))
    made = put(made, match, item % controls.get(capability));
  return made;
}
function matches({ name, within }, policy) {
  const others = policy.categories.flatMap((one) => one.within?.capability === name ? one.within : []);
  return within === null ? others : [within, ...others];
}
function originOf(gate, category) {
  const rules = [category.evidence, gate.evidence];
  const first = (of) => rules.flatMap((one) => of(one) ?? [])[0];
  const workflow = first((one) => one.workflows) ?? ".github/workflows/evals.yml";
  const elsewhere = /^([^/.]+\/[^/]+)\/(\.github\/.*)$/.exec(workflow);
  const event = first((one) => one.events) ?? "push";
  const provenance = {
    artifactId: 1,
    artifactDigest: DIGEST,
    repository: elsewhere?.[1] ?? REPOSITORY,
    runId: 1,
    runAttempt: 1,
    workflow: elsewhere?.[2] ?? workflow,
    event,
    headCommit: COMMIT,
    headBranch: "main",
    headRepository: elsewhere?.[1] ?? REPOSITORY,
    actor: null,
    createdAt: null
  };
  const signer = first((one) => one.attestedBy)?.replaceAll(/\*+/g, "main");
  const attested = signer === void 0 ? [] : [
    {
      of: "file",
      signer,
      repository: REPOSITORY,
      commit: COMMIT,
      workflow: provenance.workflow,
      event,
      predicateType: "https://slsa.dev/provenance/v1",
      digest: DIGEST,
      models: [],
      relation: "same"
    }
  ];
  return { provenance, relation: "same", attestations: attested };
}

// src/selftest/evidence.ts
function tryEvidence(policy, gate, now) {
  const categories = judgedBy(policy, gate);
  const each = categories.map((category) => tryCategory(policy, gate, category, now));
  return {
    trials: each.flatMap(({ trials }) => trials),
    notTried: each.flatMap(({ notTried }) => notTried)
  };
}
function tryCategory(whole, asked, { name: category }, now) {
  const { policy, gate } = tried(whole, asked, category);
  const here = { gate: gate.name, category };
  const subject = policy.categories.find(({ name }) => name === category);
  if (judgedBy(policy, gate).some(({ inventory }) => inventory !== null && inventory.name === null))
    return { trials: [], notTried: [{ ...here, reasons: ["inventory-known-by-its-digest-alone"] }] };
  const world = honest(policy, gate, now);
  const control = judged(world, gate);
  if (control.blocking.length > 0)
    return { trials: [], notTried: [{ ...here, reasons: reasonsOf(control) }] };
  const before = new Set(control.reasons.map(({ code }) => code));
  const trials = FAULTS.flatMap(({ name: fault2, what, plant }) => {
    const bad = plant(world, subject, gate);
    if (bad === null) return [];
    const verdict = judged(bad, gate);
    const added = verdict.reasons.filter(({ code }) => !before.has(code));
    const blocked = verdict.blocking.length > 0 || added.length > 0;
    return [{ ...here, fault: fault2, what, blocked, screen: gate.screen, reasons: reasonsOf(verdict) }];
  });
  return { trials, notTried: [] };
}
function judged(world, gate) {
  const tallier = new Tallier(judgedBy(world.policy, gate));
  const evidence = world.logs.map((log, index) => {
    const record = recordOf(log, index);
    for (const event of eventsOf(log)) tallier.add(event, fileKey(record));
    return record;
  });
  return judge(world.policy, gate, tallier.finish(evidence), {
    tool: "near-zero self-test",
    now: world.now,
    subject: world.subject,
    release: world.release,
    advance: gate.frontier ? "self-test: before -> after" : null,
    policy: { path: "policy.yml", ref: null, digest: `sha256:${"0".repeat(64)}` },
    reasons: []
  });
}
function* eventsOf({ run, samples }) {
  yield { type: "run", run };
  for (const sample of samples) yield { type: "sample", run: run.key, sample };
}
var recordOf = ({ samples, provenance, relation, attestations, problem, format }, index) => ({
  name: `results-${index}.jsonl`,
  source: "self-test",
  digest: `sha256:${String(index).padStart(64, "0")}`,
  format: format ?? "near-zero",
  samples: samples.length,
  provenance,
  ...relation === void 0 ? {} : { relation },
  ...attestations === void 0 ? {} : { attestations },
  sameAs: null,
  problem: problem ?? null
});
var reasonsOf = (verdict) => [
  .../* @__PURE__ */ new Set([
    ...verdict.reasons.map(({ code }) => code),
    ...verdict.blocking.flatMap((name) => verdict.categories[name].reasons.map(({ code }) => code))
  ])
];

// src/selftest/fixtures.ts
var SAMPLES = 30;
function fixturesOf(policy, gate, now) {
  const categories = judgedBy(policy, gate).filter(({ inventory }) => inventory === null);
  return new Map(categories.map((one) => [`${one.name}.jsonl`, fixtureOf(policy, gate, one, now)]));
}
function fixtureOf(whole, asked, { name }, now) {
  const { policy, gate } = tried(whole, asked, name);
  const category = policy.categories.find((one) => one.name === name);
  const selector = category.evals[0];
  const log = honest({ ...policy, categories: [category] }, gate, now).logs[0];
  const { task, args, model } = log.run;
  return log.samples.filter(({ epoch }) => epoch === 1).slice(0, SAMPLES).map((sample) => {
    const { id, scores, metadata } = scored(sample, selector, witness(selector, "failed"));
    return `${JSON.stringify({ task, args, model, id, ...outcome(selector, scores), metadata })}
`;
  }).join("");
}
function outcome({ passesWhen, scorers }, scores) {
  if (passesWhen === null) return { failed: true };
  if (scorers.length > 0) return { scores };
  const { value, metadata } = scores[ANY_SCORER] ?? {};
  return { value, ...metadata === void 0 ? {} : { score_metadata: metadata } };
}
function fixtureTrial(file, category, verdict) {
  const judged2 = verdict.categories[category];
  const why = judged2 === void 0 ? `the gate judges no category ${category}` : judged2.failures === 0 ? "the policy counts none of its failures" : verdict.blocking.includes(category) ? "" : `${category} does not block`;
  return { file, blocked: why === "", why };
}

// src/selftest/weakenings.ts
function weakenings(document) {
  const found = [];
  const add = (name, path, change) => {
    const copy = structuredClone(document);
    change(copy);
    found.push({ name, path, document: copy });
  };
  ofTheWhole(document, add);
  for (const [name, category] of entries(document, "categories")) {
    const path = `categories.${name}`;
    ofCategory(
      category,
      (what, key, change) => add(what, `${path}${key}`, (copy) => change(mapping(mapping(copy["categories"])[name])))
    );
    add("category removed", path, (copy) => forget(copy, name));
  }
  for (const [name, gate] of entries(document, "gates")) {
    ofGate(
      gate,
      (what, key, change) => add(what, `gates.${name}${key}`, (copy) => change(mapping(mapping(copy["gates"])[name])))
    );
  }
  return found;
}
function ofTheWhole(policy, add) {
  add("confidence lowered", "confidence", (copy) => {
    copy["confidence"] = "80%";
  });
  if (policy["subject"] === "digest")
    add("subject by name alone", "subject", (copy) => delete copy["subject"]);
  if (policy["review"] !== void 0) add("review removed", "review", (copy) => delete copy["review"]);
  ofEvidence(
    policy["evidence"],
    (what, key, change) => add(what, `evidence.${key}`, (copy) => change(mapping(copy["evidence"])))
  );
}
function ofCategory(category, add) {
  const limit = readRate(String(category["max_failure_rate"] ?? ""))?.value ?? 0;
  add("limit raised", ".max_failure_rate", (copy) => {
    copy["max_failure_rate"] = `${Math.min(99, Math.max(1, limit * 200))}%`;
  });
  if (category["requires"] !== void 0)
    add("requirement removed", ".requires", (copy) => delete copy["requires"]);
  if (category["severity"] !== void 0)
    add("severity removed", ".severity", (copy) => delete copy["severity"]);
  if (category["recall"] !== void 0) add("recall removed", ".recall", (copy) => delete copy["recall"]);
  if (category["graders"] !== void 0) add("graders removed", ".graders", (copy) => delete copy["graders"]);
  if (category["inventory"] === void 0 && category["kind"] !== "capability")
    add("adjudicators added", ".adjudicators", (copy) => {
      copy["adjudicators"] = [...list(copy["adjudicators"]), "@someone/else"];
    });
  ofEvidence(
    category["evidence"],
    (what, key, change) => add(what, `.evidence.${key}`, (copy) => change(mapping(copy["evidence"])))
  );
  list(category["evals"]).forEach((selector, index) => {
    ofEval(
      mapping(selector),
      (what, key, change) => add(what, `.evals[${index}]${key}`, (copy) => change(mapping(list(copy["evals"])[index])))
    );
    if (list(category["evals"]).length > 1)
      add("eval removed", `.evals[${index}]`, (copy) => void list(copy["evals"]).splice(index, 1));
  });
}
function ofEval(selector, add) {
  if (selector["expected_samples"] !== void 0)
    add("expected samples halved", ".expected_samples", (copy) => {
      copy["expected_samples"] = Math.ceil(Number(copy["expected_samples"]) / 2);
    });
  const { is } = mapping(selector["passes_when"]);
  if (is !== void 0)
    add("another value passes", ".passes_when", (copy) => {
      copy["passes_when"] = { is: [...list(is), "anything else"] };
    });
  if (Number(selector["epochs"] ?? 1) > 1)
    add("epochs lowered", ".epochs", (copy) => {
      copy["epochs"] = 1;
    });
  if (selector["sealed"] === true) add("seal removed", ".sealed", (copy) => delete copy["sealed"]);
  add("only a part counts", ".where", (copy) => {
    copy["where"] = { ...mapping(copy["where"]), "sample.metadata.easy": ["yes"] };
  });
}
function ofEvidence(rules, add) {
  for (const key of Object.keys(mapping(rules))) {
    if (key === "unscored") {
      add("more unscored taken", key, (copy) => {
        copy[key] = { max_rate: "50%" };
      });
    } else add("rule for evidence removed", key, (copy) => delete copy[key]);
  }
}
function ofGate(gate, add) {
  if (gate["screen"] !== true && gate["frontier"] !== true)
    add("gate made a screen", ".screen", (copy) => {
      copy["screen"] = true;
    });
  if (gate["frontier"] === true)
    add("frontier gate made a plain one", ".frontier", (copy) => delete copy["frontier"]);
  for (const key of ["candidates", "severity_growth", "unresolved_failures", "exposure"]) {
    if (gate[key] !== void 0) add(`${key} removed`, `.${key}`, (copy) => delete copy[key]);
  }
  ofEvidence(
    gate["evidence"],
    (what, key, change) => add(what, `.evidence.${key}`, (copy) => change(mapping(copy["evidence"])))
  );
}
function forget(policy, name) {
  delete mapping(policy["categories"])[name];
  for (const [, category] of entries(policy, "categories")) {
    const left = list(category["requires"]).filter((one) => one !== name);
    if (left.length > 0) category["requires"] = left;
    else delete category["requires"];
  }
  for (const [, gate] of entries(policy, "gates")) gate["require"] = without(gate["require"], name);
}
function without(requirement, name) {
  if (Array.isArray(requirement))
    return requirement.filter((one) => one !== name).map((one) => without(one, name));
  if (typeof requirement !== "object" || requirement === null) return requirement;
  return Object.fromEntries(Object.entries(requirement).map(([key, value]) => [key, without(value, name)]));
}
var mapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
var list = (value) => Array.isArray(value) ? value : value === void 0 ? [] : [value];
var entries = (value, key) => Object.entries(mapping(mapping(value)[key])).map(([name, one]) => [name, mapping(one)]);

// src/selftest/policy.ts
var tryPolicy = (base) => weakenings(base.document).map(({ name, path, document }) => ({
  weakening: name,
  path,
  outcome: outcomeOf(base, document)
}));
function outcomeOf(base, document) {
  try {
    const head = parsePolicySource(JSON.stringify(document), "weakened policy");
    return loosens(diff(base, head)) ? "looser" : "escaped";
  } catch (error) {
    if (error instanceof PolicyError) return "refused";
    throw error;
  }
}

// src/selftest/report.ts
function escapesOf({ evidence, policy, workflows, fixtures }) {
  return [
    ...evidence.filter(({ blocked }) => !blocked).map(
      ({ gate, category, what, screen }) => `gate ${gate}: results of ${category} that ${what}${screen ? " (a screen takes what does not show a violation)" : ""}`
    ),
    ...policy.filter(({ outcome: outcome2 }) => outcome2 === "escaped").map(({ path, weakening }) => `policy: ${weakening}, at ${path}`),
    ...workflows.filter(({ found }) => !found).map(({ file, job, weakening }) => `workflow ${file}, job ${job}: ${weakening}`),
    ...fixtures.filter(({ blocked }) => !blocked).map(({ file, why }) => `fixture ${file}: ${why}`)
  ];
}
var fails = ({ evidence, ...found }) => found.notTried.length > 0 || escapesOf({ ...found, evidence: evidence.filter(({ screen }) => !screen) }).length > 0;
var triedIn = ({ evidence, policy, workflows, fixtures }) => evidence.length + policy.length + workflows.length + fixtures.length;
function selfTestText(found) {
  const { evidence, notTried, policy, workflows, fixtures, reviewed } = found;
  const escapes = escapesOf(found);
  const tried2 = triedIn(found);
  const rows = [
    row("bad evidence", evidence.length, evidence.filter(({ blocked }) => blocked).length, "blocked"),
    row(
      "weakened policies",
      policy.length,
      policy.filter(({ outcome: outcome2 }) => outcome2 !== "escaped").length,
      "found"
    ),
    row("weakened workflows", workflows.length, workflows.filter(({ found: one }) => one).length, "found"),
    row("fixtures", fixtures.length, fixtures.filter(({ blocked }) => blocked).length, "blocked")
  ].flat();
  const skipped = notTried.map(
    ({ gate, category, reasons }) => `  not tried: ${category} at ${gate}, since good results for it do not open the gate (${reasons.join(", ")})`
  );
  const unguarded = policy.length > 0 && !reviewed ? ["  The policy has no `review`: a weakening is named, and nobody need approve it."] : [];
  const rate = tried2 === 0 ? "nothing was tried" : `${escapes.length} of ${tried2} escape (${percent(escapes.length / tried2)})`;
  return [
    ...rows,
    ...skipped,
    ...unguarded,
    ...escapes.map((one) => `  escapes: ${one}`),
    `Escape rate: ${rate}.`
  ].map((line) => `${plain(line)}
`).join("");
}
var row = (what, tried2, held, how) => tried2 === 0 ? [] : [`${what}: ${held} of ${plural(tried2, "case")} ${how}`];

// src/cli/test.ts
async function test(options) {
  const loaded = await loadPolicy(options.policy);
  const { policy } = loaded;
  const gates = options.gate === void 0 ? policy.gates : [gateOf(policy, options.gate, null)];
  const now = /* @__PURE__ */ new Date();
  if (options.writeFixtures !== void 0)
    return writeFixtures(options.writeFixtures, fixturesOf(policy, gates.at(-1), now));
  const tried2 = gates.map((gate) => tryEvidence(policy, gate, now));
  const fixtures = options.fixtures === void 0 ? [] : await tryFixtures(options.fixtures, loaded, gates.at(-1));
  if (fixtures === null) return usage(`There is no fixture (CATEGORY.jsonl) in ${plain(options.fixtures)}.`);
  const workflows = options.workflows === void 0 ? [] : await tryTheWorkflows(options.workflows);
  if (workflows === null) return usage(`No workflows can be read at ${plain(String(options.workflows))}.`);
  const found = {
    evidence: tried2.flatMap(({ trials }) => trials),
    notTried: tried2.flatMap(({ notTried }) => notTried),
    policy: tryPolicy(parsePolicySource(loaded.text, options.policy)),
    workflows,
    fixtures,
    reviewed: policy.review !== null
  };
  const escapes = escapesOf(found);
  process.stdout.write(
    options.format === "json" ? `${JSON.stringify({ tried: triedIn(found), escapes, ...found }, null, 2)}
` : selfTestText(found)
  );
  return fails(found) ? 1 : 0;
}
async function tryTheWorkflows(place) {
  const { FOLDER, readWorkflows } = await import("./lint-workflows-5FKUPH57.js");
  const { tryWorkflows } = await import("./workflows-63ML7XSR.js");
  const folder = place === true ? FOLDER : place;
  const files = await readWorkflows(folder).catch(() => null);
  return files && tryWorkflows(files, folder);
}
async function writeFixtures(folder, files) {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  process.stdout.write(`${plain(folder)}: ${plural(files.size, "fixture")}
`);
  return 0;
}
async function tryFixtures(folder, { policy, digest }, gate) {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".jsonl")).sort();
  const facts = {
    now: /* @__PURE__ */ new Date(),
    subject: null,
    policy: { path: folder, ref: null, digest },
    reasons: []
  };
  const trials = [];
  for (const name of names) {
    const file = join(folder, name);
    const { verdict } = await judgeFiles(policy, gate, await filesFrom([file]), facts);
    trials.push(fixtureTrial(file, basename(name, ".jsonl"), verdict));
  }
  return trials.length === 0 ? null : trials;
}
export {
  test
};
