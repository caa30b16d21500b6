import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  basic,
  ledgerBranch,
  openGit
} from "./chunk-IHAIULBB.js";
import {
  NO_LEDGER,
  beginAttempt
} from "./chunk-5N3IJCA5.js";
import {
  fileStore
} from "./chunk-GLXGZ3K5.js";
import {
  MAX_LEDGER_BYTES
} from "./chunk-DTKXIUCT.js";
import {
  readText
} from "./chunk-WFF3XG5Z.js";
import {
  globMatches
} from "./chunk-PB6SGRIJ.js";
import {
  LEDGER_BRANCH,
  chosenBy
} from "./chunk-FF4GEFOY.js";
import {
  fullName,
  parseRepository,
  readDefaultBranch,
  sameRepository,
  shape
} from "./chunk-GUNH53XH.js";
import {
  PlatformError
} from "./chunk-Z676F4NH.js";

// src/run/ledger/on-github.ts
import { basename, resolve } from "node:path";

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
var SKEW = 10 * 6e4;
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
      const run = await readRun(client, repository, id);
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
    const wanted = [...runs.values()].filter(({ id, updatedAt }) => !seen.has(id) && (since === null || updatedAt >= since - SKEW)).sort((a, b) => b.updatedAt - a.updatedAt);
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
    runs.push(...found.filter((run) => mayWrite(run.text("event"))).map(runOf));
    if (found.length < 100) return { runs, cut: false };
  }
  return { runs, cut: true };
}
var mayWrite = (event) => event !== "merge_group" && !event.startsWith("pull_request");
async function readRun(client, repository, id) {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{id}";
  const { status, data } = await client.request(route, { ...repository, id }, [403, 404]);
  if (status === 403) throw new NotGranted("the token may not read runs (`actions: read`)");
  return status === 404 ? null : runOf(shape(data, `run ${id}`));
}
function runOf(run) {
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
async function ledgerOfJob(named, { policy, gate, subject, trusted }, reach, token, notice) {
  const { client, context } = reach;
  if (gate.screen) return NO_LEDGER;
  const input = chosenBy(gate.memory?.ledger ?? null, named);
  const store = await findLedger(input, reach, token);
  if (store === null) return NO_LEDGER;
  const write = "write" in input && input.write;
  const hindrance = write ? notAWriter(context, await defaultBranchOf(client, context), policy.trustedRefs) : "the input ledger does not say `write`";
  if (write && hindrance !== null) reach.log(`The ledger is read and not written: ${hindrance}.`);
  const attempt = await beginAttempt({
    store,
    create: write,
    opened: hindrance === null ? {
      gate: gate.name,
      subject: subject?.model ? { model: subject.model, digest: subject.digest } : null,
      policy: trusted,
      commit: context.deployment?.sha ?? context.sha,
      run: runOf2(context)
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
var runOf2 = ({ repository, runId, runAttempt, workflowRef, event }) => ({
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
  const { status, data } = await client.request(route, { ...repository, commit }, [404]);
  return status === 404 ? null : shape(data, `commit ${commit}`).child("tree").text("sha");
}
async function isAncestor(client, repository, commit, of) {
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const parameters = { ...repository, basehead: `${commit}...${of}`, per_page: 1 };
  const { status, data } = await client.request(route, parameters, [404]);
  return status !== 404 && ["ahead", "identical"].includes(shape(data, `what ${of} is to ${commit}`).text("status"));
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
function baseOf({ event, pullRequest, mergeGroup }) {
  if (event === "merge_group") return mergeGroup && headOf(mergeGroup.baseRef);
  const isPull = event === "pull_request" || event === "pull_request_target";
  return isPull && pullRequest ? headOf(pullRequest.baseRef) : void 0;
}
var headOf = (branch) => `heads/${branch.replace(/^refs\/heads\//, "")}`;
async function readPolicy(client, location) {
  const { repository, path } = location;
  const ref = location.ref ?? headOf(await readDefaultBranch(client, repository));
  const sha = await resolve2(client, repository, ref);
  const place = { repository: fullName(repository), path, ref, sha };
  const text = await readText(client, { repository, path, sha }, "policy");
  return text === null ? { found: false, ...place } : { found: true, text, ...place };
}
async function resolve2(client, repository, ref) {
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
async function notesOnPolicy(client, { event, pullRequest, sha }, location, inForce) {
  const { path, because } = location;
  if (because !== "base" && because !== "default-branch") return [];
  const ref = event === "pull_request_target" && pullRequest ? pullRequest.headSha : sha;
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

export {
  relateTo,
  isAncestor,
  policyRef,
  readPolicy,
  notesOnPolicy,
  ledgerOfJob,
  readLedgerOfJob
};
