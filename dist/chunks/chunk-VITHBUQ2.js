import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  asBuffer
} from "./chunk-LNXKUYDX.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

// src/io/json.ts
import { isUtf8 } from "node:buffer";

// src/io/json/characters.ts
var BACKSLASH = 92;
function isSpace(code) {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
function isEscaped(text, quote) {
  let before = quote - 1;
  while (text.charCodeAt(before) === BACKSLASH) before -= 1;
  return (quote - before) % 2 === 0;
}

// src/io/json/measure.ts
var QUOTE = 34;
var COMMA = 44;
var OPEN_ARRAY = 91;
var BACKSLASH2 = 92;
var OPEN_OBJECT = 123;
function keysWritten(json) {
  let found = 0;
  for (let at = json.indexOf(":"); at >= 0; at = json.indexOf(":", at + 1)) {
    let end = at - 1;
    while (isSpace(json.charCodeAt(end))) end -= 1;
    if (json.charCodeAt(end) !== QUOTE || isEscaped(json, end)) continue;
    let start = end - 1;
    while (start >= 0 && json.charCodeAt(start) !== QUOTE && json.charCodeAt(start) !== BACKSLASH2) start -= 1;
    if (json.charCodeAt(start) === BACKSLASH2 || isEscaped(json, start)) return Number.NaN;
    found += 1;
  }
  return found;
}
function keysIn(value, room) {
  if (typeof value !== "object" || value === null) return 0;
  if (room === 0) return Number.NaN;
  let found = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object") found += keysIn(item, room - 1);
    return found;
  }
  for (const key in value) {
    found += 1;
    const inner = value[key];
    if (typeof inner === "object") found += keysIn(inner, room - 1);
  }
  return found;
}
function hasMoreValues(json, most) {
  if (json.length < 2 * most) return false;
  let found = 1;
  for (let at = 0; at < json.length && found <= most; at += 1) {
    const code = json.charCodeAt(at);
    if (code === COMMA || code === OPEN_ARRAY || code === OPEN_OBJECT) found += 1;
    else if (code === QUOTE) {
      do
        at = json.indexOf('"', at + 1);
      while (at >= 0 && isEscaped(json, at));
      if (at < 0) return false;
    }
  }
  return found > most;
}

// src/io/json/tolerant.ts
var JsonFault = class extends Error {
  at;
  constructor(at, message) {
    super(message);
    this.at = at;
  }
};
var SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|NaN|-?Infinity/y;
var CONSTANTS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);
function parseTolerant(text, maxDepth) {
  let at = 0;
  const value = readValue(maxDepth);
  skipSpace();
  if (at < text.length) throw new JsonFault(at, "expected nothing after the value");
  return value;
  function readValue(room) {
    skipSpace();
    const first = text[at];
    if (first === '"') return readString();
    if (first === "{" || first === "[") {
      if (room === 0) throw new JsonFault(at, `nested more than ${maxDepth} levels deep`);
      return first === "{" ? readObject(room - 1) : readArray(room - 1);
    }
    SCALAR.lastIndex = at;
    const scalar = SCALAR.exec(text)?.[0];
    if (scalar === void 0) throw new JsonFault(at, "expected a value");
    at += scalar.length;
    return CONSTANTS.has(scalar) ? CONSTANTS.get(scalar) : Number(scalar);
  }
  function readObject(room) {
    const object = {};
    at += 1;
    if (take("}")) return object;
    do {
      skipSpace();
      if (text[at] !== '"') throw new JsonFault(at, "expected a key in double quotes");
      const start = at;
      const key = readString();
      if (Object.hasOwn(object, key)) throw new JsonFault(start, "expected each key once in its object");
      if (!take(":")) throw new JsonFault(at, 'expected ":"');
      const value2 = readValue(room);
      if (key === "__proto__") {
        Object.defineProperty(object, key, { value: value2, writable: true, enumerable: true, configurable: true });
      } else object[key] = value2;
    } while (take(","));
    if (!take("}")) throw new JsonFault(at, 'expected "," or "}"');
    return object;
  }
  function readArray(room) {
    const array = [];
    at += 1;
    if (take("]")) return array;
    do
      array.push(readValue(room));
    while (take(","));
    if (!take("]")) throw new JsonFault(at, 'expected "," or "]"');
    return array;
  }
  function readString() {
    const start = at;
    let end = text.indexOf('"', start + 1);
    while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
    if (end < 0) throw new JsonFault(start, "expected the end of this string");
    at = end + 1;
    try {
      return JSON.parse(text.slice(start, at));
    } catch {
      throw faultOfString(text, start, at);
    }
  }
  function take(char) {
    skipSpace();
    if (text[at] !== char) return false;
    at += 1;
    return true;
  }
  function skipSpace() {
    while (isSpace(text.charCodeAt(at))) at += 1;
  }
}
function faultOfString(text, start, end) {
  for (const { 0: part, index } of text.slice(start, end).matchAll(/\\(?:u.{4}|.)|[\x00-\x1f]/gs)) {
    if (part[0] !== "\\")
      return new JsonFault(start + index, "expected no bare control character in a string");
    if (!/^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})$/.test(part)) {
      return new JsonFault(start + index, "expected a valid escape");
    }
  }
  return new JsonFault(start, "expected a valid string");
}

// src/io/json.ts
var MAX_JSON_DEPTH = 512;
var MAX_JSON_VALUES = 2e6;
var LONGEST_TEXT_BYTES = 512 * 1024 * 1024 - 64;
function parseJson(text, source, firstLine = 1, maxValues = MAX_JSON_VALUES) {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (hasMoreValues(json, maxValues)) throw tooMany(source, firstLine, maxValues);
  try {
    const value = JSON.parse(json);
    if (keysIn(value, MAX_JSON_DEPTH) === keysWritten(json)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  try {
    return parseTolerant(json, MAX_JSON_DEPTH);
  } catch (error) {
    if (error instanceof JsonFault) throw explained(error, json, source, firstLine);
    throw error;
  }
}
function decodeUtf8(bytes, source, firstLine = 1) {
  if (bytes.length > LONGEST_TEXT_BYTES) {
    const message = `${bytes.length} bytes are too many for one text`;
    throw new EvidenceError(source, message, "Split the results over several files.");
  }
  const buffer = asBuffer(bytes);
  if (!isUtf8(buffer)) throw notUtf8(buffer, source, firstLine);
  return buffer.toString("utf8");
}
function notUtf8(bytes, source, firstLine) {
  let line = firstLine;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    line += 1;
    start = end + 1;
  }
  return new EvidenceError(source, `line ${line} is not valid UTF-8`, "Write the file again as UTF-8.");
}
function tooMany(source, line, most) {
  const message = `line ${line} begins a JSON text of more than ${most} values`;
  return new EvidenceError(source, message, "Split the results over several files, or over more lines.");
}
function explained(fault, text, source, firstLine) {
  const before = text.slice(0, fault.at);
  const line = firstLine + (before.match(/\n/g)?.length ?? 0);
  const column = before.length - before.lastIndexOf("\n");
  const message = `line ${line}, column ${column}: ${fault.message}, found ${excerpt(text, fault.at)}`;
  return new EvidenceError(source, message, "Write the file again; it may have been cut off or edited.");
}
var EXCERPT_LENGTH = 60;
function excerpt(text, at) {
  if (at >= text.length) return "the end of the text";
  const shown = text.slice(at, at + EXCERPT_LENGTH).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${char.codePointAt(0).toString(16)}}`);
  return `"${shown.slice(0, EXCERPT_LENGTH - 2)}"`;
}

export {
  isSpace,
  parseJson,
  decodeUtf8,
  notUtf8
};
