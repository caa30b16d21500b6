import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  diff,
  failingRuns,
  loosens,
  markAfterFailing
} from "./chunk-Q3E7HBJ4.js";
import "./chunk-3H6MKGJR.js";
import {
  eventOf,
  githubClient,
  readContext,
  readLedgerOfJob,
  readPolicy
} from "./chunk-QYUYRM56.js";
import "./chunk-GKKJCT53.js";
import {
  shape
} from "./chunk-55DWW3JC.js";
import {
  afterFailing,
  changesAsMarkdown,
  flip,
  rejudgeLedger,
  sentenceOf
} from "./chunk-2BKNF4ET.js";
import "./chunk-YSPECYWV.js";
import "./chunk-SHP5X7I5.js";
import "./chunk-SSZXOEJ3.js";
import "./chunk-QCTISTYX.js";
import "./chunk-3PY7O5AE.js";
import {
  parseSource
} from "./chunk-3F4KHLKU.js";
import "./chunk-YZ6P32IK.js";
import "./chunk-N2EHHURP.js";
import "./chunk-UBGLQ7ZC.js";
import "./chunk-43BPZFL6.js";
import {
  globMatches
} from "./chunk-PB6SGRIJ.js";
import {
  parseLedgerInput
} from "./chunk-RW7D3KHZ.js";
import "./chunk-KQXWST6I.js";
import "./chunk-54D2KBSJ.js";
import "./chunk-XBIM7NKP.js";
import "./chunk-EXAWIC5V.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-3A76OWAF.js";
import "./chunk-GK2CZVEB.js";
import {
  openHttp
} from "./chunk-NZREY5M4.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-27KNS7GR.js";
import "./chunk-PY22CDCI.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-WFMIXSFK.js";
import "./chunk-ZGOJI6WY.js";
import {
  PlatformError,
  PolicyError
} from "./chunk-L6TUPWAF.js";
import {
  codeSpan,
  markdown
} from "./chunk-5UDYJEO6.js";
import "./chunk-Z7SRTRFK.js";
import "./chunk-CAXV3NDA.js";
import {
  count,
  list,
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/action/review.ts
import { appendFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";

// src/github/pulls.ts
async function readPull(client, repository, number) {
  const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
    ...repository,
    pull_number: number
  });
  const pull = shape(data, `pull request ${number}`);
  return {
    number,
    author: pull.child("user").text("login"),
    headSha: pull.child("head").text("sha"),
    baseRef: pull.child("base").text("ref")
  };
}
async function readReviews(client, repository, number) {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
  const items = await client.list(route, { ...repository, pull_number: number });
  return items.flatMap((item, i) => {
    const review2 = shape(item, `review ${i + 1} of pull request ${number}`);
    const user = review2.optionalChild("user")?.text("login");
    if (user === void 0) return [];
    return {
      user,
      state: review2.text("state"),
      commit: review2.optionalText("commit_id") ?? null,
      submittedAt: review2.optionalText("submitted_at") ?? null
    };
  });
}
var MOST_COMMITS = 250;
async function readContributors(client, repository, number) {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits";
  const items = await client.list(route, { ...repository, pull_number: number });
  if (items.length >= MOST_COMMITS) return null;
  const logins = items.flatMap((item, i) => {
    const commit = shape(item, `commit ${i + 1} of pull request ${number}`);
    return ["author", "committer"].flatMap((role) => commit.optionalChild(role)?.optionalText("login") ?? []);
  });
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
    if (error instanceof PlatformError && /answered 40[34]/.test(error.message)) return null;
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
async function stickComment(client, repository, number, { marker, body, quiet }) {
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const comments = await client.list(route, { ...repository, issue_number: number });
  const ours = comments.map((item) => shape(item, `a comment of pull request ${number}`)).find(
    (comment) => comment.optionalText("body")?.startsWith(marker) && // Anyone can write the marker; a comment that is not a bot's is not ours to change.
    comment.optionalChild("user")?.optionalText("type") === "Bot"
  );
  const text = `${marker}
${body}`;
  if (ours) {
    await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      ...repository,
      comment_id: ours.integer("id"),
      body: text
    });
  } else if (!quiet) {
    await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...repository,
      issue_number: number,
      body: text
    });
  }
}

// src/policy/review.ts
var same = (a, b) => a.toLowerCase() === b.toLowerCase();
function judgeApproval(review2, facts) {
  const { author, headSha, now } = facts;
  const may = (user) => review2.approvers.some(
    (one) => one.includes("/") ? (facts.teams.get(one) ?? []).some((member) => same(member, user)) : same(one.slice(1), user)
  );
  const ignored = [];
  const last = lastOfEach(facts.reviews);
  const refusing = last.filter(({ state, user }) => state === "CHANGES_REQUESTED" && may(user));
  const approving = last.filter(({ state }) => state === "APPROVED");
  const counted = approving.filter(({ user, commit }) => {
    const why = same(user, author) ? "is the author" : (facts.contributors ?? []).some((one) => same(one, user)) ? "wrote or pushed one of its commits" : !may(user) ? "is not one of the approvers" : commit !== headSha ? `approved ${commit?.slice(0, 7) ?? "a commit that is gone"}, not the latest commit` : null;
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
    ...counted.length < review2.approvals ? [
      `${plural(review2.approvals, "approval")} of ${list(review2.approvers)} ${review2.approvals === 1 ? "is" : "are"} needed on the latest commit, and there ${counted.length === 1 ? "is 1" : `are ${counted.length}`}.`
    ] : coolingOff(review2, counted, now),
    ...counted.length < review2.approvals ? unreadTeams(review2, facts) : [],
    ...company(review2, facts)
  ];
  return { approved: missing2.length === 0, by: counted.map(({ user }) => user), missing: missing2, ignored };
}
function lastOfEach(reviews) {
  const last = /* @__PURE__ */ new Map();
  for (const review2 of reviews) {
    if (review2.state !== "COMMENTED" && review2.state !== "PENDING")
      last.set(review2.user.toLowerCase(), review2);
  }
  return [...last.values()];
}
function coolingOff(review2, counted, now) {
  if (review2.coolingOff === null) return [];
  const times = counted.map(({ submittedAt }) => Date.parse(submittedAt ?? "")).sort((a, b) => a - b);
  const completed = times[review2.approvals - 1];
  if (Number.isNaN(completed))
    return ["GitHub does not say when it was approved, so nothing shows that it cooled off."];
  const over = completed + review2.coolingOff.ms;
  if (now.getTime() >= over) return [];
  return [
    `It cools off for ${review2.coolingOff.text} after its approval: run this job again after ${new Date(over).toISOString()}.`
  ];
}
function unreadTeams(review2, { teams }) {
  const unread = review2.approvers.filter((one) => teams.get(one) === null);
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

// src/report/review.ts
var isLoosened = ({ kind, changes }) => kind === "removed" || loosens(changes);
var passes = (outcome) => missing(outcome).length === 0;
function missing(outcome) {
  const { approval, ledger: ledger2 } = outcome;
  const fault = isLoosened(outcome) ? ledger2?.fault : null;
  return [
    ...fault ? [`Nobody can tell whether a run failed before this: ${fault.message} ${fault.remedy}`] : [],
    ...approval?.missing ?? []
  ];
}
var flipped = ({ ledger: ledger2 }) => (ledger2?.verdicts ?? []).filter(({ decision }) => decision.old !== decision.new).reverse();
var isAfterFailing = ({ changes, ledger: ledger2 }) => changes.some(({ loosenedAfterFailingRun }) => loosenedAfterFailingRun) || (ledger2?.removedAfter ?? []).length > 0;
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
  const bullets = (lines) => lines.map((line) => `- ${markdown(line, 1e3)}`).join("\n");
  const against = missing(outcome);
  const text = [
    `## ${mark} ${markdown(reviewHeadline(outcome), 1e3)}`,
    ...against.length > 0 ? [`**Missing:**
${bullets(against)}`] : [],
    ...approval && approval.ignored.length > 0 ? [`**Approvals that do not count:**
${bullets(approval.ignored)}`] : [],
    ...isLoosened(outcome) && approval === null ? ["Add `review:` to the policy, so that it says who may loosen it."] : [],
    ...kind === "changed" && changes.length > 0 ? [`${markdown(path)}: ${changesAsMarkdown(changes)}`] : [],
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
    return isLoosened(outcome) ? [] : [`\u26AB ${markdown(`${fault.message} ${fault.remedy}`, 1e3)}`];
  }
  if (removedAfter.length > 0) return [`**${markdown(afterFailing(removedAfter), 1e3)}**`];
  if (outcome.kind === "removed") return [];
  const flips = flipped(outcome);
  const more = flips.length - FLIPS_SHOWN;
  const lines = [
    `Of ${plural(verdicts.length, "recorded verdict")} (${markdown(place)}), ${flips.length === 0 ? "none" : count(flips.length)} would flip, waivers aside${flips.length === 0 ? "." : ":"}`,
    ...flips.slice(0, FLIPS_SHOWN).map((one) => `- ${markdown(flip(one), 1e3)}`),
    ...more > 0 ? [`- *and ${plural(more, "older one")}*`] : []
  ];
  return [lines.join("\n")];
}
var MOST = 10;
function reviewAnnotations({ path, kind, changes, ledger: ledger2 }) {
  if (kind === "removed") {
    const after = ledger2?.removedAfter.length ? ` ${plain(afterFailing(ledger2.removedAfter), 1e3)}` : "";
    return [{ title: "policy: looser", message: `${plain(path)} is removed.${after}` }];
  }
  return changes.filter(({ direction }) => direction === "looser" || direction === "unknown").slice(0, MOST).map((change) => ({
    title: `policy: ${change.direction}`,
    message: plain(sentenceOf(change), 2e3),
    file: path,
    startLine: change.head?.line ?? 1,
    startColumn: change.head?.column ?? 1
  }));
}

// src/action/review-inputs.ts
var NAMES = ["policy", "ledger", "comment", "github-token"];
function readReviewInputs(env) {
  const unknown = Object.keys(env).filter((key) => key.startsWith("INPUT_")).map((key) => key.slice("INPUT_".length).toLowerCase()).filter((name) => !NAMES.includes(name));
  if (unknown.length > 0) {
    throw new PlatformError(`There is no input ${list(unknown)}.`, `Inputs are ${list(NAMES)}.`);
  }
  const input = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const comment = input("comment") || "true";
  if (comment !== "true" && comment !== "false") {
    throw new PlatformError(`The input comment is ${JSON.stringify(comment)}.`, "It must be true or false.");
  }
  return {
    policy: input("policy") || ".github/near-zero.yml",
    ledger: ledger(input("ledger") || "auto"),
    comment: comment === "true",
    token: input("github-token")
  };
}
function ledger(text) {
  const found = parseLedgerInput(text);
  if (found?.kind === "auto" || found?.kind === "off" || found?.kind === "branch" && !found.write)
    return found;
  throw new PlatformError(
    `The input ledger is ${JSON.stringify(text)}.`,
    "It must be auto, off or branch:NAME: a review reads the ledger, and never writes it."
  );
}

// src/action/review.ts
var STATUS = "near-zero/policy-review";
var MARKER = "<!-- near-zero: policy review -->";
async function runReview(env) {
  const core = await import("./core-HR3JKLJV.js");
  let reach = null;
  try {
    const inputs = readReviewInputs(env);
    if (inputs.token !== "") core.setSecret(inputs.token);
    reach = await reachOf(env, inputs);
    const journal = {
      env,
      secret: (text) => core.setSecret(text),
      log: (text) => core.info(plain(text))
    };
    await conclude(await review(reach, inputs, journal), reach, inputs, core, env);
    process.exitCode = 0;
  } catch (error) {
    await refuse(error, reach, core, env);
  }
  process.exit();
}
async function reachOf(env, { token }) {
  const context = readContext(env, await eventOf(env));
  const { pullRequest, apiUrl, repository, serverUrl, runId } = context;
  if (pullRequest === void 0) {
    throw new PlatformError(
      `The event ${context.event} is about no pull request.`,
      "Run it on pull_request (or pull_request_target) and pull_request_review."
    );
  }
  const http = openHttp({
    proxy: {
      http: env["http_proxy"],
      https: env["https_proxy"] ?? env["HTTPS_PROXY"],
      no: env["no_proxy"] ?? env["NO_PROXY"]
    }
  });
  const client = await githubClient({ apiUrl, token, http });
  const pull = await readPull(client, repository, pullRequest.number);
  return {
    client,
    context,
    pull,
    url: `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`
  };
}
async function review(reach, inputs, journal) {
  const { policy: path } = inputs;
  const { client, context, pull } = reach;
  const { repository } = context;
  const base = await readPolicy(client, { repository, path, ref: `heads/${pull.baseRef}`, because: "base" });
  const head = await readPolicy(client, { repository, path, ref: pull.headSha, because: "input" });
  if (!base.found) {
    if (head.found) parseSource(head.text, head.path);
    return { path, kind: head.found ? "first" : "none", changes: [], ledger: null, approval: null };
  }
  const before = sourceInForce(base);
  if (before === null) {
    throw new PolicyError(
      `The policy in force, ${path} on ${pull.baseRef}, cannot be used, so nobody can tell what this loosens or who may approve it.`,
      "Have someone who may pass over the check repair it on its own."
    );
  }
  const after = head.found ? parseSource(head.text, head.path) : null;
  const compared = {
    path,
    kind: after === null ? "removed" : "changed",
    changes: after === null ? [] : diff(before, after),
    ledger: null,
    approval: null
  };
  const outcome = await lookBack(compared, after, reach, inputs, journal);
  const asked = before.policy.review;
  if (!isLoosened(outcome) || asked === null) return outcome;
  return { ...outcome, approval: await approvalOf(asked, reach) };
}
async function lookBack(outcome, after, { client, context }, inputs, journal) {
  if (after !== null && outcome.changes.length === 0) return outcome;
  const directory = await mkdtemp(join(context.tempDirectory, "near-zero-"));
  const ledger2 = await readLedgerOfJob(
    inputs.ledger,
    { client, context, directory, ...journal },
    inputs.token
  );
  if (ledger2 === null) return outcome;
  const { place, entries, fault } = ledger2;
  return {
    ...outcome,
    changes: markAfterFailing(outcome.changes, entries),
    ledger: {
      place,
      fault: fault && { message: fault.message, remedy: fault.remedy },
      verdicts: after === null ? [] : rejudgeLedger(entries, after.policy),
      removedAfter: after === null ? failingRuns(entries, { category: null, gate: null }) : []
    }
  };
}
function sourceInForce(file) {
  try {
    return parseSource(file.text, file.path);
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}
async function approvalOf(asked, { client, context, pull }) {
  const { repository } = context;
  const teams = /* @__PURE__ */ new Map();
  for (const team of asked.approvers.filter((one) => one.includes("/"))) {
    const [org = "", slug = ""] = team.slice(1).split("/");
    teams.set(team, await readTeam(client, org, slug));
  }
  return judgeApproval(asked, {
    author: pull.author,
    contributors: await readContributors(client, repository, pull.number),
    headSha: pull.headSha,
    reviews: await readReviews(client, repository, pull.number),
    files: asked.apartFrom.length > 0 ? await readFiles(client, repository, pull.number) : [],
    teams,
    now: /* @__PURE__ */ new Date()
  });
}
async function conclude(outcome, reach, inputs, core, env) {
  const headline = reviewHeadline(outcome);
  const body = reviewAsMarkdown(outcome);
  await say(reach, passes(outcome) ? "success" : "failure", headline);
  core.setOutput("loosened", String(isLoosened(outcome)));
  core.setOutput("approved", String(passes(outcome)));
  core.setOutput("changes", JSON.stringify(outcome.changes));
  core.setOutput("verdicts", JSON.stringify(flipped(outcome).slice(0, VERDICTS)));
  core.setOutput("summary", headline);
  summarise(env, body);
  for (const { message, ...properties } of reviewAnnotations(outcome)) {
    if (passes(outcome)) core.warning(message, properties);
    else core.error(message, properties);
  }
  core.info(plain(`${STATUS}: ${passes(outcome) ? "success" : "failure"}: ${headline}`, 1e3));
  if (!inputs.comment) return;
  const { client, context, pull } = reach;
  const quiet = outcome.changes.length === 0 && !isLoosened(outcome);
  await stickComment(client, context.repository, pull.number, { marker: MARKER, body, quiet }).catch(
    (error) => {
      if (!(error instanceof PlatformError)) throw error;
      core.warning(`The comment could not be written: ${plain(error.message)} \u2192 ${plain(error.remedy)}`);
    }
  );
}
var VERDICTS = 100;
async function say({ client, context, pull, url }, state, description) {
  try {
    const { repository } = context;
    await setStatus(client, repository, pull.headSha, {
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
async function refuse(error, reach, core, env) {
  const known = error instanceof PlatformError || error instanceof PolicyError;
  const message = error instanceof Error ? error.message : String(error);
  const remedy = known ? error.remedy : "Run the job again; if it stays, report it.";
  if (reach !== null) {
    await say(reach, "error", message).catch(
      (other) => core.warning(`The status could not be set: ${plain(String(other))}`)
    );
  }
  const faults = error instanceof PolicyError ? error.faults : [];
  const lines = faults.slice(0, 10).map((fault) => codeSpan(`${fault.file}:${fault.position.line}: ${fault.message}`, 500));
  core.setOutput("loosened", "true");
  core.setOutput("approved", "false");
  core.setOutput("changes", "[]");
  core.setOutput("verdicts", "[]");
  core.setOutput("summary", plain(message, 1e3));
  summarise(
    env,
    `## \u{1F534} The change of the policy could not be reviewed

${markdown(message, 2e3)}

${lines.map((line) => `- ${line}
`).join("")}
\u2192 ${markdown(remedy)}
`
  );
  core.error(`${plain(message, 2e3)} \u2192 ${plain(remedy)}`, { title: STATUS });
}
function summarise(env, text) {
  const file = env["GITHUB_STEP_SUMMARY"];
  if (file) appendFileSync(file, text);
}
export {
  STATUS,
  runReview
};
