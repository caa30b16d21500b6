import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  logBinomialLower,
  logBinomialUpper,
  smallest,
  violates
} from "./chunk-BMSU2YRI.js";
import {
  requireCounts,
  requireRate
} from "./chunk-OAVIODR5.js";
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

// src/statistics/power.ts
function passProbability(rate, failures, samples) {
  requireCounts(failures, samples);
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`a true rate must lie between 0 and 1, not ${rate}`);
  if (rate === 0) return 1;
  if (rate === 1) return failures === samples ? 1 : 0;
  return Math.exp(logBinomialLower(failures, samples, rate));
}
function mostFailures(samples, limit, rule) {
  return smallest(0, samples, (k) => k >= samples || !rule.demonstrated({ failures: k, samples }, limit)) - 1;
}
function power(rate, samples, limit, rule) {
  const failures = mostFailures(samples, limit, rule);
  return failures < 0 ? 0 : passProbability(rate, failures, samples);
}
function detection(rate, samples, limit, alpha) {
  const failures = fewestFailures(samples, limit, alpha);
  if (failures > samples || rate === 0) return 0;
  return rate === 1 ? 1 : Math.exp(logBinomialUpper(failures, samples, rate));
}
function fewestFailures(samples, limit, alpha) {
  return smallest(0, samples, (k) => k > samples || violates(k, samples, limit, alpha));
}
var MOST_PLANNED = 1e6;
function smallestDesign(rate, target, limit, rule) {
  requireRate("target", target);
  if (!(rate < limit)) return void 0;
  const design = (failures2) => {
    const samples = rule.unitsNeeded(failures2, limit);
    return { failures: failures2, samples, power: samples === Infinity ? 1 : passProbability(rate, failures2, samples) };
  };
  const failures = smallest(0, 8, (k) => k > MOST_PLANNED || design(k).power >= target);
  const found = design(failures);
  return failures > MOST_PLANNED || found.samples === Infinity ? void 0 : found;
}

export {
  scoresSelectedBy,
  selectedAfterRun,
  mostFailures,
  power,
  detection,
  smallestDesign
};
