import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  candidatesAt,
  passesScreen,
  satisfied,
  selectorsIn,
  stateOf
} from "./chunk-43NNX7AY.js";
import {
  alphaFor,
  corrects,
  ruleOf,
  shareOfAttempt
} from "./chunk-SRBD34P2.js";
import {
  judgeGrounds
} from "./chunk-NUJV3HT6.js";
import {
  closure,
  judgedBy
} from "./chunk-N2EHHURP.js";
import {
  safeMarkdown
} from "./chunk-A3SUJ7BR.js";
import {
  STATE_WORDS
} from "./chunk-O2TBYU23.js";
import {
  REASONS,
  followsFromLimit,
  isKnown
} from "./chunk-JBVS7HNA.js";
import {
  count,
  list,
  percent,
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";

// src/report/changes.ts
function countChanges(changes) {
  if (changes.length === 0) return "Nothing that a policy says has changed.";
  const of = (direction) => changes.filter((one) => one.direction === direction).length;
  const kinds = ["looser", "unknown", "tighter", "neutral"].filter((direction) => of(direction) > 0).map((direction) => `${of(direction)} ${direction}`);
  const unknown = of("unknown") > 0 ? " What is unknown is treated as looser." : "";
  return `${plural(changes.length, "change")}: ${list(kinds)}.${unknown}`;
}
function changesAsText(changes, rejudged, names) {
  const lines = changes.map((change) => {
    const [file, place] = change.head ? [names.head, change.head] : [names.base, change.base];
    return `${plain(file)}:${place ? `${place.line}:${place.column}:` : ""} ${change.direction}: ${plain(sentenceOf(change), 2e3)}`;
  });
  return [...lines, countChanges(changes), ...rejudged.map((one) => plain(flip(one), 1e3)), ""].join("\n");
}
var MARKS = { looser: "\u{1F534}", unknown: "\u{1F7E0}", tighter: "\u{1F7E2}", neutral: "\u26AA" };
var ROWS_SHOWN = 100;
function changesAsMarkdown(changes, rejudged = []) {
  const sorted = Object.keys(MARKS).flatMap(
    (direction) => changes.filter((change) => change.direction === direction)
  );
  const rows = sorted.slice(0, ROWS_SHOWN).map((change) => {
    const { path, direction, old, new: now, note, loosenedAfterFailingRun: runs = [] } = change;
    const after = runs.length === 0 ? "" : `${note && " "}**${safeMarkdown(afterFailing(runs), 1e3)}**`;
    const place = change.head ? `${change.head.line}` : change.base ? `(${change.base.line})` : "";
    return `| ${MARKS[direction]} ${direction} | ${safeMarkdown(path)} | ${place} | ${cell(old)} | ${cell(now)} | ${safeMarkdown(note)}${after} |`;
  });
  const more = sorted.length - rows.length;
  return [
    countChanges(changes),
    ...rows.length === 0 ? [] : [
      "",
      "| | key | line | was | is | |",
      "|---|---|--:|---|---|---|",
      ...rows,
      ...more > 0 ? [`| | *and ${plural(more, "change")} more* | | | | |`] : []
    ],
    ...rejudged.length === 0 ? [] : ["", ...rejudged.map((one) => `- ${safeMarkdown(flip(one), 1e3)}`)],
    ""
  ].join("\n");
}
var sentenceOf = ({ sentence, loosenedAfterFailingRun: runs = [] }) => runs.length === 0 ? sentence : `${sentence} ${afterFailing(runs)}`;
var afterFailing = (runs) => `Loosened after a failing run: ${runs.map(failing).join("; ")}.`;
var CATEGORIES_SAID = 3;
function failing({ gate, judgedAt, model, categories }) {
  const who = `on ${judgedAt.slice(0, 10)}, ${model ?? "a model without a name"} was`;
  const said = categories.map(
    ({ name, state, failures, samples, upper, limit }) => `${STATE_WORDS[state]} for ${name} (${count(failures)} of ${count(samples)}, upper bound ${percent(upper, limit)}, limit ${percent(limit)})`
  );
  return `${who} ${list(said, CATEGORIES_SAID) || "blocked"} at gate ${gate}`;
}
var cell = (value) => value === null ? "\u2013" : safeMarkdown(value, 100);
function flip({ gate, judgedAt, file, decision, categories, unknown }) {
  const flipped = decision.old === decision.new ? `stays ${decision.old}` : `flips from ${decision.old} to ${decision.new}`;
  const states = categories.map(({ name, old, new: now }) => `${name} goes from ${old} to ${now}`);
  const missing = unknown.length > 0 ? [`it has no counts for ${list(unknown)}`] : [];
  return `${file} (gate ${gate}, ${judgedAt}) ${flipped}${[...states, ...missing].map((one, i) => `${i ? ";" : ":"} ${one}`).join("")}.`;
}

// src/ledger/replay.ts
function recordedIn(entries) {
  return entries.flatMap((entry, index) => {
    if (entry.type !== "closed") return [];
    const known = entries.slice(0, index);
    const { number } = candidatesAt(known, entry.gate, new Set(selectorsIn(entry)), entry.subject);
    return { entry, candidate: number };
  });
}
var entryName = ({ number, subject }) => `entry ${number}, ${subject.model ?? "not named"}`;

// src/verdict/memory/rejudge.ts
function rejudge(file, kept, policy, candidate = "memory" in kept ? kept.memory?.candidate?.number ?? 1 : 1) {
  const verdict = "type" in kept ? fromLedger(kept) : fromFile(kept);
  const gate = policy.gates.find((one) => one.name === verdict.gate);
  const asked = gate ? judgedBy(policy, gate) : [];
  const ledger = "type" in kept || kept.memory !== null;
  const corrected = gate !== void 0 && corrects(gate, ledger && (kept.rules ?? 1) >= 2);
  const judged = /* @__PURE__ */ new Map();
  for (const category of asked) {
    const recorded = verdict.categories.get(category.name);
    if (recorded) {
      const alpha = alphaFor(policy, gate, category, corrected ? candidate : null);
      judged.set(category.name, again(category, recorded, alpha, gate));
    }
  }
  const requires = (name) => asked.find((one) => one.name === name)?.requires ?? [];
  const alone = (name) => {
    const one = judged.get(name);
    return one !== void 0 && (gate.screen ? passesScreen(one) : one.state === "demonstrated");
  };
  const isGreen = (name) => [...closure([name], requires)].every(alone);
  const allowed = gate !== void 0 && !isAgainstGate(verdict, policy, gate) && satisfied(gate.require, isGreen);
  const states = [...judged].map(([name, one]) => {
    const now = one.state === "demonstrated" && !isGreen(name) ? "not-demonstrated" : one.state;
    return { name, old: verdict.categories.get(name).state, new: now };
  });
  return {
    file,
    gate: verdict.gate,
    judgedAt: verdict.judgedAt,
    decision: { old: verdict.decision, new: allowed ? "allow" : "block" },
    categories: states.filter((one) => one.old !== one.new),
    unknown: asked.map(({ name }) => name).filter((name) => !judged.has(name))
  };
}
var ASKED = {
  "advance-unnamed": ({ frontier }) => frontier,
  "looser-than-last-allow": ({ frontier }) => frontier,
  // Follows from the share that this candidate may use, by which its bounds are judged anew.
  candidates: () => false,
  "severity-growth": ({ severityGrowth }) => severityGrowth === "block",
  // Follows from the policy, and so is judged anew.
  ungrounded: () => false,
  "unresolved-failures": ({ unresolvedFailures }) => unresolvedFailures === "block",
  "not-judged": ({ candidates, severityGrowth, unresolvedFailures }) => candidates === "corrected" || severityGrowth === "block" || unresolvedFailures === "block"
};
var asks = (gate, { code }) => ASKED[code]?.(gate) ?? true;
var rejudgeLedger = (entries, policy) => recordedIn(entries).map(({ entry, candidate }) => rejudge(entryName(entry), entry, policy, candidate));
var isAgainstGate = ({ advance, reasons }, policy, gate) => reasons.some((one) => asks(gate, one)) || judgeGrounds(policy, gate).length > 0 || gate.frontier && advance === null;
function again(category, recorded, alpha, gate) {
  const limit = category.maxFailureRate.value;
  const { recall } = recorded;
  const rule = ruleOf({
    attempts: category.attempts,
    alpha: shareOfAttempt(category.attempts, alpha, 1),
    recall
  });
  const counts = category.pool ? [recorded.pooled ? recorded : sumOf(recorded)] : recorded.evals;
  const list2 = category.inventory;
  const violated = [...recorded.evals, ...counts].some(
    (one) => list2 ? unitsIn(one.lower, list2) > list2.allowed : one.lower > limit
  );
  const short = counts.some(
    (one) => list2 ? unitsIn(one.upper, list2) > list2.allowed : one.samples > 0 && !rule.demonstrated(one, limit)
  );
  const shown = violated ? [{ code: "above-limit", task: null, of: "rate" }] : short ? [{ code: "too-few-samples", task: null, of: "rate" }] : [];
  const reasons = [...recorded.reasons.filter((one) => asks(gate, one)), ...shown];
  return { ...recorded, reasons, state: stateOf(reasons.map(classed), gate.screen) };
}
var classed = ({ code }) => isKnown(code) ? { code, class: REASONS[code].class } : { code: "unreadable", class: "invalid" };
var unitsIn = (share, { units }) => Math.round(share * units);
var sumOf = ({ evals }) => ({
  failures: evals.reduce((sum, one) => sum + one.failures, 0),
  samples: evals.reduce((sum, one) => sum + one.samples, 0),
  lower: 0,
  upper: 1
});
function fromFile(verdict) {
  const categories = Object.entries(verdict.categories).map(([name, one]) => [
    name,
    { ...one, reasons: apartFromLimit(one.reasons.map(recordedIn2), one) }
  ]);
  return { ...verdict, reasons: verdict.reasons.map(recordedIn2), categories: new Map(categories) };
}
var recordedIn2 = ({ code, task, about }) => ({
  code,
  task,
  of: about?.of ?? null
});
function fromLedger(entry) {
  const categories = Object.entries(entry.categories).map(([name, one]) => {
    const reasons2 = one.reasons.map(({ code, task, of = null }) => ({ code, task, of }));
    return [name, { ...one, reasons: apartFromLimit(reasons2, one) }];
  });
  const reasons = entry.reasons.map((code) => ({ code, task: null, of: null }));
  return { ...entry, reasons, categories: new Map(categories) };
}
function apartFromLimit(reasons, { limit, lower, evals }) {
  const over = lower > limit || evals.some((one) => one.lower > limit);
  return reasons.filter((one) => !(followsFromLimit(one) ?? over));
}

export {
  changesAsText,
  changesAsMarkdown,
  sentenceOf,
  afterFailing,
  flip,
  rejudge,
  rejudgeLedger
};
