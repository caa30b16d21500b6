import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  decodeUtf8,
  isSpace,
  parseJson
} from "./chunk-VITHBUQ2.js";
import {
  memoryBytes,
  streamOf
} from "./chunk-LNXKUYDX.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

// src/io/json/structure.ts
var QUOTE = 34;
var COMMA = 44;
var COLON = 58;
var BACKSLASH = 92;
var OPEN_ARRAY = 91;
var CLOSE_ARRAY = 93;
var OPEN_OBJECT = 123;
var CLOSE_OBJECT = 125;
var JsonStructure = class {
  /** How many brackets are open; an opening bracket is counted when it is returned, a closing one no more. */
  depth = 0;
  /** Where the last returned character stands, counted from the first byte of the first chunk. */
  offset = -1;
  /** Where the last string at a depth that was looked at begins and ends (excluded), quotes included. */
  stringStart = -1;
  stringEnd = -1;
  #chunk = new Uint8Array();
  #at = 0;
  #base = 0;
  #inString = false;
  /** Gives the next chunk, when `next` has found no more in the one before. */
  push(chunk) {
    this.#base += this.#chunk.length;
    this.#at -= this.#chunk.length;
    this.#chunk = chunk;
  }
  /** The next character of structure inside at most `depth` brackets (a bracket's own is not one), or 0. */
  next(depth) {
    const chunk = this.#chunk;
    while (this.#at < chunk.length) {
      if (this.#inString) {
        this.#skipString(depth);
        continue;
      }
      const at = this.#at++;
      const byte = chunk[at];
      switch (byte) {
        case QUOTE:
          this.#inString = true;
          if (this.depth <= depth) this.stringStart = this.#base + at;
          continue;
        case OPEN_ARRAY:
        case OPEN_OBJECT:
          this.depth += 1;
          if (this.depth > depth + 1) continue;
          break;
        case CLOSE_ARRAY:
        case CLOSE_OBJECT:
          this.depth -= 1;
          if (this.depth > depth) continue;
          break;
        case COMMA:
        case COLON:
          if (this.depth > depth) continue;
          break;
        default:
          continue;
      }
      this.offset = this.#base + at;
      return byte;
    }
    return 0;
  }
  /** Moves behind the string's end, or behind the chunk's: by one more where that end is a backslash. */
  #skipString(depth) {
    const chunk = this.#chunk;
    let at = this.#at;
    while (at < chunk.length && chunk[at] !== QUOTE) at += chunk[at] === BACKSLASH ? 2 : 1;
    if (at < chunk.length) {
      this.#inString = false;
      at += 1;
      if (this.depth <= depth) this.stringEnd = this.#base + at;
    }
    this.#at = at;
  }
};

// src/io/json-stream.ts
var MiB = 1024 * 1024;
var HELD_BYTES = 32 * MiB;
var DOCUMENT_LIMITS = { restBytes: 64 * MiB, elementBytes: 64 * MiB };
async function readJsonDocument(source, arrayPath, limits = {}) {
  const { restBytes, elementBytes } = { ...DOCUMENT_LIMITS, ...limits };
  const held = source.size > HELD_BYTES ? source : memoryBytes(await source.read(0, source.size), source.name);
  const array = await findArray(held, arrayPath);
  const gap = array ?? { start: held.size, end: held.size };
  const rest = gap.start + held.size - gap.end;
  if (rest > restBytes) {
    const beside = array ? `beside ${label(arrayPath)}` : "without the expected array";
    throw tooLarge(source.name, `${rest} bytes ${beside}`, restBytes);
  }
  const parts = [await held.read(0, gap.start), await held.read(gap.end, held.size - gap.end)];
  const name = array ? `${source.name} (all but ${label(arrayPath)})` : source.name;
  const document = parseJson(decodeUtf8(Buffer.concat(parts), name), name);
  const elements = array && {
    [Symbol.asyncIterator]: () => readElements(held, array, label(arrayPath), elementBytes)
  };
  return { document, elements };
}
async function findArray(source, path) {
  const structure = new JsonStructure();
  const seen = /* @__PURE__ */ new Set();
  let followed = 0;
  let isNext = true;
  let start;
  let found;
  for await (const chunk of streamOf(source)) {
    structure.push(chunk);
    for (let byte = structure.next(followed); byte !== 0; byte = structure.next(followed)) {
      const { depth, offset } = structure;
      if (start !== void 0) {
        found = { start, end: offset };
        start = void 0;
      } else if (byte === COLON && depth === followed && followed > 0) {
        isNext = await isKey(source, structure, path[followed - 1]);
        if (isNext && seen.has(followed)) throw twice(source.name, path.slice(0, followed));
        if (isNext) seen.add(followed);
      } else if (isNext && (byte === OPEN_OBJECT || byte === OPEN_ARRAY) && depth === followed + 1) {
        isNext = false;
        if (byte === OPEN_OBJECT && followed < path.length) followed = depth;
        else if (byte === OPEN_ARRAY && followed === path.length) start = offset + 1;
      } else if (depth < followed) followed = depth;
    }
  }
  if (start === void 0) return found;
  throw new EvidenceError(
    source.name,
    `ends within ${label(path)}`,
    "Download or produce the file again: it was cut off."
  );
}
async function isKey(source, { stringStart, stringEnd }, key) {
  const length = stringEnd - stringStart;
  if (length < key.length + 2 || length > 6 * key.length + 2) return false;
  const text = decodeUtf8(await source.read(stringStart, length), source.name);
  return parseJson(text, source.name) === key;
}
async function* readElements(source, { start, end }, array, elementBytes) {
  const structure = new JsonStructure();
  let begun = [];
  let index = 0;
  let from = start;
  let at = start;
  for await (const chunk of streamOf(source, start, end)) {
    structure.push(chunk);
    let taken = 0;
    for (let byte = structure.next(0); byte !== 0; byte = structure.next(0)) {
      if (byte !== COMMA) continue;
      const to = start + structure.offset;
      checkSize(to);
      yield element([...begun, chunk.subarray(taken, to - at)]);
      begun = [];
      from = to + 1;
      taken = from - at;
      index += 1;
    }
    begun.push(chunk.subarray(taken));
    at += chunk.length;
    checkSize(at);
  }
  const isEmpty = index === 0 && begun.every((piece) => piece.every(isSpace));
  if (!isEmpty) yield element(begun);
  function element(pieces) {
    const name = place();
    return parseJson(decodeUtf8(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces), name), name);
  }
  function checkSize(to) {
    if (to - from > elementBytes) throw tooLarge(place(), "an element", elementBytes);
  }
  function place() {
    return `${source.name} (${array}[${index}], from byte ${from})`;
  }
}
function label(path) {
  return path.join(".") || "the array";
}
function twice(name, path) {
  return new EvidenceError(
    name,
    `has the key ${label(path)} twice`,
    "Write the file again with one of them."
  );
}
function tooLarge(name, what, limit) {
  const message = `${what}: more than the ${limit} bytes that are read at once`;
  return new EvidenceError(name, message, "Split the results over several files.");
}

export {
  readJsonDocument
};
