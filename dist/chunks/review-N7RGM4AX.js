import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  diffHistory,
  failingRuns,
  markAfterFailing
} from "./chunk-6FVPVUJQ.js";
import {
  diff,
  loosens
} from "./chunk-L5JO53EO.js";
import "./chunk-B2YAG5JI.js";
import {
  afterFailing,
  changesAsMarkdown,
  flip,
  rejudgeLedger,
  sentenceOf
} from "./chunk-XD6P3VHQ.js";
import {
  putComment
} from "./chunk-GDRSIVP6.js";
import {
  isAncestor,
  readLedgerOfJob,
  readPolicy
} from "./chunk-HBQVYERE.js";
import {
  refusalAnnotations,
  refusalMarkdown
} from "./chunk-EHKYIWXC.js";
import "./chunk-IHAIULBB.js";
import "./chunk-5N3IJCA5.js";
import "./chunk-GLXGZ3K5.js";
import "./chunk-DTKXIUCT.js";
import "./chunk-ZBQAHOZM.js";
import "./chunk-QKYPEOSL.js";
import {
  wordsOf
} from "./chunk-ZTBTQWVI.js";
import {
  historyAt,
  recordsOf
} from "./chunk-WFF3XG5Z.js";
import "./chunk-ORPZF5LO.js";
import "./chunk-43NNX7AY.js";
import "./chunk-N4OXEX5L.js";
import "./chunk-I3NGZMDT.js";
import "./chunk-DGK3OWYQ.js";
import "./chunk-SRBD34P2.js";
import "./chunk-BMSU2YRI.js";
import {
  parsePolicySource
} from "./chunk-EYEUYL3Y.js";
import "./chunk-3YVE5B7Z.js";
import "./chunk-FXCW44FW.js";
import "./chunk-W3NCPILC.js";
import {
  globMatches
} from "./chunk-PB6SGRIJ.js";
import "./chunk-C23IES6O.js";
import "./chunk-NMGP3LZT.js";
import {
  HISTORY_FOLDER
} from "./chunk-TTUBXO73.js";
import "./chunk-OAVIODR5.js";
import "./chunk-3XE3EYTG.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-4S77CRV5.js";
import "./chunk-W5QT2FDL.js";
import "./chunk-RVTE37ZW.js";
import {
  RefusedError
} from "./chunk-TGZAYXBN.js";
import {
  REVIEW_INPUTS
} from "./chunk-N72WSFUJ.js";
import "./chunk-FF4GEFOY.js";
import {
  fullName,
  parseRepository,
  shape
} from "./chunk-GUNH53XH.js";
import "./chunk-NUJV3HT6.js";
import "./chunk-AVP2MNTT.js";
import "./chunk-ZLHE26A2.js";
import "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-TWTBCOEJ.js";
import {
  PlatformError,
  PolicyError
} from "./chunk-Z676F4NH.js";
import "./chunk-VLZOMTRV.js";
import {
  safeMarkdown
} from "./chunk-A3SUJ7BR.js";
import "./chunk-O2TBYU23.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import {
  count,
  list,
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

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
    const commit = shape(item, `commit ${i + 1} of pull request ${number}`);
    return ["author", "committer"].flatMap((role) => commit.optionalChild(role)?.optionalText("login") ?? []);
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
var MOST = 10;
function reviewAnnotations({ path, kind, changes, ledger }) {
  if (kind === "removed") {
    const after = ledger?.removedAfter.length ? ` ${plain(afterFailing(ledger.removedAfter), 1e3)}` : "";
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
async function changesOfHistory({ gates }, baseSha, { headSha, readFiles: filesOf }, { client, repository }) {
  const folders = /* @__PURE__ */ new Set([HISTORY_FOLDER, ...gates.flatMap(({ memory }) => memory?.history ?? [])]);
  const files = await filesOf();
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
  const judged = [];
  for (const number of await pullsOfGroup(client, repository, group, baseSha)) {
    const pull = await readPull(client, repository, number);
    judged.push({ number, outcome: await reviewPolicy(path, pull, reach) });
  }
  return { ...outcome, approval: approvalOfAll(outcome, judged) };
}
function approvalOfAll(group, judged) {
  const said = (which) => judged.flatMap(
    ({ number, outcome }) => (outcome.approval?.[which] ?? []).map((one) => `Pull request ${number}: ${one}`)
  );
  const missing2 = [...said("missing"), ...ofNoPull(group, judged)];
  const by = new Set(judged.flatMap(({ outcome }) => outcome.approval?.by ?? []));
  return { approved: missing2.length === 0, by: [...by], missing: missing2, ignored: said("ignored") };
}
function ofNoPull(group, judged) {
  if (group.kind === "removed") {
    const removes = judged.some(({ outcome }) => outcome.kind === "removed");
    return removes ? [] : ["None of the pull requests removes the policy by itself."];
  }
  const known = new Set(judged.flatMap(({ outcome }) => outcome.changes.map(({ path }) => path)));
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
      const { repository, mergeGroup } = context;
      const reach = {
        client,
        repository,
        readLedger: () => readLedgerOfJob(inputs.ledger, job, inputs.githubToken)
      };
      const end = async (outcome2, head, commentOn) => {
        await say(client, job, head, passes(outcome2) ? "success" : "failure", reviewHeadline(outcome2));
        return endingOf(outcome2, job, commentOn);
      };
      if (mergeGroup !== void 0) {
        await begin(mergeGroup.headSha, job, heads);
        return end(await reviewGroup(inputs.policy, mergeGroup, reach), mergeGroup.headSha, null);
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
function endingOf(outcome, job, commentOn) {
  const isPassed = passes(outcome);
  const headline = reviewHeadline(outcome);
  const body = reviewAsMarkdown(outcome);
  return {
    succeeds: true,
    outputs: {
      loosened: String(isLoosened(outcome)),
      approved: String(isPassed),
      changes: JSON.stringify(outcome.changes),
      verdicts: JSON.stringify(flipped(outcome).slice(0, VERDICTS)),
      summary: headline
    },
    summary: body,
    annotations: reviewAnnotations(outcome).map((annotation) => ({
      ...annotation,
      level: isPassed ? "warning" : "error"
    })),
    log: plain(`${STATUS}: ${isPassed ? "success" : "failure"}: ${headline}`, 1e3),
    publish: async () => {
      const isQuiet = outcome.changes.length === 0 && !isLoosened(outcome);
      if (commentOn !== null) await comment(body, commentOn, !isQuiet, job);
    }
  };
}
async function comment(body, number, create, job) {
  const { core, context, lastClient } = job;
  try {
    await putComment(lastClient, context.apiUrl, context.repository, { number, mark: MARK, body, create });
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
export {
  policyReview
};
