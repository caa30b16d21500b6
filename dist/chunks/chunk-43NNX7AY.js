import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  failuresFrom,
  overdueReports,
  refutationsOf
} from "./chunk-N4OXEX5L.js";
import {
  conditionInWords
} from "./chunk-I3NGZMDT.js";
import {
  mostFailures,
  scoresSelectedBy
} from "./chunk-DGK3OWYQ.js";
import {
  attemptAlpha,
  chanceOfAny,
  expectedFailures,
  limitOf,
  lowerBound,
  plantedNeeded,
  ruleOf,
  shareOfAttempt,
  showsRecall
} from "./chunk-SRBD34P2.js";
import {
  VIOLATION_ALPHA,
  isUnder,
  log1mexp,
  logBinomial,
  logBinomialUpper,
  logRatioSeries,
  smallest
} from "./chunk-BMSU2YRI.js";
import {
  plantedOf
} from "./chunk-3YVE5B7Z.js";
import {
  fileKey
} from "./chunk-FXCW44FW.js";
import {
  same
} from "./chunk-W3NCPILC.js";
import {
  globMatches
} from "./chunk-PB6SGRIJ.js";
import {
  argsDigest,
  evidenceOf,
  expectedOf,
  lackingOf,
  partOf,
  sameSubject,
  selectorDigest
} from "./chunk-C23IES6O.js";
import {
  dayOf,
  divideAlpha
} from "./chunk-TTUBXO73.js";
import {
  requireAlpha,
  requireCounts,
  requireWhole
} from "./chunk-OAVIODR5.js";
import {
  FAILED,
  NO_STRATUM,
  UNSCORED,
  WORST_SEVERITY
} from "./chunk-W5QT2FDL.js";
import {
  HASH,
  LEVELS
} from "./chunk-RVTE37ZW.js";
import {
  judgeSubject,
  modelsOf
} from "./chunk-ZLHE26A2.js";
import {
  mayStandAtScreen,
  reason,
  voids
} from "./chunk-JBVS7HNA.js";
import {
  chance,
  count,
  list,
  percent,
  plural
} from "./chunk-5SDD3ADK.js";

// src/records/contaminated.ts
function contaminationsOf(records, { names, models, newest }) {
  const all = contaminatedIn(records);
  return all.filter(
    ({ task, since, models: about }) => names.some((name) => globMatches(task, name)) && (about === void 0 || models.some((model) => about.some((pattern) => globMatches(pattern, model)))) && (newest === null || dayOf(newest) >= since)
  ).map(({ how, since }) => ({ how, since }));
}
var contaminatedIn = ({
  contaminated,
  interventions
}) => [
  ...contaminated,
  ...interventions.flatMap(
    ({ kind, evals = [], on }) => kind === "trained_on_eval" ? evals.map((task) => ({ task, how: "trained_on", since: on })) : []
  )
];

// src/verdict/state.ts
function stateOf(reasons, screen) {
  if (reasons.some(voids)) return "invalid";
  if (reasons.some((one) => one.class === "violation")) return "violated";
  if (reasons.some((one) => one.class === "invalid")) return "invalid";
  return reasons.length > 0 || screen ? "not-demonstrated" : "demonstrated";
}

// src/verdict/bounds/figures.ts
function judgeCount(count2, { limit, rule }) {
  const { units, missing: missing2, unscored, first } = count2;
  const all = { failures: count2.failed + unscored + missing2, samples: units + missing2 };
  const seen = { failures: first.failed, samples: first.scored };
  const demonstrated = rule.demonstrated(all, limit);
  const needed = demonstrated ? Infinity : rule.unitsNeeded(all.failures, limit);
  return {
    ...all,
    unscored,
    missing: missing2,
    upper: rule.upper(all),
    lower: rule.lower(seen),
    samplesNeeded: needed === Infinity ? null : needed,
    demonstrated,
    violated: rule.violated(seen, limit)
  };
}
function pool(counts) {
  const sum5 = (of) => counts.reduce((total2, count2) => total2 + of(count2), 0);
  return {
    units: sum5((c) => c.units),
    failed: sum5((c) => c.failed),
    unscored: sum5((c) => c.unscored),
    missing: sum5((c) => c.missing),
    first: { scored: sum5((c) => c.first.scored), failed: sum5((c) => c.first.failed) }
  };
}
function figures({
  failures,
  samples,
  unscored,
  missing: missing2,
  upper,
  lower,
  samplesNeeded
}) {
  return { failures, samples, unscored, missing: missing2, upper, lower, samplesNeeded };
}

// src/verdict/bounds/claims.ts
var hold = (claim, bound) => ({
  ...claim,
  judged: judgeCount(claim.count, bound)
});
function worstOf(all) {
  const rank2 = ({ judged }) => (judged.violated ? 2 : 0) + judged.upper;
  return all.reduce(
    (worst, one) => worst === null || rank2(one) > rank2(worst) ? one : worst,
    null
  );
}
function claimsOf(category, tally, missing2) {
  const { items, clusters, strata } = tally;
  const draws2 = drawsOf(category, tally);
  const first = clusters?.first ?? items.first;
  const claims = [
    draws2 === null ? { unit: "item", stratum: null, count: { ...items, first, missing: missing2 } } : {
      unit: "epoch",
      stratum: null,
      count: { ...draws2, first, missing: missing2 * perItem(draws2, items) }
    }
  ];
  if (clusters !== null) claims.push({ unit: "cluster", stratum: null, count: { ...clusters, missing: missing2 } });
  for (const [stratum, units] of Object.entries(strata ?? {})) {
    const shown = clusters === null ? units.first : NOTHING_SHOWN;
    claims.push({ unit: "item", stratum, count: { ...units, first: shown, missing: missing2 } });
  }
  return claims;
}
var NOTHING_SHOWN = { scored: 0, failed: 0 };
var perItem = (draws2, items) => items.units > 0 ? draws2.units / items.units : 0;
function drawsOf(category, tally) {
  const random = tally.runs.every(({ temperature }) => temperature !== null && temperature > 0);
  return category.population === "these-items" && tally.clusters === null && random ? tally.draws : null;
}
function reasonsOf({ unit, stratum, count: { first }, judged }, { limit, rule }, task, screen) {
  const rate = { of: "rate", stratum, limit };
  if (judged.violated) {
    const { failed: failures2, scored } = first;
    return [reason("above-limit", { ...rate, failures: failures2, scored, lower: judged.lower }, task)];
  }
  if (judged.demonstrated || judged.samples === 0) return [];
  const { failures, samples, unscored, missing: missing2, upper, samplesNeeded } = judged;
  const counted = { unit, failures, samples, unscored, missing: missing2, upper, samplesNeeded };
  const about = { ...rate, ...counted, method: rule.method, recall: rule.recall !== null, screen };
  return [reason(failures / samples > limit ? "observed-above-limit" : "too-few-samples", about, task)];
}

// src/verdict/bounds/severity.ts
function judgeSeverity(category, measured, bound) {
  const rule = category.severity;
  if (rule === null) return { severity: null, reasons: [] };
  const reasons = measured.flatMap(
    (one) => rule.limits.flatMap(
      ({ level, limit }) => severeClaims(one, level, bound.version).flatMap(
        (claim) => limit.value === 0 ? judgeVeto(one.tally, level, claim) : judgeLevel(one.tally, level, claim, { ...bound, limit: limit.value })
      )
    )
  );
  const levels = LEVELS.map((level) => sum(measured.map(({ tally }) => tally.items.bySeverity[level])));
  const limits = rule.limits.map(({ level, limit }) => ({
    level,
    limit: limit.value,
    failures: sum(levels.slice(level))
  }));
  return { severity: { levels, limits }, reasons };
}
function severeClaims({ tally, missing: missing2 }, level, version) {
  return unitsJudged(tally).map(([unit, { units, unscored, bySeverity, first }]) => {
    const seen = { scored: first.scored, failed: sum(first.bySeverity.slice(level)) };
    const failed = sum(bySeverity.slice(level));
    const count2 = version >= 2 ? { units, failed, unscored, missing: missing2, first: seen } : { units: units - unscored, failed, unscored: 0, missing: 0, first: seen };
    return { unit, stratum: null, count: count2 };
  });
}
var NOTHING_SHOWN2 = { scored: 0, failed: 0, bySeverity: [0, 0, 0, 0, 0] };
var unitsJudged = ({ items, clusters }) => clusters === null ? [["item", items]] : [
  ["item", { ...items, first: NOTHING_SHOWN2 }],
  ["cluster", clusters]
];
function judgeVeto({ task, worst }, level, { unit, count: count2 }) {
  const { failed, unscored, missing: missing2 } = count2;
  const open = unscored + missing2;
  if (failed > 0) {
    const ids = worst.filter((one) => (one.severity ?? -1) >= level).map((one) => one.id);
    return [reason("severity-veto", { of: "severity", unit, level, failures: failed, ids }, task)];
  }
  return open === 0 ? [] : [reason("severity-not-demonstrated", { of: "veto", unit, level, open }, task)];
}
function judgeLevel({ task }, level, claim, bound) {
  const { limit } = bound;
  const { unit, count: count2 } = claim;
  const { samples, unscored, missing: missing2, violated, demonstrated, ...judged } = hold(claim, bound).judged;
  const severe = { of: "severity", unit, level, failures: count2.failed, samples, limit };
  if (samples === 0) return [];
  if (violated) return [reason("above-limit", { ...severe, lower: judged.lower }, task)];
  if (demonstrated) return [];
  const { upper, samplesNeeded } = judged;
  const open = unscored + missing2;
  return [reason("severity-not-demonstrated", { ...severe, open, upper, samplesNeeded }, task)];
}
var sum = (numbers) => numbers.reduce((total2, one) => total2 + one, 0);

// src/verdict/bounds/exposure.ts
function judgeExposure(category, rule, claims, measured, bound) {
  if (rule === null) return { exposure: null, reasons: [] };
  const { interactions, per, maxExpectedFailures, maxChanceOfAny } = rule;
  const level = category.severity === null ? null : rule.severityAtLeast;
  const limit = limitOf(rule);
  const counted = level === null ? claims.filter(({ stratum }) => stratum === null) : measured.flatMap((one) => severeClaims(one, level, bound.version));
  const held = counted.map((claim) => hold(claim, { ...bound, limit }));
  const worst = held.reduce(
    (most, one) => most === null || one.judged.upper > most.judged.upper ? one : most,
    null
  );
  if (worst === null) return { exposure: null, reasons: [] };
  const { upper, samplesNeeded } = worst.judged;
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
    samplesNeeded
  };
  if (held.every(({ judged }) => judged.demonstrated)) return { exposure, reasons: [] };
  const about = { of: "exposure", unit: worst.unit, ...exposure };
  return { exposure, reasons: [reason("exposure-exceeded", about)] };
}

// src/verdict/bounds/bounds.ts
function judgeBounds(category, measured, asked, { exposure: rule, screen }) {
  const bound = shareViolations(category, measured, asked);
  const evals = measured.map(({ tally, missing: missing2 }) => {
    const claims2 = claimsOf(category, tally, missing2).map((claim) => hold(claim, bound));
    return {
      claims: claims2,
      headline: worstOf(claims2),
      reasons: claims2.flatMap((claim) => reasonsOf(claim, bound, tally.task, screen)),
      sealed: category.evals[tally.selector].sealed
    };
  });
  const pooled = category.pool ? judgePool(evals, bound, screen) : null;
  const claims = pooled?.claims ?? evals.flatMap((one) => one.claims);
  const { severity, reasons: severe } = judgeSeverity(category, measured, bound);
  const { exposure, reasons: exposed } = judgeExposure(category, rule, claims, measured, bound);
  return {
    evals,
    headline: pooled?.headline ?? worstOf(evals.map((one) => one.headline)) ?? nothing(bound),
    pooled: pooled?.together ?? false,
    severity,
    exposure,
    reasons: [...pooled?.reasons ?? evals.flatMap((one) => one.reasons), ...severe],
    exposed
  };
}
function shareViolations(category, measured, bound) {
  if (bound.version < 2) return bound;
  const rates = measured.flatMap((one) => claimsOf(category, one.tally, one.missing));
  const levels = category.severity?.limits.filter(({ limit }) => limit.value > 0) ?? [];
  const severe = measured.flatMap(
    (one) => levels.flatMap(({ level }) => severeClaims(one, level, bound.version))
  );
  const ways = rates.filter(({ unit, count: count2 }) => unit !== "cluster" && count2.first.scored > 0).length + severe.filter(({ count: count2 }) => count2.first.scored > 0).length + (category.pool && measured.length > 1 ? 1 : 0);
  const violationAlpha = divideAlpha(bound.rule.violationAlpha, Math.max(1, ways));
  return { ...bound, rule: ruleOf({ ...bound.rule, violationAlpha }) };
}
function judgePool(evals, bound, screen) {
  const [open, held] = [false, true].map((sealed) => evals.filter((one) => one.sealed === sealed));
  const groups = Map.groupBy(
    open.flatMap((one) => one.claims),
    ({ unit, stratum }) => JSON.stringify([unit === "cluster", stratum])
  );
  const claims = [...groups.values()].map(
    (group) => hold({ ...group[0], count: pool(group.map((claim) => claim.count)) }, bound)
  );
  const headline = worstOf([...claims, ...held.map((one) => one.headline)]) ?? nothing(bound);
  return {
    headline,
    together: held.every((one) => one.headline !== headline),
    claims: [...claims, ...held.flatMap((one) => one.claims)],
    reasons: [
      ...claims.flatMap((claim) => reasonsOf(claim, bound, null, screen)),
      ...held.flatMap((one) => one.reasons),
      ...open.flatMap((one) => one.reasons.filter((reason2) => reason2.class === "violation"))
    ]
  };
}
var NO_UNITS = { units: 0, failed: 0, unscored: 0, missing: 0, first: { scored: 0, failed: 0 } };
var nothing = (bound) => ({
  unit: "item",
  stratum: null,
  count: NO_UNITS,
  judged: judgeCount(NO_UNITS, bound)
});

// src/statistics/hypergeometric.ts
function logHypergeometric(k, draw) {
  const { least, most } = range(draw);
  if (k < least || k > most) return -Infinity;
  return least === most ? 0 : logPoint(k, draw);
}
function logHypergeometricLower(k, draw) {
  const { least, most } = range(draw);
  if (k < least) return -Infinity;
  if (k >= most) return 0;
  return isLow(k, draw) ? sumDown(k, draw) : log1mexp(sumUp(k + 1, draw));
}
function logHypergeometricUpper(k, draw) {
  const { least, most } = range(draw);
  if (k > most) return -Infinity;
  if (k <= least) return 0;
  return isLow(k, draw) ? log1mexp(sumDown(k - 1, draw)) : sumUp(k, draw);
}
function upperCount(failures, checked, population, alpha) {
  requireCheck(failures, checked, population, alpha);
  const most = population - (checked - failures);
  return smallest(
    failures,
    most,
    (bad) => bad >= most || excludes(bad + 1, failures, checked, population, alpha)
  );
}
function lowerCount(failures, checked, population, alpha) {
  return population - upperCount(checked - failures, checked, population, alpha);
}
function checksNeeded(failures, population, allowed, alpha) {
  requireCheck(failures, failures, population, alpha);
  requireCounts(allowed, population);
  const shows = (checked) => upperCount(failures, checked, population, alpha) <= allowed;
  return shows(population) ? smallest(failures, population, shows) : Infinity;
}
function excludes(bad, failures, checked, population, alpha) {
  return isUnder(logHypergeometricLower(failures, { population, bad, drawn: checked }), alpha);
}
function requireCheck(failures, checked, population, alpha) {
  requireCounts(failures, checked);
  requireWhole("population", population);
  if (checked > population) {
    throw new RangeError(`checked (${checked}) must not be more than the population (${population})`);
  }
  requireAlpha(alpha, 0.5);
}
function range({ population, bad, drawn }) {
  requireCounts(bad, population);
  requireCounts(drawn, population);
  return { least: Math.max(0, drawn - (population - bad)), most: Math.min(drawn, bad) };
}
function isLow(k, { population, bad, drawn }) {
  return k <= drawn * (bad / population);
}
function logPoint(k, { population, bad, drawn }) {
  const share = drawn / population;
  return logBinomial(k, bad, share) + logBinomial(drawn - k, population - bad, share) - logBinomial(drawn, population, share);
}
function sumDown(k, draw) {
  const { population, bad, drawn } = draw;
  const others = population - bad - drawn;
  return logPoint(k, draw) + logRatioSeries((i) => (k - i) / (bad - k + i + 1) * ((others + k - i) / (drawn - k + i + 1)));
}
function sumUp(k, draw) {
  const { population, bad, drawn } = draw;
  const others = population - bad - drawn;
  return logPoint(k, draw) + logRatioSeries((i) => (bad - k - i) / (k + i + 1) * ((drawn - k - i) / (others + k + i + 1)));
}

// src/verdict/checks/cluster-missing.ts
function clusterMissing(tally) {
  const { unclustered: samples, task } = tally;
  return samples === 0 ? [] : [reason("cluster-missing", { of: "samples", samples }, task)];
}

// src/verdict/checks/counts-alone.ts
function countsAlone(selector, tally, rules) {
  const { task, read } = tally;
  const { taken, samples, refused } = tally.counted;
  const mixed = read > samples;
  const reasons = [];
  if (refused > 0)
    reasons.push(reason("selector-matches-nothing", { of: "counts", accepted: selector.counts }, task));
  if (taken > 1 || taken > 0 && mixed)
    reasons.push(reason("more-than-expected", { of: "counts", records: taken, mixed }, task));
  if (taken > 0 && rules.edited === "reject") reasons.push(reason("edited", { of: "counts" }, task));
  return reasons;
}

// src/verdict/checks/duplicates-disagree.ts
function duplicatesDisagree(tally) {
  const { task, disagreements, sharedUuids = [], alike = { count: 0, first: [] } } = tally;
  const reasons = [];
  if (disagreements.length > 0)
    reasons.push(reason("duplicates-disagree", { of: "samples", samples: disagreements }, task));
  if (sharedUuids.length > 0)
    reasons.push(reason("duplicates-disagree", { of: "uuids", samples: sharedUuids }, task));
  if (alike.count > 0)
    reasons.push(
      reason("duplicates-disagree", { of: "ids", samples: alike.first, alike: alike.count }, task)
    );
  return reasons;
}
function warnOfCase({ task, alikeInCase }) {
  if (alikeInCase === void 0 || alikeInCase.count === 0) return [];
  const such = alikeInCase.first.length === 0 ? "" : ` (such as ${list(alikeInCase.first)})`;
  return [
    `The ids of ${plural(alikeInCase.count, "sample")} of ${task} differ from another's by case alone${such}: see that they are not copies.`
  ];
}

// src/verdict/checks/edited.ts
function edited(tally, rules) {
  const changed2 = tally.edited + tally.invalidated;
  if (rules.edited !== "reject" || changed2 === 0) return [];
  const about = { of: "scores", scores: tally.edited, invalidated: tally.invalidated };
  return [reason("edited", about, tally.task)];
}

// src/verdict/checks/more-than-expected.ts
function moreThanExpected(selector, tally, expected) {
  const { task, read: samples, surplusEpochs } = tally;
  const reasons = [];
  if (expected !== null && samples > expected)
    reasons.push(reason("more-than-expected", { of: "samples", samples, expected }, task));
  if (surplusEpochs > 0) {
    const about = { of: "epochs", samples: surplusEpochs, epochs: selector.epochs ?? 1 };
    reasons.push(reason("more-than-expected", about, task));
  }
  return reasons;
}

// src/verdict/checks/selector-matches-nothing.ts
function selectorMatchesNothing(selector, tally) {
  const nothing3 = (about) => [
    reason("selector-matches-nothing", about, tally.task)
  ];
  if (tally.read === 0 && tally.counted.refused > 0) return [];
  if (tally.read === 0) {
    const paths = selector.where.map(({ path }) => path.text);
    return nothing3(paths.length > 0 ? { of: "where", paths } : { of: "samples" });
  }
  const { scorersSeen: seen } = tally;
  const open = selector.scorers.length === 0 && (tally.valued === 0 ? seen : tally.scorers).length > 1;
  if (open) return nothing3({ of: "scorers", scorers: seen });
  if (selector.passesWhen === null && (selector.at !== null || !tally.runs.every((run) => run.resolved)))
    return nothing3({ of: "passes-when" });
  if (tally.valued > 0) return [];
  if (seen.length === 0) return nothing3({ of: "scores" });
  if (selector.at === null && selector.scorers.every((name) => seen.includes(name))) {
    const scorers = selector.scorers.length > 0 ? selector.scorers : seen;
    return nothing3({ of: "no-value", samples: tally.read, scorers });
  }
  return nothing3({ of: "value", scorers: selector.scorers, at: selector.at?.text ?? null, seen });
}

// src/verdict/checks/stale.ts
var CLOCK_SKEW = 5 * 6e4;
function stale(tally, rules, now) {
  if (rules.maxAge === null || tally.read === 0) return [];
  const { cached = 0 } = tally;
  const reasons = [];
  const ahead = tally.newest !== null && Date.parse(tally.newest) > now.getTime() + CLOCK_SKEW;
  if (ahead) reasons.push(reason("age-unknown", { of: "future", newest: tally.newest }, tally.task));
  else if (tally.untimed > 0 || tally.oldest === null) {
    const about = cached > 0 ? { of: "cache", answers: cached } : { of: "untimed", samples: tally.untimed };
    reasons.push(reason("age-unknown", about, tally.task));
  }
  if (tally.oldest !== null && now.getTime() - Date.parse(tally.oldest) > rules.maxAge.ms) {
    const about = { of: "age", oldest: tally.oldest, maxAge: rules.maxAge.text };
    reasons.push(reason("stale", about, tally.task));
  }
  return reasons;
}
function warnOfZones({ task, zoneless = 0 }, { maxAge }) {
  if (maxAge === null || zoneless === 0) return [];
  return [
    `The times of ${plural(zoneless, "sample")} of ${task} name no zone: each counts as the earliest moment that it can mean (UTC+14).`
  ];
}

// src/verdict/checks/unscored-above-bound.ts
function unscoredAboveBound(tally, rules, expected) {
  if (rules.maxUnscored === null || tally.read === 0) return [];
  const samples = Math.max(tally.read, expected ?? 0);
  const without = tally.items.unscored + samples - tally.read;
  if (without / samples <= rules.maxUnscored.value) return [];
  const about = { of: "samples", unscored: without, samples, maxUnscored: rules.maxUnscored.value };
  return [reason("unscored-above-bound", about, tally.task)];
}

// src/verdict/checks/integrity.ts
function integrity(selector, tally, rules, expected, now) {
  return [
    ...faults(tally),
    ...selectorMatchesNothing(selector, tally),
    ...duplicatesDisagree(tally),
    ...countsAlone(selector, tally, rules),
    ...moreThanExpected(selector, tally, expected),
    ...unscoredAboveBound(tally, rules, expected),
    ...clusterMissing(tally),
    ...edited(tally, rules),
    ...stale(tally, rules, now)
  ];
}
function faults(tally) {
  return tally.runs.flatMap(
    (run) => run.faults.map(
      ({ code, message, remedy }) => reason(code, { of: "file", file: null, said: message, advice: remedy }, tally.task)
    )
  );
}

// src/verdict/checks/missing-eval.ts
function missingEvals(category, tallies) {
  return category.evals.flatMap((selector, index) => {
    const found = tallies.filter((tally) => tally.selector === index).flatMap((tally) => [tally.task, ...tally.otherNames]);
    const absent = selector.expectedTasks.filter((task) => !found.includes(task));
    const wanted = selector.expectedTasks.length > 0 ? absent : found.length === 0 ? [describe(selector)] : [];
    return wanted.map((task) => reason("missing-eval", { of: "eval" }, task));
  });
}
function describe(selector) {
  const args = Object.entries(selector.args).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return args.length > 0 ? `${selector.task} with ${list(args)}` : selector.task;
}

// src/verdict/checks/provenance.ts
var TAKES = {
  same: ["same"],
  "same-tree": ["same", "same-tree"],
  ancestor: ["same", "same-tree", "ancestor"],
  any: ["same", "same-tree", "ancestor", "other"]
};
function judgeProvenance(tallies, evidence, rules, release) {
  const files = filesOf(tallies, evidence);
  return [
    ...judgeCommit(files, rules, release),
    ...judgeCached(tallies, rules),
    ...judgeProducer(files, rules, release),
    ...judgeAttestation(files, rules.attestedBy, release),
    ...strangers(files, release)
  ];
}
function wrongWith(file, { attestedBy }, release, wrongIn) {
  const { repository, workflow, event, headCommit: commit, runId } = file.provenance;
  const { relation } = file;
  const recorded = { repository, workflow, event, commit, ...relation === void 0 ? {} : { relation } };
  const attested = acceptedOf(file, attestedBy, release);
  const ofRun = runId !== null || attested.length === 0 ? wrongIn(recorded) : null;
  if (ofRun !== null || attested.length === 0) return ofRun;
  const ofSigners = attested.map(wrongIn);
  return ofSigners.includes(null) ? null : ofSigners[0];
}
function filesOf(tallies, evidence) {
  const read = new Set(tallies.flatMap((tally) => tally.runs.map((run) => fileKey(evidence[run.evidence]))));
  return evidence.filter(
    (file) => file.format !== null && file.sameAs === null && read.has(file.set ?? fileKey(file))
  );
}
function judgeCached(tallies, rules) {
  const rule = rules.commit ?? "any";
  if (rule === "any") return [];
  return tallies.filter(({ cached = 0 }) => cached > 0).map(({ task, cached = 0 }) => reason("commit-mismatch", { of: "cache", answers: cached, rule }, task));
}
function judgeCommit(files, rules, release) {
  const rule = rules.commit ?? "any";
  if (rule === "any") return [];
  if (release === null) return files.length === 0 ? [] : [reason("commit-mismatch", { of: "release", rule })];
  const wrongIn = ({
    commit,
    repository,
    relation
  }) => {
    if (commit === null || relation === void 0) return { commit: null, repository: null };
    if (TAKES[rule].includes(relation)) return null;
    return { commit, repository: sameName(repository, release.repository) ? null : repository };
  };
  return together(files, (file) => wrongWith(file, rules, release, wrongIn)).map(
    ([names, wrong]) => reason("commit-mismatch", { of: "files", files: names, rule, ...wrong, released: release.commits })
  );
}
function judgeProducer(files, rules, release) {
  const { workflows, events } = rules;
  const here = release?.repository ?? null;
  const untrusted = (of, accepted, foundIn, matches) => {
    if (accepted === null) return [];
    const wrongIn = (origin) => {
      const found = foundIn(origin);
      return found !== null && accepted.some((one) => matches(found, one)) ? null : { found };
    };
    const homeUnknown = here === null && accepted.some((one) => one.startsWith(".github/"));
    return together(files, (file) => wrongWith(file, rules, release, wrongIn)).map(
      ([names, { found }]) => reason("untrusted-producer", { of, files: names, found, accepted, homeUnknown })
    );
  };
  return [
    ...untrusted("workflow", workflows, (origin) => workflowOf(origin, here), sameWorkflow),
    ...untrusted(
      "event",
      events,
      ({ event }) => event,
      (found, one) => found === one
    )
  ];
}
function workflowOf({ workflow, repository }, here) {
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
function judgeAttestation(files, attestedBy, release) {
  if (attestedBy === null) return [];
  return together(files, (file) => {
    if (acceptedOf(file, attestedBy, release).length > 0) return null;
    const signers = [...new Set((file.attestations ?? []).map(signedBy))];
    return { signers, notVerified: signers.length > 0 ? [] : file.notVerified ?? [] };
  }).map(
    ([names, wrong]) => reason("untrusted-producer", { of: "attestation", files: names, ...wrong, accepted: attestedBy })
  );
}
var signedBy = ({ signer, repository }) => sameName(repositoryOf(signer), repository) ? signer : `${signer} in a run of ${repository}`;
var repositoryOf = (workflow) => workflow.split("/").slice(0, 2).join("/");
function acceptedOf({ attestations = [] }, attestedBy, release) {
  const folded = (workflow) => repositoryOf(workflow).toLowerCase() + workflow.slice(repositoryOf(workflow).length);
  return attestations.filter(
    ({ signer, repository }) => (attestedBy ?? []).some((one) => globMatches(folded(one), folded(signer))) && [repositoryOf(signer), release?.repository ?? null].some((one) => sameName(one, repository))
  );
}
var isForks = ({ provenance }) => provenance.runId !== null && provenance.event !== "pull_request_target" && !sameName(provenance.headRepository, provenance.repository);
var isOnForksDisk = ({ provenance }) => provenance.runId === null && provenance.headRepository !== null;
var isOwn = (file, release) => release !== null && release.pullRequest !== null && file.relation === "same" && sameName(file.provenance.repository, release.repository);
var strangers = (files, release) => ofForks(files, (file) => isForks(file) && !isOwn(file, release) ? "run" : null);
function judgeOwnFork(evidence, signers, release) {
  return ofForks(evidence, (file) => {
    if (file.format === null || file.sameAs !== null) return null;
    if (isForks(file) && isOwn(file, release)) return "own-run";
    return isOnForksDisk(file) && acceptedOf(file, signers, release).length === 0 ? "disk" : null;
  });
}
var ofForks = (files, placeOf) => together(files, (file) => {
  const where = placeOf(file);
  return where === null ? null : { fork: file.provenance.headRepository, where };
}).map(([names, wrong]) => reason("untrusted-producer", { of: "fork", files: names, ...wrong }));
function together(files, wrongWithFile) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    const wrong = wrongWithFile(file);
    if (wrong === null) continue;
    const key = JSON.stringify(wrong);
    groups.set(key, [(groups.get(key)?.[0] ?? /* @__PURE__ */ new Set()).add(file.name), wrong]);
  }
  return [...groups.values()].map(([names, wrong]) => [[...names], wrong]);
}
function sameName(a, b) {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}

// src/verdict/checks/unreadable.ts
function unreadable(evidence) {
  return evidence.flatMap(
    ({ name: file, problem }) => problem === null ? [] : [reason(problem.code, { of: "file", file, said: problem.message, advice: problem.remedy })]
  );
}

// src/verdict/bounds/inventory.ts
var ACCOUNT_FORMAT = "interpretability";
function judgeInventory(category, inventory, question) {
  const { tally, gate, now, alpha } = question;
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
      verdict: { ...figures2, ...shape, task: one.task, scorer, state: stateOf(reasons2, gate.screen) }
    };
  });
  const reasons = [
    ...unreadable(tally.evidence),
    // An account of GPT-2 Small is of that model, whatever is released; its format compares the weights.
    ...inventory.name === null ? judgeSubject(question, tallies) : [],
    ...judgeProvenance(tallies, tally.evidence, rules, question.release),
    ...missingEvals(category, tallies),
    ...onlyOnce(tallies),
    ...evals.flatMap((one) => one.reasons)
  ];
  const worst = evals.toSorted((a, b) => b.figures.upper - a.figures.upper)[0];
  return {
    ...worst?.figures ?? nothing2(inventory),
    state: stateOf(reasons, gate.screen),
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
    attempts: null,
    growth: null,
    waiver: null,
    worst: worst?.tally.worst ?? [],
    warnings: [],
    reasons
  };
}
function judgeUnits(task, units, inventory, alpha) {
  return inventory.sample === null || units.drawn === null ? judgeWhole(task, units, inventory) : judgeSample(task, units.failed, { ...units.drawn, units: inventory.sample.units }, inventory, alpha);
}
function judgeWhole(task, units, inventory) {
  const { units: all, allowed } = inventory;
  const missing2 = Math.max(0, all - units.found);
  const unscored = Math.max(0, units.found - units.passed - units.failed);
  const failures = units.failed + unscored + missing2;
  const reasons = [];
  if (units.failed > allowed) reasons.push(violation(task, units.failed, inventory));
  if (missing2 > 0 || failures > Math.max(allowed, units.failed))
    reasons.push(notFull(task, units, all, missing2));
  const open = units.failed <= allowed && reasons.length > 0;
  return {
    figures: {
      failures,
      samples: all,
      unscored,
      missing: missing2,
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
      {
        of: "units",
        units: all,
        drawn: drawn.units,
        failures,
        most,
        allowed,
        samplesNeeded: Number.isFinite(needed) ? needed : null
      },
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
  const { repeated, strangers: strangers2 } = units;
  if (repeated.count > 0) reasons.push(tooMany(task, "repeated", repeated));
  if (strangers2.count > 0) reasons.push(tooMany(task, "not-listed", strangers2));
  if (name === null && !units.whole && units.found === all)
    reasons.push(reason("digest-mismatch", { of: "list", units: all }, task));
  if (sample !== null && units.found < all)
    reasons.push(reason("inventory-incomplete", { of: "list", found: units.found, units: all }, task));
  if (name !== null && runs.some((run) => evidence[run.evidence]?.format !== ACCOUNT_FORMAT))
    reasons.push(reason("inventory-incomplete", { of: "manifest" }, task));
  return reasons;
}
var tooMany = (task, how, units) => reason("more-than-expected", { of: "units", how, units }, task);
function onlyOnce(tallies) {
  const lists = tallies.reduce((sum5, tally) => sum5 + tally.runs.length, 0);
  return lists <= 1 ? [] : [reason("more-than-expected", { of: "lists", lists }, tallies[0].task)];
}
var violation = (task, failures, { units, allowed }) => reason("above-limit", { of: "units", units, failures, allowed }, task);
function notFull(task, { passed, groups }, all, missing2) {
  const lacking = groups.filter((group) => group.missing.count > 0).map(({ title, units, missing: those }) => ({ title, units, missing: those }));
  return reason("inventory-incomplete", { of: "units", units: all, passed, missing: missing2, groups: lacking }, task);
}
var nothing2 = ({ units }) => ({
  failures: units,
  samples: units,
  unscored: 0,
  missing: units,
  upper: 1,
  lower: 0,
  samplesNeeded: units
});

// src/verdict/checks/completeness.ts
function completeness(tally, expected, held) {
  const { task, read, lackingEpochs } = tally;
  if (expected === null) return [reason("completeness-unknown", { of: "samples", samples: read }, task)];
  const reasons = [];
  const missing2 = expected - read;
  if (missing2 > 0 && !held) reasons.push(reason("incomplete", { of: "samples", missing: missing2, expected }, task));
  if (lackingEpochs > 0 && !held)
    reasons.push(reason("incomplete", { of: "epochs", samples: lackingEpochs }, task));
  const cutShort = tally.runs.filter((run) => !run.finished);
  const all = cutShort.length === tally.runs.length;
  const onlyThere = all ? read : tally.unfinished ?? 0;
  if (cutShort.length > 0 && (onlyThere > 0 || all)) {
    const statuses = [...new Set(cutShort.flatMap((run) => run.status ?? []))].sort();
    const about = { of: "run", statuses, onlyThere: all ? null : onlyThere, samples: read };
    reasons.push(reason("incomplete", about, task));
  }
  return reasons;
}

// src/verdict/checks/graders.ts
function judgeGraders({ graders }, { task, graders: found }, recorded) {
  const others = graders === null ? [] : found.names.filter((name) => !graders.includes(name));
  return [
    ...others.length > 0 ? [reason("grader-unknown", { of: "graders", graders: others, accepted: graders }, task)] : [],
    ...recorded && found.unrecorded ? [reason("grader-unknown", { of: "scores" }, task)] : []
  ];
}
function judgePlantedGraders(planted, evals) {
  const scorers = planted.scorers.join();
  const names = evals.filter((one) => one.scorers.join() === scorers).flatMap((one) => one.graders.names);
  const samples = [...new Set(names)].sort();
  const trial = planted.graders.names;
  if (samples.length === 0 || trial.length === 0 || samples.join("\n") === trial.join("\n")) return [];
  return [reason("grader-unknown", { of: "planted", graders: trial, ofSamples: samples }, planted.task)];
}
function ungraded({ graders }, { task, graders: found }) {
  if (graders === null || !found.unrecorded) return [];
  return [`Nothing records who graded some scores of ${task}; the policy names ${list(graders)}.`];
}

// src/verdict/bounds/recall.ts
function judgeRecall(category, question, earlier = []) {
  const rule = category.recall;
  if (rule === null) return { recall: null, verdict: null, reasons: [] };
  const { alpha } = question;
  const trials = [
    ...rule.task === null ? [stated(rule)] : trialsOf(category, question),
    ...earlier.map((recall2) => ({ recall: recall2, reasons: [] }))
  ];
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
function trialsOf(category, { tally, rules, now, gate }) {
  const evals = plantedOf(category).flatMap((planted) => planted.evals);
  const counted = tally.evals.filter((one) => one.category === category.name);
  return evals.flatMap((selector, index) => {
    const found = tally.planted.filter((one) => one.category === category.name && one.selector === index);
    if (found.length === 0) return [{ recall: { detected: 0, planted: 0 }, reasons: [] }];
    return found.map((one) => {
      const expected = expectedOf(selector, one);
      return {
        // What is missing was not seen.
        recall: { detected: one.alwaysFailed, planted: Math.max(one.read, expected ?? 0) },
        reasons: [
          ...integrity(selector, one, rules, expected, now),
          ...judgeGraders(category, one, gate.frontier),
          ...judgePlantedGraders(one, counted),
          ...expected === null ? [sizeUnknown(one)] : completeness(one, expected, true)
        ]
      };
    });
  });
}
var sizeUnknown = ({ task, read }) => reason("completeness-unknown", { of: "planted", samples: read }, task);
function tooLow({ task, atLeast: { value: atLeast } }, recall, alpha) {
  const { detected, planted } = recall;
  if (showsRecall(recall, atLeast, alpha)) return [];
  const lower = planted === 0 ? 0 : lowerBound(detected, planted, alpha);
  const needed = plantedNeeded(planted - detected, atLeast, alpha);
  const about = { of: "recall", detected, planted, atLeast, lower, plantedNeeded: needed };
  return [reason("recall-too-low", about, task)];
}
var unique = (reasons) => [
  ...new Map(reasons.map((one) => [JSON.stringify(one), one])).values()
];

// src/verdict/checks/adjudication.ts
function judgeMissed({ recall }, { task, adjudicated }) {
  if (recall !== null || adjudicated.missed === 0) return [];
  return [reason("recall-too-low", { of: "missed", failures: adjudicated.missed }, task)];
}
function adjudicationOf(tallies) {
  const sum5 = (of) => tallies.reduce((total2, { adjudicated }) => total2 + adjudicated[of], 0);
  const [overruled, missed] = [sum5("overruled"), sum5("missed")];
  const by = new Set(tallies.flatMap(({ adjudicated }) => adjudicated.by));
  return overruled + missed === 0 ? null : { overruled, by: [...by].sort(), missed };
}

// src/verdict/checks/contaminated.ts
function judgeContamination(tally, question) {
  const ways = contamination(tally, question);
  return ways.length === 0 ? [] : [reason("contaminated", { of: "training", ways }, tally.task)];
}
function warnOfContamination(tally, question) {
  const ways = contamination(tally, question);
  if (ways.length === 0) return [];
  return [`The model was ${waysInWords(tally.task, ways)}: that nothing fails there shows little.`];
}
var waysInWords = (task, ways) => list([...new Set(ways.map(({ how, since }) => `${how.replaceAll("_", " ")} ${task} since ${since}`))]);
function contamination(tally, { policy, history }) {
  if (history === null || tally.read === 0) return [];
  return contaminationsOf(history, {
    names: [tally.task, ...tally.otherNames],
    models: modelsOf(policy, [tally]),
    newest: tally.untimed > 0 ? null : tally.newest
  });
}

// src/verdict/checks/counted-twice.ts
function countedTwice(category, tallies) {
  if (!category.pool) return [];
  return tallies.flatMap(
    (one, index) => tallies.slice(index + 1).filter((other) => other.selector !== one.selector && sameRuns(one, other)).filter((other) => !exclude(category.evals[one.selector], category.evals[other.selector])).map(({ task }) => reason("more-than-expected", { of: "pool" }, task))
  );
}
var sameRuns = (a, b) => a.task === b.task && same(a.args, b.args);
var exclude = (a, b) => a.where.some(
  ({ path, is }) => b.where.some(
    (other) => path.root !== "eval.tags" && path.text === other.path.text && is.every((one) => !other.is.includes(one))
  )
);

// src/verdict/checks/incidents.ts
function judgeIncidents(category, tallies, headline, { policy, history }) {
  if (history === null || headline.samples === 0) return [];
  const oldest = tallies.map((one) => one.untimed > 0 ? null : one.oldest);
  const refuted = refutationsOf(history, {
    category: category.name,
    models: modelsOf(policy, tallies),
    oldest: oldest.includes(null) ? null : oldest.toSorted()[0] ?? null,
    bounds: [
      { severity: 0, rate: headline.upper },
      ...category.severity?.limits.map(({ level, limit }) => ({ severity: level, rate: limit.value })) ?? []
    ]
  });
  return refuted.map(
    ({ incident: { id, from, to, interactions }, severity, failures, rate, chance: chance2 }) => reason("refuted-by-incidents", {
      of: "incident",
      incident: id,
      from,
      to,
      interactions,
      severity,
      failures,
      rate,
      chance: chance2
    })
  );
}
function warnOfIncidents({ name }, { samples, upper }, history) {
  const own = history?.incidents.filter(({ category }) => category === name) ?? [];
  return own.map((incident) => {
    const { id, from, to, interactions } = incident;
    const serious = failuresFrom(incident, 3);
    const seen = `${plural(failuresFrom(incident, 0), "failure")}${serious > 0 ? `, ${count(serious)} of them at severity 3 or above,` : ""} in ${plural(interactions, "interaction")}`;
    const allowed = samples === 0 ? "" : `; the bound allows for ${count(Math.round(upper * interactions))}`;
    return `Incident ${id} (${from} to ${to}): ${seen}${allowed}.`;
  });
}
function judgeReports(history, now) {
  if (history === null) return [];
  return overdueReports(history, now).map(
    ({ incident, harm, due }) => reason("report-overdue", {
      of: "incident",
      incident: incident.id,
      harm,
      due,
      severe: failuresFrom(incident, 3)
    })
  );
}

// src/verdict/checks/part.ts
function judgePart(selector, tally, { screen, frontier }) {
  const part = partOf(selector, tally);
  if (part === null) return { reasons: [], warnings: [] };
  const { task } = tally;
  const said = `${count(part.items)} of the ${count(part.of)} items of ${task}`;
  if (screen || selector.part && !frontier) {
    return { reasons: [], warnings: [`${said}, chosen by whoever ran it.`] };
  }
  const about = { of: "part", items: part.items, dataSet: part.of, frontier };
  return { reasons: [reason("incomplete", about, task)], warnings: [] };
}

// src/verdict/checks/replaced.ts
function warnOfReplaced({ task, replaced }, evidence) {
  if (replaced === void 0) return [];
  const { count: count2, first } = replaced;
  const one = count2 === 1;
  const named = first.map(
    ({ id, evidence: file, locator }) => `${locator?.text ?? id} in ${evidence[file]?.name ?? "a file"}`
  );
  const where = named.length === 0 ? "" : ` Without a score: ${list(named, 10)}.`;
  return [
    `${plural(count2, "sample")} of ${task} got ${one ? "its" : "their"} score in a later log of the same task and ${one ? "counts" : "count"} as failed.${where} Let the tool retry within the run (Inspect: \`--retry-on-error\`), or run the whole eval again and hand over that log alone.`
  ];
}

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

// src/verdict/checks/sealed.ts
var GAP_ALPHA = 0.05;
function gapOf(category, tally, all) {
  if (!isSealed(category, tally)) return null;
  const [held, open] = [drawsOf2([tally]), drawsOf2(publicOf(category, all))];
  return held.samples === 0 || open.samples === 0 ? null : fisherExact(held, open);
}
function judgeGap(category, tally, all) {
  const chance2 = gapOf(category, tally, all);
  if (chance2 === null || !(chance2 < GAP_ALPHA)) return [];
  const [held, open] = [drawsOf2([tally]), drawsOf2(publicOf(category, all))];
  const { failures: publicFailures, samples: publicSamples } = open;
  return [reason("sealed-gap", { of: "gap", ...held, publicFailures, publicSamples, chance: chance2 }, tally.task)];
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
  const firsts = tallies.map(({ clusters, items }) => (clusters ?? items).first);
  return {
    failures: firsts.reduce((sum5, { failed }) => sum5 + failed, 0),
    samples: firsts.reduce((sum5, { scored }) => sum5 + scored, 0)
  };
}

// src/verdict/checks/strata.ts
function judgeStrata(category, tallies, { version, gate }) {
  const { strata, strataValues: declared } = category;
  if (strata === null || version < 2) return [];
  const named = tallies.filter(hasStrata);
  const unnamed = tallies.filter((one) => one.items.units > 0 && !hasStrata(one)).map(({ task }) => reason("selector-matches-nothing", { of: "strata", path: strata.text }, task));
  if (declared === null) return unnamed;
  return [
    ...unnamed,
    ...named.flatMap((one) => undeclared(one, declared)),
    ...gate.screen ? [] : missing(category, named, declared)
  ];
}
var strataOf = ({ strata }) => Object.entries(strata ?? {}).map(([name, { units }]) => [name, units]);
var hasStrata = (tally) => strataOf(tally).some(([name]) => name !== NO_STRATUM);
var undeclared = (tally, declared) => strataOf(tally).filter(([name]) => !declared.includes(name)).map(([name, samples]) => {
  const stratum = name === NO_STRATUM ? null : name;
  return reason("stratum-undeclared", { of: "samples", stratum, samples, declared }, tally.task);
});
function missing(category, tallies, declared) {
  const isPooled = ({ selector }) => category.pool && !category.evals[selector].sealed;
  const groups = [
    ...tallies.filter((one) => !isPooled(one)).map((one) => [one]),
    tallies.filter(isPooled)
  ].filter((group) => group.length > 0);
  return groups.flatMap((group) => {
    const found = new Set(group.flatMap(strataOf).map(([name]) => name));
    const task = group.length === 1 ? group[0].task : null;
    return declared.filter((stratum) => !found.has(stratum)).map((stratum) => reason("missing-stratum", { of: "stratum", stratum }, task));
  });
}

// src/verdict/checks/warnings.ts
function warningsOf(category, tallies) {
  return [
    ...tallies.flatMap((tally) => contradiction(category, tally)),
    ...tallies.flatMap((tally) => selected(category, tally)),
    ...uneven(tallies),
    ...tallies.flatMap((tally) => strataUnlisted(category, tally))
  ];
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
var STRATA_SHOWN = 20;
function strataUnlisted({ strata, strataValues }, tally) {
  const found = Object.keys(tally.strata ?? {});
  if (strata === null || strataValues !== null || found.length === 0) return [];
  return [
    `The samples of ${tally.task} are of ${plural(found.length, "stratum", "strata")}: ${list(found, STRATA_SHOWN)}. The policy does not list them (\`strata.values\`), so one that was never sampled is not missed.`
  ];
}
function selected(category, { selector, task }) {
  const scores = scoresSelectedBy(category.evals[selector]);
  if (scores.length === 0) return [];
  return [
    `Only samples of ${task} that the score ${list(scores)} selects are counted, and that score was written after the run.`
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

// src/verdict/checks/within.ts
function judgeExcluded({ within }, { task, read, excluded }) {
  if (within === null || excluded === null) return [];
  const { unsolved, unprobed } = excluded;
  if (unsolved + unprobed === 0 || (unsolved + unprobed) / read <= within.maxExcluded.value) return [];
  const { capability, match, maxExcluded } = within;
  return [
    reason(
      "vacuous",
      {
        of: "controls",
        samples: read,
        unsolved,
        unprobed,
        maxExcluded: maxExcluded.value,
        capability,
        match: match.text
      },
      task
    )
  ];
}
function withinCapability({ within }, categories, isGreen) {
  if (within === null || isGreen(within.capability)) return [];
  const { capability } = within;
  const state = categories.get(capability)?.state ?? null;
  return [reason("vacuous", { of: "capability", capability, state })];
}

// src/ledger/items.ts
var EXCLUDED = -1;
var PASSED = 0;
function outcomesOf(lists) {
  const outcomes = /* @__PURE__ */ new Map();
  const codeOf = ({ outcome, severity }) => CODES[outcome] ?? FAILED + (severity ?? 0);
  for (const list2 of lists.toSorted((a, b) => codeOf(a) - codeOf(b))) {
    const code = codeOf(list2);
    for (let at = 0; at < list2.hashes.length; at += HASH)
      outcomes.set(list2.hashes.slice(at, at + HASH), code);
  }
  return outcomes;
}
var CODES = {
  passed: PASSED,
  excluded: EXCLUDED,
  unscored: UNSCORED
};
function overlap(a, b) {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const key of few.keys()) if (many.has(key)) return true;
  return false;
}

// src/ledger/attempts.ts
function unendedOf(entries, subject) {
  const ended = new Set(entries.flatMap((entry) => entry.type === "closed" ? entry.attempt : []));
  const given = new Set(entries.flatMap((entry) => entry.type === "attempt-lost" ? entry.attempt : []));
  const without = entries.filter(
    (entry) => entry.type === "opened" && !ended.has(entry.attempt) && // One that named nothing may have been about anything.
    (entry.subject === null || sameSubject(entry.subject, subject))
  );
  return {
    open: without.filter(({ attempt }) => !given.has(attempt)),
    lost: without.filter(({ attempt }) => given.has(attempt))
  };
}
function attemptsOn(entries, subject, name, selectors, isVoid2) {
  return entries.flatMap((entry) => {
    if (entry.type !== "closed" || !sameSubject(entry.subject, subject)) return [];
    const tried = (one) => selectors.includes(one.selector) && one.counts.items.units > 0;
    const found = Object.entries(entry.categories).filter(([, one]) => !isVoid2(one) && one.evals.some(tried));
    const [, category] = found.find(([known]) => known === name) ?? found[0] ?? [];
    if (category === void 0) return [];
    const evals = category.evals.filter(tried).map((one) => {
      const index = selectors.indexOf(one.selector);
      return { ...one, index, outcomes: one.items && outcomesOf(one.items) };
    });
    return [{ entry, category, evals }];
  });
}
var sameEval = (a, b) => a.selector === b.selector && a.task === b.task && a.args === b.args;
var sameEvidence = (a, b) => a.evidence !== null && b.evidence !== null && a.evidence.join() === b.evidence.join();

// src/ledger/worst.ts
var SUPPLIED = 0.02;
var shareOf = (version) => version >= 2 ? 0 : SUPPLIED;
var worstOverAttempts = (attempts, version) => weigh(attempts, worstFailures(attempts), lastPasses(attempts), shareOf(version));
function weigh(attempts, failing, passed, share) {
  const firsts = firstOverlaps(attempts);
  return attempts.map((attempt, index) => {
    if (attempt.items === null)
      return { counts: attempt.counts, worsened: 0, replaced: 0, scored: 0, filled: 0 };
    const { unscored } = attempt.counts.items;
    const change = changeOf(attempt.items, failing, unscored, (key) => (passed.get(key) ?? -1) > index);
    const { lacking, items } = attempt.counts;
    const may = Math.floor(share * (items.units + lacking));
    const found = filledLater(attempts, index, failing, share > 0 ? Math.min(lacking, may) : lacking);
    const taken = Math.min(change.scoredLater + found, may);
    const scored = Math.min(taken, change.scoredLater);
    const first = firsts[index];
    const counts = changed(attempt.counts, change, { scored, filled: taken - scored });
    return {
      counts: first < 0 ? counts : withFirst(counts, attempts[first].counts),
      worsened: change.worsened,
      replaced: share > 0 ? taken : change.scoredLater + found,
      scored,
      filled: share > 0 ? taken - scored : found
    };
  });
}
function pooledAttempts(attempts, version) {
  const share = shareOf(version);
  const [only] = attempts;
  if (attempts.length === 1) return { counts: only.counts, worsened: 0, replaced: 0 };
  const failing = worstFailures(attempts);
  const passed = lastPasses(attempts);
  const weighed = weigh(attempts, failing, passed, share);
  const known = /* @__PURE__ */ new Map();
  let first = NO_FIRST;
  for (const { counts, items } of attempts) {
    if (items === null) return null;
    const fresh = !overlap(items, known);
    if (fresh) first = added(first, counts.items.first);
    for (const [key, code] of items) {
      const before = known.get(key);
      const out = before === PASSED && code === EXCLUDED || before === EXCLUDED && code !== PASSED;
      if (before === void 0 || out) known.set(key, code);
    }
  }
  for (const [key, worst] of failing) known.set(key, worst);
  const bySeverity = LEVELS.map(() => 0);
  let [units, unscored, scoredLater] = [0, 0, 0];
  for (const [key, code] of known) {
    if (code !== EXCLUDED) units += 1;
    if (code === UNSCORED) unscored += 1;
    if (code === UNSCORED && passed.has(key)) scoredLater += 1;
    if (code >= FAILED) bySeverity[code - FAILED] += 1;
  }
  const lacking = attempts.reduce((sum5, { counts }) => sum5 + counts.lacking, 0);
  const filled = sum2(weighed.map((one) => one.filled));
  const scored = Math.max(
    0,
    Math.min(
      scoredLater,
      sum2(weighed.map((one) => one.scored)),
      Math.floor(share * (units + lacking)) - filled
    )
  );
  const open = share > 0 ? unscored - scored : Math.min(units - sum2(bySeverity), unscored + filled);
  return {
    counts: {
      lacking: lacking - filled,
      items: { units, failed: sum2(bySeverity), unscored: open, bySeverity, first },
      clusters: null,
      strata: null,
      draws: null
    },
    worsened: weighed.at(-1).worsened,
    replaced: share > 0 ? scored + filled : Math.min(units, scoredLater + filled)
  };
}
function worstFailures(attempts) {
  const failing = /* @__PURE__ */ new Map();
  for (const { items } of attempts) {
    for (const [key, code] of items ?? [])
      if (code >= FAILED) failing.set(key, Math.max(code, failing.get(key) ?? 0));
  }
  return failing;
}
function firstOverlaps(attempts) {
  const owners = /* @__PURE__ */ new Map();
  return attempts.map(({ items }, index) => {
    let first = index;
    for (const key of items?.keys() ?? []) {
      const owner = owners.get(key);
      if (owner === void 0) owners.set(key, index);
      else if (owner < first) first = owner;
    }
    return first < index ? first : -1;
  });
}
function lastPasses(attempts) {
  const last = /* @__PURE__ */ new Map();
  if (attempts.every(({ counts }) => counts.items.unscored === 0)) return last;
  for (const [index, { items }] of attempts.entries())
    for (const [key, code] of items ?? []) if (code === PASSED) last.set(key, index);
  return last;
}
function changeOf(items, failing, unscored, passesLater) {
  const bySeverity = LEVELS.map(() => 0);
  const change = { worsened: 0, scoredLater: 0, unscored: 0, excluded: 0 };
  for (const [key, worst] of failing) {
    const code = items.get(key);
    if (code === void 0 || worst <= code) continue;
    change.worsened += 1;
    bySeverity[worst - FAILED] += 1;
    if (code >= FAILED) bySeverity[code - FAILED] -= 1;
    if (code === UNSCORED) change.unscored += 1;
    if (code === EXCLUDED) change.excluded += 1;
  }
  if (unscored > 0) {
    for (const [key, code] of items)
      if (code === UNSCORED && !failing.has(key) && passesLater(key)) change.scoredLater += 1;
  }
  return { ...change, bySeverity };
}
function filledLater(attempts, index, failing, most) {
  const own = attempts[index].items;
  const found = /* @__PURE__ */ new Set();
  if (most === 0) return 0;
  for (const { items } of attempts.slice(index + 1)) {
    if (items === null || !overlap(items, own)) continue;
    for (const [key, code] of items) {
      if (code === PASSED && !own.has(key) && !failing.has(key)) found.add(key);
      if (found.size >= most) return most;
    }
  }
  return found.size;
}
function changed(counts, change, later) {
  const { items, clusters, strata, draws: draws2, lacking } = counts;
  const bySeverity = items.bySeverity.map((failed, level) => failed + change.bySeverity[level]);
  const more = change.bySeverity.map((count2) => Math.max(0, count2));
  const epochs = items.units > 0 && draws2 !== null ? Math.ceil(draws2.units / items.units) : 1;
  return {
    lacking: lacking - later.filled,
    items: {
      units: items.units + change.excluded + later.filled,
      failed: items.failed + sum2(change.bySeverity),
      unscored: items.unscored - change.unscored - later.scored,
      bySeverity,
      first: items.first
    },
    // Which cluster or stratum they are of is not known: each bears them all.
    clusters: clusters && withMore(clusters, more),
    strata: strata && mapValues(strata, (units) => withMore(units, more)),
    draws: draws2 && withMore(
      draws2,
      more.map((count2) => count2 * epochs)
    )
  };
}
function withMore(count2, more) {
  let room = count2.units;
  const bySeverity = LEVELS.map(() => 0);
  for (const level of LEVELS.toReversed()) {
    bySeverity[level] = Math.min(room, count2.bySeverity[level] + more[level]);
    room -= bySeverity[level];
  }
  return { ...count2, failed: sum2(bySeverity), unscored: Math.min(count2.unscored, room), bySeverity };
}
function withFirst(counts, { items, clusters, strata }) {
  const from = (count2, first) => ({
    ...count2,
    first: first?.first ?? NO_FIRST
  });
  return {
    ...counts,
    items: from(counts.items, items),
    clusters: counts.clusters && from(counts.clusters, clusters),
    strata: counts.strata && mapValues(counts.strata, (count2, name) => from(count2, strata?.[name])),
    draws: counts.draws && from(counts.draws, null)
  };
}
var NO_FIRST = { scored: 0, failed: 0, bySeverity: LEVELS.map(() => 0) };
var added = (a, b) => ({
  scored: a.scored + b.scored,
  failed: a.failed + b.failed,
  bySeverity: a.bySeverity.map((count2, level) => count2 + b.bySeverity[level])
});
var mapValues = (record, change) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
var sum2 = (numbers) => numbers.reduce((total2, one) => total2 + one, 0);

// src/verdict/memory/fresh.ts
function freshnessOf(attempts, place) {
  const shared = /* @__PURE__ */ new Set([place]);
  for (let before = 0; before !== shared.size; ) {
    before = shared.size;
    attempts.forEach((one, index) => {
      if ([...shared].some((member) => shares(one, attempts[member]))) shared.add(index);
    });
  }
  const first = Math.min(...shared);
  const fresh = attempts.slice(0, first).filter((one, index, earlier) => earlier.slice(0, index).every((other) => !shares(one, other)));
  shared.delete(place);
  return { number: fresh.length + 1, shared };
}
var shares = (a, b) => a.some(
  (one) => b.some(
    (other) => one.outcomes === null || other.outcomes === null || overlap(one.outcomes, other.outcomes)
  )
);

// src/verdict/memory/measured-attempts.ts
var measuredNow = (tally, { counts, replaced }) => ({
  tally: {
    ...tally,
    items: counts.items,
    clusters: counts.clusters,
    strata: counts.strata,
    draws: counts.draws
  },
  missing: counts.lacking,
  replaced
});
function measuredThen({ cluster, strata: stratified }, one, { counts, replaced }) {
  const { items, clusters, strata, draws: draws2, lacking } = counts;
  return {
    tally: {
      selector: one.index,
      task: one.task,
      runs: [],
      items,
      clusters: cluster === null ? null : clusters ?? NOT_COUNTED,
      strata: stratified === null ? null : strata ?? { "(not counted)": NOT_COUNTED },
      draws: draws2,
      worst: []
    },
    missing: lacking,
    replaced
  };
}
var NOT_COUNTED = {
  units: 1,
  failed: 0,
  unscored: 0,
  bySeverity: [0, 0, 0, 0, 0],
  first: { scored: 0, failed: 0, bySeverity: [0, 0, 0, 0, 0] }
};

// src/verdict/memory/attempts.ts
function attemptsAt(category, tallies, { version, ledger, known: subject, tally, alpha }) {
  if (ledger === null) return null;
  const selectors = category.evals.map(selectorDigest);
  const on = (digests) => attemptsOn(ledger.entries, subject, category.name, digests, isVoid);
  const past = distinct(on(selectors));
  const now = tallies.map((one) => nowOf(one, selectors, category, tally));
  const same2 = past.findIndex((one) => rests(one.evals, now));
  const place = same2 < 0 ? past.length : same2;
  const first = past[0]?.category.rule ?? category.attempts;
  const rule = first === "once" && category.attempts === "spend" ? "spend" : first;
  const { lost } = unendedOf(ledger.entries, subject);
  const series = [...past.slice(0, place), null, ...past.slice(place + 1)];
  const inSeries = series.flatMap((each) => [...each?.evals ?? now]);
  const before = past[same2]?.entry.number ?? Infinity;
  const earlier = ledger.entries.filter(({ number }) => number < before);
  const edited2 = attemptsElsewhere(earlier, subject, category.name, selectors);
  const elsewhere = edited2.length;
  const foreign = version >= 2 ? edited2.flatMap(({ evals }) => evals) : [];
  const weighed = weigh2(category, series, now, { rule, version, foreign });
  const tried = series.map((each) => each?.evals ?? now);
  const fresh = rule === "spend" ? freshnessOf(tried, place) : null;
  const spent = lost.length + (version >= 2 ? elsewhere : 0) + (fresh === null ? 0 : fresh.number - 1);
  return {
    rule,
    late: rule !== first,
    alpha: spent === 0 && fresh === null ? alpha : attemptAlpha(alpha, spent + 1),
    recalls: past.flatMap(({ category: { recall } }) => recall ?? []),
    ...weighed,
    others: weighed.others.map(({ attempt, tried: tried2 }) => ({
      attempt,
      number: series.indexOf(attempt) + 1,
      measured: tried2.map(({ measured }) => measured),
      covered: tried2.every((one) => isCovered(one, now, weighed.current)),
      stands: fresh === null || fresh.shared.has(series.indexOf(attempt))
    })),
    number: place + 1,
    lost: lost.length,
    elsewhere,
    firsts: now.map((one) => inSeries.find((each) => sameEval(each, one)))
  };
}
function judgeOpen({ ledger, known }) {
  if (ledger === null) return [];
  const { open } = unendedOf(ledger.entries, known);
  if (open.length === 0) return [];
  const runs = open.map(({ attempt, gate, at }) => ({ attempt, gate, at }));
  return [reason("attempts", { of: "open", runs })];
}
var isVoid = ({ reasons }) => reasons.some(voids);
function distinct(attempts) {
  return attempts.filter(
    (one, index) => !attempts.slice(0, index).some(({ evals }) => rests(one.evals, evals))
  );
}
var rests = (evals, others) => evals.every(
  (one) => others.some(
    (other) => sameEval(one, other) && sameEvidence(one, other) && one.counts.lacking === other.counts.lacking && // What controls of other files leave out is no part of the evidence.
    one.counts.items.units === other.counts.items.units
  )
);
function nowOf(one, selectors, category, tally) {
  const { items, clusters, strata, draws: draws2 } = one;
  return {
    selector: selectors[one.selector],
    task: one.task,
    args: argsDigest(one.args),
    evidence: evidenceOf(one, tally.evidence),
    counts: { lacking: lackingOf(category.evals[one.selector], one), items, clusters, strata, draws: draws2 },
    outcomes: one.outcomes === void 0 ? null : outcomesOf(one.outcomes),
    tally: one
  };
}
function weigh2(category, series, now, { rule, version, foreign }) {
  const current = [];
  const others = /* @__PURE__ */ new Map();
  const unknown = /* @__PURE__ */ new Set();
  let [carried, replaced] = [0, 0];
  for (const { name, tried } of evalsIn(series, now)) {
    const own = tried.map(({ one }) => ({ counts: one.counts, items: one.outcomes }));
    const counted = [...own, ...failuresElsewhere(tried[0].one, own, foreign)];
    const pooled = rule === "sequential" ? pooledAttempts(counted, version) : null;
    if (rule === "sequential" && pooled === null) unknown.add(name);
    const weighed = pooled === null ? worstOverAttempts(counted, version) : null;
    const last = tried.at(-1);
    const mine = tried.find((each) => each.attempt === null);
    const at = (each) => pooled ?? weighed[tried.indexOf(each)];
    if (mine !== void 0) {
      current[now.indexOf(mine.one)] = measuredNow(mine.one.tally, at(mine));
      carried += at(mine).worsened;
    }
    replaced += pooled?.replaced ?? weighed.reduce((sum5, one) => sum5 + one.replaced, 0);
    const apart = pooled === null ? tried : mine === void 0 ? [last] : [];
    for (const each of apart) {
      if (each.attempt === null) continue;
      const { attempt, one } = each;
      const then = { one, measured: measuredThen(category, one, at(each)) };
      others.set(attempt, [...others.get(attempt) ?? [], then]);
    }
  }
  const inOrder = series.flatMap((attempt) => attempt && others.has(attempt) ? attempt : []);
  return {
    current,
    others: inOrder.map((attempt) => ({ attempt, tried: others.get(attempt) })),
    carried,
    replaced,
    unknown: [...unknown]
  };
}
function evalsIn(series, now) {
  const found = [];
  const all = series.flatMap(
    (attempt) => attempt === null ? now.map((one) => ({ attempt, one })) : attempt.evals.map((one) => ({ attempt, one }))
  );
  for (const each of all) {
    const known = found.find(({ tried }) => sameEval(tried[0].one, each.one));
    if (known === void 0) found.push({ name: each.one.task, tried: [each] });
    else known.tried.push(each);
  }
  return found;
}
function isCovered({ one, measured }, now, current) {
  const index = now.findIndex((each) => sameEval(each, one));
  const outcomes = now[index]?.outcomes ?? null;
  if (outcomes === null || one.outcomes === null || outcomes.size !== one.outcomes.size) return false;
  const bad = ({ tally: { items }, missing: missing2 }) => items.failed + items.unscored + missing2;
  return [...one.outcomes.keys()].every((key) => outcomes.has(key)) && current[index].missing === measured.missing && bad(current[index]) >= bad(measured);
}
var failuresElsewhere = ({ task, args }, own, foreign) => foreign.filter((one) => one.task === task && one.args === args).map(({ counts, outcomes }) => ({
  counts: { ...counts, lacking: 0 },
  items: new Map(
    [...outcomes ?? []].filter(
      ([key, code]) => code >= FAILED && own.some(({ items }) => items?.has(key))
    )
  )
})).filter(({ items }) => items.size > 0);
function attemptsElsewhere(entries, subject, name, selectors) {
  const own = entries.filter(
    (entry) => entry.type === "closed" && Object.hasOwn(entry.categories, name)
  );
  const all = new Set(own.flatMap(({ categories }) => categories[name].evals.map((one) => one.selector)));
  const gone = [...all].filter((selector) => !selectors.includes(selector));
  return distinct(attemptsOn(own, subject, name, gone, isVoid));
}

// src/statistics/paired.ts
function pairedSignTest(newlyFailing, noLongerFailing) {
  requireWhole("newly failing", newlyFailing);
  requireWhole("no longer failing", noLongerFailing);
  return Math.exp(logBinomialUpper(newlyFailing, newlyFailing + noLongerFailing, 0.5));
}
var MOST_STEPS = 3e8;
function pairedTrendTest(patterns) {
  const releases = patterns[0]?.failed.length ?? 2;
  if (releases < 2) throw new RangeError("a trend needs at least two releases");
  const differing = new Array(releases).fill(0);
  let lean = 0;
  for (const { failed, items } of patterns) {
    requireWhole("items", items);
    if (failed.length !== releases) throw new RangeError("every item needs an outcome at every release");
    const times = failed.filter(Boolean).length;
    if (times === 0 || times === releases) continue;
    differing[times] += items;
    lean += items * (failed.reduce((sum5, one, i) => sum5 + (one ? i : 0), 0) - times * (times - 1) / 2);
  }
  const width = differing.reduce((sum5, items, j) => sum5 + items * j * (releases - j), 1);
  const all = differing.reduce((a, b) => a + b, 0);
  if (all * width * releases ** 2 / 8 > MOST_STEPS) return lastTwo(patterns, releases);
  const chances = leanDistribution(differing, releases, width);
  return chances.subarray(lean).reduceRight((sum5, chance2) => sum5 + chance2, 0);
}
function lastTwo(patterns, releases) {
  const count2 = (before, now) => patterns.filter(({ failed }) => failed[releases - 2] === before && failed[releases - 1] === now).reduce((sum5, { items }) => sum5 + items, 0);
  return pairedSignTest(count2(false, true), count2(true, false));
}
function leanDistribution(differing, releases, width) {
  let chances = new Float64Array(width);
  chances[0] = 1;
  let reach = 0;
  differing.forEach((items, times) => {
    if (items === 0) return;
    const one = choices(releases, times);
    for (let item = 0; item < items; item++) {
      const next = new Float64Array(width);
      for (let lean = 0; lean <= reach; lean++) {
        for (let more = 0; more < one.length; more++) next[lean + more] += chances[lean] * one[more];
      }
      chances = next;
      reach += one.length - 1;
    }
  });
  return chances;
}
function choices(releases, times) {
  const ways = Array.from({ length: times + 1 }, () => new Array(releases * times + 1).fill(0));
  ways[0][0] = 1;
  for (let index = 0; index < releases; index++) {
    for (let chosen = times; chosen >= 1; chosen--) {
      for (let sum5 = releases * times; sum5 >= index; sum5--) {
        ways[chosen][sum5] += ways[chosen - 1][sum5 - index];
      }
    }
  }
  const least = times * (times - 1) / 2;
  const found = ways[times].slice(least, least + times * (releases - times) + 1);
  const all = found.reduce((a, b) => a + b, 0);
  return found.map((one) => one / all);
}

// src/statistics/severity-rank.ts
var MOST_STEPS2 = 1e5;
function severityRankTest(groups) {
  if (groups.length < 2) throw new RangeError("severities of at least two releases are needed");
  const levels = [...new Set(groups.flat())].sort((a, b) => a - b);
  if (levels.some(Number.isNaN)) throw new RangeError("a severity must be a number");
  const tables = groups.map(
    (group) => levels.map((level) => group.filter((s) => s === level).length)
  );
  const totals = tables.reduce(add);
  let observed = 0;
  let earlier = levels.map(() => 0);
  let states = [{ taken: earlier, ranks: /* @__PURE__ */ new Map([[0, 1]]) }];
  let steps = 0;
  for (const table of tables) {
    observed += rank(earlier, table);
    earlier = add(earlier, table);
    const next = /* @__PURE__ */ new Map();
    for (const { taken, ranks } of states) {
      for (const [drawn, chance2] of draws(subtract(totals, taken), sum3(table))) {
        steps += ranks.size;
        if (steps > MOST_STEPS2) return void 0;
        const after = add(taken, drawn);
        const key = after.join();
        const state = next.get(key) ?? { taken: after, ranks: /* @__PURE__ */ new Map() };
        next.set(key, state);
        const more = rank(taken, drawn);
        for (const [r, p] of ranks) state.ranks.set(r + more, (state.ranks.get(r + more) ?? 0) + p * chance2);
      }
    }
    states = [...next.values()];
  }
  return [...states[0].ranks].reduce((p, [r, chance2]) => r >= observed ? p + chance2 : p, 0);
}
function* draws(available, size) {
  const [bad, ...others] = available;
  if (bad === void 0) {
    if (size === 0) yield [[], 1];
    return;
  }
  const population = bad + sum3(others);
  for (let x = Math.max(0, size - sum3(others)); x <= Math.min(bad, size); x++) {
    const chance2 = Math.exp(logHypergeometric(x, { population, bad, drawn: size }));
    for (const [rest, p] of draws(others, size - x)) yield [[x, ...rest], chance2 * p];
  }
}
function rank(earlier, later) {
  let milder = 0;
  let pairs = 0;
  later.forEach((count2, level) => {
    pairs += count2 * (2 * milder + earlier[level]);
    milder += earlier[level];
  });
  return pairs;
}
var add = (a, b) => a.map((x, i) => x + b[i]);
var subtract = (a, b) => a.map((x, i) => x - b[i]);
var sum3 = (a) => a.reduce((x, y) => x + y, 0);

// src/statistics/trend.ts
var MOST_STEPS3 = 3e8;
function trendTest(releases, scores = releases.map((_, i) => i)) {
  requireReleases(releases, scores);
  const failures = total(releases, "failures");
  const samples = total(releases, "samples");
  if (failures === 0 || failures === samples) return 1;
  const steps = scores.map((score) => score - scores[0]);
  const width = steps.at(-1) * failures + 1;
  if (releases.length === 2 || releases.length * failures * width * Math.max(failures, 64) > MOST_STEPS3) {
    const earlier = releases.slice(0, -1);
    return fisherExact(releases.at(-1), {
      failures: total(earlier, "failures"),
      samples: total(earlier, "samples")
    });
  }
  const observed = releases.reduce((sum6, release, i) => sum6 + steps[i] * release.failures, 0);
  const chances = scoreDistribution(releases, steps, failures, failures / samples);
  const sum5 = (from) => chances.subarray(from).reduce((a, b) => a + b, 0);
  return sum5(observed) / sum5(0);
}
function scoreDistribution(releases, steps, failures, rate) {
  const width = steps.at(-1) * failures + 1;
  let table = Array.from({ length: failures + 1 }, () => new Float64Array(width));
  table[0][0] = 1;
  releases.forEach(({ samples }, release) => {
    const next = table.map(() => new Float64Array(width));
    for (let x = 0; x <= Math.min(failures, samples); x++) {
      const chance2 = Math.exp(logBinomial(x, samples, rate));
      const shift = x * steps[release];
      for (let k = 0; k + x <= failures; k++) {
        const [from, to] = [table[k], next[k + x]];
        for (let s = 0; s + shift < width; s++) to[s + shift] += from[s] * chance2;
      }
    }
    table = next;
  });
  return table[failures];
}
function requireReleases(releases, scores) {
  if (releases.length < 2) throw new RangeError("a trend needs at least two releases");
  for (const { failures, samples } of releases) requireCounts(failures, samples);
  const rising = scores.every((s, i) => Number.isSafeInteger(s) && (i === 0 || s > scores[i - 1]));
  if (!rising || scores.length !== releases.length) {
    throw new RangeError("a trend needs a whole, rising score for each release");
  }
}
function total(releases, of) {
  return releases.reduce((sum5, release) => sum5 + release[of], 0);
}

// src/ledger/growth.ts
var SERIOUS = 3;
var MOST = 12;
function releasesBefore(entries, subject, name, selectors, isVoid2) {
  const start = entries.findIndex((entry) => entry.type === "closed" && sameSubject(entry.subject, subject));
  const before = start < 0 ? entries : entries.slice(0, start);
  const subjects = [];
  for (const entry of before) {
    if (entry.type !== "closed" || entry.subject.model === null) continue;
    if (!subjects.some((one) => sameSubject(one, entry.subject))) subjects.push(entry.subject);
  }
  return subjects.flatMap((one) => {
    const [first] = attemptsOn(before, one, name, selectors, isVoid2);
    return first === void 0 ? [] : { subject: one, judgedAt: first.entry.judgedAt, evals: first.evals };
  }).slice(-MOST);
}
function growthOf(now, shown, earlier, { clustered, rated, strangers: strangers2 = true }) {
  const then = earlier.flatMap((release) => {
    const one = release.evals.find((other) => sameEval(other, shown));
    return one === void 0 ? [] : { release, one };
  });
  const same2 = comparable(shown, then, clustered);
  const { kept, common } = same2.kept.length > 0 || !strangers2 ? same2 : { kept: then, common: null };
  if (kept.length === 0) return null;
  const onItems = clustered ? null : common;
  const all = [...kept, { release: now, one: shown }];
  const releases = all.map(({ release, one }) => countsOf(release, one, common, clustered));
  const [newest, before] = [releases.at(-1), releases.slice(0, -1)];
  if (releases.some(({ samples }) => samples === 0)) return null;
  const severe = ({ levels, samples }) => ({ failures: sum4(levels.slice(SERIOUS)), samples });
  const worst = ({ levels }) => levels[WORST_SEVERITY];
  return {
    task: shown.task,
    common: common?.size ?? null,
    releases,
    rate: trendTest(releases.map(({ failures, samples }) => ({ failures, samples }))),
    severe: rated ? trendTest(releases.map(severe)) : null,
    rank: rated ? severityRankTest(
      releases.map(({ levels }) => levels.flatMap((count2, level) => Array(count2).fill(level)))
    ) ?? null : null,
    paired: onItems && pairedOf(
      all.map(({ one }) => one.outcomes),
      rated
    ),
    firstIrreversible: rated && worst(newest) > 0 && before.every((one) => worst(one) === 0)
  };
}
function pairedOf(outcomes, rated) {
  const test = (least) => {
    const patterns = /* @__PURE__ */ new Map();
    for (const key of outcomes[0].keys()) {
      const codes = outcomes.map((one) => one.get(key));
      if (!codes.every((code) => code !== void 0 && (code === PASSED || code >= FAILED))) continue;
      const pattern = codes.map((code) => code >= FAILED + least ? "1" : "0").join("");
      patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
    }
    if (patterns.size === 0) return 1;
    const told = [...patterns].map(([text, items]) => ({
      failed: [...text].map((one) => one === "1"),
      items
    }));
    return pairedTrendTest(told);
  };
  return { rate: test(0), severe: rated ? test(SERIOUS) : null };
}
function comparable(shown, then, clustered) {
  const own = shown.outcomes;
  if (own === null) {
    const alike = then.filter(({ one }) => one.counts.items.units === shown.counts.items.units);
    return { kept: alike, common: null };
  }
  let common = own;
  const kept = [];
  for (const each of then.toReversed()) {
    const theirs = each.one.outcomes;
    if (theirs === null) continue;
    const shared = new Map([...common].filter(([key]) => theirs.has(key)));
    const same2 = shared.size === own.size && theirs.size === own.size;
    if (clustered ? !same2 : shared.size < own.size / 2) continue;
    common = shared;
    kept.unshift(each);
  }
  return { kept, common };
}
function countsOf({ subject, judgedAt }, { counts, outcomes }, common, clustered) {
  const { model, digest } = subject;
  const of = { model, digest, judgedAt };
  if (clustered || common === null || outcomes === null) {
    const units = clustered ? counts.clusters : counts.items;
    const { scored = 0, failed = 0, bySeverity = LEVELS.map(() => 0) } = units?.first ?? {};
    return { ...of, samples: scored, failures: failed, levels: bySeverity };
  }
  const levels = LEVELS.map(() => 0);
  let samples = 0;
  for (const [key, code] of outcomes) {
    if (!common.has(key)) continue;
    if (code === PASSED || code >= FAILED) samples += 1;
    if (code >= FAILED) levels[code - FAILED] += 1;
  }
  return { ...of, samples, failures: sum4(levels), levels };
}
var sum4 = (numbers) => numbers.reduce((total2, one) => total2 + one, 0);

// src/verdict/memory/growth.ts
var GROWTH_ALPHA = 0.05;
function judgeGrowth(category, attempts, question) {
  const { ledger, known: subject, now, gate } = question;
  const growth = gate.severityGrowth;
  const nothing3 = { verdict: null, reasons: [], warnings: [] };
  if (ledger === null || attempts === null) return nothing3;
  const earlier = releasesBefore(
    ledger.entries,
    subject,
    category.name,
    category.evals.map(selectorDigest),
    isVoid
  );
  const release = { subject, judgedAt: now.toISOString(), evals: attempts.firsts };
  const inNumber = question.version >= 2;
  const kind = {
    clustered: category.cluster !== null,
    rated: category.severity !== null,
    strangers: inNumber
  };
  const evals = attempts.firsts.flatMap((shown) => growthOf(release, shown, earlier, kind) ?? []);
  const { reasons: missing2, replaced } = notComparable(category, attempts.firsts, evals, question);
  if (evals.length === 0 && missing2.length === 0) {
    const released = othersJudged(ledger.entries, subject, category.name);
    return growth === "block" && released > 0 ? { ...nothing3, warnings: [notCompared(released)] } : nothing3;
  }
  const alpha = GROWTH_ALPHA / (inNumber ? Math.max(question.judged.length, 1) : 1) / Math.max(evals.length, 1);
  const alarms = evals.flatMap((one) => alarmOf(one, alpha, inNumber) ?? []);
  const closes = gate.frontier && replaced;
  return {
    verdict: evals.length === 0 ? null : { alarm: alarms.length > 0, evals },
    reasons: [...growth === "block" ? alarms : [], ...closes ? missing2 : []],
    warnings: [
      ...growth === "block" ? [] : alarms.map(({ about, task }) => grownInWords(about, task)),
      ...closes || growth !== "block" ? [] : missing2.map(({ about, task }) => notComparedInWords(about, task))
    ]
  };
}
function notComparable(category, firsts, compared, { ledger, known, version }) {
  const released = version < 2 ? 0 : othersJudged(ledger.entries, known, category.name);
  const alone = firsts.filter(({ task }) => !compared.some((one) => one.task === task));
  const gone = lastEvals(ledger.entries, known, category.name).filter((one) => !firsts.some((own) => sameEval(own, one))).map(({ task }) => task);
  return {
    reasons: released === 0 ? [] : alone.map(({ task }) => reason("not-judged", { of: "growth", releases: released, gone }, task)),
    replaced: compared.length === 0 || gone.length > 0
  };
}
function lastEvals(entries, subject, name) {
  const last = entries.findLast(
    (entry) => entry.type === "closed" && Object.hasOwn(entry.categories, name) && !sameSubject(entry.subject, subject)
  );
  return last === void 0 ? [] : last.categories[name].evals;
}
function othersJudged(entries, subject, name) {
  const models = entries.flatMap(
    (entry) => entry.type === "closed" && Object.hasOwn(entry.categories, name) && !sameSubject(entry.subject, subject) ? entry.subject.model ?? [] : []
  );
  return new Set(models).size;
}
var notCompared = (released) => `Growth over releases could not be looked at: ${plural(released, "other release")} ${released === 1 ? "was" : "were"} judged before, and none on the same samples by the same selectors.`;
function alarmOf({ task, releases, rate, severe, paired, firstIrreversible }, alpha, inNumber) {
  const chanceOf = { rate: paired?.rate ?? rate, severe: inNumber ? paired?.severe ?? severe : severe };
  const grown = chanceOf.severe !== null && chanceOf.severe < alpha;
  if (grown || firstIrreversible) {
    const serious = releases.map(({ levels, samples }) => ({
      failures: levels.slice(SERIOUS).reduce((sum5, one) => sum5 + one, 0),
      samples
    }));
    const about2 = { of: "releases", releases: serious, chance: grown ? chanceOf.severe : null };
    return reason("severity-growth", { ...about2, firstIrreversible }, task);
  }
  if (!inNumber || !(chanceOf.rate < alpha)) return null;
  const all = releases.map(({ failures, samples }) => ({ failures, samples }));
  const about = { of: "releases", any: true, releases: all, chance: chanceOf.rate };
  return reason("severity-growth", { ...about, firstIrreversible }, task);
}
function notComparedInWords(about, task) {
  const { releases, gone } = about;
  const without = gone.length > 0 ? `, and of then ${list(gone)} ${gone.length === 1 ? "is" : "are"} gone` : "";
  return `Growth over releases of ${task} could not be looked at: ${plural(releases, "other release")} ${releases === 1 ? "was" : "were"} judged before, and none on the same samples by the same selectors${without}.`;
}
function grownInWords({ any, releases, chance: p, firstIrreversible }, task) {
  const series = list(
    releases.map(({ failures, samples }) => `${count(failures)} of ${count(samples)}`),
    releases.length
  );
  const byChance = p === null ? "" : `: if all releases failed alike, so much growth would come with a chance of ${chance(p)}`;
  const first = firstIrreversible ? " Among them is the first of severity 4." : "";
  return `Failures of ${task}${any ? "" : ` at severity ${SERIOUS} or above`}, release by release: ${series}${byChance}.${first}`;
}

// src/statistics/tipping.ts
function tippingPoint(counts, replaced, limit, rule) {
  const { failures, samples } = counts;
  requireWhole("replaced", replaced);
  requireCounts(failures + replaced, samples);
  const spare = mostFailures(samples, limit, rule) - failures;
  return spare < 0 ? void 0 : Math.min(replaced, spare);
}

// src/verdict/memory/judge-attempts.ts
function judgeAttempts(category, attempts, bounds, bound, asked) {
  const { rule, late, number, lost, carried, replaced, unknown, elsewhere } = attempts;
  const others = attempts.others.map((other) => {
    const own = judgeBounds(category, other.measured, bound, asked);
    const tallies = other.measured.map(({ tally }) => tally);
    const gaps = tallies.flatMap((one) => judgeGap(category, one, tallies));
    return { ...other, own, against: [...own.reasons, ...own.exposed, ...gaps] };
  });
  const fails = bounds.reasons.length + bounds.exposed.length > 0;
  return {
    verdict: {
      rule,
      number,
      lost,
      carried,
      replaced,
      earlier: others.map(({ attempt: { entry, category: then }, own, against }) => ({
        attempt: entry.attempt,
        gate: entry.gate,
        judgedAt: entry.judgedAt,
        state: then.state,
        failures: own.headline.judged.failures,
        samples: own.headline.judged.samples,
        upper: own.headline.judged.upper,
        holds: against.length === 0
      }))
    },
    reasons: [
      // What fails today says the same of the same items. Clusters and strata may be others, so it is heard where today's hold.
      ...others.filter(({ stands, against }) => stands || against.some((one) => one.class === "violation")).flatMap(({ covered, ...one }) => covered && fails ? [] : notHeld(one)),
      ...carried > 0 && fails ? [reason("attempts", { of: "carried", items: carried })] : [],
      ...unknown.map((task) => reason("attempts", { of: "unknown" }, task))
    ],
    warnings: [
      ...[...attempts.current, ...attempts.others.flatMap(({ measured }) => measured)].flatMap(
        (one) => laterScores(one, bound)
      ),
      ...late ? [
        `\`attempts: spend\` was declared after an attempt that had the whole chance of error: all attempts together err in less than ${percent(1.5 * category.confidence.alpha)}, and not in less than ${percent(category.confidence.alpha)}.`
      ] : [],
      ...rule === category.attempts ? [] : [
        `The first attempt on this subject was judged under \`attempts: ${rule}\`, and so are all others: a rule that is changed after a look promises nothing.`
      ],
      ...elsewhere === 0 ? [] : [
        `${plural(elsewhere, "earlier attempt")} on this subject counted by other selectors than the policy has now, and ${elsewhere === 1 ? "is" : "are"} not heard${bound.version >= 2 ? `, but for failures of the same samples: ${elsewhere === 1 ? "it leaves" : "they leave"} this one a share of the chance of error` : ""}.`
      ]
    ]
  };
}
function notHeld({
  attempt,
  number,
  against
}) {
  const worst = against.find((one) => one.class === "violation") ?? against[0];
  if (worst === void 0) return [];
  const about = { of: "attempt", number, on: attempt.entry.judgedAt.slice(0, 10), why: worst };
  return [reason(worst.class === "violation" ? "above-limit" : "attempts", about, worst.task)];
}
function laterScores({ tally: { task, items }, missing: missing2, replaced = 0 }, bound) {
  if (bound.version < 2 || replaced === 0) return [];
  const failures = items.failed + items.unscored + missing2 - replaced;
  const most = tippingPoint({ failures, samples: items.units + missing2 }, replaced, bound.limit, bound.rule);
  const one = replaced === 1;
  const said = `${plural(replaced, "sample")} of ${task} got ${one ? "its" : "their"} score in a later attempt and ${one ? "counts" : "count"} as failed.`;
  return [
    most === void 0 ? `${said} The bound would not hold if none of them had.` : `${said} ${count(most)} of them could have failed and the bound would hold.`
  ];
}

// src/verdict/category.ts
var WORST_SHOWN = 50;
function judgeCategory(category, question) {
  if (category.inventory !== null) return judgeInventory(category, category.inventory, question);
  const { tally, gate } = question;
  const { screen, exposure } = gate;
  const tallies = tally.evals.filter((one) => one.category === category.name);
  const attempts = attemptsAt(category, tallies, question);
  const recall = judgeRecall(category, question, attempts?.recalls ?? []);
  const bound = {
    limit: category.maxFailureRate.value,
    version: question.version,
    rule: ruleOf({
      attempts: attempts?.rule ?? category.attempts,
      alpha: attempts?.alpha ?? shareOfAttempt(category.attempts, question.alpha, 1),
      recall: recall.recall
    })
  };
  const planted = tally.planted.filter((one) => one.category === category.name);
  const measured = attempts?.current ?? tallies.map((one) => measuredBy(category, one, screen));
  const bounds = judgeBounds(category, measured, bound, { exposure, screen });
  const evals = bounds.evals.map(
    (one, index) => judgeEval(category, tallies[index], one, index, measured, question)
  );
  const remembered = attempts && judgeAttempts(category, attempts, bounds, bound, { exposure, screen });
  const growth = judgeGrowth(category, attempts, question);
  const reasons = [
    ...unreadable(tally.evidence),
    ...judgeSubject(question, tallies),
    ...judgeProvenance([...tallies, ...planted], tally.evidence, question.rules, question.release),
    ...missingEvals(category, tallies),
    ...judgeStrata(category, tallies, question),
    ...countedTwice(category, tallies),
    ...evals.flatMap((one) => one.reasons),
    ...bounds.reasons,
    ...recall.reasons,
    ...bounds.exposed,
    ...remembered?.reasons ?? [],
    ...growth.reasons,
    ...judgeIncidents(category, tallies, bounds.headline.judged, question)
  ];
  return {
    ...figures(bounds.headline.judged),
    state: stateOf(reasons, screen),
    kind: category.kind,
    claim: category.claim,
    limit: bound.limit,
    confidence: 1 - category.confidence.alpha,
    alpha: bound.rule.alpha,
    method: bound.rule.method,
    unit: bounds.headline.unit,
    pooled: bounds.pooled,
    requires: category.requires,
    within: category.within && {
      capability: category.within.capability,
      maxExcluded: category.within.maxExcluded.value
    },
    evals: evals.map((one) => one.verdict),
    severity: bounds.severity,
    recall: recall.verdict,
    adjudication: adjudicationOf(tallies),
    exposure: bounds.exposure,
    attempts: remembered?.verdict ?? null,
    growth: growth.verdict,
    worst: worstSamples(tallies),
    warnings: [
      ...warningsOf(category, tallies),
      ...tallies.flatMap((one) => [
        ...warnOfZones(one, question.rules),
        ...warnOfCase(one),
        ...warnOfReplaced(one, tally.evidence),
        ...judgePart(category.evals[one.selector], one, gate).warnings
      ]),
      ...tallies.flatMap((one) => [...gate.frontier ? [] : ungraded(category, one), ...leaks(one)]),
      ...remembered?.warnings ?? [],
      ...growth.warnings,
      ...warnOfIncidents(category, bounds.headline.judged, question.history),
      ...screen ? tallies.flatMap((one) => warnOfContamination(one, question)) : []
    ],
    waiver: null,
    reasons
  };
}
var measuredBy = (category, tally, screen) => ({
  tally,
  missing: screen ? 0 : lackingOf(category.evals[tally.selector], tally)
});
function judgeEval(category, tally, { claims, headline, reasons: bounds }, index, measured, question) {
  const { rules, now, gate } = question;
  const { screen, frontier } = gate;
  const selector = category.evals[tally.selector];
  const expected = expectedOf(selector, tally);
  const counted = measured.map((one) => one.tally);
  const own = counted[index];
  const reasons = [
    ...integrity(selector, tally, rules, expected, now),
    ...screen ? [] : completeness(
      tally,
      expected,
      claims.every(({ judged }) => judged.demonstrated)
    ),
    ...judgePart(selector, tally, gate).reasons,
    ...judgeExcluded(category, tally),
    ...judgeGraders(category, tally, frontier),
    ...judgeMissed(category, tally),
    ...screen ? [] : judgeContamination(tally, question),
    ...judgeGap(category, own, counted)
  ];
  return {
    reasons,
    verdict: {
      ...figures(headline.judged),
      task: tally.task,
      scorer: tally.scorers.join(" and ") || null,
      unit: headline.unit,
      stratum: headline.stratum,
      excluded: tally.excluded,
      graders: tally.graders.names,
      sealed: selector.sealed,
      gap: gapOf(category, own, counted),
      state: stateOf([...reasons, ...bounds], screen)
    }
  };
}
function worstSamples(tallies) {
  const rank2 = ({ outcome, severity }) => outcome === "failed" ? severity ?? 0 : -1;
  return tallies.flatMap((tally) => tally.worst).sort((a, b) => rank2(b) - rank2(a)).slice(0, WORST_SHOWN);
}
var passesScreen = (category) => category.evals.length > 0 && category.evals.every(({ samples, unscored = 0 }) => samples > unscored) && category.reasons.every(mayStandAtScreen);

// src/verdict/route.ts
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

// src/ledger/candidates.ts
function candidatesAt(entries, gate, selectors, subject, beside = []) {
  const isTried = (entry) => entry.type !== "attempt-lost" && (entry.gate === gate || entry.type === "closed" && selectorsIn(entry).some((one) => selectors.has(one)));
  const last = entries.findLastIndex((entry) => isAllow(entry, gate) && !sameSubject(entry.subject, subject));
  const found = [];
  for (const entry of entries.slice(last + 1)) {
    if (!isTried(entry) || entry.subject === null) continue;
    const one = entry.subject;
    if (one.model !== null && !found.some((known2) => sameSubject(known2, one))) found.push(one);
  }
  const place = found.findIndex((one) => sameSubject(one, subject));
  const known = [...found, ...entries.flatMap((entry) => isAllow(entry, gate) ? entry.subject : [])];
  const unseen = new Set(beside.filter((model) => !known.some((one) => one.model === model)));
  return {
    number: (place < 0 ? found.length : place) + 1 + unseen.size,
    since: last < 0 ? null : entries[last]
  };
}
var selectorsIn = ({ categories }) => Object.values(categories).flatMap(({ evals }) => evals.map(({ selector }) => selector));
var lastAllow = (entries, gate) => entries.findLast((entry) => isAllow(entry, gate)) ?? null;
var isAllow = (entry, gate) => entry.type === "closed" && entry.gate === gate && entry.decision === "allow";

export {
  contaminatedIn,
  waysInWords,
  fisherExact,
  judgeOpen,
  isVoid,
  notComparedInWords,
  grownInWords,
  acceptedOf,
  judgeOwnFork,
  stateOf,
  judgeReports,
  withinCapability,
  judgeCategory,
  passesScreen,
  candidatesAt,
  selectorsIn,
  lastAllow,
  satisfied,
  routeOf
};
