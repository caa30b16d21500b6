import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  eventOf,
  githubClient,
  notesOnPolicy,
  policyRef,
  readContext,
  readPolicy
} from "./chunk-EO7EHPQ2.js";
import {
  checkGate,
  judgeFiles
} from "./chunk-RF7KXS5U.js";
import {
  gateOf
} from "./chunk-576L5TMK.js";
import {
  fullName,
  parseRepository,
  readDefaultBranch,
  sameRepository,
  shape
} from "./chunk-ITQFK7H3.js";
import {
  ADVANCE_FORM,
  parseAdvance,
  parseSubject
} from "./chunk-KEMC6Z4M.js";
import {
  parsePolicy,
  stricter
} from "./chunk-BOCJLVLQ.js";
import {
  judgedBy
} from "./chunk-N2EHHURP.js";
import {
  globMatches
} from "./chunk-P6NZXDLZ.js";
import {
  openZip
} from "./chunk-PQDNAH7W.js";
import {
  require_ucs2length
} from "./chunk-F6QDUSB6.js";
import {
  parseSource
} from "./chunk-KIBRGOBF.js";
import {
  shardsOf
} from "./chunk-J6SVSYXD.js";
import {
  fetchSource
} from "./chunk-F3W4YJUL.js";
import {
  clearReports
} from "./chunk-JNHFXIJF.js";
import {
  reason
} from "./chunk-6BSCQPWS.js";
import {
  openHttp,
  proxyOf,
  realEffects,
  retrying
} from "./chunk-DOZKJZJL.js";
import {
  bearerVariable,
  variable
} from "./chunk-IAZXW6AY.js";
import {
  evidenceFile
} from "./chunk-WXL4V7YV.js";
import {
  fileBytes
} from "./chunk-S37U2AIN.js";
import {
  EvidenceError,
  PlatformError,
  PolicyError
} from "./chunk-4DZVGDIU.js";
import {
  list,
  plural
} from "./chunk-UTPLORQV.js";
import {
  plain
} from "./chunk-IJPKGVAY.js";
import {
  __toESM
} from "./chunk-LCSLMUSC.js";

// src/entry/explain.ts
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

// src/entry/end-even-if.ts
function endEvenIf(conclusion, { who, what } = { who: "The gate", what: "a verdict" }) {
  const end2 = (message, remedy) => {
    conclusion.interrupted({ message, remedy });
    process.exit();
  };
  const bug = (error) => end2(`${who} broke: ${describe(error)}`, REPORT);
  process.on("uncaughtException", bug);
  process.on("unhandledRejection", bug);
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) {
    process.on(
      signal,
      () => end2(`The job was stopped (${signal}) before there was ${what}.`, "Run it again.")
    );
  }
  process.on(
    "exit",
    () => conclusion.refused({
      message: `${who} ended without ${what}: something it waited for never came.`,
      remedy: REPORT
    })
  );
  return (ms) => {
    setTimeout(
      () => end2(
        `${who} took longer than its \`timeout\` of ${plural(ms / 1e3, "second")}.`,
        "Raise `timeout`, or find out what is slow."
      ),
      ms
    ).unref();
  };
}

// src/entry/ledger/place.ts
var LEDGER_BRANCH = "near-zero-ledger";
var LEDGER_FORM = "auto, write, off, branch:NAME or file:PATH, the last two with or without the word `write` after them";
function parseLedgerInput(text) {
  if (text === "auto" || text === "off") return { kind: text };
  if (text === "write") return { kind: "branch", name: LEDGER_BRANCH, write: true };
  const found = /^(branch|file):(.*?)(\s+write)?$/.exec(text);
  if (found === null) return null;
  const [, kind, name = "", write2] = found;
  if (kind === "branch" ? !isBranch(name) : name.trim() === "") return null;
  return { kind, name, write: write2 !== void 0 };
}
var isBranch = (name) => /^[A-Za-z0-9_][\w./-]{0,199}$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(name);

// src/entry/inputs.ts
var COMMENT = ["never", "on-block", "always"];
var NAMES = [
  "policy",
  "policy-ref",
  "gate",
  "results",
  "subject",
  "advance",
  "ledger",
  "report-dir",
  "report-only",
  "comment",
  "check-run",
  "timeout",
  "github-token"
];
var FORK_INPUTS = [
  "policy",
  "gate",
  "results",
  "subject",
  "comment",
  "check-run",
  "timeout",
  "github-token"
];
function inputsOf(env, names) {
  const unknown = Object.keys(env).filter((key) => key.startsWith("INPUT_")).map((key) => key.slice("INPUT_".length).toLowerCase()).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new PlatformError(
      `There is no input ${list(unknown)}.`,
      `Inputs are ${list(names, names.length)}.`
    );
  }
  return (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
function readInputs(env, names = NAMES) {
  const input = inputsOf(env, names);
  const results = linesOf(input("results"));
  return {
    policy: input("policy") || ".github/near-zero.yml",
    policyRef: input("policy-ref") || null,
    gate: input("gate") || null,
    results: results.length > 0 ? results : ["artifact:eval-results*"],
    subject: input("subject") === "" ? null : subject(input("subject")),
    advance: input("advance") === "" ? null : advance(input("advance")),
    ledger: ledger(input("ledger") || "auto"),
    reportDir: input("report-dir") || null,
    reportOnly: yesOrNo("report-only", input("report-only") || "false"),
    comment: oneOf("comment", input("comment") || "never", COMMENT),
    checkRun: yesOrNo("check-run", input("check-run") || "false"),
    timeout: milliseconds("timeout", input("timeout") || "15m"),
    token: input("github-token")
  };
}
var linesOf = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
function subject(text) {
  const parsed = parseSubject(text);
  if (parsed !== null) return parsed;
  throw wrong("subject", text, "MODEL or MODEL@sha256:<64 hex digits>");
}
function advance(text) {
  const parsed = parseAdvance(text);
  if (parsed !== null) return parsed;
  throw wrong("advance", text, ADVANCE_FORM);
}
function ledger(text) {
  const parsed = parseLedgerInput(text);
  if (parsed !== null) return parsed;
  throw wrong("ledger", text, LEDGER_FORM);
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

// src/github/artifact-source.ts
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

// src/github/artifact-query.ts
function artifactQuery({ name, rest, options }) {
  const { run, workflow, branch, repo, digest, job, auth } = options;
  const wrong2 = (message, remedy) => new PlatformError(`${name}: ${message}`, remedy);
  if (run !== void 0 && workflow !== void 0) {
    throw wrong2("has `run=` and `workflow=`, and each of them names a run", "Leave one of them out.");
  }
  if (branch !== void 0 && workflow === void 0) {
    throw wrong2("has `branch=` and no `workflow=`", "Add `workflow=`: the newest run of it is taken.");
  }
  if (repo !== void 0 && run === void 0 && workflow === void 0) {
    throw wrong2("has `repo=` and no run of it", "Add `run=ID`, or `workflow=FILE`.");
  }
  const number = (option) => {
    const value = options[option];
    if (value === void 0) return null;
    if (/^[1-9]\d{0,14}$/.test(value)) return Number(value);
    throw wrong2(`\`${option}=\` is no number such as GitHub gives`, `Write \`${option}=123456\`.`);
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
    throw wrong2(
      "`digest=` is no SHA-256",
      "Write 64 hexadecimal digits, as upload-artifact's output artifact-digest has them."
    );
  }
  function fileName(text) {
    const file = text.replace(/^\.github\/workflows\//, "");
    if (/^[\w.-]+$/.test(file)) return file;
    throw wrong2(
      "`workflow=` is no file of .github/workflows",
      "Write its name, such as `workflow=evals.yml`."
    );
  }
}

// src/github/artifacts.ts
import { rm } from "node:fs/promises";
import { join as join2 } from "node:path";
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
  const path = join2(directory, `artifact-${artifact.id}`);
  const { bytes, sha256, headers } = await http.download(address, { to: path, maxBytes, timeout, signal });
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
  const within = ({ startedAt, completedAt }) => (name === null || at >= Date.parse(startedAt) - SKEW) && (completedAt === null ? !ended : at <= Date.parse(completedAt) + SKEW);
  if (making.some(within)) return;
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

// src/github/runs.ts
async function readRun(client, repository, id) {
  const { data: data2 } = await client.request("GET /repos/{owner}/{repo}/actions/runs/{id}", { ...repository, id });
  return runOf(shape(data2, `run ${id}`));
}
async function newestRun(client, repository, workflow, branch) {
  const { data: data2 } = await client.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs", {
    ...repository,
    workflow,
    branch,
    per_page: 100
  });
  const own = shape(data2, `the runs of ${workflow}`).list("workflow_runs").map((run) => runOf(run)).filter(({ headRepository }) => headRepository !== null && sameRepository(headRepository, repository));
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

// src/github/artifact-source.ts
var MAX_BYTES = 10 * 1024 ** 3;
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
  const { context, http, log } = reach;
  const { tokenVariable, run } = query;
  const repository = query.repository ?? context.repository;
  const client = tokenVariable === null ? reach.client : await githubClient({
    apiUrl: context.apiUrl,
    token: variable(tokenVariable, reach),
    http,
    holder: { variable: tokenVariable }
  });
  const of = query.repository === null ? "" : ` of ${fullName(repository)}`;
  if (run.kind !== "newest") {
    const id = run.kind === "this" ? context.runId : run.id;
    const runName = run.kind === "this" ? "this run" : `run ${id}${of}`;
    return { client, repository, run: await readRun(client, repository, id), runName };
  }
  const branch = run.branch ?? await readDefaultBranch(client, repository);
  const newest = await newestRun(client, repository, run.workflow, branch);
  const where = `${run.workflow} on ${branch}${of}`;
  if (newest === null) {
    throw new EvidenceError(source.name, `there is no run of ${where}`, "Start one, or correct the names.");
  }
  if (!newest.completed) {
    const isThis = of === "" && newest.id === context.runId;
    throw new EvidenceError(
      source.name,
      `run ${newest.id}, the newest of ${where}, is ${isThis ? "this one" : "still under way"}`,
      isThis ? "For artifacts of this run leave `workflow=` out." : "Wait until it has ended, and run this job again: an older run is not taken in its place."
    );
  }
  log(`${source.name}: run ${newest.id} is the newest of ${where} (${newest.conclusion})`);
  return { client, repository, run: newest, runName: `run ${newest.id}, the newest of ${where},` };
}
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
  const { path, archived, bytes, digest } = await fetchArtifact(client, http, repository, artifact, {
    directory,
    maxBytes: MAX_BYTES,
    timeout: TIMEOUT,
    digest: promised ?? void 0
  });
  fetched.set(artifact.id, digest);
  const without = artifact.digest === null ? "; GitHub recorded no digest, so nobody can tell whether these are the bytes that were uploaded" : "";
  log(`${label(artifact)}: ${bytes} bytes, ${digest}${without}`);
  const about = { source: `artifact:${artifact.name}`, provenance: provenanceOf(artifact, run) };
  if (archived) return unpack(path, join3(directory, `results-${artifact.id}`), about);
  return [await evidenceFile(path, { ...about, name: artifact.name, digest })];
}
var ambiguous = (source, name, { runName }) => new EvidenceError(
  source.name,
  `${runName} has several artifacts named ${name}, so one of them may stand in for another`,
  "Give each job its own artifact name, and do not overwrite artifacts. After a second attempt at the same evals, start a new run.",
  { code: "ambiguous-artifact" }
);

// src/entry/collect.ts
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
async function collectOne(source, reach) {
  if (source.kind === "artifact")
    return { ...await fromArtifacts(source, reach), shards: shardsOf(source) };
  return { ...await fetchSource(source, reach.context.workspace, reach), problems: [] };
}

// src/entry/judge-run.ts
import { hash } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { join as join6, resolve as resolve2 } from "node:path";

// src/github/base.ts
async function checkBase(client, { repository, runId, pullRequest }) {
  if (pullRequest === void 0) return;
  const { number, baseRef } = pullRequest;
  const now = (await readRun(client, repository, runId)).pullRequests.find((one) => one.number === number);
  if (now === void 0 || now.baseRef === baseRef) return;
  throw new PlatformError(
    `Pull request ${number} goes into ${now.baseRef} now, and this job was started for ${baseRef}`,
    "Start the workflow on its present base: on the type `edited`, or by a new commit."
  );
}

// src/github/release.ts
function releaseOf(context) {
  const { repository, pullRequest, mergeGroup, deployment, workflowRun, sha } = context;
  const head = mergeGroup?.headSha ?? deployment?.sha ?? workflowRun?.headSha;
  return {
    repository: fullName(repository),
    commits: pullRequest === void 0 ? [head ?? sha] : [pullRequest.headSha, ...mergeCommit(context)],
    pullRequest: pullRequest?.number ?? null
  };
}
var mergeCommit = ({ event, sha, ref, pullRequest }) => event !== "pull_request_target" && ref?.startsWith("refs/pull/") === true && sha !== pullRequest?.headSha ? [sha] : [];

// src/history/chain.ts
import { createHash } from "node:crypto";

// src/model/generated/ledger-schema.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var validate = validate20;
var schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:near-zero:ledger:v1", type: "object", discriminator: { propertyName: "type" }, oneOf: [{ $ref: "#/$defs/opened" }, { $ref: "#/$defs/closed" }, { $ref: "#/$defs/attemptLost" }], $defs: {
  opened: { type: "object", properties: { version: { const: 1 }, number: { type: "integer", minimum: 1, maximum: 9007199254740991 }, at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" }, previous: { anyOf: [
    { type: "null" },
    { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }
  ] }, type: { const: "opened" }, attempt: {
    type: "string",
    minLength: 1,
    maxLength: 100
  }, gate: { type: "string", minLength: 1, maxLength: 200 }, subject: { anyOf: [{ type: "null" }, { $ref: "#/$defs/namedSubject" }] }, policy: { $ref: "#/$defs/policy" }, commit: { type: ["string", "null"], maxLength: 64 }, run: { anyOf: [{ type: "null" }, { $ref: "#/$defs/run" }] } }, required: ["version", "number", "at", "previous", "type", "attempt", "gate", "subject", "policy", "commit", "run"], additionalProperties: false },
  closed: { type: "object", properties: {
    version: { const: 1 },
    number: { type: "integer", minimum: 1, maximum: 9007199254740991 },
    at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" },
    previous: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] },
    type: { const: "closed" },
    attempt: { type: "string", minLength: 1, maxLength: 100 },
    gate: {
      type: "string",
      minLength: 1,
      maxLength: 200
    },
    subject: { type: "object", properties: { model: { type: ["string", "null"], maxLength: 1e3 }, digest: { anyOf: [
      { type: "null" },
      { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }
    ] } }, required: ["model", "digest"], additionalProperties: false },
    judgedAt: { type: "string", format: "date-time", maxLength: 40 },
    decision: { enum: ["allow", "block"] },
    route: {
      type: "array",
      items: { type: "string", minLength: 1, maxLength: 1e3 }
    },
    policy: { $ref: "#/$defs/policy" },
    advance: {
      type: ["string", "null"],
      maxLength: 2e3
    },
    evidence: { type: "array", items: { type: "object", properties: { name: { type: "string" }, digest: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] } }, required: ["name", "digest"], additionalProperties: false } },
    categories: { type: "object", additionalProperties: { $ref: "#/$defs/category" } },
    reasons: { type: "array", items: { type: "string", minLength: 1, maxLength: 100 } },
    waived: { type: "array", items: { type: "string", minLength: 1, maxLength: 1e3 } }
  }, required: [
    "version",
    "number",
    "at",
    "previous",
    "type",
    "attempt",
    "gate",
    "subject",
    "judgedAt",
    "decision",
    "route",
    "policy",
    "advance",
    "evidence",
    "categories",
    "reasons",
    "waived"
  ], additionalProperties: false },
  attemptLost: { type: "object", properties: {
    version: { const: 1 },
    number: { type: "integer", minimum: 1, maximum: 9007199254740991 },
    at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" },
    previous: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] },
    type: { const: "attempt-lost" },
    attempt: { type: "string", minLength: 1, maxLength: 100 },
    by: { type: "string", minLength: 1, maxLength: 200 },
    reason: { type: "string", minLength: 1, maxLength: 2e3 }
  }, required: ["version", "number", "at", "previous", "type", "attempt", "by", "reason"], additionalProperties: false },
  namedSubject: { type: "object", properties: { model: { type: "string", minLength: 1, maxLength: 1e3 }, digest: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] } }, required: ["model", "digest"], additionalProperties: false },
  policy: { type: "object", properties: {
    path: { type: "string", minLength: 1, maxLength: 1e3 },
    ref: { type: ["string", "null"], maxLength: 1e3 },
    digest: {
      type: "string",
      pattern: "^sha256:[0-9a-f]{64}$"
    }
  }, required: ["path", "ref", "digest"], additionalProperties: false },
  run: {
    type: "object",
    properties: {
      repository: { type: "string", minLength: 1, maxLength: 300 },
      id: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      attempt: { type: "integer", minimum: 1 },
      workflow: { type: ["string", "null"], maxLength: 1e3 },
      event: {
        type: "string",
        minLength: 1,
        maxLength: 100
      }
    },
    required: ["repository", "id", "attempt", "workflow", "event"],
    additionalProperties: false
  },
  category: {
    type: "object",
    properties: {
      failures: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      samples: {
        type: "integer",
        minimum: 0,
        maximum: 9007199254740991
      },
      unscored: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      missing: {
        type: "integer",
        minimum: 0,
        maximum: 9007199254740991
      },
      upper: { type: "number", minimum: 0, maximum: 1 },
      lower: { type: "number", minimum: 0, maximum: 1 },
      state: { enum: ["demonstrated", "violated", "not-demonstrated", "invalid"] },
      kind: { enum: ["behaviour", "capability", "inventory"] },
      limit: { type: "number", minimum: 0, maximum: 1 },
      alpha: { type: "number", minimum: 0, maximum: 1 },
      pooled: { type: "boolean" },
      levels: { type: "array", items: { type: "integer", minimum: 0, maximum: 9007199254740991 }, minItems: 5, maxItems: 5 },
      recall: { anyOf: [{ type: "null" }, { type: "object", properties: {
        detected: { type: "integer", minimum: 0, maximum: 9007199254740991 },
        planted: { type: "integer", minimum: 0, maximum: 9007199254740991 },
        lower: { type: "number", minimum: 0, maximum: 1 }
      }, required: [
        "detected",
        "planted",
        "lower"
      ], additionalProperties: false }] },
      waiver: { type: ["string", "null"], maxLength: 1e3 },
      reasons: {
        type: "array",
        items: { type: "object", properties: { code: { type: "string", minLength: 1, maxLength: 100 }, task: { type: ["string", "null"] } }, required: ["code", "task"], additionalProperties: false }
      },
      evals: { type: "array", items: { $ref: "#/$defs/eval" } }
    },
    required: ["failures", "samples", "unscored", "missing", "upper", "lower", "state", "kind", "limit", "alpha", "pooled", "levels", "recall", "waiver", "reasons", "evals"],
    additionalProperties: false
  },
  eval: { type: "object", properties: {
    failures: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991
    },
    samples: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    unscored: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    missing: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    upper: { type: "number", minimum: 0, maximum: 1 },
    lower: { type: "number", minimum: 0, maximum: 1 },
    selector: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    task: { type: "string" },
    scorer: { type: ["string", "null"] },
    sealed: { type: "boolean" },
    state: { enum: [
      "demonstrated",
      "violated",
      "not-demonstrated",
      "invalid"
    ] },
    levels: { type: "array", items: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991
    }, minItems: 5, maxItems: 5 },
    first: { type: "object", properties: { scored: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991
    }, failed: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, required: ["scored", "failed"], additionalProperties: false },
    items: { type: "array", items: { $ref: "#/$defs/items" } }
  }, required: [
    "failures",
    "samples",
    "unscored",
    "missing",
    "upper",
    "lower",
    "selector",
    "task",
    "scorer",
    "sealed",
    "state",
    "levels",
    "first",
    "items"
  ], additionalProperties: false },
  items: { type: "object", properties: { outcome: { enum: ["passed", "unscored", "failed"] }, severity: {
    type: ["integer", "null"],
    minimum: 0,
    maximum: 4
  }, hashes: { type: "string" } }, required: ["outcome", "severity", "hashes"], additionalProperties: false }
} };
var schema41 = { type: "object", properties: {
  version: { const: 1 },
  number: { type: "integer", minimum: 1, maximum: 9007199254740991 },
  at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" },
  previous: {
    anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }]
  },
  type: { const: "attempt-lost" },
  attempt: { type: "string", minLength: 1, maxLength: 100 },
  by: { type: "string", minLength: 1, maxLength: 200 },
  reason: {
    type: "string",
    minLength: 1,
    maxLength: 2e3
  }
}, required: ["version", "number", "at", "previous", "type", "attempt", "by", "reason"], additionalProperties: false };
var schema32 = { type: "object", properties: {
  version: { const: 1 },
  number: { type: "integer", minimum: 1, maximum: 9007199254740991 },
  at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" },
  previous: {
    anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }]
  },
  type: { const: "opened" },
  attempt: { type: "string", minLength: 1, maxLength: 100 },
  gate: { type: "string", minLength: 1, maxLength: 200 },
  subject: { anyOf: [
    { type: "null" },
    { $ref: "#/$defs/namedSubject" }
  ] },
  policy: { $ref: "#/$defs/policy" },
  commit: { type: ["string", "null"], maxLength: 64 },
  run: {
    anyOf: [{ type: "null" }, { $ref: "#/$defs/run" }]
  }
}, required: ["version", "number", "at", "previous", "type", "attempt", "gate", "subject", "policy", "commit", "run"], additionalProperties: false };
var schema33 = {
  type: "object",
  properties: { model: { type: "string", minLength: 1, maxLength: 1e3 }, digest: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] } },
  required: ["model", "digest"],
  additionalProperties: false
};
var schema34 = {
  type: "object",
  properties: { path: {
    type: "string",
    minLength: 1,
    maxLength: 1e3
  }, ref: { type: ["string", "null"], maxLength: 1e3 }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" } },
  required: ["path", "ref", "digest"],
  additionalProperties: false
};
var schema35 = {
  type: "object",
  properties: { repository: { type: "string", minLength: 1, maxLength: 300 }, id: { type: "integer", minimum: 0, maximum: 9007199254740991 }, attempt: { type: "integer", minimum: 1 }, workflow: { type: ["string", "null"], maxLength: 1e3 }, event: { type: "string", minLength: 1, maxLength: 100 } },
  required: ["repository", "id", "attempt", "workflow", "event"],
  additionalProperties: false
};
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default;
var pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$", "u");
var pattern5 = new RegExp(
  "^sha256:[0-9a-f]{64}$",
  "u"
);
function validate21(data2, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data2,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    let missing0;
    if (data2.version === void 0 && (missing0 = "version") || data2.number === void 0 && (missing0 = "number") || data2.at === void 0 && (missing0 = "at") || data2.previous === void 0 && (missing0 = "previous") || data2.type === void 0 && (missing0 = "type") || data2.attempt === void 0 && (missing0 = "attempt") || data2.gate === void 0 && (missing0 = "gate") || data2.subject === void 0 && (missing0 = "subject") || data2.policy === void 0 && (missing0 = "policy") || data2.commit === void 0 && (missing0 = "commit") || data2.run === void 0 && (missing0 = "run")) return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema32.required, parentSchema: schema32, data: data2 }], false;
    {
      const _errs1 = errors;
      for (const key0 in data2) if (!func1.call(schema32.properties, key0)) {
        return validate21.errors = [{
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema32,
          data: data2
        }], false;
        break;
      }
      if (_errs1 === errors) {
        if (data2.version !== void 0) {
          let data0 = data2.version;
          const _errs2 = errors;
          if (data0 !== 1) return validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema32.properties.version, data: data0 }], false;
          var valid0 = _errs2 === errors;
        } else var valid0 = true;
        if (valid0) {
          if (data2.number !== void 0) {
            let data1 = data2.number;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
              return validate21.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.number.type, parentSchema: schema32.properties.number, data: data1 }], false;
            if (errors === _errs3 && typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1)) return validate21.errors = [{
                instancePath: instancePath + "/number",
                schemaPath: "#/properties/number/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 9007199254740991 },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema32.properties.number,
                data: data1
              }], false;
              if (data1 < 1 || isNaN(data1)) return validate21.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: {
                comparison: ">=",
                limit: 1
              }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.number, data: data1 }], false;
            }
            var valid0 = _errs3 === errors;
          } else var valid0 = true;
          if (valid0) {
            if (data2.at !== void 0) {
              let data22 = data2.at;
              const _errs5 = errors;
              if (errors === _errs5 && errors === _errs5) if (typeof data22 == "string") {
                if (!pattern4.test(data22)) return validate21.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"', schema: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$", parentSchema: schema32.properties.at, data: data22 }], false;
              } else return validate21.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.at.type, parentSchema: schema32.properties.at, data: data22 }], false;
              var valid0 = _errs5 === errors;
            } else var valid0 = true;
            if (valid0) {
              if (data2.previous !== void 0) {
                let data3 = data2.previous;
                const _errs7 = errors, _errs8 = errors;
                let valid1 = false;
                const _errs9 = errors;
                if (data3 !== null) {
                  const err0 = {
                    instancePath: instancePath + "/previous",
                    schemaPath: "#/properties/previous/anyOf/0/type",
                    keyword: "type",
                    params: { type: "null" },
                    message: "must be null",
                    schema: schema32.properties.previous.anyOf[0].type,
                    parentSchema: schema32.properties.previous.anyOf[0],
                    data: data3
                  };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs9 === errors;
                valid1 = valid1 || _valid0;
                const _errs11 = errors;
                if (errors === _errs11) if (typeof data3 == "string") {
                  if (!pattern5.test(data3)) {
                    const err1 = {
                      instancePath: instancePath + "/previous",
                      schemaPath: "#/properties/previous/anyOf/1/pattern",
                      keyword: "pattern",
                      params: { pattern: "^sha256:[0-9a-f]{64}$" },
                      message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
                      schema: "^sha256:[0-9a-f]{64}$",
                      parentSchema: schema32.properties.previous.anyOf[1],
                      data: data3
                    };
                    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                  }
                } else {
                  const err2 = {
                    instancePath: instancePath + "/previous",
                    schemaPath: "#/properties/previous/anyOf/1/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                    schema: schema32.properties.previous.anyOf[1].type,
                    parentSchema: schema32.properties.previous.anyOf[1],
                    data: data3
                  };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                var _valid0 = _errs11 === errors;
                if (valid1 = valid1 || _valid0, valid1) errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
                else {
                  const err3 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.previous.anyOf, parentSchema: schema32.properties.previous, data: data3 };
                  return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate21.errors = vErrors, false;
                }
                var valid0 = _errs7 === errors;
              } else var valid0 = true;
              if (valid0) {
                if (data2.type !== void 0) {
                  let data4 = data2.type;
                  const _errs13 = errors;
                  if (data4 !== "opened") return validate21.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "opened" }, message: "must be equal to constant", schema: "opened", parentSchema: schema32.properties.type, data: data4 }], false;
                  var valid0 = _errs13 === errors;
                } else var valid0 = true;
                if (valid0) {
                  if (data2.attempt !== void 0) {
                    let data5 = data2.attempt;
                    const _errs14 = errors;
                    if (errors === _errs14) if (typeof data5 == "string") {
                      if (func2(data5) > 100) return validate21.errors = [{
                        instancePath: instancePath + "/attempt",
                        schemaPath: "#/properties/attempt/maxLength",
                        keyword: "maxLength",
                        params: {
                          limit: 100
                        },
                        message: "must NOT have more than 100 characters",
                        schema: 100,
                        parentSchema: schema32.properties.attempt,
                        data: data5
                      }], false;
                      if (func2(data5) < 1) return validate21.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.attempt, data: data5 }], false;
                    } else return validate21.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.attempt.type, parentSchema: schema32.properties.attempt, data: data5 }], false;
                    var valid0 = _errs14 === errors;
                  } else var valid0 = true;
                  if (valid0) {
                    if (data2.gate !== void 0) {
                      let data6 = data2.gate;
                      const _errs16 = errors;
                      if (errors === _errs16) if (typeof data6 == "string") {
                        if (func2(data6) > 200) return validate21.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema32.properties.gate, data: data6 }], false;
                        if (func2(data6) < 1) return validate21.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/minLength", keyword: "minLength", params: {
                          limit: 1
                        }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.gate, data: data6 }], false;
                      } else return validate21.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.gate.type, parentSchema: schema32.properties.gate, data: data6 }], false;
                      var valid0 = _errs16 === errors;
                    } else var valid0 = true;
                    if (valid0) {
                      if (data2.subject !== void 0) {
                        let data7 = data2.subject;
                        const _errs18 = errors, _errs19 = errors;
                        let valid2 = false;
                        const _errs20 = errors;
                        if (data7 !== null) {
                          const err4 = {
                            instancePath: instancePath + "/subject",
                            schemaPath: "#/properties/subject/anyOf/0/type",
                            keyword: "type",
                            params: { type: "null" },
                            message: "must be null",
                            schema: schema32.properties.subject.anyOf[0].type,
                            parentSchema: schema32.properties.subject.anyOf[0],
                            data: data7
                          };
                          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                        }
                        var _valid1 = _errs20 === errors;
                        valid2 = valid2 || _valid1;
                        const _errs22 = errors;
                        if (errors === errors) if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                          let missing1;
                          if (data7.model === void 0 && (missing1 = "model") || data7.digest === void 0 && (missing1 = "digest")) {
                            const err5 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/namedSubject/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema33.required, parentSchema: schema33, data: data7 };
                            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                          } else {
                            const _errs25 = errors;
                            for (const key1 in data7) if (!(key1 === "model" || key1 === "digest")) {
                              const err6 = {
                                instancePath: instancePath + "/subject",
                                schemaPath: "#/$defs/namedSubject/additionalProperties",
                                keyword: "additionalProperties",
                                params: { additionalProperty: key1 },
                                message: "must NOT have additional properties",
                                schema: false,
                                parentSchema: schema33,
                                data: data7
                              };
                              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                              break;
                            }
                            if (_errs25 === errors) {
                              if (data7.model !== void 0) {
                                let data8 = data7.model;
                                const _errs26 = errors;
                                if (errors === _errs26) if (typeof data8 == "string") {
                                  if (func2(data8) > 1e3) {
                                    const err7 = {
                                      instancePath: instancePath + "/subject/model",
                                      schemaPath: "#/$defs/namedSubject/properties/model/maxLength",
                                      keyword: "maxLength",
                                      params: { limit: 1e3 },
                                      message: "must NOT have more than 1000 characters",
                                      schema: 1e3,
                                      parentSchema: schema33.properties.model,
                                      data: data8
                                    };
                                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                  } else if (func2(data8) < 1) {
                                    const err8 = {
                                      instancePath: instancePath + "/subject/model",
                                      schemaPath: "#/$defs/namedSubject/properties/model/minLength",
                                      keyword: "minLength",
                                      params: { limit: 1 },
                                      message: "must NOT have fewer than 1 characters",
                                      schema: 1,
                                      parentSchema: schema33.properties.model,
                                      data: data8
                                    };
                                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                  }
                                } else {
                                  const err9 = { instancePath: instancePath + "/subject/model", schemaPath: "#/$defs/namedSubject/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.model.type, parentSchema: schema33.properties.model, data: data8 };
                                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                }
                                var valid4 = _errs26 === errors;
                              } else var valid4 = true;
                              if (valid4) if (data7.digest !== void 0) {
                                let data9 = data7.digest;
                                const _errs28 = errors, _errs29 = errors;
                                let valid5 = false;
                                const _errs30 = errors;
                                if (data9 !== null) {
                                  const err10 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/$defs/namedSubject/properties/digest/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema33.properties.digest.anyOf[0].type, parentSchema: schema33.properties.digest.anyOf[0], data: data9 };
                                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                }
                                var _valid2 = _errs30 === errors;
                                valid5 = valid5 || _valid2;
                                const _errs32 = errors;
                                if (errors === _errs32) if (typeof data9 == "string") {
                                  if (!pattern5.test(data9)) {
                                    const err11 = {
                                      instancePath: instancePath + "/subject/digest",
                                      schemaPath: "#/$defs/namedSubject/properties/digest/anyOf/1/pattern",
                                      keyword: "pattern",
                                      params: { pattern: "^sha256:[0-9a-f]{64}$" },
                                      message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
                                      schema: "^sha256:[0-9a-f]{64}$",
                                      parentSchema: schema33.properties.digest.anyOf[1],
                                      data: data9
                                    };
                                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                  }
                                } else {
                                  const err12 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/$defs/namedSubject/properties/digest/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.digest.anyOf[1].type, parentSchema: schema33.properties.digest.anyOf[1], data: data9 };
                                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                }
                                var _valid2 = _errs32 === errors;
                                if (valid5 = valid5 || _valid2, valid5) errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
                                else {
                                  const err13 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/$defs/namedSubject/properties/digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.properties.digest.anyOf, parentSchema: schema33.properties.digest, data: data9 };
                                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                                }
                                var valid4 = _errs28 === errors;
                              } else var valid4 = true;
                            }
                          }
                        } else {
                          const err14 = {
                            instancePath: instancePath + "/subject",
                            schemaPath: "#/$defs/namedSubject/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object",
                            schema: schema33.type,
                            parentSchema: schema33,
                            data: data7
                          };
                          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                        }
                        var _valid1 = _errs22 === errors;
                        if (valid2 = valid2 || _valid1, valid2) errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
                        else {
                          const err15 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.subject.anyOf, parentSchema: schema32.properties.subject, data: data7 };
                          return vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++, validate21.errors = vErrors, false;
                        }
                        var valid0 = _errs18 === errors;
                      } else var valid0 = true;
                      if (valid0) {
                        if (data2.policy !== void 0) {
                          let data10 = data2.policy;
                          const _errs34 = errors;
                          if (errors === errors) if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                            let missing2;
                            if (data10.path === void 0 && (missing2 = "path") || data10.ref === void 0 && (missing2 = "ref") || data10.digest === void 0 && (missing2 = "digest")) return validate21.errors = [{
                              instancePath: instancePath + "/policy",
                              schemaPath: "#/$defs/policy/required",
                              keyword: "required",
                              params: { missingProperty: missing2 },
                              message: "must have required property '" + missing2 + "'",
                              schema: schema34.required,
                              parentSchema: schema34,
                              data: data10
                            }], false;
                            {
                              const _errs37 = errors;
                              for (const key2 in data10) if (!(key2 === "path" || key2 === "ref" || key2 === "digest")) {
                                return validate21.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/$defs/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data: data10 }], false;
                                break;
                              }
                              if (_errs37 === errors) {
                                if (data10.path !== void 0) {
                                  let data11 = data10.path;
                                  const _errs38 = errors;
                                  if (errors === _errs38) if (typeof data11 == "string") {
                                    if (func2(data11) > 1e3) return validate21.errors = [{ instancePath: instancePath + "/policy/path", schemaPath: "#/$defs/policy/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema34.properties.path, data: data11 }], false;
                                    if (func2(data11) < 1) return validate21.errors = [{ instancePath: instancePath + "/policy/path", schemaPath: "#/$defs/policy/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.path, data: data11 }], false;
                                  } else return validate21.errors = [{ instancePath: instancePath + "/policy/path", schemaPath: "#/$defs/policy/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.path.type, parentSchema: schema34.properties.path, data: data11 }], false;
                                  var valid7 = _errs38 === errors;
                                } else var valid7 = true;
                                if (valid7) {
                                  if (data10.ref !== void 0) {
                                    let data12 = data10.ref;
                                    const _errs40 = errors;
                                    if (typeof data12 != "string" && data12 !== null) return validate21.errors = [{ instancePath: instancePath + "/policy/ref", schemaPath: "#/$defs/policy/properties/ref/type", keyword: "type", params: { type: schema34.properties.ref.type }, message: "must be string,null", schema: schema34.properties.ref.type, parentSchema: schema34.properties.ref, data: data12 }], false;
                                    if (errors === _errs40 && typeof data12 == "string" && func2(data12) > 1e3) return validate21.errors = [{ instancePath: instancePath + "/policy/ref", schemaPath: "#/$defs/policy/properties/ref/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema34.properties.ref, data: data12 }], false;
                                    var valid7 = _errs40 === errors;
                                  } else
                                    var valid7 = true;
                                  if (valid7) if (data10.digest !== void 0) {
                                    let data13 = data10.digest;
                                    const _errs42 = errors;
                                    if (errors === _errs42)
                                      if (typeof data13 == "string") {
                                        if (!pattern5.test(data13)) return validate21.errors = [{ instancePath: instancePath + "/policy/digest", schemaPath: "#/$defs/policy/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema34.properties.digest, data: data13 }], false;
                                      } else return validate21.errors = [{
                                        instancePath: instancePath + "/policy/digest",
                                        schemaPath: "#/$defs/policy/properties/digest/type",
                                        keyword: "type",
                                        params: { type: "string" },
                                        message: "must be string",
                                        schema: schema34.properties.digest.type,
                                        parentSchema: schema34.properties.digest,
                                        data: data13
                                      }], false;
                                    var valid7 = _errs42 === errors;
                                  } else var valid7 = true;
                                }
                              }
                            }
                          } else return validate21.errors = [{
                            instancePath: instancePath + "/policy",
                            schemaPath: "#/$defs/policy/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object",
                            schema: schema34.type,
                            parentSchema: schema34,
                            data: data10
                          }], false;
                          var valid0 = _errs34 === errors;
                        } else var valid0 = true;
                        if (valid0) {
                          if (data2.commit !== void 0) {
                            let data14 = data2.commit;
                            const _errs44 = errors;
                            if (typeof data14 != "string" && data14 !== null) return validate21.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema32.properties.commit.type }, message: "must be string,null", schema: schema32.properties.commit.type, parentSchema: schema32.properties.commit, data: data14 }], false;
                            if (errors === _errs44 && typeof data14 == "string" && func2(data14) > 64) return validate21.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema32.properties.commit, data: data14 }], false;
                            var valid0 = _errs44 === errors;
                          } else var valid0 = true;
                          if (valid0) if (data2.run !== void 0) {
                            let data15 = data2.run;
                            const _errs46 = errors, _errs47 = errors;
                            let valid8 = false;
                            const _errs48 = errors;
                            if (data15 !== null) {
                              const err16 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema32.properties.run.anyOf[0].type, parentSchema: schema32.properties.run.anyOf[0], data: data15 };
                              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                            }
                            var _valid3 = _errs48 === errors;
                            valid8 = valid8 || _valid3;
                            const _errs50 = errors;
                            if (errors === errors)
                              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                let missing3;
                                if (data15.repository === void 0 && (missing3 = "repository") || data15.id === void 0 && (missing3 = "id") || data15.attempt === void 0 && (missing3 = "attempt") || data15.workflow === void 0 && (missing3 = "workflow") || data15.event === void 0 && (missing3 = "event")) {
                                  const err17 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/run/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'", schema: schema35.required, parentSchema: schema35, data: data15 };
                                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                                } else {
                                  const _errs53 = errors;
                                  for (const key3 in data15) if (!(key3 === "repository" || key3 === "id" || key3 === "attempt" || key3 === "workflow" || key3 === "event")) {
                                    const err18 = {
                                      instancePath: instancePath + "/run",
                                      schemaPath: "#/$defs/run/additionalProperties",
                                      keyword: "additionalProperties",
                                      params: { additionalProperty: key3 },
                                      message: "must NOT have additional properties",
                                      schema: false,
                                      parentSchema: schema35,
                                      data: data15
                                    };
                                    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                                    break;
                                  }
                                  if (_errs53 === errors) {
                                    if (data15.repository !== void 0) {
                                      let data16 = data15.repository;
                                      const _errs54 = errors;
                                      if (errors === _errs54) if (typeof data16 == "string") {
                                        if (func2(data16) > 300) {
                                          const err19 = {
                                            instancePath: instancePath + "/run/repository",
                                            schemaPath: "#/$defs/run/properties/repository/maxLength",
                                            keyword: "maxLength",
                                            params: { limit: 300 },
                                            message: "must NOT have more than 300 characters",
                                            schema: 300,
                                            parentSchema: schema35.properties.repository,
                                            data: data16
                                          };
                                          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                                        } else if (func2(data16) < 1) {
                                          const err20 = { instancePath: instancePath + "/run/repository", schemaPath: "#/$defs/run/properties/repository/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35.properties.repository, data: data16 };
                                          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                                        }
                                      } else {
                                        const err21 = {
                                          instancePath: instancePath + "/run/repository",
                                          schemaPath: "#/$defs/run/properties/repository/type",
                                          keyword: "type",
                                          params: { type: "string" },
                                          message: "must be string",
                                          schema: schema35.properties.repository.type,
                                          parentSchema: schema35.properties.repository,
                                          data: data16
                                        };
                                        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                                      }
                                      var valid10 = _errs54 === errors;
                                    } else var valid10 = true;
                                    if (valid10) {
                                      if (data15.id !== void 0) {
                                        let data17 = data15.id;
                                        const _errs56 = errors;
                                        if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
                                          const err22 = { instancePath: instancePath + "/run/id", schemaPath: "#/$defs/run/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.id.type, parentSchema: schema35.properties.id, data: data17 };
                                          vErrors === null ? vErrors = [err22] : vErrors.push(
                                            err22
                                          ), errors++;
                                        }
                                        if (errors === _errs56 && typeof data17 == "number" && isFinite(data17)) {
                                          if (data17 > 9007199254740991 || isNaN(
                                            data17
                                          )) {
                                            const err23 = {
                                              instancePath: instancePath + "/run/id",
                                              schemaPath: "#/$defs/run/properties/id/maximum",
                                              keyword: "maximum",
                                              params: { comparison: "<=", limit: 9007199254740991 },
                                              message: "must be <= 9007199254740991",
                                              schema: 9007199254740991,
                                              parentSchema: schema35.properties.id,
                                              data: data17
                                            };
                                            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                                          } else if (data17 < 0 || isNaN(data17)) {
                                            const err24 = { instancePath: instancePath + "/run/id", schemaPath: "#/$defs/run/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.id, data: data17 };
                                            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                                          }
                                        }
                                        var valid10 = _errs56 === errors;
                                      } else
                                        var valid10 = true;
                                      if (valid10) {
                                        if (data15.attempt !== void 0) {
                                          let data18 = data15.attempt;
                                          const _errs58 = errors;
                                          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
                                            const err25 = {
                                              instancePath: instancePath + "/run/attempt",
                                              schemaPath: "#/$defs/run/properties/attempt/type",
                                              keyword: "type",
                                              params: { type: "integer" },
                                              message: "must be integer",
                                              schema: schema35.properties.attempt.type,
                                              parentSchema: schema35.properties.attempt,
                                              data: data18
                                            };
                                            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                                          }
                                          if (errors === _errs58 && typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18))) {
                                            const err26 = { instancePath: instancePath + "/run/attempt", schemaPath: "#/$defs/run/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema35.properties.attempt, data: data18 };
                                            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                                          }
                                          var valid10 = _errs58 === errors;
                                        } else var valid10 = true;
                                        if (valid10) {
                                          if (data15.workflow !== void 0) {
                                            let data19 = data15.workflow;
                                            const _errs60 = errors;
                                            if (typeof data19 != "string" && data19 !== null) {
                                              const err27 = { instancePath: instancePath + "/run/workflow", schemaPath: "#/$defs/run/properties/workflow/type", keyword: "type", params: { type: schema35.properties.workflow.type }, message: "must be string,null", schema: schema35.properties.workflow.type, parentSchema: schema35.properties.workflow, data: data19 };
                                              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                                            }
                                            if (errors === _errs60 && typeof data19 == "string" && func2(
                                              data19
                                            ) > 1e3) {
                                              const err28 = {
                                                instancePath: instancePath + "/run/workflow",
                                                schemaPath: "#/$defs/run/properties/workflow/maxLength",
                                                keyword: "maxLength",
                                                params: { limit: 1e3 },
                                                message: "must NOT have more than 1000 characters",
                                                schema: 1e3,
                                                parentSchema: schema35.properties.workflow,
                                                data: data19
                                              };
                                              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                                            }
                                            var valid10 = _errs60 === errors;
                                          } else var valid10 = true;
                                          if (valid10) if (data15.event !== void 0) {
                                            let data20 = data15.event;
                                            const _errs62 = errors;
                                            if (errors === _errs62) if (typeof data20 == "string") {
                                              if (func2(data20) > 100) {
                                                const err29 = { instancePath: instancePath + "/run/event", schemaPath: "#/$defs/run/properties/event/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema35.properties.event, data: data20 };
                                                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                                              } else if (func2(data20) < 1) {
                                                const err30 = { instancePath: instancePath + "/run/event", schemaPath: "#/$defs/run/properties/event/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35.properties.event, data: data20 };
                                                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                                              }
                                            } else {
                                              const err31 = { instancePath: instancePath + "/run/event", schemaPath: "#/$defs/run/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.event.type, parentSchema: schema35.properties.event, data: data20 };
                                              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                                            }
                                            var valid10 = _errs62 === errors;
                                          } else var valid10 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err32 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/run/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data15 };
                                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                              }
                            var _valid3 = _errs50 === errors;
                            if (valid8 = valid8 || _valid3, valid8) errors = _errs47, vErrors !== null && (_errs47 ? vErrors.length = _errs47 : vErrors = null);
                            else {
                              const err33 = {
                                instancePath: instancePath + "/run",
                                schemaPath: "#/properties/run/anyOf",
                                keyword: "anyOf",
                                params: {},
                                message: "must match a schema in anyOf",
                                schema: schema32.properties.run.anyOf,
                                parentSchema: schema32.properties.run,
                                data: data15
                              };
                              return vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++, validate21.errors = vErrors, false;
                            }
                            var valid0 = _errs46 === errors;
                          } else var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data: data2 }], false;
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema36 = {
  type: "object",
  properties: {
    version: { const: 1 },
    number: { type: "integer", minimum: 1, maximum: 9007199254740991 },
    at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" },
    previous: { anyOf: [
      { type: "null" },
      { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }
    ] },
    type: { const: "closed" },
    attempt: {
      type: "string",
      minLength: 1,
      maxLength: 100
    },
    gate: { type: "string", minLength: 1, maxLength: 200 },
    subject: {
      type: "object",
      properties: { model: { type: [
        "string",
        "null"
      ], maxLength: 1e3 }, digest: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] } },
      required: ["model", "digest"],
      additionalProperties: false
    },
    judgedAt: { type: "string", format: "date-time", maxLength: 40 },
    decision: { enum: ["allow", "block"] },
    route: { type: "array", items: { type: "string", minLength: 1, maxLength: 1e3 } },
    policy: {
      $ref: "#/$defs/policy"
    },
    advance: { type: ["string", "null"], maxLength: 2e3 },
    evidence: { type: "array", items: { type: "object", properties: { name: { type: "string" }, digest: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] } }, required: ["name", "digest"], additionalProperties: false } },
    categories: { type: "object", additionalProperties: { $ref: "#/$defs/category" } },
    reasons: { type: "array", items: { type: "string", minLength: 1, maxLength: 100 } },
    waived: {
      type: "array",
      items: { type: "string", minLength: 1, maxLength: 1e3 }
    }
  },
  required: [
    "version",
    "number",
    "at",
    "previous",
    "type",
    "attempt",
    "gate",
    "subject",
    "judgedAt",
    "decision",
    "route",
    "policy",
    "advance",
    "evidence",
    "categories",
    "reasons",
    "waived"
  ],
  additionalProperties: false
};
var schema38 = { type: "object", properties: {
  failures: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  samples: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  unscored: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  missing: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  upper: { type: "number", minimum: 0, maximum: 1 },
  lower: { type: "number", minimum: 0, maximum: 1 },
  state: { enum: ["demonstrated", "violated", "not-demonstrated", "invalid"] },
  kind: { enum: [
    "behaviour",
    "capability",
    "inventory"
  ] },
  limit: { type: "number", minimum: 0, maximum: 1 },
  alpha: {
    type: "number",
    minimum: 0,
    maximum: 1
  },
  pooled: { type: "boolean" },
  levels: {
    type: "array",
    items: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    minItems: 5,
    maxItems: 5
  },
  recall: { anyOf: [{ type: "null" }, { type: "object", properties: { detected: {
    type: "integer",
    minimum: 0,
    maximum: 9007199254740991
  }, planted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, lower: {
    type: "number",
    minimum: 0,
    maximum: 1
  } }, required: ["detected", "planted", "lower"], additionalProperties: false }] },
  waiver: {
    type: ["string", "null"],
    maxLength: 1e3
  },
  reasons: { type: "array", items: { type: "object", properties: {
    code: { type: "string", minLength: 1, maxLength: 100 },
    task: { type: ["string", "null"] }
  }, required: ["code", "task"], additionalProperties: false } },
  evals: { type: "array", items: { $ref: "#/$defs/eval" } }
}, required: ["failures", "samples", "unscored", "missing", "upper", "lower", "state", "kind", "limit", "alpha", "pooled", "levels", "recall", "waiver", "reasons", "evals"], additionalProperties: false };
var schema39 = {
  type: "object",
  properties: {
    failures: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    samples: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    unscored: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    missing: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    upper: { type: "number", minimum: 0, maximum: 1 },
    lower: { type: "number", minimum: 0, maximum: 1 },
    selector: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    task: { type: "string" },
    scorer: { type: ["string", "null"] },
    sealed: { type: "boolean" },
    state: { enum: [
      "demonstrated",
      "violated",
      "not-demonstrated",
      "invalid"
    ] },
    levels: { type: "array", items: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991
    }, minItems: 5, maxItems: 5 },
    first: { type: "object", properties: { scored: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991
    }, failed: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, required: ["scored", "failed"], additionalProperties: false },
    items: { type: "array", items: { $ref: "#/$defs/items" } }
  },
  required: [
    "failures",
    "samples",
    "unscored",
    "missing",
    "upper",
    "lower",
    "selector",
    "task",
    "scorer",
    "sealed",
    "state",
    "levels",
    "first",
    "items"
  ],
  additionalProperties: false
};
var schema40 = { type: "object", properties: { outcome: { enum: ["passed", "unscored", "failed"] }, severity: { type: ["integer", "null"], minimum: 0, maximum: 4 }, hashes: { type: "string" } }, required: ["outcome", "severity", "hashes"], additionalProperties: false };
function validate24(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    let missing0;
    if (data2.failures === void 0 && (missing0 = "failures") || data2.samples === void 0 && (missing0 = "samples") || data2.unscored === void 0 && (missing0 = "unscored") || data2.missing === void 0 && (missing0 = "missing") || data2.upper === void 0 && (missing0 = "upper") || data2.lower === void 0 && (missing0 = "lower") || data2.selector === void 0 && (missing0 = "selector") || data2.task === void 0 && (missing0 = "task") || data2.scorer === void 0 && (missing0 = "scorer") || data2.sealed === void 0 && (missing0 = "sealed") || data2.state === void 0 && (missing0 = "state") || data2.levels === void 0 && (missing0 = "levels") || data2.first === void 0 && (missing0 = "first") || data2.items === void 0 && (missing0 = "items")) return validate24.errors = [{
      instancePath,
      schemaPath: "#/required",
      keyword: "required",
      params: { missingProperty: missing0 },
      message: "must have required property '" + missing0 + "'",
      schema: schema39.required,
      parentSchema: schema39,
      data: data2
    }], false;
    {
      const _errs1 = errors;
      for (const key0 in data2) if (!func1.call(schema39.properties, key0)) {
        return validate24.errors = [{
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema39,
          data: data2
        }], false;
        break;
      }
      if (_errs1 === errors) {
        if (data2.failures !== void 0) {
          let data0 = data2.failures;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return validate24.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.failures.type, parentSchema: schema39.properties.failures, data: data0 }], false;
          if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 9007199254740991 || isNaN(data0)) return validate24.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39.properties.failures, data: data0 }], false;
            if (data0 < 0 || isNaN(data0)) return validate24.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.failures, data: data0 }], false;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data2.samples !== void 0) {
            let data1 = data2.samples;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return validate24.errors = [{
              instancePath: instancePath + "/samples",
              schemaPath: "#/properties/samples/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema39.properties.samples.type,
              parentSchema: schema39.properties.samples,
              data: data1
            }], false;
            if (errors === _errs4 && typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1)) return validate24.errors = [{
                instancePath: instancePath + "/samples",
                schemaPath: "#/properties/samples/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 9007199254740991 },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema39.properties.samples,
                data: data1
              }], false;
              if (data1 < 0 || isNaN(data1)) return validate24.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.samples, data: data1 }], false;
            }
            var valid0 = _errs4 === errors;
          } else var valid0 = true;
          if (valid0) {
            if (data2.unscored !== void 0) {
              let data22 = data2.unscored;
              const _errs6 = errors;
              if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(
                data22
              ))) return validate24.errors = [{ instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.unscored.type, parentSchema: schema39.properties.unscored, data: data22 }], false;
              if (errors === _errs6 && typeof data22 == "number" && isFinite(data22)) {
                if (data22 > 9007199254740991 || isNaN(data22)) return validate24.errors = [{ instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39.properties.unscored, data: data22 }], false;
                if (data22 < 0 || isNaN(data22))
                  return validate24.errors = [{
                    instancePath: instancePath + "/unscored",
                    schemaPath: "#/properties/unscored/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema39.properties.unscored,
                    data: data22
                  }], false;
              }
              var valid0 = _errs6 === errors;
            } else var valid0 = true;
            if (valid0) {
              if (data2.missing !== void 0) {
                let data3 = data2.missing;
                const _errs8 = errors;
                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return validate24.errors = [{
                  instancePath: instancePath + "/missing",
                  schemaPath: "#/properties/missing/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                  schema: schema39.properties.missing.type,
                  parentSchema: schema39.properties.missing,
                  data: data3
                }], false;
                if (errors === _errs8 && typeof data3 == "number" && isFinite(data3)) {
                  if (data3 > 9007199254740991 || isNaN(
                    data3
                  )) return validate24.errors = [{
                    instancePath: instancePath + "/missing",
                    schemaPath: "#/properties/missing/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 9007199254740991 },
                    message: "must be <= 9007199254740991",
                    schema: 9007199254740991,
                    parentSchema: schema39.properties.missing,
                    data: data3
                  }], false;
                  if (data3 < 0 || isNaN(data3)) return validate24.errors = [{ instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.missing, data: data3 }], false;
                }
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data2.upper !== void 0) {
                  let data4 = data2.upper;
                  const _errs10 = errors;
                  if (errors === _errs10)
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 1 || isNaN(data4)) return validate24.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema39.properties.upper, data: data4 }], false;
                      if (data4 < 0 || isNaN(data4)) return validate24.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/minimum", keyword: "minimum", params: {
                        comparison: ">=",
                        limit: 0
                      }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.upper, data: data4 }], false;
                    } else
                      return validate24.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema39.properties.upper.type, parentSchema: schema39.properties.upper, data: data4 }], false;
                  var valid0 = _errs10 === errors;
                } else var valid0 = true;
                if (valid0) {
                  if (data2.lower !== void 0) {
                    let data5 = data2.lower;
                    const _errs12 = errors;
                    if (errors === _errs12) if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 > 1 || isNaN(data5)) return validate24.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema39.properties.lower, data: data5 }], false;
                      if (data5 < 0 || isNaN(data5)) return validate24.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.lower, data: data5 }], false;
                    } else return validate24.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema39.properties.lower.type, parentSchema: schema39.properties.lower, data: data5 }], false;
                    var valid0 = _errs12 === errors;
                  } else var valid0 = true;
                  if (valid0) {
                    if (data2.selector !== void 0) {
                      let data6 = data2.selector;
                      const _errs14 = errors;
                      if (errors === _errs14) if (typeof data6 == "string") {
                        if (!pattern5.test(data6)) return validate24.errors = [{ instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema39.properties.selector, data: data6 }], false;
                      } else return validate24.errors = [{ instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.selector.type, parentSchema: schema39.properties.selector, data: data6 }], false;
                      var valid0 = _errs14 === errors;
                    } else var valid0 = true;
                    if (valid0) {
                      if (data2.task !== void 0) {
                        let data7 = data2.task;
                        const _errs16 = errors;
                        if (typeof data7 != "string") return validate24.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.task.type, parentSchema: schema39.properties.task, data: data7 }], false;
                        var valid0 = _errs16 === errors;
                      } else var valid0 = true;
                      if (valid0) {
                        if (data2.scorer !== void 0) {
                          let data8 = data2.scorer;
                          const _errs18 = errors;
                          if (typeof data8 != "string" && data8 !== null) return validate24.errors = [{ instancePath: instancePath + "/scorer", schemaPath: "#/properties/scorer/type", keyword: "type", params: { type: schema39.properties.scorer.type }, message: "must be string,null", schema: schema39.properties.scorer.type, parentSchema: schema39.properties.scorer, data: data8 }], false;
                          var valid0 = _errs18 === errors;
                        } else var valid0 = true;
                        if (valid0) {
                          if (data2.sealed !== void 0) {
                            let data9 = data2.sealed;
                            const _errs20 = errors;
                            if (typeof data9 != "boolean") return validate24.errors = [{
                              instancePath: instancePath + "/sealed",
                              schemaPath: "#/properties/sealed/type",
                              keyword: "type",
                              params: { type: "boolean" },
                              message: "must be boolean",
                              schema: schema39.properties.sealed.type,
                              parentSchema: schema39.properties.sealed,
                              data: data9
                            }], false;
                            var valid0 = _errs20 === errors;
                          } else var valid0 = true;
                          if (valid0) {
                            if (data2.state !== void 0) {
                              let data10 = data2.state;
                              const _errs22 = errors;
                              if (!(data10 === "demonstrated" || data10 === "violated" || data10 === "not-demonstrated" || data10 === "invalid")) return validate24.errors = [{
                                instancePath: instancePath + "/state",
                                schemaPath: "#/properties/state/enum",
                                keyword: "enum",
                                params: { allowedValues: schema39.properties.state.enum },
                                message: "must be equal to one of the allowed values",
                                schema: schema39.properties.state.enum,
                                parentSchema: schema39.properties.state,
                                data: data10
                              }], false;
                              var valid0 = _errs22 === errors;
                            } else var valid0 = true;
                            if (valid0) {
                              if (data2.levels !== void 0) {
                                let data11 = data2.levels;
                                const _errs23 = errors;
                                if (errors === _errs23) if (Array.isArray(data11)) {
                                  if (data11.length > 5) return validate24.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema39.properties.levels, data: data11 }], false;
                                  if (data11.length < 5) return validate24.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: {
                                    limit: 5
                                  }, message: "must NOT have fewer than 5 items", schema: 5, parentSchema: schema39.properties.levels, data: data11 }], false;
                                  {
                                    var valid1 = true;
                                    const len0 = data11.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data12 = data11[i0];
                                      const _errs25 = errors;
                                      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) return validate24.errors = [{ instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.levels.items.type, parentSchema: schema39.properties.levels.items, data: data12 }], false;
                                      if (errors === _errs25 && typeof data12 == "number" && isFinite(data12)) {
                                        if (data12 > 9007199254740991 || isNaN(data12)) return validate24.errors = [{
                                          instancePath: instancePath + "/levels/" + i0,
                                          schemaPath: "#/properties/levels/items/maximum",
                                          keyword: "maximum",
                                          params: { comparison: "<=", limit: 9007199254740991 },
                                          message: "must be <= 9007199254740991",
                                          schema: 9007199254740991,
                                          parentSchema: schema39.properties.levels.items,
                                          data: data12
                                        }], false;
                                        if (data12 < 0 || isNaN(data12)) return validate24.errors = [{ instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/minimum", keyword: "minimum", params: {
                                          comparison: ">=",
                                          limit: 0
                                        }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.levels.items, data: data12 }], false;
                                      }
                                      var valid1 = _errs25 === errors;
                                      if (!valid1) break;
                                    }
                                  }
                                } else return validate24.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.levels.type, parentSchema: schema39.properties.levels, data: data11 }], false;
                                var valid0 = _errs23 === errors;
                              } else
                                var valid0 = true;
                              if (valid0) {
                                if (data2.first !== void 0) {
                                  let data13 = data2.first;
                                  const _errs27 = errors;
                                  if (errors === _errs27)
                                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                      let missing1;
                                      if (data13.scored === void 0 && (missing1 = "scored") || data13.failed === void 0 && (missing1 = "failed")) return validate24.errors = [{ instancePath: instancePath + "/first", schemaPath: "#/properties/first/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema39.properties.first.required, parentSchema: schema39.properties.first, data: data13 }], false;
                                      {
                                        const _errs29 = errors;
                                        for (const key1 in data13) if (!(key1 === "scored" || key1 === "failed")) {
                                          return validate24.errors = [{ instancePath: instancePath + "/first", schemaPath: "#/properties/first/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39.properties.first, data: data13 }], false;
                                          break;
                                        }
                                        if (_errs29 === errors) {
                                          if (data13.scored !== void 0) {
                                            let data14 = data13.scored;
                                            const _errs30 = errors;
                                            if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) return validate24.errors = [{ instancePath: instancePath + "/first/scored", schemaPath: "#/properties/first/properties/scored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.first.properties.scored.type, parentSchema: schema39.properties.first.properties.scored, data: data14 }], false;
                                            if (errors === _errs30 && typeof data14 == "number" && isFinite(data14)) {
                                              if (data14 > 9007199254740991 || isNaN(data14)) return validate24.errors = [{
                                                instancePath: instancePath + "/first/scored",
                                                schemaPath: "#/properties/first/properties/scored/maximum",
                                                keyword: "maximum",
                                                params: { comparison: "<=", limit: 9007199254740991 },
                                                message: "must be <= 9007199254740991",
                                                schema: 9007199254740991,
                                                parentSchema: schema39.properties.first.properties.scored,
                                                data: data14
                                              }], false;
                                              if (data14 < 0 || isNaN(data14)) return validate24.errors = [{ instancePath: instancePath + "/first/scored", schemaPath: "#/properties/first/properties/scored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.first.properties.scored, data: data14 }], false;
                                            }
                                            var valid2 = _errs30 === errors;
                                          } else var valid2 = true;
                                          if (valid2) if (data13.failed !== void 0) {
                                            let data15 = data13.failed;
                                            const _errs32 = errors;
                                            if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) return validate24.errors = [{ instancePath: instancePath + "/first/failed", schemaPath: "#/properties/first/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.first.properties.failed.type, parentSchema: schema39.properties.first.properties.failed, data: data15 }], false;
                                            if (errors === _errs32 && typeof data15 == "number" && isFinite(data15)) {
                                              if (data15 > 9007199254740991 || isNaN(data15)) return validate24.errors = [{
                                                instancePath: instancePath + "/first/failed",
                                                schemaPath: "#/properties/first/properties/failed/maximum",
                                                keyword: "maximum",
                                                params: { comparison: "<=", limit: 9007199254740991 },
                                                message: "must be <= 9007199254740991",
                                                schema: 9007199254740991,
                                                parentSchema: schema39.properties.first.properties.failed,
                                                data: data15
                                              }], false;
                                              if (data15 < 0 || isNaN(data15)) return validate24.errors = [{ instancePath: instancePath + "/first/failed", schemaPath: "#/properties/first/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.first.properties.failed, data: data15 }], false;
                                            }
                                            var valid2 = _errs32 === errors;
                                          } else var valid2 = true;
                                        }
                                      }
                                    } else return validate24.errors = [{
                                      instancePath: instancePath + "/first",
                                      schemaPath: "#/properties/first/type",
                                      keyword: "type",
                                      params: { type: "object" },
                                      message: "must be object",
                                      schema: schema39.properties.first.type,
                                      parentSchema: schema39.properties.first,
                                      data: data13
                                    }], false;
                                  var valid0 = _errs27 === errors;
                                } else var valid0 = true;
                                if (valid0) if (data2.items !== void 0) {
                                  let data16 = data2.items;
                                  const _errs34 = errors;
                                  if (errors === _errs34) if (Array.isArray(data16)) {
                                    var valid3 = true;
                                    const len1 = data16.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data17 = data16[i1];
                                      const _errs36 = errors;
                                      if (errors === errors) if (data17 && typeof data17 == "object" && !Array.isArray(
                                        data17
                                      )) {
                                        let missing2;
                                        if (data17.outcome === void 0 && (missing2 = "outcome") || data17.severity === void 0 && (missing2 = "severity") || data17.hashes === void 0 && (missing2 = "hashes")) return validate24.errors = [{ instancePath: instancePath + "/items/" + i1, schemaPath: "#/$defs/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'", schema: schema40.required, parentSchema: schema40, data: data17 }], false;
                                        {
                                          const _errs39 = errors;
                                          for (const key2 in data17) if (!(key2 === "outcome" || key2 === "severity" || key2 === "hashes")) {
                                            return validate24.errors = [{
                                              instancePath: instancePath + "/items/" + i1,
                                              schemaPath: "#/$defs/items/additionalProperties",
                                              keyword: "additionalProperties",
                                              params: { additionalProperty: key2 },
                                              message: "must NOT have additional properties",
                                              schema: false,
                                              parentSchema: schema40,
                                              data: data17
                                            }], false;
                                            break;
                                          }
                                          if (_errs39 === errors) {
                                            if (data17.outcome !== void 0) {
                                              let data18 = data17.outcome;
                                              const _errs40 = errors;
                                              if (!(data18 === "passed" || data18 === "unscored" || data18 === "failed")) return validate24.errors = [{ instancePath: instancePath + "/items/" + i1 + "/outcome", schemaPath: "#/$defs/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema40.properties.outcome.enum }, message: "must be equal to one of the allowed values", schema: schema40.properties.outcome.enum, parentSchema: schema40.properties.outcome, data: data18 }], false;
                                              var valid5 = _errs40 === errors;
                                            } else var valid5 = true;
                                            if (valid5) {
                                              if (data17.severity !== void 0) {
                                                let data19 = data17.severity;
                                                const _errs41 = errors;
                                                if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && data19 !== null) return validate24.errors = [{ instancePath: instancePath + "/items/" + i1 + "/severity", schemaPath: "#/$defs/items/properties/severity/type", keyword: "type", params: { type: schema40.properties.severity.type }, message: "must be integer,null", schema: schema40.properties.severity.type, parentSchema: schema40.properties.severity, data: data19 }], false;
                                                if (errors === _errs41 && typeof data19 == "number" && isFinite(data19)) {
                                                  if (data19 > 4 || isNaN(data19)) return validate24.errors = [{ instancePath: instancePath + "/items/" + i1 + "/severity", schemaPath: "#/$defs/items/properties/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema40.properties.severity, data: data19 }], false;
                                                  if (data19 < 0 || isNaN(data19)) return validate24.errors = [{ instancePath: instancePath + "/items/" + i1 + "/severity", schemaPath: "#/$defs/items/properties/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.severity, data: data19 }], false;
                                                }
                                                var valid5 = _errs41 === errors;
                                              } else var valid5 = true;
                                              if (valid5) if (data17.hashes !== void 0) {
                                                let data20 = data17.hashes;
                                                const _errs43 = errors;
                                                if (typeof data20 != "string") return validate24.errors = [{
                                                  instancePath: instancePath + "/items/" + i1 + "/hashes",
                                                  schemaPath: "#/$defs/items/properties/hashes/type",
                                                  keyword: "type",
                                                  params: { type: "string" },
                                                  message: "must be string",
                                                  schema: schema40.properties.hashes.type,
                                                  parentSchema: schema40.properties.hashes,
                                                  data: data20
                                                }], false;
                                                var valid5 = _errs43 === errors;
                                              } else var valid5 = true;
                                            }
                                          }
                                        }
                                      } else return validate24.errors = [{ instancePath: instancePath + "/items/" + i1, schemaPath: "#/$defs/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data: data17 }], false;
                                      var valid3 = _errs36 === errors;
                                      if (!valid3) break;
                                    }
                                  } else return validate24.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.items.type, parentSchema: schema39.properties.items, data: data16 }], false;
                                  var valid0 = _errs34 === errors;
                                } else var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return validate24.errors = [{
    instancePath,
    schemaPath: "#/type",
    keyword: "type",
    params: { type: "object" },
    message: "must be object",
    schema: schema39.type,
    parentSchema: schema39,
    data: data2
  }], false;
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate23(data2, { instancePath = "", parentData, parentDataProperty, rootData = data2, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    let missing0;
    if (data2.failures === void 0 && (missing0 = "failures") || data2.samples === void 0 && (missing0 = "samples") || data2.unscored === void 0 && (missing0 = "unscored") || data2.missing === void 0 && (missing0 = "missing") || data2.upper === void 0 && (missing0 = "upper") || data2.lower === void 0 && (missing0 = "lower") || data2.state === void 0 && (missing0 = "state") || data2.kind === void 0 && (missing0 = "kind") || data2.limit === void 0 && (missing0 = "limit") || data2.alpha === void 0 && (missing0 = "alpha") || data2.pooled === void 0 && (missing0 = "pooled") || data2.levels === void 0 && (missing0 = "levels") || data2.recall === void 0 && (missing0 = "recall") || data2.waiver === void 0 && (missing0 = "waiver") || data2.reasons === void 0 && (missing0 = "reasons") || data2.evals === void 0 && (missing0 = "evals")) return validate23.errors = [{
      instancePath,
      schemaPath: "#/required",
      keyword: "required",
      params: { missingProperty: missing0 },
      message: "must have required property '" + missing0 + "'",
      schema: schema38.required,
      parentSchema: schema38,
      data: data2
    }], false;
    {
      const _errs1 = errors;
      for (const key0 in data2) if (!func1.call(schema38.properties, key0)) {
        return validate23.errors = [{
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema38,
          data: data2
        }], false;
        break;
      }
      if (_errs1 === errors) {
        if (data2.failures !== void 0) {
          let data0 = data2.failures;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return validate23.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.failures.type, parentSchema: schema38.properties.failures, data: data0 }], false;
          if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 9007199254740991 || isNaN(data0)) return validate23.errors = [{
              instancePath: instancePath + "/failures",
              schemaPath: "#/properties/failures/maximum",
              keyword: "maximum",
              params: { comparison: "<=", limit: 9007199254740991 },
              message: "must be <= 9007199254740991",
              schema: 9007199254740991,
              parentSchema: schema38.properties.failures,
              data: data0
            }], false;
            if (data0 < 0 || isNaN(data0)) return validate23.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.failures, data: data0 }], false;
          }
          var valid0 = _errs2 === errors;
        } else var valid0 = true;
        if (valid0) {
          if (data2.samples !== void 0) {
            let data1 = data2.samples;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(
              data1
            ))) return validate23.errors = [{
              instancePath: instancePath + "/samples",
              schemaPath: "#/properties/samples/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema38.properties.samples.type,
              parentSchema: schema38.properties.samples,
              data: data1
            }], false;
            if (errors === _errs4 && typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1)) return validate23.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema38.properties.samples, data: data1 }], false;
              if (data1 < 0 || isNaN(data1)) return validate23.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: {
                comparison: ">=",
                limit: 0
              }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.samples, data: data1 }], false;
            }
            var valid0 = _errs4 === errors;
          } else var valid0 = true;
          if (valid0) {
            if (data2.unscored !== void 0) {
              let data22 = data2.unscored;
              const _errs6 = errors;
              if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) return validate23.errors = [{ instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: {
                type: "integer"
              }, message: "must be integer", schema: schema38.properties.unscored.type, parentSchema: schema38.properties.unscored, data: data22 }], false;
              if (errors === _errs6 && typeof data22 == "number" && isFinite(data22)) {
                if (data22 > 9007199254740991 || isNaN(data22)) return validate23.errors = [{ instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema38.properties.unscored, data: data22 }], false;
                if (data22 < 0 || isNaN(data22))
                  return validate23.errors = [{
                    instancePath: instancePath + "/unscored",
                    schemaPath: "#/properties/unscored/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema38.properties.unscored,
                    data: data22
                  }], false;
              }
              var valid0 = _errs6 === errors;
            } else var valid0 = true;
            if (valid0) {
              if (data2.missing !== void 0) {
                let data3 = data2.missing;
                const _errs8 = errors;
                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return validate23.errors = [{
                  instancePath: instancePath + "/missing",
                  schemaPath: "#/properties/missing/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                  schema: schema38.properties.missing.type,
                  parentSchema: schema38.properties.missing,
                  data: data3
                }], false;
                if (errors === _errs8 && typeof data3 == "number" && isFinite(data3)) {
                  if (data3 > 9007199254740991 || isNaN(
                    data3
                  )) return validate23.errors = [{
                    instancePath: instancePath + "/missing",
                    schemaPath: "#/properties/missing/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 9007199254740991 },
                    message: "must be <= 9007199254740991",
                    schema: 9007199254740991,
                    parentSchema: schema38.properties.missing,
                    data: data3
                  }], false;
                  if (data3 < 0 || isNaN(data3)) return validate23.errors = [{ instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.missing, data: data3 }], false;
                }
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data2.upper !== void 0) {
                  let data4 = data2.upper;
                  const _errs10 = errors;
                  if (errors === _errs10)
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 1 || isNaN(data4)) return validate23.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.upper, data: data4 }], false;
                      if (data4 < 0 || isNaN(data4)) return validate23.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/minimum", keyword: "minimum", params: {
                        comparison: ">=",
                        limit: 0
                      }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.upper, data: data4 }], false;
                    } else
                      return validate23.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.upper.type, parentSchema: schema38.properties.upper, data: data4 }], false;
                  var valid0 = _errs10 === errors;
                } else var valid0 = true;
                if (valid0) {
                  if (data2.lower !== void 0) {
                    let data5 = data2.lower;
                    const _errs12 = errors;
                    if (errors === _errs12) if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 > 1 || isNaN(data5)) return validate23.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.lower, data: data5 }], false;
                      if (data5 < 0 || isNaN(data5)) return validate23.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.lower, data: data5 }], false;
                    } else return validate23.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.lower.type, parentSchema: schema38.properties.lower, data: data5 }], false;
                    var valid0 = _errs12 === errors;
                  } else var valid0 = true;
                  if (valid0) {
                    if (data2.state !== void 0) {
                      let data6 = data2.state;
                      const _errs14 = errors;
                      if (!(data6 === "demonstrated" || data6 === "violated" || data6 === "not-demonstrated" || data6 === "invalid")) return validate23.errors = [{
                        instancePath: instancePath + "/state",
                        schemaPath: "#/properties/state/enum",
                        keyword: "enum",
                        params: { allowedValues: schema38.properties.state.enum },
                        message: "must be equal to one of the allowed values",
                        schema: schema38.properties.state.enum,
                        parentSchema: schema38.properties.state,
                        data: data6
                      }], false;
                      var valid0 = _errs14 === errors;
                    } else var valid0 = true;
                    if (valid0) {
                      if (data2.kind !== void 0) {
                        let data7 = data2.kind;
                        const _errs15 = errors;
                        if (!(data7 === "behaviour" || data7 === "capability" || data7 === "inventory"))
                          return validate23.errors = [{
                            instancePath: instancePath + "/kind",
                            schemaPath: "#/properties/kind/enum",
                            keyword: "enum",
                            params: { allowedValues: schema38.properties.kind.enum },
                            message: "must be equal to one of the allowed values",
                            schema: schema38.properties.kind.enum,
                            parentSchema: schema38.properties.kind,
                            data: data7
                          }], false;
                        var valid0 = _errs15 === errors;
                      } else var valid0 = true;
                      if (valid0) {
                        if (data2.limit !== void 0) {
                          let data8 = data2.limit;
                          const _errs16 = errors;
                          if (errors === _errs16) if (typeof data8 == "number" && isFinite(data8)) {
                            if (data8 > 1 || isNaN(data8)) return validate23.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.limit, data: data8 }], false;
                            if (data8 < 0 || isNaN(data8)) return validate23.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: {
                              comparison: ">=",
                              limit: 0
                            }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.limit, data: data8 }], false;
                          } else
                            return validate23.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.limit.type, parentSchema: schema38.properties.limit, data: data8 }], false;
                          var valid0 = _errs16 === errors;
                        } else var valid0 = true;
                        if (valid0) {
                          if (data2.alpha !== void 0) {
                            let data9 = data2.alpha;
                            const _errs18 = errors;
                            if (errors === _errs18) if (typeof data9 == "number" && isFinite(data9)) {
                              if (data9 > 1 || isNaN(data9)) return validate23.errors = [{ instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.alpha, data: data9 }], false;
                              if (data9 < 0 || isNaN(data9)) return validate23.errors = [{ instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.alpha, data: data9 }], false;
                            } else return validate23.errors = [{ instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.alpha.type, parentSchema: schema38.properties.alpha, data: data9 }], false;
                            var valid0 = _errs18 === errors;
                          } else var valid0 = true;
                          if (valid0) {
                            if (data2.pooled !== void 0) {
                              let data10 = data2.pooled;
                              const _errs20 = errors;
                              if (typeof data10 != "boolean") return validate23.errors = [{
                                instancePath: instancePath + "/pooled",
                                schemaPath: "#/properties/pooled/type",
                                keyword: "type",
                                params: { type: "boolean" },
                                message: "must be boolean",
                                schema: schema38.properties.pooled.type,
                                parentSchema: schema38.properties.pooled,
                                data: data10
                              }], false;
                              var valid0 = _errs20 === errors;
                            } else var valid0 = true;
                            if (valid0) {
                              if (data2.levels !== void 0) {
                                let data11 = data2.levels;
                                const _errs22 = errors;
                                if (errors === _errs22) if (Array.isArray(data11)) {
                                  if (data11.length > 5) return validate23.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: {
                                    limit: 5
                                  }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema38.properties.levels, data: data11 }], false;
                                  if (data11.length < 5) return validate23.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 5 }, message: "must NOT have fewer than 5 items", schema: 5, parentSchema: schema38.properties.levels, data: data11 }], false;
                                  {
                                    var valid1 = true;
                                    const len0 = data11.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data12 = data11[i0];
                                      const _errs24 = errors;
                                      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) return validate23.errors = [{ instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/type", keyword: "type", params: {
                                        type: "integer"
                                      }, message: "must be integer", schema: schema38.properties.levels.items.type, parentSchema: schema38.properties.levels.items, data: data12 }], false;
                                      if (errors === _errs24 && typeof data12 == "number" && isFinite(data12)) {
                                        if (data12 > 9007199254740991 || isNaN(data12)) return validate23.errors = [{ instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema38.properties.levels.items, data: data12 }], false;
                                        if (data12 < 0 || isNaN(data12)) return validate23.errors = [{ instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.levels.items, data: data12 }], false;
                                      }
                                      var valid1 = _errs24 === errors;
                                      if (!valid1) break;
                                    }
                                  }
                                } else return validate23.errors = [{
                                  instancePath: instancePath + "/levels",
                                  schemaPath: "#/properties/levels/type",
                                  keyword: "type",
                                  params: { type: "array" },
                                  message: "must be array",
                                  schema: schema38.properties.levels.type,
                                  parentSchema: schema38.properties.levels,
                                  data: data11
                                }], false;
                                var valid0 = _errs22 === errors;
                              } else var valid0 = true;
                              if (valid0) {
                                if (data2.recall !== void 0) {
                                  let data13 = data2.recall;
                                  const _errs26 = errors, _errs27 = errors;
                                  let valid2 = false;
                                  const _errs28 = errors;
                                  if (data13 !== null) {
                                    const err0 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema38.properties.recall.anyOf[0].type, parentSchema: schema38.properties.recall.anyOf[0], data: data13 };
                                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                  }
                                  var _valid0 = _errs28 === errors;
                                  valid2 = valid2 || _valid0;
                                  const _errs30 = errors;
                                  if (errors === _errs30) if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                    let missing1;
                                    if (data13.detected === void 0 && (missing1 = "detected") || data13.planted === void 0 && (missing1 = "planted") || data13.lower === void 0 && (missing1 = "lower")) {
                                      const err1 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema38.properties.recall.anyOf[1].required, parentSchema: schema38.properties.recall.anyOf[1], data: data13 };
                                      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                    } else {
                                      const _errs32 = errors;
                                      for (const key1 in data13) if (!(key1 === "detected" || key1 === "planted" || key1 === "lower")) {
                                        const err2 = {
                                          instancePath: instancePath + "/recall",
                                          schemaPath: "#/properties/recall/anyOf/1/additionalProperties",
                                          keyword: "additionalProperties",
                                          params: { additionalProperty: key1 },
                                          message: "must NOT have additional properties",
                                          schema: false,
                                          parentSchema: schema38.properties.recall.anyOf[1],
                                          data: data13
                                        };
                                        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                        break;
                                      }
                                      if (_errs32 === errors) {
                                        if (data13.detected !== void 0) {
                                          let data14 = data13.detected;
                                          const _errs33 = errors;
                                          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(
                                            data14
                                          ))) {
                                            const err3 = {
                                              instancePath: instancePath + "/recall/detected",
                                              schemaPath: "#/properties/recall/anyOf/1/properties/detected/type",
                                              keyword: "type",
                                              params: { type: "integer" },
                                              message: "must be integer",
                                              schema: schema38.properties.recall.anyOf[1].properties.detected.type,
                                              parentSchema: schema38.properties.recall.anyOf[1].properties.detected,
                                              data: data14
                                            };
                                            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                          }
                                          if (errors === _errs33 && typeof data14 == "number" && isFinite(data14)) {
                                            if (data14 > 9007199254740991 || isNaN(data14)) {
                                              const err4 = { instancePath: instancePath + "/recall/detected", schemaPath: "#/properties/recall/anyOf/1/properties/detected/maximum", keyword: "maximum", params: {
                                                comparison: "<=",
                                                limit: 9007199254740991
                                              }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema38.properties.recall.anyOf[1].properties.detected, data: data14 };
                                              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                            } else if (data14 < 0 || isNaN(data14)) {
                                              const err5 = {
                                                instancePath: instancePath + "/recall/detected",
                                                schemaPath: "#/properties/recall/anyOf/1/properties/detected/minimum",
                                                keyword: "minimum",
                                                params: { comparison: ">=", limit: 0 },
                                                message: "must be >= 0",
                                                schema: 0,
                                                parentSchema: schema38.properties.recall.anyOf[1].properties.detected,
                                                data: data14
                                              };
                                              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                            }
                                          }
                                          var valid3 = _errs33 === errors;
                                        } else var valid3 = true;
                                        if (valid3) {
                                          if (data13.planted !== void 0) {
                                            let data15 = data13.planted;
                                            const _errs35 = errors;
                                            if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(
                                              data15
                                            ))) {
                                              const err6 = { instancePath: instancePath + "/recall/planted", schemaPath: "#/properties/recall/anyOf/1/properties/planted/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.recall.anyOf[1].properties.planted.type, parentSchema: schema38.properties.recall.anyOf[1].properties.planted, data: data15 };
                                              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                            }
                                            if (errors === _errs35 && typeof data15 == "number" && isFinite(
                                              data15
                                            )) {
                                              if (data15 > 9007199254740991 || isNaN(data15)) {
                                                const err7 = {
                                                  instancePath: instancePath + "/recall/planted",
                                                  schemaPath: "#/properties/recall/anyOf/1/properties/planted/maximum",
                                                  keyword: "maximum",
                                                  params: { comparison: "<=", limit: 9007199254740991 },
                                                  message: "must be <= 9007199254740991",
                                                  schema: 9007199254740991,
                                                  parentSchema: schema38.properties.recall.anyOf[1].properties.planted,
                                                  data: data15
                                                };
                                                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                              } else if (data15 < 0 || isNaN(
                                                data15
                                              )) {
                                                const err8 = { instancePath: instancePath + "/recall/planted", schemaPath: "#/properties/recall/anyOf/1/properties/planted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.recall.anyOf[1].properties.planted, data: data15 };
                                                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                              }
                                            }
                                            var valid3 = _errs35 === errors;
                                          } else var valid3 = true;
                                          if (valid3) if (data13.lower !== void 0) {
                                            let data16 = data13.lower;
                                            const _errs37 = errors;
                                            if (errors === _errs37) if (typeof data16 == "number" && isFinite(data16)) {
                                              if (data16 > 1 || isNaN(data16)) {
                                                const err9 = {
                                                  instancePath: instancePath + "/recall/lower",
                                                  schemaPath: "#/properties/recall/anyOf/1/properties/lower/maximum",
                                                  keyword: "maximum",
                                                  params: { comparison: "<=", limit: 1 },
                                                  message: "must be <= 1",
                                                  schema: 1,
                                                  parentSchema: schema38.properties.recall.anyOf[1].properties.lower,
                                                  data: data16
                                                };
                                                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                              } else if (data16 < 0 || isNaN(data16)) {
                                                const err10 = {
                                                  instancePath: instancePath + "/recall/lower",
                                                  schemaPath: "#/properties/recall/anyOf/1/properties/lower/minimum",
                                                  keyword: "minimum",
                                                  params: { comparison: ">=", limit: 0 },
                                                  message: "must be >= 0",
                                                  schema: 0,
                                                  parentSchema: schema38.properties.recall.anyOf[1].properties.lower,
                                                  data: data16
                                                };
                                                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                              }
                                            } else {
                                              const err11 = {
                                                instancePath: instancePath + "/recall/lower",
                                                schemaPath: "#/properties/recall/anyOf/1/properties/lower/type",
                                                keyword: "type",
                                                params: { type: "number" },
                                                message: "must be number",
                                                schema: schema38.properties.recall.anyOf[1].properties.lower.type,
                                                parentSchema: schema38.properties.recall.anyOf[1].properties.lower,
                                                data: data16
                                              };
                                              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                            }
                                            var valid3 = _errs37 === errors;
                                          } else var valid3 = true;
                                        }
                                      }
                                    }
                                  } else {
                                    const err12 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.recall.anyOf[1].type, parentSchema: schema38.properties.recall.anyOf[1], data: data13 };
                                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                  }
                                  var _valid0 = _errs30 === errors;
                                  if (valid2 = valid2 || _valid0, valid2) errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
                                  else {
                                    const err13 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema38.properties.recall.anyOf, parentSchema: schema38.properties.recall, data: data13 };
                                    return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate23.errors = vErrors, false;
                                  }
                                  var valid0 = _errs26 === errors;
                                } else
                                  var valid0 = true;
                                if (valid0) {
                                  if (data2.waiver !== void 0) {
                                    let data17 = data2.waiver;
                                    const _errs39 = errors;
                                    if (typeof data17 != "string" && data17 !== null) return validate23.errors = [{ instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/type", keyword: "type", params: { type: schema38.properties.waiver.type }, message: "must be string,null", schema: schema38.properties.waiver.type, parentSchema: schema38.properties.waiver, data: data17 }], false;
                                    if (errors === _errs39 && typeof data17 == "string" && func2(data17) > 1e3) return validate23.errors = [{ instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema38.properties.waiver, data: data17 }], false;
                                    var valid0 = _errs39 === errors;
                                  } else var valid0 = true;
                                  if (valid0) {
                                    if (data2.reasons !== void 0) {
                                      let data18 = data2.reasons;
                                      const _errs41 = errors;
                                      if (errors === _errs41) if (Array.isArray(data18)) {
                                        var valid4 = true;
                                        const len1 = data18.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data19 = data18[i1];
                                          const _errs43 = errors;
                                          if (errors === _errs43) if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                            let missing2;
                                            if (data19.code === void 0 && (missing2 = "code") || data19.task === void 0 && (missing2 = "task")) return validate23.errors = [{
                                              instancePath: instancePath + "/reasons/" + i1,
                                              schemaPath: "#/properties/reasons/items/required",
                                              keyword: "required",
                                              params: { missingProperty: missing2 },
                                              message: "must have required property '" + missing2 + "'",
                                              schema: schema38.properties.reasons.items.required,
                                              parentSchema: schema38.properties.reasons.items,
                                              data: data19
                                            }], false;
                                            {
                                              const _errs45 = errors;
                                              for (const key2 in data19) if (!(key2 === "code" || key2 === "task")) {
                                                return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i1, schemaPath: "#/properties/reasons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.reasons.items, data: data19 }], false;
                                                break;
                                              }
                                              if (_errs45 === errors) {
                                                if (data19.code !== void 0) {
                                                  let data20 = data19.code;
                                                  const _errs46 = errors;
                                                  if (errors === _errs46) if (typeof data20 == "string") {
                                                    if (func2(data20) > 100) return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i1 + "/code", schemaPath: "#/properties/reasons/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema38.properties.reasons.items.properties.code, data: data20 }], false;
                                                    if (func2(data20) < 1) return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i1 + "/code", schemaPath: "#/properties/reasons/items/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.reasons.items.properties.code, data: data20 }], false;
                                                  } else return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i1 + "/code", schemaPath: "#/properties/reasons/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.reasons.items.properties.code.type, parentSchema: schema38.properties.reasons.items.properties.code, data: data20 }], false;
                                                  var valid5 = _errs46 === errors;
                                                } else var valid5 = true;
                                                if (valid5) if (data19.task !== void 0) {
                                                  let data21 = data19.task;
                                                  const _errs48 = errors;
                                                  if (typeof data21 != "string" && data21 !== null) return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i1 + "/task", schemaPath: "#/properties/reasons/items/properties/task/type", keyword: "type", params: { type: schema38.properties.reasons.items.properties.task.type }, message: "must be string,null", schema: schema38.properties.reasons.items.properties.task.type, parentSchema: schema38.properties.reasons.items.properties.task, data: data21 }], false;
                                                  var valid5 = _errs48 === errors;
                                                } else var valid5 = true;
                                              }
                                            }
                                          } else return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i1, schemaPath: "#/properties/reasons/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.reasons.items.type, parentSchema: schema38.properties.reasons.items, data: data19 }], false;
                                          var valid4 = _errs43 === errors;
                                          if (!valid4) break;
                                        }
                                      } else return validate23.errors = [{ instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.reasons.type, parentSchema: schema38.properties.reasons, data: data18 }], false;
                                      var valid0 = _errs41 === errors;
                                    } else var valid0 = true;
                                    if (valid0) if (data2.evals !== void 0) {
                                      let data22 = data2.evals;
                                      const _errs50 = errors;
                                      if (errors === _errs50) if (Array.isArray(
                                        data22
                                      )) {
                                        var valid6 = true;
                                        const len2 = data22.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          const _errs52 = errors;
                                          validate24(
                                            data22[i2],
                                            { instancePath: instancePath + "/evals/" + i2, parentData: data22, parentDataProperty: i2, rootData, dynamicAnchors }
                                          ) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                                          var valid6 = _errs52 === errors;
                                          if (!valid6) break;
                                        }
                                      } else return validate23.errors = [{ instancePath: instancePath + "/evals", schemaPath: "#/properties/evals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.evals.type, parentSchema: schema38.properties.evals, data: data22 }], false;
                                      var valid0 = _errs50 === errors;
                                    } else var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else
    return validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data: data2 }], false;
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate22(data2, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data2,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    let missing0;
    if (data2.version === void 0 && (missing0 = "version") || data2.number === void 0 && (missing0 = "number") || data2.at === void 0 && (missing0 = "at") || data2.previous === void 0 && (missing0 = "previous") || data2.type === void 0 && (missing0 = "type") || data2.attempt === void 0 && (missing0 = "attempt") || data2.gate === void 0 && (missing0 = "gate") || data2.subject === void 0 && (missing0 = "subject") || data2.judgedAt === void 0 && (missing0 = "judgedAt") || data2.decision === void 0 && (missing0 = "decision") || data2.route === void 0 && (missing0 = "route") || data2.policy === void 0 && (missing0 = "policy") || data2.advance === void 0 && (missing0 = "advance") || data2.evidence === void 0 && (missing0 = "evidence") || data2.categories === void 0 && (missing0 = "categories") || data2.reasons === void 0 && (missing0 = "reasons") || data2.waived === void 0 && (missing0 = "waived")) return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema36.required, parentSchema: schema36, data: data2 }], false;
    {
      const _errs1 = errors;
      for (const key0 in data2) if (!func1.call(
        schema36.properties,
        key0
      )) {
        return validate22.errors = [{
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema36,
          data: data2
        }], false;
        break;
      }
      if (_errs1 === errors) {
        if (data2.version !== void 0) {
          let data0 = data2.version;
          const _errs2 = errors;
          if (data0 !== 1) return validate22.errors = [{
            instancePath: instancePath + "/version",
            schemaPath: "#/properties/version/const",
            keyword: "const",
            params: { allowedValue: 1 },
            message: "must be equal to constant",
            schema: 1,
            parentSchema: schema36.properties.version,
            data: data0
          }], false;
          var valid0 = _errs2 === errors;
        } else var valid0 = true;
        if (valid0) {
          if (data2.number !== void 0) {
            let data1 = data2.number;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return validate22.errors = [{
              instancePath: instancePath + "/number",
              schemaPath: "#/properties/number/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema36.properties.number.type,
              parentSchema: schema36.properties.number,
              data: data1
            }], false;
            if (errors === _errs3 && typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(
                data1
              )) return validate22.errors = [{
                instancePath: instancePath + "/number",
                schemaPath: "#/properties/number/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 9007199254740991 },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema36.properties.number,
                data: data1
              }], false;
              if (data1 < 1 || isNaN(data1)) return validate22.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema36.properties.number, data: data1 }], false;
            }
            var valid0 = _errs3 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data2.at !== void 0) {
              let data22 = data2.at;
              const _errs5 = errors;
              if (errors === _errs5 && errors === _errs5) if (typeof data22 == "string") {
                if (!pattern4.test(data22)) return validate22.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"', schema: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$", parentSchema: schema36.properties.at, data: data22 }], false;
              } else
                return validate22.errors = [{
                  instancePath: instancePath + "/at",
                  schemaPath: "#/properties/at/type",
                  keyword: "type",
                  params: {
                    type: "string"
                  },
                  message: "must be string",
                  schema: schema36.properties.at.type,
                  parentSchema: schema36.properties.at,
                  data: data22
                }], false;
              var valid0 = _errs5 === errors;
            } else var valid0 = true;
            if (valid0) {
              if (data2.previous !== void 0) {
                let data3 = data2.previous;
                const _errs7 = errors, _errs8 = errors;
                let valid1 = false;
                const _errs9 = errors;
                if (data3 !== null) {
                  const err0 = {
                    instancePath: instancePath + "/previous",
                    schemaPath: "#/properties/previous/anyOf/0/type",
                    keyword: "type",
                    params: { type: "null" },
                    message: "must be null",
                    schema: schema36.properties.previous.anyOf[0].type,
                    parentSchema: schema36.properties.previous.anyOf[0],
                    data: data3
                  };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs9 === errors;
                valid1 = valid1 || _valid0;
                const _errs11 = errors;
                if (errors === _errs11) if (typeof data3 == "string") {
                  if (!pattern5.test(data3)) {
                    const err1 = {
                      instancePath: instancePath + "/previous",
                      schemaPath: "#/properties/previous/anyOf/1/pattern",
                      keyword: "pattern",
                      params: {
                        pattern: "^sha256:[0-9a-f]{64}$"
                      },
                      message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
                      schema: "^sha256:[0-9a-f]{64}$",
                      parentSchema: schema36.properties.previous.anyOf[1],
                      data: data3
                    };
                    vErrors === null ? vErrors = [err1] : vErrors.push(
                      err1
                    ), errors++;
                  }
                } else {
                  const err2 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.previous.anyOf[1].type, parentSchema: schema36.properties.previous.anyOf[1], data: data3 };
                  vErrors === null ? vErrors = [err2] : vErrors.push(
                    err2
                  ), errors++;
                }
                var _valid0 = _errs11 === errors;
                if (valid1 = valid1 || _valid0, valid1) errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
                else {
                  const err3 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema36.properties.previous.anyOf, parentSchema: schema36.properties.previous, data: data3 };
                  return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate22.errors = vErrors, false;
                }
                var valid0 = _errs7 === errors;
              } else var valid0 = true;
              if (valid0) {
                if (data2.type !== void 0) {
                  let data4 = data2.type;
                  const _errs13 = errors;
                  if (data4 !== "closed") return validate22.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "closed" }, message: "must be equal to constant", schema: "closed", parentSchema: schema36.properties.type, data: data4 }], false;
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data2.attempt !== void 0) {
                    let data5 = data2.attempt;
                    const _errs14 = errors;
                    if (errors === _errs14)
                      if (typeof data5 == "string") {
                        if (func2(data5) > 100) return validate22.errors = [{
                          instancePath: instancePath + "/attempt",
                          schemaPath: "#/properties/attempt/maxLength",
                          keyword: "maxLength",
                          params: { limit: 100 },
                          message: "must NOT have more than 100 characters",
                          schema: 100,
                          parentSchema: schema36.properties.attempt,
                          data: data5
                        }], false;
                        if (func2(data5) < 1) return validate22.errors = [{
                          instancePath: instancePath + "/attempt",
                          schemaPath: "#/properties/attempt/minLength",
                          keyword: "minLength",
                          params: { limit: 1 },
                          message: "must NOT have fewer than 1 characters",
                          schema: 1,
                          parentSchema: schema36.properties.attempt,
                          data: data5
                        }], false;
                      } else return validate22.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.attempt.type, parentSchema: schema36.properties.attempt, data: data5 }], false;
                    var valid0 = _errs14 === errors;
                  } else var valid0 = true;
                  if (valid0) {
                    if (data2.gate !== void 0) {
                      let data6 = data2.gate;
                      const _errs16 = errors;
                      if (errors === _errs16) if (typeof data6 == "string") {
                        if (func2(data6) > 200) return validate22.errors = [{
                          instancePath: instancePath + "/gate",
                          schemaPath: "#/properties/gate/maxLength",
                          keyword: "maxLength",
                          params: { limit: 200 },
                          message: "must NOT have more than 200 characters",
                          schema: 200,
                          parentSchema: schema36.properties.gate,
                          data: data6
                        }], false;
                        if (func2(data6) < 1) return validate22.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.gate, data: data6 }], false;
                      } else return validate22.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.gate.type, parentSchema: schema36.properties.gate, data: data6 }], false;
                      var valid0 = _errs16 === errors;
                    } else var valid0 = true;
                    if (valid0) {
                      if (data2.subject !== void 0) {
                        let data7 = data2.subject;
                        const _errs18 = errors;
                        if (errors === _errs18) if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                          let missing1;
                          if (data7.model === void 0 && (missing1 = "model") || data7.digest === void 0 && (missing1 = "digest")) return validate22.errors = [{
                            instancePath: instancePath + "/subject",
                            schemaPath: "#/properties/subject/required",
                            keyword: "required",
                            params: { missingProperty: missing1 },
                            message: "must have required property '" + missing1 + "'",
                            schema: schema36.properties.subject.required,
                            parentSchema: schema36.properties.subject,
                            data: data7
                          }], false;
                          {
                            const _errs20 = errors;
                            for (const key1 in data7) if (!(key1 === "model" || key1 === "digest")) {
                              return validate22.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36.properties.subject, data: data7 }], false;
                              break;
                            }
                            if (_errs20 === errors) {
                              if (data7.model !== void 0) {
                                let data8 = data7.model;
                                const _errs21 = errors;
                                if (typeof data8 != "string" && data8 !== null) return validate22.errors = [{ instancePath: instancePath + "/subject/model", schemaPath: "#/properties/subject/properties/model/type", keyword: "type", params: { type: schema36.properties.subject.properties.model.type }, message: "must be string,null", schema: schema36.properties.subject.properties.model.type, parentSchema: schema36.properties.subject.properties.model, data: data8 }], false;
                                if (errors === _errs21 && typeof data8 == "string" && func2(data8) > 1e3) return validate22.errors = [{
                                  instancePath: instancePath + "/subject/model",
                                  schemaPath: "#/properties/subject/properties/model/maxLength",
                                  keyword: "maxLength",
                                  params: { limit: 1e3 },
                                  message: "must NOT have more than 1000 characters",
                                  schema: 1e3,
                                  parentSchema: schema36.properties.subject.properties.model,
                                  data: data8
                                }], false;
                                var valid2 = _errs21 === errors;
                              } else var valid2 = true;
                              if (valid2) if (data7.digest !== void 0) {
                                let data9 = data7.digest;
                                const _errs23 = errors, _errs24 = errors;
                                let valid3 = false;
                                const _errs25 = errors;
                                if (data9 !== null) {
                                  const err4 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/properties/subject/properties/digest/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema36.properties.subject.properties.digest.anyOf[0].type, parentSchema: schema36.properties.subject.properties.digest.anyOf[0], data: data9 };
                                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                }
                                var _valid1 = _errs25 === errors;
                                valid3 = valid3 || _valid1;
                                const _errs27 = errors;
                                if (errors === _errs27) if (typeof data9 == "string") {
                                  if (!pattern5.test(data9)) {
                                    const err5 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/properties/subject/properties/digest/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema36.properties.subject.properties.digest.anyOf[1], data: data9 };
                                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                  }
                                } else {
                                  const err6 = {
                                    instancePath: instancePath + "/subject/digest",
                                    schemaPath: "#/properties/subject/properties/digest/anyOf/1/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string",
                                    schema: schema36.properties.subject.properties.digest.anyOf[1].type,
                                    parentSchema: schema36.properties.subject.properties.digest.anyOf[1],
                                    data: data9
                                  };
                                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                }
                                var _valid1 = _errs27 === errors;
                                if (valid3 = valid3 || _valid1, valid3) errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
                                else {
                                  const err7 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/properties/subject/properties/digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema36.properties.subject.properties.digest.anyOf, parentSchema: schema36.properties.subject.properties.digest, data: data9 };
                                  return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate22.errors = vErrors, false;
                                }
                                var valid2 = _errs23 === errors;
                              } else var valid2 = true;
                            }
                          }
                        } else return validate22.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.subject.type, parentSchema: schema36.properties.subject, data: data7 }], false;
                        var valid0 = _errs18 === errors;
                      } else var valid0 = true;
                      if (valid0) {
                        if (data2.judgedAt !== void 0) {
                          let data10 = data2.judgedAt;
                          const _errs29 = errors;
                          if (errors === _errs29 && errors === _errs29) if (typeof data10 == "string") {
                            if (func2(data10) > 40) return validate22.errors = [{
                              instancePath: instancePath + "/judgedAt",
                              schemaPath: "#/properties/judgedAt/maxLength",
                              keyword: "maxLength",
                              params: {
                                limit: 40
                              },
                              message: "must NOT have more than 40 characters",
                              schema: 40,
                              parentSchema: schema36.properties.judgedAt,
                              data: data10
                            }], false;
                          } else return validate22.errors = [{ instancePath: instancePath + "/judgedAt", schemaPath: "#/properties/judgedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.judgedAt.type, parentSchema: schema36.properties.judgedAt, data: data10 }], false;
                          var valid0 = _errs29 === errors;
                        } else var valid0 = true;
                        if (valid0) {
                          if (data2.decision !== void 0) {
                            let data11 = data2.decision;
                            const _errs31 = errors;
                            if (!(data11 === "allow" || data11 === "block")) return validate22.errors = [{ instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema36.properties.decision.enum }, message: "must be equal to one of the allowed values", schema: schema36.properties.decision.enum, parentSchema: schema36.properties.decision, data: data11 }], false;
                            var valid0 = _errs31 === errors;
                          } else var valid0 = true;
                          if (valid0) {
                            if (data2.route !== void 0) {
                              let data12 = data2.route;
                              const _errs32 = errors;
                              if (errors === _errs32) if (Array.isArray(data12)) {
                                var valid4 = true;
                                const len0 = data12.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data13 = data12[i0];
                                  const _errs34 = errors;
                                  if (errors === _errs34) if (typeof data13 == "string") {
                                    if (func2(data13) > 1e3)
                                      return validate22.errors = [{ instancePath: instancePath + "/route/" + i0, schemaPath: "#/properties/route/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema36.properties.route.items, data: data13 }], false;
                                    if (func2(data13) < 1) return validate22.errors = [{ instancePath: instancePath + "/route/" + i0, schemaPath: "#/properties/route/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.route.items, data: data13 }], false;
                                  } else
                                    return validate22.errors = [{ instancePath: instancePath + "/route/" + i0, schemaPath: "#/properties/route/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.route.items.type, parentSchema: schema36.properties.route.items, data: data13 }], false;
                                  var valid4 = _errs34 === errors;
                                  if (!valid4) break;
                                }
                              } else return validate22.errors = [{
                                instancePath: instancePath + "/route",
                                schemaPath: "#/properties/route/type",
                                keyword: "type",
                                params: { type: "array" },
                                message: "must be array",
                                schema: schema36.properties.route.type,
                                parentSchema: schema36.properties.route,
                                data: data12
                              }], false;
                              var valid0 = _errs32 === errors;
                            } else var valid0 = true;
                            if (valid0) {
                              if (data2.policy !== void 0) {
                                let data14 = data2.policy;
                                const _errs36 = errors;
                                if (errors === errors) if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                  let missing2;
                                  if (data14.path === void 0 && (missing2 = "path") || data14.ref === void 0 && (missing2 = "ref") || data14.digest === void 0 && (missing2 = "digest")) return validate22.errors = [{
                                    instancePath: instancePath + "/policy",
                                    schemaPath: "#/$defs/policy/required",
                                    keyword: "required",
                                    params: { missingProperty: missing2 },
                                    message: "must have required property '" + missing2 + "'",
                                    schema: schema34.required,
                                    parentSchema: schema34,
                                    data: data14
                                  }], false;
                                  {
                                    const _errs39 = errors;
                                    for (const key2 in data14) if (!(key2 === "path" || key2 === "ref" || key2 === "digest")) {
                                      return validate22.errors = [{
                                        instancePath: instancePath + "/policy",
                                        schemaPath: "#/$defs/policy/additionalProperties",
                                        keyword: "additionalProperties",
                                        params: { additionalProperty: key2 },
                                        message: "must NOT have additional properties",
                                        schema: false,
                                        parentSchema: schema34,
                                        data: data14
                                      }], false;
                                      break;
                                    }
                                    if (_errs39 === errors) {
                                      if (data14.path !== void 0) {
                                        let data15 = data14.path;
                                        const _errs40 = errors;
                                        if (errors === _errs40) if (typeof data15 == "string") {
                                          if (func2(data15) > 1e3) return validate22.errors = [{ instancePath: instancePath + "/policy/path", schemaPath: "#/$defs/policy/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema34.properties.path, data: data15 }], false;
                                          if (func2(
                                            data15
                                          ) < 1) return validate22.errors = [{
                                            instancePath: instancePath + "/policy/path",
                                            schemaPath: "#/$defs/policy/properties/path/minLength",
                                            keyword: "minLength",
                                            params: { limit: 1 },
                                            message: "must NOT have fewer than 1 characters",
                                            schema: 1,
                                            parentSchema: schema34.properties.path,
                                            data: data15
                                          }], false;
                                        } else return validate22.errors = [{ instancePath: instancePath + "/policy/path", schemaPath: "#/$defs/policy/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.path.type, parentSchema: schema34.properties.path, data: data15 }], false;
                                        var valid6 = _errs40 === errors;
                                      } else var valid6 = true;
                                      if (valid6) {
                                        if (data14.ref !== void 0) {
                                          let data16 = data14.ref;
                                          const _errs42 = errors;
                                          if (typeof data16 != "string" && data16 !== null) return validate22.errors = [{ instancePath: instancePath + "/policy/ref", schemaPath: "#/$defs/policy/properties/ref/type", keyword: "type", params: { type: schema34.properties.ref.type }, message: "must be string,null", schema: schema34.properties.ref.type, parentSchema: schema34.properties.ref, data: data16 }], false;
                                          if (errors === _errs42 && typeof data16 == "string" && func2(data16) > 1e3) return validate22.errors = [{
                                            instancePath: instancePath + "/policy/ref",
                                            schemaPath: "#/$defs/policy/properties/ref/maxLength",
                                            keyword: "maxLength",
                                            params: { limit: 1e3 },
                                            message: "must NOT have more than 1000 characters",
                                            schema: 1e3,
                                            parentSchema: schema34.properties.ref,
                                            data: data16
                                          }], false;
                                          var valid6 = _errs42 === errors;
                                        } else var valid6 = true;
                                        if (valid6) if (data14.digest !== void 0) {
                                          let data17 = data14.digest;
                                          const _errs44 = errors;
                                          if (errors === _errs44) if (typeof data17 == "string") {
                                            if (!pattern5.test(data17)) return validate22.errors = [{ instancePath: instancePath + "/policy/digest", schemaPath: "#/$defs/policy/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema34.properties.digest, data: data17 }], false;
                                          } else return validate22.errors = [{
                                            instancePath: instancePath + "/policy/digest",
                                            schemaPath: "#/$defs/policy/properties/digest/type",
                                            keyword: "type",
                                            params: { type: "string" },
                                            message: "must be string",
                                            schema: schema34.properties.digest.type,
                                            parentSchema: schema34.properties.digest,
                                            data: data17
                                          }], false;
                                          var valid6 = _errs44 === errors;
                                        } else var valid6 = true;
                                      }
                                    }
                                  }
                                } else return validate22.errors = [{
                                  instancePath: instancePath + "/policy",
                                  schemaPath: "#/$defs/policy/type",
                                  keyword: "type",
                                  params: { type: "object" },
                                  message: "must be object",
                                  schema: schema34.type,
                                  parentSchema: schema34,
                                  data: data14
                                }], false;
                                var valid0 = _errs36 === errors;
                              } else var valid0 = true;
                              if (valid0) {
                                if (data2.advance !== void 0) {
                                  let data18 = data2.advance;
                                  const _errs46 = errors;
                                  if (typeof data18 != "string" && data18 !== null) return validate22.errors = [{
                                    instancePath: instancePath + "/advance",
                                    schemaPath: "#/properties/advance/type",
                                    keyword: "type",
                                    params: { type: schema36.properties.advance.type },
                                    message: "must be string,null",
                                    schema: schema36.properties.advance.type,
                                    parentSchema: schema36.properties.advance,
                                    data: data18
                                  }], false;
                                  if (errors === _errs46 && typeof data18 == "string" && func2(data18) > 2e3) return validate22.errors = [{ instancePath: instancePath + "/advance", schemaPath: "#/properties/advance/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema36.properties.advance, data: data18 }], false;
                                  var valid0 = _errs46 === errors;
                                } else var valid0 = true;
                                if (valid0) {
                                  if (data2.evidence !== void 0) {
                                    let data19 = data2.evidence;
                                    const _errs48 = errors;
                                    if (errors === _errs48) if (Array.isArray(data19)) {
                                      var valid7 = true;
                                      const len1 = data19.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data20 = data19[i1];
                                        const _errs50 = errors;
                                        if (errors === _errs50) if (data20 && typeof data20 == "object" && !Array.isArray(
                                          data20
                                        )) {
                                          let missing3;
                                          if (data20.name === void 0 && (missing3 = "name") || data20.digest === void 0 && (missing3 = "digest"))
                                            return validate22.errors = [{ instancePath: instancePath + "/evidence/" + i1, schemaPath: "#/properties/evidence/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'", schema: schema36.properties.evidence.items.required, parentSchema: schema36.properties.evidence.items, data: data20 }], false;
                                          {
                                            const _errs52 = errors;
                                            for (const key3 in data20) if (!(key3 === "name" || key3 === "digest")) {
                                              return validate22.errors = [{
                                                instancePath: instancePath + "/evidence/" + i1,
                                                schemaPath: "#/properties/evidence/items/additionalProperties",
                                                keyword: "additionalProperties",
                                                params: { additionalProperty: key3 },
                                                message: "must NOT have additional properties",
                                                schema: false,
                                                parentSchema: schema36.properties.evidence.items,
                                                data: data20
                                              }], false;
                                              break;
                                            }
                                            if (_errs52 === errors) {
                                              if (data20.name !== void 0) {
                                                let data21 = data20.name;
                                                const _errs53 = errors;
                                                if (typeof data21 != "string") return validate22.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/name", schemaPath: "#/properties/evidence/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.evidence.items.properties.name.type, parentSchema: schema36.properties.evidence.items.properties.name, data: data21 }], false;
                                                var valid8 = _errs53 === errors;
                                              } else var valid8 = true;
                                              if (valid8)
                                                if (data20.digest !== void 0) {
                                                  let data22 = data20.digest;
                                                  const _errs55 = errors, _errs56 = errors;
                                                  let valid9 = false;
                                                  const _errs57 = errors;
                                                  if (data22 !== null) {
                                                    const err8 = { instancePath: instancePath + "/evidence/" + i1 + "/digest", schemaPath: "#/properties/evidence/items/properties/digest/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema36.properties.evidence.items.properties.digest.anyOf[0].type, parentSchema: schema36.properties.evidence.items.properties.digest.anyOf[0], data: data22 };
                                                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                                  }
                                                  var _valid2 = _errs57 === errors;
                                                  valid9 = valid9 || _valid2;
                                                  const _errs59 = errors;
                                                  if (errors === _errs59) if (typeof data22 == "string") {
                                                    if (!pattern5.test(
                                                      data22
                                                    )) {
                                                      const err9 = { instancePath: instancePath + "/evidence/" + i1 + "/digest", schemaPath: "#/properties/evidence/items/properties/digest/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema36.properties.evidence.items.properties.digest.anyOf[1], data: data22 };
                                                      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                                    }
                                                  } else {
                                                    const err10 = { instancePath: instancePath + "/evidence/" + i1 + "/digest", schemaPath: "#/properties/evidence/items/properties/digest/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.evidence.items.properties.digest.anyOf[1].type, parentSchema: schema36.properties.evidence.items.properties.digest.anyOf[1], data: data22 };
                                                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                                  }
                                                  var _valid2 = _errs59 === errors;
                                                  if (valid9 = valid9 || _valid2, valid9) errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null);
                                                  else {
                                                    const err11 = { instancePath: instancePath + "/evidence/" + i1 + "/digest", schemaPath: "#/properties/evidence/items/properties/digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema36.properties.evidence.items.properties.digest.anyOf, parentSchema: schema36.properties.evidence.items.properties.digest, data: data22 };
                                                    return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate22.errors = vErrors, false;
                                                  }
                                                  var valid8 = _errs55 === errors;
                                                } else var valid8 = true;
                                            }
                                          }
                                        } else return validate22.errors = [{ instancePath: instancePath + "/evidence/" + i1, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.evidence.items.type, parentSchema: schema36.properties.evidence.items, data: data20 }], false;
                                        var valid7 = _errs50 === errors;
                                        if (!valid7) break;
                                      }
                                    } else return validate22.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.evidence.type, parentSchema: schema36.properties.evidence, data: data19 }], false;
                                    var valid0 = _errs48 === errors;
                                  } else var valid0 = true;
                                  if (valid0) {
                                    if (data2.categories !== void 0) {
                                      let data23 = data2.categories;
                                      const _errs61 = errors;
                                      if (errors === _errs61) if (data23 && typeof data23 == "object" && !Array.isArray(data23)) for (const key4 in data23) {
                                        const _errs64 = errors;
                                        validate23(
                                          data23[key4],
                                          {
                                            instancePath: instancePath + "/categories/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
                                            parentData: data23,
                                            parentDataProperty: key4,
                                            rootData,
                                            dynamicAnchors
                                          }
                                        ) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                                        var valid10 = _errs64 === errors;
                                        if (!valid10) break;
                                      }
                                      else return validate22.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.categories.type, parentSchema: schema36.properties.categories, data: data23 }], false;
                                      var valid0 = _errs61 === errors;
                                    } else var valid0 = true;
                                    if (valid0) {
                                      if (data2.reasons !== void 0) {
                                        let data25 = data2.reasons;
                                        const _errs65 = errors;
                                        if (errors === _errs65) if (Array.isArray(data25)) {
                                          var valid11 = true;
                                          const len2 = data25.length;
                                          for (let i2 = 0; i2 < len2; i2++) {
                                            let data26 = data25[i2];
                                            const _errs67 = errors;
                                            if (errors === _errs67) if (typeof data26 == "string") {
                                              if (func2(
                                                data26
                                              ) > 100) return validate22.errors = [{
                                                instancePath: instancePath + "/reasons/" + i2,
                                                schemaPath: "#/properties/reasons/items/maxLength",
                                                keyword: "maxLength",
                                                params: { limit: 100 },
                                                message: "must NOT have more than 100 characters",
                                                schema: 100,
                                                parentSchema: schema36.properties.reasons.items,
                                                data: data26
                                              }], false;
                                              if (func2(data26) < 1) return validate22.errors = [{
                                                instancePath: instancePath + "/reasons/" + i2,
                                                schemaPath: "#/properties/reasons/items/minLength",
                                                keyword: "minLength",
                                                params: { limit: 1 },
                                                message: "must NOT have fewer than 1 characters",
                                                schema: 1,
                                                parentSchema: schema36.properties.reasons.items,
                                                data: data26
                                              }], false;
                                            } else return validate22.errors = [{ instancePath: instancePath + "/reasons/" + i2, schemaPath: "#/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.reasons.items.type, parentSchema: schema36.properties.reasons.items, data: data26 }], false;
                                            var valid11 = _errs67 === errors;
                                            if (!valid11) break;
                                          }
                                        } else return validate22.errors = [{ instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.reasons.type, parentSchema: schema36.properties.reasons, data: data25 }], false;
                                        var valid0 = _errs65 === errors;
                                      } else var valid0 = true;
                                      if (valid0) if (data2.waived !== void 0) {
                                        let data27 = data2.waived;
                                        const _errs69 = errors;
                                        if (errors === _errs69) if (Array.isArray(
                                          data27
                                        )) {
                                          var valid12 = true;
                                          const len3 = data27.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            let data28 = data27[i3];
                                            const _errs71 = errors;
                                            if (errors === _errs71) if (typeof data28 == "string") {
                                              if (func2(data28) > 1e3) return validate22.errors = [{ instancePath: instancePath + "/waived/" + i3, schemaPath: "#/properties/waived/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema36.properties.waived.items, data: data28 }], false;
                                              if (func2(data28) < 1) return validate22.errors = [{ instancePath: instancePath + "/waived/" + i3, schemaPath: "#/properties/waived/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.waived.items, data: data28 }], false;
                                            } else return validate22.errors = [{ instancePath: instancePath + "/waived/" + i3, schemaPath: "#/properties/waived/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.waived.items.type, parentSchema: schema36.properties.waived.items, data: data28 }], false;
                                            var valid12 = _errs71 === errors;
                                            if (!valid12) break;
                                          }
                                        } else return validate22.errors = [{ instancePath: instancePath + "/waived", schemaPath: "#/properties/waived/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.waived.type, parentSchema: schema36.properties.waived, data: data27 }], false;
                                        var valid0 = _errs69 === errors;
                                      } else
                                        var valid0 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return validate22.errors = [{
    instancePath,
    schemaPath: "#/type",
    keyword: "type",
    params: { type: "object" },
    message: "must be object",
    schema: schema36.type,
    parentSchema: schema36,
    data: data2
  }], false;
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate20(data2, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data2,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
    const tag0 = data2.type;
    if (typeof tag0 == "string")
      if (tag0 === "opened") {
        validate21(data2, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
        var props0 = true;
      } else if (tag0 === "closed") validate22(data2, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), props0 !== true && (props0 = true);
      else if (tag0 === "attempt-lost") {
        if (errors === errors) if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          let missing0;
          if (data2.version === void 0 && (missing0 = "version") || data2.number === void 0 && (missing0 = "number") || data2.at === void 0 && (missing0 = "at") || data2.previous === void 0 && (missing0 = "previous") || data2.type === void 0 && (missing0 = "type") || data2.attempt === void 0 && (missing0 = "attempt") || data2.by === void 0 && (missing0 = "by") || data2.reason === void 0 && (missing0 = "reason")) return validate20.errors = [{
            instancePath,
            schemaPath: "#/$defs/attemptLost/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
            schema: schema41.required,
            parentSchema: schema41,
            data: data2
          }], false;
          {
            const _errs7 = errors;
            for (const key0 in data2) if (!(key0 === "version" || key0 === "number" || key0 === "at" || key0 === "previous" || key0 === "type" || key0 === "attempt" || key0 === "by" || key0 === "reason")) {
              return validate20.errors = [{
                instancePath,
                schemaPath: "#/$defs/attemptLost/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
                schema: false,
                parentSchema: schema41,
                data: data2
              }], false;
              break;
            }
            if (_errs7 === errors) {
              if (data2.version !== void 0) {
                let data0 = data2.version;
                const _errs8 = errors;
                if (data0 !== 1) return validate20.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/attemptLost/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema41.properties.version, data: data0 }], false;
                var valid5 = _errs8 === errors;
              } else var valid5 = true;
              if (valid5) {
                if (data2.number !== void 0) {
                  let data1 = data2.number;
                  const _errs9 = errors;
                  if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return validate20.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/$defs/attemptLost/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.number.type, parentSchema: schema41.properties.number, data: data1 }], false;
                  if (errors === _errs9 && typeof data1 == "number" && isFinite(data1)) {
                    if (data1 > 9007199254740991 || isNaN(data1)) return validate20.errors = [{
                      instancePath: instancePath + "/number",
                      schemaPath: "#/$defs/attemptLost/properties/number/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 9007199254740991 },
                      message: "must be <= 9007199254740991",
                      schema: 9007199254740991,
                      parentSchema: schema41.properties.number,
                      data: data1
                    }], false;
                    if (data1 < 1 || isNaN(data1)) return validate20.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/$defs/attemptLost/properties/number/minimum", keyword: "minimum", params: {
                      comparison: ">=",
                      limit: 1
                    }, message: "must be >= 1", schema: 1, parentSchema: schema41.properties.number, data: data1 }], false;
                  }
                  var valid5 = _errs9 === errors;
                } else var valid5 = true;
                if (valid5) {
                  if (data2.at !== void 0) {
                    let data22 = data2.at;
                    const _errs11 = errors;
                    if (errors === _errs11 && errors === _errs11) if (typeof data22 == "string") {
                      if (!pattern4.test(data22)) return validate20.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/$defs/attemptLost/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"', schema: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$", parentSchema: schema41.properties.at, data: data22 }], false;
                    } else return validate20.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/$defs/attemptLost/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.at.type, parentSchema: schema41.properties.at, data: data22 }], false;
                    var valid5 = _errs11 === errors;
                  } else var valid5 = true;
                  if (valid5) {
                    if (data2.previous !== void 0) {
                      let data3 = data2.previous;
                      const _errs13 = errors, _errs14 = errors;
                      let valid6 = false;
                      const _errs15 = errors;
                      if (data3 !== null) {
                        const err0 = { instancePath: instancePath + "/previous", schemaPath: "#/$defs/attemptLost/properties/previous/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema41.properties.previous.anyOf[0].type, parentSchema: schema41.properties.previous.anyOf[0], data: data3 };
                        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                      }
                      var _valid0 = _errs15 === errors;
                      valid6 = valid6 || _valid0;
                      const _errs17 = errors;
                      if (errors === _errs17)
                        if (typeof data3 == "string") {
                          if (!pattern5.test(data3)) {
                            const err1 = { instancePath: instancePath + "/previous", schemaPath: "#/$defs/attemptLost/properties/previous/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema41.properties.previous.anyOf[1], data: data3 };
                            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                          }
                        } else {
                          const err2 = {
                            instancePath: instancePath + "/previous",
                            schemaPath: "#/$defs/attemptLost/properties/previous/anyOf/1/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                            schema: schema41.properties.previous.anyOf[1].type,
                            parentSchema: schema41.properties.previous.anyOf[1],
                            data: data3
                          };
                          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                        }
                      var _valid0 = _errs17 === errors;
                      if (valid6 = valid6 || _valid0, valid6) errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
                      else {
                        const err3 = { instancePath: instancePath + "/previous", schemaPath: "#/$defs/attemptLost/properties/previous/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema41.properties.previous.anyOf, parentSchema: schema41.properties.previous, data: data3 };
                        return vErrors === null ? vErrors = [err3] : vErrors.push(
                          err3
                        ), errors++, validate20.errors = vErrors, false;
                      }
                      var valid5 = _errs13 === errors;
                    } else var valid5 = true;
                    if (valid5) {
                      if (data2.type !== void 0) {
                        let data4 = data2.type;
                        const _errs19 = errors;
                        if (data4 !== "attempt-lost") return validate20.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/$defs/attemptLost/properties/type/const", keyword: "const", params: { allowedValue: "attempt-lost" }, message: "must be equal to constant", schema: "attempt-lost", parentSchema: schema41.properties.type, data: data4 }], false;
                        var valid5 = _errs19 === errors;
                      } else var valid5 = true;
                      if (valid5) {
                        if (data2.attempt !== void 0) {
                          let data5 = data2.attempt;
                          const _errs20 = errors;
                          if (errors === _errs20) if (typeof data5 == "string") {
                            if (func2(data5) > 100) return validate20.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/$defs/attemptLost/properties/attempt/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema41.properties.attempt, data: data5 }], false;
                            if (func2(data5) < 1) return validate20.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/$defs/attemptLost/properties/attempt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.attempt, data: data5 }], false;
                          } else return validate20.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/$defs/attemptLost/properties/attempt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.attempt.type, parentSchema: schema41.properties.attempt, data: data5 }], false;
                          var valid5 = _errs20 === errors;
                        } else var valid5 = true;
                        if (valid5) {
                          if (data2.by !== void 0) {
                            let data6 = data2.by;
                            const _errs22 = errors;
                            if (errors === _errs22) if (typeof data6 == "string") {
                              if (func2(data6) > 200) return validate20.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/$defs/attemptLost/properties/by/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema41.properties.by, data: data6 }], false;
                              if (func2(data6) < 1) return validate20.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/$defs/attemptLost/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.by, data: data6 }], false;
                            } else return validate20.errors = [
                              { instancePath: instancePath + "/by", schemaPath: "#/$defs/attemptLost/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.by.type, parentSchema: schema41.properties.by, data: data6 }
                            ], false;
                            var valid5 = _errs22 === errors;
                          } else var valid5 = true;
                          if (valid5) if (data2.reason !== void 0) {
                            let data7 = data2.reason;
                            const _errs24 = errors;
                            if (errors === _errs24) if (typeof data7 == "string") {
                              if (func2(data7) > 2e3) return validate20.errors = [{
                                instancePath: instancePath + "/reason",
                                schemaPath: "#/$defs/attemptLost/properties/reason/maxLength",
                                keyword: "maxLength",
                                params: { limit: 2e3 },
                                message: "must NOT have more than 2000 characters",
                                schema: 2e3,
                                parentSchema: schema41.properties.reason,
                                data: data7
                              }], false;
                              if (func2(data7) < 1) return validate20.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/$defs/attemptLost/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.reason, data: data7 }], false;
                            } else return validate20.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/$defs/attemptLost/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.reason.type, parentSchema: schema41.properties.reason, data: data7 }], false;
                            var valid5 = _errs24 === errors;
                          } else var valid5 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        } else return validate20.errors = [{
          instancePath,
          schemaPath: "#/$defs/attemptLost/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema41.type,
          parentSchema: schema41,
          data: data2
        }], false;
        props0 !== true && (props0 = true);
      } else return validate20.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf', schema: schema31.discriminator, parentSchema: schema31, data: data2 }], false;
    else return validate20.errors = [{
      instancePath,
      schemaPath: "#/discriminator",
      keyword: "discriminator",
      params: { error: "tag", tag: "type", tagValue: tag0 },
      message: 'tag "type" must be string',
      schema: schema31.discriminator,
      parentSchema: schema31,
      data: data2
    }], false;
  } else return validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data: data2 }], false;
  return validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: true, dynamicItems: false };

// src/history/hashes.ts
var CHARACTERS = 16;
var SLICE = 64 * 1024;
function wrongHashes(entry) {
  if (entry.type !== "closed") return null;
  for (const [name, { evals }] of Object.entries(entry.categories)) {
    for (const { task, items } of evals) {
      if (!items.every(({ hashes }) => areHashes(hashes)))
        return `has item hashes in ${name}, ${task} that are not of ${CHARACTERS} base64url characters each`;
    }
  }
  return null;
}
function areHashes(text) {
  if (text.length % CHARACTERS !== 0) return false;
  for (let start = 0; start < text.length; start += SLICE) {
    if (/[^\w-]/.test(text.slice(start, start + SLICE))) return false;
  }
  return true;
}

// src/history/chain.ts
var MAX_LINE_BYTES = 64 * 1024 ** 2;
var MAX_LEDGER_BYTES = 512 * 1024 ** 2;
var MAX_ENTRIES = 2e5;
var RESTORE = "Find out who changed the ledger and how; put back the one whose head an earlier verdict names, or begin a new one.";
var TOO_LARGE = "Keep this ledger, and begin a new one under another name.";
var Chain = class {
  #entries = [];
  /** Attempts by name; `null` once they have ended. */
  #attempts = /* @__PURE__ */ new Map();
  #head = { number: 0, digest: null };
  #at = "";
  #bytes = 0;
  get entries() {
    return this.#entries;
  }
  get head() {
    return this.#head;
  }
  /**
   * Reads the next line.
   * @param line its bytes, without the line feed
   * @returns what is wrong with it, and then the chain is as it was before
   */
  read(line) {
    const number = this.#head.number + 1;
    const fault = (message, remedy = RESTORE) => ({ number, message, remedy });
    if (line.length > MAX_LINE_BYTES) return fault(`has more than ${MAX_LINE_BYTES} bytes`, TOO_LARGE);
    if (this.#bytes + line.length > MAX_LEDGER_BYTES)
      return fault(`makes the ledger larger than ${MAX_LEDGER_BYTES} bytes`, TOO_LARGE);
    if (number > MAX_ENTRIES) return fault(`is one more than the ${MAX_ENTRIES} that are read`, TOO_LARGE);
    const entry = entryOf(line);
    if (typeof entry === "string") return fault(entry);
    const wrong2 = this.#outOfPlace(entry) ?? this.#outOfOrder(entry);
    if (wrong2 !== null) return fault(wrong2);
    this.#attempts.set(entry.attempt, entry.type === "opened" ? entry : null);
    this.#entries.push(entry);
    this.#head = { number, digest: digestOf(line) };
    this.#at = entry.at;
    this.#bytes += line.length + 1;
    return null;
  }
  /**
   * The line, without its line feed, that adds an entry; the chain itself is as it was. An entry is never older than the one
   * before, though the clocks of two runners may differ.
   * @throws PlatformError when it is larger than a line may be
   * @throws Error when it does not fit: it ends no open attempt, or opens one a second time
   */
  next(entry, now) {
    const at = now.toISOString();
    const { number, digest } = this.#head;
    const { type, ...rest } = entry;
    const due = this.#at !== "" && Date.parse(at) < Date.parse(this.#at) ? this.#at : at;
    const linked = {
      version: 1,
      number: number + 1,
      at: due,
      previous: digest,
      type,
      ...rest
    };
    const line = JSON.stringify(linked);
    const bytes = Buffer.from(line);
    if (bytes.length > MAX_LINE_BYTES || number + 1 > MAX_ENTRIES) {
      throw new PlatformError(
        `Entry ${number + 1} has ${bytes.length} bytes; an entry has at most ${MAX_LINE_BYTES}, a ledger ${MAX_ENTRIES} entries`,
        "Judge fewer items at one gate, or begin a new ledger under another name."
      );
    }
    const written = entryOf(bytes);
    const wrong2 = typeof written === "string" ? written : this.#outOfOrder(written);
    if (wrong2 !== null) throw new Error(`The entry ${wrong2}.`);
    return line;
  }
  /** The entry that opened an attempt which has not ended. */
  open(attempt3) {
    return this.#attempts.get(attempt3) ?? null;
  }
  #outOfPlace({ number, previous, at }) {
    const due = this.#head.number + 1;
    if (number !== due) return `has the number ${number}, where ${due} is due`;
    if (previous !== this.#head.digest)
      return `names ${previous ?? "none"} as the entry before, which is ${this.#head.digest ?? "none"}`;
    if (Number.isNaN(Date.parse(at))) return `was written at '${at}', which is no time`;
    if (this.#at !== "" && Date.parse(at) < Date.parse(this.#at))
      return `was written at ${at}, before the one before it (${this.#at})`;
    return null;
  }
  #outOfOrder(entry) {
    const { type, attempt: attempt3 } = entry;
    const opened = this.#attempts.get(attempt3);
    if (type === "opened")
      return opened === void 0 ? null : `opens the attempt '${attempt3}' a second time`;
    if (opened === void 0) return `ends the attempt '${attempt3}', which was never opened`;
    if (opened === null) return `ends the attempt '${attempt3}', which has ended before`;
    return type === "closed" ? notSame(entry, opened) : null;
  }
};
var digestOf = (line) => `sha256:${createHash("sha256").update(line).digest("hex")}`;
function notSame(closed, opened) {
  if (closed.gate !== opened.gate)
    return `closes an attempt of gate '${opened.gate}' as one of '${closed.gate}'`;
  if (closed.policy.digest !== opened.policy.digest)
    return `closes an attempt by another policy (${closed.policy.digest}) than opened it (${opened.policy.digest})`;
  return null;
}
function entryOf(line) {
  let value;
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(line);
    value = JSON.parse(text);
  } catch {
    return "is not JSON in UTF-8";
  }
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    return `is not as schemas/ledger.v1.json says: ${error?.instancePath || "the whole"} ${error?.message}`;
  }
  const hashes = wrongHashes(value);
  if (hashes !== null) return hashes;
  return JSON.stringify(value) === text ? value : "is not written as JSON.stringify writes it";
}

// src/history/closed.ts
function closedOf(policy, verdict, tally) {
  const { path, ref, digest } = verdict.policy;
  return {
    type: "closed",
    gate: verdict.gate,
    subject: verdict.subject,
    judgedAt: verdict.judgedAt,
    decision: verdict.decision,
    route: verdict.route,
    policy: { path, ref, digest },
    advance: verdict.advance,
    evidence: tally.evidence.map((file) => ({ name: file.name, digest: file.digest })),
    categories: Object.fromEntries(
      Object.entries(verdict.categories).map(([name, category]) => {
        const { evals } = policy.categories.find((one) => one.name === name);
        const tallies = tally.evals.filter((one) => one.category === name);
        return [name, closedCategory(category, tallies, evals)];
      })
    ),
    reasons: verdict.reasons.map(({ code }) => code),
    waived: verdict.waived
  };
}
function closedCategory(verdict, tallies, selectors) {
  const { recall, waiver } = verdict;
  return {
    ...figures(verdict),
    state: verdict.state,
    kind: verdict.kind,
    limit: verdict.limit,
    alpha: verdict.alpha,
    pooled: verdict.pooled,
    levels: [0, 1, 2, 3, 4].map(
      (level) => tallies.reduce((sum, { items }) => sum + items.bySeverity[level], 0)
    ),
    recall: recall && { detected: recall.detected, planted: recall.planted, lower: recall.lower },
    waiver: waiver?.state === "used" ? waiver.id : null,
    reasons: verdict.reasons.map(({ code, task }) => ({ code, task })),
    evals: tallies.flatMap((one, index) => {
      const judged = verdict.evals[index];
      return judged === void 0 ? [] : [closedEval(judged, one, selectors[one.selector])];
    })
  };
}
var closedEval = (verdict, { task, items }, selector) => ({
  ...figures(verdict),
  selector: digestOf(JSON.stringify(selector)),
  task,
  scorer: verdict.scorer,
  sealed: verdict.sealed,
  state: verdict.state,
  levels: items.bySeverity,
  first: { scored: items.first.scored, failed: items.first.failed },
  items: []
});
var figures = ({ failures, samples, unscored, missing, upper, lower }) => ({
  failures,
  samples,
  unscored,
  missing,
  upper,
  lower
});

// src/github/commits.ts
function relateTo(client, release, rules) {
  const repository = parseRepository(release.repository, "the repository");
  const asks = (...some) => rules.some((rule) => some.includes(rule));
  const known = /* @__PURE__ */ new Map();
  const trees = /* @__PURE__ */ new Map();
  function treeOf(commit) {
    if (!trees.has(commit)) trees.set(commit, readTree(client, repository, commit));
    return trees.get(commit);
  }
  async function ask(commit) {
    if (asks("same-tree", "ancestor")) {
      const tree = await treeOf(commit);
      for (const released of release.commits)
        if (tree !== null && tree === await treeOf(released)) return "same-tree";
    }
    if (asks("ancestor")) {
      for (const released of release.commits)
        if (await isAncestor(client, repository, commit, released)) return "ancestor";
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
async function readTree(client, repository, commit) {
  const route = "GET /repos/{owner}/{repo}/git/commits/{commit}";
  const { status, data: data2 } = await client.request(route, { ...repository, commit }, [404]);
  return status === 404 ? null : shape(data2, `commit ${commit}`).child("tree").text("sha");
}
async function isAncestor(client, repository, commit, of) {
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const parameters = { ...repository, basehead: `${commit}...${of}`, per_page: 1 };
  const { status, data: data2 } = await client.request(route, parameters, [404]);
  return status !== 404 && ["ahead", "identical"].includes(shape(data2, `what ${of} is to ${commit}`).text("status"));
}

// src/entry/bind.ts
async function bind(files, client, release, policy, gate) {
  const rules = judgedBy(policy, gate).map(
    ({ evidence }) => stricter(evidence, gate.evidence).commit ?? "any"
  );
  const relate = relateTo(client, release, rules);
  const bound = [];
  for (const file of files) {
    const relation = await relate(file.provenance);
    bound.push(relation === void 0 ? file : { ...file, relation });
  }
  return bound;
}

// src/entry/ledger/on-github.ts
import { basename as basename2, resolve } from "node:path";

// src/github/git.ts
import { spawn } from "node:child_process";
import { devNull } from "node:os";
import { join as join4 } from "node:path";
var KEPT = [
  ...["PATH", "SystemRoot", "TEMP", "TMP"],
  ...["http_proxy", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"],
  ...["SSL_CERT_FILE", "SSL_CERT_DIR", "GIT_SSL_CAINFO"]
];
function openGit({ directory, remote, token, env, timeout }) {
  const header = token === null ? null : basic(token);
  const secrets = token === null || header === null ? [] : [token, header];
  const environment = {
    ...Object.fromEntries(KEPT.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]])),
    ...configured([
      ["core.hooksPath", devNull],
      ["credential.helper", ""],
      ["gc.auto", "0"],
      ["http.followRedirects", "false"],
      ["http.lowSpeedLimit", "1000"],
      ["http.lowSpeedTime", "60"],
      ["transfer.fsckObjects", "true"],
      ...header === null ? [] : [[`http.${remote}.extraHeader`, `Authorization: Basic ${header}`]]
    ]),
    HOME: directory,
    XDG_CONFIG_HOME: directory,
    LC_ALL: "C",
    GIT_DIR: join4(directory, "ledger.git"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_ALLOW_PROTOCOL: "https:http:file",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    SSH_ASKPASS: ""
  };
  const redacted = (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  return {
    async run(args, { input = [], maxBytes = 1024 ** 2 } = {}) {
      const child = spawn("git", args, { cwd: directory, env: environment });
      const clock = setTimeout(() => child.kill("SIGKILL"), timeout);
      child.stdin.on("error", () => {
      });
      for (const part of input) child.stdin.write(part);
      child.stdin.end();
      const [stdout, stderr, ended] = await Promise.all([
        collect2(child, "stdout", maxBytes),
        collect2(child, "stderr", 64 * 1024),
        end(child)
      ]).finally(() => clearTimeout(clock));
      const [command] = args;
      if (stdout === null)
        throw new PlatformError(`git ${command} says more than ${maxBytes} bytes`, "Begin a new ledger.");
      if (ended.signal !== null) {
        throw new PlatformError(
          `git ${command} was stopped (${ended.signal}), after at most ${timeout / 1e3} seconds`,
          "Run the job again; see whether the server is reached from this runner."
        );
      }
      return { code: ended.code, stdout, stderr: redacted((stderr ?? Buffer.alloc(0)).toString()) };
    }
  };
}
var basic = (token) => Buffer.from(`x-access-token:${token}`).toString("base64");
function configured(pairs) {
  return Object.fromEntries([
    ["GIT_CONFIG_COUNT", String(pairs.length)],
    ...pairs.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value]
    ])
  ]);
}
async function collect2(child, name, maxBytes) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of child[name]) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
    else child.kill("SIGKILL");
  }
  return bytes > maxBytes ? null : Buffer.concat(chunks);
}
var end = (child) => new Promise((done, fail) => {
  child.on("close", (code, signal) => done({ code, signal }));
  child.on(
    "error",
    (cause) => fail(
      new PlatformError(
        cause.code === "ENOENT" ? "There is no git on this runner, and the ledger is kept on a branch" : `git cannot be run: ${cause.message}`,
        "Install git (the runners of GitHub have it), or keep the ledger in a file.",
        { cause }
      )
    )
  );
});

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
    const said2 = (await headsOf(client, repository, run)).filter((head) => head.place === place);
    heads.push(...said2);
    return said2;
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
    const { status, data: data2 } = await client.request(route, parameters, [403, 404]);
    if (status === 403) throw new NotGranted("the token may not list runs (`actions: read`)");
    if (status === 404) return { runs: [], cut: false };
    const found = shape(data2, `the runs of ${workflow}`).list("workflow_runs");
    runs.push(...found.filter((run) => mayWrite(run.text("event"))).map(runOf2));
    if (found.length < 100) return { runs, cut: false };
  }
  return { runs, cut: true };
}
var mayWrite = (event) => event !== "merge_group" && !event.startsWith("pull_request");
async function readRun2(client, repository, id) {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{id}";
  const { status, data: data2 } = await client.request(route, { ...repository, id }, [403, 404]);
  if (status === 403) throw new NotGranted("the token may not read runs (`actions: read`)");
  return status === 404 ? null : runOf2(shape(data2, `run ${id}`));
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
  const { status, data: data2 } = await client.request(route, { ...parameters, per_page: 100 }, [403, 404]);
  if (status !== 200) throw new NotGranted("the token may not read what jobs said (`checks: read`)");
  const first = shape(data2, `the jobs of run ${id}`);
  const few = first.integer("total_count") <= 100;
  const jobs = few ? first.list("check_runs") : (await client.list(route, parameters, "check_runs")).map((one) => shape(one, `a job of run ${id}`));
  const heads = [];
  for (const job of jobs) {
    if (job.child("output").integer("annotations_count") === 0) continue;
    const annotations = await client.list("GET /repos/{owner}/{repo}/check-runs/{job}/annotations", {
      ...repository,
      job: job.integer("id")
    });
    for (const annotation of annotations.map((one) => shape(one, `an annotation of run ${id}`))) {
      const head = parseRecord(annotation.optionalText("title"), annotation.optionalText("message"));
      if (head !== null) heads.push({ ...head, runId: id });
    }
  }
  return heads;
}

// src/github/ledger-branch.ts
var FILE = /^ledger-\d{6}\.jsonl$/;
var FILE_BYTES = 1024 ** 2;
var FETCHED = "refs/near-zero/fetched";
var MADE = "refs/near-zero/made";
function ledgerBranch(options) {
  const { git, remote, branch, maxBytes } = options;
  const { retry = { attempts: 30, total: 18e4 }, effects = realEffects } = options;
  const ref = `refs/heads/${branch}`;
  const where = `the branch ${branch} of ${remote}`;
  let made;
  async function fetch() {
    made ??= must("init", ["init", "--quiet", "--bare", "--template="]);
    await made;
    const fetched = await git.run([
      ...["fetch", "--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"],
      ...["--end-of-options", remote, `+${ref}:${FETCHED}`]
    ]);
    if (fetched.code === 0) return await filesOf2();
    if (/couldn't find remote ref/i.test(fetched.stderr)) return null;
    throw new PlatformError(
      `The ledger on ${where} cannot be read: ${lastLine(fetched)}`,
      "Add `permissions: { contents: read }` to the job, and see that the address is right."
    );
  }
  async function filesOf2() {
    const { stdout } = await must("ls-tree", ["ls-tree", "-z", "--long", "--full-tree", FETCHED]);
    const files = stdout.toString().split("\0").flatMap((entry) => {
      const found = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(entry);
      if (found === null || !FILE.test(found[5])) return [];
      const [, mode, , id, bytes, name] = found;
      if (mode !== "100644") throw broken(`${name} on ${where} is no plain file`);
      return [{ name, id, bytes: Number(bytes) }];
    }).sort((a, b) => a.name < b.name ? -1 : 1);
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total > maxBytes) throw broken(`The ledger on ${where} has ${total} bytes, more than ${maxBytes}`);
    return files;
  }
  async function contentOf(files) {
    const { stdout } = await must("cat-file", ["cat-file", "--batch"], {
      input: [Buffer.from(files.map(({ id }) => `${id}
`).join(""))],
      maxBytes: maxBytes + files.length * 200
    });
    let at = 0;
    return files.map(({ bytes }) => {
      const start = stdout.indexOf(10, at) + 1;
      at = start + bytes + 1;
      return stdout.subarray(start, start + bytes);
    });
  }
  async function commit(line, fetched, content) {
    const last = fetched?.at(-1);
    const added = Buffer.from(`${line}
`);
    const goesOn = last !== void 0 && last.bytes + added.length <= FILE_BYTES;
    const count = fetched?.length ?? 0;
    const name = goesOn ? last.name : `ledger-${String(count).padStart(6, "0")}.jsonl`;
    const file = goesOn ? Buffer.concat([content.at(-1), added]) : added;
    const time = Math.floor(effects.now() / 1e3);
    const input = [
      Buffer.from(`commit ${MADE}
committer near-zero <near-zero@noreply.invalid> ${time} +0000
`),
      ...data(Buffer.from("Add an entry to the ledger\n")),
      ...fetched === null ? [Buffer.from("M 100644 inline README.md\n"), ...data(Buffer.from(README))] : [Buffer.from(`from ${FETCHED}^0
`)],
      Buffer.from(`M 100644 inline ${name}
`),
      ...data(file),
      // Without it, a stream that is cut off is no commit.
      Buffer.from("done\n")
    ];
    await must("fast-import", ["fast-import", "--quiet", "--force", "--done", "--date-format=raw"], {
      input
    });
  }
  const push = () => git.run(["push", "--quiet", "--porcelain", "--no-verify", "--end-of-options", remote, `${MADE}:${ref}`]);
  async function must(what, args, options2 = {}) {
    const result = await git.run(args, options2);
    if (result.code === 0) return result;
    throw new PlatformError(`git ${what} failed: ${lastLine(result)}`, "Run the job again.");
  }
  return {
    place: `branch ${branch}`,
    async read() {
      const fetched = await fetch();
      return fetched && await contentOf(fetched);
    },
    append: (next) => retrying(
      async () => {
        const fetched = await fetch();
        const content = fetched === null ? [] : await contentOf(fetched);
        const line = next(fetched === null ? null : content);
        if (line === null) return { value: void 0 };
        await commit(line, fetched, content);
        const pushed = await push();
        if (pushed.code === 0) return { value: void 0 };
        if (REFUSED.test(said(pushed).replaceAll(remote, "").replaceAll(branch, "")))
          throw refused(where, pushed);
        return { failure: lastLine(pushed) };
      },
      (failure, tried) => new PlatformError(
        `The ledger on ${where} could not be written in ${tried}: ${failure}`,
        `${GRANT} Then run the job again.`
      ),
      retry,
      effects
    )
  };
}
var REFUSED = /\b403\b|\b401\b|denied|not authori[sz]ed|protected|declined|GH0\d\d|rule violations|Authentication failed/i;
var GRANT = "Writing the ledger needs `permissions: { contents: write }` in the job, and no rule of the branch that keeps this token from adding commits.";
var refused = (where, result) => new PlatformError(`The ledger on ${where} may not be written: ${lastLine(result)}`, GRANT);
var broken = (message) => new PlatformError(message, "Find out who changed the branch, and put back what near-zero wrote.");
var data = (content) => [
  Buffer.from(`data ${content.length}
`),
  content,
  Buffer.from("\n")
];
function lastLine(result) {
  const lines = said(result).split("\n").map((line) => line.replaceAll("	", " ").trim()).filter((line) => line !== "");
  const telling = [/^remote: error/, /^!/, /^fatal/].map((mark) => lines.find((line) => mark.test(line)));
  return telling.find((line) => line !== void 0) ?? lines.at(-1) ?? `exit code ${result.code}`;
}
var said = ({ stdout, stderr }) => `${stderr}
${stdout}`;
var README = `# The ledger of near-zero

Every judged attempt of a gate leaves two entries here, before its results are read and with its verdict. The files
\`ledger-*.jsonl\`, one after the other, are one ledger: JSON Lines, each entry with the digest of the one before.
\`near-zero ledger verify\` checks it, \`near-zero ledger show\` reads it.

Nothing here is ever changed. Protect this branch from force-pushes and deletion.
`;

// src/entry/ledger/attempt.ts
import { randomUUID } from "node:crypto";

// src/history/anchor.ts
function reconcile(chain, records) {
  const [first] = records.filter(({ number: number2, digest: digest2 }) => digestAt(chain, number2) !== digest2).sort((a, b) => a.number - b.number);
  if (first === void 0) return null;
  const { where, number, digest } = first;
  const there = digestAt(chain, number);
  return {
    number,
    message: there === null ? `is missing: ${where} wrote it (${digest}), and the ledger ends with entry ${chain.head.number}` : `is another one (${there}) than ${where} wrote (${digest})`,
    remedy: "Find out who changed the ledger and how, and put back the one that had this entry."
  };
}
function digestAt({ entries, head }, number) {
  if (number === head.number) return head.digest;
  return entries[number]?.previous ?? null;
}

// src/history/read.ts
var LINE_FEED = 10;
function readLedger(parts) {
  const chain = new Chain();
  for (const [index, part] of parts.entries()) {
    let start = 0;
    for (let end2 = part.indexOf(LINE_FEED); end2 >= 0; end2 = part.indexOf(LINE_FEED, start)) {
      const fault = chain.read(part.subarray(start, end2));
      if (fault !== null) return { chain, fault, tail: NOTHING };
      start = end2 + 1;
    }
    if (start === part.length) continue;
    if (index === parts.length - 1) return { chain, fault: null, tail: part.subarray(start) };
    return { chain, fault: cutOff(chain), tail: NOTHING };
  }
  return { chain, fault: null, tail: NOTHING };
}
var cutOff = ({ head }) => ({
  number: head.number + 1,
  message: "is cut off: it does not end with a line feed",
  remedy: "Find out who changed the ledger and how, and put back the one before."
});
var NOTHING = new Uint8Array();

// src/verdict/ledger-broken.ts
var ledgerBroken = (place, { number, message, remedy }) => reason("ledger-broken", `Entry ${number} of the ledger (${place}) ${message}.`, remedy);

// src/entry/ledger/attempt.ts
var NO_LEDGER = { memory: null, reasons: [], lacks: null, close: async () => {
} };
async function beginAttempt(options) {
  const { store, create, opened, outside } = options;
  try {
    const first = await store.read();
    if (first === null && !create) return NO_LEDGER;
    let chain = chainOf(first);
    const { records, lacks } = await outside(chain);
    if (reconcile(chain, records) !== null) chain = chainOf(await store.read());
    const fault = reconcile(chain, records);
    if (fault !== null) throw new Broken(fault);
    const attempt3 = opened === null ? null : randomUUID();
    if (attempt3 !== null) {
      chain = await write(options, (head) => {
        if (head.open(attempt3) !== null) return null;
        if (reconcile(head, records) !== null) throw new Broken(reconcile(head, records));
        return head.next({ ...opened, type: "opened", attempt: attempt3 }, options.now());
      });
    }
    return {
      memory: {
        ledger: {
          place: store.place,
          head: chain.head.digest,
          entries: chain.entries.filter((entry) => entry.attempt !== attempt3),
          anchored: lacks === null,
          written: attempt3 !== null
        }
      },
      reasons: [],
      lacks,
      close: async (payload) => {
        if (attempt3 === null) return;
        await write(
          options,
          (head) => head.open(attempt3) === null && head.entries.some((entry) => entry.attempt === attempt3) ? null : head.next({ ...payload, attempt: attempt3 }, options.now())
        ).catch(unclosed(store));
      }
    };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { ...NO_LEDGER, reasons: [ledgerBroken(store.place, error.fault)] };
  }
}
async function write({ store, wrote }, next) {
  let found;
  let line = null;
  await store.append((content) => {
    found = chainOf(content);
    const made = next(found);
    line = made ?? line;
    return made;
  });
  if (line !== null) {
    const { number } = JSON.parse(line);
    wrote(number, digestOf(line));
  }
  return found;
}
function chainOf(content) {
  const { chain, fault, tail } = readLedger(content ?? []);
  if (fault !== null) throw new Broken(fault);
  if (tail.length > 0) throw new Broken(cutOff(chain));
  return chain;
}
var Broken = class extends Error {
  fault;
  constructor(fault) {
    super(`Entry ${fault.number} ${fault.message}`);
    this.fault = fault;
  }
};
var unclosed = ({ place }) => (error) => {
  if (!(error instanceof Broken)) throw error;
  throw new PlatformError(
    `The ledger (${place}) was broken while this run judged: entry ${error.fault.number} ${error.fault.message}`,
    error.fault.remedy,
    { cause: error }
  );
};

// src/entry/ledger/file-store.ts
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync
} from "node:fs";
import { basename, dirname as dirname2, join as join5 } from "node:path";

// src/entry/ledger/lock.ts
import { setTimeout as delay } from "node:timers/promises";
var PATIENCE = 6e4;
var PAUSE = 50;
async function withLock(file, action) {
  const { DatabaseSync } = await quietly(() => import("node:sqlite"));
  const until = Date.now() + PATIENCE;
  for (; ; ) {
    const lock = attempt(file, () => new DatabaseSync(file));
    try {
      lock.exec("BEGIN EXCLUSIVE");
      return action();
    } catch (error) {
      if (!isBusy(error)) throw isSqlite(error) ? unlockable(file, error) : error;
      if (Date.now() > until) throw unlockable(file, error);
    } finally {
      lock.close();
    }
    await delay(PAUSE * (0.5 + Math.random()));
  }
}
async function quietly(load) {
  const { emitWarning } = process;
  process.emitWarning = () => {
  };
  try {
    return await load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
var SQLITE_BUSY = 5;
var isSqlite = (error) => error instanceof Error && "errcode" in error;
var isBusy = (error) => isSqlite(error) && error.errcode === SQLITE_BUSY;
function attempt(file, open3) {
  try {
    return open3();
  } catch (error) {
    throw unlockable(file, error);
  }
}
var unlockable = (file, cause) => new PlatformError(
  isBusy(cause) ? `Another process has held ${file} for a minute` : `${file} cannot be locked: ${cause instanceof Error ? cause.message : String(cause)}`,
  "See that the folder may be written to, and which process writes this ledger.",
  { cause }
);

// src/entry/ledger/file-store.ts
function fileStore({ path, name = path, maxBytes, warn }) {
  return {
    place: `file ${name}`,
    async read() {
      const file = open(path, constants.O_RDONLY);
      if (file === null) return null;
      try {
        const bytes = readAll(file, path, maxBytes);
        const { whole, said: said2 } = mended(bytes);
        if (said2 !== null) warn(`${name}: ${said2}`);
        return [whole];
      } finally {
        closeSync(file);
      }
    },
    append: (next) => withLock(join5(dirname2(path), `${basename(path)}.lock`), () => {
      const before = open(path, constants.O_RDWR);
      const file = before ?? open(path, constants.O_RDWR | constants.O_CREAT);
      try {
        const bytes = readAll(file, path, maxBytes);
        const { whole, said: said2 } = mended(bytes);
        const line = next(before === null || bytes.length === 0 ? null : [whole]);
        if (said2 !== null) warn(`${name}: ${said2}`);
        attempt2(path, () => {
          if (whole.length < bytes.length) ftruncateSync(file, whole.length);
          const missing = whole.subarray(Math.min(bytes.length, whole.length));
          const added = line === null ? missing : Buffer.concat([missing, Buffer.from(`${line}
`)]);
          writeAll(file, added, Math.min(bytes.length, whole.length));
          fsyncSync(file);
          if (before === null) syncFolder(dirname2(path));
        });
      } finally {
        closeSync(file);
      }
    })
  };
}
var LINE_FEED2 = 10;
function mended(bytes) {
  const end2 = bytes.lastIndexOf(LINE_FEED2) + 1;
  const tail = bytes.subarray(end2);
  if (tail.length === 0) return { whole: bytes, said: null };
  if (isJson(tail)) {
    return {
      whole: Buffer.concat([bytes, Buffer.of(LINE_FEED2)]),
      said: "its last entry is whole, and only its line feed is missing: it counts."
    };
  }
  return {
    whole: bytes.subarray(0, end2),
    said: `its end is ${tail.length} bytes of an entry that was never written whole; they are left out. Its writer was stopped before it could go on: an attempt that it opened never read results, and one that it closed is still open.`
  };
}
function isJson(bytes) {
  try {
    JSON.parse(bytes.toString());
    return true;
  } catch {
    return false;
  }
}
function open(path, flags) {
  try {
    return openSync(path, flags, 420);
  } catch (error) {
    if (error.code === "ENOENT" && !(flags & constants.O_CREAT)) return null;
    throw failed(path, error);
  }
}
function readAll(file, path, maxBytes) {
  return attempt2(path, () => {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new PlatformError(`${path} is no regular file`, "Name a file for the ledger.");
    if (stat.size > maxBytes) {
      throw new PlatformError(
        `${path} has ${stat.size} bytes, and a ledger at most ${maxBytes}`,
        "Keep it, and begin a new one."
      );
    }
    const bytes = Buffer.allocUnsafe(stat.size);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
      read = readSync(file, bytes, filled, bytes.length - filled, filled);
    return bytes.subarray(0, filled);
  });
}
function writeAll(file, bytes, at) {
  try {
    for (let done = 0; done < bytes.length; )
      done += writeSync(file, bytes, done, bytes.length - done, at + done);
  } catch (error) {
    ftruncateSync(file, at);
    throw error;
  }
}
function syncFolder(path) {
  if (process.platform === "win32") return;
  const folder = openSync(path, constants.O_RDONLY);
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
function attempt2(path, action) {
  try {
    return action();
  } catch (error) {
    throw error instanceof PlatformError ? error : failed(path, error);
  }
}
var failed = (path, cause) => new PlatformError(
  `The ledger ${path} cannot be read or written: ${cause instanceof Error ? cause.message : String(cause)}`,
  "See that the folder exists, that both may be read and written, and that the disk has room.",
  { cause }
);

// src/entry/ledger/writer.ts
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

// src/entry/ledger/on-github.ts
var GIT_TIMEOUT = 5 * 6e4;
async function ledgerOfJob(input, { policy, gate, subject: subject2, trusted }, reach, token, notice) {
  const { client, context } = reach;
  if (input.kind === "off" || gate.screen) return NO_LEDGER;
  const named = input.kind === "auto" ? { kind: "branch", name: LEDGER_BRANCH, write: false } : input;
  if (named.kind === "branch" && !named.write && !await hasBranch(client, context.repository, named.name)) {
    if (input.kind === "auto") return NO_LEDGER;
    throw new PlatformError(
      `There is no branch ${named.name} in ${fullName(context.repository)} to read the ledger from`,
      `Correct the input ledger, or write \`branch:${named.name} write\`: the first run that may write makes it.`
    );
  }
  const store = storeOf(named, reach, token);
  const hindrance = named.write ? notAWriter(context, await defaultBranchOf(client, context), policy.trustedRefs) : "the input ledger does not say `write`";
  if (named.write && hindrance !== null) reach.log(`The ledger is read and not written: ${hindrance}.`);
  const attempt3 = await beginAttempt({
    store,
    create: named.write,
    opened: hindrance === null ? {
      gate: gate.name,
      subject: subject2?.model ? { model: subject2.model, digest: subject2.digest } : null,
      policy: trusted,
      commit: context.deployment?.sha ?? context.sha,
      run: runOf3(context)
    } : null,
    outside: (chain) => vouched(client, context, store, chain),
    wrote: (number, digest) => notice(recordOf({ place: store.place, number, digest }), RECORD_TITLE),
    now: () => /* @__PURE__ */ new Date()
  });
  if (attempt3.lacks !== null) {
    reach.log(`Nothing outside the ledger vouches for its end: ${attempt3.lacks}.`);
  }
  return attempt3;
}
function storeOf({ kind, name }, { context, directory, env, secret, log }, token) {
  if (kind === "file") {
    return fileStore({ path: resolve(context.workspace, name), name, maxBytes: MAX_LEDGER_BYTES, warn: log });
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
    (ref) => typeof ref === "string" ? basename2(ref.split("@")[0]) : []
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

// src/entry/judge-run.ts
async function open2(inputs, env, core) {
  const context = readContext(env, await eventOf(env));
  if (inputs.token !== "") core.setSecret(inputs.token);
  const directory = await mkdtemp(join6(context.tempDirectory, "near-zero-"));
  const http = openHttp({ proxy: proxyOf(env) });
  const holder = { home: context.repository };
  const client = await githubClient({ apiUrl: context.apiUrl, token: inputs.token, http, holder });
  const secret = core.setSecret;
  const log = (message) => core.info(plain(message));
  return { client, context, http, directory, env, secret, log, fetched: /* @__PURE__ */ new Map() };
}
async function judgeRun(inputs, reach, { unverified = false, notice = (_message, _title) => {
} } = {}) {
  const { client, context, directory } = reach;
  const reportDir = inputs.reportDir === null ? directory : resolve2(context.workspace, inputs.reportDir);
  clearReports(reportDir);
  const trusted = await trustedPolicy(client, context, inputs);
  const policy = parsePolicy(trusted.text, trusted.path);
  const chosen2 = gateOf(policy, inputs.gate, context.event);
  checkGate(chosen2, inputs, context.event);
  const release = releaseOf(context);
  const { path, sha: ref } = trusted;
  const read = { path, ref, digest: `sha256:${hash("sha256", trusted.text)}` };
  const judging = { policy, gate: chosen2, subject: inputs.subject, trusted: read };
  const attempt3 = await ledgerOfJob(inputs.ledger, judging, reach, inputs.token, notice);
  const collected = await collect(inputs.results, reach);
  const evidence = { ...collected, files: await bind(collected.files, client, release, policy, chosen2) };
  const counted = await judgeFiles(policy, chosen2, evidence, {
    subject: inputs.subject,
    advance: inputs.advance,
    release,
    unverified,
    now: /* @__PURE__ */ new Date(),
    policy: read,
    memory: attempt3.memory,
    reasons: [...trusted.reasons, ...attempt3.reasons],
    notes: trusted.notes
  });
  await attempt3.close(closedOf(policy, counted.verdict, counted.tally));
  return { judged: { ...counted, policy: trusted.text }, reportDir };
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
  const dryRun = reason(
    "no-policy-on-base",
    `The base of this pull request has no policy at ${found.path}; this is a dry run of the one that it adds.`,
    "Review and merge the policy, then require this check."
  );
  return { ...own, reasons: [dryRun], notes: [] };
}

export {
  explain,
  endEvenIf,
  FORK_INPUTS,
  inputsOf,
  readInputs,
  linesOf,
  milliseconds,
  wrong,
  collect,
  open2 as open,
  judgeRun,
  trustedPolicy
};
