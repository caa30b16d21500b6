import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  storyOf
} from "./chunk-CAXV3NDA.js";
import {
  REASONS
} from "./chunk-JBVS7HNA.js";
import {
  chance,
  count,
  list,
  percent,
  plural
} from "./chunk-5SDD3ADK.js";

// src/report/said.ts
var STATE_WORDS = {
  demonstrated: "demonstrated",
  violated: "violated",
  "not-demonstrated": "not demonstrated",
  invalid: "invalid"
};
var isPlain = ({ decision, mode, waived }) => decision === "allow" && mode === "demonstrate" && waived.length === 0;
function headline(verdict) {
  if (verdict.decision === "allow") {
    if (verdict.mode === "screen") return "Screen let through. This is not a pass: nothing is demonstrated.";
    const waived = verdict.waived.length > 0 ? `, and ${list(
      verdict.waived.map((name) => underWaiver(name, verdict)),
      6
    )}` : "";
    return `Allowed: ${plural(shown(verdict), "bound")} demonstrated${byRoute(verdict)}${waived}${passedBy(verdict)}.`;
  }
  const causes = [
    ...verdict.reasons.map(({ code }) => REASONS[code]?.headline ?? `${code} stands against it`),
    ...WORST_FIRST.flatMap((state) => {
      const names = verdict.blocking.filter((name) => verdict.categories[name].state === state);
      return names.length === 0 ? [] : `${list(names, 3)} ${names.length > 1 ? "are" : "is"} ${STATE_WORDS[state]}`;
    })
  ];
  return `Blocked: ${[...new Set(causes)].join("; ")}.`;
}
var WORST_FIRST = ["violated", "invalid", "not-demonstrated", "demonstrated"];
function underWaiver(name, { categories }) {
  const waiver = categories[name]?.waiver;
  return waiver ? `${name} under waiver ${waiver.id} until ${waiver.expires}` : `${name} under a waiver`;
}
var shown = (verdict) => Object.values(verdict.categories).filter((category) => category.state === "demonstrated").length;
function passedBy({ categories }) {
  const failing = Object.entries(categories).flatMap(
    ([name, { state }]) => state === "violated" ? name : []
  );
  return failing.length === 0 ? "" : `; ${list(failing, 6)} ${failing.length > 1 ? "are" : "is"} violated`;
}
var byRoute = (verdict) => verdict.route.length > 0 ? ` by way of ${list(verdict.route)}` : "";
function confidenceIn({ categories }) {
  const bound = Object.entries(categories).filter(
    ([, { method, samples }]) => method !== "count" && samples > 0
  );
  const groups = [...Map.groupBy(bound, ([, { alpha }]) => percent(1 - alpha))];
  if (groups.length === 0) return [];
  const levels = groups.map(
    ([level, of]) => groups.length === 1 ? level : `${level} (${list(of.map(([name]) => name))})`
  );
  return [`Each upper bound holds with ${list(levels)} confidence, one category at a time.`];
}
var failuresOf = (one) => one.samples === 0 ? "\u2013" : `${count(one.failures)} of ${count(one.samples)}`;
var upperOf = (one, limit) => one.samples === 0 ? "\u2013" : percent(one.upper, limit);
var neededOf = ({ state, samplesNeeded }) => state === "violated" || samplesNeeded === null ? "" : count(samplesNeeded);
var screened = (category) => `${plural(category.failures, "failure")} in ${plural(category.samples, "sample")}: no violation shown, nothing demonstrated`;
function toLookAt({ worst }) {
  const seen = /* @__PURE__ */ new Set();
  return worst.flatMap(({ outcome, id, locator }) => {
    if (seen.has(id)) return [];
    seen.add(id);
    return `${locator?.text ?? id}${outcome === "unscored" ? " \u2013 no score" : ""}`;
  });
}
var UNKNOWN = "`near-zero formats FILE` shows what is in one; docs/formats/near-zero.md describes a format of our own, a record a sample with `task`, `id`, `model` and `failed`.";
function cameFrom({ provenance }) {
  const { artifactId, artifactDigest, repository, runId, workflow, event, headCommit, headRepository } = provenance;
  if (runId === null) return null;
  const foreign = headRepository === repository ? "" : ` of ${headRepository ?? "a fork that was deleted"}`;
  const about = [workflow, event, headCommit && `commit ${headCommit.slice(0, 7)}${foreign}`].filter(Boolean);
  const artifact = artifactId === null ? "" : `artifact ${artifactId} of `;
  const bare = artifactId !== null && artifactDigest === null ? ", which has no digest" : "";
  return `${artifact}run ${runId} of ${repository} (${about.join(", ")})${bare}`;
}
function restsOn(category) {
  const { kind, within, recall, adjudication, evals } = category;
  const controls = evals.flatMap(({ task, samples, excluded }) => {
    if (within === null || excluded === null) return [];
    const { unsolved, unprobed } = excluded;
    return `${task}: ${count(unsolved + unprobed)} left out beside ${plural(samples, "sample")} (control not solved: ${count(unsolved)}, none scored: ${count(unprobed)}; at most ${percent(within.maxExcluded)} may be)`;
  });
  return [
    ...kind === "capability" ? ["A capability: how often the model fails neutral controls"] : [],
    ...kind === "inventory" ? ["An inventory: units of a finite list, each looked at; nothing is estimated"] : [],
    ...within === null ? [] : [`Within the capability ${within.capability}`],
    ...controls,
    ...evals.filter(({ sealed }) => sealed).map(
      ({ task, gap }) => `${task} is held out${gap === null ? "" : ` (chance of its gap to the public evals: ${percent(gap)})`}`
    ),
    ...recall === null ? [] : [
      `The grader saw ${count(recall.detected)} of ${plural(recall.planted, "planted failure")}: it is shown to see ${percent(recall.lower)} of failures, and the bound allows for the rest`
    ],
    ...adjudication !== null && adjudication.overruled > 0 ? [`${plural(adjudication.overruled, "failure")} overruled by ${list(adjudication.by)}`] : [],
    ...adjudication !== null && adjudication.missed > 0 ? [`${plural(adjudication.missed, "failure")} found by people where the grader saw none`] : []
  ];
}
var rememberedOf = (category) => [
  ...attemptsIn(category),
  ...growthIn(category)
];
function attemptsIn({ attempts, limit }) {
  if (attempts === null) return [];
  const { rule, number, lost, carried, replaced, earlier } = attempts;
  const shown2 = earlier.slice(-EARLIER_SHOWN);
  return [
    ...number === 1 && lost === 0 ? [] : [`Attempt ${count(number)} on this subject${RULE_OF_ATTEMPTS[rule]}`],
    ...shown2.map(
      ({ judgedAt, failures, samples, upper, holds }) => `Before, on ${judgedAt.slice(0, 10)}: ${failuresOf({ failures, samples })}, up to ${upperOf({ samples, upper }, limit)}; it ${holds ? "holds" : "does not hold"}`
    ),
    ...earlier.length > shown2.length ? [`And ${count(earlier.length - shown2.length)} before that`] : [],
    ...carried > 0 ? [`${plural(carried, "sample")} counted as in another attempt, where it was worse`] : [],
    ...replaced > 0 ? [`${plural(replaced, "missing score")} supplied by a later attempt`] : [],
    ...lost > 0 ? [`${plural(lost, "attempt")} begun and lost, which leaves a smaller share of the chance of error`] : []
  ];
}
var RULE_OF_ATTEMPTS = {
  once: "; each must hold by itself, on the same samples by the worst outcome of any",
  spend: "; any on fresh samples may hold, at its share of the chance of error, and on the same samples the worst outcome counts",
  sequential: "; all are judged as one, by a rule that holds at any look"
};
var EARLIER_SHOWN = 3;
function growthIn({ growth }) {
  if (growth === null) return [];
  return growth.evals.map(({ task, common, releases, rate, severe, rank }) => {
    const shown2 = releases.slice(-RELEASES_SHOWN);
    const series = shown2.map(
      ({ model, failures, samples, levels }) => `${model ?? "not named"} ${count(failures)} of ${count(samples)}${severe === null ? "" : ` (${count(levels[3] + levels[4])} serious)`}`
    );
    const on = common === null ? "" : ` on ${plural(common, "sample")} that all were tried on`;
    const tests = [
      `rate ${chance(rate)}`,
      ...severe === null ? [] : [`serious failures ${chance(severe)}`],
      ...rank === null ? [] : [`severity of failures ${chance(rank)}`]
    ];
    return `${task}, release by release${on}: ${list(series, series.length)}; chance of such a rise if nothing grew: ${list(tests)}`;
  });
}
var RELEASES_SHOWN = 5;
function rememberedAt({ memory }) {
  if (memory === null) return [];
  const { candidate, place, entries, head } = memory;
  const since = candidate?.since == null ? "" : ` since ${candidate.since.model ?? "one not named"} was let through on ${candidate.since.judgedAt.slice(0, 10)}`;
  return [
    ...candidate === null ? [] : [
      `Candidate ${count(candidate.number)} at this gate${since}${candidate.corrected ? ", and judged with its share of the chance of error" : ""}.`
    ],
    `Ledger: ${place}, ${plural(entries, "entry", "entries")}${head === null ? "" : `, the last ${head}`}${memory.written ? "" : "; this run only reads it"}.`
  ];
}
function inReadingOrder(categories) {
  const order = /* @__PURE__ */ new Set();
  for (const [name, category] of Object.entries(categories)) {
    order.add(name);
    for (const other of category.requires) if (categories[other] !== void 0) order.add(other);
  }
  return [...order].map((name) => [name, categories[name]]);
}
function subjectOf(verdict) {
  const { model, digest } = verdict.subject;
  return digest === null ? model ?? "not named" : `${model ?? "not named"}@${digest}`;
}
var advanceOf = ({ advance }) => `To advance: ${advance ?? "not said"}`;
var seenBefore = ({ signatures, reasons }) => {
  const blocks = reasons.some(({ code }) => code === "unresolved-failures");
  return (signatures ?? []).filter(({ state }) => !(blocks && state === "open")).map((one) => `${storyOf(one)}.`);
};
function exposed({ exposure }) {
  if (exposure === null) return [];
  const { interactions, per, severityAtLeast, expectedFailures, chanceOfAny } = exposure;
  const level = severityAtLeast === null ? "" : ` of severity ${severityAtLeast} or worse`;
  const most = count(Math.ceil(expectedFailures));
  return [
    `In ${plural(interactions, "interaction")} in ${per}, at most ${most} failures${level} are to be expected; the chance of any is at most ${percent(chanceOfAny)}.`
  ];
}
function trustOf(evidence) {
  const counted = evidence.filter((file) => file.format !== null && file.sameAs === null);
  const attested = counted.filter((file) => file.trust === "attested");
  if (attested.length === 0) return "self-reported";
  if (attested.length === counted.length) return "attested";
  return `${count(attested.length)} attested and ${count(counted.length - attested.length)} self-reported`;
}
function attestedBy({ trust, attestations = [] }) {
  return trust === "attested" ? list([...new Set(attestations.map(({ signer }) => signer))], 3) : null;
}
function originOf(file) {
  const [from, by] = [cameFrom(file), attestedBy(file)];
  return [...from === null ? [] : [`from ${from}`], ...by === null ? [] : [`attested by ${by}`]].join(
    ", "
  );
}

export {
  STATE_WORDS,
  isPlain,
  headline,
  confidenceIn,
  failuresOf,
  upperOf,
  neededOf,
  screened,
  toLookAt,
  UNKNOWN,
  restsOn,
  rememberedOf,
  rememberedAt,
  inReadingOrder,
  subjectOf,
  advanceOf,
  seenBefore,
  exposed,
  trustOf,
  originOf
};
