import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/evidence/formats/pytest-repeat.ts
var REPEAT = /^(.*)([[-])(\d{1,6})-(\d{1,6})\]$/s;
var NamedRepeats = class {
  /** By base and count: the repeats that there are. */
  #found = /* @__PURE__ */ new Map();
  /** Functions of which all repeats of some test are there, with their count. */
  #repeated = /* @__PURE__ */ new Set();
  see(name) {
    const count = countIn(name);
    if (count === null) return;
    const key = keyOf(count.base, count.of);
    const known = this.#found.get(key) ?? { base: count.base, of: count.of, epochs: /* @__PURE__ */ new Set() };
    this.#found.set(key, known);
    known.epochs.add(count.epoch);
    if (known.epochs.size === count.of) this.#repeated.add(keyOf(functionOf(count.base), count.of));
  }
  /** After all names were seen: the repeat that a name is of; `null` where it is a test of its own. */
  of(name) {
    const count = countIn(name);
    return count !== null && this.#isRepeated(count) ? { base: count.base, epoch: count.epoch } : null;
  }
  /** Repeats that are not there, of tests whose others are. */
  *missing() {
    for (const { base, of, epochs } of this.#found.values()) {
      if (!this.#isRepeated({ base, of })) continue;
      for (let epoch = 1; epoch <= of; epoch += 1) if (!epochs.has(epoch)) yield { base, epoch };
    }
  }
  #isRepeated({ base, of }) {
    return this.#repeated.has(keyOf(functionOf(base), of));
  }
};
var MOST = 1e4;
function countIn(name) {
  const match = REPEAT.exec(name);
  if (match === null) return null;
  const [, before, separator, epoch, of] = match;
  const count = { epoch: Number(epoch), of: Number(of) };
  if (count.of < 2 || count.of > MOST || count.epoch < 1 || count.epoch > count.of) return null;
  return { ...count, base: separator === "[" ? before : `${before}]` };
}
var functionOf = (base) => {
  const parameters = base.indexOf("[");
  return parameters < 0 ? base : base.slice(0, parameters);
};
var keyOf = (name, of) => `${of} ${name}`;

export {
  NamedRepeats
};
