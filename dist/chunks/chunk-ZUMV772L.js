import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fileOfRecords,
  openApi
} from "./chunk-PKI5UBOP.js";
import {
  authHeaders
} from "./chunk-Z64M4TMY.js";
import {
  isObject
} from "./chunk-DAAVJPZB.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

// src/evidence/sources/web/service.ts
function fetchService({ host, auth, records }) {
  return async (source, reach) => {
    const base = source.options["host"] ?? host;
    if (base === null) {
      throw new EvidenceError(source.name, "has no `host=`", "Write where the service runs: host=https://\u2026.");
    }
    const headers = authHeaders(source.options["auth"] ?? auth ?? void 0, reach);
    const api = openApi(base.endsWith("/") ? base : `${base}/`, headers, reach);
    const about = { name: `${source.name}.jsonl`, source: source.name, format: "near-zero" };
    return [await fileOfRecords(records(api, source), reach.directory, about)];
  };
}
function scoresByName(scores) {
  const byName = /* @__PURE__ */ new Map();
  for (const { name, value, metadata } of scores) {
    const known = byName.get(name);
    if (known === void 0) byName.set(name, { value, ...metadata && { metadata } });
    else if (JSON.stringify(known.value) !== JSON.stringify(value)) byName.set(name, { value: null });
  }
  return Object.fromEntries(byName);
}
var Epochs = class {
  #seen = /* @__PURE__ */ new Map();
  of(id) {
    const epoch = (this.#seen.get(id) ?? 0) + 1;
    this.#seen.set(id, epoch);
    return epoch;
  }
};
function textIn(item, key, where) {
  const value = item[key];
  if (typeof value === "string" && value !== "") return value;
  throw new EvidenceError(
    where,
    `has an item without \`${key}\``,
    "See whether its version is one that is known."
  );
}
var present = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== void 0 && value !== null));
var objectIn = (value) => isObject(value) && Object.keys(value).length > 0 ? value : void 0;
function onlyOne(found, source, what) {
  const [one] = found;
  if (one !== void 0 && found.length === 1) return one;
  throw new EvidenceError(
    source.name,
    found.length === 0 ? `there is no ${what} of this name or id` : `there are ${found.length} ${what}s of this name`,
    found.length === 0 ? "See that the name, the project and the key belong together." : "Name it by its id."
  );
}

export {
  fetchService,
  scoresByName,
  Epochs,
  textIn,
  present,
  objectIn,
  onlyOne
};
