import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  REPORT,
  describe,
  refusalOf
} from "./chunk-AKEXECAY.js";
import {
  githubClient
} from "./chunk-VPXD4LH5.js";
import "./chunk-TGZAYXBN.js";
import {
  readInputs
} from "./chunk-N72WSFUJ.js";
import "./chunk-FF4GEFOY.js";
import {
  parseRepository,
  sameRepository,
  shape
} from "./chunk-GUNH53XH.js";
import "./chunk-NUJV3HT6.js";
import "./chunk-AVP2MNTT.js";
import "./chunk-ZLHE26A2.js";
import "./chunk-N2EHHURP.js";
import {
  readRegular
} from "./chunk-ALIEZS7S.js";
import {
  openHttp,
  proxyOf
} from "./chunk-MRGN5LRE.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-WBOGU4L7.js";
import {
  PlatformError
} from "./chunk-Z676F4NH.js";
import "./chunk-JBVS7HNA.js";
import {
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-27KNS7GR.js";
import "./chunk-LCSLMUSC.js";

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

// src/action/job.ts
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";

// src/github/context.ts
function readContext(env, event) {
  const payload = shape(event, "the event");
  const name = required(env, "GITHUB_EVENT_NAME");
  return withoutUndefined({
    repository: parseRepository(required(env, "GITHUB_REPOSITORY"), "GITHUB_REPOSITORY"),
    event: name,
    sha: commit(required(env, "GITHUB_SHA"), "GITHUB_SHA"),
    ref: env["GITHUB_REF"] || void 0,
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

// src/action/event.ts
var MAX_BYTES = 32 * 1024 ** 2;
async function eventOf(env) {
  const path = env["GITHUB_EVENT_PATH"];
  if (!path) return {};
  try {
    return JSON.parse((await readRegular(path, MAX_BYTES)).toString());
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
  const tryTo = (act) => {
    try {
      act();
    } catch {
    }
  };
  setTimeout(() => {
    if (Atomics.load(isSaid, 0) === 0) {
      for (const [path, text] of files) tryTo(() => appendFileSync2(path, text));
      tryTo(() => writeSync(1, line));
    }
    tryTo(() => rmSync2(folder, { recursive: true, force: true }));
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
export {
  runAction
};
