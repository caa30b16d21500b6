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

export {
  WORST_SEVERITY,
  UNSCORED,
  FAILED,
  Counter
};
