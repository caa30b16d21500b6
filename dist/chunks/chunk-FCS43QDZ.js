import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  COMMENT_CHARACTERS,
  putComment
} from "./chunk-GDRSIVP6.js";
import {
  refusalMarkdown
} from "./chunk-EHKYIWXC.js";
import {
  everyAnnotation,
  faultAnnotations
} from "./chunk-QKYPEOSL.js";
import {
  GATE_INPUTS
} from "./chunk-N72WSFUJ.js";
import {
  shape
} from "./chunk-GUNH53XH.js";
import {
  EvidenceError,
  PlatformError
} from "./chunk-Z676F4NH.js";
import {
  markdown
} from "./chunk-7RTJHBSH.js";
import {
  headline
} from "./chunk-O2TBYU23.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";

// src/github/check-run.ts
var SUMMARY_CHARACTERS = 65535;
var TITLE_CHARACTERS = 255;
var BATCH = 50;
async function startCheckRun(client, repository, { name, headSha }) {
  const body = { name, head_sha: headSha, status: "in_progress" };
  return create(client, repository, body);
}
async function completeCheckRun(client, repository, { name, headSha, conclusion, title, summary, annotations }, started) {
  const outputOf = (from) => ({
    title: title.slice(0, TITLE_CHARACTERS),
    summary,
    annotations: annotations.slice(from, from + BATCH).map(annotationOf)
  });
  const update = (id2, body) => client.request("PATCH /repos/{owner}/{repo}/check-runs/{id}", { ...repository, id: id2, ...body });
  const completed = { status: "completed", conclusion, output: outputOf(0) };
  if (started !== null) await update(started, completed);
  const id = started ?? await create(client, repository, { name, head_sha: headSha, ...completed });
  for (let from = BATCH; from < annotations.length; from += BATCH)
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

// src/action/publish.ts
var messageOf = (verdict) => ({
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
      headSha: headOf(context)
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
function markOf({ gate, policy }, { job = "" }) {
  const about = [`gate ${gate ?? ""}`.trim(), policy, job].filter((part) => part !== "");
  return `<!-- near-zero ${about.map(encodeURIComponent).join(" ")} -->`;
}
function nameOf({ gate, policy }) {
  const name = gate === null ? "near-zero" : `near-zero ${gate}`;
  return policy === GATE_INPUTS.policy.default ? name : `${name} (${policy})`;
}
async function checkRun(message, { reportOnly = false, ...addressee }, { client, context, checkRun: started = null }) {
  const conclusion = message.allowed && !reportOnly ? "success" : "failure";
  const checkRun2 = {
    name: nameOf(addressee),
    headSha: headOf(context),
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
var headOf = ({ pullRequest, mergeGroup, deployment, workflowRun, sha }) => pullRequest?.headSha ?? mergeGroup?.headSha ?? deployment?.sha ?? workflowRun?.headSha ?? sha;

export {
  SUMMARY_CHARACTERS,
  messageOf,
  messageWithout,
  unverified,
  startChecking,
  publish
};
