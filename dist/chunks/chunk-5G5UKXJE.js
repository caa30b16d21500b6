import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Counter,
  FAILED,
  NO_STRATUM,
  WORST_SEVERITY
} from "./chunk-W5QT2FDL.js";

// src/tally/worst.ts
var WORST_KEPT = 500;
var WorstSamples = class {
  #kept = [];
  add(sample) {
    this.#kept.push(sample);
    if (this.#kept.length >= 4 * WORST_KEPT) this.#kept = this.list();
  }
  list() {
    const seen = /* @__PURE__ */ new Set();
    return this.#kept.map((sample) => ({ sample, rank: rankOf(sample) })).sort(
      (a, b) => compare(a.rank, b.rank) || a.sample.epoch - b.sample.epoch || compare(a.sample.file, b.sample.file) || compare(a.sample.locator?.text ?? "", b.sample.locator?.text ?? "")
    ).filter(({ rank, sample }) => {
      const copy = JSON.stringify([rank, sample.epoch, sample.run]);
      return !seen.has(copy) && seen.add(copy);
    }).slice(0, WORST_KEPT).map(({ sample }) => sample);
  }
};
var rankOf = ({ outcome, severity, id }) => `${outcome === "failed" ? WORST_SEVERITY - (severity ?? 0) : 9}${id}`;
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/tally/elsewhere.ts
function needsSamples(category, selector) {
  if (category.cluster !== null) return "`cluster`";
  if (category.within !== null) return "`within`";
  if (category.population === "these-items") return "`population: these-items`";
  if (category.adjudicators !== null) return "`adjudicators`";
  if (category.evals.some(({ sealed }) => sealed)) return "`sealed`";
  if (selector.scorers.length > 1) return "several scorers";
  return null;
}
function itemCounts(groups) {
  const counter = new Counter();
  const total = { read: 0, alwaysFailed: 0, surplusEpochs: 0, lackingEpochs: 0, unfinished: 0 };
  for (const { worst, first, best, lacking, surplus, items } of groups) {
    counter.add(worst, first, items);
    total.read += items;
    if (best >= FAILED && !lacking) total.alwaysFailed += items;
    if (surplus) total.surplusEpochs += items;
    if (lacking) total.lackingEpochs += items;
  }
  return { ...total, items: counter.finish(), excluded: null };
}
function strataCounts(groups) {
  const counters = /* @__PURE__ */ new Map();
  for (const { stratum, worst, first, items } of groups) {
    const name = stratum ?? NO_STRATUM;
    const counter = counters.get(name) ?? new Counter();
    counters.set(name, counter);
    counter.add(worst, first, items);
  }
  const names = [...counters.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, counters.get(name).finish()]));
}

export {
  WORST_KEPT,
  WorstSamples,
  needsSamples,
  itemCounts,
  strataCounts
};
