import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  judgedBy
} from "./chunk-N2EHHURP.js";

// src/policy/advice/grounds.ts
function ungrounded(policy, gate) {
  if (!gate.frontier) return [];
  return judgedBy(policy, gate).map((category) => ({ category, lacks: lacksOf(category) })).filter(({ lacks }) => lacks.length > 0);
}
function lacksOf(category) {
  const { kind, pool, mixture, evals } = category;
  const unsaid = ["claim", "owner", "source"].filter((key) => category[key] === null);
  const tasks = new Set(
    evals.flatMap(({ task, expectedTasks }) => expectedTasks.length > 0 ? expectedTasks : task)
  );
  return [
    ...unsaid,
    ...pool && mixture === null ? ["mixture"] : [],
    // A list is one by nature, and a capability speaks of what the model can do, not of what it does.
    ...kind === "behaviour" && tasks.size < 2 ? ["evals"] : []
  ];
}

export {
  ungrounded
};
