import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Conclusion,
  FORK_INPUTS,
  SUMMARY_CHARACTERS,
  endEvenIf,
  endingOf,
  endingWithout,
  explain,
  judgeRun,
  open,
  publish,
  readInputs,
  unverified
} from "./chunk-XPTEHTJ5.js";
import "./chunk-IF6QQPDP.js";
import "./chunk-LFH6ID6T.js";
import "./chunk-M2WVGUFI.js";
import "./chunk-JJPWAFXB.js";
import "./chunk-DX27A3BT.js";
import "./chunk-4LBZAQGN.js";
import "./chunk-DWY5JMYG.js";
import "./chunk-IYGGZRI3.js";
import {
  fullName,
  sameRepository,
  shape
} from "./chunk-FDLDTKOJ.js";
import "./chunk-O7Q5UPGZ.js";
import "./chunk-27TYADJ6.js";
import "./chunk-BIN76FWO.js";
import "./chunk-BZLUOKFQ.js";
import "./chunk-BEMIDATQ.js";
import "./chunk-OFG5G4HJ.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-A4QZQ6OJ.js";
import "./chunk-YFSRZZ5H.js";
import "./chunk-OFA3NSP2.js";
import "./chunk-OWGTSO4Y.js";
import "./chunk-A5V26BM2.js";
import "./chunk-3T66EPH4.js";
import "./chunk-D2FENIPC.js";
import "./chunk-W6GWHCUG.js";
import "./chunk-OV7RIU4R.js";
import "./chunk-CJZYF4AQ.js";
import "./chunk-DASPESHQ.js";
import "./chunk-27KNS7GR.js";
import "./chunk-B4EFGDH2.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-UAXLJOPO.js";
import "./chunk-ZTUOL2MY.js";
import "./chunk-7VI3RRLL.js";
import "./chunk-3OZ5P5IA.js";
import "./chunk-HNC2DEOW.js";
import "./chunk-OL2FKB3Z.js";
import "./chunk-HWXRZK5U.js";
import {
  PlatformError
} from "./chunk-53GE6YH5.js";
import "./chunk-F24W5OP5.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-MZNNX6G4.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-VLZOMTRV.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-LCSLMUSC.js";

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

// src/entry/fork-gate.ts
async function runForkReport(env) {
  const core = await import("./core-HR3JKLJV.js");
  const conclusion = new Conclusion(core, env);
  const startClock = endEvenIf(conclusion);
  try {
    const inputs = readInputs(env, FORK_INPUTS);
    startClock(inputs.timeout);
    const reach = await open(inputs, env, core);
    const context = await asPullRequest(inputs, reach);
    if (typeof context === "string") conclusion.reported(`Nothing to report: ${context}
`, true);
    else {
      const ending = unverified(await judged(inputs, { ...reach, context }));
      const gate = `fork ${inputs.gate ?? ""}`.trim();
      const checkRun = inputs.checkRun && !ending.allowed;
      conclusion.reported(ending.body(SUMMARY_CHARACTERS, false), ending.allowed);
      const channel = { core, client: reach.client, context, readOnly: false };
      await publish(ending, { ...inputs, gate, checkRun }, channel);
    }
  } catch (error) {
    conclusion.refused(explain(error));
  }
  process.exit();
}
async function judged(inputs, reach) {
  try {
    return endingOf((await judgeRun(inputs, reach)).judged.verdict);
  } catch (error) {
    return endingWithout(explain(error));
  }
}
async function asPullRequest({ results }, { client, context }) {
  const run = context.workflowRun;
  if (run === void 0) {
    throw new PlatformError(
      `fork-report runs on the event workflow_run, and this is ${context.event}.`,
      "Start it with `on: { workflow_run: { workflows: [...], types: [completed] } }`; docs/reports.md has the workflow."
    );
  }
  const elsewhere = results.find((source) => !source.startsWith("artifact:"));
  if (elsewhere !== void 0) {
    throw new PlatformError(
      `fork-report reads artifacts of the fork's run, and ${elsewhere} is none.`,
      "Write artifact:NAME."
    );
  }
  if (run.event !== "pull_request") return `The run was for ${run.event}, not for a pull request.`;
  if (run.headRepository !== void 0 && sameRepository(run.headRepository, context.repository)) {
    return `The run was for ${fullName(context.repository)} itself, whose own gate can speak.`;
  }
  const pullRequest = await forkPull(client, context.repository, run);
  if (pullRequest === null) return `No open pull request has the head ${run.headSha} any more.`;
  return { ...context, event: "pull_request", runId: run.id, sha: run.headSha, pullRequest };
}
export {
  runForkReport
};
