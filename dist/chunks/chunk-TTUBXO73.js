import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  requireAlpha
} from "./chunk-OAVIODR5.js";
import {
  keyPath,
  readYaml
} from "./chunk-3XE3EYTG.js";
import {
  closest
} from "./chunk-GK2CZVEB.js";
import {
  PolicyError
} from "./chunk-Z676F4NH.js";
import {
  __commonJS
} from "./chunk-LCSLMUSC.js";

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// src/model/history.ts
var HISTORY_FOLDER = ".near-zero/history";
var MAX_HISTORY_FILES = 200;
var NO_HISTORY = {
  files: [],
  signatures: [],
  interventions: [],
  releases: [],
  contaminated: [],
  incidents: []
};
var UNCLASSIFIED = "unclassified";

// src/statistics/alpha.ts
var DECIMAL = /^(\d{0,3})(?:\.(\d{1,30}))?\s*(%?)$/;
function alphaOf(confidence, branches = 1) {
  const match = DECIMAL.exec(confidence.trim());
  if (!match) throw new RangeError(`a confidence is written like 0.95 or 95%, not "${confidence}"`);
  const [, whole = "", fraction = "", percent] = match;
  const places = fraction.length + (percent ? 2 : 0);
  const rest = 10n ** BigInt(places) - BigInt(whole + fraction);
  const alpha = Number(`${rest}e-${places}`);
  if (!(alpha > 0 && alpha <= 0.2)) {
    throw new RangeError(`a confidence must be at least 80% and under 100%, not "${confidence}"`);
  }
  return divideAlpha(alpha, branches);
}
function divideAlpha(alpha, branches) {
  requireAlpha(alpha);
  if (!(Number.isSafeInteger(branches) && branches >= 1)) {
    throw new RangeError(`branches must be a whole number of at least 1, not ${branches}`);
  }
  return alpha / branches;
}

// src/policy/rates.ts
var HOUR = 36e5;
function readRate(text) {
  const value = rateValue(text);
  return value >= 0 && value < 1 ? { value, text } : null;
}
function readShare(text) {
  const value = rateValue(text);
  return value >= 0 && value <= 1 ? value : null;
}
function allowedOf(text, units) {
  const fraction = /^(\d+)\/(\d+)$/.exec(text);
  if (fraction) return Number(BigInt(fraction[1]) * BigInt(units) / BigInt(fraction[2]));
  const decimal = /^(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?( ?%)?$/i.exec(text);
  if (!decimal) throw new RangeError(`${text} is not a rate`);
  const [, whole, part = "", power = "0", percent] = decimal;
  const places = part.length - Number(power) + (percent ? 2 : 0);
  const product = BigInt(`${whole}${part}`) * BigInt(units) * 10n ** BigInt(Math.max(0, -places));
  return Number(product / 10n ** BigInt(Math.max(0, places)));
}
function rateValue(text) {
  const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(text);
  if (percent) return Number(`${percent[1]}e-2`);
  const fraction = /^(\d+)\/(\d+)$/.exec(text);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  return Number(text);
}
function readConfidence(text) {
  try {
    return { alpha: alphaOf(text), text };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
function readDuration(text) {
  return { ms: Number.parseInt(text, 10) * (text.endsWith("d") ? 24 * HOUR : HOUR), text };
}

// src/policy/schema.ts
function schemaComplaints(document, kind) {
  if (kind.validate(document)) return [];
  const complaints = /* @__PURE__ */ new Map();
  for (const error of kind.validate.errors ?? []) {
    if (error.propertyName !== void 0) continue;
    const complaint = complaintOf(error, stepsTo(error.instancePath, document), kind);
    const subject = `${keyPath(complaint.at)} ${error.params["missingProperty"] ?? complaint.key}`;
    if (!complaints.has(subject)) complaints.set(subject, complaint);
  }
  return [...complaints.values()];
}
function complaintOf(error, steps, kind) {
  switch (error.keyword) {
    case "additionalProperties": {
      const known = error.parentSchema?.["properties"];
      if (known === void 0) return badValue(steps, error, kind);
      return unknownKey(steps, error.params["additionalProperty"], Object.keys(known), kind);
    }
    case "required":
      return missingKey(steps, error.params["missingProperty"]);
    case "propertyNames":
      return badName(steps, error.params["propertyName"], kind);
    default:
      return badValue(steps, error, kind);
  }
}
function unknownKey(steps, key, known, kind) {
  const at = [...steps, key];
  const belongs = Object.entries(kind.parts).flatMap(
    ([pointer, part]) => kind.keys[pointer]?.includes(key) ? part : []
  );
  return {
    at,
    key: true,
    message: `unknown key \`${key}\`${belongs.length > 0 ? `: it belongs in ${belongs.join(" or ")}` : ""}`,
    expected: `one of ${known.join(", ")}`,
    suggestion: belongs.length > 0 ? null : closest(key, known)
  };
}
function missingKey(steps, key) {
  const name = steps.findLast((step) => typeof step === "string");
  const where = name === void 0 ? "" : ` in \`${name}\``;
  return { at: steps, key: true, message: `\`${key}\` is missing${where}`, expected: `the key \`${key}\`` };
}
function badName(steps, name, kind) {
  const kebab = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const named = kind.named[`${steps.at(-1)}`];
  return {
    at: [...steps, name],
    key: true,
    message: `${show(name)} cannot be a name here`,
    expected: named ?? "at most 500 characters",
    suggestion: named && kebab && kebab !== "all" && kebab !== name ? kebab : null
  };
}
function badValue(steps, { keyword, schemaPath, data, message, parentSchema }, kind) {
  const name = steps.findLast((step) => typeof step === "string");
  const subject = name === void 0 ? kind.name : `\`${name}\``;
  const percent = keyword === "exclusiveMaximum" && typeof data === "number" && data < 100;
  return {
    at: steps,
    message: keyword === "uniqueItems" ? `${subject} names something twice` : `${subject} cannot be ${show(data)}`,
    expected: parentSchema?.["x-expected"] ?? message ?? schemaPath,
    suggestion: percent ? `${data}%` : null
  };
}
function show(value) {
  if (value === null) return "empty";
  if (Array.isArray(value)) return value.length > 0 ? `a list of ${value.length}` : "an empty list";
  if (typeof value === "object") return Object.keys(value).length > 0 ? "a mapping" : "an empty mapping";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}\u2026` : text;
}
function stepsTo(pointer, document) {
  const steps = [];
  let here = document;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    steps.push(Array.isArray(here) ? Number(key) : key);
    here = here[key];
  }
  return steps;
}

// src/policy/document.ts
var MAX_DOCUMENT_BYTES = 1 << 22;
var MAX_FAULTS = 1e3;
var MAX_TEXT = 500;
function readYamlDocument(text, file, kind) {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const { value, places, faults } = readYaml(source, `${kind.name}, beginning with \`version: 1\``);
  const excerpts = source.split(/\r\n?|\n/);
  const complete = ({ path, message, ...fault }) => {
    const excerpt = excerpts[fault.position.line - 1] ?? "";
    const shown = { ...fault, file, path: cut(path), message: cut(message) };
    return excerpt.length > MAX_TEXT ? shown : { ...shown, excerpt };
  };
  return {
    value,
    places,
    faults: faults.slice(0, MAX_FAULTS).map(complete),
    form: faults.length > 0 ? [] : schemaComplaints(value, kind),
    tell: (complaints) => complaints.slice(0, MAX_FAULTS).map((complaint) => complete(place(complaint, places)))
  };
}
function place({ at, key, message, expected, suggestion }, places) {
  const { key: ofKey, value: ofValue } = places.nearest(at);
  return {
    position: key ? ofKey : ofValue,
    path: keyPath(at),
    message,
    expected,
    ...suggestion ? { suggestion } : {}
  };
}
function faultsError(faults, remedy) {
  const files = [...new Set(faults.map(({ file: file2 }) => file2))];
  const inOrder = faults.toSorted(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.position.line - b.position.line || a.position.column - b.position.column
  );
  const { file, position, message } = inOrder[0];
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
  return new PolicyError(
    `${file} cannot be used: line ${position.line}: ${message}${more}`,
    remedy,
    inOrder.slice(0, MAX_FAULTS)
  );
}
function decode(bytes, file) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PolicyError(`${file} is not UTF-8 text`, "Save it as UTF-8.", [], { cause });
  }
}
function cut(text) {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}\u2026` : text;
}

// src/util/days.ts
var DAY = 864e5;
function isDay(text) {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
var endOf = (day) => Date.parse(day) + DAY;
var dayOf = (time) => new Date(time).toISOString().slice(0, 10);
var daysAfter = (day, days) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
var daysLeft = (day, now) => Math.floor((endOf(day) - 1 - now.getTime()) / DAY);

export {
  require_equal,
  HISTORY_FOLDER,
  MAX_HISTORY_FILES,
  NO_HISTORY,
  UNCLASSIFIED,
  divideAlpha,
  readRate,
  readShare,
  allowedOf,
  readConfidence,
  readDuration,
  MAX_DOCUMENT_BYTES,
  readYamlDocument,
  faultsError,
  decode,
  DAY,
  isDay,
  endOf,
  dayOf,
  daysAfter,
  daysLeft
};
