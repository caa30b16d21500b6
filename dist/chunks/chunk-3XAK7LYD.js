import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  canonical
} from "./chunk-NMGP3LZT.js";

// src/evidence/formats/repeats.ts
import { hash } from "node:crypto";
var Repeats = class {
  #next = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  /** Whether a record of an item was numbered. */
  has(item) {
    return this.#next.has(item);
  }
  /**
   * @param record the tool's own unique id of the record, if it has one
   * @param epochs how many epochs the record holds
   * @returns the first of them
   */
  first(item, record, epochs = 1) {
    const key = record === null ? null : `${record}\0${item}`;
    const known = key === null ? void 0 : this.#known.get(key);
    if (known !== void 0) return known;
    const epoch = this.#next.get(item) ?? 1;
    this.#next.set(item, epoch + epochs);
    if (key !== null) this.#known.set(key, epoch);
    return epoch;
  }
};
function contentId(value) {
  return hash("sha256", canonical(value), "hex").slice(0, 16);
}

export {
  Repeats,
  contentId
};
