import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  canonical
} from "./chunk-NMGP3LZT.js";
import {
  LEVELS
} from "./chunk-RVTE37ZW.js";

// src/tally/expected.ts
function expectedOf({ expectedSamples, where }, { runs }) {
  const sizes = runs.flatMap(({ datasetSamples }) => datasetSamples ?? []);
  return expectedSamples ?? (where.length === 0 && sizes.length > 0 ? Math.max(...sizes) : null);
}
var lackingOf = (selector, tally) => Math.max(0, (expectedOf(selector, tally) ?? 0) - tally.read);
function partOf(selector, tally) {
  if (selector.expectedSamples === null) return null;
  const of = Math.max(0, ...tally.runs.map(({ datasetSamples }) => datasetSamples ?? 0));
  const items = tally.ofTask ?? tally.read;
  return of > Math.max(items, selector.expectedSamples) ? { items, of } : null;
}

// src/ledger/selectors.ts
import { hash } from "node:crypto";
var digest = (value) => `sha256:${hash("sha256", canonical(value))}`;
function selectorDigest({
  task,
  args,
  scorers,
  at,
  where,
  passesWhen,
  unscoredWhen
}) {
  const narrowed = where.map(({ path, is }) => [path.text, is]);
  return digest([task, args, scorers, at?.text ?? null, narrowed, passesWhen, unscoredWhen]);
}
var argsDigest = (args) => digest(args);
function sameSubject(a, b) {
  if (a.digest !== null && b.digest !== null) return a.digest === b.digest;
  return a.model !== null && a.model === b.model;
}

// src/ledger/closed.ts
function closedOf(policy, verdict, tally, history = null) {
  const { path, ref, digest: digest2 } = verdict.policy;
  return {
    type: "closed",
    rules: verdict.rules,
    gate: verdict.gate,
    subject: verdict.memory?.subject ?? verdict.subject,
    judgedAt: verdict.judgedAt,
    decision: verdict.decision,
    route: verdict.route,
    policy: { path, ref, digest: digest2 },
    advance: verdict.advance,
    evidence: tally.evidence.map((file) => ({ name: file.name, digest: digestOf(file) })),
    categories: Object.fromEntries(
      Object.entries(verdict.categories).map(([name, category]) => [
        name,
        closedCategory(policy.categories.find((one) => one.name === name), category, tally)
      ])
    ),
    reasons: verdict.reasons.map(({ code }) => code),
    waived: verdict.waived,
    ...history === null ? {} : { history }
  };
}
function closedCategory(category, verdict, tally) {
  const tallies = tally.evals.filter((one) => one.category === category.name);
  const { recall, waiver, severity } = verdict;
  return {
    ...figures(verdict),
    state: verdict.state,
    kind: verdict.kind,
    limit: verdict.limit,
    confidence: verdict.confidence,
    alpha: verdict.alpha,
    pooled: verdict.pooled,
    rule: verdict.attempts?.rule ?? (verdict.method === "e-process" ? "sequential" : "once"),
    levels: LEVELS.map((level) => tallies.reduce((sum, { items }) => sum + items.bySeverity[level], 0)),
    severity: severity?.limits.map(({ level, limit }) => ({ level, limit })) ?? null,
    recall: recall && { detected: recall.detected, planted: recall.planted, lower: recall.lower },
    waiver: waiver?.state === "used" ? waiver.id : null,
    reasons: verdict.reasons.map(({ code, task, about }) => ({ code, task, of: about.of })),
    evals: tallies.map((one, index) => closedEval(category, one, verdict.evals[index], tally.evidence))
  };
}
function closedEval(category, tally, verdict, evidence) {
  const selector = category.evals[tally.selector];
  const { items, clusters, strata } = tally;
  return {
    ...figures(verdict),
    selector: selectorDigest(selector),
    task: tally.task,
    args: argsDigest(tally.args),
    scorer: verdict.scorer,
    sealed: verdict.sealed,
    state: verdict.state,
    evidence: evidenceOf(tally, evidence),
    counts: {
      lacking: lackingOf(selector, tally),
      items,
      clusters,
      strata,
      // Only where epochs were what the bound was about.
      draws: verdict.unit === "epoch" ? tally.draws : null
    },
    items: category.inventory === null ? tally.outcomes ?? null : null
  };
}
function evidenceOf({ runs }, evidence) {
  const files = runs.flatMap((run) => digestOf(evidence[run.evidence]) ?? []);
  return files.length < runs.length ? null : [...new Set(files)].sort();
}
var digestOf = ({ digest: digest2, partsDigest }) => digest2 ?? partsDigest ?? null;
var figures = ({ failures, samples, unscored, missing, upper, lower }) => ({
  failures,
  samples,
  unscored,
  missing,
  upper,
  lower
});

export {
  expectedOf,
  lackingOf,
  partOf,
  selectorDigest,
  argsDigest,
  sameSubject,
  closedOf,
  evidenceOf
};
