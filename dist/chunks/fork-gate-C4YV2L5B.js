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
} from "./chunk-7NN2DTQF.js";
import "./chunk-ZGTDYCQK.js";
import "./chunk-M2WVGUFI.js";
import "./chunk-GJXYYTDB.js";
import {
  fullName,
  sameRepository,
  shape
} from "./chunk-EA275UVL.js";
import "./chunk-FGWOOSNL.js";
import "./chunk-J6LZSX3Y.js";
import "./chunk-DWY5JMYG.js";
import "./chunk-ONVCDKLW.js";
import "./chunk-ZNJVH37Z.js";
import "./chunk-6GO37PLE.js";
import "./chunk-J4PXSOS3.js";
import "./chunk-7UQDD4MQ.js";
import "./chunk-MU47CVXA.js";
import "./chunk-LFH6ID6T.js";
import "./chunk-FFH4AMVN.js";
import "./chunk-WU37XYTC.js";
import "./chunk-BFBOKMD3.js";
import "./chunk-A5V26BM2.js";
import "./chunk-DA56LXGK.js";
import "./chunk-MZZXEB6Y.js";
import "./chunk-N5L4SALF.js";
import "./chunk-HTUFHYBN.js";
import "./chunk-BXDK6CDJ.js";
import {
  parseSource
} from "./chunk-L3CCJGO5.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-5IYWOEID.js";
import "./chunk-YFSRZZ5H.js";
import "./chunk-TFP2JJV6.js";
import "./chunk-7AZZOGW2.js";
import "./chunk-CC5J73ZD.js";
import "./chunk-33VXNCNQ.js";
import "./chunk-V7YN4QP3.js";
import "./chunk-M625PITC.js";
import "./chunk-KEMKR756.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-YCF47S5L.js";
import "./chunk-NNTZ7U5A.js";
import "./chunk-POPIBG55.js";
import "./chunk-277XNYOH.js";
import "./chunk-DZGMPCDL.js";
import "./chunk-MRJ7FSE2.js";
import "./chunk-27KNS7GR.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-UAXLJOPO.js";
import "./chunk-7VI3RRLL.js";
import "./chunk-CS3IR3LY.js";
import "./chunk-ZTUOL2MY.js";
import "./chunk-OWCIJKYP.js";
import "./chunk-OL2FKB3Z.js";
import "./chunk-HWXRZK5U.js";
import {
  PlatformError
} from "./chunk-53GE6YH5.js";
import "./chunk-HPPVINYW.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-4ZO6FXGZ.js";
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
