import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  at,
  checkCount,
  everyPage,
  fileOfRecords,
  half,
  listAt,
  openApi
} from "./chunk-PKI5UBOP.js";
import "./chunk-4S77CRV5.js";
import "./chunk-HU7GMC3N.js";
import {
  UNKNOWN_PROVENANCE,
  evidenceFile
} from "./chunk-D2XLILVT.js";
import "./chunk-VEUQAJMD.js";
import {
  authHeaders
} from "./chunk-Z64M4TMY.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import {
  asBuffer,
  truncated
} from "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-WBOGU4L7.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import {
  plural
} from "./chunk-5SDD3ADK.js";
import "./chunk-LCSLMUSC.js";

// src/evidence/sources/https.ts
import { randomUUID } from "node:crypto";
import { join } from "node:path";

// src/io/ranges.ts
import { createHash, hash } from "node:crypto";
var BLOCK_BYTES = 64 * 1024;
var AHEAD_BYTES = 4 * 1024 * 1024;
var MAX_BYTES = 1024 ** 3;
var TIMEOUT = 12e4;
async function rangeBytes(http, url, options) {
  const { name, log } = options;
  const first = await ask(0, BLOCK_BYTES);
  const etag = first.headers["etag"] ?? "";
  const found = rangeOf(first);
  if (found === null || found.start !== 0 || !/^"/.test(etag)) return null;
  const { size } = found;
  if (first.body.length !== Math.min(BLOCK_BYTES, size)) return null;
  let window = { start: 0, bytes: first.body };
  const head = window;
  let moved = first.body.length;
  let logged = moved;
  let requests = 1;
  const parts = /* @__PURE__ */ new Map();
  note(window);
  async function ask(from, length) {
    return await http.request(url, {
      headers: {
        ...options.headers,
        "accept-encoding": "identity",
        range: `bytes=${from}-${from + length - 1}`,
        ...from > 0 && { "if-match": etag }
      },
      wanted: 206,
      maxBytes: MAX_BYTES,
      timeout: TIMEOUT
    });
  }
  async function fetch(start, length) {
    const answer = await ask(start, length);
    const range = rangeOf(answer);
    const isSame = range?.size === size && answer.headers["etag"] === etag;
    if (answer.status === 412 || range !== null && !isSame) {
      const remedy = "Run the job again when nothing writes to it.";
      throw new EvidenceError(name, "changed while it was read", remedy);
    }
    if (range?.start !== start || answer.body.length !== length) {
      const message = `answered ${answer.status} with other bytes than were asked for`;
      throw new EvidenceError(name, message, "Download the file, and name it as a source.");
    }
    moved += length;
    requests += 1;
    const fetched = { start, bytes: answer.body };
    note(fetched);
    return fetched;
  }
  function note({ start, bytes }) {
    parts.set(`${start} ${bytes.length}`, hash("sha256", bytes));
  }
  return {
    name,
    size,
    etag,
    async read(offset, length) {
      if (offset + length > size) throw truncated(name, offset, length, size);
      const holding = [window, head].find(
        ({ start, bytes }) => offset >= start && offset + length <= start + bytes.length
      );
      if (holding !== void 0) {
        return holding.bytes.subarray(offset - holding.start, offset - holding.start + length);
      }
      const end = window.start + window.bytes.length;
      const follows = window !== head && offset <= end && offset + BLOCK_BYTES >= end;
      const wanted = Math.max(length, follows ? AHEAD_BYTES : BLOCK_BYTES);
      window = await fetch(offset, Math.min(wanted, size - offset));
      return window.bytes.subarray(0, length);
    },
    async close() {
      if (moved === logged) return;
      logged = moved;
      const share = (moved / size * 100).toPrecision(2);
      log(`${name}: ${moved} of ${size} bytes (${share} %) in ${plural(requests, "request")}`);
    },
    digest() {
      const digest = createHash("sha256");
      const byPlace = [...parts].sort(
        ([a], [b]) => Number(a.split(" ")[0]) - Number(b.split(" ")[0]) || (a < b ? -1 : 1)
      );
      for (const [place, sha256] of byPlace) digest.update(`${place} ${sha256}
`);
      return `sha256:${digest.digest("hex")}`;
    }
  };
}
function rangeOf({ status, headers }) {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers["content-range"] ?? "");
  const encoded = headers["content-encoding"] ?? "identity";
  if (status !== 206 || match === null || encoded !== "identity") return null;
  return { start: Number(match[1]), size: Number(match[3]) };
}

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
var MAX_BYTES2 = 10 * 1024 ** 3;
var TIMEOUT2 = 10 * 6e4;
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
async function document(source, headers, reach) {
  const { http, directory, log } = reach;
  const paging = ["next", "page", "count"].find((option) => source.options[option] !== void 0);
  if (paging !== void 0) {
    const remedy = "Say where in an answer they are: `items=data`, or `items=.` where it is the list itself.";
    throw new EvidenceError(source.name, `has \`${paging}=\` and no \`items=\``, remedy);
  }
  const part = /\.eval$/i.test(nameOf(source)) ? await remoteZip(source, headers, reach) : null;
  if (part !== null) return part;
  const path = join(directory, `download-${randomUUID()}`);
  const {
    headers: received,
    bytes,
    sha256
  } = await http.download(source.rest, {
    headers,
    to: path,
    maxBytes: MAX_BYTES2,
    timeout: TIMEOUT2
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
async function remoteZip(source, headers, { http, log }) {
  const bytes = await rangeBytes(http, source.rest, { name: source.name, headers, log });
  if (bytes === null || !isZip(await bytes.read(0, Math.min(4, bytes.size)))) return null;
  return {
    name: nameOf(source),
    source: source.name,
    bytes,
    digest: `${source.rest} ${bytes.etag}`,
    parts: bytes.digest,
    provenance: UNKNOWN_PROVENANCE,
    format: formatOf(source)
  };
}
var isZip = (head) => asBuffer(head).toString("latin1") === "PK";
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
