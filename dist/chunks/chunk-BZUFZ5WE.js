import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  ledgerOfJob,
  notesOnPolicy,
  policyRef,
  readPolicy,
  relateTo
} from "./chunk-HBQVYERE.js";
import {
  bind,
  checkGate,
  historyOfJob
} from "./chunk-ZFVRLTOY.js";
import {
  judgeFiles
} from "./chunk-PPAP3GHF.js";
import {
  historyLeft
} from "./chunk-UIEALDDI.js";
import {
  gateOf
} from "./chunk-ATPHR4DL.js";
import {
  parsePolicy
} from "./chunk-EYEUYL3Y.js";
import {
  globMatches
} from "./chunk-PB6SGRIJ.js";
import {
  openZip
} from "./chunk-C6EQRKCK.js";
import {
  parseSource
} from "./chunk-OLTUNOYJ.js";
import {
  closedOf
} from "./chunk-C23IES6O.js";
import {
  shardsOf
} from "./chunk-YIB7STIP.js";
import {
  fetchSource
} from "./chunk-CQMYA2KP.js";
import {
  evidenceFile
} from "./chunk-D2XLILVT.js";
import {
  bearerVariable,
  variable
} from "./chunk-Z64M4TMY.js";
import {
  fileBytes
} from "./chunk-LNXKUYDX.js";
import {
  githubClient
} from "./chunk-VPXD4LH5.js";
import {
  askedOf
} from "./chunk-FF4GEFOY.js";
import {
  fullName,
  parseRepository,
  readDefaultBranch,
  sameRepository,
  shape
} from "./chunk-GUNH53XH.js";
import {
  StatusError
} from "./chunk-MRGN5LRE.js";
import {
  EvidenceError,
  PlatformError,
  PolicyError
} from "./chunk-Z676F4NH.js";
import {
  reason
} from "./chunk-JBVS7HNA.js";
import {
  list
} from "./chunk-5SDD3ADK.js";

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
    maxBytes: MAX_BYTES,
    timeout: TIMEOUT,
    digest: promised ?? void 0
  });
  const { path, archived, bytes, digest, comparedWith } = arrived;
  fetched.set(artifact.id, digest);
  const agreed = comparedWith.length > 0 ? `as ${list(comparedWith.map((who) => KNOWS[who]))} it` : UNCOMPARED;
  log(`${label(artifact)}: ${bytes} bytes, ${digest}, ${agreed}`);
  const about = { source: `artifact:${artifact.name}`, provenance: provenanceOf(artifact, run) };
  if (archived) return unpack(path, join3(directory, `results-${artifact.id}`), about);
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
function forkOf({ event, repository, pullRequest, workflowRun }) {
  const nameOf = (head) => head ? fullName(head) : "(deleted since)";
  if (pullRequest?.fork && event !== "pull_request_target") return nameOf(pullRequest.headRepository);
  if (workflowRun === void 0 || workflowRun.event === "pull_request_target") return null;
  const { headRepository } = workflowRun;
  return headRepository && sameRepository(headRepository, repository) ? null : nameOf(headRepository);
}

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

// src/action/judge-run.ts
async function judgeRun(inputs, reach, { unverified = false, notice = (_message, _title) => {
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
    unverified,
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

export {
  collect,
  judgeRun,
  trustedPolicy
};
