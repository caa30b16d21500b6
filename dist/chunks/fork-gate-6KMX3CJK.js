import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Conclusion,
  SUMMARY_CHARACTERS,
  endingOf,
  endingWithout,
  publish,
  unverified
} from "./chunk-PLAM2UDQ.js";
import {
  FORK_INPUTS,
  endEvenIf,
  explain,
  judgeRun,
  open,
  readInputs
} from "./chunk-RKQ2RUQ2.js";
import "./chunk-YOAZMPC6.js";
import "./chunk-XIWQS4LO.js";
import "./chunk-LFH6ID6T.js";
import "./chunk-M7KZX3NF.js";
import "./chunk-NZ7EYRHW.js";
import "./chunk-BRFEJHYN.js";
import {
  fullName,
  sameRepository,
  shape
} from "./chunk-64HHNYIB.js";
import "./chunk-CBYKTCQJ.js";
import "./chunk-D6GMBDFI.js";
import "./chunk-I4O5FTLB.js";
import "./chunk-4ZGS4XT2.js";
import "./chunk-ZXUGD2MS.js";
import "./chunk-4EGQG6Y4.js";
import "./chunk-NR75YPKR.js";
import "./chunk-2YFF4RUV.js";
import "./chunk-XVRYUSTP.js";
import "./chunk-YZ6P32IK.js";
import "./chunk-N2EHHURP.js";
import "./chunk-UBGLQ7ZC.js";
import "./chunk-KCOW4DEN.js";
import "./chunk-P6NZXDLZ.js";
import "./chunk-A6H4OBWS.js";
import "./chunk-C2J4M4FK.js";
import "./chunk-CXCELR4V.js";
import "./chunk-XBIM7NKP.js";
import "./chunk-DA56LXGK.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-55NYGP6T.js";
import "./chunk-LG5QVD2A.js";
import "./chunk-RW6ZYCNC.js";
import "./chunk-3FKCMN4E.js";
import "./chunk-T3WPGLLT.js";
import "./chunk-GEEYX2UD.js";
import "./chunk-CCVSTPNT.js";
import "./chunk-S7KHMTU2.js";
import "./chunk-NNGFNP7X.js";
import "./chunk-S5DZXQOG.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-YYIDCYTA.js";
import "./chunk-T5BWO5HN.js";
import "./chunk-CO57RBGF.js";
import "./chunk-7GTQZJWM.js";
import "./chunk-V7YN4QP3.js";
import "./chunk-PQDNAH7W.js";
import "./chunk-X6755YZG.js";
import "./chunk-M625PITC.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-HTTJ55B7.js";
import "./chunk-3A76OWAF.js";
import {
  parseSource
} from "./chunk-DYYQRHUV.js";
import "./chunk-RS6D5Z2Q.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-HDEBLSAT.js";
import "./chunk-33VXNCNQ.js";
import "./chunk-ZTRH675Z.js";
import "./chunk-EMIM373Q.js";
import "./chunk-SI5FI3I6.js";
import "./chunk-BSX7AQKX.js";
import "./chunk-VGDE2I74.js";
import "./chunk-HF6B655C.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-KOBR5L7I.js";
import "./chunk-YPXZLPEW.js";
import "./chunk-27KNS7GR.js";
import "./chunk-WXL4V7YV.js";
import "./chunk-CO5LIRFA.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-IAZXW6AY.js";
import "./chunk-ZTUOL2MY.js";
import "./chunk-NMMD2J4M.js";
import "./chunk-S37U2AIN.js";
import "./chunk-IMSNWTTC.js";
import {
  PlatformError
} from "./chunk-4DZVGDIU.js";
import "./chunk-WMZJWAL7.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-BOE4QSEU.js";
import "./chunk-QSC4G5EZ.js";
import "./chunk-C63DMT2H.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-VLZOMTRV.js";
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
