import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  annotations,
  everyAnnotation,
  faultAnnotations,
  waiverAnnotations
} from "./chunk-QKYPEOSL.js";
import {
  shape
} from "./chunk-55DWW3JC.js";
import {
  writeReports
} from "./chunk-LL5E734O.js";
import {
  EvidenceError,
  PlatformError
} from "./chunk-L6TUPWAF.js";
import {
  markdown as markdown2
} from "./chunk-75RPZKYQ.js";
import {
  markdown
} from "./chunk-5UDYJEO6.js";
import {
  headline,
  subjectOf
} from "./chunk-Z7SRTRFK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import {
  renderFaults
} from "./chunk-VLZOMTRV.js";

// src/action/conclusion.ts
import { appendFileSync } from "node:fs";
import { join } from "node:path";

// src/report/refusal.ts
function refusalMarkdown({ message, remedy, policy }, characters = 25e4) {
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

// src/action/conclusion.ts
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
  /** Ends a report whose verdict is nobody's decision, and so is given out in words alone. */
  reported(summary, allowed) {
    if (this.#done) return;
    this.#done = true;
    this.#summarise(summary);
    if (allowed) process.exitCode = 0;
  }
  /** Ends without a verdict: blocked. */
  refused(refusal) {
    if (this.#done) return;
    const { message, remedy, policy } = refusal;
    this.#done = true;
    process.exitCode = 1;
    this.#output({ ...NO_VERDICT, summary: `Blocked: ${plain(message)}` });
    this.#summarise(refusalMarkdown(refusal));
    const errors = policy === void 0 ? [{ title: "near-zero", message }] : faultAnnotations(policy);
    for (const { message: said, ...properties } of errors) {
      this.#core.error(`${plain(said)} \u2192 ${plain(remedy)}`, properties);
    }
  }
  /** Ends from outside: blocked, unless the end was there before and only what comes after it is cut off. */
  interrupted(refusal) {
    if (this.#done) this.#core.warning(`Cut off after the verdict: ${plain(refusal.message)}`);
    this.refused(refusal);
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
    verdict: join(reportDir, "verdict.json"),
    states: each((one) => one.state),
    blocking: JSON.stringify(verdict.blocking),
    summary: headline(verdict),
    "report-dir": reportDir,
    "samples-needed": each((one) => one.samplesNeeded),
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

// src/action/publish.ts
var endingOf = (verdict) => ({
  allowed: verdict.decision === "allow",
  title: plain(headline(verdict)),
  // A byte is a character at least.
  body: (characters, folded) => markdown2(verdict, { bytes: characters, folded }),
  annotations: everyAnnotation(verdict)
});
var endingWithout = (refusal) => ({
  allowed: false,
  title: "Blocked: there is no verdict",
  body: (characters) => refusalMarkdown(refusal, characters),
  annotations: refusal.policy === void 0 ? [] : faultAnnotations(refusal.policy)
});
var unverified = (ending) => ({
  ...ending,
  title: `Computed by the fork, unverified. ${ending.title}`,
  body: (characters, folded) => UNVERIFIED + ending.body(characters - UNVERIFIED.length, folded).replaceAll("\u{1F7E2}", "\u26AA")
});
var UNVERIFIED = `## \u26AA Computed by the fork, unverified

> The fork's own workflow made these results, and could have made others. They may speak against merging, never for it: that
> takes evidence of a run that this repository trusts.

`;
async function publish(ending, inputs, channel) {
  if (inputs.comment !== "never") await attempt("comment", channel, () => comment(ending, inputs, channel));
  if (inputs.checkRun) await attempt("check run", channel, () => checkRun(ending, inputs, channel));
}
async function attempt(what, { core, readOnly }, write) {
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
async function comment(ending, { gate, comment: when }, { core, client, context }) {
  const number = context.pullRequest?.number;
  if (number === void 0) {
    core.info(`There is no pull request to comment on: the event is ${plain(context.event)}.`);
    return;
  }
  const written = await putComment(client, context.apiUrl, context.repository, {
    number,
    // As the workflow's author names it, which is known also where no policy can be read.
    about: `gate ${gate ?? ""}`.trim(),
    body: ending.body(COMMENT_CHARACTERS, true),
    create: when === "always" || !ending.allowed
  });
  if (written !== "none") core.info(`The comment on pull request ${number} is ${written}.`);
}
async function checkRun(ending, { gate, reportOnly, policy }, { client, context }) {
  await createCheckRun(client, context.repository, {
    name: gate === null ? "near-zero" : `near-zero ${gate}`,
    headSha: headOf(context),
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
var headOf = ({ pullRequest, mergeGroup, deployment, workflowRun, sha }) => pullRequest?.headSha ?? mergeGroup?.headSha ?? deployment?.sha ?? workflowRun?.headSha ?? sha;

export {
  Conclusion,
  SUMMARY_CHARACTERS,
  endingOf,
  endingWithout,
  unverified,
  publish
};
