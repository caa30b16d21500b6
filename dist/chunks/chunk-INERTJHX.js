import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  ungrounded
} from "./chunk-AVP2MNTT.js";
import {
  reason
} from "./chunk-2VALFWTZ.js";
import {
  list
} from "./chunk-5SDD3ADK.js";

// src/verdict/checks/model-recorded.ts
var PLACES = {
  deepeval: 'Give DeepEval the model as a hyperparameter: `evaluate(\u2026, hyperparameters={"model": "NAME"})`, or `@deepeval.log_hyperparameters` with `deepeval test run`.',
  junit: "Have the test runner write a property `model` into the `properties` of the suite.",
  "lm-eval": "Hand over the results_DATE.json beside the samples: only that names the model.",
  "near-zero": "Set `model` in the records, or in the header of the file."
};
function howToRecordModel(formats) {
  const known = [...new Set(formats)].sort().map((format) => format === null ? void 0 : PLACES[format]);
  const said = known.flatMap((place) => place ?? []);
  return known.length > 0 && said.length === known.length ? said.join(" ") : "Have the eval tool record the model; in our own format, set `model`.";
}

// src/verdict/checks/moving-alias.ts
var MOVING = [
  /^(chat)?gpt-(3\.5-turbo|4|4-turbo|4o|4o-mini|4\.1|4\.1-mini|4\.1-nano|4\.5|5|5-mini|5-nano|5-pro|5-codex|5\.\d+)$/,
  /^o[1-9](-mini|-pro|-preview)?$/,
  /^claude-(instant|[1-9](\.\d)?|[1-9]([.-]\d)?-[a-z]+)$/,
  /^gemini-(pro|ultra|flash|[1-9](\.\d)?-(pro|flash|flash-lite|ultra))$/,
  /^grok-([1-9](\.\d)?)(-fast|-mini|-beta)?$/,
  /^(mistral|codestral|ministral|pixtral|magistral)-(tiny|small|medium|large)$/,
  /^(deepseek-(chat|reasoner|coder)|command-(r|r-plus|a)|qwen-(max|plus|turbo)|sonar(-pro)?)$/
];
var CLAUDE = /^claude-[a-z]+-(\d{1,2})(?:[.-](\d{1,2}))?$/;
var FIRST_PINNED_CLAUDE = [4, 6];
var LATEST = /(^|[-_:@.])(latest|default)$/;
function isMovingAlias(name) {
  if (saysLatest(name)) return true;
  const bare = withoutProvider(name);
  const claude = CLAUDE.exec(bare);
  return claude === null ? MOVING.some((family) => family.test(bare)) : isBefore([Number(claude[1]), Number(claude[2] ?? 0)], FIRST_PINNED_CLAUDE);
}
var saysLatest = (name) => LATEST.test(name.toLowerCase());
var isPinned = (name, pinned) => !saysLatest(name) && Object.keys(pinned).some((known) => withoutProvider(known) === withoutProvider(name));
function withoutProvider(name) {
  const last = name.toLowerCase().split("/").at(-1);
  const unversioned = last.replace(/(-v\d+)?(:\d+)?$/, "");
  return unversioned.split(":").at(-1).replace(/^([a-z]+\.)?(anthropic|google|meta|mistral|cohere|deepseek|openai)\./, "");
}
var isBefore = ([major, minor], [since, sinceMinor]) => major < since || major === since && minor < sinceMinor;

// src/verdict/checks/subject.ts
function parseSubject(text) {
  const match = /^([^\s@]+(?:@(?!sha256:)[^\s@]+)*)(?:@(sha256:[0-9a-f]{64}))?$/.exec(text.trim());
  return match === null ? null : { model: match[1], digest: match[2] ?? null };
}
function subjectOf(policy, asked, tallies) {
  if (asked !== null) return { ...asked, model: releaseName(policy, asked.model) };
  const models = new Set(tallies.flatMap((tally) => tally.runs.map((run) => releaseName(policy, run.model))));
  const digests = new Set(tallies.flatMap((tally) => tally.runs.flatMap(digestsOrNone)));
  const only = (set) => set.size === 1 ? [...set][0] : null;
  return { model: only(models), digest: only(digests) };
}
function knownAs(policy, asked, tallies) {
  const subject = subjectOf(policy, asked, tallies);
  const runs = tallies.flatMap((tally) => tally.runs);
  const shown = runs.length > 0 && runs.every((run) => isOf(run, subject.digest));
  return shown ? subject : { ...subject, digest: null };
}
var digestsOf = ({ modelDigest, attestedDigests = [] }) => [
  .../* @__PURE__ */ new Set([...modelDigest === null ? [] : [modelDigest], ...attestedDigests])
];
function digestsOrNone(run) {
  const digests = digestsOf(run);
  return digests.length === 0 ? [null] : digests;
}
var isOf = (run, digest) => digest !== null && digestsOrNone(run).every((one) => one === digest);
var modelsOf = (policy, tallies) => {
  const recorded = tallies.flatMap(({ runs }) => runs.flatMap(({ model }) => model ?? []));
  return [...new Set(recorded.flatMap((model) => [model, releaseName(policy, model) ?? model]))];
};
function ofSubject(policy, evals) {
  const others = new Set(policy.categories.flatMap((one) => one.inventory?.name ? one.name : []));
  return evals.filter(({ category }) => !others.has(category));
}
function judgeSubject({ policy, gate, subject, tally }, tallies) {
  const reasons = [];
  const all = ofSubject(policy, tally.evals);
  const runs = tallies.flatMap((tally2) => tally2.runs.map((run) => ({ ...run, task: tally2.task })));
  const unnamed = runs.filter((run) => run.model === null);
  if (unnamed.length > 0) {
    reasons.push(
      reason(
        "subject-unnamed",
        `The results of ${list([...new Set(unnamed.map((run) => run.task))])} do not say which model they are about.`,
        howToRecordModel(unnamed.map((run) => tally.evidence[run.evidence]?.format ?? null))
      )
    );
  }
  const names = [...new Set(runs.flatMap((run) => run.model === null ? [] : [run.model]))].sort();
  const others = names.filter((name) => releaseName(policy, name) !== subject.model);
  if (subject.model === null && names.length > 0 && unnamed.length === 0) {
    const every = [
      ...new Set(all.flatMap((tally2) => tally2.runs.map((run) => run.model ?? "an unnamed model")))
    ].sort();
    reasons.push(
      reason(
        "subject-mismatch",
        `The results are about more than one model: ${list(every)}.`,
        "Hand over the results of the model that is released, and name it with `subject`."
      )
    );
  } else if (subject.model !== null && others.length > 0) {
    reasons.push(
      reason(
        "subject-mismatch",
        `The results are about ${list(others)}, and what is released is ${subject.model}.`,
        `Run the evals on ${subject.model}; if it is the same model under another name, list the name under \`aliases\` in the policy.`
      )
    );
  }
  return [
    ...reasons,
    ...judgeDigest(policy, subject, runs, all),
    ...gate.screen ? [] : judgeAlias(subject, names, runs, policy.pinned)
  ];
}
function judgeDigest(policy, subject, runs, all) {
  if (runs.length === 0) return [];
  const recorded = [...new Set(all.flatMap((tally) => tally.runs.flatMap(digestsOf)))].sort();
  const wrong = recorded.filter((digest) => subject.digest !== null && digest !== subject.digest);
  if (wrong.length > 0 || recorded.length > 1) {
    return [
      reason(
        "subject-mismatch",
        `The results are about the model with digest ${list(recorded)}, and what is released is ${subject.digest ?? "not one of several"}.`,
        "Run the evals on exactly the model that is released."
      )
    ];
  }
  const whole = runs.every((run) => isOf(run, subject.digest));
  if (policy.subject !== "digest" || whole) return [];
  return [
    reason(
      "subject-unnamed",
      "The policy demands a digest of the subject (`subject: digest`), and the input or some of the results carry none.",
      "Give `subject` as MODEL@sha256:\u2026 and have the results record the digest of the model that they ran on, or an attestation of them."
    )
  ];
}
function judgeAlias(subject, names, runs, pinned) {
  if (subject.digest !== null && runs.every((run) => isOf(run, subject.digest))) return [];
  const moving = [.../* @__PURE__ */ new Set([...subject.model === null ? [] : [subject.model], ...names])].filter(
    (name) => isMovingAlias(name) && !isPinned(name, pinned)
  );
  if (moving.length === 0) return [];
  return [
    reason(
      "moving-alias",
      `${list(moving)} is a name that its provider points at new models over time, so it does not say what was evaluated.`,
      `Evaluate and release a dated snapshot, or name the subject with its digest.${moving.some(saysLatest) ? "" : " If the provider never points this name at another model, say so under `pinned` in the policy, with the source."}`
    )
  ];
}
function releaseName(policy, model) {
  if (model === null || Object.hasOwn(policy.aliases, model)) return model;
  const release = Object.entries(policy.aliases).find(([, recorded]) => recorded.includes(model));
  return release?.[0] ?? model;
}

// src/verdict/memory/frontier.ts
var ADVANCE_FORM = '`WHAT: FROM -> TO`, such as "training compute: 2e25 FLOP -> 1e26 FLOP", in at most 500 characters';
var MOST_CHARACTERS = 500;
function parseAdvance(text) {
  if (text.length > MOST_CHARACTERS) return null;
  const match = /^([^\s:].*?): +(\S.*?) +(?:->|→) +(\S.*)$/.exec(text.trim());
  if (match === null) return null;
  const [what, from, to] = match.slice(1).map((part) => part.trim());
  return from === to ? null : `${what}: ${from} -> ${to}`;
}
function judgeFrontier(policy, gate, advance, memory) {
  const open = notRemembered(gate, memory).filter((check) => demands(gate).includes(check));
  return [
    ...gate.frontier && advance === null ? [
      reason(
        "advance-unnamed",
        "This is a frontier gate, and nothing says what is to advance.",
        'Say it as `WHAT: FROM -> TO` with the input `advance` (or --advance), such as "training compute: 2e25 FLOP -> 1e26 FLOP".'
      )
    ] : [],
    ...judgeGrounds(policy, gate),
    ...open.length > 0 ? [
      reason(
        "not-judged",
        `${gate.frontier ? "A frontier gate" : "This gate"} opens only if all its checks were made; these were not: ${list(open, open.length)}.`,
        "They need a memory of what was judged before: a ledger that this run is written into (docs/attempts.md). Where there is none, this gate does not open."
      )
    ] : []
  ];
}
var LACKS = {
  claim: "no `claim`",
  owner: "no `owner`",
  source: "no `source`",
  mixture: "no `mixture` for its pool",
  evals: "one eval only"
};
function judgeGrounds(policy, gate) {
  const found = ungrounded(policy, gate).map(
    ({ category, lacks }) => `${category.name} has ${list(lacks.map((lack) => LACKS[lack]))}`
  );
  if (found.length === 0) return [];
  return [
    reason(
      "ungrounded",
      `A frontier gate asks of each category a claim, an owner, a source and evals of two tasks: ${found.join("; ")}.`,
      "Add them to the policy; `near-zero lint` shows each with its place."
    )
  ];
}
var OF_LEDGER = ["attempts", "candidates", "looser-than-last-allow", "severity-growth"];
function demands({ frontier, candidates, severityGrowth, unresolvedFailures }) {
  if (frontier) return [...OF_LEDGER, "unresolved-failures"];
  return [
    ...candidates === "corrected" ? ["candidates"] : [],
    ...severityGrowth === "block" ? ["severity-growth"] : [],
    ...unresolvedFailures === "block" ? ["unresolved-failures"] : []
  ];
}
function notRemembered(gate, memory) {
  const ledger = gate.screen ? null : memory?.ledger ?? null;
  const asked = demands(gate);
  if (ledger === null) return ["attempts", ...asked.filter((check) => check !== "attempts")];
  return [
    // An attempt that leaves no trace can be made until it passes.
    ...ledger.written ? [] : asked.filter((check) => check === "attempts" || check === "candidates"),
    ...memory?.history ? [] : asked.filter((check) => check === "unresolved-failures"),
    ...ledger.anchored ? [] : ["tail-unprotected"]
  ];
}

export {
  parseSubject,
  subjectOf,
  knownAs,
  modelsOf,
  ofSubject,
  judgeSubject,
  releaseName,
  ADVANCE_FORM,
  parseAdvance,
  judgeFrontier,
  judgeGrounds,
  notRemembered
};
