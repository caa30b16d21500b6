import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/report/html/releases.ts
var releasesOf = (entries, gate) => entries.flatMap((entry) => entry.type === "closed" && entry.gate === gate ? releaseRow(entry) : []);
var attemptsOf = (one) => "rule" in one ? one.rule : one.method === "e-process" ? "sequential" : "once";
function releaseRow({ judgedAt, subject, decision, categories }) {
  const named = Object.entries(categories).map(([name, one]) => [
    name,
    {
      ...figuresOf(one),
      state: one.state,
      kind: one.kind,
      limit: one.limit,
      alpha: one.alpha,
      attempts: attemptsOf(one),
      pooled: one.pooled,
      recall: one.recall && { detected: one.recall.detected, planted: one.recall.planted },
      evals: one.evals.map((part) => ({
        ...figuresOf(part),
        task: part.task,
        sealed: part.sealed,
        state: part.state
      })),
      reasons: [...new Set(one.reasons.map(({ code }) => code))]
    }
  ]);
  return {
    judgedAt,
    model: subject.model ?? "not named",
    decision,
    categories: Object.fromEntries(named)
  };
}
var figuresOf = ({ failures, samples, upper, lower }) => ({
  failures,
  samples,
  upper,
  lower
});

export {
  releasesOf,
  releaseRow
};
