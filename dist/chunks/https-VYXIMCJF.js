import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  decodeUtf8,
  parseJson
} from "./chunk-4DI2KN4O.js";
import {
  follow
} from "./chunk-WCU2BGNY.js";
import {
  printable
} from "./chunk-HWXRZK5U.js";
import {
  UNKNOWN_PROVENANCE,
  evidenceFile
} from "./chunk-YLORW7FR.js";
import {
  EvidenceError,
  PlatformError
} from "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";

// src/evidence/sources/https.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { join as join2 } from "node:path";

// src/evidence/sources/web/api.ts
var MAX_PAGE_BYTES = 64 * 1024 * 1024;
var TIMEOUT = 6e4;
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
      timeout: TIMEOUT
    });
    if (answer.status !== 200) throw refused(printable(url.href), answer);
    return [url, answer];
  }
  return {
    base: root,
    async ask(address, question = {}) {
      const [url, { headers: received, body }] = await answerOf(address, question, "application/json");
      const where = printable(url.href);
      return { json: parseJson(decodeUtf8(body, where), where), headers: received, where };
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
function half(where, what) {
  return new EvidenceError(where, what, "See whether the address and the version of the service are right.");
}

// src/evidence/sources/web/auth.ts
var VARIABLE = /^[A-Z_][A-Z0-9_]{0,99}$/;
var HEADER = /^[A-Za-z][A-Za-z0-9-]*$/;
function authHeaders(spec, reach) {
  if (spec === void 0) return {};
  const [scheme, ...parts] = spec.split(":");
  if (scheme === "bearer" && parts.length === 1) {
    return { authorization: `Bearer ${variable(parts[0], reach)}` };
  }
  if (scheme === "basic" && parts.length === 2) {
    const [user, password] = parts.map((name) => variable(name, reach));
    return { authorization: basic(user, password) };
  }
  if (scheme === "header" && parts.length === 2 && HEADER.test(parts[0])) {
    return { [parts[0].toLowerCase()]: variable(parts[1], reach) };
  }
  throw new PlatformError(
    "`auth=` of a source is none of bearer:ENV, basic:USER_ENV:PASSWORD_ENV, header:Name:ENV.",
    "Name environment variables there; never write the secret itself."
  );
}
var basic = (user, password) => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
function variable(name, { env, secret }) {
  if (!VARIABLE.test(name)) {
    throw new PlatformError(
      "`auth=` of a source does not name an environment variable (capital letters, digits and _).",
      "Put the secret into a variable and name that; a secret that was written there is to be revoked."
    );
  }
  const value = env[name]?.trim();
  if (!value) {
    throw new PlatformError(
      `The environment variable ${name}, which \`auth=\` of a source names, is not set.`,
      `Set it for the step: \`env: { ${name}: "\${{ secrets.${name} }}" }\`.`
    );
  }
  if (/[^\x20-\x7e]/.test(value)) {
    throw new PlatformError(
      `The environment variable ${name} holds a character that no header may have.`,
      "See that the secret was copied whole and without line breaks."
    );
  }
  secret(value);
  return value;
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
import { hash } from "node:crypto";
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
    const keys = items.map((item) => hash("sha256", JSON.stringify(item) ?? "", "base64url").slice(0, 16));
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
import { createHash, randomUUID } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
var MAX_BYTES = 10 * 1024 ** 3;
var WRITTEN_AT_ONCE = 1024 * 1024;
async function fileOfRecords(records, directory, { name, source, format }) {
  const path = join(directory, `records-${randomUUID()}.jsonl`);
  const digest = createHash("sha256");
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
      if (bytes > MAX_BYTES) {
        throw new EvidenceError(source, `gives more than ${MAX_BYTES} bytes`, "Ask for less.");
      }
      digest.update(chunk);
      await file.writeFile(chunk).catch((cause) => {
        throw notWritten(path, cause);
      });
    };
    for await (const record of records) {
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
async function document(source, headers, { http, directory, log }) {
  const paging = ["next", "page", "count"].find((option) => source.options[option] !== void 0);
  if (paging !== void 0) {
    const remedy = "Say where in an answer they are: `items=data`, or `items=.` where it is the list itself.";
    throw new EvidenceError(source.name, `has \`${paging}=\` and no \`items=\``, remedy);
  }
  const path = join2(directory, `download-${randomUUID2()}`);
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
