import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  refusedRequest
} from "./chunk-TGZAYXBN.js";
import {
  EvidenceError,
  PlatformError
} from "./chunk-Z676F4NH.js";

// src/github/client.ts
var MAX_BYTES = 16 * 1024 * 1024;
var MAX_PAGES = 100;
var MAX_PASSES = 3;
async function githubClient(options) {
  const { apiUrl, token, http, holder, userAgent = "near-zero", signal, timeout = 3e4 } = options;
  const { origin, protocol, hostname } = new URL(apiUrl);
  if (protocol !== "https:" && !["127.0.0.1", "localhost", "[::1]"].includes(hostname)) {
    throw new PlatformError(
      `The API at ${apiUrl} is not https`,
      "A token is not sent in the clear: use https."
    );
  }
  if (token === "") {
    const remedy = "Leave the input github-token at its default, the token of the job.";
    throw new PlatformError("There is no token", remedy);
  }
  const { getOctokit } = await import("./github-MYF4AYFX.js");
  const octokit = getOctokit(token, {
    baseUrl: apiUrl,
    userAgent,
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: { fetch: transport }
  });
  async function transport(url, init) {
    if (new URL(url).origin !== origin) {
      throw new PlatformError(
        `The API points to ${new URL(url).origin}`,
        "The token is only sent to the API."
      );
    }
    const { status, headers, body } = await http.request(url, {
      method: init.method,
      headers: init.headers,
      ...typeof init.body === "string" && { body: init.body },
      maxBytes: MAX_BYTES,
      timeout,
      signal,
      limitIn: secondaryLimit
    });
    return new Response([204, 205, 304].includes(status) ? null : new Uint8Array(body), { status, headers });
  }
  async function request(route, parameters, expected = []) {
    const { method, url } = octokit.request.endpoint(route, { ...parameters });
    const what = `${method} ${new URL(url).pathname}`;
    const answer = await octokit.request(route, { ...parameters }).catch((error) => answerOf(error, what));
    const headers = textHeaders(answer.headers);
    if (answer.status >= 300 && !expected.includes(answer.status)) {
      throw refusedRequest(what, { ...answer, headers }, holder);
    }
    if (answer.status < 300 && answer.status !== 204 && typeof answer.data === "string") {
      throw new PlatformError(`${what}: the answer is not whole JSON`, TRY_AGAIN);
    }
    return { status: answer.status, headers, data: answer.data };
  }
  async function walk(route, parameters, key) {
    const items = [];
    let next;
    let total;
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { data, headers } = next ? await request(`GET ${next}`, {}) : await request(route, { per_page: 100, ...parameters });
      const fields = new Map(Object.entries(key ? data ?? {} : {}));
      const found = key ? fields.get(key) : data;
      if (!Array.isArray(found)) throw new PlatformError(`${route} did not answer with a list`, TRY_AGAIN);
      if (page > 1 && fields.get("total_count") !== total) return void 0;
      total = fields.get("total_count");
      items.push(...found);
      next = /<([^<>]+)>;\s*rel="next"/.exec(headers["link"] ?? "")?.[1];
      if (next === void 0) return key && items.length !== total ? void 0 : items;
    }
    throw new PlatformError(`${route} has more than ${MAX_PAGES} pages`, "Delete what is no longer needed.");
  }
  async function list(route, parameters, key) {
    for (let pass = 1; pass <= MAX_PASSES; pass++) {
      const items = await walk(route, parameters, key);
      if (items) return items;
    }
    throw new PlatformError(`${route} kept changing while it was read`, TRY_AGAIN);
  }
  return { request, list };
}
var secondaryLimit = ({ status, body }) => status === 403 && /secondary rate limit/i.test(body.toString("utf8", 0, 4096)) ? 6e4 : void 0;
var TRY_AGAIN = "Run the job again.";
var ignore = () => {
};
function answerOf(error, what) {
  if (!(error instanceof Error)) throw error;
  if ("response" in error && error.response !== void 0) {
    return error.response;
  }
  const cause = error.cause ?? error;
  if (cause instanceof EvidenceError) {
    throw new PlatformError(`${what}: ${cause.message}`, cause.remedy, { cause });
  }
  throw cause;
}
function textHeaders(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

export {
  githubClient
};
