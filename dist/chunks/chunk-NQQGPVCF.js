import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/evidence/formats/interpretability/files.ts
import { posix } from "node:path";
var Files = class {
  #byPath;
  #digests;
  constructor(manifest, beside) {
    const folder = posix.dirname(manifest.name);
    this.#byPath = new Map(beside.map(({ name, digest }) => [posix.relative(folder, name), digest]));
    this.#digests = new Set(beside.map(({ digest }) => digest));
  }
  /** Why the evidence of a unit does not bear it out; each reason once. */
  missing({ evidence = [] }) {
    return [...new Set(evidence.flatMap((file) => this.problem(file) ?? []))];
  }
  /** What is wrong with a reference, or `null`. */
  problem({ sha256, uri }) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(uri)) return null;
    const found = this.#byPath.get(posix.normalize(uri));
    if (found === void 0 && !this.#digests.has(`sha256:${sha256}`)) return "evidence that is not there";
    return found === void 0 || found === `sha256:${sha256}` ? null : "evidence with another digest";
  }
};
function isBeside(manifest, file) {
  const folder = posix.join(posix.dirname(manifest.name), "evidence");
  return file.source === manifest.source && file.name.startsWith(`${folder}/`);
}

// src/evidence/formats/format.ts
var HEAD_BYTES = 64 * 1024;

export {
  HEAD_BYTES,
  Files,
  isBeside
};
