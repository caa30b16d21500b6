import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  at,
  authHeaders,
  checkCount,
  everyPage,
  fileOfRecords,
  half,
  listAt,
  openApi
} from "./chunk-G5NUDPSM.js";
import "./chunk-34HQHTTP.js";
import "./chunk-WCU2BGNY.js";
import {
  UNKNOWN_PROVENANCE,
  evidenceFile
} from "./chunk-YLORW7FR.js";
import "./chunk-HWXRZK5U.js";
import {
  EvidenceError
} from "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";

// src/evidence/sources/https.ts
import { randomUUID } from "node:crypto";
import { join } from "node:path";

// src/evidence/sources/web/link.ts
function nextLink(header) {
  for (const [, target, parameters = ""] of (header ?? "").matchAll(
    /<([^>]*)>([^,<"]*(?:"[^"]*"[^,<"]*)*)/g
  )) {
    const rel = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters);
    const relations = (rel?.[1] ?? rel?.[2] ?? "").toLowerCase().split(/\s+/);
    if (relations.includes("next")) return target;
  }
  return void 0;
}

// src/evidence/sources/https.ts
var MAX_BYTES = 10 * 1024 ** 3;
var TIMEOUT = 10 * 6e4;
var ALIASES = { eee: "every-eval-ever" };
var fetchHttps = async (source, reach) => {
  const { items, auth } = source.options;
  const headers = authHeaders(auth, reach);
  const api = openApi(source.rest, headers, reach);
  if (items === void 0) return [await document(source, headers, reach)];
  const format = formatOf(source);
  const records = itemsOf(api, source, items);
  return [
    await fileOfRecords(records, reach.directory, { name: nameOf(source), source: source.name, format })
  ];
};
async function document(source, headers, { http, directory, log }) {
  const paging = ["next", "page", "count"].find((option) => source.options[option] !== void 0);
  if (paging !== void 0) {
    const remedy = "Say where in an answer they are: `items=data`, or `items=.` where it is the list itself.";
    throw new EvidenceError(source.name, `has \`${paging}=\` and no \`items=\``, remedy);
  }
  const path = join(directory, `download-${randomUUID()}`);
  const {
    headers: received,
    bytes,
    sha256
  } = await http.download(source.rest, {
    headers,
    to: path,
    maxBytes: MAX_BYTES,
    timeout: TIMEOUT
  });
  if (nextLink(received["link"]) !== void 0) {
    const remedy = "Say where in an answer the items are, so that all pages are read: `items=.` or `items=data`.";
    throw new EvidenceError(source.name, "is the first of several pages (Link header)", remedy);
  }
  log(`${source.name}: ${bytes} bytes`);
  return evidenceFile(path, {
    name: nameOf(source),
    source: source.name,
    provenance: UNKNOWN_PROVENANCE,
    digest: `sha256:${sha256}`,
    format: formatOf(source)
  });
}
async function* itemsOf(api, source, items) {
  const { next, page: number, count } = source.options;
  const said = /* @__PURE__ */ new Set();
  const ask = async (token) => {
    const page = await api.ask(...questionOf(token));
    const found = listAt(page, items);
    if (count !== void 0) said.add(countIn(page, count));
    return { items: found, next: nextOf(page, token, found.length) };
  };
  function questionOf(token) {
    if (next === void 0 && number !== void 0) {
      return [source.rest, token === void 0 ? {} : { query: { [number]: token } }];
    }
    if (token === void 0) return [source.rest, {}];
    if (next === void 0 || isAddress(token)) return [new URL(token, source.rest).href, {}];
    return [source.rest, { query: { [number ?? next.split(".").at(-1)]: token } }];
  }
  function nextOf(page, token, length) {
    if (next !== void 0) {
      const isUnknown = token === void 0 && count === void 0 && at(page, next) === void 0;
      if (isUnknown)
        throw half(page.where, `has nothing at \`${next}\`, and no \`count=\` says that one page is all`);
      return tokenIn(page, next);
    }
    if (number === void 0) return nextLink(page.headers["link"]);
    const first = Number(new URL(source.rest).searchParams.get(number) ?? 1);
    return length === 0 ? void 0 : String((token === void 0 ? first : Number(token)) + 1);
  }
  let came = 0;
  for await (const item of everyPage(source.name, ask)) {
    came += 1;
    yield item;
  }
  if (said.size > 1) {
    const remedy = "Run the job again when nothing writes to it.";
    throw new EvidenceError(
      source.name,
      "gives another count on each page: it changed while it was read",
      remedy
    );
  }
  for (const one of said) checkCount(source.name, came, one);
}
function countIn(page, count) {
  const found = count.startsWith("header:") ? page.headers[count.slice(7).toLowerCase()] : at(page, count);
  if (found === void 0 || found === null) throw half(page.where, `has no count at \`${count}\``);
  return found;
}
function tokenIn(page, path) {
  const token = at(page, path);
  if (token === void 0 || token === null || token === "" || token === false) return void 0;
  if (typeof token === "string" || Number.isSafeInteger(token)) return String(token);
  throw half(page.where, `has at \`${path}\` neither a cursor nor an address`);
}
var isAddress = (token) => /^(?:https?:\/\/|\/)/i.test(token);
var nameOf = ({ rest, name }) => new URL(rest).pathname.split("/").filter(Boolean).at(-1) ?? name;
var formatOf = ({ options: { format } }) => format === void 0 ? void 0 : ALIASES[format] ?? format;
export {
  fetchHttps
};
