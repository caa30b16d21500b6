import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  judgedBy
} from "./chunk-N2EHHURP.js";
import {
  list
} from "./chunk-5SDD3ADK.js";

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

// src/policy/advice/selection.ts
var scoresSelectedBy = (evals) => evals.where.filter(({ path }) => path.root === "named").map(({ path }) => path.keys[0]);
var selectedAfterRun = ({ name, evals }) => evals.flatMap((selector, i) => {
  const scores = scoresSelectedBy(selector);
  if (scores.length === 0) return [];
  return [
    {
      level: "warning",
      code: "where-after-run",
      path: `categories.${name}.evals[${i}].where`,
      message: `\`where\` of ${selector.task} selects by the score ${list(scores)}, which is written after the run`,
      remedy: "Select by what is known before the run, such as sample.metadata.KEY, or be sure that nobody can move failures out of the selection."
    }
  ];
});

export {
  ungrounded,
  scoresSelectedBy,
  selectedAfterRun
};
