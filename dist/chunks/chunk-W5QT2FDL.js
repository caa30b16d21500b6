import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  LEVELS
} from "./chunk-RVTE37ZW.js";

// src/tally/counter.ts
var WORST_SEVERITY = 4;
var UNSCORED = 1;
var FAILED = 2;
var Counter = class {
  #units = 0;
  #unscored = 0;
  #scoredFirst = 0;
  #failed = Array(LEVELS.length).fill(0);
  #failedFirst = Array(LEVELS.length).fill(0);
  add(worst, first, units = 1) {
    this.#units += units;
    if (worst >= FAILED) this.#failed[worst - FAILED] += units;
    else if (worst === UNSCORED) this.#unscored += units;
    if (first !== UNSCORED) this.#scoredFirst += units;
    if (first >= FAILED) this.#failedFirst[first - FAILED] += units;
  }
  finish() {
    return {
      units: this.#units,
      failed: sum(this.#failed),
      unscored: this.#unscored,
      bySeverity: this.#failed,
      first: { scored: this.#scoredFirst, failed: sum(this.#failedFirst), bySeverity: this.#failedFirst }
    };
  }
};
var sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

// src/tally/bindings.ts
var NO_STRATUM = "(none)";
var ItemBindings = class {
  #clusters = /* @__PURE__ */ new Map();
  #strata = /* @__PURE__ */ new Map();
  #matches = /* @__PURE__ */ new Map();
  get areEmpty() {
    return this.#clusters.size + this.#strata.size + this.#matches.size === 0;
  }
  /** @returns `false` when the item was bound to something else before */
  add(key, { cluster, stratum, match }) {
    const same = [
      cluster === null || remember(this.#clusters, key, cluster),
      stratum === null || remember(this.#strata, key, stratum),
      match === null || remember(this.#matches, key, match)
    ];
    return same.every(Boolean);
  }
  of(key) {
    return {
      cluster: this.#clusters.get(key) ?? null,
      stratum: this.#strata.get(key) ?? null,
      match: this.#matches.get(key) ?? null
    };
  }
  clusterOf(key) {
    return this.#clusters.get(key);
  }
  stratumOf(key) {
    return this.#strata.get(key);
  }
  matchOf(key) {
    return this.#matches.get(key);
  }
};
function remember(values, key, value) {
  const known = values.get(key) ?? value;
  values.set(key, known < value ? known : value);
  return known === value;
}

export {
  WORST_SEVERITY,
  UNSCORED,
  FAILED,
  Counter,
  NO_STRATUM,
  ItemBindings
};
