import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  list
} from "./chunk-5SDD3ADK.js";

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
  scoresSelectedBy,
  selectedAfterRun
};
