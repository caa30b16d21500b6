import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  SUMMARY_CHARACTERS,
  messageOf,
  messageWithout,
  publish,
  unverified
} from "./chunk-FCS43QDZ.js";
import {
  judgeRun
} from "./chunk-BZUFZ5WE.js";
import "./chunk-GDRSIVP6.js";
import "./chunk-HBQVYERE.js";
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
import "./chunk-ZFVRLTOY.js";
import "./chunk-PPAP3GHF.js";
import "./chunk-UIEALDDI.js";
import "./chunk-ZTBTQWVI.js";
import "./chunk-WFF3XG5Z.js";
import "./chunk-ATPHR4DL.js";
import "./chunk-EJ5KIEKL.js";
import "./chunk-ORPZF5LO.js";
import "./chunk-6FXDNF4Q.js";
import "./chunk-WHDYOU6T.js";
import "./chunk-43NNX7AY.js";
import "./chunk-N4OXEX5L.js";
import "./chunk-I3NGZMDT.js";
import "./chunk-DGK3OWYQ.js";
import "./chunk-SRBD34P2.js";
import "./chunk-BMSU2YRI.js";
import "./chunk-EYEUYL3Y.js";
import "./chunk-3YVE5B7Z.js";
import "./chunk-BNZOZGVP.js";
import "./chunk-SIHIAWFQ.js";
import "./chunk-FXCW44FW.js";
import "./chunk-W3NCPILC.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-C6EQRKCK.js";
import "./chunk-77NCYPMZ.js";
import "./chunk-AIWN5YHR.js";
import "./chunk-R7IRCPSG.js";
import "./chunk-IS2PV2HI.js";
import {
  parseSource
} from "./chunk-OLTUNOYJ.js";
import "./chunk-C23IES6O.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-YIB7STIP.js";
import "./chunk-76SV32FG.js";
import "./chunk-CQMYA2KP.js";
import "./chunk-VXZQINSE.js";
import "./chunk-JYHHXNDP.js";
import "./chunk-TTUBXO73.js";
import "./chunk-OAVIODR5.js";
import "./chunk-3XE3EYTG.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-NQQGPVCF.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-PRCKRK22.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-4S77CRV5.js";
import "./chunk-D2XLILVT.js";
import "./chunk-5G5UKXJE.js";
import "./chunk-W5QT2FDL.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-Z64M4TMY.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import {
  refusalOf
} from "./chunk-AKEXECAY.js";
import "./chunk-VPXD4LH5.js";
import "./chunk-TGZAYXBN.js";
import {
  FORK_REPORT_INPUTS
} from "./chunk-N72WSFUJ.js";
import "./chunk-FF4GEFOY.js";
import {
  fullName,
  sameRepository,
  shape
} from "./chunk-GUNH53XH.js";
import "./chunk-NUJV3HT6.js";
import "./chunk-AVP2MNTT.js";
import "./chunk-ZLHE26A2.js";
import "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-MRGN5LRE.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-WBOGU4L7.js";
import {
  EvidenceError,
  PlatformError,
  PolicyError
} from "./chunk-Z676F4NH.js";
import "./chunk-7RTJHBSH.js";
import "./chunk-7Y6RIVG3.js";
import "./chunk-VLZOMTRV.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-O2TBYU23.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-27KNS7GR.js";
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
var forkReport = {
  who: "The fork report",
  what: "a verdict",
  inputs: FORK_REPORT_INPUTS,
  async run(inputs, job) {
    const context = await asPullRequest(inputs, job);
    if (typeof context === "string") {
      return { succeeds: true, outputs: {}, summary: `Nothing to report: ${context}
`, annotations: [] };
    }
    return endingOf(unverified(await judged(inputs, { ...job, context })), inputs, job, context);
  },
  refused: (refusal) => ({
    succeeds: false,
    outputs: {},
    summary: refusalMarkdown(refusal),
    annotations: refusalAnnotations(refusal)
  })
};
function endingOf(message, inputs, job, context) {
  const gate = `fork ${inputs.gate ?? ""}`.trim();
  const checkRun = inputs.checkRun && !message.allowed;
  const channel = { core: job.core, client: job.lastClient, context, readOnly: false };
  return {
    succeeds: message.allowed,
    outputs: {},
    summary: message.body(SUMMARY_CHARACTERS, false),
    annotations: message.allowed ? [] : [{ level: "error", title: "near-zero", message: message.title }],
    publish: () => publish(message, { ...inputs, gate, checkRun }, channel)
  };
}
async function judged(inputs, job) {
  try {
    return messageOf((await judgeRun({ ...ASKED_OF_NOBODY, ...inputs }, job, { unverified: true })).verdict);
  } catch (error) {
    if (!isExplained(error)) throw error;
    return messageWithout(refusalOf(error, forkReport.who));
  }
}
var isExplained = (error) => [PolicyError, EvidenceError, PlatformError].some((kind) => error instanceof kind);
var ASKED_OF_NOBODY = {
  policyRef: null,
  advance: null,
  ledger: { kind: "auto" },
  trustedRoot: null,
  reportOnly: false
};
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
  forkReport
};
