import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  messageOf,
  messageWithout,
  publish,
  startChecking
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
import {
  annotations,
  waiverAnnotations
} from "./chunk-QKYPEOSL.js";
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
import "./chunk-OLTUNOYJ.js";
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
import {
  clearReports,
  writeReports
} from "./chunk-FWYCW6ZS.js";
import "./chunk-U6N6CJ46.js";
import "./chunk-X42RNE7A.js";
import "./chunk-RTD6RKVY.js";
import "./chunk-4S77CRV5.js";
import "./chunk-D2XLILVT.js";
import "./chunk-5G5UKXJE.js";
import "./chunk-W5QT2FDL.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-Z64M4TMY.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-VPXD4LH5.js";
import "./chunk-TGZAYXBN.js";
import {
  GATE_INPUTS
} from "./chunk-N72WSFUJ.js";
import "./chunk-FF4GEFOY.js";
import "./chunk-GUNH53XH.js";
import "./chunk-NUJV3HT6.js";
import "./chunk-AVP2MNTT.js";
import "./chunk-ZLHE26A2.js";
import "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-MRGN5LRE.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-WBOGU4L7.js";
import "./chunk-Z676F4NH.js";
import {
  markdown
} from "./chunk-7RTJHBSH.js";
import "./chunk-7Y6RIVG3.js";
import "./chunk-VLZOMTRV.js";
import "./chunk-V6EBETEM.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-BTY52D7F.js";
import "./chunk-UBX37QL2.js";
import {
  headline,
  subjectOf
} from "./chunk-O2TBYU23.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-27KNS7GR.js";
import "./chunk-LCSLMUSC.js";

// src/action/gate.ts
import { mkdtemp } from "node:fs/promises";
import { join, resolve } from "node:path";
function gate() {
  let checkRun = null;
  const channel = (job) => ({ ...channelOf(job), checkRun });
  return {
    who: "The gate",
    what: "a verdict",
    inputs: GATE_INPUTS,
    async run(inputs, job) {
      checkRun = await startChecking(inputs, { ...channelOf(job), client: job.client });
      const folder = await reportFolder(inputs, job);
      clearReports(folder);
      const judged = await judgeRun(inputs, job, {
        notice: (message, title) => job.core.notice(message, { title })
      });
      return endingOf(judged, folder, inputs, channel(job));
    },
    refused(refusal, inputs, job) {
      return {
        succeeds: false,
        outputs: { ...NO_VERDICT, summary: `Blocked: ${plain(refusal.message)}` },
        summary: refusalMarkdown(refusal),
        annotations: refusalAnnotations(refusal),
        ...inputs && job && { publish: () => publish(messageWithout(refusal), inputs, channel(job)) }
      };
    }
  };
}
async function reportFolder({ reportDir }, { context }) {
  if (reportDir !== null) return resolve(context.workspace, reportDir);
  return mkdtemp(join(context.tempDirectory, "near-zero-reports-"));
}
var channelOf = ({ core, lastClient: client, context }) => ({
  core,
  client,
  context,
  readOnly: context.event === "pull_request" && context.pullRequest?.fork === true
});
function endingOf(judged, folder, inputs, channel) {
  const { verdict } = judged;
  const isAllowed = verdict.decision === "allow";
  return {
    succeeds: isAllowed || inputs.reportOnly,
    outputs: outputsOf(verdict, folder),
    summary: `${inputs.reportOnly && !isAllowed ? REPORT_ONLY : ""}${markdown(verdict)}`,
    annotations: [
      ...annotations(verdict).map((error) => ({ ...error, level: "error" })),
      ...waiverAnnotations(verdict).map((warning) => ({ ...warning, level: "warning" }))
    ],
    log: plain(headline(verdict)),
    keep: () => writeReports(judged, folder),
    publish: () => publish(messageOf(verdict), inputs, channel)
  };
}
function outputsOf(verdict, folder) {
  const each = (value) => JSON.stringify(
    Object.fromEntries(
      Object.entries(verdict.categories).map(([name, category]) => [name, value(category)])
    )
  );
  return {
    decision: verdict.decision,
    verdict: join(folder, "verdict.json"),
    states: each(({ state }) => state),
    blocking: JSON.stringify(verdict.blocking),
    summary: headline(verdict),
    "report-dir": folder,
    "samples-needed": each(({ samplesNeeded }) => samplesNeeded),
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
export {
  gate
};
