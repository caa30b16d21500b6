import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";

// src/run/progress.ts
var QUIET = 1e3;
var EVERY = 200;
var WIPE = "\r\x1B[K";
var Progress = class {
  #terminal;
  #clock;
  #next;
  #shown = false;
  #samples = 0;
  /** @param clock milliseconds, from any origin */
  constructor(terminal, clock) {
    this.#terminal = terminal;
    this.#clock = clock;
    this.#next = terminal.isTTY ? clock() + QUIET : Number.POSITIVE_INFINITY;
  }
  /** Counts one sample of a file. */
  sample(file) {
    this.#samples += 1;
    if (this.#clock() < this.#next) return;
    this.#next = this.#clock() + EVERY;
    this.#shown = true;
    this.#terminal.write(`${WIPE}${plural(this.#samples, "sample")} read, now ${plain(file, 40)}`);
  }
  end() {
    if (this.#shown) this.#terminal.write(WIPE);
    this.#next = Number.POSITIVE_INFINITY;
  }
};

export {
  Progress
};
