import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-UCJ6X4WK.js";
import {
  afterFailing,
  basic,
  changesAsMarkdown,
  countShard,
  describeShard,
  diff,
  diffHistory,
  failingRuns,
  flip,
  ledgerBranch,
  loosens,
  markAfterFailing,
  openGit,
  rejudgeLedger,
  sentenceOf,
  writeShardFile
} from "./chunk-PGTBT5XT.js";
import {
  openZip
} from "./chunk-7UJNLUOW.js";
import "./chunk-B55AQT75.js";
import {
  NO_LEDGER,
  beginAttempt
} from "./chunk-AINQLBSU.js";
import {
  MAX_LEDGER_BYTES,
  fileStore
} from "./chunk-GAPOPMTU.js";
import {
  StatusError,
  bearerVariable,
  fetchSource,
  openHttp,
  proxyOf,
  shardsOf,
  variable
} from "./chunk-KFKL76GE.js";
import {
  bind,
  checkGate,
  fullName,
  historyAt,
  historyOfJob,
  judgeFiles,
  parseRepository,
  parseSource,
  readDefaultBranch,
  readText,
  recordsOf,
  sameRepository,
  seam_core_exports,
  shape
} from "./chunk-OOLVSZHQ.js";
import {
  FORK_REPORT_INPUTS,
  GATE_INPUTS,
  REVIEW_INPUTS,
  TALLY_INPUTS,
  readInputs,
  refusalAnnotations,
  refusalMarkdown,
  wrongInput
} from "./chunk-Z7TH2S2K.js";
import {
  LEDGER_BRANCH,
  askedOf,
  chosenBy
} from "./chunk-FF4GEFOY.js";
import {
  markdown,
  safeMarkdown
} from "./chunk-EIDQQDI6.js";
import "./chunk-47KFKF6G.js";
import {
  EvidenceError,
  HISTORY_FOLDER,
  PlatformError,
  PolicyError,
  annotations,
  closedOf,
  count,
  everyAnnotation,
  evidenceFile,
  faultAnnotations,
  fileBytes,
  gateOf,
  globMatches,
  headline,
  historyLeft,
  list,
  parsePolicy,
  parsePolicySource,
  plain,
  plural,
  readRegular,
  reason,
  subjectOf,
  waiverAnnotations,
  wordsOf
} from "./chunk-CDELQMH2.js";
import "./chunk-27KNS7GR.js";
import {
  __export
} from "./chunk-LCSLMUSC.js";

// src/action/shell.ts
var shell_exports = {};
__export(shell_exports, {
  runAction: () => runAction
});

// src/action/conclusion.ts
import { appendFileSync } from "node:fs";
var Conclusion = class {
  #core;
  #summaryFile;
  #ending = null;
  constructor(core, summaryFile) {
    this.#core = core;
    this.#summaryFile = summaryFile;
  }
  get isSaid() {
    return this.#ending !== null;
  }
  /** @returns false where the job had ended before @throws what `keep` throws, and then nothing is said */
  say(ending) {
    if (this.#ending !== null) return false;
    ending.keep?.();
    this.#ending = ending;
    for (const [name, value] of Object.entries(ending.outputs))
      this.#tryTo(() => this.#core.setOutput(name, value));
    if (this.#summaryFile) this.#tryTo(() => appendFileSync(this.#summaryFile, ending.summary));
    for (const { level, message, ...properties } of ending.annotations)
      this.#core[level](message, properties);
    if (ending.log !== void 0) this.#core.info(ending.log);
    return true;
  }
  /** Sets the exit code: the last thing of all, and 0 only where the job succeeds. */
  setExitCode() {
    process.exitCode = this.#ending?.succeeds ? 0 : 1;
  }
  /** A full disk takes a report away, never the decision. */
  #tryTo(write) {
    try {
      write();
    } catch (error) {
      this.#core.warning(`A report could not be written: ${plain(String(error))}`);
    }
  }
};

// src/action/explain.ts
var REPORT = "Run the job again with debug logging, and report what it prints.";
var describe = (error) => error instanceof Error ? error.message : String(error);
function refusalOf(error, who) {
  if (error instanceof PolicyError && error.faults.length > 0) {
    return { message: error.message, remedy: error.remedy, policy: error };
  }
  if (error instanceof EvidenceError)
    return { message: `${error.source}: ${error.message}`, remedy: error.remedy };
  if (error instanceof PolicyError || error instanceof PlatformError) {
    return { message: error.message, remedy: error.remedy };
  }
  return { message: `${who} broke: ${describe(error)}`, remedy: REPORT };
}

// src/action/job.ts
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";

// src/github/refusal.ts
var RefusedError = class extends PlatformError {
  status;
  constructor(status, message, remedy) {
    super(message, remedy);
    this.status = status;
  }
};
function refusedRequest(what, { status, headers, data }, holder) {
  const said = messageOf(data);
  const message = `GitHub answered ${status}${said && ` '${said}'`} to ${what}`;
  const toDo = grant(headers["x-accepted-github-permissions"], what, holder);
  switch (status) {
    case 401:
      return new RefusedError(
        status,
        message,
        holder !== void 0 && "variable" in holder ? `The token in ${holder.variable} is not valid or has expired: make a new one.` : "The token is not valid or has expired: leave the input github-token at its default, the token of the job."
      );
    case 403:
      return new RefusedError(status, message, toDo);
    case 404:
      return new RefusedError(status, message, `It does not exist, or the token may not see it. ${toDo}`);
    default:
      if (status >= 300 && status < 400) {
        return new RefusedError(status, message, "It has moved: use the new name of the repository.");
      }
      return new RefusedError(
        status,
        message,
        "See https://docs.github.com/rest for what this status means here."
      );
  }
}
function grant(accepted, what, holder) {
  const first = accepted?.split(";")[0]?.trim() ?? "";
  const known = /^[a-z_]+=[a-z]+(,\s*[a-z_]+=[a-z]+)*$/.test(first);
  const pairs = first.split(/,\s*/).map((pair) => pair.replaceAll("_", "-").replace("=", ": "));
  const yaml = known ? pairs.join(", ") : void 0;
  if (holder !== void 0 && "variable" in holder) {
    return `See that the token in ${holder.variable} may see it${yaml ? `, with \`${yaml}\`` : ""}.`;
  }
  const repository = /\/repos\/([^/]+\/[^/]+)/.exec(what)?.[1];
  if (holder !== void 0 && repository?.toLowerCase() !== fullName(holder.home).toLowerCase()) {
    return `A job's token sees its own repository and public ones: give the token of a GitHub App that is installed there${yaml ? ` with \`${yaml}\`` : ""}.`;
  }
  if (yaml === void 0) return "Compare the permissions of the job with those in the documentation.";
  return `Add \`permissions: { ${yaml} }\` to the job.`;
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
  async function list2(route, parameters, key) {
    for (let pass = 1; pass <= MAX_PASSES; pass++) {
      const items = await walk(route, parameters, key);
      if (items) return items;
    }
    throw new PlatformError(`${route} kept changing while it was read`, TRY_AGAIN);
  }
  return { request, list: list2 };
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

// src/github/context.ts
function readContext(env, event) {
  const payload = shape(event, "the event");
  const name = required(env, "GITHUB_EVENT_NAME");
  return withoutUndefined({
    repository: parseRepository(required(env, "GITHUB_REPOSITORY"), "GITHUB_REPOSITORY"),
    event: name,
    sha: commit(required(env, "GITHUB_SHA"), "GITHUB_SHA"),
    ref: env["GITHUB_REF"] || void 0,
    runId: count2(env, "GITHUB_RUN_ID"),
    runAttempt: count2(env, "GITHUB_RUN_ATTEMPT"),
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
  return withoutUndefined({
    headSha: commit(payload.text("head_sha"), "merge_group.head_sha"),
    headRef: payload.optionalText("head_ref"),
    baseSha: commit(payload.text("base_sha"), "merge_group.base_sha"),
    baseRef: payload.text("base_ref")
  });
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
function count2(env, name) {
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

// src/action/event.ts
var MAX_BYTES2 = 32 * 1024 ** 2;
async function eventOf(env) {
  const path = env["GITHUB_EVENT_PATH"];
  if (!path) return {};
  try {
    return JSON.parse((await readRegular(path, MAX_BYTES2)).toString());
  } catch (cause) {
    throw new PlatformError(
      `The event at GITHUB_EVENT_PATH cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      "The runner writes it.",
      { cause }
    );
  }
}

// src/action/job.ts
async function openJob(token, env, core, signal) {
  const context = readContext(env, await eventOf(env));
  if (token !== "") core.setSecret(token);
  const directory = await mkdtemp(join(context.tempDirectory, "near-zero-downloads-"));
  const http = openHttp({ proxy: proxyOf(env) });
  const options = { apiUrl: context.apiUrl, token, http, holder: { home: context.repository } };
  return {
    client: await githubClient({ ...options, signal }),
    lastClient: await githubClient(options),
    context,
    http,
    directory,
    env,
    secret: core.setSecret,
    log: (message) => core.info(plain(message)),
    fetched: /* @__PURE__ */ new Map(),
    core,
    close: () => rmSync(directory, { recursive: true, force: true })
  };
}

// src/action/leave.ts
async function leave(ms) {
  await within(ms, Promise.all([process.stdout, process.stderr].map(drained)));
  for (let waited = 0; isWaitingForSystem() && waited < 1e3; waited += 50) await pause(50);
  if (isWaitingForSystem()) process.kill(process.pid, "SIGKILL");
  process.exit();
}
function within(ms, promise) {
  return Promise.race([promise.catch(() => {
  }), pause(ms)]);
}
var pause = (ms) => new Promise((done) => setTimeout(done, ms));
var drained = (stream) => new Promise((done) => stream.writable ? stream.write("", () => done()) : done());
var isWaitingForSystem = () => process.getActiveResourcesInfo().some((resource) => /^(FSReq|GetAddrInfoReq)/.test(resource));

// src/action/watchdog.ts
import { Worker } from "node:worker_threads";
function startWatchdog(ms, lastWords) {
  const isSaid = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(`(${watch.toString()})()`, {
    eval: true,
    workerData: { ms, isSaid, ...lastWords }
  });
  worker.unref();
  return () => Atomics.store(isSaid, 0, 1);
}
function watch() {
  const { workerData } = process.getBuiltinModule("node:worker_threads");
  const { appendFileSync: appendFileSync2, rmSync: rmSync2, writeSync } = process.getBuiltinModule("node:fs");
  const { ms, isSaid, files, line, folder } = workerData;
  const tryTo2 = (act) => {
    try {
      act();
    } catch {
    }
  };
  setTimeout(() => {
    if (Atomics.load(isSaid, 0) === 0) {
      for (const [path, text] of files) tryTo2(() => appendFileSync2(path, text));
      tryTo2(() => writeSync(1, line));
    }
    tryTo2(() => rmSync2(folder, { recursive: true, force: true }));
    process.kill(process.pid, "SIGKILL");
  }, ms);
}

// src/action/shell.ts
var TO_PUBLISH = 4e3;
var TO_PRINT = 3e3;
var TO_BITE = 9e3;
async function runAction(action, env) {
  process.exitCode = 1;
  const core = await import("./core-HR3JKLJV.js");
  await new Shell(action, core, env).run();
}
var Shell = class {
  #action;
  #core;
  #env;
  #conclusion;
  #ended = new AbortController();
  #inputs = null;
  #job = null;
  #calmWatchdog = () => {
  };
  #isInterrupted = false;
  #isLeaving = false;
  /** By `performance.now()`. */
  /** Of what is refused before it has a time-out, nothing but printing is left. */
  #deadline = performance.now();
  constructor(action, core, env) {
    this.#action = action;
    this.#core = core;
    this.#env = env;
    this.#conclusion = new Conclusion(core, env["GITHUB_STEP_SUMMARY"]);
  }
  async run() {
    this.#endWhateverHappens();
    let ending;
    try {
      this.#inputs = readInputs(this.#action.inputs, this.#env);
      const { timeout, githubToken } = this.#inputs;
      this.#startClock(timeout);
      this.#job = await openJob(githubToken, this.#env, this.#core, this.#ended.signal);
      this.#startWatchdog(timeout);
      ending = await this.#action.run(this.#inputs, this.#job);
      if (!this.#say(ending)) return;
    } catch (error) {
      if (this.#isDebugging() && error instanceof Error) this.#core.notice(error.stack ?? "");
      ending = this.#refusal(refusalOf(error, this.#action.who));
      if (!this.#say(ending)) return;
    }
    await ending.publish?.();
    await this.#leave(Math.max(this.#deadline - performance.now(), 0) + TO_PRINT);
  }
  #refusal(refusal) {
    return this.#action.refused(refusal, this.#inputs, this.#job);
  }
  #say(ending) {
    const isFirst = this.#conclusion.say(ending);
    this.#calmWatchdog();
    this.#ended.abort();
    return isFirst;
  }
  /** Ends from outside: refused, unless the job had ended before and only what comes after it is cut off. */
  #interrupt(message, remedy) {
    if (this.#isLeaving || this.#isInterrupted) return;
    if (this.#conclusion.isSaid) {
      this.#core.warning(`Cut off after the verdict: ${plain(message)}`);
      void this.#leave(TO_PRINT);
      return;
    }
    this.#isInterrupted = true;
    const ending = this.#refusal({ message, remedy });
    this.#say(ending);
    void within(TO_PUBLISH, Promise.resolve(ending.publish?.())).then(() => this.#leave(TO_PRINT));
  }
  async #leave(ms) {
    if (this.#isLeaving) return;
    this.#isLeaving = true;
    this.#job?.close();
    this.#conclusion.setExitCode();
    await leave(ms);
  }
  #endWhateverHappens() {
    const { who, what } = this.#action;
    const isBroken = (error) => this.#interrupt(`${who} broke: ${describe(error)}`, REPORT);
    process.on("uncaughtException", isBroken);
    process.on("unhandledRejection", isBroken);
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) {
      process.on(
        signal,
        () => this.#interrupt(`The job was stopped (${signal}) before there was ${what}.`, "Run it again.")
      );
    }
    const message = `${who} ended without ${what}: something it waited for never came.`;
    process.on("beforeExit", () => this.#interrupt(message, REPORT));
    process.on("exit", () => {
      if (this.#isLeaving) return;
      if (!this.#conclusion.isSaid) this.#say(this.#refusal({ message, remedy: REPORT }));
      this.#job?.close();
      process.exitCode = 1;
    });
  }
  #startClock(ms) {
    this.#deadline = performance.now() + ms;
    const { message, remedy } = this.#tooLong(ms);
    setTimeout(() => this.#interrupt(message, remedy), ms).unref();
  }
  #startWatchdog(ms) {
    const refusal = this.#tooLong(ms);
    const { outputs, summary } = this.#refusal(refusal);
    const text = Object.entries(outputs).map(
      ([name, value]) => `${name}=${value.replace(/[\r\n]+/g, " ")}
`
    );
    const files = [
      [this.#env["GITHUB_OUTPUT"], text.join("")],
      [this.#env["GITHUB_STEP_SUMMARY"], summary]
    ];
    this.#calmWatchdog = startWatchdog(ms + TO_BITE, {
      files: files.flatMap(([path, content]) => path ? [[path, content]] : []),
      line: `::error title=near-zero::${plain(refusal.message)} \u2192 ${plain(refusal.remedy)}
`,
      folder: this.#job.directory
    });
  }
  #tooLong(ms) {
    const message = `${this.#action.who} took longer than its \`timeout\` of ${plural(ms / 1e3, "second")}.`;
    return { message, remedy: "Raise `timeout`, or find out what is slow." };
  }
  /** GitHub sets RUNNER_DEBUG where a job is run again with debug logging. */
  #isDebugging() {
    return Boolean(this.#env["NEAR_ZERO_DEBUG"]) || this.#env["RUNNER_DEBUG"] === "1";
  }
};

// src/action/gate.ts
var gate_exports = {};
__export(gate_exports, {
  gate: () => gate
});
import { mkdtemp as mkdtemp2 } from "node:fs/promises";
import { join as join5, resolve as resolve3 } from "node:path";

// src/action/judge-run.ts
import { hash } from "node:crypto";

// src/github/attestations.ts
var API_VERSION = "2022-11-28";
var MOST = 100;
async function readAttestations(client, repository, digest) {
  const { status, data } = await client.request(
    "GET /repos/{owner}/{repo}/attestations/{digest}",
    { ...repository, digest, per_page: MOST, headers: { "x-github-api-version": API_VERSION } },
    [404]
  );
  if (status === 404) return [];
  return shape(data, `the attestations of ${digest}`).list("attestations").map((one) => one.optionalValue("bundle") ?? null);
}

// src/github/runs.ts
async function readRun(client, repository, id) {
  const { data } = await client.request("GET /repos/{owner}/{repo}/actions/runs/{id}", { ...repository, id });
  return runOf(shape(data, `run ${id}`));
}
async function newestRun(client, repository, workflow, branch) {
  const { data } = await client.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs", {
    ...repository,
    workflow,
    branch,
    per_page: 100
  });
  const own = shape(data, `the runs of ${workflow}`).list("workflow_runs").map((run) => runOf(run)).filter(({ headRepository }) => headRepository !== null && sameRepository(headRepository, repository));
  return own.reduce((newest, run) => newest && newest.id > run.id ? newest : run, null);
}
async function readJobs(client, repository, runId) {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{runId}/jobs";
  const items = await client.list(route, { ...repository, runId, filter: "all" }, "jobs");
  return items.map((item) => {
    const job = shape(item, `a job of run ${runId}`);
    return {
      name: job.text("name"),
      startedAt: job.text("started_at"),
      completedAt: job.optionalText("completed_at") ?? null
    };
  });
}
function runOf(run) {
  const head = run.optionalChild("head_repository")?.text("full_name");
  return {
    id: run.integer("id"),
    repository: parseRepository(run.child("repository").text("full_name"), "repository"),
    attempt: run.integer("run_attempt"),
    startedAt: run.text("run_started_at"),
    workflow: run.text("path").replace(/@.*$/, ""),
    event: run.text("event"),
    completed: run.optionalText("status") === "completed",
    conclusion: run.optionalText("conclusion") ?? null,
    headCommit: run.text("head_sha"),
    headBranch: run.optionalText("head_branch") ?? null,
    headRepository: head === void 0 ? null : parseRepository(head, "head_repository"),
    actor: run.optionalChild("actor")?.text("login") ?? null,
    pullRequests: (run.optionalList("pull_requests") ?? []).map((pull) => ({
      number: pull.integer("number"),
      baseRef: pull.child("base").text("ref")
    }))
  };
}

// src/github/base.ts
async function checkBase(client, { repository, runId, pullRequest: pullRequest2 }) {
  if (pullRequest2 === void 0) return;
  const { number, baseRef } = pullRequest2;
  const now = (await readRun(client, repository, runId)).pullRequests.find((one) => one.number === number);
  if (now === void 0 || now.baseRef === baseRef) return;
  throw new PlatformError(
    `Pull request ${number} goes into ${now.baseRef} now, and this job was started for ${baseRef}`,
    "Start the workflow on its present base: on the type `edited`, or by a new commit."
  );
}

// src/github/commits.ts
function relateTo(client, release, rules) {
  const repository = parseRepository(release.repository, "the repository");
  const asks = (...some) => rules.some((rule) => some.includes(rule));
  const known = /* @__PURE__ */ new Map();
  const trees = /* @__PURE__ */ new Map();
  function treeOf(commit2) {
    if (!trees.has(commit2)) trees.set(commit2, readTree(client, repository, commit2));
    return trees.get(commit2);
  }
  async function ask(commit2) {
    if (asks("same-tree", "ancestor")) {
      const tree = await treeOf(commit2);
      for (const released of release.commits)
        if (tree !== null && tree === await treeOf(released)) return "same-tree";
    }
    if (asks("ancestor")) {
      for (const released of release.commits)
        if (await isAncestor(client, repository, commit2, released)) return "ancestor";
    }
    return "other";
  }
  return async ({ headCommit, repository: of }) => {
    if (headCommit === null || of === null) return void 0;
    if (release.commits.includes(headCommit)) return "same";
    if (!sameRepository(parseRepository(of, "the repository of a run"), repository)) return "other";
    if (!known.has(headCommit)) known.set(headCommit, ask(headCommit));
    return known.get(headCommit);
  };
}
async function readTree(client, repository, commit2) {
  const route = "GET /repos/{owner}/{repo}/git/commits/{commit}";
  const { status, data } = await client.request(route, { ...repository, commit: commit2 }, [404]);
  return status === 404 ? null : shape(data, `commit ${commit2}`).child("tree").text("sha");
}
async function isAncestor(client, repository, commit2, of) {
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const parameters = { ...repository, basehead: `${commit2}...${of}`, per_page: 1 };
  const { status, data } = await client.request(route, parameters, [404]);
  return status !== 404 && ["ahead", "identical"].includes(shape(data, `what ${of} is to ${commit2}`).text("status"));
}

// src/github/release.ts
function releaseOf(context) {
  const { repository, pullRequest: pullRequest2, mergeGroup: mergeGroup2, deployment: deployment2, workflowRun, sha } = context;
  const head = mergeGroup2?.headSha ?? deployment2?.sha ?? workflowRun?.headSha;
  return {
    repository: fullName(repository),
    commits: pullRequest2 === void 0 ? [head ?? sha] : [pullRequest2.headSha, ...mergeCommit(context)],
    pullRequest: pullRequest2?.number ?? null
  };
}
var mergeCommit = ({ event, sha, ref, pullRequest: pullRequest2 }) => event !== "pull_request_target" && ref?.startsWith("refs/pull/") === true && sha !== pullRequest2?.headSha ? [sha] : [];
function forkOf({ event, repository, pullRequest: pullRequest2, workflowRun }) {
  const nameOf2 = (head) => head ? fullName(head) : "(deleted since)";
  if (pullRequest2?.fork && event !== "pull_request_target") return nameOf2(pullRequest2.headRepository);
  if (workflowRun === void 0 || workflowRun.event === "pull_request_target") return null;
  const { headRepository } = workflowRun;
  return headRepository && sameRepository(headRepository, repository) ? null : nameOf2(headRepository);
}

// src/github/trusted-policy.ts
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
  const isPull = event === "pull_request" || event === "pull_request_target";
  return isPull && pullRequest2 ? headOf(pullRequest2.baseRef) : void 0;
}
var headOf = (branch) => `heads/${branch.replace(/^refs\/heads\//, "")}`;
async function readPolicy(client, location) {
  const { repository, path } = location;
  const ref = location.ref ?? headOf(await readDefaultBranch(client, repository));
  const sha = await resolve(client, repository, ref);
  const place = { repository: fullName(repository), path, ref, sha };
  const text = await readText(client, { repository, path, sha }, "policy");
  return text === null ? { found: false, ...place } : { found: true, text, ...place };
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
async function notesOnPolicy(client, { event, pullRequest: pullRequest2, sha }, location, inForce) {
  const { path, because } = location;
  if (because !== "base" && because !== "default-branch") return [];
  const ref = event === "pull_request_target" && pullRequest2 ? pullRequest2.headSha : sha;
  if (ref === inForce.sha) return [];
  const what = because === "base" ? BASED[event] : "The commit that this job runs on";
  const whose = `${inForce.ref.replace(/^heads\//, "")} (${inForce.sha.slice(0, 7)})`;
  try {
    const own = await readPolicy(client, { ...location, ref });
    if (own.found && own.text === inForce.text) return [];
    return [
      own.found ? `${what} brings another policy at ${path} than the branch ${whose} has; it was judged by that of the branch.` : `${what} is without the policy at ${path}; it was judged by that of the branch ${whose}.`
    ];
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return [`${what}: whether it brings another policy could not be told (${error.message}).`];
  }
}
var BASED = {
  merge_group: "This merge group",
  pull_request: "This pull request",
  pull_request_target: "This pull request"
};
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

// src/github/artifact-source.ts
import { join as join4 } from "node:path";

// src/evidence/sources/unpack.ts
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join as join2 } from "node:path";
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
      const path = join2(folder, ...entry.name.split("/"));
      await mkdir(dirname(path), { recursive: true });
      await pipeline(archive.stream(entry), createWriteStream(path, { flags: "wx" }));
      files.push(await evidenceFile(path, { name: entry.name, source, provenance }));
    }
    return files;
  } finally {
    await bytes.close?.();
  }
}

// src/github/artifact-query.ts
function artifactQuery({ name, rest, options }) {
  const { run, workflow, branch, repo, digest, job, auth } = options;
  const wrong = (message, remedy) => new PlatformError(`${name}: ${message}`, remedy);
  if (run !== void 0 && workflow !== void 0) {
    throw wrong("has `run=` and `workflow=`, and each of them names a run", "Leave one of them out.");
  }
  if (branch !== void 0 && workflow === void 0) {
    throw wrong("has `branch=` and no `workflow=`", "Add `workflow=`: the newest run of it is taken.");
  }
  if (repo !== void 0 && run === void 0 && workflow === void 0) {
    throw wrong("has `repo=` and no run of it", "Add `run=ID`, or `workflow=FILE`.");
  }
  const number = (option) => {
    const value = options[option];
    if (value === void 0) return null;
    if (/^[1-9]\d{0,14}$/.test(value)) return Number(value);
    throw wrong(`\`${option}=\` is no number such as GitHub gives`, `Write \`${option}=123456\`.`);
  };
  const id = number("run");
  return {
    pattern: rest,
    repository: repo === void 0 ? null : parseRepository(repo, "`repo=`"),
    run: workflow !== void 0 ? {
      kind: "newest",
      workflow: fileName(workflow),
      branch: branch?.replace(/^refs\/heads\//, "") ?? null
    } : id === null ? { kind: "this" } : { kind: "id", id },
    artifactId: number("artifact-id"),
    digest: digest === void 0 ? null : sha256(digest),
    job: job ?? null,
    tokenVariable: auth === void 0 ? null : bearerVariable(auth)
  };
  function sha256(text) {
    const hex = text.toLowerCase().replace(/^sha256:/, "");
    if (/^[0-9a-f]{64}$/.test(hex)) return `sha256:${hex}`;
    throw wrong(
      "`digest=` is no SHA-256",
      "Write 64 hexadecimal digits, as upload-artifact's output artifact-digest has them."
    );
  }
  function fileName(text) {
    const file = text.replace(/^\.github\/workflows\//, "");
    if (/^[\w.-]+$/.test(file)) return file;
    throw wrong(
      "`workflow=` is no file of .github/workflows",
      "Write its name, such as `workflow=evals.yml`."
    );
  }
}

// src/github/artifacts.ts
import { rm } from "node:fs/promises";
import { join as join3 } from "node:path";
async function findArtifacts(client, repository, runId, pattern) {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{runId}/artifacts";
  const items = await client.list(route, { ...repository, runId }, "artifacts");
  const all = items.map((item) => artifactOf(shape(item, `an artifact of run ${runId}`))).sort((a, b) => a.id - b.id);
  const stranger = all.find((artifact) => artifact.runId !== runId);
  if (stranger) throw foreign(stranger, `run ${runId}`);
  const artifacts = all.filter(({ name }) => globMatches(pattern, name));
  const names = artifacts.map(({ name }) => name);
  return {
    artifacts,
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
  let from = "";
  const address = async () => {
    const parameters = { ...repository, id: artifact.id, format: "zip" };
    const { status, headers: headers2 } = await client.request(route, parameters, [302, 410]);
    if (status === 410) throw expired(source);
    const { location } = headers2;
    if (status !== 302 || location === void 0) {
      throw new EvidenceError(
        source,
        `answered ${status} where a redirect was expected`,
        "Run the job again."
      );
    }
    from = location;
    return location;
  };
  const path = join3(directory, `artifact-${artifact.id}`);
  const { bytes, sha256, headers } = await http.download(address, { to: path, maxBytes, timeout, signal }).catch((error) => {
    throw error instanceof StatusError ? refusedByStorage(source, error) : error;
  });
  const digest = `sha256:${sha256}`;
  const wanted = { github: artifact.digest, producer: promised };
  try {
    if (wanted.github) sameDigest(artifact, digest, wanted.github, "GitHub recorded");
    if (wanted.producer) sameDigest(artifact, digest, wanted.producer, "its producer reported");
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  const comparedWith = ["github", "producer"].filter((who) => wanted[who]);
  return { path, archived: isArchive(from, headers["content-type"]), bytes, digest, comparedWith };
}
function sameDigest(artifact, digest, expected, who) {
  if (digest === expected) return;
  throw new EvidenceError(
    label(artifact),
    `is ${digest}, but ${who} ${expected}`,
    "Do not trust it: find out which job replaced it, and run the evals again.",
    { code: "digest-mismatch" }
  );
}
var isArchive = (address, type = "") => /^application\/(x-)?zip(-compressed)?\b/i.test(type.trim()) || /\.zip$/i.test(new URL(address).pathname);
function provenanceOf(artifact, run) {
  if (artifact.runId !== run.id || artifact.headCommit !== run.headCommit) {
    throw foreign(artifact, `run ${run.id} of commit ${run.headCommit}`);
  }
  const latest = Date.parse(artifact.createdAt) >= Date.parse(run.startedAt);
  return {
    artifactId: artifact.id,
    artifactDigest: artifact.digest,
    repository: fullName(run.repository),
    runId: run.id,
    runAttempt: latest ? run.attempt : null,
    workflow: run.workflow,
    event: run.event,
    headCommit: run.headCommit,
    headBranch: run.headBranch,
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
function refusedByStorage(source, error) {
  const { status } = error;
  if (status === 404 || status === 410) return expired(source);
  return new EvidenceError(
    source,
    `could not be downloaded: its storage, not GitHub, answered ${status} (${error.source})`,
    "See that the runner, its proxy or its firewall lets requests through to that host.",
    { cause: error }
  );
}
function foreign(artifact, where) {
  return new EvidenceError(
    label(artifact),
    `belongs to run ${artifact.runId} of commit ${artifact.headCommit}, not to ${where}`,
    "Name the run that uploaded it."
  );
}

// src/github/artifact-time.ts
var SKEW = 5e3;
function checkTime(artifact, jobs, { name, ended }) {
  const making = jobs.filter((job) => name === null || job.name === name);
  const at = Date.parse(artifact.createdAt);
  const within2 = ({ startedAt, completedAt }) => (name === null || at >= Date.parse(startedAt) - SKEW) && (completedAt === null ? !ended : at <= Date.parse(completedAt) + SKEW);
  if (making.some(within2)) return;
  if (making.length === 0) {
    throw new EvidenceError(
      label(artifact),
      name === null ? "is of a run without jobs" : `its run has no job ${name}; it has ${list(jobNames(jobs)) || "none"}`,
      'Write `job=` as the page of the run shows the job, of a matrix with its values: `job="evals (en)"`.'
    );
  }
  const times = making.map(({ startedAt, completedAt }) => `${startedAt} to ${completedAt ?? "now"}`);
  throw new EvidenceError(
    label(artifact),
    name === null ? `was uploaded at ${artifact.createdAt}, after its run had ended` : `was uploaded at ${artifact.createdAt}, when the job ${name} was not running (${list(times)})`,
    "It may stand in for another one: find out who uploaded it, and start a new run of the evals.",
    { code: "ambiguous-artifact" }
  );
}
var jobNames = (jobs) => [...new Set(jobs.map(({ name }) => name))];

// src/github/artifact-source.ts
var MAX_BYTES3 = 10 * 1024 ** 3;
var TIMEOUT = 10 * 6e4;
async function fromArtifacts(source, reach) {
  const query = artifactQuery(source);
  checkServer(source, reach.context);
  const place = await placeOf(source, query, reach);
  const found = await findArtifacts(place.client, place.repository, place.run.id, query.pattern);
  const artifacts = chosen(source, query, found, place);
  await checkTimes(artifacts, query, place, reach);
  const files = [];
  for (const artifact of artifacts) files.push(...await filesOf(artifact, query, place, reach));
  const names = new Set(artifacts.map(({ name }) => name));
  const problems = found.ambiguous.filter((name) => names.has(name)).map((name) => ambiguous(source, name, place));
  return { files, problems };
}
function checkServer(source, { serverUrl }) {
  const host = new URL(serverUrl).hostname.toLowerCase();
  if (host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost")) return;
  throw new EvidenceError(
    source.name,
    `GitHub Enterprise Server (${host}) has no artifacts that can be told from one another: no digest, and any job may change them`,
    "Keep results where they have an address, and name that as the source; or have a step before the gate put the files there."
  );
}
async function placeOf(source, query, reach) {
  const { context, http } = reach;
  const { tokenVariable } = query;
  const repository = query.repository ?? context.repository;
  const holder = tokenVariable === null ? null : { variable: tokenVariable };
  const client = holder === null ? reach.client : await githubClient({ apiUrl: context.apiUrl, token: variable(holder.variable, reach), http, holder });
  const own = sameRepository(repository, context.repository);
  const here = { client, repository, ownRun: own ? context.runId : null };
  const found = await (query.run.kind === "newest" ? newestOf(query.run, here, source, reach.log) : namedRun(query.run.kind === "id" ? query.run.id : context.runId, here));
  const { run } = found;
  if (run.id === here.ownRun || run.completed) return { client, repository, ...found };
  throw new EvidenceError(
    source.name,
    `${found.runName} is still under way, so that its results may not be all`,
    "Wait until it has ended, and run this job again: an older run is not taken in its place."
  );
}
async function namedRun(id, { client, repository, ownRun }) {
  const runName = id === ownRun ? "this run" : `run ${id}${ofOther(repository, ownRun)}`;
  return { run: await readRun(client, repository, id), runName };
}
async function newestOf({ workflow, branch: asked }, { client, repository, ownRun }, source, log) {
  const branch = asked ?? await readDefaultBranch(client, repository);
  const run = await newestRun(client, repository, workflow, branch);
  const where = `${workflow} on ${branch}${ofOther(repository, ownRun)}`;
  if (run === null) {
    throw new EvidenceError(source.name, `there is no run of ${where}`, "Start one, or correct the names.");
  }
  const runName = `run ${run.id}, the newest of ${where},`;
  if (run.id === ownRun) {
    throw new EvidenceError(
      source.name,
      `${runName} is this one`,
      "For artifacts of this run leave `workflow=` out."
    );
  }
  if (run.completed) log(`${source.name}: run ${run.id} is the newest of ${where} (${run.conclusion})`);
  return { run, runName };
}
var ofOther = (repository, ownRun) => ownRun === null ? ` of ${fullName(repository)}` : "";
function chosen(source, { artifactId, digest }, { artifacts, names }, { runName }) {
  const left = artifacts.filter(({ id }) => artifactId === null || id === artifactId);
  if (left.length === 0) {
    const what = artifactId === null ? "no such artifact" : `no artifact ${artifactId} of this name`;
    throw new EvidenceError(
      source.name,
      `${runName} has ${what}; it has ${list(names) || "none at all"}`,
      artifactId === null ? "See that the job with the evals uploads its results (actions/upload-artifact with `if: always()` and `if-no-files-found: error`) and that the gate job `needs` it." : "It was deleted, or belongs to another run: find out who deleted it, and start a new run of the evals."
    );
  }
  if (digest !== null && left.length > 1) {
    throw new EvidenceError(
      source.name,
      `\`digest=\` is of one artifact, and ${runName} has ${left.length} of this name`,
      "Add `artifact-id=`, from the same outputs of the job that uploads it."
    );
  }
  return left;
}
async function checkTimes(artifacts, { job }, { client, repository, run }, { context }) {
  const ended = run.completed && run.id !== context.runId;
  if (job === null && !ended) return;
  const jobs = await readJobs(client, repository, run.id);
  for (const artifact of artifacts) checkTime(artifact, jobs, { name: job, ended });
}
async function filesOf(artifact, { digest: promised }, { client, repository, run }, { http, directory, log, fetched }) {
  const known = fetched.get(artifact.id);
  if (known !== void 0) {
    if (promised !== null) sameDigest(artifact, known, promised, "its producer reported");
    return [];
  }
  const arrived = await fetchArtifact(client, http, repository, artifact, {
    directory,
    maxBytes: MAX_BYTES3,
    timeout: TIMEOUT,
    digest: promised ?? void 0
  });
  const { path, archived, bytes, digest, comparedWith } = arrived;
  fetched.set(artifact.id, digest);
  const agreed = comparedWith.length > 0 ? `as ${list(comparedWith.map((who) => KNOWS[who]))} it` : UNCOMPARED;
  log(`${label(artifact)}: ${bytes} bytes, ${digest}, ${agreed}`);
  const about = { source: `artifact:${artifact.name}`, provenance: provenanceOf(artifact, run) };
  if (archived) return unpack(path, join4(directory, `results-${artifact.id}`), about);
  return [await evidenceFile(path, { ...about, name: artifact.name, digest })];
}
var KNOWS = { github: "GitHub recorded", producer: "its producer reported" };
var UNCOMPARED = "GitHub recorded no digest, so nobody can tell whether these are the bytes that were uploaded";
var ambiguous = (source, name, { runName }) => new EvidenceError(
  source.name,
  `${runName} has several artifacts named ${name}, so one of them may stand in for another`,
  "Give each job its own artifact name, and do not overwrite artifacts. After a second attempt at the same evals, start a new run.",
  { code: "ambiguous-artifact" }
);

// src/run/collect.ts
async function collect(lines, reach) {
  const sources = lines.map(parseSource);
  const files = [];
  const counted = [];
  const shards = [];
  const problems = [];
  for (const source of sources) {
    try {
      const one = await collectOne(source, reach);
      files.push(...one.files);
      counted.push(...one.counted ?? []);
      shards.push(...one.shards ?? []);
      problems.push(...one.problems);
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      problems.push(error);
    }
  }
  return { files, counted, shards, problems };
}
var DISK = ["files", "tally"];
var ofFork = (file, fork) => ({
  ...file,
  provenance: { ...file.provenance, headRepository: fork }
});
async function collectOne(source, reach) {
  if (source.kind === "artifact")
    return { ...await fromArtifacts(source, reach), shards: shardsOf(source) };
  const { files, ...fetched } = await fetchSource(source, reach.context.workspace, reach);
  const fork = DISK.includes(source.kind) ? forkOf(reach.context) : null;
  return { ...fetched, files: fork === null ? files : files.map((file) => ofFork(file, fork)), problems: [] };
}

// src/run/ledger/on-github.ts
import { basename, resolve as resolve2 } from "node:path";

// src/github/ledger-records.ts
var RECORD_TITLE = "near-zero ledger";
var recordOf = ({ place, number, digest }) => `${place}: entry ${number} is ${digest}`;
function parseRecord(title, message) {
  if (title !== RECORD_TITLE) return null;
  const found = /^(\S[^\n]{0,500}): entry ([1-9]\d{0,9}) is (sha256:[0-9a-f]{64})$/.exec(message ?? "");
  return found === null ? null : { place: found[1], number: Number(found[2]), digest: found[3] };
}

// src/github/ledger-anchor.ts
var DAY = 864e5;
var LONGEST = 65 * DAY;
var SKEW2 = 10 * 6e4;
var MOST_PAGES = 3;
var MOST_RUNS = 40;
var MOST_RECENT = 5;
async function readAnchor(client, options) {
  const { repository, place, workflows, recent } = options;
  const heads = [];
  const seen = /* @__PURE__ */ new Set();
  const look = async (run) => {
    seen.add(run.id);
    const said = (await headsOf(client, repository, run)).filter((head) => head.place === place);
    heads.push(...said);
    return said;
  };
  try {
    let since = null;
    for (const { id, openedAt } of recent.slice(0, MOST_RECENT)) {
      const run = await readRun2(client, repository, id);
      if (run === null || (await look(run)).length === 0) continue;
      since = Date.parse(openedAt);
      break;
    }
    const runs = /* @__PURE__ */ new Map();
    let cut = false;
    for (const workflow of workflows) {
      const listed = await listRuns(client, repository, workflow, since);
      for (const run of listed.runs) runs.set(run.id, run);
      cut ||= listed.cut;
    }
    const wanted = [...runs.values()].filter(({ id, updatedAt }) => !seen.has(id) && (since === null || updatedAt >= since - SKEW2)).sort((a, b) => b.updatedAt - a.updatedAt);
    for (const run of wanted.slice(0, MOST_RUNS)) await look(run);
    if (recent.length > 0 && since === null)
      return { heads, lacks: "nothing is left of what the last runs that it names said of it" };
    if (cut || wanted.length > MOST_RUNS)
      return { heads, lacks: "more runs may have written since than are looked at" };
    return { heads, lacks: null };
  } catch (error) {
    if (error instanceof NotGranted) return { heads, lacks: error.message };
    throw error;
  }
}
var NotGranted = class extends Error {
};
async function listRuns(client, repository, workflow, since) {
  const runs = [];
  const created = since === null ? {} : { created: `>=${new Date(since - LONGEST).toISOString().slice(0, 10)}` };
  for (let page = 1; page <= MOST_PAGES; page++) {
    const route = "GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs";
    const parameters = { ...repository, workflow, per_page: 100, page, ...created };
    const { status, data } = await client.request(route, parameters, [403, 404]);
    if (status === 403) throw new NotGranted("the token may not list runs (`actions: read`)");
    if (status === 404) return { runs: [], cut: false };
    const found = shape(data, `the runs of ${workflow}`).list("workflow_runs");
    runs.push(...found.filter((run) => mayWrite(run.text("event"))).map(runOf2));
    if (found.length < 100) return { runs, cut: false };
  }
  return { runs, cut: true };
}
var mayWrite = (event) => event !== "merge_group" && !event.startsWith("pull_request");
async function readRun2(client, repository, id) {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{id}";
  const { status, data } = await client.request(route, { ...repository, id }, [403, 404]);
  if (status === 403) throw new NotGranted("the token may not read runs (`actions: read`)");
  return status === 404 ? null : runOf2(shape(data, `run ${id}`));
}
function runOf2(run) {
  const updatedAt = Date.parse(run.text("updated_at"));
  if (Number.isNaN(updatedAt)) {
    throw new PlatformError(`Run ${run.integer("id")} has no time in updated_at`, "Run the job again.");
  }
  return { id: run.integer("id"), suite: run.integer("check_suite_id"), updatedAt };
}
async function headsOf(client, repository, { id, suite }) {
  const route = "GET /repos/{owner}/{repo}/check-suites/{suite}/check-runs";
  const parameters = { ...repository, suite, filter: "all" };
  const { status, data } = await client.request(route, { ...parameters, per_page: 100 }, [403, 404]);
  if (status !== 200) throw new NotGranted("the token may not read what jobs said (`checks: read`)");
  const first = shape(data, `the jobs of run ${id}`);
  const few = first.integer("total_count") <= 100;
  const jobs = few ? first.list("check_runs") : (await client.list(route, parameters, "check_runs")).map((one) => shape(one, `a job of run ${id}`));
  const heads = [];
  for (const job of jobs) {
    if (job.child("output").integer("annotations_count") === 0) continue;
    const annotations2 = await client.list("GET /repos/{owner}/{repo}/check-runs/{job}/annotations", {
      ...repository,
      job: job.integer("id")
    });
    for (const annotation of annotations2.map((one) => shape(one, `an annotation of run ${id}`))) {
      const head = parseRecord(annotation.optionalText("title"), annotation.optionalText("message"));
      if (head !== null) heads.push({ ...head, runId: id });
    }
  }
  return heads;
}

// src/run/ledger/writer.ts
function notAWriter({ event, workflowRef, repository }, defaultBranch, trustedRefs) {
  if (!mayWrite(event)) return `a run of the event ${event} reads the ledger and never writes it`;
  const at = workflowRef?.indexOf("@") ?? -1;
  if (workflowRef === void 0 || at < 0) return "nothing says which ref its workflow file was read from";
  const file = workflowRef.slice(0, at).toLowerCase();
  const ref = workflowRef.slice(at + 1);
  if (!file.startsWith(`${fullName(repository)}/`.toLowerCase()))
    return `its workflow file is of another repository (${workflowRef})`;
  if (ref === `refs/heads/${defaultBranch}` || trustedRefs.some((trusted) => globMatches(trusted, ref)))
    return null;
  return `its workflow file was read from ${ref}, which is neither the default branch nor one of the policy's \`trusted_refs\``;
}

// src/run/ledger/on-github.ts
var GIT_TIMEOUT = 5 * 6e4;
async function ledgerOfJob(named, { policy, gate: gate2, subject, trusted }, reach, token, notice) {
  const { client, context } = reach;
  if (gate2.screen) return NO_LEDGER;
  const input = chosenBy(gate2.memory?.ledger ?? null, named);
  const store = await findLedger(input, reach, token);
  if (store === null) return NO_LEDGER;
  const write = "write" in input && input.write;
  const hindrance = write ? notAWriter(context, await defaultBranchOf(client, context), policy.trustedRefs) : "the input ledger does not say `write`";
  if (write && hindrance !== null) reach.log(`The ledger is read and not written: ${hindrance}.`);
  const attempt = await beginAttempt({
    store,
    create: write,
    opened: hindrance === null ? {
      gate: gate2.name,
      subject: subject?.model ? { model: subject.model, digest: subject.digest } : null,
      policy: trusted,
      commit: context.deployment?.sha ?? context.sha,
      run: runOf3(context)
    } : null,
    outside: (chain) => vouched(client, context, store, chain),
    wrote: (number, digest) => notice(recordOf({ place: store.place, number, digest }), RECORD_TITLE),
    now: () => /* @__PURE__ */ new Date()
  });
  if (attempt.lacks !== null) {
    reach.log(`Nothing outside the ledger vouches for its end: ${attempt.lacks}.`);
  }
  return attempt;
}
async function readLedgerOfJob(input, reach, token) {
  const store = await findLedger(input, reach, token);
  if (store === null) return null;
  const { ledger, reasons } = await beginAttempt({
    store,
    create: false,
    opened: null,
    outside: async () => ({ records: [], lacks: "it is only read" }),
    wrote: () => {
    },
    now: () => /* @__PURE__ */ new Date()
  });
  const [fault = null] = reasons;
  if (ledger === null && fault === null) return null;
  return { place: store.place, entries: ledger?.entries ?? [], fault };
}
async function findLedger(input, reach, token) {
  if (input.kind === "off") return null;
  const named = input.kind === "auto" ? { kind: "branch", name: LEDGER_BRANCH, write: false } : input;
  const { repository } = reach.context;
  if (named.kind === "branch" && !named.write && !await hasBranch(reach.client, repository, named.name)) {
    if (input.kind === "auto" || named.missing) return null;
    throw new PlatformError(
      `There is no branch ${named.name} in ${fullName(repository)} to read the ledger from`,
      `Correct the input ledger, or have the gate write \`branch:${named.name} write\`: the first run that may write makes it.`
    );
  }
  return storeOf(named, reach, token);
}
function storeOf({ kind, name }, { context, directory, env, secret, log }, token) {
  if (kind === "file") {
    return fileStore({ path: resolve2(context.workspace, name), name, maxBytes: MAX_LEDGER_BYTES, warn: log });
  }
  const remote = `${context.serverUrl}/${fullName(context.repository)}`;
  const { protocol, hostname } = new URL(remote);
  if (protocol !== "https:" && !/^(127\.0\.0\.1|\[::1\]|(.+\.)?localhost)$/.test(hostname)) {
    throw new PlatformError(
      `The server at ${context.serverUrl} is not https`,
      "A token is not sent in the clear: use https."
    );
  }
  secret(basic(token));
  const git = openGit({ directory, remote, token, env, timeout: GIT_TIMEOUT });
  return ledgerBranch({ git, remote, branch: name, maxBytes: MAX_LEDGER_BYTES });
}
async function hasBranch(client, repository, branch) {
  const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
  const { status } = await client.request(route, { ...repository, ref: `heads/${branch}` }, [404, 409]);
  return status === 200;
}
var defaultBranchOf = async (client, context) => context.defaultBranch ?? await readDefaultBranch(client, context.repository);
var runOf3 = ({ repository, runId, runAttempt, workflowRef, event }) => ({
  repository: fullName(repository),
  id: runId,
  attempt: runAttempt,
  workflow: workflowRef ?? null,
  event
});
var MOST_WORKFLOWS = 10;
async function vouched(client, { repository, workflowRef }, { place }, chain) {
  const runs = chain.entries.flatMap(
    (entry) => entry.type === "opened" && entry.run !== null ? [{ at: entry.at, run: entry.run }] : []
  ).filter(({ run }) => sameRepository(parseRepository(run.repository, "the ledger"), repository)).reverse();
  const recent = new Map(runs.map(({ at, run }) => [run.id, at]));
  const files = [workflowRef, ...runs.map(({ run }) => run.workflow)].flatMap(
    (ref) => typeof ref === "string" ? basename(ref.split("@")[0]) : []
  );
  const { heads, lacks } = await readAnchor(client, {
    repository,
    place,
    workflows: [...new Set(files)].slice(0, MOST_WORKFLOWS),
    recent: [...recent].map(([id, openedAt]) => ({ id, openedAt }))
  });
  return {
    records: heads.map(({ runId, number, digest }) => ({ where: `run ${runId}`, number, digest })),
    lacks
  };
}

// src/action/judge-run.ts
async function judgeRun(inputs, reach, { unverified: unverified2 = false, notice = (_message, _title) => {
} } = {}) {
  const { client, context } = reach;
  const trusted = await trustedPolicy(client, context, inputs);
  const policy = parsePolicy(trusted.text, trusted.path);
  const chosen2 = gateOf(policy, inputs.gate, context.event);
  checkGate(chosen2, inputs, context.event);
  const release = releaseOf(context);
  const { path, sha: ref } = trusted;
  const read = { path, ref, digest: `sha256:${hash("sha256", trusted.text)}` };
  const judging = { policy, gate: chosen2, subject: inputs.subject, trusted: read };
  await couldCollect(inputs, reach);
  const { notes, ...remembered } = await historyOfJob(client, trusted, chosen2);
  const attempt = await ledgerOfJob(inputs.ledger, judging, reach, inputs.githubToken, notice);
  const collected = await collect(inputs.results, reach);
  const files = await bind(collected.files, {
    policy,
    gate: chosen2,
    attest: async () => ({
      server: context.serverUrl,
      trustedRoot: await trustedRoot(client, trusted, inputs.trustedRoot),
      ask: (digest, of) => readAttestations(client, of === null ? context.repository : parseRepository(of, "a run"), digest)
    }),
    relateTo: (rules) => relateTo(client, release, rules)
  });
  const evidence = { ...collected, files };
  const counted = await judgeFiles(policy, chosen2, evidence, {
    subject: inputs.subject,
    advance: inputs.advance,
    release,
    unverified: unverified2,
    now: /* @__PURE__ */ new Date(),
    policy: read,
    memory: { ledger: attempt.ledger, ...remembered, asked: askedOf(inputs.ledger) },
    reasons: [...trusted.reasons, ...attempt.reasons],
    notes: [...trusted.notes, ...notes]
  });
  await attempt.close(
    closedOf(policy, counted.verdict, counted.tally, historyLeft(counted.memory, counted.verdict))
  );
  return { ...counted, policy: trusted.text };
}
async function trustedRoot(client, { repository, sha }, path) {
  if (path === null) return null;
  const home = parseRepository(repository, "the repository of the policy");
  const found = await readPolicy(client, { repository: home, path, ref: sha, because: "input" });
  if (found.found) return { text: found.text, where: `${repository}/${found.path}` };
  throw new PlatformError(
    `There is no trusted root at ${found.path} in ${found.repository} at ${found.ref}.`,
    "Commit what `gh attestation trusted-root` writes, beside the policy."
  );
}
async function couldCollect({ results, ledger }, { client, context }) {
  const sources = results.map(parseSource);
  const written = ledger.kind !== "off" && ledger.kind !== "auto" && ledger.write;
  if (written && sources.some(({ kind }) => kind === "artifact"))
    await readRun(client, context.repository, context.runId);
}
async function trustedPolicy(client, context, { policy, policyRef: ref }) {
  const place = policyRef(context, { policy, policyRef: ref ?? void 0 });
  if (place.because === "base") await checkBase(client, context);
  const found = await readPolicy(client, place);
  if (found.found) {
    return { ...found, reasons: [], notes: await notesOnPolicy(client, context, place, found) };
  }
  const head = place.because === "base" ? context.pullRequest?.headSha : void 0;
  const own = head === void 0 ? found : await readPolicy(client, { ...place, ref: head });
  if (!own.found) {
    throw new PolicyError(
      `There is no policy at ${found.path} in ${found.repository} at ${found.ref}.`,
      "Add one (`near-zero lint` checks it), merge it, and then require this check."
    );
  }
  const dryRun = reason("no-policy-on-base", { of: "policy", path: found.path });
  return { ...own, reasons: [dryRun], notes: [] };
}

// src/github/check-run.ts
var SUMMARY_CHARACTERS = 65535;
var TITLE_CHARACTERS = 255;
var BATCH = 50;
async function startCheckRun(client, repository, { name, headSha }) {
  const body = { name, head_sha: headSha, status: "in_progress" };
  return create(client, repository, body);
}
async function completeCheckRun(client, repository, { name, headSha, conclusion, title, summary, annotations: annotations2 }, started) {
  const outputOf = (from) => ({
    title: title.slice(0, TITLE_CHARACTERS),
    summary,
    annotations: annotations2.slice(from, from + BATCH).map(annotationOf)
  });
  const update = (id2, body) => client.request("PATCH /repos/{owner}/{repo}/check-runs/{id}", { ...repository, id: id2, ...body });
  const completed = { status: "completed", conclusion, output: outputOf(0) };
  if (started !== null) await update(started, completed);
  const id = started ?? await create(client, repository, { name, head_sha: headSha, ...completed });
  for (let from = BATCH; from < annotations2.length; from += BATCH)
    await update(id, { output: outputOf(from) });
}
async function create(client, repository, body) {
  const { data } = await client.request("POST /repos/{owner}/{repo}/check-runs", { ...repository, ...body });
  return shape(data, "the check run").integer("id");
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
async function putComment(client, apiUrl, repository, { number, mark, body, create: create2 }) {
  const text = `${mark}
${body}`;
  const items = await client.list("GET /repos/{owner}/{repo}/issues/{number}/comments", {
    ...repository,
    number
  });
  const marked = items.map((item) => shape(item, `a comment of pull request ${number}`)).filter((comment3) => comment3.optionalText("body")?.startsWith(mark));
  const author = marked.length === 0 ? void 0 : await ownLogin(client, apiUrl);
  const own = marked.find((comment3) => comment3.optionalChild("user")?.text("login") === author);
  if (own !== void 0) {
    const route2 = "PATCH /repos/{owner}/{repo}/issues/comments/{id}";
    await client.request(route2, { ...repository, id: own.integer("id"), body: text });
    return "updated";
  }
  if (!create2) return "none";
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

// src/action/publish.ts
var messageOf2 = (verdict) => ({
  allowed: verdict.decision === "allow",
  title: plain(headline(verdict)),
  // A byte is a character at least.
  body: (characters, folded) => markdown(verdict, { bytes: characters, folded }),
  annotations: everyAnnotation(verdict)
});
var messageWithout = (refusal) => ({
  allowed: false,
  title: "Blocked: there is no verdict",
  body: (characters) => refusalMarkdown(refusal, characters),
  annotations: refusal.policy === void 0 ? [] : faultAnnotations(refusal.policy)
});
var unverified = (message) => ({
  ...message,
  title: `Computed by the fork, unverified. ${message.title}`,
  body: (characters, folded) => UNVERIFIED + message.body(characters - UNVERIFIED.length, folded).replaceAll("\u{1F7E2}", "\u26AA")
});
var UNVERIFIED = `## \u26AA Computed by the fork, unverified

> The fork's own workflow made these results, and could have made others. They may speak against merging, never for it: that
> takes evidence of a run that this repository trusts.

`;
async function startChecking(inputs, { core, client, context }) {
  if (!inputs.checkRun) return null;
  try {
    return await startCheckRun(client, context.repository, {
      name: nameOf(inputs),
      headSha: headOf2(context)
    });
  } catch (error) {
    if (!(error instanceof PlatformError || error instanceof EvidenceError)) throw error;
    core.info(plain(`The check run could not be started: ${error.message}`));
    return null;
  }
}
async function publish(message, inputs, channel) {
  if (inputs.comment !== "never") await tryTo("comment", channel, () => comment(message, inputs, channel));
  if (inputs.checkRun) await tryTo("check run", channel, () => checkRun(message, inputs, channel));
}
async function tryTo(what, { core, readOnly }, write) {
  try {
    await write();
  } catch (error) {
    const explained = error instanceof PlatformError || error instanceof EvidenceError;
    const remedy = explained ? error.remedy : "This is a fault of near-zero: please report it.";
    const said = plain(
      `The ${what} could not be written: ${error instanceof Error ? error.message : String(error)} \u2192 ${remedy}`
    );
    if (readOnly) core.info(`${said} (The token of a fork's pull request may write nothing.)`);
    else core.error(said, { title: `near-zero: no ${what}` });
  }
}
async function comment(message, { comment: when, ...addressee }, { core, client, context }) {
  const number = context.pullRequest?.number;
  if (number === void 0) {
    core.info(`There is no pull request to comment on: the event is ${plain(context.event)}.`);
    return;
  }
  const written = await putComment(client, context.apiUrl, context.repository, {
    number,
    mark: markOf(addressee, context),
    body: message.body(COMMENT_CHARACTERS, true),
    create: when === "always" || !message.allowed
  });
  if (written !== "none") core.info(`The comment on pull request ${number} is ${written}.`);
}
function markOf({ gate: gate2, policy }, { job = "" }) {
  const about = [`gate ${gate2 ?? ""}`.trim(), policy, job].filter((part) => part !== "");
  return `<!-- near-zero ${about.map(encodeURIComponent).join(" ")} -->`;
}
function nameOf({ gate: gate2, policy }) {
  const name = gate2 === null ? "near-zero" : `near-zero ${gate2}`;
  return policy === GATE_INPUTS.policy.default ? name : `${name} (${policy})`;
}
async function checkRun(message, { reportOnly = false, ...addressee }, { client, context, checkRun: started = null }) {
  const conclusion = message.allowed && !reportOnly ? "success" : "failure";
  const checkRun2 = {
    name: nameOf(addressee),
    headSha: headOf2(context),
    conclusion,
    title: reportOnly ? `Report only, never a success. ${message.title}` : message.title,
    summary: message.body(SUMMARY_CHARACTERS, false),
    annotations: message.annotations.map(({ file, startLine, title, message: message2 }) => ({
      path: file ?? addressee.policy,
      line: startLine ?? 1,
      title,
      message: message2
    }))
  };
  await completeCheckRun(client, context.repository, checkRun2, started);
}
var headOf2 = ({ pullRequest: pullRequest2, mergeGroup: mergeGroup2, deployment: deployment2, workflowRun, sha }) => pullRequest2?.headSha ?? mergeGroup2?.headSha ?? deployment2?.sha ?? workflowRun?.headSha ?? sha;

// src/action/gate.ts
function gate() {
  let checkRun2 = null;
  const channel = (job) => ({ ...channelOf(job), checkRun: checkRun2 });
  return {
    who: "The gate",
    what: "a verdict",
    inputs: GATE_INPUTS,
    async run(inputs, job) {
      checkRun2 = await startChecking(inputs, { ...channelOf(job), client: job.client });
      const folder = await reportFolder(inputs, job);
      clearReports(folder);
      const judged2 = await judgeRun(inputs, job, {
        notice: (message, title) => job.core.notice(message, { title })
      });
      return endingOf(judged2, folder, inputs, channel(job));
    },
    refused(refusal, inputs, job) {
      return {
        succeeds: false,
        outputs: { ...NO_VERDICT, summary: `Blocked: ${plain(refusal.message)}` },
        summary: refusalMarkdown(refusal),
        annotations: refusalAnnotations(refusal),
        ...inputs && job && { publish: () => publish(messageWithout(refusal), inputs, channel(job)) }
      };
    }
  };
}
async function reportFolder({ reportDir }, { context }) {
  if (reportDir !== null) return resolve3(context.workspace, reportDir);
  return mkdtemp2(join5(context.tempDirectory, "near-zero-reports-"));
}
var channelOf = ({ core, lastClient: client, context }) => ({
  core,
  client,
  context,
  readOnly: context.event === "pull_request" && context.pullRequest?.fork === true
});
function endingOf(judged2, folder, inputs, channel) {
  const { verdict } = judged2;
  const isAllowed = verdict.decision === "allow";
  return {
    succeeds: isAllowed || inputs.reportOnly,
    outputs: outputsOf(verdict, folder),
    summary: `${inputs.reportOnly && !isAllowed ? REPORT_ONLY : ""}${markdown(verdict)}`,
    annotations: [
      ...annotations(verdict).map((error) => ({ ...error, level: "error" })),
      ...waiverAnnotations(verdict).map((warning) => ({ ...warning, level: "warning" }))
    ],
    log: plain(headline(verdict)),
    keep: () => writeReports(judged2, folder),
    publish: () => publish(messageOf2(verdict), inputs, channel)
  };
}
function outputsOf(verdict, folder) {
  const each = (value) => JSON.stringify(
    Object.fromEntries(
      Object.entries(verdict.categories).map(([name, category]) => [name, value(category)])
    )
  );
  return {
    decision: verdict.decision,
    verdict: join5(folder, "verdict.json"),
    states: each(({ state }) => state),
    blocking: JSON.stringify(verdict.blocking),
    summary: headline(verdict),
    "report-dir": folder,
    "samples-needed": each(({ samplesNeeded }) => samplesNeeded),
    subject: subjectFor(verdict)
  };
}
function subjectFor(verdict) {
  const subject = verdict.subject.model === null ? "" : subjectOf(verdict);
  return /^[\w./:@+-]+$/.test(subject) ? subject : "";
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

// src/action/review.ts
var review_exports = {};
__export(review_exports, {
  policyReview: () => policyReview
});

// src/github/pulls.ts
async function readPull(client, repository, number) {
  const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
    ...repository,
    pull_number: number
  });
  const pull = shape(data, `pull request ${number}`);
  const head = pull.child("head");
  const from = head.optionalChild("repo")?.text("full_name");
  return {
    number,
    author: pull.child("user").text("login"),
    headSha: head.text("sha"),
    headRef: head.text("ref"),
    headRepository: from === void 0 ? null : parseRepository(from, "the head repository"),
    baseRef: pull.child("base").text("ref")
  };
}
async function readReviews(client, repository, number) {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
  const items = await client.list(route, { ...repository, pull_number: number });
  return items.flatMap((item, i) => {
    const review = shape(item, `review ${i + 1} of pull request ${number}`);
    const user = review.optionalChild("user")?.text("login");
    if (user === void 0) return [];
    return {
      user,
      state: review.text("state"),
      commit: review.optionalText("commit_id") ?? null,
      submittedAt: review.optionalText("submitted_at") ?? null
    };
  });
}
var MOST_COMMITS = 250;
async function readContributors(client, repository, number) {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits";
  const items = await client.list(route, { ...repository, pull_number: number });
  if (items.length >= MOST_COMMITS) return null;
  const logins = items.flatMap((item, i) => {
    const commit2 = shape(item, `commit ${i + 1} of pull request ${number}`);
    return ["author", "committer"].flatMap((role) => commit2.optionalChild(role)?.optionalText("login") ?? []);
  });
  return [...new Set(logins)];
}
async function readPushers(client, { headRepository, headRef }) {
  if (headRepository === null) return [];
  const { status, data } = await client.request(
    "GET /repos/{owner}/{repo}/activity",
    { ...headRepository, ref: `refs/heads/${headRef}`, per_page: 100 },
    [403, 404, 422]
  );
  if (status !== 200 || !Array.isArray(data)) return [];
  const logins = data.flatMap(
    (item) => shape(item, `a push to ${headRef}`).optionalChild("actor")?.optionalText("login") ?? []
  );
  return [...new Set(logins)];
}
var MOST_FILES = 3e3;
async function readFiles(client, repository, number) {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
  const items = await client.list(route, { ...repository, pull_number: number });
  if (items.length >= MOST_FILES) return null;
  return items.flatMap((item, i) => {
    const file = shape(item, `file ${i + 1} of pull request ${number}`);
    return [file.text("filename"), file.optionalText("previous_filename") ?? []].flat();
  });
}
async function readTeam(client, org, slug) {
  try {
    const items = await client.list("GET /orgs/{org}/teams/{team_slug}/members", { org, team_slug: slug });
    return items.map((item, i) => shape(item, `member ${i + 1} of ${org}/${slug}`).text("login"));
  } catch (error) {
    if (error instanceof RefusedError && [403, 404].includes(error.status)) return null;
    throw error;
  }
}
var DESCRIPTION = 140;
async function setStatus(client, repository, sha, status) {
  const { context, state, description, url } = status;
  const short = description.length > DESCRIPTION ? `${description.slice(0, DESCRIPTION - 1)}\u2026` : description;
  await client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
    ...repository,
    sha,
    context,
    state,
    description: short,
    target_url: url
  });
}

// src/report/review.ts
var isLoosened = ({ kind, changes }) => kind === "removed" || loosens(changes);
var passes = (outcome) => missing(outcome).length === 0;
function missing(outcome) {
  const { approval, ledger } = outcome;
  const fault = isLoosened(outcome) ? ledger?.fault : null;
  return [
    ...fault ? [`Nobody can tell whether a run failed before this: ${fault.message} ${fault.remedy}`] : [],
    ...approval?.missing ?? []
  ];
}
var flipped = ({ ledger }) => (ledger?.verdicts ?? []).filter(({ decision }) => decision.old !== decision.new).reverse();
var isAfterFailing = ({ changes, ledger }) => changes.some(({ loosenedAfterFailingRun }) => loosenedAfterFailingRun) || (ledger?.removedAfter ?? []).length > 0;
function reviewHeadline(outcome) {
  const { kind, changes, approval } = outcome;
  if (kind === "none") return "There is no policy.";
  if (kind === "first") return "The first policy: nothing was in force that it could loosen.";
  if (changes.length === 0 && kind === "changed") return "The policy is not changed.";
  if (!isLoosened(outcome)) return "The policy is not loosened.";
  const after = isAfterFailing(outcome) ? " after a failing run" : "";
  const what = `The policy is ${kind === "removed" ? "removed" : "loosened"}${after}`;
  const [first] = missing(outcome);
  if (first !== void 0)
    return `${what} and ${approval?.approved === false ? "not approved" : "stopped"}: ${first}`;
  if (approval === null) return `${what}; the base's policy asks nobody to approve it.`;
  return `${what}, approved by ${list(approval.by)}.`;
}
var COMMENT = 6e4;
function reviewAsMarkdown(outcome) {
  const { kind, changes, approval, path } = outcome;
  const mark = !passes(outcome) ? "\u{1F534}" : isLoosened(outcome) ? "\u{1F7E0}" : "\u{1F7E2}";
  const bullets = (lines) => lines.map((line) => `- ${safeMarkdown(line, 1e3)}`).join("\n");
  const against = missing(outcome);
  const text = [
    `## ${mark} ${safeMarkdown(reviewHeadline(outcome), 1e3)}`,
    ...against.length > 0 ? [`**Missing:**
${bullets(against)}`] : [],
    ...approval && approval.ignored.length > 0 ? [`**Approvals that do not count:**
${bullets(approval.ignored)}`] : [],
    ...isLoosened(outcome) && approval === null ? ["Add `review:` to the policy, so that it says who may loosen it."] : [],
    ...kind === "changed" && changes.length > 0 ? [`${safeMarkdown(path)}: ${changesAsMarkdown(changes)}`] : [],
    ...outcome.ledger ? lookedBack(outcome, outcome.ledger) : []
  ].join("\n\n");
  return text.length <= COMMENT ? `${text}
` : `${text.slice(0, text.lastIndexOf("\n", COMMENT))}

*Cut for length.*
`;
}
var FLIPS_SHOWN = 20;
function lookedBack(outcome, { place, fault, verdicts, removedAfter }) {
  if (fault !== null) {
    return isLoosened(outcome) ? [] : [`\u26AB ${safeMarkdown(`${fault.message} ${fault.remedy}`, 1e3)}`];
  }
  if (removedAfter.length > 0) return [`**${safeMarkdown(afterFailing(removedAfter), 1e3)}**`];
  if (outcome.kind === "removed") return [];
  const flips = flipped(outcome);
  const more = flips.length - FLIPS_SHOWN;
  const lines = [
    `Of ${plural(verdicts.length, "recorded verdict")} (${safeMarkdown(place)}), ${flips.length === 0 ? "none" : count(flips.length)} would flip, waivers aside${flips.length === 0 ? "." : ":"}`,
    ...flips.slice(0, FLIPS_SHOWN).map((one) => `- ${safeMarkdown(flip(one), 1e3)}`),
    ...more > 0 ? [`- *and ${plural(more, "older one")}*`] : []
  ];
  return [lines.join("\n")];
}
var MOST2 = 10;
function reviewAnnotations({ path, kind, changes, ledger }) {
  if (kind === "removed") {
    const after = ledger?.removedAfter.length ? ` ${plain(afterFailing(ledger.removedAfter), 1e3)}` : "";
    return [{ title: "policy: looser", message: `${plain(path)} is removed.${after}` }];
  }
  return changes.filter(({ direction }) => direction === "looser" || direction === "unknown").slice(0, MOST2).map((change) => ({
    title: `policy: ${change.direction}`,
    message: plain(sentenceOf(change), 2e3),
    file: path,
    startLine: change.head?.line ?? 1,
    startColumn: change.head?.column ?? 1
  }));
}

// src/github/merge-group.ts
async function pullsOfGroup(client, repository, { headRef = "", baseRef }, inForce) {
  const branch = baseRef.replace(/^refs\/heads\//, "");
  const prefix = `refs/heads/gh-readonly-queue/${branch}/`;
  const queue = await readQueue(client, repository, prefix);
  const numbers = [];
  let at = queuedIn(headRef, prefix);
  while (at !== void 0 && !numbers.includes(at.number)) {
    numbers.push(at.number);
    if (await isAncestor(client, repository, at.onto, inForce)) return numbers;
    at = queue.get(at.onto);
  }
  throw new PlatformError(
    `Nobody can tell which pull requests are in the merge group ${headRef}: the queue's branches do not lead to ${branch}`,
    "Put the pull request into the queue again."
  );
}
async function readQueue(client, repository, prefix) {
  const { data } = await client.request("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", {
    ...repository,
    ref: prefix.replace(/^refs\//, "")
  });
  return new Map(
    (Array.isArray(data) ? data : []).flatMap((item) => {
      const ref = shape(item, "a branch of the merge queue");
      const queued = queuedIn(ref.text("ref"), prefix);
      return queued === void 0 ? [] : [[ref.child("object").text("sha"), queued]];
    })
  );
}
function queuedIn(ref, prefix) {
  const name = ref.startsWith(prefix) ? ref.slice(prefix.length) : "";
  const [, number, onto] = /^pr-([1-9]\d*)-([0-9a-f]{40}|[0-9a-f]{64})$/.exec(name) ?? [];
  return onto === void 0 ? void 0 : { number: Number(number), onto };
}

// src/policy/review.ts
var same = (a, b) => a.toLowerCase() === b.toLowerCase();
function judgeApproval(review, facts) {
  const { author, headSha, now } = facts;
  const may = (user) => review.approvers.some(
    (one) => one.includes("/") ? (facts.teams.get(one) ?? []).some((member) => same(member, user)) : same(one.slice(1), user)
  );
  const ignored = [];
  const last = lastOfEach(facts.reviews);
  const refusing = last.filter(({ state, user }) => state === "CHANGES_REQUESTED" && may(user));
  const approving = last.filter(({ state }) => state === "APPROVED");
  const counted = approving.filter(({ user, commit: commit2 }) => {
    const why = same(user, author) ? "is the author" : (facts.contributors ?? []).some((one) => same(one, user)) ? "wrote or pushed one of its commits" : !may(user) ? "is not one of the approvers" : commit2 !== headSha ? `approved ${commit2?.slice(0, 7) ?? "a commit that is gone"}, not the latest commit` : null;
    if (why !== null) ignored.push(`${user} ${why}.`);
    return why === null;
  });
  const missing2 = [
    ...refusing.length === 0 ? [] : [
      `${list(refusing.map(({ user }) => user))} asked for changes: they stand until the same people approve, or the request is dismissed.`
    ],
    ...facts.contributors === null ? [
      "The pull request has more commits than GitHub lists, so nobody can tell who wrote them: squash or split it."
    ] : [],
    ...counted.length < review.approvals ? [
      `${plural(review.approvals, "approval")} of ${list(review.approvers)} ${review.approvals === 1 ? "is" : "are"} needed on the latest commit, and there ${counted.length === 1 ? "is 1" : `are ${counted.length}`}.`
    ] : coolingOff(review, counted, now),
    ...counted.length < review.approvals ? unreadTeams(review, facts) : [],
    ...company(review, facts)
  ];
  return { approved: missing2.length === 0, by: counted.map(({ user }) => user), missing: missing2, ignored };
}
function lastOfEach(reviews) {
  const last = /* @__PURE__ */ new Map();
  for (const review of reviews) {
    if (review.state !== "COMMENTED" && review.state !== "PENDING")
      last.set(review.user.toLowerCase(), review);
  }
  return [...last.values()];
}
function coolingOff(review, counted, now) {
  if (review.coolingOff === null) return [];
  const times = counted.map(({ submittedAt }) => Date.parse(submittedAt ?? "")).sort((a, b) => a - b);
  const completed = times[review.approvals - 1];
  if (Number.isNaN(completed))
    return ["GitHub does not say when it was approved, so nothing shows that it cooled off."];
  const over = completed + review.coolingOff.ms;
  if (now.getTime() >= over) return [];
  return [
    `It cools off for ${review.coolingOff.text} after its approval: run this job again after ${new Date(over).toISOString()}.`
  ];
}
function unreadTeams(review, { teams }) {
  const unread = review.approvers.filter((one) => teams.get(one) === null);
  if (unread.length === 0) return [];
  return [
    `The members of ${list(unread)} cannot be read with this token, so nobody can tell whether they approved: give \`github-token\` a token of an App that may read the organisation's members, or name people in \`approvers\`.`
  ];
}
function company({ apartFrom }, { files }) {
  if (apartFrom.length === 0) return [];
  if (files === null)
    return [
      "The pull request changes more files than GitHub lists: split it, so that `apart_from` can be judged."
    ];
  const riding = files.filter((file) => apartFrom.some((pattern) => globMatches(pattern, file)));
  if (riding.length === 0) return [];
  return [`A loosening may not ride with changes of ${list(riding, 5)}: put them into another pull request.`];
}

// src/run/review-policy.ts
async function reviewPolicy(path, pull, reach) {
  const { baseRef, headSha, number } = pull;
  const files = () => readFiles(reach.client, reach.repository, number);
  const { outcome, asked } = await comparePolicy(path, { baseRef, headSha, readFiles: files }, reach);
  if (!isLoosened(outcome) || asked === null) return outcome;
  return { ...outcome, approval: await approvalOf(asked, pull, reach) };
}
async function comparePolicy(path, proposed, reach) {
  const { client, repository } = reach;
  const { baseRef, headSha } = proposed;
  const base = await readPolicy(client, { repository, path, ref: `heads/${baseRef}`, because: "base" });
  const head = await readPolicy(client, { repository, path, ref: headSha, because: "input" });
  const baseSha = base.sha;
  if (!base.found) {
    if (head.found) parsePolicySource(head.text, head.path);
    const kind = head.found ? "first" : "none";
    return {
      outcome: { path, kind, changes: [], ledger: null, approval: null },
      asked: null,
      baseSha
    };
  }
  const before = sourceInForce(base);
  if (before === null) {
    throw new PolicyError(
      `The policy in force, ${path} on ${baseRef}, cannot be used, so nobody can tell what this loosens or who may approve it.`,
      "Have someone who may pass over the check repair it on its own."
    );
  }
  const after = head.found ? parsePolicySource(head.text, head.path) : null;
  const compared = {
    path,
    kind: after === null ? "removed" : "changed",
    changes: [
      ...after === null ? [] : diff(before, after),
      ...await changesOfHistory(before.policy, baseSha, proposed, reach)
    ],
    ledger: null,
    approval: null
  };
  return { outcome: await lookBack(compared, after, reach), asked: before.policy.review, baseSha };
}
async function changesOfHistory({ gates }, baseSha, { headSha, readFiles: filesOf2 }, { client, repository }) {
  const folders = /* @__PURE__ */ new Set([HISTORY_FOLDER, ...gates.flatMap(({ memory }) => memory?.history ?? [])]);
  const files = await filesOf2();
  const touched = [...folders].filter(
    (folder) => files === null || files.some((file) => file.startsWith(`${folder}/`))
  );
  const changes = await Promise.all(
    touched.map(async (folder) => {
      const at = async (sha) => recordsOf(await historyAt(client, { repository: fullName(repository), sha }, folder));
      return diffHistory(await at(baseSha), await at(headSha));
    })
  );
  return changes.flat();
}
function sourceInForce(file) {
  try {
    return parsePolicySource(file.text, file.path);
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}
async function lookBack(outcome, after, { readLedger }) {
  if (after !== null && outcome.changes.length === 0) return outcome;
  const ledger = await readLedger();
  if (ledger === null) return outcome;
  const { place, entries, fault } = ledger;
  return {
    ...outcome,
    changes: markAfterFailing(outcome.changes, entries),
    ledger: {
      place,
      fault: fault && wordsOf(fault),
      verdicts: after === null ? [] : rejudgeLedger(entries, after.policy),
      removedAfter: after === null ? failingRuns(entries, { category: null, gate: null }) : []
    }
  };
}
async function approvalOf(asked, pull, { client, repository }) {
  const teams = /* @__PURE__ */ new Map();
  for (const team of asked.approvers.filter((approver) => approver.includes("/"))) {
    const [org = "", slug = ""] = team.slice(1).split("/");
    teams.set(team, await readTeam(client, org, slug));
  }
  return judgeApproval(asked, {
    author: pull.author,
    contributors: together(
      await readContributors(client, repository, pull.number),
      await readPushers(client, pull)
    ),
    headSha: pull.headSha,
    reviews: await readReviews(client, repository, pull.number),
    files: asked.apartFrom.length > 0 ? await readFiles(client, repository, pull.number) : [],
    teams,
    now: /* @__PURE__ */ new Date()
  });
}
var together = (authors, pushers) => authors && [...authors, ...pushers];

// src/run/review-group.ts
async function reviewGroup(path, group, reach) {
  const { client, repository } = reach;
  const baseRef = group.baseRef.replace(/^refs\/heads\//, "");
  const { outcome, asked, baseSha } = await comparePolicy(
    path,
    // A group lies on top of its branch, so nothing in it is merely behind: every file may be compared.
    { baseRef, headSha: group.headSha, readFiles: async () => null },
    reach
  );
  if (!isLoosened(outcome) || asked === null) return outcome;
  const judged2 = [];
  for (const number of await pullsOfGroup(client, repository, group, baseSha)) {
    const pull = await readPull(client, repository, number);
    judged2.push({ number, outcome: await reviewPolicy(path, pull, reach) });
  }
  return { ...outcome, approval: approvalOfAll(outcome, judged2) };
}
function approvalOfAll(group, judged2) {
  const said = (which) => judged2.flatMap(
    ({ number, outcome }) => (outcome.approval?.[which] ?? []).map((one) => `Pull request ${number}: ${one}`)
  );
  const missing2 = [...said("missing"), ...ofNoPull(group, judged2)];
  const by = new Set(judged2.flatMap(({ outcome }) => outcome.approval?.by ?? []));
  return { approved: missing2.length === 0, by: [...by], missing: missing2, ignored: said("ignored") };
}
function ofNoPull(group, judged2) {
  if (group.kind === "removed") {
    const removes = judged2.some(({ outcome }) => outcome.kind === "removed");
    return removes ? [] : ["None of the pull requests removes the policy by itself."];
  }
  const known = new Set(judged2.flatMap(({ outcome }) => outcome.changes.map(({ path }) => path)));
  return group.changes.filter(({ direction, path }) => (direction === "looser" || direction === "unknown") && !known.has(path)).map(({ path }) => `${path} is loosened by the group, and by none of its pull requests alone.`);
}

// src/action/review.ts
var STATUS = "near-zero/policy-review";
var MARK = "<!-- near-zero: policy review -->";
var VERDICTS = 100;
function policyReview() {
  const heads = /* @__PURE__ */ new Set();
  return {
    who: "The review",
    what: "a result",
    inputs: REVIEW_INPUTS,
    async run(inputs, job) {
      const { client, context } = job;
      const { repository, mergeGroup: mergeGroup2 } = context;
      const reach = {
        client,
        repository,
        readLedger: () => readLedgerOfJob(inputs.ledger, job, inputs.githubToken)
      };
      const end = async (outcome2, head, commentOn) => {
        await say(client, job, head, passes(outcome2) ? "success" : "failure", reviewHeadline(outcome2));
        return endingOf2(outcome2, job, commentOn);
      };
      if (mergeGroup2 !== void 0) {
        await begin(mergeGroup2.headSha, job, heads);
        return end(await reviewGroup(inputs.policy, mergeGroup2, reach), mergeGroup2.headSha, null);
      }
      const asked = pullRequestOf(job);
      await begin(asked.headSha, job, heads);
      const pull = await readPull(client, repository, asked.number);
      if (pull.headSha !== asked.headSha) await begin(pull.headSha, job, heads);
      const outcome = await reviewPolicy(inputs.policy, pull, reach);
      return end(outcome, pull.headSha, inputs.comment ? pull.number : null);
    },
    refused: (refusal, _inputs, job) => endingWithout(refusal, job, heads)
  };
}
function pullRequestOf({ context }) {
  if (context.pullRequest !== void 0) return context.pullRequest;
  throw new PlatformError(
    `The event ${context.event} is about no pull request.`,
    "Run it on pull_request (or pull_request_target), pull_request_review and merge_group."
  );
}
async function begin(head, job, heads) {
  try {
    await say(job.client, job, head, "pending", "The change of the policy is being reviewed.");
    heads.add(head);
  } catch (error) {
    if (!(error instanceof PlatformError) || !job.context.pullRequest?.fork) throw error;
  }
}
function endingOf2(outcome, job, commentOn) {
  const isPassed = passes(outcome);
  const headline2 = reviewHeadline(outcome);
  const body = reviewAsMarkdown(outcome);
  return {
    succeeds: true,
    outputs: {
      loosened: String(isLoosened(outcome)),
      approved: String(isPassed),
      changes: JSON.stringify(outcome.changes),
      verdicts: JSON.stringify(flipped(outcome).slice(0, VERDICTS)),
      summary: headline2
    },
    summary: body,
    annotations: reviewAnnotations(outcome).map((annotation) => ({
      ...annotation,
      level: isPassed ? "warning" : "error"
    })),
    log: plain(`${STATUS}: ${isPassed ? "success" : "failure"}: ${headline2}`, 1e3),
    publish: async () => {
      const isQuiet = outcome.changes.length === 0 && !isLoosened(outcome);
      if (commentOn !== null) await comment2(body, commentOn, !isQuiet, job);
    }
  };
}
async function comment2(body, number, create2, job) {
  const { core, context, lastClient } = job;
  try {
    await putComment(lastClient, context.apiUrl, context.repository, { number, mark: MARK, body, create: create2 });
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    core.warning(`The comment could not be written: ${plain(error.message)} \u2192 ${plain(error.remedy)}`);
  }
}
function endingWithout(refusal, job, heads) {
  const { message } = refusal;
  return {
    succeeds: false,
    outputs: {
      loosened: "true",
      approved: "false",
      changes: "[]",
      verdicts: "[]",
      summary: plain(message, 1e3)
    },
    summary: refusalMarkdown(refusal, void 0, "The change of the policy could not be reviewed"),
    annotations: refusalAnnotations(refusal, STATUS),
    publish: async () => {
      for (const head of heads) await sayError(message, head, job);
    }
  };
}
async function sayError(message, head, job) {
  try {
    await say(job.lastClient, job, head, "error", message);
  } catch (error) {
    job.core.warning(`The status could not be set: ${plain(String(error))}`);
  }
}
async function say(client, { context }, head, state, description) {
  const { repository, serverUrl, runId } = context;
  const url = `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`;
  try {
    await setStatus(client, repository, head, {
      context: STATUS,
      state,
      description: plain(description, 500),
      url
    });
  } catch (error) {
    if (!(error instanceof PlatformError) || !context.pullRequest?.fork) throw error;
    throw new PlatformError(
      `The result (${description}) cannot be set as the status ${STATUS}: this pull request comes from a fork, and its token may only read.`,
      "Run this action on pull_request_target, where it may write: it runs nothing of the pull request. After a review, run that job again.",
      { cause: error }
    );
  }
}

// src/action/tally.ts
var tally_exports = {};
__export(tally_exports, {
  tally: () => tally
});
import { hash as hash2 } from "node:crypto";
import { mkdtemp as mkdtemp3 } from "node:fs/promises";
import { join as join6, resolve as resolve4 } from "node:path";
var tally = {
  who: "The tally",
  what: "a shard",
  inputs: TALLY_INPUTS,
  async run(inputs, job) {
    check(inputs);
    const shard = await count3(inputs, job);
    const name = `${inputs.shard}-of-${inputs.shards}`;
    const { tempDirectory, workspace } = job.context;
    const folder = inputs.path === null ? await mkdtemp3(join6(tempDirectory, "near-zero-tally-")) : resolve4(workspace, inputs.path);
    return endingOf3(shard, join6(folder, `${name}.tally.json`), `tally-${name}`);
  },
  refused: (refusal) => ({
    succeeds: false,
    outputs: {},
    summary: refusalMarkdown(refusal, void 0, "There are no counts"),
    annotations: refusalAnnotations(refusal)
  })
};
function endingOf3(shard, path, name) {
  return {
    succeeds: true,
    outputs: { path, name },
    summary: "",
    annotations: shard.evidence.flatMap(({ name: file, problem }) => {
      if (problem === null) return [];
      const message = `${plain(file)}: ${plain(problem.message)} \u2192 ${plain(problem.remedy)}`;
      return [{ level: "warning", title: "near-zero", message }];
    }),
    log: `Counted ${describeShard(shard)}.`,
    keep: () => writeShardFile(shard, path)
  };
}
function check({ results, shard, shards }) {
  if (results.length === 0) {
    const remedy = "Name the results of this shard, one source a line.";
    throw new PlatformError("The input results names nothing.", remedy);
  }
  if (shard <= shards) return;
  throw wrongInput("shard", String(shard), `a number from 1 to ${shards}, as \`shards\` says`);
}
async function count3(inputs, reach) {
  const { client, context } = reach;
  const trusted = await trustedPolicy(client, context, inputs);
  const policy = parsePolicy(trusted.text, trusted.path);
  const gate2 = gateOf(policy, inputs.gate, context.event);
  const digest = `sha256:${hash2("sha256", trusted.text)}`;
  return countShard(policy, gate2, digest, inputs, await collect(inputs.results, reach));
}

// src/action/fork-report.ts
var fork_report_exports = {};
__export(fork_report_exports, {
  forkReport: () => forkReport
});

// src/github/fork-pull.ts
async function forkPull(client, repository, { headSha, headBranch, headRepository }) {
  if (headRepository === void 0 || headBranch === void 0) return null;
  const items = await client.list("GET /repos/{owner}/{repo}/pulls", {
    ...repository,
    state: "open",
    head: `${headRepository.owner}:${headBranch}`
  });
  const found = items.map((item) => shape(item, "a pull request")).filter((pull2) => {
    const head = pull2.child("head");
    const name = head.optionalChild("repo")?.text("full_name").toLowerCase();
    return head.text("sha") === headSha && name === fullName(headRepository).toLowerCase();
  });
  if (found.length > 1) {
    throw new PlatformError(
      `Several pull requests have the head ${headSha}`,
      "Close all but one: their bases may have different policies."
    );
  }
  const [pull] = found;
  if (pull === void 0) return null;
  const base = pull.child("base");
  return {
    number: pull.integer("number"),
    headSha,
    headRepository,
    baseRef: base.text("ref"),
    baseSha: base.text("sha"),
    fork: true
  };
}

// src/action/fork-report.ts
var forkReport = {
  who: "The fork report",
  what: "a verdict",
  inputs: FORK_REPORT_INPUTS,
  async run(inputs, job) {
    const context = await asPullRequest(inputs, job);
    if (typeof context === "string") {
      return { succeeds: true, outputs: {}, summary: `Nothing to report: ${context}
`, annotations: [] };
    }
    return endingOf4(unverified(await judged(inputs, { ...job, context })), inputs, job, context);
  },
  refused: (refusal) => ({
    succeeds: false,
    outputs: {},
    summary: refusalMarkdown(refusal),
    annotations: refusalAnnotations(refusal)
  })
};
function endingOf4(message, inputs, job, context) {
  const gate2 = `fork ${inputs.gate ?? ""}`.trim();
  const checkRun2 = inputs.checkRun && !message.allowed;
  const channel = { core: job.core, client: job.lastClient, context, readOnly: false };
  return {
    succeeds: message.allowed,
    outputs: {},
    summary: message.body(SUMMARY_CHARACTERS, false),
    annotations: message.allowed ? [] : [{ level: "error", title: "near-zero", message: message.title }],
    publish: () => publish(message, { ...inputs, gate: gate2, checkRun: checkRun2 }, channel)
  };
}
async function judged(inputs, job) {
  try {
    return messageOf2((await judgeRun({ ...ASKED_OF_NOBODY, ...inputs }, job, { unverified: true })).verdict);
  } catch (error) {
    if (!isExplained(error)) throw error;
    return messageWithout(refusalOf(error, forkReport.who));
  }
}
var isExplained = (error) => [PolicyError, EvidenceError, PlatformError].some((kind) => error instanceof kind);
var ASKED_OF_NOBODY = {
  policyRef: null,
  advance: null,
  ledger: { kind: "auto" },
  trustedRoot: null,
  reportOnly: false
};
async function asPullRequest({ results }, { client, context }) {
  const run = context.workflowRun;
  if (run === void 0) {
    throw new PlatformError(
      `fork-report runs on the event workflow_run, and this is ${context.event}.`,
      "Start it with `on: { workflow_run: { workflows: [...], types: [completed] } }`; docs/reports.md has the workflow."
    );
  }
  const elsewhere = results.map(parseSource).find(({ kind, options }) => kind !== "artifact" || options["run"] || options["workflow"]);
  if (elsewhere !== void 0) {
    throw new PlatformError(
      `fork-report reads artifacts of the fork's run, and ${elsewhere.name} is none of them.`,
      "Write artifact:NAME alone."
    );
  }
  if (run.event !== "pull_request") return `The run was for ${run.event}, not for a pull request.`;
  if (run.headRepository !== void 0 && sameRepository(run.headRepository, context.repository)) {
    return `The run was for ${fullName(context.repository)} itself, whose own gate can speak.`;
  }
  const pullRequest2 = await forkPull(client, context.repository, run);
  if (pullRequest2 === null) return `No open pull request has the head ${run.headSha} any more.`;
  return { ...context, event: "pull_request", runId: run.id, sha: run.headSha, pullRequest: pullRequest2 };
}
export {
  seam_core_exports as core,
  shell_exports as part0,
  gate_exports as part1,
  review_exports as part2,
  tally_exports as part3,
  fork_report_exports as part4
};
