import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-K6Q7Q4SJ.js";
import "./chunk-I5QXVPCH.js";
import "./chunk-L6GC4QFS.js";
import "./chunk-AXE7BXVC.js";
import {
  annotations,
  everyAnnotation,
  faultAnnotations,
  waiverAnnotations
} from "./chunk-LFH6ID6T.js";
import {
  judgeFiles
} from "./chunk-3MALIL6E.js";
import {
  parseSubject
} from "./chunk-LURAXW6I.js";
import "./chunk-MVLB6V7X.js";
import {
  gateOf
} from "./chunk-ASFCO4FW.js";
import "./chunk-FQ47TO37.js";
import {
  parsePolicy
} from "./chunk-SBODJTBV.js";
import {
  openZip
} from "./chunk-ZKZMOQFB.js";
import {
  reason
} from "./chunk-UYK7V52P.js";
import {
  parseSource
} from "./chunk-2ZT4MHVV.js";
import "./chunk-V4DQDVJS.js";
import {
  fetchSource
} from "./chunk-OW57X253.js";
import "./chunk-BKFTVIA4.js";
import "./chunk-UDVIYIUR.js";
import {
  markdown as markdown2
} from "./chunk-UERJLBLH.js";
import {
  markdown
} from "./chunk-JZPUTDYJ.js";
import {
  headline,
  subjectOf
} from "./chunk-G6QSH5BW.js";
import {
  renderFaults
} from "./chunk-7Z7RGCJ4.js";
import "./chunk-EU4XUQC2.js";
import {
  openHttp,
  proxyOf
} from "./chunk-KYHBYN6Z.js";
import "./chunk-27KNS7GR.js";
import {
  plain
} from "./chunk-IJPKGVAY.js";
import {
  list,
  plural
} from "./chunk-UTPLORQV.js";
import "./chunk-34HQHTTP.js";
import "./chunk-WCU2BGNY.js";
import {
  evidenceFile,
  fileBytes
} from "./chunk-YLORW7FR.js";
import "./chunk-HWXRZK5U.js";
import {
  EvidenceError,
  PlatformError,
  PolicyError
} from "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";

// src/entry/gate.ts
import { hash } from "node:crypto";
import { mkdtemp, readFile } from "node:fs/promises";
import { join as join5, resolve as resolve2 } from "node:path";

// src/github/refusal.ts
function refusal(what, status, headers, data) {
  const said = messageOf(data);
  const message = `GitHub answered ${status}${said && ` '${said}'`} to ${what}`;
  switch (status) {
    case 401:
      return new PlatformError(
        message,
        "The token is not valid or has expired: leave the input github-token at its default, the token of the job."
      );
    case 403:
      return new PlatformError(message, grant(headers["x-accepted-github-permissions"]));
    case 404:
      return new PlatformError(
        message,
        `It does not exist, or the token may not see it. ${grant(headers["x-accepted-github-permissions"])}`
      );
    default:
      if (status >= 300 && status < 400) {
        return new PlatformError(message, "It has moved: use the new name of the repository.");
      }
      return new PlatformError(message, "See https://docs.github.com/rest for what this status means here.");
  }
}
function grant(accepted) {
  const first = accepted?.split(";")[0]?.trim();
  const wanted = first && /^[a-z_]+=[a-z]+(,\s*[a-z_]+=[a-z]+)*$/.test(first) ? first : void 0;
  if (wanted === void 0) return "Compare the permissions of the job with those in the documentation.";
  const yaml = wanted.split(/,\s*/).map((pair) => pair.replaceAll("_", "-").replace("=", ": "));
  return `Add \`permissions: { ${yaml.join(", ")} }\` to the job.`;
}
function messageOf(data) {
  const message = typeof data === "object" && data !== null && "message" in data ? data.message : "";
  return typeof message === "string" ? message.slice(0, 200) : "";
}

// src/github/client.ts
var MAX_BYTES = 16 * 1024 * 1024;
var MAX_PAGES = 100;
var MAX_PASSES = 3;
async function githubClient(options) {
  const { apiUrl, token, http, userAgent = "near-zero", signal, timeout = 3e4 } = options;
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
      signal
    });
    return new Response([204, 205, 304].includes(status) ? null : new Uint8Array(body), { status, headers });
  }
  async function request(route, parameters, expected = []) {
    const { method, url } = octokit.request.endpoint(route, { ...parameters });
    const what = `${method} ${new URL(url).pathname}`;
    const answer = await octokit.request(route, { ...parameters }).catch((error) => answerOf(error, what));
    const headers = textHeaders(answer.headers);
    if (answer.status >= 300 && !expected.includes(answer.status)) {
      throw refusal(what, answer.status, headers, answer.data);
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
  async function list2(route, parameters, key) {
    for (let pass = 1; pass <= MAX_PASSES; pass++) {
      const items = await walk(route, parameters, key);
      if (items) return items;
    }
    throw new PlatformError(`${route} kept changing while it was read`, TRY_AGAIN);
  }
  return { request, list: list2 };
}
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

// src/github/repository.ts
var NAME = /^[A-Za-z0-9_.-]{1,100}$/;
function parseRepository(text, where) {
  const [owner = "", repo = "", ...rest] = text.split("/");
  if (rest.length > 0 || ![owner, repo].every((name) => NAME.test(name) && !/^\.+$/.test(name))) {
    throw new PlatformError(`${where} is '${text}', which is not owner/name`, "Write it as owner/name.");
  }
  return { owner, repo };
}
var fullName = ({ owner, repo }) => `${owner}/${repo}`;
var sameRepository = (a, b) => fullName(a).toLowerCase() === fullName(b).toLowerCase();

// src/github/shape.ts
function shape(value, where) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw misshapen(where, "an object");
  }
  const fields = new Map(Object.entries(value));
  const get = (key) => fields.get(key) ?? void 0;
  function expect(key, guard, expected) {
    const found = get(key);
    if (!guard(found)) throw misshapen(`${where}: ${key}`, expected);
    return found;
  }
  const isText = (found) => typeof found === "string" && found !== "";
  const text = (key) => expect(key, (found) => isText(found), "a text that is not empty");
  const child = (key) => shape(get(key), `${where}: ${key}`);
  return {
    text,
    optionalText: (key) => get(key) === void 0 ? void 0 : text(key),
    integer: (key) => expect(key, (found) => Number.isSafeInteger(found), "a whole number"),
    flag: (key) => expect(key, (found) => typeof found === "boolean", "true or false"),
    child,
    optionalChild: (key) => get(key) === void 0 ? void 0 : child(key),
    list: (key) => expect(key, (found) => Array.isArray(found), "a list").map(
      (item, index) => shape(item, `${where}: ${key}[${index}]`)
    )
  };
}
function misshapen(where, expected) {
  return new PlatformError(
    `${where} is not ${expected}`,
    "GitHub always gives it: see whether GITHUB_API_URL and GITHUB_EVENT_PATH are the real ones."
  );
}

// src/github/context.ts
function readContext(env, event) {
  const payload = shape(event, "the event");
  const name = required(env, "GITHUB_EVENT_NAME");
  return withoutUndefined({
    repository: parseRepository(required(env, "GITHUB_REPOSITORY"), "GITHUB_REPOSITORY"),
    event: name,
    sha: commit(required(env, "GITHUB_SHA"), "GITHUB_SHA"),
    ref: required(env, "GITHUB_REF"),
    runId: count(env, "GITHUB_RUN_ID"),
    runAttempt: count(env, "GITHUB_RUN_ATTEMPT"),
    apiUrl: webAddress(env, "GITHUB_API_URL"),
    serverUrl: webAddress(env, "GITHUB_SERVER_URL"),
    workspace: required(env, "GITHUB_WORKSPACE"),
    tempDirectory: required(env, "RUNNER_TEMP"),
    workflowRef: env["GITHUB_WORKFLOW_REF"] || void 0,
    job: env["GITHUB_JOB"] || void 0,
    actor: env["GITHUB_ACTOR"] || void 0,
    defaultBranch: payload.optionalChild("repository")?.optionalText("default_branch"),
    pullRequest: name.startsWith("pull_request") ? pullRequest(payload.child("pull_request")) : void 0,
    mergeGroup: name === "merge_group" ? mergeGroup(payload.child("merge_group")) : void 0,
    deployment: /^deployment(_status)?$/.test(name) ? deployment(payload.child("deployment")) : void 0,
    workflowRun: name === "workflow_run" ? triggeringRun(payload.child("workflow_run")) : void 0
  });
}
function pullRequest(payload) {
  const base = payload.child("base");
  const head = payload.child("head");
  const baseRepository = parseRepository(base.child("repo").text("full_name"), "pull_request.base.repo");
  const headRepository = repositoryOf(head.optionalChild("repo"));
  return withoutUndefined({
    number: payload.integer("number"),
    headSha: commit(head.text("sha"), "pull_request.head.sha"),
    headRepository,
    baseRef: base.text("ref"),
    baseSha: commit(base.text("sha"), "pull_request.base.sha"),
    fork: headRepository === void 0 || !sameRepository(headRepository, baseRepository)
  });
}
function mergeGroup(payload) {
  return {
    headSha: commit(payload.text("head_sha"), "merge_group.head_sha"),
    baseSha: commit(payload.text("base_sha"), "merge_group.base_sha"),
    baseRef: payload.text("base_ref")
  };
}
function deployment(payload) {
  return {
    id: payload.integer("id"),
    environment: payload.text("environment"),
    sha: commit(payload.text("sha"), "deployment.sha")
  };
}
function triggeringRun(payload) {
  return withoutUndefined({
    id: payload.integer("id"),
    attempt: payload.integer("run_attempt"),
    event: payload.text("event"),
    headSha: commit(payload.text("head_sha"), "workflow_run.head_sha"),
    headBranch: payload.optionalText("head_branch"),
    headRepository: repositoryOf(payload.optionalChild("head_repository")),
    conclusion: payload.optionalText("conclusion")
  });
}
function repositoryOf(payload) {
  return payload && parseRepository(payload.text("full_name"), "the head repository");
}
function required(env, name) {
  const value = env[name];
  if (value) return value;
  throw new PlatformError(
    `${name} is not set`,
    "The runner sets it in every step. Outside GitHub Actions use the command line: near-zero check."
  );
}
function count(env, name) {
  const value = required(env, name);
  const number = Number(value);
  if (/^[1-9]\d*$/.test(value) && Number.isSafeInteger(number)) return number;
  throw new PlatformError(
    `${name} is '${value}', not a whole number from 1`,
    "The runner sets it: do not change it."
  );
}
function webAddress(env, name) {
  const value = required(env, name);
  const protocol = URL.canParse(value) ? new URL(value).protocol : "";
  if (protocol === "https:" || protocol === "http:") return value.replace(/\/+$/, "");
  throw new PlatformError(`${name} is not a web address`, "The runner sets it: do not change it.");
}
function commit(value, where) {
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw new PlatformError(
    `${where} is '${value}', not a commit's full SHA`,
    "The runner sets it: do not change it."
  );
}
function withoutUndefined(value) {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== void 0));
}

// src/github/trusted-policy.ts
var MAX_BYTES2 = 1024 * 1024;
function policyRef(context, { policy, policyRef: override }) {
  const at = policy.indexOf("@");
  if (at >= 0) {
    const [owner, repo, ...path] = policy.slice(0, at).split("/");
    const ref = policy.slice(at + 1);
    if (path.length === 0 || ref === "") {
      throw new PlatformError(`policy is '${policy}'`, "Write a central policy as owner/repo/path@ref.");
    }
    if (override) {
      throw new PlatformError("policy names a ref, and so does policy-ref", "Leave policy-ref out.");
    }
    const repository = parseRepository(`${owner}/${repo}`, "policy");
    return { repository, path: insideRepository(path.join("/")), ref, because: "central" };
  }
  const here = { repository: context.repository, path: insideRepository(policy) };
  if (override) return { ...here, ref: override, because: "input" };
  const base = baseOf(context);
  if (base !== void 0) return { ...here, ref: base, because: "base" };
  const branch = context.defaultBranch;
  return { ...here, ref: branch && headOf(branch), because: "default-branch" };
}
function baseOf({ event, pullRequest: pullRequest2, mergeGroup: mergeGroup2 }) {
  if (event === "merge_group") return mergeGroup2 && headOf(mergeGroup2.baseRef);
  return event === "pull_request" || event === "pull_request_target" ? pullRequest2?.baseSha : void 0;
}
var headOf = (branch) => `heads/${branch.replace(/^refs\/heads\//, "")}`;
async function readPolicy(client, location) {
  const { repository, path } = location;
  const ref = location.ref ?? await defaultHead(client, repository);
  const sha = await resolve(client, repository, ref);
  const place = { repository: fullName(repository), path, ref, sha };
  const { status, data } = await client.request(
    "GET /repos/{owner}/{repo}/contents/{path}",
    { ...repository, path, ref: sha, headers: { accept: "application/vnd.github.object+json" } },
    [404]
  );
  if (status === 404) return { found: false, ...place };
  const where = `${place.repository}/${path}@${ref}`;
  return { found: true, text: textOf(shape(data, where), where), ...place };
}
async function defaultHead(client, repository) {
  const { data } = await client.request("GET /repos/{owner}/{repo}", { ...repository });
  return headOf(shape(data, fullName(repository)).text("default_branch"));
}
async function resolve(client, repository, ref) {
  const route = "GET /repos/{owner}/{repo}/commits/{ref}";
  const { status, data } = await client.request(route, { ...repository, ref, per_page: 1 }, [422]);
  if (status === 422) {
    throw new PlatformError(
      `${fullName(repository)} has no branch, tag or commit '${ref}'`,
      "Correct the ref from which the policy is read."
    );
  }
  return shape(data, `commit ${ref}`).text("sha");
}
function textOf(file, where) {
  const type = file.text("type");
  if (type !== "file") {
    throw new PlatformError(`${where} is a ${type}, not a file`, "Name the file that holds the policy.");
  }
  const size = file.integer("size");
  if (size > MAX_BYTES2) {
    throw new PlatformError(
      `${where} has ${size} bytes; a policy has at most ${MAX_BYTES2}`,
      "Is it a policy?"
    );
  }
  if (size === 0) return "";
  const bytes = Buffer.from(file.text("content"), "base64");
  if (file.text("encoding") !== "base64" || bytes.length !== size) {
    throw new PlatformError(
      `${where} did not come whole: ${bytes.length} of ${size} bytes`,
      "Run the job again."
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PlatformError(`${where} is not UTF-8`, "Save the policy as UTF-8.", { cause });
  }
}
function insideRepository(path) {
  const parts = path.split("/");
  if (parts.some((part) => ["", ".", ".."].includes(part)) || /[\\\0-\x1f]/.test(path)) {
    throw new PlatformError(
      `policy is '${path}', which is no path inside a repository`,
      "Write it from the root of the repository, such as .github/near-zero.yml."
    );
  }
  return path;
}

// src/entry/collect.ts
import { join as join3 } from "node:path";

// src/evidence/sources/unpack.ts
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
async function unpack(archivePath, folder, { source, provenance }) {
  const bytes = await fileBytes(archivePath, source);
  try {
    const archive = await openZip(bytes, { paths: "safe" });
    const members = archive.entries.filter((entry) => !entry.name.endsWith("/"));
    if (members.length === 0) {
      throw new EvidenceError(
        source,
        "the artifact is empty",
        "See why the job with the evals wrote no results."
      );
    }
    const files = [];
    for (const entry of members) {
      const path = join(folder, ...entry.name.split("/"));
      await mkdir(dirname(path), { recursive: true });
      await pipeline(archive.stream(entry), createWriteStream(path, { flags: "wx" }));
      files.push(await evidenceFile(path, { name: entry.name, source, provenance }));
    }
    return files;
  } finally {
    await bytes.close?.();
  }
}

// src/github/artifacts.ts
import { rm } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/github/names.ts
function matchesName(name, pattern) {
  let at = 0;
  let next = 0;
  let star = -1;
  let taken = 0;
  while (at < name.length) {
    if (pattern[next] === "*") {
      star = next++;
      taken = at;
    } else if (pattern[next] === "?" || next < pattern.length && pattern[next] === name[at]) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++taken;
    } else {
      return false;
    }
  }
  while (pattern[next] === "*") next++;
  return next === pattern.length;
}

// src/github/artifacts.ts
async function findArtifacts(client, repository, runId, pattern) {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{runId}/artifacts";
  const items = await client.list(route, { ...repository, runId }, "artifacts");
  const all = items.map((item) => artifactOf(shape(item, `an artifact of run ${runId}`))).sort((a, b) => a.id - b.id);
  const stranger = all.find((artifact) => artifact.runId !== runId);
  if (stranger) throw foreign(stranger, `run ${runId}`);
  const artifacts2 = all.filter(({ name }) => matchesName(name, pattern));
  const names = artifacts2.map(({ name }) => name);
  return {
    artifacts: artifacts2,
    ambiguous: [...new Set(names.filter((name, index) => names.indexOf(name) !== index))],
    names: [...new Set(all.map(({ name }) => name))]
  };
}
async function fetchArtifact(client, http, repository, artifact, { directory, maxBytes, timeout, signal, digest: promised }) {
  const source = label(artifact);
  if (artifact.expired) throw expired(source);
  if (artifact.bytes > maxBytes) {
    const message = `has ${artifact.bytes} bytes, more than the limit of ${maxBytes}`;
    throw new EvidenceError(source, message, "Upload only the results, or in several artifacts.");
  }
  const route = "GET /repos/{owner}/{repo}/actions/artifacts/{id}/{format}";
  const address = async () => {
    const parameters = { ...repository, id: artifact.id, format: "zip" };
    const { status, headers } = await client.request(route, parameters, [302, 410]);
    if (status === 410) throw expired(source);
    const { location } = headers;
    if (status !== 302 || location === void 0) {
      throw new EvidenceError(
        source,
        `answered ${status} where a redirect was expected`,
        "Run the job again."
      );
    }
    return location;
  };
  const path = join2(directory, `artifact-${artifact.id}`);
  const { bytes, sha256 } = await http.download(address, { to: path, maxBytes, timeout, signal });
  const digest = `sha256:${sha256}`;
  const wanted = { github: artifact.digest, producer: promised && withPrefix(promised, source) };
  for (const [who, expected] of Object.entries(wanted)) {
    if (!expected || expected === digest) continue;
    await rm(path, { force: true });
    throw new EvidenceError(
      source,
      `is ${digest}, but ${who === "github" ? "GitHub recorded" : "its producer reported"} ${expected}`,
      "Do not trust it: find out which job replaced it, and run the evals again.",
      { code: "digest-mismatch" }
    );
  }
  const comparedWith = ["github", "producer"].filter((who) => wanted[who]);
  return { path, bytes, digest, comparedWith };
}
function provenanceOf(artifact, run) {
  if (artifact.runId !== run.id || artifact.headCommit !== run.headCommit) {
    throw foreign(artifact, `run ${run.id} of commit ${run.headCommit}`);
  }
  const latest = Date.parse(artifact.createdAt) >= Date.parse(run.startedAt);
  return {
    artifactId: artifact.id,
    runId: run.id,
    runAttempt: latest ? run.attempt : null,
    workflow: run.workflow,
    event: run.event,
    headCommit: run.headCommit,
    headRepository: run.headRepository && fullName(run.headRepository),
    actor: run.actor,
    createdAt: artifact.createdAt
  };
}
function artifactOf(artifact) {
  const run = artifact.child("workflow_run");
  return {
    id: artifact.integer("id"),
    name: artifact.text("name"),
    bytes: artifact.integer("size_in_bytes"),
    digest: artifact.optionalText("digest") ?? null,
    expired: artifact.flag("expired"),
    createdAt: artifact.text("created_at"),
    runId: run.integer("id"),
    headCommit: run.text("head_sha")
  };
}
var label = ({ id, name }) => `artifact ${name} (${id})`;
function expired(source) {
  return new EvidenceError(source, "has expired: GitHub has deleted it", "Run the evals again.");
}
function foreign(artifact, where) {
  return new EvidenceError(
    label(artifact),
    `belongs to run ${artifact.runId} of commit ${artifact.headCommit}, not to ${where}`,
    "Name the run that uploaded it."
  );
}
function withPrefix(digest, source) {
  const hex = digest.toLowerCase().replace(/^sha256:/, "");
  if (/^[0-9a-f]{64}$/.test(hex)) return `sha256:${hex}`;
  throw new EvidenceError(source, `has no digest '${digest}'`, "Write sha256: and 64 hexadecimal digits.");
}

// src/github/runs.ts
async function readRun(client, repository, id) {
  const { data } = await client.request("GET /repos/{owner}/{repo}/actions/runs/{id}", { ...repository, id });
  return runOf(shape(data, `run ${id}`));
}
function runOf(run) {
  const head = run.optionalChild("head_repository")?.text("full_name");
  return {
    id: run.integer("id"),
    attempt: run.integer("run_attempt"),
    startedAt: run.text("run_started_at"),
    workflow: run.text("path"),
    event: run.text("event"),
    completed: run.text("status") === "completed",
    conclusion: run.optionalText("conclusion") ?? null,
    headCommit: run.text("head_sha"),
    headBranch: run.optionalText("head_branch") ?? null,
    headRepository: head === void 0 ? null : parseRepository(head, "head_repository"),
    actor: run.optionalChild("actor")?.text("login") ?? null
  };
}

// src/entry/collect.ts
var ARTIFACT = "artifact:";
var MAX_ARTIFACT_BYTES = 10 * 1024 ** 3;
var DOWNLOAD_TIMEOUT = 10 * 6e4;
async function collect(lines, reach) {
  const sources = lines.map(parseSource);
  const files = [];
  const problems = [];
  const fetched = /* @__PURE__ */ new Set();
  for (const source of sources) {
    try {
      files.push(...await collectOne(source, reach, problems, fetched));
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      problems.push(error);
    }
  }
  return { files, problems };
}
async function collectOne(source, reach, problems, fetched) {
  return source.kind === "artifact" ? await artifacts(source.name, source.rest, reach, problems, fetched) : await fetchSource(source, reach.context.workspace, reach);
}
async function artifacts(source, pattern, { client, context, http, directory }, problems, fetched) {
  const found = await findArtifacts(client, context.repository, context.runId, pattern);
  if (found.artifacts.length === 0) {
    throw new EvidenceError(
      source,
      `this run has no such artifact; it has ${list(found.names) || "none at all"}`,
      "See that the job with the evals uploads its results (actions/upload-artifact with `if: always()` and `if-no-files-found: error`) and that the gate job `needs` it."
    );
  }
  for (const name of found.ambiguous) {
    problems.push(
      new EvidenceError(
        source,
        `this run has several artifacts named ${name}, so one of them may stand in for another`,
        "Give each job its own artifact name, and do not overwrite artifacts.",
        { code: "ambiguous-artifact" }
      )
    );
  }
  const run = await readRun(client, context.repository, context.runId);
  const files = [];
  for (const artifact of found.artifacts) {
    if (fetched.has(artifact.id)) continue;
    fetched.add(artifact.id);
    const { path } = await fetchArtifact(client, http, context.repository, artifact, {
      directory,
      maxBytes: MAX_ARTIFACT_BYTES,
      timeout: DOWNLOAD_TIMEOUT
    });
    files.push(
      ...await unpack(path, join3(directory, `results-${artifact.id}`), {
        source: `${ARTIFACT}${artifact.name}`,
        provenance: provenanceOf(artifact, run)
      })
    );
  }
  return files;
}

// src/entry/conclusion.ts
import { appendFileSync } from "node:fs";
import { join as join4 } from "node:path";

// src/report/refusal.ts
function refusalMarkdown({ message, remedy, policy }, characters = 5e5) {
  const room = characters - 2e4;
  const faults = policy === void 0 ? "" : renderFaults(policy).replaceAll("`", "'");
  const cut = faults.length > room ? `${faults.slice(0, room).replace(/[^\n]*$/, "")}\u2026 and more
` : faults;
  const details = cut === "" ? "" : `

\`\`\`\`text
${cut}\`\`\`\``;
  return `## \u{1F534} Blocked: there is no verdict

${markdown(message)}${details}

\u2192 ${markdown(remedy)}
`;
}

// src/entry/conclusion.ts
var Conclusion = class {
  #core;
  #env;
  #done = false;
  constructor(core, env) {
    this.#core = core;
    this.#env = env;
  }
  /** Ends with a verdict, all of it made before any of it is said. The exit code is cleared here and nowhere else. */
  judged(judged, reportDir, reportOnly) {
    if (this.#done) return;
    const { verdict } = judged;
    const released = verdict.decision === "allow";
    const summary = `${reportOnly && !released ? REPORT_ONLY : ""}${markdown2(verdict)}`;
    const errors = annotations(verdict);
    const waivers = waiverAnnotations(verdict);
    const outputs = outputsOf(verdict, reportDir);
    writeReports(judged, reportDir);
    this.#done = true;
    this.#output(outputs);
    this.#summarise(summary);
    for (const { message, ...properties } of errors) this.#core.error(message, properties);
    for (const { message, ...properties } of waivers) this.#core.warning(message, properties);
    this.#core.info(plain(headline(verdict)));
    if (released || reportOnly) process.exitCode = 0;
  }
  /** Ends without a verdict: blocked. */
  refused(refusal2) {
    if (this.#done) return;
    const { message, remedy, policy } = refusal2;
    this.#done = true;
    process.exitCode = 1;
    this.#output({ ...NO_VERDICT, summary: `Blocked: ${plain(message)}` });
    this.#summarise(refusalMarkdown(refusal2));
    const errors = policy === void 0 ? [{ title: "near-zero", message }] : faultAnnotations(policy);
    for (const { message: said, ...properties } of errors) {
      this.#core.error(`${plain(said)} \u2192 ${plain(remedy)}`, properties);
    }
  }
  /** Ends from outside: blocked, unless the end was there before and only what comes after it is cut off. */
  interrupted(refusal2) {
    if (this.#done) this.#core.warning(`Cut off after the verdict: ${plain(refusal2.message)}`);
    this.refused(refusal2);
  }
  #output(outputs) {
    for (const [name, value] of Object.entries(outputs))
      this.#attempt(() => this.#core.setOutput(name, value));
  }
  #summarise(text) {
    const file = this.#env["GITHUB_STEP_SUMMARY"];
    if (file) this.#attempt(() => appendFileSync(file, text));
  }
  /** A full disk takes a report away, never the decision. */
  #attempt(write) {
    try {
      write();
    } catch (error) {
      this.#core.warning(`A report could not be written: ${plain(String(error))}`);
    }
  }
};
function outputsOf(verdict, reportDir) {
  const each = (value) => JSON.stringify(
    Object.fromEntries(Object.entries(verdict.categories).map(([name, one]) => [name, value(one)]))
  );
  return {
    decision: verdict.decision,
    verdict: join4(reportDir, "verdict.json"),
    states: each((one) => one.state),
    blocking: JSON.stringify(verdict.blocking),
    summary: headline(verdict),
    "report-dir": reportDir,
    "samples-needed": each((one) => one.samplesNeeded),
    subject: subjectFor(verdict)
  };
}
function subjectFor(verdict) {
  const subject2 = verdict.subject.model === null ? "" : subjectOf(verdict);
  return /^[\w./:@+-]+$/.test(subject2) ? subject2 : "";
}
var NO_VERDICT = {
  decision: "block",
  verdict: "",
  states: "{}",
  blocking: "[]",
  "report-dir": "",
  "samples-needed": "{}",
  subject: ""
};
var REPORT_ONLY = "> **Report only:** this gate blocks, and `report-only` lets the job go on all the same.\n\n";

// src/entry/inputs.ts
var COMMENT = ["never", "on-block", "always"];
var NAMES = [
  "policy",
  "policy-ref",
  "gate",
  "results",
  "subject",
  "report-dir",
  "report-only",
  "comment",
  "check-run",
  "timeout",
  "github-token"
];
function readInputs(env) {
  const unknown = Object.keys(env).filter((key) => key.startsWith("INPUT_")).map((key) => key.slice("INPUT_".length).toLowerCase()).filter((name) => !NAMES.includes(name));
  if (unknown.length > 0) {
    throw new PlatformError(
      `There is no input ${list(unknown)}.`,
      `Inputs are ${list(NAMES, NAMES.length)}.`
    );
  }
  const input = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const results = input("results").split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  return {
    policy: input("policy") || ".github/near-zero.yml",
    policyRef: input("policy-ref") || null,
    gate: input("gate") || null,
    results: results.length > 0 ? results : ["artifact:eval-results*"],
    subject: input("subject") === "" ? null : subject(input("subject")),
    reportDir: input("report-dir") || null,
    reportOnly: yesOrNo("report-only", input("report-only") || "false"),
    comment: oneOf("comment", input("comment") || "never", COMMENT),
    checkRun: yesOrNo("check-run", input("check-run") || "false"),
    timeout: milliseconds("timeout", input("timeout") || "15m"),
    token: input("github-token")
  };
}
function subject(text) {
  const parsed = parseSubject(text);
  if (parsed !== null) return parsed;
  throw wrong("subject", text, "MODEL or MODEL@sha256:<64 hex digits>");
}
function oneOf(name, text, words) {
  const found = words.find((word) => word === text);
  if (found !== void 0) return found;
  throw wrong(name, text, `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`);
}
function yesOrNo(name, text) {
  if (text === "true" || text === "false") return text === "true";
  throw wrong(name, text, "true or false");
}
var UNITS = { s: 1e3, m: 6e4, h: 36e5 };
function milliseconds(name, text) {
  const match = /^([1-9][0-9]{0,5})([smh])$/.exec(text);
  if (match === null) throw wrong(name, text, "a time such as 90s, 15m or 1h");
  return Math.min(Number(match[1]) * UNITS[match[2]], 24 * 36e5);
}
var wrong = (name, text, expected) => new PlatformError(`The input ${name} is ${JSON.stringify(text)}.`, `It must be ${expected}.`);

// src/github/check-run.ts
var SUMMARY_CHARACTERS = 65535;
var TITLE_CHARACTERS = 255;
var BATCH = 50;
async function createCheckRun(client, repository, { name, headSha, conclusion, title, summary, annotations: annotations2 }) {
  const outputOf = (from) => ({
    title: title.slice(0, TITLE_CHARACTERS),
    summary,
    annotations: annotations2.slice(from, from + BATCH).map(annotationOf)
  });
  const { data } = await client.request("POST /repos/{owner}/{repo}/check-runs", {
    ...repository,
    name,
    head_sha: headSha,
    status: "completed",
    conclusion,
    output: outputOf(0)
  });
  const id = shape(data, "the check run").integer("id");
  for (let from = BATCH; from < annotations2.length; from += BATCH) {
    const route = "PATCH /repos/{owner}/{repo}/check-runs/{id}";
    await client.request(route, { ...repository, id, output: outputOf(from) });
  }
}
var annotationOf = ({ path, line, title, message }) => ({
  path,
  start_line: line,
  end_line: line,
  annotation_level: "failure",
  title,
  message
});

// src/github/comment.ts
var COMMENT_CHARACTERS = 6e4;
async function putComment(client, apiUrl, repository, { number, about, body, create }) {
  const mark = `<!-- near-zero ${encodeURIComponent(about)} -->`;
  const text = `${mark}
${body}`;
  const items = await client.list("GET /repos/{owner}/{repo}/issues/{number}/comments", {
    ...repository,
    number
  });
  const marked = items.map((item) => shape(item, `a comment of pull request ${number}`)).filter((comment2) => comment2.optionalText("body")?.startsWith(mark));
  const author = marked.length === 0 ? void 0 : await ownLogin(client, apiUrl);
  const own = marked.find((comment2) => comment2.optionalChild("user")?.text("login") === author);
  if (own !== void 0) {
    const route2 = "PATCH /repos/{owner}/{repo}/issues/comments/{id}";
    await client.request(route2, { ...repository, id: own.integer("id"), body: text });
    return "updated";
  }
  if (!create) return "none";
  const route = "POST /repos/{owner}/{repo}/issues/{number}/comments";
  await client.request(route, { ...repository, number, body: text });
  return "created";
}
async function ownLogin(client, apiUrl) {
  const address = `${apiUrl.replace(/\/v3$/, "")}/graphql`;
  const { data } = await client.request(`POST ${address}`, { query: "{ viewer { login } }" });
  const viewer = shape(data, "the answer").optionalChild("data")?.optionalChild("viewer");
  if (viewer !== void 0) return viewer.text("login");
  throw new PlatformError(
    "GitHub does not say whose token this is",
    "Leave the input github-token at its default, the token of the job."
  );
}

// src/entry/publish.ts
var endingOf = (verdict) => ({
  allowed: verdict.decision === "allow",
  title: plain(headline(verdict)),
  // A byte is a character at least.
  body: (characters, folded) => markdown2(verdict, { bytes: characters, folded }),
  annotations: everyAnnotation(verdict)
});
var endingWithout = (refusal2) => ({
  allowed: false,
  title: "Blocked: there is no verdict",
  body: (characters) => refusalMarkdown(refusal2, characters),
  annotations: refusal2.policy === void 0 ? [] : faultAnnotations(refusal2.policy)
});
async function publish(ending, inputs, channel) {
  if (inputs.comment !== "never") await attempt("comment", channel, () => comment(ending, inputs, channel));
  if (inputs.checkRun) await attempt("check run", channel, () => checkRun(ending, inputs, channel));
}
async function attempt(what, { core, context }, write) {
  try {
    await write();
  } catch (error) {
    const explained = error instanceof PlatformError || error instanceof EvidenceError;
    const remedy = explained ? error.remedy : "This is a fault of near-zero: please report it.";
    const said = plain(
      `The ${what} could not be written: ${error instanceof Error ? error.message : String(error)} \u2192 ${remedy}`
    );
    if (context.pullRequest?.fork)
      core.info(`${said} (The token of a fork's pull request may write nothing.)`);
    else core.error(said, { title: `near-zero: no ${what}` });
  }
}
async function comment(ending, { gate: gate2, comment: when }, { core, client, context }) {
  const number = context.pullRequest?.number;
  if (number === void 0) {
    core.info(`There is no pull request to comment on: the event is ${plain(context.event)}.`);
    return;
  }
  const written = await putComment(client, context.apiUrl, context.repository, {
    number,
    // As the workflow's author names it, which is known also where no policy can be read.
    about: `gate ${gate2 ?? ""}`.trim(),
    body: ending.body(COMMENT_CHARACTERS, true),
    create: when === "always" || !ending.allowed
  });
  if (written !== "none") core.info(`The comment on pull request ${number} is ${written}.`);
}
async function checkRun(ending, { gate: gate2, reportOnly, policy }, { client, context }) {
  await createCheckRun(client, context.repository, {
    name: gate2 === null ? "near-zero" : `near-zero ${gate2}`,
    headSha: headOf2(context),
    conclusion: ending.allowed && !reportOnly ? "success" : "failure",
    title: reportOnly ? `Report only, never a success. ${ending.title}` : ending.title,
    summary: ending.body(SUMMARY_CHARACTERS, false),
    annotations: ending.annotations.map(({ file, startLine, title, message }) => ({
      path: file ?? policy,
      line: startLine ?? 1,
      title,
      message
    }))
  });
}
var headOf2 = ({ pullRequest: pullRequest2, mergeGroup: mergeGroup2, deployment: deployment2, sha }) => pullRequest2?.headSha ?? mergeGroup2?.headSha ?? deployment2?.sha ?? sha;

// src/entry/gate.ts
async function runAction(env) {
  const core = await import("./core-HR3JKLJV.js");
  const conclusion = new Conclusion(core, env);
  const startClock = endEvenIf(conclusion);
  let say = async (_ending) => {
  };
  let ending;
  try {
    const inputs = readInputs(env);
    startClock(inputs.timeout);
    const reach = await open(inputs, env, core);
    say = (ending2) => publish(ending2, inputs, { ...reach, core });
    const { judged, reportDir } = await gate(inputs, reach);
    conclusion.judged(judged, reportDir, inputs.reportOnly);
    ending = endingOf(judged.verdict);
  } catch (error) {
    if (env["NEAR_ZERO_DEBUG"] && error instanceof Error) core.notice(error.stack ?? "");
    const refusal2 = explain(error);
    conclusion.refused(refusal2);
    ending = endingWithout(refusal2);
  }
  await say(ending);
  process.exit();
}
function endEvenIf(conclusion) {
  const end = (message, remedy) => {
    conclusion.interrupted({ message, remedy });
    process.exit();
  };
  const bug = (error) => end(`The gate broke: ${describe(error)}`, REPORT);
  process.on("uncaughtException", bug);
  process.on("unhandledRejection", bug);
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) {
    process.on(
      signal,
      () => end(`The job was stopped (${signal}) before there was a verdict.`, "Run it again.")
    );
  }
  process.on(
    "exit",
    () => conclusion.refused({
      message: "The gate ended without a verdict: something it waited for never came.",
      remedy: REPORT
    })
  );
  return (ms) => {
    setTimeout(
      () => end(
        `The gate took longer than its \`timeout\` of ${plural(ms / 1e3, "second")}.`,
        "Raise `timeout`, or find out what is slow."
      ),
      ms
    ).unref();
  };
}
async function open(inputs, env, core) {
  const context = readContext(env, await eventOf(env));
  if (inputs.token !== "") core.setSecret(inputs.token);
  const directory = await mkdtemp(join5(context.tempDirectory, "near-zero-"));
  const http = openHttp({ proxy: proxyOf(env) });
  const client = await githubClient({ apiUrl: context.apiUrl, token: inputs.token, http });
  const secret = core.setSecret;
  const log = (message) => core.info(plain(message));
  return { client, context, http, directory, env, secret, log };
}
async function gate(inputs, reach) {
  const { client, context, directory } = reach;
  const reportDir = inputs.reportDir === null ? directory : resolve2(context.workspace, inputs.reportDir);
  clearReports(reportDir);
  const trusted = await trustedPolicy(client, context, inputs);
  const policy = parsePolicy(trusted.text, trusted.path);
  const chosen = gateOf(policy, inputs.gate, context.event);
  if (inputs.reportOnly && !chosen.screen && context.event.startsWith("deployment")) {
    throw new PolicyError(
      "`report-only` is refused where a deployment waits for a demonstrating gate.",
      "Leave out `report-only`, or run it on another event."
    );
  }
  const evidence = await collect(inputs.results, reach);
  const counted = await judgeFiles(policy, chosen, evidence, {
    subject: inputs.subject,
    now: /* @__PURE__ */ new Date(),
    policy: { path: trusted.path, ref: trusted.sha, digest: `sha256:${hash("sha256", trusted.text)}` },
    reasons: trusted.reasons
  });
  return { judged: { ...counted, policy: trusted.text }, reportDir };
}
async function trustedPolicy(client, context, { policy, policyRef: ref }) {
  const place = policyRef(context, { policy, policyRef: ref ?? void 0 });
  const found = await readPolicy(client, place);
  if (found.found) return { ...found, reasons: [] };
  const head = place.because === "base" ? context.pullRequest?.headSha : void 0;
  const own = head === void 0 ? found : await readPolicy(client, { ...place, ref: head });
  if (!own.found) {
    throw new PolicyError(
      `There is no policy at ${found.path} in ${found.repository} at ${found.ref}.`,
      "Add one (`near-zero lint` checks it), merge it, and then require this check."
    );
  }
  const dryRun = reason(
    "no-policy-on-base",
    `The base of this pull request has no policy at ${found.path}; this is a dry run of the one that it adds.`,
    "Review and merge the policy, then require this check."
  );
  return { ...own, reasons: [dryRun] };
}
async function eventOf(env) {
  const path = env["GITHUB_EVENT_PATH"];
  if (!path) return {};
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new PlatformError(
      `The event at GITHUB_EVENT_PATH cannot be read: ${describe(cause)}`,
      "The runner writes it.",
      { cause }
    );
  }
}
var REPORT = "Set the step variable NEAR_ZERO_DEBUG to 1, run again, and report what it prints.";
var describe = (error) => error instanceof Error ? error.message : String(error);
function explain(error) {
  if (error instanceof PolicyError && error.faults.length > 0) {
    return { message: error.message, remedy: error.remedy, policy: error };
  }
  if (error instanceof EvidenceError)
    return { message: `${error.source}: ${error.message}`, remedy: error.remedy };
  if (error instanceof PolicyError || error instanceof PlatformError) {
    return { message: error.message, remedy: error.remedy };
  }
  return { message: `The gate broke: ${describe(error)}`, remedy: REPORT };
}
export {
  runAction
};
