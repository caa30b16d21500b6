import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  authHeaders,
  fetch_source_exports,
  http_exports,
  tally_exports
} from "./chunk-KFKL76GE.js";
import {
  printable,
  readJsonLines,
  seam_core_exports
} from "./chunk-OOLVSZHQ.js";
import {
  EvidenceError,
  UNKNOWN_PROVENANCE,
  WORST_KEPT,
  arrayOr,
  asBuffer,
  decodeUtf8,
  evidenceFile,
  follow,
  isObject,
  memoryBytes,
  needsSamples,
  objectOr,
  parseJson,
  plural,
  streamOf,
  textOr,
  truncated
} from "./chunk-CDELQMH2.js";
import "./chunk-27KNS7GR.js";
import {
  __export
} from "./chunk-LCSLMUSC.js";

// src/evidence/sources/https.ts
var https_exports = {};
__export(https_exports, {
  fetchHttps: () => fetchHttps
});
import { randomUUID as randomUUID2 } from "node:crypto";
import { join as join2 } from "node:path";

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

// src/evidence/sources/web/api.ts
var MAX_PAGE_BYTES = 64 * 1024 * 1024;
var TIMEOUT2 = 6e4;
function openApi(base, headers, { http }) {
  const root = rootOf(base);
  async function answerOf(address, { query = {}, body }, accept) {
    const url = new URL(address, root);
    for (const [name, value] of Object.entries(query)) {
      if (value !== void 0) url.searchParams.set(name, String(value));
    }
    if (url.origin !== root.origin) {
      throw new EvidenceError(
        printable(root.href),
        `leads to ${printable(url.href)}, which is another origin`,
        "Credentials stay with the origin that was written: write the address that has all pages."
      );
    }
    const answer = await http.request(url.href, {
      headers: { accept, ...headers, ...body !== void 0 && { "content-type": "application/json" } },
      ...body !== void 0 && { method: "POST", body: JSON.stringify(body), repeatable: true },
      maxBytes: MAX_PAGE_BYTES,
      timeout: TIMEOUT2
    });
    if (answer.status !== 200) throw refused(printable(url.href), answer);
    return [url, answer];
  }
  return {
    async ask(address, question = {}) {
      const [url, { headers: received, body }] = await answerOf(address, question, "application/json");
      const where = printable(url.href);
      return { json: parseJson(decodeUtf8(body, where), where), headers: received, where };
    },
    async askLines(address, question = {}) {
      const [url, { body }] = await answerOf(address, question, "application/jsonl");
      const lines = [];
      for await (const { record } of readJsonLines(streamOf(memoryBytes(body, "")), printable(url.href))) {
        lines.push(record);
      }
      return lines;
    }
  };
}
function rootOf(base) {
  const url = URL.parse(base);
  if (url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "")
    return url;
  throw new EvidenceError(
    printable(base),
    "is not an http or https address without credentials",
    "Write a full web address; credentials go into environment variables that `auth=` names."
  );
}
function refused(where, { status, headers }) {
  if (status === 401 || status === 403) {
    const remedy2 = "See that `auth=` names the right variables, and that their key may read this.";
    return new EvidenceError(where, `refused the credentials (${status})`, remedy2);
  }
  if (status >= 300 && status < 400) {
    const target = URL.parse(headers["location"] ?? "", where);
    const to = target === null ? "nowhere" : printable(target.href);
    return new EvidenceError(where, `redirects to ${to}`, "Write the final address.");
  }
  const remedy = status === 404 ? "See that the name and the host are right." : "See what the service says of it.";
  return new EvidenceError(where, `answered ${status} where 200 was expected`, remedy);
}
function at({ json }, path) {
  return path === "." ? json : follow(json, path.split("."));
}
function listAt(page, path) {
  const found = at(page, path);
  if (Array.isArray(found)) return found;
  throw half(page.where, `has no list at \`${path}\``);
}
function objectsAt(page, path) {
  return listAt(page, path).map((item, index) => {
    if (isObject(item)) return item;
    throw half(page.where, `has at \`${path}\` an item (${index}) that is no object`);
  });
}
function half(where, what) {
  return new EvidenceError(where, what, "See whether the address and the version of the service are right.");
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

// src/evidence/sources/web/pages.ts
import { hash as hash2 } from "node:crypto";
var MAX_PAGES = 1e5;
async function* everyPage(where, ask) {
  const tokens = /* @__PURE__ */ new Set();
  const unmoved = new Unmoved(where);
  let token;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { items, next } = await ask(token);
    unmoved.page(items);
    yield* items;
    if (next === void 0) return;
    if (tokens.has(next)) {
      throw new EvidenceError(where, "leads from page to page in circles", "Report it to the service.");
    }
    tokens.add(next);
    token = next;
  }
  throw new EvidenceError(where, `has more than ${MAX_PAGES} pages`, "Ask for larger pages, or less.");
}
var Unmoved = class {
  #where;
  #seen = /* @__PURE__ */ new Set();
  constructor(where) {
    this.#where = where;
  }
  page(items) {
    const keys = items.map((item) => hash2("sha256", JSON.stringify(item) ?? "", "base64url").slice(0, 16));
    if (keys.some((key) => this.#seen.has(key))) {
      throw new EvidenceError(
        this.#where,
        "gives one item on two pages: it changed while it was read",
        "Run the job again when nothing writes to it."
      );
    }
    for (const key of keys) this.#seen.add(key);
  }
};
function checkCount(where, came, said) {
  const count = typeof said === "string" && /^\d+$/.test(said) ? Number(said) : said;
  if (!Number.isSafeInteger(count)) {
    throw new EvidenceError(where, "does not say how many items there are", "See where its count lies.");
  }
  if (count === came) return;
  throw new EvidenceError(
    where,
    `says that there are ${count} items, and gave ${came}`,
    "Run the job again when nothing writes to it; if it persists, items are missing there."
  );
}

// src/evidence/sources/web/records.ts
import { createHash as createHash2, randomUUID } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
var MAX_BYTES2 = 10 * 1024 ** 3;
var WRITTEN_AT_ONCE = 1024 * 1024;
async function fileOfRecords(records6, directory, { name, source, format }) {
  const path = join(directory, `records-${randomUUID()}.jsonl`);
  const digest = createHash2("sha256");
  const file = await open(path, "wx").catch((cause) => {
    throw notWritten(path, cause);
  });
  try {
    let bytes = 0;
    let lines = "";
    const flush = async () => {
      const chunk = Buffer.from(lines);
      lines = "";
      bytes += chunk.length;
      if (bytes > MAX_BYTES2) {
        throw new EvidenceError(source, `gives more than ${MAX_BYTES2} bytes`, "Ask for less.");
      }
      digest.update(chunk);
      await file.writeFile(chunk).catch((cause) => {
        throw notWritten(path, cause);
      });
    };
    for await (const record of records6) {
      lines += `${JSON.stringify(record)}
`;
      if (lines.length > WRITTEN_AT_ONCE) await flush();
    }
    await flush();
    await file.close();
  } catch (error) {
    await file.close().catch(() => void 0);
    await rm(path, { force: true });
    throw error;
  }
  const sha256 = `sha256:${digest.digest("hex")}`;
  return evidenceFile(path, { name, source, format, digest: sha256, provenance: UNKNOWN_PROVENANCE });
}
function notWritten(path, cause) {
  return new EvidenceError(path, `cannot be written: ${cause.message}`, "Free or allow disk space.", {
    cause
  });
}

// src/evidence/sources/https.ts
var MAX_BYTES3 = 10 * 1024 ** 3;
var TIMEOUT3 = 10 * 6e4;
var ALIASES = { eee: "every-eval-ever" };
var fetchHttps = async (source, reach) => {
  const { items, auth } = source.options;
  const headers = authHeaders(auth, reach);
  const api = openApi(source.rest, headers, reach);
  if (items === void 0) return [await document(source, headers, reach)];
  const format = formatOf(source);
  const records6 = itemsOf(api, source, items);
  return [
    await fileOfRecords(records6, reach.directory, { name: nameOf(source), source: source.name, format })
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
  const path = join2(directory, `download-${randomUUID2()}`);
  const {
    headers: received,
    bytes,
    sha256
  } = await http.download(source.rest, {
    headers,
    to: path,
    maxBytes: MAX_BYTES3,
    timeout: TIMEOUT3
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
  const { next, page: number2, count } = source.options;
  const said = /* @__PURE__ */ new Set();
  const ask = async (token) => {
    const page = await api.ask(...questionOf(token));
    const found = listAt(page, items);
    if (count !== void 0) said.add(countIn(page, count));
    return { items: found, next: nextOf(page, token, found.length) };
  };
  function questionOf(token) {
    if (next === void 0 && number2 !== void 0) {
      return [source.rest, token === void 0 ? {} : { query: { [number2]: token } }];
    }
    if (token === void 0) return [source.rest, {}];
    if (next === void 0 || isAddress(token)) return [new URL(token, source.rest).href, {}];
    return [source.rest, { query: { [number2 ?? next.split(".").at(-1)]: token } }];
  }
  function nextOf(page, token, length) {
    if (next !== void 0) {
      const isUnknown = token === void 0 && count === void 0 && at(page, next) === void 0;
      if (isUnknown)
        throw half(page.where, `has nothing at \`${next}\`, and no \`count=\` says that one page is all`);
      return tokenIn(page, next);
    }
    if (number2 === void 0) return nextLink(page.headers["link"]);
    const first = Number(new URL(source.rest).searchParams.get(number2) ?? 1);
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

// src/evidence/sources/langfuse.ts
var langfuse_exports = {};
__export(langfuse_exports, {
  fetchLangfuse: () => fetchLangfuse,
  langfuseRecord: () => langfuseRecord
});

// src/evidence/sources/web/service.ts
function fetchService({ host, auth, records: records6 }) {
  return async (source, reach) => {
    const base = source.options["host"] ?? host;
    if (base === null) {
      throw new EvidenceError(source.name, "has no `host=`", "Write where the service runs: host=https://\u2026.");
    }
    const headers = authHeaders(source.options["auth"] ?? auth ?? void 0, reach);
    const api = openApi(base.endsWith("/") ? base : `${base}/`, headers, reach);
    const about = { name: `${source.name}.jsonl`, source: source.name, format: "near-zero" };
    return [await fileOfRecords(records6(api, source), reach.directory, about)];
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

// src/evidence/sources/langfuse.ts
var ITEMS_A_PAGE = 100;
var SCORES_AN_ITEM = 50;
var BEGINNING = "2023-01-01T00:00:00Z";
var FIELDS = "core,metadata,itemMetadata,experimentMetadata,scores";
var fetchLangfuse = fetchService({
  host: "https://cloud.langfuse.com",
  auth: "basic:LANGFUSE_PUBLIC_KEY:LANGFUSE_SECRET_KEY",
  records
});
async function* records(api, source) {
  const fromStartTime = source.options["since"] ?? BEGINNING;
  const experiment = await experimentOf(api, source, fromStartTime);
  const id = textIn(experiment, "id", source.name);
  const ask = async (cursor) => {
    const query = {
      experimentId: id,
      fromStartTime,
      fields: FIELDS,
      limit: ITEMS_A_PAGE,
      scoreLimit: SCORES_AN_ITEM,
      cursor
    };
    const page = await api.ask("api/public/experiment-items", { query });
    return { items: objectsAt(page, "data"), next: textOr(at(page, "meta.cursor")) ?? void 0 };
  };
  const epochs = new Epochs();
  let came = 0;
  for await (const item of everyPage(source.name, ask)) {
    came += 1;
    const task = source.options["task"] ?? textIn(experiment, "name", source.name);
    const record = langfuseRecord(item, { task, where: source.name });
    yield { ...record, epoch: epochs.of(String(record["id"])), created_at: experiment["startTime"] };
  }
  const after = await experimentOf(api, source, fromStartTime);
  for (const { itemCount } of [experiment, after]) checkCount(source.name, came, itemCount);
}
async function experimentOf(api, source, fromStartTime) {
  let found = [];
  for (const key of ["name", "id"]) {
    const query = { fromStartTime, [key]: source.rest, limit: 2 };
    found = objectsAt(await api.ask("api/public/experiments", { query }), "data");
    if (found.length > 0) break;
  }
  return onlyOne(found, source, "experiment");
}
function langfuseRecord(item, { task, where }) {
  const id = textIn(item, "experimentItemId", where);
  const scores = arrayOr(item["scores"]).filter(isObject);
  if (!Array.isArray(item["scores"]) || scores.length >= SCORES_AN_ITEM) {
    throw new EvidenceError(
      where,
      scores.length > 0 ? `gives at most ${SCORES_AN_ITEM} scores with an item; ${id} may have more` : `gives no scores with ${id}`,
      "Keep fewer scores an item, and use a version of Langfuse that has the experiments API."
    );
  }
  const run = objectOr(item["experimentMetadata"]);
  return present({
    task,
    id,
    run_id: item["experimentId"],
    uuid: item["id"],
    model: textOr(run["model"]) ?? textOr(objectOr(item["metadata"])["model"]),
    scores: scoresByName(scores.flatMap(scoreOf)),
    error: item["level"] === "ERROR" ? "the item ended with level ERROR" : void 0,
    metadata: objectIn(item["experimentItemMetadata"]),
    eval_metadata: objectIn(run),
    completed_at: item["endTime"],
    tool: "langfuse"
  });
}
function scoreOf({ name, value, dataType, source }) {
  if (typeof name !== "string" || dataType === "CORRECTION") return [];
  return [{ name, value: value ?? null, metadata: present({ source }) }];
}

// src/evidence/sources/mlflow.ts
var mlflow_exports = {};
__export(mlflow_exports, {
  fetchMlflow: () => fetchMlflow,
  mlflowRecord: () => mlflowRecord
});
var TRACES_A_PAGE = 500;
var RUN_ID = /^[A-Za-z0-9_-]+$/;
var fetchMlflow = fetchService({ host: null, auth: null, records: records2 });
async function* records2(api, source) {
  const { run, id } = source.options;
  if (run !== void 0 && !RUN_ID.test(run)) {
    throw new EvidenceError(source.name, `has no run ${run}`, "A run id has letters, digits, _ and - alone.");
  }
  const experiment = await experimentOf2(api, source);
  const search = (order) => async (token) => {
    const body = {
      locations: [
        { type: "MLFLOW_EXPERIMENT", mlflow_experiment: { experiment_id: experiment["experiment_id"] } }
      ],
      ...run !== void 0 && { filter: `attributes.run_id = '${run}'` },
      order_by: [`timestamp_ms ${order}`],
      max_results: TRACES_A_PAGE,
      ...token !== void 0 && { page_token: token }
    };
    const page = await api.ask("api/3.0/mlflow/traces/search", { body });
    const traces = at(page, "traces") === void 0 && isObject(page.json) ? [] : objectsAt(page, "traces");
    return { items: traces, next: textOr(at(page, "next_page_token")) ?? void 0 };
  };
  const epochs = new Epochs();
  const task = source.options["task"] ?? textOr(experiment["name"]) ?? source.rest;
  let came = 0;
  for await (const trace of everyPage(source.name, search("ASC"))) {
    came += 1;
    const record = mlflowRecord(trace, { task, run, id, where: source.name });
    yield { ...record, epoch: epochs.of(String(record["id"])) };
  }
  let again = 0;
  for await (const _ of everyPage(source.name, search("DESC"))) again += 1;
  checkCount(source.name, came, again);
}
async function experimentOf2(api, source) {
  const isId = /^\d+$/.test(source.rest);
  const page = isId ? await api.ask("api/2.0/mlflow/experiments/get", { query: { experiment_id: source.rest } }) : await api.ask("api/2.0/mlflow/experiments/get-by-name", { query: { experiment_name: source.rest } });
  const experiment = objectOr(at(page, "experiment"));
  textIn(experiment, "experiment_id", source.name);
  return experiment;
}
function mlflowRecord(trace, { task, run, id, where }) {
  const traceId = textIn(trace, "trace_id", where);
  const item = id === void 0 ? traceId : follow(trace, keysOf(id));
  if (typeof item !== "string" || item === "") {
    throw new EvidenceError(
      where,
      `has a trace, ${traceId}, without \`${id}\``,
      "Give another key to `id=`."
    );
  }
  const metadata = objectOr(trace["trace_metadata"]);
  const { state } = trace;
  return present({
    task,
    id: item,
    uuid: traceId,
    run_id: run,
    model: textOr(metadata["mlflow.modelId"]),
    scores: scoresByName(arrayOr(trace["assessments"]).filter(isObject).flatMap(scoreOf2)),
    error: state === "OK" ? void 0 : `the trace is in state ${String(state)}`,
    metadata: objectIn(trace["tags"]),
    completed_at: trace["request_time"],
    tool: "mlflow"
  });
}
function keysOf(path) {
  const dot = path.indexOf(".");
  return dot < 0 ? [path] : [path.slice(0, dot), path.slice(dot + 1)];
}
function scoreOf2({ assessment_name: name, feedback, valid, source }) {
  if (typeof name !== "string" || !isObject(feedback) || valid === false) return [];
  const failed = feedback["error"] !== void 0 && feedback["error"] !== null;
  return [{ name, value: failed ? null : feedback["value"] ?? null, metadata: present({ source }) }];
}

// src/evidence/sources/braintrust.ts
var braintrust_exports = {};
__export(braintrust_exports, {
  braintrustRecord: () => braintrustRecord,
  fetchBraintrust: () => fetchBraintrust
});
var EVENTS_A_PAGE = 1e3;
var UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
var fetchBraintrust = fetchService({
  host: "https://api.braintrust.dev",
  auth: "bearer:BRAINTRUST_API_KEY",
  records: records3
});
async function* records3(api, source) {
  const experiment = await experimentOf3(api, source);
  const id = textIn(experiment, "id", source.name);
  const ask = async (cursor) => {
    const body = { limit: EVENTS_A_PAGE, ...cursor !== void 0 && { cursor } };
    const page = await api.ask(`v1/experiment/${encodeURIComponent(id)}/fetch`, { body });
    const events = objectsAt(page, "events");
    return {
      items: events,
      next: events.length === 0 ? void 0 : textOr(at(page, "cursor")) ?? void 0
    };
  };
  const epochs = new Epochs();
  const task = source.options["task"] ?? textIn(experiment, "name", source.name);
  let came = 0;
  for await (const event of everyPage(source.name, ask)) {
    if (event["span_id"] !== event["root_span_id"]) continue;
    came += 1;
    const record = braintrustRecord(event, { task, experiment, where: source.name });
    yield { ...record, epoch: epochs.of(String(record["id"])) };
  }
  checkCount(source.name, came, await countOf(api, id));
}
async function experimentOf3(api, source) {
  const { rest, options } = source;
  const query = UUID.test(rest) ? { ids: rest } : { experiment_name: rest, project_name: options["project"] };
  const found = objectsAt(await api.ask("v1/experiment", { query: { ...query, limit: 2 } }), "objects");
  return onlyOne(found, source, "experiment");
}
async function countOf(api, id) {
  const query = `SELECT count(1) AS n FROM experiment('${id.replace(/[^A-Za-z0-9-]/g, "")}') WHERE is_root`;
  const [row] = objectsAt(await api.ask("btql", { body: { query, fmt: "json" } }), "data");
  return row?.["n"];
}
function braintrustRecord(event, { task, experiment, where }) {
  const { error, metadata } = event;
  const scores = Object.entries(objectOr(event["scores"])).map(([name, value]) => ({ name, value }));
  return present({
    task,
    id: textOr(event["dataset_record_id"]) ?? textOr(objectOr(event["origin"])["id"]) ?? textIn(event, "id", where),
    uuid: event["id"],
    run_id: experiment["id"],
    model: textOr(objectOr(experiment["metadata"])["model"]) ?? textOr(objectOr(metadata)["model"]),
    scores: scoresByName(scores),
    error: error === void 0 || error === null ? void 0 : saidBy(error),
    metadata: objectIn(metadata),
    eval_metadata: objectIn(experiment["metadata"]),
    created_at: experiment["created"],
    completed_at: event["created"],
    tool: "braintrust"
  });
}
function saidBy(error) {
  const text = isObject(error) ? textOr(error["message"]) : textOr(error);
  return text ?? JSON.stringify(error);
}

// src/evidence/sources/langsmith.ts
var langsmith_exports = {};
__export(langsmith_exports, {
  fetchLangsmith: () => fetchLangsmith,
  langsmithRecord: () => langsmithRecord
});
var RUNS_A_PAGE = 100;
var UUID2 = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
var SELECT = [
  "id",
  "reference_example_id",
  "status",
  "error",
  "feedback_stats",
  "end_time",
  "extra",
  "tags"
];
var fetchLangsmith = fetchService({
  host: "https://api.smith.langchain.com",
  auth: "header:X-Api-Key:LANGSMITH_API_KEY",
  records: records4
});
async function* records4(api, source) {
  const key = UUID2.test(source.rest) ? "id" : "name";
  const found = await api.ask("api/v1/sessions", { query: { [key]: source.rest, limit: 2 } });
  const session = onlyOne(objectsAt(found, "."), source, "experiment");
  const ofSession = { session: [textIn(session, "id", source.name)], is_root: true };
  const ask = async (cursor) => {
    const body = {
      ...ofSession,
      select: SELECT,
      limit: RUNS_A_PAGE,
      ...cursor !== void 0 && { cursor }
    };
    const page = await api.ask("api/v1/runs/query", { body });
    return { items: objectsAt(page, "runs"), next: textOr(at(page, "cursors.next")) ?? void 0 };
  };
  const epochs = new Epochs();
  const task = source.options["task"] ?? textIn(session, "name", source.name);
  let came = 0;
  for await (const run of everyPage(source.name, ask)) {
    came += 1;
    const record = langsmithRecord(run, { task, session, where: source.name });
    yield { ...record, epoch: epochs.of(String(record["id"])) };
  }
  const stats = await api.ask("api/v1/runs/stats", { body: ofSession });
  checkCount(source.name, came, at(stats, "run_count"));
}
function langsmithRecord(run, { task, session, where }) {
  const metadata = objectOr(objectOr(run["extra"])["metadata"]);
  const about = objectOr(objectOr(session["extra"])["metadata"]);
  const { status } = run;
  return present({
    task,
    id: textOr(run["reference_example_id"]) ?? textIn(run, "id", where),
    uuid: run["id"],
    run_id: session["id"],
    model: textOr(about["model"]) ?? textOr(metadata["ls_model_name"]),
    scores: scoresByName(Object.entries(objectOr(run["feedback_stats"])).map(scoreOf3)),
    error: textOr(run["error"]) ?? (status === "success" ? void 0 : `the run is in status ${String(status)}`),
    metadata: objectIn(metadata),
    eval_metadata: objectIn(about),
    created_at: inUtc(session["start_time"]),
    completed_at: inUtc(run["end_time"]),
    tool: "langsmith"
  });
}
function scoreOf3([name, stats]) {
  const { n, avg, values } = objectOr(stats);
  const [text, ...others] = Object.keys(objectOr(values));
  if (n !== 1) return { name, value: null };
  return { name, value: typeof avg === "number" ? avg : others.length === 0 ? text ?? null : null };
}
function inUtc(time) {
  return typeof time === "string" && !/(?:Z|[+-]\d\d:?\d\d)$/.test(time) ? `${time}Z` : time;
}

// src/evidence/sources/weave.ts
var weave_exports = {};
__export(weave_exports, {
  fetchWeave: () => fetchWeave,
  weaveRecord: () => weaveRecord
});
import { hash as hash3 } from "node:crypto";
var CALLS_A_PAGE = 1e3;
var PREDICTED = /\bEvaluation\.predict_and_score\b/;
var fetchWeave = fetchService({
  host: "https://trace.wandb.ai",
  auth: "bearer:WANDB_API_KEY",
  records: records5
});
async function* records5(api, source) {
  const [entity, project, call, ...rest] = source.rest.split("/");
  if (!entity || !project || !call || rest.length > 0) {
    const remedy = "The call is the one of Evaluation.evaluate; its page shows the id.";
    throw new EvidenceError(source.name, "is not written as weave:ENTITY/PROJECT/CALL", remedy);
  }
  const project_id = `${entity}/${project}`;
  const read = await api.ask("call/read", { body: { project_id, id: call } });
  const evaluation = objectOr(at(read, "call"));
  textIn(evaluation, "id", source.name);
  const filter = { parent_ids: [call] };
  const ask = async (token) => {
    const offset = Number(token ?? 0);
    const sort_by = [
      { field: "started_at", direction: "asc" },
      { field: "id", direction: "asc" }
    ];
    const body = { project_id, filter, sort_by, limit: CALLS_A_PAGE, offset };
    const calls = await api.askLines("calls/stream_query", { body });
    return { items: calls, next: calls.length < CALLS_A_PAGE ? void 0 : String(offset + calls.length) };
  };
  const epochs = new Epochs();
  const task = source.options["task"] ?? textOr(evaluation["display_name"]) ?? "Evaluation.evaluate";
  let came = 0;
  for await (const child of everyPage(source.name, ask)) {
    came += 1;
    if (!PREDICTED.test(String(child["op_name"]))) continue;
    const record = weaveRecord(child, { task, evaluation, where: source.name });
    yield { ...record, epoch: epochs.of(String(record["id"])) };
  }
  const stats = await api.ask("calls/query_stats", { body: { project_id, filter } });
  checkCount(source.name, came, at(stats, "count"));
}
function weaveRecord(call, { task, evaluation, where }) {
  const { example, model } = objectOr(call["inputs"]);
  const { exception } = call;
  const finished = textOr(evaluation["ended_at"]) !== null;
  return present({
    task,
    id: itemOf(example) ?? textIn(call, "id", where),
    uuid: call["id"],
    run_id: evaluation["id"],
    model: textOr(model) ?? textOr(objectOr(model)["name"]),
    scores: scoresByName(Object.entries(objectOr(objectOr(call["output"])["scores"])).map(toScore)),
    error: textOr(exception) ?? (textOr(call["ended_at"]) === null ? "the call did not end" : void 0),
    metadata: isObject(example) ? objectIn(example) : void 0,
    finished: finished && textOr(evaluation["exception"]) === null ? void 0 : false,
    created_at: evaluation["started_at"],
    completed_at: call["ended_at"],
    tool: "weave"
  });
}
var toScore = ([name, value]) => ({ name, value });
function itemOf(example) {
  if (!isObject(example)) return textOr(example);
  const { id } = example;
  return typeof id === "string" || typeof id === "number" ? String(id) : hash3("sha256", JSON.stringify(example));
}

// src/evidence/sources/clickhouse.ts
var clickhouse_exports = {};
__export(clickhouse_exports, {
  openTable: () => openTable
});

// src/evidence/sources/clickhouse/client.ts
var MAX_BYTES4 = 64 * 1024 * 1024;
var TIMEOUT4 = 10 * 6e4;
var PARAMETERS_SINCE = [19, 14];
var HARMLESS = /^[A-Za-z0-9_./:-]*$/;
var Bindings = class {
  #source;
  #hasParameters;
  parameters = {};
  constructor(source, hasParameters) {
    this.#source = source;
    this.#hasParameters = hasParameters;
  }
  /** @returns what stands for the text in the statement @throws EvidenceError for one that an old server cannot be given */
  text(value) {
    if (this.#hasParameters) {
      const name = `p${Object.keys(this.parameters).length}`;
      this.parameters[name] = value.replace(/[\\\t\n]/g, (mark) => ESCAPES[mark]);
      return `{${name}:String}`;
    }
    if (HARMLESS.test(value)) return `'${value}'`;
    throw new EvidenceError(
      this.#source,
      `this server knows no query parameters, and ${JSON.stringify(value)} has characters other than A-Z a-z 0-9 _ . / : -`,
      "Use ClickHouse 19.14 or newer, or other values in the policy."
    );
  }
};
var ESCAPES = { "\\": "\\\\", "	": "\\t", "\n": "\\n" };
async function openClickHouse(base, { name, database, headers }, { http }) {
  async function rows({ sql, bindings }) {
    const url = new URL(base);
    url.searchParams.set("database", database);
    for (const [key, value] of Object.entries(bindings?.parameters ?? {})) {
      url.searchParams.set(`param_${key}`, value);
    }
    const { status, body } = await http.request(url.href, {
      method: "POST",
      repeatable: true,
      // What is wrong with a statement is said with status 500.
      answers: 500,
      headers,
      body: `${sql} FORMAT JSONCompact`,
      maxBytes: MAX_BYTES4,
      timeout: TIMEOUT4
    });
    const text = asBuffer(body).toString("utf8");
    if (status !== 200) throw refused2(name, status, text);
    const answer = parseJson(text, name);
    if (isObject(answer) && Array.isArray(answer["data"])) return answer["data"];
    throw new EvidenceError(
      name,
      "does not answer as ClickHouse does",
      "See that the address is its HTTP port."
    );
  }
  const [first] = await rows({ sql: "SELECT version()" });
  const version = String(first?.[0]).split(".").map(Number);
  const [major = 0, minor = 0] = version;
  const [sinceMajor = 0, sinceMinor = 0] = PARAMETERS_SINCE;
  const hasParameters = major > sinceMajor || major === sinceMajor && minor >= sinceMinor;
  return { rows, bindings: () => new Bindings(name, hasParameters) };
}
function refused2(name, status, text) {
  const [, code, message] = /Code: (\d+)[.,]\s*(?:e\.displayText\(\) = )?(?:DB::Exception:?\s*)?(.{0,300})/s.exec(text) ?? [];
  const isCredentials = status === 401 || status === 403 || ["192", "193", "194", "516"].includes(code ?? "");
  return new EvidenceError(
    name,
    isCredentials ? `refused the credentials (${code ?? status})` : `answered ${status}: ${message ?? text.slice(0, 300)}`,
    isCredentials ? "See that `auth=` names the right variables, and that the user may read the table." : "See that the database, the table and its columns are as docs/sources/clickhouse.md says."
  );
}

// src/evidence/sources/clickhouse/columns.ts
var IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
var KNOWN = {
  task: ["text"],
  id: ["text", "whole"],
  epoch: ["whole"],
  scorer: ["text"],
  failed: ["whole", "flag"],
  value: ["text", "whole", "float", "flag"],
  answer: ["text", "whole", "float", "flag"],
  error: ["text"],
  completed_at: ["time"],
  run_id: ["text", "whole"],
  model: ["text"],
  model_digest: ["text"],
  tool: ["text"],
  finished: ["whole", "flag"],
  created_at: ["time"],
  dataset_samples: ["whole"],
  epochs: ["whole"]
};
var OWN = /^(?:metadata|score_metadata|args)_./;
async function columnsOf(server, table, name) {
  const columns = /* @__PURE__ */ new Map();
  for (const row of await server.rows({ sql: `DESCRIBE TABLE ${table}` })) {
    const [column, type] = row.map(String);
    if (column === void 0 || type === void 0 || !IDENTIFIER.test(column)) continue;
    const allowed = Object.hasOwn(KNOWN, column) ? KNOWN[column] : void 0;
    if (allowed === void 0 && !OWN.test(column)) continue;
    const kind = kindOf(type);
    if (kind === null || allowed !== void 0 && !allowed.includes(kind)) {
      const remedy = "Make a view of the table as docs/sources/clickhouse.md says, and name that.";
      throw new EvidenceError(name, `its column ${column} is of type ${type}`, remedy);
    }
    columns.set(column, { sql: `\`${column}\``, kind, isPlainText: type === "String" });
  }
  const missing = ["task", "id"].filter((column) => !columns.has(column));
  const outcomes = ["failed", "value"].filter((column) => columns.has(column));
  if (missing.length > 0 || outcomes.length !== 1) {
    throw new EvidenceError(
      name,
      missing.length > 0 ? `has no column \`${missing[0]}\`` : `has ${outcomes.length === 0 ? "neither" : "both"} of the columns \`failed\` and \`value\``,
      "Make a view of the table as docs/sources/clickhouse.md says, and name that."
    );
  }
  return columns;
}
function kindOf(type) {
  const bare = type.replace(/^(?:LowCardinality\()?(?:Nullable\()?/, "").replace(/\)+$/, "");
  if (/^U?Int/.test(bare)) return "whole";
  if (/^Float/.test(bare)) return "float";
  if (/^Bool/.test(bare)) return "flag";
  if (/^Date/.test(bare)) return "time";
  return /^(?:String|FixedString|Enum|UUID)/.test(bare) ? "text" : null;
}

// src/evidence/sources/clickhouse/condition.ts
function compile(condition, value, bindings) {
  return speaksOf(condition, value.kind) ? test(condition, value, bindings) : null;
}
var typeOf = (kind) => kind === "whole" || kind === "float" ? "number" : kind === "flag" ? "boolean" : "string";
function speaksOf(condition, kind) {
  if ("of" in condition) return condition.of.some((inner) => speaksOf(inner, kind));
  if ("bound" in condition) return typeOf(kind) === "number";
  return condition.literals.some((literal) => typeof literal === typeOf(kind));
}
function test(condition, value, bindings) {
  switch (condition.op) {
    case "is":
      return among(value, condition.literals, bindings);
    case "is_not":
      return speaksOf(condition, value.kind) ? `NOT (${among(value, condition.literals, bindings)})` : "0";
    case "below":
      return compare(value, "<", condition.bound);
    case "at_most":
      return compare(value, "<=", condition.bound);
    case "above":
      return compare(value, ">", condition.bound);
    case "at_least":
      return compare(value, ">=", condition.bound);
    case "all_of":
      return `(${condition.of.map((inner) => test(inner, value, bindings)).join(" AND ")})`;
    case "any_of":
      return `(${condition.of.map((inner) => test(inner, value, bindings)).join(" OR ")})`;
  }
}
function among(value, literals, bindings) {
  const wanted = literals.filter((literal) => typeof literal === typeOf(value.kind));
  const equal = wanted.map(
    (literal) => typeof literal === "string" ? `${value.sql} = ${bindings.text(literal)}` : `${value.sql} = ${number(Number(literal))}`
  );
  return equal.length === 0 ? "0" : `(${equal.join(" OR ")})`;
}
function compare({ sql, kind }, operator, bound) {
  return typeOf(kind) === "number" ? `${sql} ${operator} ${number(bound)}` : "0";
}
var number = (value) => value < 0 ? `(${value})` : String(value);

// src/evidence/sources/clickhouse/rows.ts
var DEFAULT_SCORER = "score";
var UNSCORED = "1";
var WORST_FAILED = "6";
function rowsOf(question, place, bindings) {
  const { category, selector, runs } = question;
  const { columns } = place;
  const why = needsSamples(category, selector);
  if (why !== null) throw notHere(place, category, why);
  const scorer = columns.get("scorer");
  const scorerSql = scorer === void 0 ? `'${DEFAULT_SCORER}'` : `if(${sqlText(scorer)} = '', '${DEFAULT_SCORER}', ${sqlText(scorer)})`;
  const [named] = selector.scorers;
  const isScored = named === void 0 ? "1" : among({ sql: "scorer", kind: "text" }, [named], bindings);
  const headline = selector.at === null;
  const column = headline ? columns.get("failed") ?? columns.get("value") : columnAt(selector.at);
  const value = column && valueIn(column, headline && columns.has("failed"));
  const passes = value === void 0 ? null : passesOf(value);
  const unscored = value && selector.unscoredWhen && compile(selector.unscoredWhen, value, bindings);
  const code = `multiIf(${[
    `NOT (${isScored})`,
    UNSCORED,
    ...passes === null || column === void 0 ? ["1", UNSCORED] : [
      `NOT (${isKnown(column)})`,
      UNSCORED,
      ...unscored ? [unscored, UNSCORED] : [],
      `NOT (${passes})`,
      severityOf(category),
      ...columns.has("error") ? [`${sqlText(columns.get("error"))} != ''`, UNSCORED] : []
    ],
    "0"
  ].join(", ")})`;
  const valued = headline ? "1" : column === void 0 ? "0" : `isNotNull(${column.sql})`;
  const id = sqlText(columns.get("id"));
  const inner = `SELECT
      ${id} AS id, sipHash128(${id}) AS h, ${place.hash} AS run_hash, ${numberOf(runs, place)} AS run,
      ${columns.has("epoch") ? `toUInt32(ifNull(${columns.get("epoch").sql}, 1))` : "toUInt32(1)"} AS epoch,
      ${scorerSql} AS scorer, toUInt8(${code}) AS code, ${stratumOf(category)} AS stratum,
      toUInt8((${isScored}) AND ${valued}) AS valued, ${secondsOf(columns)} AS at
    FROM ${place.table}
    WHERE ${[inRuns(runs, place), ...selector.where.map(narrowed)].join(" AND ")}`;
  return `SELECT *, if(code > 1, 2, code) AS class FROM (${inner})`;
  function columnAt({ root, keys, text: path }) {
    const [key, ...deeper] = keys;
    if (root === "value" && key === void 0) return columns.get("failed") ?? columns.get("value");
    if (root === "sample.id") return columns.get("id");
    if (root === "answer") return columns.get("answer");
    const prefix = root === "sample.metadata" ? "metadata" : root === "score.metadata" ? "score_metadata" : null;
    if (prefix === null || deeper.length > 0) throw notHere(place, category, `\`${path}\``);
    const name = `${prefix}_${key}`;
    return IDENTIFIER.test(name) ? columns.get(name) : void 0;
  }
  function valueIn({ sql, kind }, isFailed) {
    if (isFailed) return { sql: `(${sql} = 0)`, kind: "flag" };
    return { sql: kind === "text" ? `toString(assumeNotNull(${sql}))` : `assumeNotNull(${sql})`, kind };
  }
  function passesOf(known) {
    if (selector.passesWhen !== null) return compile(selector.passesWhen, known, bindings);
    return headline && columns.has("failed") ? known.sql : null;
  }
  function severityOf({ severity }) {
    const level = severity === null ? void 0 : columnAt(severity.at);
    if (level === void 0 || level.kind !== "whole" && level.kind !== "float") return WORST_FAILED;
    return `if(ifNull(${level.sql} IN (0, 1, 2, 3, 4), 0), 2 + toUInt8(assumeNotNull(${level.sql})), ${WORST_FAILED})`;
  }
  function stratumOf({ strata }) {
    if (strata === null) return "NULL";
    const found = columnAt(strata);
    if (found === void 0) return "NULL";
    if (!["text", "whole", "flag"].includes(found.kind) || strata.root === "score.metadata" || strata.root === "value") {
      throw notHere(place, category, `strata by \`${strata.text}\``);
    }
    return found.kind === "flag" ? `if(${found.sql}, 'true', 'false')` : `toString(${found.sql})`;
  }
  function narrowed({ path, is }) {
    if (path.root === "eval.args") {
      const [key, ...deeper] = path.keys;
      if (deeper.length > 0) throw notHere(place, category, `\`${path.text}\``);
      const given = Object.hasOwn(question.args, key) ? question.args[key] : void 0;
      return is.some((literal) => literal === given) ? "1" : "0";
    }
    if (path.root !== "sample.metadata" && path.root !== "sample.id")
      throw notHere(place, category, `\`where\` on \`${path.text}\``);
    const found = columnAt(path);
    if (found === void 0) return "0";
    const test2 = among(
      path.root === "sample.id" ? { sql: id, kind: "text" } : valueIn(found, false),
      is,
      bindings
    );
    return `(${isKnown(found)} AND ${test2})`;
  }
}
var isKnown = ({ sql, kind }) => kind === "float" ? `ifNull(isFinite(${sql}), 0)` : `isNotNull(${sql})`;
var sqlText = ({ sql, isPlainText }) => isPlainText ? sql : `ifNull(toString(${sql}), '')`;
var seconds = (column) => column === void 0 ? "toUInt32(0)" : `toUInt32(ifNull(toUnixTimestamp(${column.sql}), 0))`;
function secondsOf(columns) {
  const [completed, created] = [seconds(columns.get("completed_at")), seconds(columns.get("created_at"))];
  return `if(${completed} = 0, ${created}, ${completed})`;
}
function inRuns(runs, { hashes, hash: hash4 }) {
  if (runs.length === hashes.size) return "1";
  return `${hash4} IN (${runs.map(({ key }) => hashes.get(key)).join(", ")})`;
}
function numberOf(runs, { hashes }) {
  const numbers = new Set(runs.map(({ number: number2 }) => number2));
  if (numbers.size === 1) return `toUInt32(${runs[0].number})`;
  const from = runs.map(({ key }) => `toUInt64(${hashes.get(key)})`).join(", ");
  return `toUInt32(transform(run_hash, [${from}], [${runs.map(({ number: number2 }) => `toUInt32(${number2})`).join(", ")}], toUInt32(0)))`;
}
function notHere({ name }, { name: category }, what) {
  return new EvidenceError(
    name,
    `counts where the samples are, which does not do for ${what} of the category ${category}`,
    "Export the samples (docs/sources/clickhouse.md says how), and name the file."
  );
}

// src/evidence/sources/clickhouse/count.ts
var EPOCHS = 2 ** 20;
var CODES = 8;
var IDS_KEPT = 10;
async function countThere(server, place, question) {
  const ask = (sql) => {
    const bindings = server.bindings();
    const rows = rowsOf(question, place, bindings);
    return server.rows({ sql: sql(`(${rows})`), bindings });
  };
  const [totals = []] = await ask(
    (rows) => `SELECT count(), sum(valued), countIf(at = 0), minIf(at, at > 0), maxIf(at, at > 0),
      countIf(epoch < 1 OR epoch >= ${EPOCHS}) FROM ${rows}`
  );
  const [samples = 0, valued = 0, untimed = 0, oldest = 0, newest = 0, wrong = 0] = totals.slice(0, 6).map(Number);
  if (wrong > 0) {
    const remedy = "Correct the column `epoch`.";
    throw new EvidenceError(place.name, `has ${wrong} samples whose epoch is no whole number from 1`, remedy);
  }
  const groups = await onceEach() ?? await ask((rows) => itemsOf2(rows, question));
  const twins = groups.reduce((sum, row) => sum + Number(row[7]), 0);
  const milliseconds = (time) => time === 0 ? null : time * 1e3;
  return {
    groups: groups.map(([worst, first, best, lacking, surplus, stratum, items]) => ({
      worst: Number(worst),
      first: Number(first),
      best: Number(best),
      lacking: Number(lacking) === 1,
      surplus: Number(surplus) === 1,
      stratum: stratum === null ? null : String(stratum),
      items: Number(items)
    })),
    samples,
    valued,
    untimed,
    oldest: milliseconds(oldest),
    newest: milliseconds(newest),
    scorers: (await ask((rows) => `SELECT DISTINCT scorer FROM ${rows} LIMIT 100`)).map(
      ([name]) => String(name)
    ),
    disagreements: twins === 0 ? [] : await disagreeing(),
    worst: await worstOf()
  };
  async function onceEach() {
    const { pinned } = question.reading;
    const found = await ask(
      (rows) => `SELECT greatest(code, lacking), code, code, lacking, surplus, stratum, count(), 0, max(n)
        FROM (
          SELECT h, count() AS n, any(code) AS code,
            any(1 < greatest(${expected(question)}, toUInt32(epoch))) AS lacking,
            ${pinned === null ? "0" : `any(epoch > ${pinned})`} AS surplus, any(stratum) AS stratum
          FROM ${rows} GROUP BY h
        ) GROUP BY code, lacking, surplus, stratum`
    );
    return found.every((row) => Number(row[8]) === 1) ? found : null;
  }
  async function disagreeing() {
    const byOutcome = await ask(
      (rows) => `SELECT DISTINCT id FROM (
        SELECT id, run, epoch FROM ${rows} GROUP BY id, run, epoch HAVING min(class) != max(class)
      ) ORDER BY id LIMIT ${IDS_KEPT}`
    );
    const byStratum = await ask(
      (rows) => `SELECT id FROM ${rows} GROUP BY id HAVING ifNull(min(stratum) != max(stratum), 0)
        ORDER BY id LIMIT ${IDS_KEPT}`
    );
    return [...new Set([...byOutcome, ...byStratum].map(([id]) => String(id)))].sort();
  }
  async function worstOf() {
    const found = await ask(
      (rows) => `SELECT id, epoch, code FROM ${rows} WHERE code > 0 GROUP BY id, epoch, run, code
        ORDER BY code = 1, -code, id, epoch LIMIT ${WORST_KEPT}`
    );
    const isRated = question.category.severity !== null;
    return found.map(([id, epoch, code]) => {
      const failed = Number(code) > 1;
      return {
        id: String(id),
        epoch: Number(epoch),
        outcome: failed ? "failed" : "unscored",
        severity: failed && isRated ? Number(code) - 2 : null
      };
    });
  }
}
function itemsOf2(rows, question) {
  const { pinned } = question.reading;
  return `SELECT greatest(worst, lacking), first % ${CODES}, best, lacking, surplus, stratum, count(), sum(twins)
    FROM (
      SELECT h, max(w) AS worst, min(k) AS first, min(b) AS best, max(t < greatest(${expected(question)}, last)) AS lacking,
        ${pinned === null ? "0" : `max(last > ${pinned})`} AS surplus, min(low) AS stratum,
        max(d OR ifNull(low != high, 0)) OR ifNull(min(low) != max(high), 0) AS twins
      FROM (
        SELECT h, run, count() AS t, toUInt32(max(epoch)) AS last, max(c) AS w, min(c) AS b, min(d0) AS low, max(d1) AS high, max(differ) AS d,
          min((toUInt64(${rank(question)}) * ${EPOCHS} + epoch) * ${CODES} + c) AS k
        FROM (
          SELECT h, run, epoch, max(code) AS c, min(class) != max(class) AS differ,
            min(stratum) AS d0, max(stratum) AS d1
          FROM ${rows} GROUP BY h, run, epoch
        ) GROUP BY h, run
      ) GROUP BY h
    ) GROUP BY greatest(worst, lacking), first % ${CODES}, best, lacking, surplus, stratum`;
}
function expected({ runs, reading: { epochs } }) {
  return byRun(runs, ({ number: number2 }) => epochs[number2] ?? 1);
}
function rank({ runs, reading: { started } }) {
  const times = [...new Set(runs.map(({ number: number2 }) => started[number2] ?? 0))].sort((a, b) => a - b);
  return byRun(runs, ({ number: number2 }) => times.indexOf(started[number2] ?? 0));
}
function byRun(runs, of) {
  const values = new Set(runs.map(of));
  if (values.size === 1) return String(of(runs[0]));
  const list = (numbers) => `[${numbers.map((each) => `toUInt32(${each})`).join(", ")}]`;
  return `transform(run, ${list(runs.map(({ number: number2 }) => number2))}, ${list(runs.map(of))}, toUInt32(0))`;
}

// src/evidence/sources/clickhouse/runs.ts
var MAX_RUNS = 1e4;
var TEXTS = ["task", "run_id", "model", "model_digest", "tool"];
var NUMBERS = ["dataset_samples", "epochs"];
async function runsOf(server, table, columns, name) {
  const args = [...columns.keys()].filter((column) => column.startsWith("args_"));
  const about = [...TEXTS, ...NUMBERS, ...args].filter((column) => columns.has(column));
  const said = [
    ...about.map((column) => sqlText(columns.get(column))),
    seconds(columns.get("created_at")),
    columns.has("finished") ? `toUInt8(ifNull(${columns.get("finished").sql}, 1))` : "toUInt8(1)"
  ];
  const hash4 = `cityHash64(${said.join(", ")})`;
  const selected = said.map((sql) => `any(${sql})`).join(", ");
  const rows = await server.rows({
    sql: `SELECT ${hash4} AS k, count(), ${selected} FROM ${table} GROUP BY k LIMIT ${MAX_RUNS + 1}`
  });
  if (rows.length === 0) throw new EvidenceError(name, "holds no samples", "See that the evals write to it.");
  if (rows.length > MAX_RUNS) {
    throw new EvidenceError(
      name,
      `holds more than ${MAX_RUNS} runs`,
      "Make a view of those that are to be judged."
    );
  }
  const found = rows.map((row, index) => {
    const values = Object.fromEntries(about.map((column, place) => [column, String(row[place + 2])]));
    const [created, finished] = row.slice(-2).map(Number);
    return { run: runOf(values, index), hash: String(row[0]), samples: Number(row[1]) };
    function runOf(value, key) {
      const textOf = (column) => value[column] || null;
      const numberOf2 = (column) => Number(value[column] ?? 0) > 0 ? Number(value[column]) : null;
      const isFinished = finished !== 0;
      return {
        key: String(key),
        id: textOf("run_id"),
        task: value["task"] ?? "",
        otherNames: [],
        args: Object.fromEntries(args.flatMap((column) => argOf(column, value[column]))),
        metadata: {},
        tags: [],
        model: textOf("model"),
        modelDigest: textOf("model_digest"),
        scorers: [],
        resolved: columns.has("failed"),
        datasetSamples: numberOf2("dataset_samples"),
        epochs: numberOf2("epochs"),
        finished: isFinished,
        status: isFinished ? null : "unfinished",
        createdAt: created ? new Date(created * 1e3).toISOString() : null,
        completedAt: null,
        tool: textOf("tool") ?? "near-zero"
      };
    }
  });
  return { found, hash: hash4 };
  function argOf(column, value) {
    if (value === "") return [];
    const isNumber = ["whole", "float"].includes(columns.get(column).kind);
    return [[column.slice("args_".length), isNumber ? Number(value) : value]];
  }
}

// src/evidence/sources/clickhouse.ts
async function openTable(source, reach) {
  const { base, database, table } = placeOf(source);
  const { name } = source;
  const headers = authHeaders(source.options["auth"], reach);
  const server = await openClickHouse(base, { name, database, headers }, reach);
  const columns = await columnsOf(server, table, name);
  const { found, hash: hash4 } = await runsOf(server, table, columns, name);
  const samples = found.reduce((sum, run) => sum + run.samples, 0);
  const place = {
    table,
    name,
    columns,
    hash: hash4,
    hashes: new Map(found.map(({ run, hash: hash5 }) => [run.key, hash5]))
  };
  return {
    name: `${name} ${table}`,
    source: name,
    format: "clickhouse",
    samples,
    events: found.map(({ run }) => ({ type: "run", run })),
    async answer(questions) {
      for (const question of questions) question.answer(await countThere(server, place, question));
      const [after] = await server.rows({ sql: `SELECT count() FROM ${table}` });
      if (Number(after?.[0]) === samples) return;
      const remedy = "Run the job again when nothing writes to it.";
      throw new EvidenceError(name, "changed while it was read", remedy);
    }
  };
}
function placeOf({ rest, name, options }) {
  const url = URL.parse(rest);
  const { table, secure } = options;
  const database = url?.pathname.slice(1) || "default";
  if (url === null || url.username !== "" || url.password !== "" || url.search !== "" || !IDENTIFIER.test(database)) {
    const remedy = "Write clickhouse://HOST/DATABASE table=NAME auth=basic:USER_ENV:PASSWORD_ENV.";
    throw new EvidenceError(name, "is no address of a ClickHouse database", remedy);
  }
  if (table === void 0 || !IDENTIFIER.test(table)) {
    const remedy = "Name a table or a view by letters, digits and _: table=samples.";
    throw new EvidenceError(
      name,
      table === void 0 ? "has no `table=`" : "has a `table=` that is no name",
      remedy
    );
  }
  const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  const isSecure = secure === void 0 ? !isHere : secure !== "false";
  const port = url.port || (isSecure ? "8443" : "8123");
  return {
    base: new URL(`${isSecure ? "https" : "http"}://${url.hostname}:${port}/`),
    database,
    table: `\`${database}\`.\`${table}\``
  };
}
export {
  seam_core_exports as core,
  https_exports as part0,
  langfuse_exports as part1,
  mlflow_exports as part2,
  braintrust_exports as part3,
  langsmith_exports as part4,
  weave_exports as part5,
  clickhouse_exports as part6,
  tally_exports as part7,
  fetch_source_exports as part8,
  http_exports as part9
};
