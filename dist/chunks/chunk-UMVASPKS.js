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

// src/evidence/formats/peek.ts
function headText(head) {
  return new TextDecoder().decode(head, { stream: true }).trimStart();
}
function firstLine(text) {
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}
function peekObject(text) {
  if (!/^\s*\{/.test(text)) return null;
  const keys = /* @__PURE__ */ new Map();
  const token = /"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^\s"{}[\],:]+/gs;
  let depth = 0;
  let key = null;
  let awaitsValue = false;
  for (const [part] of text.matchAll(token)) {
    if (depth === 1 && awaitsValue) {
      if (key !== null && !keys.has(key)) keys.set(key, part);
      awaitsValue = false;
    } else if (depth === 1 && part === ":") {
      awaitsValue = true;
    } else if (depth === 1 && part.startsWith('"')) {
      key = part.slice(1, -1);
    }
    if (part === "{" || part === "[") depth += 1;
    else if (part === "}" || part === "]") depth -= 1;
    if (depth === 0) break;
  }
  return keys;
}

export {
  HEAD_BYTES,
  headText,
  firstLine,
  peekObject,
  Files,
  isBeside
};
