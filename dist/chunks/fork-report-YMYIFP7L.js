import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Conclusion,
  SUMMARY_CHARACTERS,
  endingOf,
  endingWithout,
  publish,
  unverified
} from "./chunk-U2K2LXCC.js";
import {
  FORK_INPUTS,
  endEvenIf,
  explain,
  judgeRun,
  open,
  readInputs
} from "./chunk-T7OPPHW5.js";
import "./chunk-QYUYRM56.js";
import "./chunk-GKKJCT53.js";
import "./chunk-QKYPEOSL.js";
import "./chunk-EZONUQHK.js";
import "./chunk-3HCUPQC3.js";
import "./chunk-WB3NNZ7K.js";
import "./chunk-H7DUD7E2.js";
import {
  fullName,
  sameRepository,
  shape
} from "./chunk-55DWW3JC.js";
import "./chunk-M3VLAEOI.js";
import "./chunk-74V4YAT2.js";
import "./chunk-AP4XL423.js";
import "./chunk-HAKG27KL.js";
import "./chunk-YTVZCAPI.js";
import "./chunk-YSPECYWV.js";
import "./chunk-SHP5X7I5.js";
import "./chunk-SSZXOEJ3.js";
import "./chunk-QCTISTYX.js";
import "./chunk-3PY7O5AE.js";
import "./chunk-3F4KHLKU.js";
import "./chunk-YZ6P32IK.js";
import "./chunk-N2EHHURP.js";
import "./chunk-UBGLQ7ZC.js";
import "./chunk-43BPZFL6.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-RW7D3KHZ.js";
import "./chunk-KQXWST6I.js";
import "./chunk-54D2KBSJ.js";
import "./chunk-XBIM7NKP.js";
import "./chunk-2W5TRAYE.js";
import "./chunk-ZLGBYN6T.js";
import "./chunk-5QG2G6VC.js";
import "./chunk-JFPELM5Z.js";
import "./chunk-6EKEE5SH.js";
import "./chunk-S3WVOZO3.js";
import "./chunk-ZETNOJHA.js";
import "./chunk-NNGFNP7X.js";
import "./chunk-EXAWIC5V.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-UMVASPKS.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-7QIDHWNA.js";
import "./chunk-VCL6UEQJ.js";
import "./chunk-HTTJ55B7.js";
import "./chunk-3A76OWAF.js";
import {
  parseSource
} from "./chunk-AARWAXBH.js";
import "./chunk-QSGG2MQC.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-NZREY5M4.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-27KNS7GR.js";
import "./chunk-PY22CDCI.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-LL5E734O.js";
import "./chunk-WSRAIPNY.js";
import "./chunk-3GK6IVCP.js";
import "./chunk-MWNSGS2V.js";
import "./chunk-QABVTQZ5.js";
import "./chunk-N5Q55BFN.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-27L5FGWE.js";
import "./chunk-WFMIXSFK.js";
import "./chunk-U56CZRWW.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-R2WYPIVA.js";
import "./chunk-G7XY4NIA.js";
import "./chunk-ZGOJI6WY.js";
import {
  PlatformError
} from "./chunk-L6TUPWAF.js";
import "./chunk-75RPZKYQ.js";
import "./chunk-5UDYJEO6.js";
import "./chunk-Z7SRTRFK.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
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

// src/action/fork-report.ts
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
