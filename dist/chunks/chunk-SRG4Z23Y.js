import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  digestOf
} from "./chunk-XZPEAZ5G.js";

// src/history/closed.ts
function closedOf(policy, verdict, tally) {
  const { path, ref, digest } = verdict.policy;
  return {
    type: "closed",
    gate: verdict.gate,
    subject: verdict.subject,
    judgedAt: verdict.judgedAt,
    decision: verdict.decision,
    route: verdict.route,
    policy: { path, ref, digest },
    advance: verdict.advance,
    evidence: tally.evidence.map((file) => ({ name: file.name, digest: file.digest })),
    categories: Object.fromEntries(
      Object.entries(verdict.categories).map(([name, category]) => {
        const { evals } = policy.categories.find((one) => one.name === name);
        const tallies = tally.evals.filter((one) => one.category === name);
        return [name, closedCategory(category, tallies, evals)];
      })
    ),
    reasons: verdict.reasons.map(({ code }) => code),
    waived: verdict.waived
  };
}
function closedCategory(verdict, tallies, selectors) {
  const { recall, waiver } = verdict;
  return {
    ...figures(verdict),
    state: verdict.state,
    kind: verdict.kind,
    limit: verdict.limit,
    alpha: verdict.alpha,
    pooled: verdict.pooled,
    levels: [0, 1, 2, 3, 4].map(
      (level) => tallies.reduce((sum, { items }) => sum + items.bySeverity[level], 0)
    ),
    recall: recall && { detected: recall.detected, planted: recall.planted, lower: recall.lower },
    waiver: waiver?.state === "used" ? waiver.id : null,
    reasons: verdict.reasons.map(({ code, task }) => ({ code, task })),
    evals: tallies.flatMap((one, index) => {
      const judged = verdict.evals[index];
      return judged === void 0 ? [] : [closedEval(judged, one, selectors[one.selector])];
    })
  };
}
var closedEval = (verdict, { task, items }, selector) => ({
  ...figures(verdict),
  selector: digestOf(JSON.stringify(selector)),
  task,
  scorer: verdict.scorer,
  sealed: verdict.sealed,
  state: verdict.state,
  levels: items.bySeverity,
  first: { scored: items.first.scored, failed: items.first.failed },
  items: []
});
var figures = ({ failures, samples, unscored, missing, upper, lower }) => ({
  failures,
  samples,
  unscored,
  missing,
  upper,
  lower
});

export {
  closedOf
};
