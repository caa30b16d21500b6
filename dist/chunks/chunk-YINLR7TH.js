import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/verdict/memory/after-failing.ts
function markAfterFailing(changes, entries) {
  return changes.map((change) => {
    const loosens = change.direction === "looser" || change.direction === "unknown";
    const runs = loosens ? failingRuns(entries, change) : [];
    return runs.length === 0 ? change : { ...change, loosenedAfterFailingRun: runs };
  });
}
function failingRuns(entries, { category, gate }) {
  const latest = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (entry.type !== "closed" || gate !== null && entry.gate !== gate) continue;
    if (category === null || Object.hasOwn(entry.categories, category)) latest.set(entry.gate, entry);
  }
  return [...latest.values()].flatMap((entry) => {
    const categories = Object.entries(entry.categories).flatMap(([name2, one]) => {
      if (one.state === "demonstrated" || category !== null && name2 !== category) return [];
      const { state, failures, samples, upper, limit } = one;
      return [{ name: name2, state, failures, samples, upper, limit }];
    });
    const blocked = category === null && entry.decision === "block";
    const failed = (category !== null || gate === null) && categories.length > 0;
    if (!blocked && !failed) return [];
    const { number, gate: name, judgedAt, subject } = entry;
    return [{ entry: number, gate: name, judgedAt, model: subject.model, categories }];
  });
}

export {
  markAfterFailing,
  failingRuns
};
