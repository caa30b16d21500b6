import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  FIRST_RUN_DAYS,
  isFirstRun,
  ungrounded
} from "./chunk-BTNGNSB3.js";
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
  const said2 = known.flatMap((place) => place ?? []);
  return known.length > 0 && said2.length === known.length ? said2.join(" ") : "Have the eval tool record the model; in our own format, set `model`.";
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

// src/verdict/memory/named-memory.ts
function memoryLacks(policy, gate, memory, now) {
  const { memory: named, frontier } = gate;
  if (gate.screen) return [];
  if (named === null) return frontier ? ["memory-unnamed"] : [];
  return [...ledgerLacks(gate, named, memory, now), ...historyLacks(policy, gate, named, memory)];
}
function ledgerLacks(gate, named, memory, now) {
  const { ledger = null, asked = null } = memory ?? {};
  const isFile = named.ledger.startsWith("file:");
  const other = asked !== null && asked !== named.ledger;
  if (ledger === null) return [...other ? OTHER : [], ...gate.frontier ? [] : EMPTY];
  const begun = ledger.entries.some((entry) => entry.type === "closed" && entry.gate === gate.name);
  return [
    ...other || ledger.place !== named.ledger.replace(":", " ") ? OTHER : [],
    ...begun || isFirstRun(named, now) ? [] : EMPTY,
    ...isFile && gate.frontier ? ["memory-unguarded"] : [],
    ...ledger.anchored || isFile ? [] : ["tail-unprotected"]
  ];
}
var OTHER = ["memory-other"];
var EMPTY = ["memory-empty"];
function historyLacks(policy, gate, named, memory) {
  const read = memory?.historyRead;
  return [
    ...read && read.folder !== named.history ? ["history-other"] : [],
    ...read && !read.found ? ["history-missing"] : [],
    ...read && read.elsewhere.length > 0 && gate.unresolvedFailures === "block" ? ["history-elsewhere"] : [],
    ...gate.frontier && policy.review === null ? ["history-unguarded"] : []
  ];
}
var judgeMemory = (policy, gate, memory, now) => memoryLacks(policy, gate, memory, now).map((lack) => {
  const { message, remedy } = said(lack, gate, memory);
  return reason("not-judged", message, remedy);
});
function said(lack, { name, memory: named }, memory) {
  const { ledger = "", history = "", firstRun = null } = named ?? {};
  const read = memory?.historyRead;
  switch (lack) {
    case "memory-unnamed":
      return {
        message: "The policy names no memory for this frontier gate, so that each run could choose what it remembers.",
        remedy: `Add to the gate: \`memory: { ledger: branch:near-zero-ledger, history: .near-zero/history }\`, and \`first_run: { by, on }\` before its first run.`
      };
    case "memory-other":
      return {
        message: `The policy names the ledger ${ledger} for this gate; this run names ${memory?.asked ?? memory?.ledger?.place ?? "none"}.`,
        remedy: "Let the input `ledger` say `write` or nothing: the policy says which ledger it is."
      };
    case "memory-empty":
      return {
        message: `The ledger ${ledger} holds no verdict of the gate ${name}, and ${firstRunSaid(firstRun)}.`,
        remedy: `If there never was one, have \`memory.first_run: { by, on }\` approved in the policy: it counts for ${FIRST_RUN_DAYS} days. Otherwise put back the ledger that is gone.`
      };
    case "memory-unguarded":
      return {
        message: `The policy names ${ledger} as the memory of this frontier gate, and nothing outside a file vouches for it.`,
        remedy: "Keep the ledger on a branch: `ledger: branch:near-zero-ledger`."
      };
    case "tail-unprotected":
      return {
        message: `Nothing outside the ledger ${ledger} vouches for its end, so that its last entries may be missing.`,
        remedy: "Give the job `permissions: { contents: write, actions: read, checks: read }`, and run it where the log says what is lacking (docs/attempts.md)."
      };
    case "history-other":
      return {
        message: `The policy names the history ${history} for this gate; this run read ${read.folder}.`,
        remedy: "Leave out --history: the policy says which folder it is."
      };
    case "history-missing":
      return {
        message: `There is no folder ${history}, in which earlier failures are written down.`,
        remedy: "Commit the folder, with a README.md as long as there is nothing to write down; or put back the one that is gone."
      };
    case "history-elsewhere":
      return {
        message: `The history was read from ${read.folder}; another one lies in ${list(read.elsewhere)} and was not read.`,
        remedy: "Move its files into the one that is read."
      };
    case "history-unguarded":
      return {
        message: `The policy has no \`review\`, so that nobody has to approve a change of ${history}.`,
        remedy: "Add `review: { approvers: [...] }` to the policy, and require the check of the `review/` action."
      };
  }
}
var firstRunSaid = (firstRun) => firstRun === null ? "the policy has no `first_run` for it" : `its \`first_run\` (${firstRun.on}, ${firstRun.by}) counts for ${FIRST_RUN_DAYS} days from that day only`;

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
function judgeFrontier(policy, gate, advance, memory, now) {
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
    ] : [],
    ...judgeMemory(policy, gate, memory, now)
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
  memoryLacks,
  ADVANCE_FORM,
  parseAdvance,
  judgeFrontier,
  judgeGrounds,
  notRemembered
};
