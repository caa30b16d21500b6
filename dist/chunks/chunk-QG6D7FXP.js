import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  plantedOf
} from "./chunk-YZ6P32IK.js";
import {
  conditionInWords
} from "./chunk-HJNFONYY.js";
import {
  NOTICE_DAYS,
  boundWithRecall,
  checksNeeded,
  demonstratesWithRecall,
  inForce,
  logHypergeometricUpper,
  lowerCount,
  plantedNeeded,
  samplesNeededWithRecall,
  showsRecall,
  upperCount
} from "./chunk-QEEPF2XZ.js";
import {
  chanceOfAny,
  expectedFailures,
  limitOf,
  lowerBound,
  upperBound,
  useInWords
} from "./chunk-SMK5X57C.js";
import {
  VIOLATION_ALPHA,
  alphaFor,
  demonstrates,
  samplesNeeded,
  violates
} from "./chunk-RAP2RD57.js";
import {
  daysLeft,
  requireCounts,
  stricter
} from "./chunk-OHGEJIAX.js";
import {
  judgedBy
} from "./chunk-N2EHHURP.js";
import {
  fileKey
} from "./chunk-UBGLQ7ZC.js";
import {
  same
} from "./chunk-KCOW4DEN.js";
import {
  isCode,
  reason,
  voids
} from "./chunk-6BSCQPWS.js";
import {
  count,
  list,
  percent,
  plural
} from "./chunk-UTPLORQV.js";

// src/verdict/frontier.ts
var OF_MEMORY = [
  "attempts",
  "candidates",
  "looser-than-last-allow",
  "severity-growth",
  "unresolved-failures"
];
var ADVANCE_FORM = '`WHAT: FROM -> TO`, such as "training compute: 2e25 FLOP -> 1e26 FLOP", in at most 500 characters';
var MOST_CHARACTERS = 500;
function parseAdvance(text) {
  if (text.length > MOST_CHARACTERS) return null;
  const match = /^([^\s:].*?): +(\S.*?) +(?:->|→) +(\S.*)$/.exec(text.trim());
  if (match === null) return null;
  const [what, from, to] = match.slice(1).map((part) => part.trim());
  return from === to ? null : `${what}: ${from} -> ${to}`;
}
function judgeFrontier(gate, advance, memory) {
  if (!gate.frontier) return [];
  const open = notRemembered(gate, memory);
  return [
    ...advance === null ? [
      reason(
        "advance-unnamed",
        "This is a frontier gate, and nothing says what is to advance.",
        'Say it as `WHAT: FROM -> TO` with the input `advance` (or --advance), such as "training compute: 2e25 FLOP -> 1e26 FLOP".'
      )
    ] : [],
    ...open.length > 0 ? [
      reason(
        "not-judged",
        `A frontier gate opens only if all its checks were made; these were not: ${list(open, open.length)}.`,
        "They need a memory of what was judged before. Where there is none, this gate does not open."
      )
    ] : []
  ];
}
function notRemembered(gate, memory) {
  const unprotected = memory?.ledger && !memory.ledger.anchored ? ["tail-unprotected"] : [];
  return [...gate.frontier ? OF_MEMORY : ["attempts"], ...unprotected];
}

// src/verdict/moving-alias.ts
var FAMILIES = [
  /^(chat)?gpt-(3\.5-turbo|4|4-turbo|4o|4o-mini|4\.1|4\.1-mini|4\.1-nano|4\.5|5|5-mini|5-nano|5-pro|5-codex|5\.\d+)$/,
  /^o[1-9](-mini|-pro|-preview)?$/,
  /^claude-(instant|[1-9](\.\d)?|[1-9]([.-]\d)?-(opus|sonnet|haiku)|(opus|sonnet|haiku)-[1-9]([.-]\d)?)$/,
  /^gemini-(pro|ultra|flash|[1-9](\.\d)?-(pro|flash|flash-lite|ultra))$/,
  /^grok-([1-9](\.\d)?)(-fast|-mini|-beta)?$/,
  /^(mistral|codestral|ministral|pixtral|magistral)-(tiny|small|medium|large)$/,
  /^(deepseek-(chat|reasoner|coder)|command-(r|r-plus|a)|qwen-(max|plus|turbo)|sonar(-pro)?)$/
];
function isMovingAlias(name) {
  const bare = name.toLowerCase().split("/").at(-1);
  const last = bare.split(":").at(-1);
  return /(^|[-_:@.])latest$/.test(bare) || FAMILIES.some((family) => family.test(bare) || family.test(last));
}

// src/verdict/subject.ts
function parseSubject(text) {
  const match = /^([^\s@]+(?:@(?!sha256:)[^\s@]+)*)(?:@(sha256:[0-9a-f]{64}))?$/.exec(text.trim());
  return match === null ? null : { model: match[1], digest: match[2] ?? null };
}
function subjectOf(policy, asked, tallies) {
  if (asked !== null) return { ...asked, model: releaseName(policy, asked.model) };
  const models = new Set(tallies.flatMap((tally) => tally.runs.map((run) => releaseName(policy, run.model))));
  const digests = new Set(tallies.flatMap((tally) => tally.runs.map((run) => run.modelDigest)));
  const only = (set) => set.size === 1 ? [...set][0] : null;
  return { model: only(models), digest: only(digests) };
}
function judgeSubject(policy, asked, tallies, all, screen) {
  const reasons = [];
  const subject = subjectOf(policy, asked, all);
  const runs = tallies.flatMap((tally) => tally.runs.map((run) => ({ ...run, task: tally.task })));
  const unnamed = runs.filter((run) => run.model === null);
  if (unnamed.length > 0) {
    reasons.push(
      reason(
        "subject-unnamed",
        `The results of ${list([...new Set(unnamed.map((run) => run.task))])} do not say which model they are about.`,
        "Have the eval tool record the model; in our own format, set `model`."
      )
    );
  }
  const names = [...new Set(runs.flatMap((run) => run.model === null ? [] : [run.model]))].sort();
  const others = names.filter((name) => releaseName(policy, name) !== subject.model);
  if (subject.model === null && names.length > 0 && unnamed.length === 0) {
    const every = [
      ...new Set(all.flatMap((tally) => tally.runs.map((run) => run.model ?? "an unnamed model")))
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
    ...screen ? [] : judgeAlias(subject, names, runs)
  ];
}
function judgeDigest(policy, subject, runs, all) {
  if (runs.length === 0) return [];
  const recorded = [
    ...new Set(all.flatMap((tally) => tally.runs.flatMap((run) => run.modelDigest ?? [])))
  ].sort();
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
  const whole = subject.digest !== null && runs.every((run) => run.modelDigest === subject.digest);
  if (policy.subject !== "digest" || whole) return [];
  return [
    reason(
      "subject-unnamed",
      "The policy demands a digest of the subject (`subject: digest`), and the input or some of the results carry none.",
      "Give `subject` as MODEL@sha256:\u2026 and have the results record the digest of the model that they ran on."
    )
  ];
}
function judgeAlias(subject, names, runs) {
  if (subject.digest !== null && runs.every((run) => run.modelDigest === subject.digest)) return [];
  const moving = [.../* @__PURE__ */ new Set([...subject.model === null ? [] : [subject.model], ...names])].filter(
    isMovingAlias
  );
  if (moving.length === 0) return [];
  return [
    reason(
      "moving-alias",
      `${list(moving)} is a name that its provider points at new models over time, so it does not say what was evaluated.`,
      "Evaluate and release a dated snapshot, or name the subject with its digest."
    )
  ];
}
function releaseName(policy, model) {
  if (model === null || Object.hasOwn(policy.aliases, model)) return model;
  const release = Object.entries(policy.aliases).find(([, recorded]) => recorded.includes(model));
  return release?.[0] ?? model;
}

// src/verdict/state.ts
function stateOf(reasons, screen) {
  if (reasons.some(voids)) return "invalid";
  if (reasons.some((one) => one.class === "violation")) return "violated";
  if (reasons.some((one) => one.class === "invalid")) return "invalid";
  return reasons.length > 0 || screen ? "not-demonstrated" : "demonstrated";
}

// src/verdict/figures.ts
function judgeCount(count2, bound) {
  const { units, missing, unscored: unscored2 } = count2;
  const samples = units + missing;
  const failures = count2.failed + unscored2 + missing;
  const { scored, failed } = count2.first;
  const { limit } = bound;
  const { upper, demonstrated, needed } = upperSide({ failures, samples }, bound);
  return {
    failures,
    samples,
    unscored: unscored2,
    missing,
    upper,
    lower: scored > 0 ? lowerBound(failed, scored, VIOLATION_ALPHA) : 0,
    samplesNeeded: demonstrated || needed === Infinity ? null : needed,
    demonstrated,
    violated: scored > 0 && violates(failed, scored, limit, VIOLATION_ALPHA)
  };
}
function upperSide(counts, { limit, alpha, recall }) {
  const { failures, samples } = counts;
  return recall === null ? {
    upper: upperBound(failures, samples, alpha),
    demonstrated: demonstrates(failures, samples, limit, alpha),
    needed: samplesNeeded(failures, limit, alpha)
  } : {
    upper: boundWithRecall(counts, recall, alpha),
    demonstrated: demonstratesWithRecall(counts, recall, limit, alpha),
    needed: samplesNeededWithRecall(failures, recall, limit, alpha)
  };
}
function pool(counts) {
  const sum2 = (of) => counts.reduce((total, count2) => total + of(count2), 0);
  return {
    units: sum2((c) => c.units),
    failed: sum2((c) => c.failed),
    unscored: sum2((c) => c.unscored),
    missing: sum2((c) => c.missing),
    first: { scored: sum2((c) => c.first.scored), failed: sum2((c) => c.first.failed) }
  };
}

// src/verdict/adjudication.ts
function judgeMissed({ recall }, { task, adjudicated }) {
  if (recall !== null || adjudicated.missed === 0) return [];
  return [
    reason(
      "recall-too-low",
      `People found ${plural(adjudicated.missed, "failure")} of ${task} that the grader had passed, and nothing says how many more it misses.`,
      "Plant known failures and declare `recall`, so that the bound allows for what the grader misses; or improve it and grade again.",
      task
    )
  ];
}
function adjudicationOf(tallies) {
  const sum2 = (of) => tallies.reduce((total, { adjudicated }) => total + adjudicated[of], 0);
  const [overruled, missed] = [sum2("overruled"), sum2("missed")];
  const by = new Set(tallies.flatMap(({ adjudicated }) => adjudicated.by));
  return overruled + missed === 0 ? null : { overruled, by: [...by].sort(), missed };
}

// src/verdict/claims.ts
var hold = (claim, bound) => ({
  ...claim,
  judged: judgeCount(claim.count, bound)
});
function worstOf(all) {
  const rank = ({ judged }) => (judged.violated ? 2 : 0) + judged.upper;
  return all.reduce(
    (worst, one) => worst === null || rank(one) > rank(worst) ? one : worst,
    null
  );
}
function unitsOf(unit, n) {
  const word = { item: "sample", cluster: "cluster", epoch: "epoch" }[unit];
  return unit === "cluster" ? `${plural(n, word)} of samples` : plural(n, word);
}
function claimsOf(category, tally, missing) {
  const { items, clusters: clusters2, strata } = tally;
  const draws = drawsOf(category, tally);
  const first = clusters2?.first ?? items.first;
  const claims = [
    draws === null ? { unit: "item", stratum: null, count: { ...items, first, missing } } : {
      unit: "epoch",
      stratum: null,
      count: { ...draws, first, missing: missing * perItem(draws, items) }
    }
  ];
  if (clusters2 !== null) claims.push({ unit: "cluster", stratum: null, count: { ...clusters2, missing } });
  for (const [stratum, units] of Object.entries(strata ?? {})) {
    const shown = clusters2 === null ? units.first : NOTHING_SHOWN;
    claims.push({ unit: "item", stratum, count: { ...units, first: shown, missing } });
  }
  return claims;
}
var NOTHING_SHOWN = { scored: 0, failed: 0 };
var perItem = (draws, items) => items.units > 0 ? draws.units / items.units : 0;
function drawsOf(category, tally) {
  const random = tally.runs.every(({ temperature }) => temperature !== null && temperature > 0);
  return category.population === "these-items" && tally.clusters === null && random ? tally.draws : null;
}
function reasonsOf(claim, bound, task, screen) {
  const { unit, stratum, count: counted, judged } = claim;
  const limit = percent(bound.limit);
  const where = `${task === null ? "" : ` of ${task}`}${stratum === null ? "" : ` in stratum ${stratum}`}`;
  if (judged.violated) {
    const { failed, scored } = counted.first;
    const shown = `${plural(failed, "failure")} in ${plural(scored, "scored sample")}${where}`;
    const message2 = `${shown}: the true rate is at least ${percent(judged.lower, bound.limit)}; the limit is ${limit}.`;
    return [reason("above-limit", message2, "More samples will not change this: the model has to.", task)];
  }
  if (judged.demonstrated || judged.samples === 0) return [];
  const of = `${plural(judged.failures, "failure")} in ${unitsOf(unit, judged.samples)}${where}${notSeen(judged)}`;
  const remedy = judged.samplesNeeded === null ? bound.recall === null ? "No number of samples that can be counted would demonstrate it: the limit is too low to be shown by sampling." : "Show first that the grader sees failures: at the recall that is shown, no number of samples would demonstrate it." : `${unitsOf(unit, judged.samplesNeeded)} with no further failure would demonstrate it; declare the number before the run, and do not look in between.`;
  const seen = judged.failures - judged.unscored - judged.missing;
  if (judged.failures / judged.samples > bound.limit && seen / judged.samples <= bound.limit) {
    const message2 = `${of}: above the limit of ${limit}, since what has no score counts as failed.`;
    return [
      reason("observed-above-limit", message2, "Have every sample run and scored, then judge again.", task)
    ];
  }
  if (judged.failures / judged.samples > bound.limit) {
    const message2 = `${of}: above the limit of ${limit}, though too few samples to show that the true rate is.`;
    const look = "Look at the failing samples.";
    return [reason("observed-above-limit", message2, screen ? look : `${look} ${remedy}`, task)];
  }
  const message = `${of}: the true rate may be up to ${percent(judged.upper, bound.limit)}; the limit is ${limit}.`;
  return [reason("too-few-samples", message, remedy, task)];
}
function notSeen({ unscored: unscored2, missing }) {
  const parts = [
    ...unscored2 > 0 ? [`${count(unscored2)} unscored`] : [],
    ...missing > 0 ? [`${count(missing)} missing`] : []
  ];
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}

// src/verdict/completeness.ts
function completeness(tally, expected, held) {
  const { task, read, lackingEpochs } = tally;
  if (expected === null) {
    return [
      reason(
        "completeness-unknown",
        `Nothing says how many samples ${task} should have, so nothing shows that its ${count(read)} are all of them.`,
        `Add \`expected_samples: ${read}\` to the eval in the policy, if that is the size of the data set.`,
        task
      )
    ];
  }
  const reasons = [];
  const missing = expected - read;
  if (missing > 0 && !held) {
    reasons.push(
      reason(
        "incomplete",
        `${count(missing)} of the ${plural(expected, "expected sample")} of ${task} are missing; each counts as a failure.`,
        "Run the eval over its whole data set, without a limit.",
        task
      )
    );
  }
  if (lackingEpochs > 0 && !held) {
    reasons.push(
      reason(
        "incomplete",
        `${plural(lackingEpochs, "sample")} of ${task} ${lackingEpochs === 1 ? "was" : "were"} not repeated as often as expected; each counts as a failure.`,
        "Run the eval with all its epochs, to its end.",
        task
      )
    );
  }
  if (!tally.runs.some((run) => run.finished)) {
    const status = list([...new Set(tally.runs.flatMap((run) => run.status ?? []))].sort());
    reasons.push(
      reason(
        "incomplete",
        `The run of ${task} did not finish${status ? ` (status: ${status})` : ""}.`,
        "Let the eval run to its end, or retry it (with Inspect: `inspect eval-retry`).",
        task
      )
    );
  }
  return reasons;
}

// src/verdict/counted-twice.ts
function countedTwice(category, tallies) {
  if (!category.pool) return [];
  return tallies.flatMap(
    (one, index) => tallies.slice(index + 1).filter((other) => other.selector !== one.selector && sameRuns(one, other)).filter((other) => !exclude(category.evals[one.selector], category.evals[other.selector])).map(
      ({ task }) => reason(
        "more-than-expected",
        `Two evals of the pool count the same samples of ${task}.`,
        "Leave one of the two out of the policy, or tell them apart by `where`.",
        task
      )
    )
  );
}
var sameRuns = (a, b) => a.task === b.task && same(a.args, b.args);
var exclude = (a, b) => a.where.some(
  ({ path, is }) => b.where.some(
    (other) => path.root !== "eval.tags" && path.text === other.path.text && is.every((one) => !other.is.includes(one))
  )
);

// src/verdict/severity.ts
function judgeSeverity(category, tallies, { alpha, recall }) {
  const rule = category.severity;
  if (rule === null) return { severity: null, reasons: [] };
  const reasons = [];
  for (const tally of tallies) {
    for (const { level, limit } of rule.limits) {
      for (const [unit, count2] of unitsJudged(tally)) {
        reasons.push(...judgeLevel(tally, level, { limit: limit.value, alpha, recall }, unit, count2));
      }
    }
  }
  const levels = [0, 1, 2, 3, 4].map((level) => sum(tallies.map((tally) => tally.items.bySeverity[level])));
  const limits = rule.limits.map(({ level, limit }) => ({
    level,
    limit: limit.value,
    failures: sum(levels.slice(level))
  }));
  return { severity: { levels, limits }, reasons };
}
var severeClaims = (tallies, level) => tallies.flatMap(
  (tally) => unitsJudged(tally).map(([unit, count2]) => ({
    unit,
    stratum: null,
    count: {
      units: count2.units - count2.unscored,
      failed: sum(count2.bySeverity.slice(level)),
      unscored: 0,
      missing: 0,
      first: { scored: count2.first.scored, failed: sum(count2.first.bySeverity.slice(level)) }
    }
  }))
);
var atSeverity = (level) => `at severity ${level === 4 ? "4" : `${level} or above`}`;
var unitsJudged = ({ items, clusters: clusters2 }) => clusters2 === null ? [["item", items]] : [
  ["item", { ...items, first: { ...items.first, scored: 0 } }],
  ["cluster", clusters2]
];
function judgeLevel({ task, worst }, level, bound, unit, count2) {
  const { limit } = bound;
  const failed = sum(count2.bySeverity.slice(level));
  const units = count2.units - count2.unscored;
  const above = atSeverity(level);
  if (limit === 0) {
    if (failed === 0) return [];
    const ids = worst.filter((one) => (one.severity ?? -1) >= level).map((one) => one.id);
    return [
      reason(
        "severity-veto",
        `${unitsOf(unit, failed)} of ${task} failed ${above} (${list(ids, 5)}); the policy allows none.`,
        "The model has to change: no number of good samples outweighs one of these. If the rating is wrong, have it reviewed.",
        task
      )
    ];
  }
  if (units === 0) return [];
  const first = { scored: count2.first.scored, failed: sum(count2.first.bySeverity.slice(level)) };
  const judged = judgeCount({ units, failed, unscored: 0, missing: 0, first }, bound);
  const figures2 = `${failed} of ${unitsOf(unit, units)} of ${task} failed ${above}`;
  if (judged.violated) {
    return [
      reason(
        "above-limit",
        `${figures2}, so the true rate is at least ${percent(judged.lower, limit)}; the limit there is ${percent(limit)}.`,
        "More samples will not change this: the model has to.",
        task
      )
    ];
  }
  if (judged.demonstrated) return [];
  return [
    reason(
      "severity-not-demonstrated",
      `${figures2}, so the true rate may be up to ${percent(judged.upper, limit)}; the limit there is ${percent(limit)}.`,
      judged.samplesNeeded === null ? "No number of samples that can be counted would demonstrate it." : `${unitsOf(unit, judged.samplesNeeded)} with no further failure of that severity would demonstrate it.`,
      task
    )
  ];
}
var sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

// src/verdict/exposure.ts
function judgeExposure(category, rule, claims, tallies, bound) {
  if (rule === null) return { exposure: null, reasons: [] };
  const { interactions, per, maxExpectedFailures, maxChanceOfAny } = rule;
  const level = category.severity === null ? null : rule.severityAtLeast;
  const limit = limitOf(rule);
  const counted = level === null ? claims.filter(({ stratum }) => stratum === null) : severeClaims(tallies, level);
  const held = counted.map((claim) => hold(claim, { ...bound, limit }));
  const worst = held.reduce(
    (most, one) => most === null || one.judged.upper > most.judged.upper ? one : most,
    null
  );
  if (worst === null) return { exposure: null, reasons: [] };
  const { upper, samplesNeeded: samplesNeeded2 } = worst.judged;
  const exposure = {
    interactions,
    per: per.text,
    severityAtLeast: level,
    maxExpectedFailures,
    maxChanceOfAny: maxChanceOfAny?.value ?? null,
    limit,
    upper,
    expectedFailures: expectedFailures(upper, interactions),
    chanceOfAny: chanceOfAny(upper, interactions),
    samplesNeeded: samplesNeeded2
  };
  if (held.every(({ judged }) => judged.demonstrated)) return { exposure, reasons: [] };
  const failures = level === null ? "failures" : `failures ${atSeverity(level)}`;
  const allowed = [
    ...maxExpectedFailures === null ? [] : [`${count(maxExpectedFailures)} expected`],
    ...maxChanceOfAny === null ? [] : [`a chance of ${maxChanceOfAny.text} of any`]
  ];
  const message = `In ${useInWords(rule)}, up to ${count(Math.ceil(exposure.expectedFailures))} ${failures} must be expected, since the true rate may be up to ${percent(upper, limit)}; the policy allows ${allowed.join(" and ")}, a rate under ${percent(limit)}.`;
  const remedy = samplesNeeded2 === null ? "No number of samples that can be counted would demonstrate it: let fewer interactions happen, or allow more failures." : `${unitsOf(worst.unit, samplesNeeded2)} with no further failure would demonstrate it; or let fewer interactions happen.`;
  return { exposure, reasons: [reason("exposure-exceeded", message, remedy)] };
}

// src/verdict/graders.ts
function judgeGraders({ graders }, { task, graders: found }, recorded) {
  const others = graders === null ? [] : found.names.filter((name) => !graders.includes(name));
  const unknown = (message, remedy) => reason("grader-unknown", message, remedy, task);
  return [
    ...others.length > 0 ? [
      unknown(
        `Samples of ${task} were graded by ${list(others)}; the policy names ${list(graders)}.`,
        "Have them graded by whom the policy names; or, if this grader is as good, have it named in the policy by those who approve that."
      )
    ] : [],
    ...recorded && found.unrecorded ? [
      unknown(
        `Nothing records who graded some scores of ${task}, and a frontier gate must know of each.`,
        "Have the eval tool record the grader, also where it is a program; the page of each format says where."
      )
    ] : []
  ];
}
function judgePlantedGraders(planted, evals) {
  const scorers = planted.scorers.join();
  const names = evals.filter((one) => one.scorers.join() === scorers).flatMap((one) => one.graders.names);
  const samples = [...new Set(names)].sort();
  const trial = planted.graders.names;
  if (samples.length === 0 || trial.length === 0 || samples.join("\n") === trial.join("\n")) return [];
  return [
    reason(
      "grader-unknown",
      `The planted failures of ${planted.task} were graded by ${list(trial)}, and the samples by ${list(samples)}.`,
      "Have both graded alike: how much one grader sees says nothing of another.",
      planted.task
    )
  ];
}
function ungraded({ graders }, { task, graders: found }) {
  if (graders === null || !found.unrecorded) return [];
  return [`Nothing records who graded some scores of ${task}; the policy names ${list(graders)}.`];
}

// src/verdict/integrity.ts
function integrity(selector, tally, rules, expected, now) {
  return [
    ...faults(tally),
    ...selection(selector, tally),
    ...duplicates(tally),
    ...countsAlone(selector, tally, rules),
    ...surplus(selector, tally, expected),
    ...unscored(tally, rules, expected),
    ...clusters(tally),
    ...edits(tally, rules),
    ...age(tally, rules, now)
  ];
}
function faults(tally) {
  return tally.runs.flatMap(
    (run) => run.faults.map(
      (fault) => reason(fault.code, `${tally.task}: ${fault.message}`, fault.remedy, tally.task)
    )
  );
}
function selection(selector, tally) {
  const nothing3 = (message, remedy) => [
    reason("selector-matches-nothing", message, remedy, tally.task)
  ];
  if (tally.read === 0 && tally.counted.refused > 0) return [];
  if (tally.read === 0) {
    const where = selector.where.map(({ path }) => path.text);
    return where.length > 0 ? nothing3(
      `No sample of ${tally.task} matches \`where\` (${list(where)}).`,
      "Run `near-zero formats` on the results to see which metadata their samples have, and correct `where`."
    ) : nothing3(`${tally.task} holds no samples.`, "Run the eval again and hand over its whole log.");
  }
  const open = selector.scorers.length === 0 && (tally.valued === 0 ? tally.scorersSeen : tally.scorers).length > 1;
  if (open) {
    return nothing3(
      `${tally.task} has several scorers (${list(tally.scorersSeen)}) and the policy does not say which one judges.`,
      "Add `scorer:` with one of these names to the eval in the policy."
    );
  }
  if (selector.passesWhen === null && (selector.at !== null || !tally.runs.every((run) => run.resolved))) {
    return nothing3(
      `The policy does not say when a sample of ${tally.task} passes, and its tool does not either.`,
      "Add `passes_when:` to the eval in the policy; `near-zero formats` shows the values that its samples have."
    );
  }
  if (tally.valued > 0) return [];
  if (tally.scorersSeen.length === 0) {
    return nothing3(
      `The samples of ${tally.task} have no scores.`,
      "Score the log (with Inspect: `inspect score`), or point the gate at the scored one."
    );
  }
  const asked = [
    selector.scorers.length > 0 ? `scorer ${list(selector.scorers)}` : "",
    selector.at?.text ?? ""
  ].filter((part) => part !== "").join(" at ");
  return nothing3(
    `No sample of ${tally.task} has a value for ${asked || "its scorer"}; it has scores by ${list(tally.scorersSeen)}.`,
    "Run `near-zero formats` on the results, and correct `scorer` or `at` in the policy."
  );
}
function duplicates(tally) {
  if (tally.disagreements.length === 0) return [];
  return [
    reason(
      "duplicates-disagree",
      `Records of the same sample of ${tally.task} contradict each other: ${list(tally.disagreements)}.`,
      "Find out which record is true; hand over one log for each run, as its tool wrote it.",
      tally.task
    )
  ];
}
function countsAlone(selector, tally, rules) {
  const { task, read } = tally;
  const { taken, samples, refused } = tally.counted;
  const mixed = read > samples;
  const why = selector.counts ? "and the policy asks for what only samples show (`where`, `at`, `epochs`, `cluster`, `strata`, `within` or a scorer that they do not name)" : "and the policy does not accept counts";
  const reasons = [
    [refused > 0, "selector-matches-nothing", `The results of ${task} are counts without samples, ${why}.`],
    [
      taken > 1 || taken > 0 && mixed,
      "more-than-expected",
      `${task} has ${plural(taken, "record")} of counts${mixed ? " and samples beside" : ""}; nothing shows that they are not of the same samples.`
    ],
    [
      taken > 0 && rules.edited === "reject",
      "edited",
      `The results of ${task} are counts, which do not show whether scores were edited; this policy rejects edited ones.`
    ]
  ];
  const remedy = "Give a record for each sample; or one record of counts for the whole eval, with `counts: accepted` in the policy.";
  return reasons.flatMap(([holds, code, message]) => holds ? [reason(code, message, remedy, task)] : []);
}
function surplus(selector, tally, expected) {
  const more = (message) => reason(
    "more-than-expected",
    message,
    "If the data set has grown, raise `expected_samples` or `epochs` in the policy; otherwise hand over one run only.",
    tally.task
  );
  const reasons = [];
  if (expected !== null && tally.read > expected) {
    reasons.push(
      more(`${tally.task} has ${plural(tally.read, "sample")}, and ${count(expected)} were expected.`)
    );
  }
  if (tally.surplusEpochs > 0) {
    reasons.push(
      more(
        `${tally.task} has ${plural(tally.surplusEpochs, "sample")} with more than the ${plural(selector.epochs ?? 1, "epoch")} that the policy pins.`
      )
    );
  }
  return reasons;
}
function unscored(tally, rules, expected) {
  if (rules.maxUnscored === null || tally.read === 0) return [];
  const samples = Math.max(tally.read, expected ?? 0);
  const without = tally.items.unscored + samples - tally.read;
  if (without / samples <= rules.maxUnscored.value) return [];
  return [
    reason(
      "unscored-above-bound",
      `${count(without)} of ${plural(samples, "sample")} of ${tally.task} lack a score (${percent(without / samples)}); at most ${rules.maxUnscored.text} may.`,
      "Look at their errors and grades, mend the cause and run these samples again.",
      tally.task
    )
  ];
}
function clusters(tally) {
  if (tally.unclustered === 0) return [];
  return [
    reason(
      "cluster-missing",
      `${tally.task} has ${plural(tally.unclustered, "sample")} without the key that the policy clusters by, so nothing shows that they are independent.`,
      "Have the eval record the key with every sample, or correct `cluster` in the policy.",
      tally.task
    )
  ];
}
function edits(tally, rules) {
  const changed = tally.edited + tally.invalidated;
  if (rules.edited !== "reject" || changed === 0) return [];
  return [
    reason(
      "edited",
      `${tally.task} has ${plural(tally.edited, "score")} that ${tally.edited === 1 ? "was" : "were"} edited after the run, and ${plural(tally.invalidated, "invalidated sample")}; this policy rejects such evidence.`,
      "Run the eval again, or hand over the log as it was before the edits.",
      tally.task
    )
  ];
}
function age(tally, rules, now) {
  if (rules.maxAge === null || tally.read === 0) return [];
  const reasons = [];
  const ahead = tally.newest !== null && Date.parse(tally.newest) > now.getTime() + CLOCK_SKEW;
  if (tally.untimed > 0 || tally.oldest === null || ahead) {
    reasons.push(
      reason(
        "age-unknown",
        ahead ? `Samples of ${tally.task} are dated ${tally.newest}, which is still to come.` : `${tally.task} has ${plural(tally.untimed, "sample")} without a time, so their age is not known.`,
        "Write the time at which each sample was completed (`completed_at`), from a clock that is right.",
        tally.task
      )
    );
  }
  if (tally.oldest !== null && now.getTime() - Date.parse(tally.oldest) > rules.maxAge.ms) {
    reasons.push(
      reason(
        "stale",
        `The oldest sample of ${tally.task} is of ${tally.oldest}, more than ${rules.maxAge.text} ago.`,
        "Run the eval again: every counted sample must be recent enough, not only the newest.",
        tally.task
      )
    );
  }
  return reasons;
}
var CLOCK_SKEW = 5 * 6e4;
function unreadable(evidence) {
  return evidence.filter((file) => file.problem !== null).map(
    (file) => reason(file.problem.code, `${file.name}: ${file.problem.message}`, file.problem.remedy)
  );
}
function missingEvals(category, tallies) {
  return category.evals.flatMap((selector, index) => {
    const found = tallies.filter((tally) => tally.selector === index).flatMap((tally) => [tally.task, ...tally.otherNames]);
    const absent = selector.expectedTasks.filter((task) => !found.includes(task));
    const wanted = selector.expectedTasks.length > 0 ? absent : found.length === 0 ? [describe(selector)] : [];
    return wanted.map(
      (task) => reason(
        "missing-eval",
        `There are no results for ${task}.`,
        "Run this eval and hand its results to the gate; if it ran, see `near-zero formats` for the task name and arguments that its results carry.",
        task
      )
    );
  });
}
function describe(selector) {
  const args = Object.entries(selector.args).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return args.length > 0 ? `${selector.task} with ${list(args)}` : selector.task;
}

// src/verdict/provenance.ts
var TAKES = {
  same: ["same"],
  "same-tree": ["same", "same-tree"],
  ancestor: ["same", "same-tree", "ancestor"],
  any: ["same", "same-tree", "ancestor", "other"]
};
function judgeProvenance(tallies, evidence, rules, release) {
  const files = filesOf(tallies, evidence);
  return [
    ...judgeCommit(files, rules.commit ?? "any", release),
    ...judgeProducer(files, rules, release),
    ...strangers(files, release)
  ];
}
function filesOf(tallies, evidence) {
  const read = new Set(tallies.flatMap((tally) => tally.runs.map((run) => fileKey(evidence[run.evidence]))));
  return evidence.filter(
    (file) => file.format !== null && file.sameAs === null && read.has(file.set ?? fileKey(file))
  );
}
function judgeCommit(files, rule, release) {
  if (rule === "any") return [];
  const asked = `the policy asks for results of it (\`commit: ${rule}\`)`;
  if (release === null) {
    if (files.length === 0) return [];
    return [
      reason(
        "commit-mismatch",
        `Nothing says here which commit is released, and ${asked}.`,
        "Let the action judge these results: it knows the commit, and the run that made each artifact."
      )
    ];
  }
  return together(files, ({ provenance: { headCommit, repository }, relation }) => {
    if (headCommit === null || relation === void 0) return "are of no known commit";
    if (TAKES[rule].includes(relation)) return null;
    return `are of commit ${headCommit}${sameName(repository, release.repository) ? "" : ` of ${repository}`}`;
  }).map(
    ([which, what]) => reason(
      "commit-mismatch",
      `The results in ${which} ${what}; what is released is ${list(release.commits)}, and ${asked}.`,
      "Run the evals at the commit that is released, and hand over their artifact."
    )
  );
}
function judgeProducer(files, { workflows, events }, release) {
  const untrusted = (permitted, kind, of, matches) => permitted === null ? [] : together(files, (file) => {
    const found = of(file);
    if (found === null) return `come from no known ${kind}`;
    return permitted.some((one) => matches(found, one)) ? null : `come from the ${kind} ${found}`;
  }).map(
    ([which, what]) => reason(
      "untrusted-producer",
      `The results in ${which} ${what}; the policy takes results of ${list(permitted) || "none"} only.`,
      "Hand over the artifact of a run that the policy names; what is a file or an address says no run."
    )
  );
  const here = release?.repository ?? null;
  return [
    ...untrusted(workflows, "workflow", (file) => workflowOf(file, here), sameWorkflow),
    ...untrusted(
      events,
      "event",
      ({ provenance }) => provenance.event,
      (found, one) => found === one
    )
  ];
}
function workflowOf({ provenance: { workflow, repository } }, here) {
  if (workflow === null || repository === null) return null;
  const path = workflow.replace(/@.*$/s, "");
  return sameName(repository, here) || !path.startsWith(".github/") ? path : `${repository}/${path}`;
}
function sameWorkflow(found, permitted) {
  const split = (text) => {
    const at = text.indexOf(".github/");
    return [text.slice(0, at).toLowerCase(), text.slice(at)];
  };
  const [[ours, path], [theirs, other]] = [split(found), split(permitted)];
  return ours === theirs && path === other;
}
var isForks = ({ provenance }) => provenance.runId !== null && provenance.event !== "pull_request_target" && !sameName(provenance.headRepository, provenance.repository);
var isOwn = (file, release) => release !== null && release.pullRequest !== null && file.relation === "same" && sameName(file.provenance.repository, release.repository);
function strangers(files, release) {
  return together(
    files,
    (file) => isForks(file) && !isOwn(file, release) ? `come from a run for ${forkOf(file)}` : null
  ).map(
    ([which, what]) => reason(
      "untrusted-producer",
      `The results in ${which} ${what}, whose authors can make its workflow write anything.`,
      "Hand over results of a run of this repository."
    )
  );
}
function judgeOwnFork(evidence, release) {
  return together(
    evidence,
    (file) => file.format !== null && file.sameAs === null && isForks(file) && isOwn(file, release) ? `come from the run of this pull request of ${forkOf(file)}` : null
  ).map(
    ([which, what]) => reason(
      "untrusted-producer",
      `The results in ${which} ${what}, whose author can make its workflow write anything: they may speak against it, and not for it.`,
      "Somebody who may write here has to run the evals for it, such as by pushing its commit to a branch of this repository."
    )
  );
}
var forkOf = ({ provenance }) => `the fork ${provenance.headRepository ?? "(deleted since)"}`;
function together(files, say) {
  const bySaid = Map.groupBy(files, say);
  bySaid.delete(null);
  return [...bySaid].map(([what, of]) => [list([...new Set(of.map(({ name }) => name))], 3), what]);
}
function sameName(a, b) {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}

// src/verdict/inventory.ts
var ACCOUNT_FORMAT = "interpretability";
function judgeInventory(category, inventory, question) {
  const { policy, tally, subject, screen, now, alpha } = question;
  const rules = inventory.sample === null ? question.rules : { ...question.rules, maxUnscored: null };
  const tallies = tally.evals.filter((one) => one.category === category.name);
  const evals = tallies.map((one) => {
    const units = one.inventory;
    const { figures: figures2, reasons: bounds } = judgeUnits(one.task, units, inventory, alpha);
    const reasons2 = [
      ...integrity(category.evals[one.selector], one, rules, inventory.units, now),
      ...whatIsListed(one, units, inventory, tally),
      ...bounds
    ];
    const scorer = one.scorers.join(" and ") || null;
    const shape = {
      unit: "item",
      stratum: null,
      excluded: null,
      sealed: false,
      gap: null,
      graders: one.graders.names
    };
    return {
      tally: one,
      figures: figures2,
      reasons: reasons2,
      verdict: { ...figures2, ...shape, task: one.task, scorer, state: stateOf(reasons2, screen) }
    };
  });
  const reasons = [
    ...unreadable(tally.evidence),
    // An account of GPT-2 Small is of that model, whatever is released; its format compares the weights.
    ...inventory.name === null ? judgeSubject(policy, subject, tallies, ofSubject(policy, tally.evals), screen) : [],
    ...judgeProvenance(tallies, tally.evidence, rules, question.release),
    ...missingEvals(category, tallies),
    ...onlyOnce(tallies),
    ...evals.flatMap((one) => one.reasons)
  ];
  const worst = evals.toSorted((a, b) => b.figures.upper - a.figures.upper)[0];
  return {
    ...worst?.figures ?? nothing(inventory),
    state: stateOf(reasons, screen),
    kind: category.kind,
    claim: category.claim,
    limit: category.maxFailureRate.value,
    confidence: 1 - category.confidence.alpha,
    alpha,
    method: inventory.sample === null ? "count" : "hypergeometric",
    unit: "item",
    pooled: false,
    requires: category.requires,
    within: null,
    evals: evals.map((one) => one.verdict),
    severity: null,
    recall: null,
    adjudication: null,
    exposure: null,
    waiver: null,
    worst: worst?.tally.worst ?? [],
    warnings: [],
    reasons
  };
}
function ofSubject(policy, evals) {
  const others = new Set(policy.categories.flatMap((one) => one.inventory?.name ? one.name : []));
  return evals.filter(({ category }) => !others.has(category));
}
function judgeUnits(task, units, inventory, alpha) {
  return inventory.sample === null || units.drawn === null ? judgeWhole(task, units, inventory) : judgeSample(task, units.failed, { ...units.drawn, units: inventory.sample.units }, inventory, alpha);
}
function judgeWhole(task, units, inventory) {
  const { units: all, allowed } = inventory;
  const missing = Math.max(0, all - units.found);
  const unscored2 = Math.max(0, units.found - units.passed - units.failed);
  const failures = units.failed + unscored2 + missing;
  const reasons = [];
  if (units.failed > allowed) reasons.push(violation(task, units.failed, inventory));
  if (missing > 0 || failures > Math.max(allowed, units.failed))
    reasons.push(notFull(task, units, inventory, missing));
  const open = units.failed <= allowed && reasons.length > 0;
  return {
    figures: {
      failures,
      samples: all,
      unscored: unscored2,
      missing,
      upper: failures / all,
      lower: Math.min(units.failed, all) / all,
      samplesNeeded: open ? all : null
    },
    reasons
  };
}
function judgeSample(task, known, drawn, inventory, alpha) {
  const { units: all, allowed } = inventory;
  const failures = Math.min(drawn.units, Math.max(known, drawn.failed) + drawn.unscored);
  const most = Math.max(known, upperCount(failures, drawn.units, all, alpha));
  const least = Math.max(known, lowerCount(drawn.failed, drawn.units, all, VIOLATION_ALPHA));
  const needed = checksNeeded(failures, all, allowed, alpha);
  const reasons = least > allowed ? [violation(task, least, inventory)] : most > allowed ? [
    reason(
      "too-few-samples",
      `${plural(failures, "failure")} in ${plural(drawn.units, "unit")} drawn of ${task}: up to ${count(most)} of all ${count(all)} may fail; at most ${count(allowed)} may.`,
      Number.isFinite(needed) ? `Draw ${count(needed)} units, with a new seed that is committed before the results are made.` : "Judge the list whole: no sample of it shows this.",
      task
    )
  ] : [];
  return {
    figures: {
      failures,
      samples: drawn.units,
      unscored: drawn.unscored,
      missing: 0,
      upper: most / all,
      lower: least / all,
      samplesNeeded: reasons.length > 0 && least <= allowed && Number.isFinite(needed) ? needed : null
    },
    reasons
  };
}
function whatIsListed({ task, runs }, units, { name, units: all, sample }, { evidence }) {
  const reasons = [];
  if (units.repeated.count > 0) reasons.push(tooMany(task, units.repeated, "more than once"));
  if (units.strangers.count > 0) reasons.push(tooMany(task, units.strangers, "without being on the list"));
  if (name === null && !units.whole && units.found === all) {
    reasons.push(
      reason(
        "digest-mismatch",
        `The ids of the ${plural(all, "unit")} of ${task} are not those of the list: their digest is another.`,
        "Compare them with the list that the policy means (`LC_ALL=C sort ids.txt | sha256sum`).",
        task
      )
    );
  }
  if (sample !== null && units.found < all) {
    reasons.push(
      reason(
        "inventory-incomplete",
        `${task} lists ${count(units.found)} of ${plural(all, "unit")}, so nothing shows which were to be drawn.`,
        "List every unit in the results; those that are not drawn need no score.",
        task
      )
    );
  }
  if (name !== null && runs.some((run) => evidence[run.evidence]?.format !== ACCOUNT_FORMAT)) {
    reasons.push(
      reason(
        "inventory-incomplete",
        `Not full: the results of ${task} are no manifest, so that nothing but their word says that units are explained.`,
        "Hand over a manifest `gpt2-small-interp/v1` (docs/formats/interpretability.md).",
        task
      )
    );
  }
  return reasons;
}
function tooMany(task, { count: ids, first }, how) {
  return reason(
    "more-than-expected",
    `${plural(ids, "unit")} of ${task} ${ids === 1 ? "stands" : "stand"} there ${how}: ${first.join(", ")}${ids > first.length ? ", \u2026" : ""}.`,
    "List every unit exactly once, by its id.",
    task
  );
}
function onlyOnce(tallies) {
  const runs = tallies.reduce((sum2, tally) => sum2 + tally.runs.length, 0);
  if (runs <= 1) return [];
  return [
    reason(
      "more-than-expected",
      `There are ${count(runs)} lists of ${tallies[0].task}; an inventory is judged by one.`,
      "Hand over the one list that is meant.",
      tallies[0].task
    )
  ];
}
function violation(task, failing, { units, allowed }) {
  return reason(
    "above-limit",
    `${count(failing)} of ${plural(units, "unit")} of ${task} fail (${percent(failing / units)}); at most ${count(allowed)} may.`,
    "Look at the failing units: what they lack has to be made good.",
    task
  );
}
function notFull(task, units, { units: all }, missing) {
  const groups = units.groups.filter((group) => group.missing.count > 0);
  const absent = groups.map(
    ({ title, units: of, missing: { count: lacking, first } }) => `${lacking === of ? of === 1 ? "" : `all ${count(of)} ` : `${count(lacking)} of ${count(of)} `}${title} (${first.join(", ")}${lacking > first.length ? ", \u2026" : ""})`
  );
  const missed = absent.length > 0 ? list(absent) : missing > 0 ? plural(missing, "unit") : "none";
  return reason(
    "inventory-incomplete",
    `Not full: ${count(units.passed)} of ${count(all)} units of ${task} pass; missing: ${missed}.`,
    "Account for every unit of the list; nothing less is the whole.",
    task
  );
}
var nothing = ({ units }) => ({
  failures: units,
  samples: units,
  unscored: 0,
  missing: units,
  upper: 1,
  lower: 0,
  samplesNeeded: units
});

// src/verdict/recall.ts
function judgeRecall(category, question) {
  const rule = category.recall;
  if (rule === null) return { recall: null, verdict: null, reasons: [] };
  const { alpha } = question;
  const trials = rule.task === null ? [stated(rule)] : trialsOf(category, question);
  const atHalf = ({ recall: recall2 }) => lowerBound(recall2.detected, recall2.planted, alpha / 2);
  const { recall } = trials.reduce((worst, one) => atHalf(one) < atHalf(worst) ? one : worst);
  return {
    recall,
    verdict: { ...recall, atLeast: rule.atLeast.value, lower: atHalf({ recall, reasons: [] }) },
    reasons: [...unique(trials.flatMap((one) => one.reasons)), ...tooLow(rule, recall, alpha)]
  };
}
var stated = ({ detected, planted }) => ({
  recall: { detected, planted },
  reasons: []
});
function trialsOf(category, { tally, rules, now, frontier }) {
  const evals = plantedOf(category).flatMap((planted) => planted.evals);
  const counted = tally.evals.filter((one) => one.category === category.name);
  return evals.flatMap((selector, index) => {
    const found = tally.planted.filter((one) => one.category === category.name && one.selector === index);
    if (found.length === 0) return [{ recall: { detected: 0, planted: 0 }, reasons: [] }];
    return found.map((one) => {
      const expected = selector.expectedSamples ?? datasetOf(one);
      return {
        // What is missing was not seen.
        recall: { detected: one.alwaysFailed, planted: Math.max(one.read, expected ?? 0) },
        reasons: [
          ...integrity(selector, one, rules, expected, now),
          ...judgeGraders(category, one, frontier),
          ...judgePlantedGraders(one, counted),
          ...expected === null ? [sizeUnknown(one)] : completeness(one, expected, true)
        ]
      };
    });
  });
}
function datasetOf({ runs }) {
  const sizes = runs.flatMap(({ datasetSamples }) => datasetSamples ?? []);
  return sizes.length > 0 ? Math.max(...sizes) : null;
}
function sizeUnknown({ task, read }) {
  return reason(
    "completeness-unknown",
    `Nothing says how many failures were planted in ${task}, so nothing shows that its ${count(read)} are all of them.`,
    `Add \`planted: ${read}\` to \`recall\` in the policy, if so many were planted.`,
    task
  );
}
function tooLow({ task, atLeast }, recall, alpha) {
  const { detected, planted } = recall;
  if (showsRecall(recall, atLeast.value, alpha)) return [];
  if (planted === 0) {
    return [
      reason(
        "recall-too-low",
        `There are no results for ${task}, so nothing shows that the grader of this category sees failures.`,
        "Have the planted failures scored as the samples are, and hand over the results.",
        task
      )
    ];
  }
  const shown = percent(lowerBound(detected, planted, alpha), atLeast.value);
  const needed = plantedNeeded(planted - detected, atLeast.value, alpha);
  return [
    reason(
      "recall-too-low",
      `The grader saw ${count(detected)} of ${plural(planted, "planted failure")}${task === null ? "" : ` of ${task}`}, so it may see only ${shown} of failures; the policy asks for ${atLeast.text}.`,
      `Improve the grader and plant fresh failures; ${count(needed)} of them with no more missed than these would show it.`,
      task
    )
  ];
}
var unique = (reasons) => [
  ...new Map(reasons.map((one) => [one.code + one.message, one])).values()
];

// src/statistics/fisher.ts
function fisherExact(suspect, reference) {
  requireCounts(suspect.failures, suspect.samples);
  requireCounts(reference.failures, reference.samples);
  const draw = {
    population: suspect.samples + reference.samples,
    bad: suspect.failures + reference.failures,
    drawn: suspect.samples
  };
  return Math.exp(logHypergeometricUpper(suspect.failures, draw));
}

// src/verdict/sealed.ts
var GAP_ALPHA = 0.05;
function gapOf(category, tally, all) {
  if (!isSealed(category, tally)) return null;
  const [held, open] = [drawsOf2([tally]), drawsOf2(publicOf(category, all))];
  return held.samples === 0 || open.samples === 0 ? null : fisherExact(held, open);
}
function judgeGap(category, tally, all) {
  const chance = gapOf(category, tally, all);
  if (chance === null || !(chance < GAP_ALPHA)) return [];
  const [held, open] = [drawsOf2([tally]), drawsOf2(publicOf(category, all))];
  return [
    reason(
      "sealed-gap",
      `${plural(held.failures, "failure")} in ${plural(held.samples, "scored sample")} of ${tally.task}, which is held out, beside ${count(open.failures)} in ${count(open.samples)} of the public evals: if both failed alike, so large a gap would come with a chance of ${percent(chance)}.`,
      "Find out whether the model was trained, tuned or selected on the public evals; until then they do not show how it behaves elsewhere.",
      tally.task
    )
  ];
}
function leaks({ task, leaked }) {
  if (leaked === 0) return [];
  return [
    `${plural(leaked, "sample")} of ${task}, which is held out, ${leaked === 1 ? "has an id" : "have ids"} that public evals of its category have too: if they are the same samples, they are not held out.`
  ];
}
var isSealed = (category, { selector }) => category.evals[selector].sealed;
var publicOf = (category, all) => all.filter((one) => !isSealed(category, one));
function drawsOf2(tallies) {
  const firsts = tallies.map(({ clusters: clusters2, items }) => (clusters2 ?? items).first);
  return {
    failures: firsts.reduce((sum2, { failed }) => sum2 + failed, 0),
    samples: firsts.reduce((sum2, { scored }) => sum2 + scored, 0)
  };
}

// src/verdict/warnings.ts
function warningsOf(category, tallies) {
  return [...tallies.flatMap((tally) => contradiction(category, tally)), ...uneven(tallies)];
}
function contradiction(category, tally) {
  const selector = category.evals[tally.selector];
  if (selector.passesWhen === null || selector.at !== null || tally.higherIsBetter === null) return [];
  const wanted = directionOf(selector.passesWhen);
  if (wanted === null || wanted === "high" === tally.higherIsBetter) return [];
  const better = tally.higherIsBetter ? "higher" : "lower";
  return [
    `Of ${list(tally.scorers)} on ${tally.task} the tool says that ${better} is better, and the policy passes a sample whose value ${conditionInWords(selector.passesWhen)}.`
  ];
}
function directionOf(condition) {
  switch (condition.op) {
    case "above":
    case "at_least":
      return "high";
    case "below":
    case "at_most":
      return "low";
    case "is":
    case "is_not": {
      const best = condition.literals.every((one) => one === 1 || one === true);
      const worst = condition.literals.every((one) => one === 0 || one === false);
      if (!best && !worst) return null;
      return best === (condition.op === "is") ? "high" : "low";
    }
    case "all_of":
    case "any_of": {
      const parts = new Set(condition.of.map(directionOf));
      return parts.size === 1 ? [...parts][0] : null;
    }
  }
}
function uneven(tallies) {
  const rates = tallies.map(({ task, items }) => ({ task, scored: items.units - items.unscored, failed: items.failed })).filter(({ scored }) => scored > 0).map(({ task, scored, failed }) => ({ task, rate: failed / scored }));
  const most = rates.filter(({ rate }) => rate > 0.5);
  const none = rates.filter(({ rate }) => rate === 0);
  if (most.length === 0 || none.length === 0) return [];
  const worst = most.reduce((a, b) => b.rate > a.rate ? b : a);
  return [
    `${percent(worst.rate)} of the scored samples of ${worst.task} fail, and none of ${list(none.map(({ task }) => task))}: see that both scores are read the right way round.`
  ];
}

// src/verdict/within.ts
function judgeExcluded({ within }, { task, read, excluded }) {
  if (within === null || excluded === null) return [];
  const { unsolved, unprobed } = excluded;
  if (unsolved + unprobed === 0 || (unsolved + unprobed) / read <= within.maxExcluded.value) return [];
  const share = `${count(unsolved + unprobed)} of ${plural(read, "sample")} of ${task} are left out (${percent((unsolved + unprobed) / read, within.maxExcluded.value)})`;
  const why = `the model did not solve the control of ${count(unsolved)}, and of ${count(unprobed)} none was scored`;
  return [
    reason(
      "vacuous",
      `${share}: ${why}; at most ${within.maxExcluded.text} may be.`,
      unprobed > unsolved ? `Run ${within.capability} on every item, and check that \`match\` (${within.match.text}) has the same value on both sides.` : "Find out why the model does not solve these controls; elicit it well, or replace items that are beyond it before the run.",
      task
    )
  ];
}
function withinCapability({ within }, categories, isGreen) {
  if (within === null || isGreen(within.capability)) return [];
  const state = categories.get(within.capability)?.state ?? "not judged";
  return [
    reason(
      "vacuous",
      `That the model is able to do what it should not is not shown: the capability ${within.capability} is ${state}.`,
      `Settle ${within.capability} first: without it, few failures may only mean that the model can do little.`
    )
  ];
}

// src/verdict/judge.ts
var WORST_SHOWN = 50;
function judgeCategory(category, question) {
  if (category.inventory !== null) return judgeInventory(category, category.inventory, question);
  const { policy, tally, screen } = question;
  const recall = judgeRecall(category, question);
  const bound = {
    limit: category.maxFailureRate.value,
    alpha: question.alpha,
    recall: recall.recall
  };
  const tallies = tally.evals.filter((one) => one.category === category.name);
  const planted = tally.planted.filter((one) => one.category === category.name);
  const evals = tallies.map((one) => judgeEval(category, one, tallies, bound, question));
  const pooled = category.pool ? judgePool(evals, bound, screen) : null;
  const { severity, reasons: severe } = judgeSeverity(category, tallies, bound);
  const headline = pooled?.headline ?? worstOf(evals.map((one) => one.headline)) ?? nothing2(bound);
  const counted = pooled?.claims ?? evals.flatMap((one) => one.claims);
  const { exposure, reasons: exposed } = judgeExposure(category, question.exposure, counted, tallies, bound);
  const reasons = [
    ...unreadable(tally.evidence),
    ...judgeSubject(policy, question.subject, tallies, ofSubject(policy, tally.evals), screen),
    ...judgeProvenance([...tallies, ...planted], tally.evidence, question.rules, question.release),
    ...missingEvals(category, tallies),
    ...countedTwice(category, tallies),
    ...evals.flatMap((one) => one.reasons),
    ...pooled?.reasons ?? evals.flatMap((one) => one.boundReasons),
    ...severe,
    ...recall.reasons,
    ...exposed
  ];
  return {
    ...figures(headline.judged),
    state: stateOf(reasons, screen),
    kind: category.kind,
    claim: category.claim,
    limit: bound.limit,
    confidence: 1 - category.confidence.alpha,
    alpha: bound.alpha,
    method: "clopper-pearson",
    unit: headline.unit,
    pooled: pooled?.together ?? false,
    requires: category.requires,
    within: category.within && {
      capability: category.within.capability,
      maxExcluded: category.within.maxExcluded.value
    },
    evals: evals.map((one) => one.verdict),
    severity,
    recall: recall.verdict,
    adjudication: adjudicationOf(tallies),
    exposure,
    worst: worstSamples(tallies),
    warnings: [
      ...warningsOf(category, tallies),
      ...tallies.flatMap((one) => [...question.frontier ? [] : ungraded(category, one), ...leaks(one)])
    ],
    waiver: null,
    reasons
  };
}
function judgeEval(category, tally, all, bound, { rules, now, screen, frontier }) {
  const selector = category.evals[tally.selector];
  const recorded = tally.runs.flatMap((run) => run.datasetSamples === null ? [] : [run.datasetSamples]);
  const known = selector.where.length === 0 && recorded.length > 0 ? Math.max(...recorded) : null;
  const expected = selector.expectedSamples ?? known;
  const missing = screen ? 0 : Math.max(0, (expected ?? 0) - tally.read);
  const claims = claimsOf(category, tally, missing).map((claim) => hold(claim, bound));
  const headline = worstOf(claims);
  const reasons = [
    ...integrity(selector, tally, rules, expected, now),
    ...screen ? [] : completeness(
      tally,
      expected,
      claims.every(({ judged }) => judged.demonstrated)
    ),
    ...judgeExcluded(category, tally),
    ...judgeGraders(category, tally, frontier),
    ...judgeMissed(category, tally),
    ...judgeGap(category, tally, all)
  ];
  const boundReasons = claims.flatMap((claim) => reasonsOf(claim, bound, tally.task, screen));
  return {
    claims,
    headline,
    reasons,
    boundReasons,
    verdict: {
      ...figures(headline.judged),
      task: tally.task,
      scorer: tally.scorers.join(" and ") || null,
      unit: headline.unit,
      stratum: headline.stratum,
      excluded: tally.excluded,
      graders: tally.graders.names,
      sealed: selector.sealed,
      gap: gapOf(category, tally, all),
      state: stateOf([...reasons, ...boundReasons], screen)
    }
  };
}
function judgePool(evals, bound, screen) {
  const [open, held] = [false, true].map(
    (sealed) => evals.filter(({ verdict }) => verdict.sealed === sealed)
  );
  const groups = Map.groupBy(
    open.flatMap((one) => one.claims),
    ({ unit, stratum }) => JSON.stringify([unit === "cluster", stratum])
  );
  const claims = [...groups.values()].map(
    (group) => hold({ ...group[0], count: pool(group.map((claim) => claim.count)) }, bound)
  );
  const headline = worstOf([...claims, ...held.map((one) => one.headline)]) ?? nothing2(bound);
  return {
    headline,
    together: held.every((one) => one.headline !== headline),
    claims: [...claims, ...held.flatMap((one) => one.claims)],
    reasons: [
      ...claims.flatMap((claim) => reasonsOf(claim, bound, null, screen)),
      ...held.flatMap((one) => one.boundReasons),
      ...open.flatMap((one) => one.boundReasons.filter((reason2) => reason2.class === "violation"))
    ]
  };
}
var NO_UNITS = { units: 0, failed: 0, unscored: 0, missing: 0, first: { scored: 0, failed: 0 } };
var nothing2 = (bound) => ({
  unit: "item",
  stratum: null,
  count: NO_UNITS,
  judged: judgeCount(NO_UNITS, bound)
});
function worstSamples(tallies) {
  const rank = ({ outcome, severity }) => outcome === "failed" ? severity ?? 0 : -1;
  return tallies.flatMap((tally) => tally.worst).sort((a, b) => rank(b) - rank(a)).slice(0, WORST_SHOWN);
}
function figures({ failures, samples, unscored: unscored2, missing, upper, lower, samplesNeeded: samplesNeeded2 }) {
  return { failures, samples, unscored: unscored2, missing, upper, lower, samplesNeeded: samplesNeeded2 };
}
var passesScreen = (category) => category.evals.length > 0 && category.evals.every((one) => one.samples > 0) && category.reasons.every((one) => isCode(one, "too-few-samples", "observed-above-limit"));

// src/verdict/waivers.ts
function waiverFor(policy, gate, category, now) {
  const all = policy.waivers.filter((one) => one.category === category.name && one.gate === gate.name);
  return all.find((one) => inForce(one, now)) ?? all.at(-1) ?? null;
}
function judgeWaiver(waiver, own, waived, now) {
  const state = !inForce(waiver, now) ? "not-in-force" : own.state === "demonstrated" ? "not-needed" : waived.state === "demonstrated" ? "used" : "not-demonstrated";
  const { id, granted, expires, owner, reason: reason2, issue, maxFailureRate } = waiver;
  return {
    id,
    state,
    limit: maxFailureRate.value,
    granted,
    expires,
    owner,
    reason: reason2,
    issue,
    message: messageOf(waiver, state, waived, now)
  };
}
function messageOf(waiver, state, waived, now) {
  const { id, granted, expires, owner, reason: reason2, issue, maxFailureRate } = waiver;
  const left = daysLeft(expires, now);
  const soon = left < NOTICE_DAYS ? ` It ends ${left === 0 ? "today" : `in ${left === 1 ? "1 day" : `${left} days`}`}.` : "";
  switch (state) {
    case "used": {
      const { upper, limit } = waived;
      return `Allowed under waiver ${id} until ${expires}: the rate is under its ${maxFailureRate.text} (upper bound ${percent(upper, limit)}), not under the category's own limit. Owner: ${owner}. Reason: ${reason2}.${issue === null ? "" : ` See ${issue}.`}${soon}`;
    }
    case "not-needed":
      return `Waiver ${id} is not needed: the category's own limit is demonstrated.${soon}`;
    case "not-demonstrated":
      return `Waiver ${id} does not help: its limit of ${maxFailureRate.text} is not demonstrated, or something stands against the category that no waiver covers.${soon}`;
    case "not-in-force":
      return now.getTime() < Date.parse(granted) ? `Waiver ${id} is not in force before ${granted}.` : `Waiver ${id} expired on ${expires} and is not in force: remove it, or mend what it was for.`;
  }
}

// src/verdict/verdict.ts
function judge(policy, gate, tally, facts) {
  const { release = null, unverified = false } = facts;
  const judged = judgedBy(policy, gate);
  const question = (category) => ({
    policy,
    tally,
    subject: facts.subject,
    now: facts.now,
    screen: gate.screen,
    frontier: gate.frontier,
    rules: stricter(category.evidence, gate.evidence),
    alpha: alphaFor(policy, gate, category),
    exposure: gate.exposure,
    release
  });
  const alone = new Map(judged.map((one) => [one.name, judgeCategory(one, question(one))]));
  const inWaivers = waiveAll(policy, gate, judged, alone, question);
  const waived = new Map([
    ...alone,
    ...[...inWaivers].map(([name, { verdict }]) => [name, verdict])
  ]);
  const complete = (of) => requireEachOther(withinCapabilities(policy, of, waived, gate.screen), waived, gate.screen);
  const under = complete(waived);
  const categories = new Map(
    [...complete(alone)].map(([name, category]) => {
      const waiver = inWaivers.get(name)?.waiver;
      if (waiver === void 0) return [name, category];
      const said = judgeWaiver(waiver, category, under.get(name), facts.now);
      return [name, { ...category, waiver: said, warnings: [...category.warnings, said.message] }];
    })
  );
  const isGreen = (name) => green(categories.get(name), gate.screen) || categories.get(name)?.waiver?.state === "used";
  const { advance = null, memory = null } = facts;
  const reasons = [
    ...facts.reasons,
    ...unverified ? [] : judgeOwnFork(tally.evidence, release),
    ...judgeFrontier(gate, advance, memory)
  ];
  const allowed = reasons.length === 0 && satisfied(gate.require, isGreen);
  return {
    version: 1,
    tool: facts.tool,
    judgedAt: facts.now.toISOString(),
    gate: gate.name,
    mode: gate.screen ? "screen" : "demonstrate",
    decision: allowed ? "allow" : "block",
    route: allowed ? routeOf(gate.require, isGreen) : [],
    policy: { name: policy.name, ...facts.policy, locations: policy.locations },
    subject: subjectOf(policy, facts.subject, ofSubject(policy, tally.evals)),
    release,
    advance: gate.frontier ? advance : null,
    evidence: tally.evidence.map((file) => ({ ...file, trust: "self-reported" })),
    categories: Object.fromEntries(categories),
    reasons,
    notes: facts.notes ?? [],
    blocking: allowed ? [] : [...categories.keys()].filter((name) => !isGreen(name)),
    waived: allowed ? [...categories].flatMap(([name, one]) => one.waiver?.state === "used" ? name : []) : [],
    notJudged: notJudged(policy, gate, memory),
    doesNotShow: [...DOES_NOT_SHOW, ...assumptionsOf(categories)]
  };
}
function waiveAll(policy, gate, judged, alone, question) {
  return new Map(
    judged.flatMap((category) => {
      const asked = question(category);
      const waiver = gate.screen ? null : waiverFor(policy, gate, category, asked.now);
      if (waiver === null) return [];
      const own = alone.get(category.name);
      const { maxFailureRate } = waiver;
      const verdict = inForce(waiver, asked.now) && own.state !== "demonstrated" ? judgeCategory({ ...category, maxFailureRate }, asked) : own;
      return [[category.name, { waiver, verdict }]];
    })
  );
}
var green = (category, screen) => category !== void 0 && (screen ? passesScreen(category) : category.state === "demonstrated");
function withinCapabilities(policy, alone, accepted, screen) {
  const isGreen = (name) => green(accepted.get(name), screen);
  return new Map(
    [...alone].map(([name, category]) => {
      const rule = policy.categories.find((one) => one.name === name);
      return [name, withReasons(category, withinCapability(rule, alone, isGreen), screen)];
    })
  );
}
function withReasons(category, more, screen) {
  const reasons = [...category.reasons, ...more];
  return { ...category, reasons, state: stateOf(reasons, screen) };
}
function requireEachOther(alone, accepted, screen) {
  return new Map(
    [...alone].map(([name, category]) => {
      const missing = closure(alone, name).filter((other) => !green(accepted.get(other), screen));
      if (missing.length === 0) return [name, category];
      const states = missing.map((other) => `${other} (${alone.get(other)?.state ?? "not judged"})`);
      const required = reason(
        "required-not-green",
        `It is green only together with ${list(states)}.`,
        `Settle ${list(missing)} first: a low rate here may have been bought there.`
      );
      return [name, withReasons(category, [required], screen)];
    })
  );
}
function closure(categories, start) {
  const seen = /* @__PURE__ */ new Set([start]);
  for (const name of seen) for (const other of categories.get(name)?.requires ?? []) seen.add(other);
  seen.delete(start);
  return [...seen];
}
function satisfied(requirement, isGreen) {
  switch (requirement.kind) {
    case "category":
      return isGreen(requirement.name);
    case "all_of":
      return requirement.of.length > 0 && requirement.of.every((part) => satisfied(part, isGreen));
    case "any_of":
      return requirement.of.some((part) => satisfied(part, isGreen));
  }
}
function routeOf(requirement, isGreen) {
  if (requirement.kind === "category") return [];
  if (requirement.kind === "all_of") return requirement.of.flatMap((part) => routeOf(part, isGreen));
  const taken = requirement.of.find((part) => satisfied(part, isGreen));
  return taken === void 0 ? [] : [describe2(taken), ...routeOf(taken, isGreen)];
}
function describe2(requirement) {
  if (requirement.kind === "category") return requirement.name;
  return `${requirement.kind}(${requirement.of.map(describe2).join(", ")})`;
}
function notJudged(policy, gate, memory) {
  const judged = judgedBy(policy, gate);
  const rules = judged.map((category) => stricter(category.evidence, gate.evidence));
  return [
    ...rules.every((rule) => rule.maxAge !== null) ? [] : ["age"],
    ...rules.every((rule) => rule.edited === "reject") ? [] : ["edited"],
    ...rules.every((rule) => (rule.commit ?? "any") !== "any") ? [] : ["commit"],
    ...rules.every((rule) => rule.workflows !== null || rule.events !== null) ? [] : ["producer"],
    ...notRemembered(gate, memory)
  ];
}
function assumptionsOf(categories) {
  const names = (of) => [...categories].flatMap(([name, category]) => of(category) ? name : []);
  const within = names((category) => category.within !== null);
  const recall = names((category) => category.recall !== null);
  const overruled = names(({ adjudication }) => adjudication !== null && adjudication.overruled > 0);
  const assumed = [
    [
      within,
      "What the model does where it did not solve the control, or that it did not hold back on controls"
    ],
    [recall, "That real failures are as easy to see as the planted ones"],
    [
      overruled,
      "That those who overruled failures are who the results say, and have no stake in the release"
    ]
  ];
  return assumed.flatMap(([of, what]) => of.length > 0 ? `${what} (${list(of)}).` : []);
}
var DOES_NOT_SHOW = [
  "Behaviour outside the sampled prompts, tools, languages, lengths and attackers.",
  "Behaviour of the model when it takes itself to be unobserved.",
  "That the graders missed nothing: a failure that no scorer sees is not counted.",
  "Anything about a successor, a fine-tune or another scaffold.",
  "Rates below the resolution of the number of samples: no failure seen is not a rate of zero.",
  "Why the model behaves as it does."
];

export {
  ADVANCE_FORM,
  parseAdvance,
  parseSubject,
  stateOf,
  judgeCount,
  passesScreen,
  judge,
  satisfied
};
