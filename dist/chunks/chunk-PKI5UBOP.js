import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  follow
} from "./chunk-4S77CRV5.js";
import {
  readJsonLines
} from "./chunk-HU7GMC3N.js";
import {
  UNKNOWN_PROVENANCE,
  evidenceFile
} from "./chunk-D2XLILVT.js";
import {
  isObject
} from "./chunk-DAAVJPZB.js";
import {
  decodeUtf8,
  parseJson
} from "./chunk-VITHBUQ2.js";
import {
  memoryBytes,
  streamOf
} from "./chunk-LNXKUYDX.js";
import {
  printable
} from "./chunk-WBOGU4L7.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

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

export {
  openApi,
  at,
  listAt,
  objectsAt,
  half,
  everyPage,
  checkCount,
  fileOfRecords
};
