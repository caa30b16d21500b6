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
} from "./chunk-CFJMCWHF.js";
import "./chunk-ZQCQXDE7.js";
import "./chunk-CCV5TF24.js";
import "./chunk-KFVYFA3P.js";
import "./chunk-QSY46AMC.js";
import "./chunk-45VNWUVN.js";
import "./chunk-NSETO4QT.js";
import "./chunk-BAAEDL3Y.js";
import "./chunk-DPE2NYFJ.js";
import {
  fullName,
  sameRepository,
  shape
} from "./chunk-TXZPKM32.js";
import "./chunk-3HHVZJV5.js";
import "./chunk-VNBSDY3D.js";
import "./chunk-SHCORFX7.js";
import "./chunk-AGEXYB72.js";
import "./chunk-VNNKM3OI.js";
import {
  parseSource
} from "./chunk-WKAF556C.js";
import "./chunk-5RWLCL6E.js";
import "./chunk-Q2VAW726.js";
import "./chunk-6G3P4W3U.js";
import "./chunk-BWG2XO4G.js";
import "./chunk-ZUTGSCYO.js";
import "./chunk-3OEQG3WI.js";
import "./chunk-HV3ZD7DE.js";
import "./chunk-GNAK7AZY.js";
import "./chunk-ZHKPDMZQ.js";
import "./chunk-THREJYME.js";
import "./chunk-MDZ24KMQ.js";
import "./chunk-QA4LZBDK.js";
import "./chunk-IOSK3GCC.js";
import "./chunk-AGLBXTSA.js";
import "./chunk-G2ZXIKGM.js";
import "./chunk-LUXUWLJH.js";
import "./chunk-O4YHSFI3.js";
import "./chunk-VSO5NXEB.js";
import "./chunk-FKURCNGS.js";
import "./chunk-KFW5NMJB.js";
import "./chunk-W7TSY4EV.js";
import "./chunk-566FSY5I.js";
import {
  PlatformError
} from "./chunk-R2PY23G6.js";
import "./chunk-TDP3RACH.js";
import "./chunk-IKXDCAUT.js";
import "./chunk-MJ2LIPUO.js";
import "./chunk-QCGFUZTV.js";
import "./chunk-AQABXQYO.js";
import "./chunk-W5QXZHPM.js";
import "./chunk-EBP3EOVY.js";
import {
  init_define_PAGE
} from "./chunk-XL3NFHKO.js";

// src/entry/fork-gate.ts
init_define_PAGE();

// src/github/fork-pull.ts
init_define_PAGE();
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
  const core = await import("./core-UOUWLQRF.js");
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
    return endingOf((await judgeRun(inputs, reach, { unverified: true })).judged.verdict);
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
  const pullRequest = await forkPull(client, context.repository, run);
  if (pullRequest === null) return `No open pull request has the head ${run.headSha} any more.`;
  return { ...context, event: "pull_request", runId: run.id, sha: run.headSha, pullRequest };
}
export {
  runForkReport
};
