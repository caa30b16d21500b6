import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  KINDS,
  checkAddress,
  filesOf,
  guardedLookup,
  printable,
  realEffects,
  retryDelay,
  retrying
} from "./chunk-OOLVSZHQ.js";
import {
  EvidenceError,
  PlatformError,
  isShard
} from "./chunk-CDELQMH2.js";
import {
  require_undici
} from "./chunk-27KNS7GR.js";
import {
  __export,
  __toESM
} from "./chunk-LCSLMUSC.js";

// src/io/http.ts
var http_exports = {};
__export(http_exports, {
  StatusError: () => StatusError,
  openHttp: () => openHttp,
  proxyOf: () => proxyOf
});
var import_undici = __toESM(require_undici(), 1);

// src/io/body.ts
import { createHash } from "node:crypto";
import { open, rm } from "node:fs/promises";
async function* bounded(source, body, maxBytes) {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(source, maxBytes);
    yield chunk;
  }
}
async function saveBody(source, body, path, maxBytes) {
  const file = await onDisk(path, () => open(path, "wx"));
  try {
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const chunk of bounded(source, body, maxBytes)) {
      hash.update(chunk);
      bytes += chunk.length;
      await onDisk(path, () => file.writeFile(chunk));
    }
    await onDisk(path, () => file.close());
    return { bytes, sha256: hash.digest("hex") };
  } catch (error) {
    await file.close().catch(() => void 0);
    await rm(path, { force: true });
    throw error;
  }
}
function dropBody(body) {
  body.on("error", () => {
  }).destroy();
}
function tooLarge(source, maxBytes) {
  return new EvidenceError(
    source,
    `is larger than the limit of ${maxBytes} bytes`,
    "Split it, or raise the limit."
  );
}
async function onDisk(path, action) {
  try {
    return await action();
  } catch (cause) {
    const { message } = cause;
    throw new EvidenceError(path, `cannot be written: ${message}`, "Free or allow disk space.", { cause });
  }
}

// src/io/http.ts
var proxyOf = (env) => ({
  http: proxyIn(env, "http_proxy"),
  https: proxyIn(env, "https_proxy") ?? proxyIn(env, "HTTPS_PROXY"),
  no: env["no_proxy"] ?? env["NO_PROXY"]
});
function proxyIn(env, name) {
  const value = env[name];
  if (!value) return value;
  const address = value.includes("://") ? value : `http://${value}`;
  const parsed = URL.canParse(address) ? new URL(address) : void 0;
  if (parsed !== void 0 && ["http:", "https:"].includes(parsed.protocol)) return address;
  throw new PlatformError(
    `The variable ${name} holds no address of a proxy.`,
    "Write it as http://HOST:PORT, or unset it."
  );
}
var MAX_REDIRECTS = 3;
var NO_BODY = [];
function openHttp({
  proxy = {},
  retry = { attempts: 5, total: 12e4 },
  effects = realEffects
} = {}) {
  const agent = new import_undici.EnvHttpProxyAgent({
    // Empty rather than absent: absent settings would be read from the environment.
    httpProxy: proxy.http ?? "",
    httpsProxy: proxy.https ?? "",
    noProxy: [proxy.no ?? "", "localhost", "127.0.0.1", "[::1]"].join(","),
    allowH2: false,
    connect: { lookup: guardedLookup }
  });
  function repeat(source, once, signal) {
    const remedy = "Run the job again; if it persists, see whether the service can be reached from this runner.";
    const giveUp = (failure, tried) => new EvidenceError(printable(source()), `${failure} (${tried})`, remedy);
    return retrying(once, giveUp, retry, effects, signal);
  }
  async function attempt(url, {
    method = "GET",
    headers = {},
    body = "",
    timeout,
    signal,
    maxBytes,
    repeatable = method !== "POST",
    wanted,
    answers
  }, read) {
    checkAddress(url);
    const timer = AbortSignal.timeout(timeout);
    try {
      const response = await (0, import_undici.request)(url, {
        method,
        headers,
        body: body === "" ? null : body,
        dispatcher: agent,
        signal: signal ? AbortSignal.any([signal, timer]) : timer
      });
      const received = flatten(response.headers);
      const after = retryDelay(response.statusCode, received, effects.now());
      if (after !== void 0 && response.statusCode !== answers && (repeatable || response.statusCode < 500)) {
        dropBody(response.body);
        return { failure: `answered ${response.statusCode}`, after };
      }
      const isUnwanted = wanted !== void 0 && response.statusCode !== wanted;
      const isTooLarge = Number(received["content-length"] ?? 0) > maxBytes;
      if (isUnwanted || isTooLarge) dropBody(response.body);
      if (isUnwanted) return { value: await read(response.statusCode, received, NO_BODY) };
      if (isTooLarge) throw tooLarge(printable(url), maxBytes);
      return { value: await read(response.statusCode, received, response.body) };
    } catch (error) {
      if (error instanceof EvidenceError) throw error;
      signal?.throwIfAborted();
      const failure = timer.aborted ? `no complete answer within ${timeout / 1e3} s` : reasonOf(error);
      if (repeatable) return { failure };
      const remedy = "It is not known whether the request was acted on.";
      throw new EvidenceError(printable(url), failure, remedy, { cause: error });
    }
  }
  function request(url, options) {
    const once = async () => {
      const outcome = await attempt(url, options, async (status, headers, body) => {
        const chunks = [];
        for await (const chunk of bounded(printable(url), body, options.maxBytes)) chunks.push(chunk);
        return { status, headers, body: Buffer.concat(chunks) };
      });
      const after = "value" in outcome ? options.limitIn?.(outcome.value) : void 0;
      if (!("value" in outcome) || after === void 0) return outcome;
      return { failure: `answered ${outcome.value.status}: a rate limit`, after };
    };
    return repeat(() => url, once, options.signal);
  }
  function download(address, options) {
    let url = typeof address === "string" ? address : "";
    const once = async () => {
      url = typeof address === "string" ? address : await address();
      for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        const outcome = await attempt(
          url,
          options,
          (status, received, body) => receive(url, options, status, received, body)
        );
        if (!("value" in outcome)) return outcome;
        if (typeof outcome.value !== "string") return { value: outcome.value };
        url = outcome.value;
      }
      throw new EvidenceError(printable(url), "redirects too often", "Write the final address.");
    };
    return repeat(() => url, once, options.signal);
  }
  return { request, download, close: () => agent.close() };
}
var StatusError = class extends EvidenceError {
  status;
  constructor(status, source, message, remedy) {
    super(source, message, remedy);
    this.status = status;
  }
};
async function receive(url, { to, maxBytes }, status, headers, body) {
  if (status === 200) return { ...await saveBody(printable(url), body, to, maxBytes), headers };
  dropBody(body);
  if (status >= 300 && status < 400) return redirectTarget(url, headers["location"]);
  throw new StatusError(
    status,
    printable(url),
    `answered ${status} where 200 was expected`,
    status === 404 || status === 410 ? "It is no longer there: run the job that produces it again." : "See whether the address and the credentials are right."
  );
}
function redirectTarget(from, location = "") {
  const target = URL.parse(location, from);
  if (location !== "" && target?.origin === new URL(from).origin) return target.href;
  throw new EvidenceError(
    printable(from),
    `redirects to ${target ? printable(target.href) : "nowhere"}, which is another origin`,
    "Write the final address: credentials stay with the origin that was written."
  );
}
function reasonOf(error) {
  const { message, code } = error;
  return ["the connection failed", message, code].filter(Boolean).join(": ");
}
function flatten(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")])
  );
}

// src/evidence/sources/tally.ts
var tally_exports = {};
__export(tally_exports, {
  fetchTally: () => fetchTally,
  shardsOf: () => shardsOf
});
async function fetchTally(source, folder) {
  const shards = shardsOf(source);
  if (shards.length === 0) {
    throw new PlatformError(
      `${source.name} does not say how many shards there are.`,
      "Add `shards=` with the number of jobs that count."
    );
  }
  const files = (await filesOf(source.rest, folder)).map((file) => ({
    ...file,
    source: source.name
  }));
  for (const file of files) {
    if (await isShard(file)) continue;
    throw new EvidenceError(
      file.name,
      "is no shard: it does not begin as what `near-zero tally` writes",
      "Name only the files of counts here, and results by a source of their own."
    );
  }
  return { files, counted: [], shards };
}
function shardsOf({ name, options: { shards } }) {
  if (shards === void 0) return [];
  if (/^[1-9]\d{0,3}$/.test(shards)) return [Number(shards)];
  throw new PlatformError(
    `${name}: \`shards=\` is not the number of shards, from 1 to 9999.`,
    "Write `shards=16`."
  );
}

// src/run/fetch-source.ts
var fetch_source_exports = {};
__export(fetch_source_exports, {
  fetchSource: () => fetchSource
});
async function fetchSource(source, folder, reach) {
  if (source.kind === "files") return { files: await filesOf(source.rest, folder), counted: [] };
  if (source.kind === "tally") {
    const { fetchTally: fetchTally2 } = await import("./seam_sources-WSSQFE5K.js").then((seam) => seam.part7);
    return fetchTally2(source, folder);
  }
  const kind = KINDS.find(({ name }) => name === source.kind);
  const fetch = await kind?.load?.();
  if (fetch !== void 0) return { files: await fetch(source, reach), counted: [] };
  const open2 = await kind?.loadCounted?.();
  if (open2 !== void 0) return { files: [], counted: [await open2(source, reach)] };
  throw new PlatformError(
    `The source ${source.kind}: is for the action only.`,
    "Download the results, and name the files."
  );
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
    const authorization = basicHeader(user, password);
    reach.secret(authorization.slice("Basic ".length));
    return { authorization };
  }
  if (scheme === "header" && parts.length === 2 && HEADER.test(parts[0])) {
    return { [parts[0].toLowerCase()]: variable(parts[1], reach) };
  }
  throw new PlatformError(
    "`auth=` of a source is none of bearer:ENV, basic:USER_ENV:PASSWORD_ENV, header:Name:ENV.",
    "Name environment variables there; never write the secret itself."
  );
}
function bearerVariable(spec) {
  const [scheme, name = "", ...rest] = spec.split(":");
  if (scheme === "bearer" && name !== "" && rest.length === 0) return name;
  throw new PlatformError(
    "`auth=` of this source is not bearer:ENV.",
    "Name the environment variable that holds the token; never write the token itself."
  );
}
var basicHeader = (user, password) => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
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

export {
  proxyOf,
  openHttp,
  StatusError,
  http_exports,
  authHeaders,
  bearerVariable,
  variable,
  shardsOf,
  tally_exports,
  fetchSource,
  fetch_source_exports
};
