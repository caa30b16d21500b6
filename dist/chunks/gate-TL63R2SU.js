import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  messageOf,
  messageWithout,
  publish,
  startChecking
} from "./chunk-52N3YJTD.js";
import {
  judgeRun
} from "./chunk-NEESUUZC.js";
import "./chunk-4O6YVICA.js";
import "./chunk-DIUSGHQK.js";
import {
  refusalAnnotations,
  refusalMarkdown
} from "./chunk-EHKYIWXC.js";
import "./chunk-UK6J5EHQ.js";
import "./chunk-RXKGGNR5.js";
import "./chunk-3C4C4LXI.js";
import "./chunk-3BHQALEY.js";
import "./chunk-LTKTERF6.js";
import {
  annotations,
  waiverAnnotations
} from "./chunk-QKYPEOSL.js";
import "./chunk-RUYBQ3VM.js";
import "./chunk-3EITNXTH.js";
import "./chunk-R5XPMMDC.js";
import "./chunk-RUOYDAYW.js";
import "./chunk-P3LQIZ77.js";
import "./chunk-WB3NNZ7K.js";
import "./chunk-GC4ZOECP.js";
import "./chunk-MI56ELP5.js";
import "./chunk-4ARBKP6O.js";
import "./chunk-LCLTERRM.js";
import "./chunk-P2JPSJUM.js";
import "./chunk-VH3NWIQ6.js";
import "./chunk-DXLOBQP7.js";
import "./chunk-DGK3OWYQ.js";
import "./chunk-GJ2DCYHA.js";
import "./chunk-BMSU2YRI.js";
import "./chunk-I6LWHW4L.js";
import "./chunk-3YVE5B7Z.js";
import "./chunk-BNZOZGVP.js";
import "./chunk-ZJN6JBCK.js";
import "./chunk-FXCW44FW.js";
import "./chunk-43BPZFL6.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-AR6E7C24.js";
import "./chunk-PYLCLA4R.js";
import "./chunk-OQMMOKBB.js";
import "./chunk-R7IRCPSG.js";
import "./chunk-F6ALM774.js";
import "./chunk-6ZCF2KL3.js";
import "./chunk-C23IES6O.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-VTIVGAY3.js";
import "./chunk-TK4C6MCH.js";
import "./chunk-EZE74P5D.js";
import "./chunk-NM7REFHT.js";
import "./chunk-3AOXINML.js";
import "./chunk-L6FJSO3D.js";
import "./chunk-OAVIODR5.js";
import "./chunk-3XE3EYTG.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-NQQGPVCF.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-NAQHNCLY.js";
import "./chunk-F6QDUSB6.js";
import {
  clearReports,
  writeReports
} from "./chunk-4FCW2MMD.js";
import "./chunk-JEA2OPJ4.js";
import "./chunk-V4ABDUXQ.js";
import "./chunk-RTD6RKVY.js";
import "./chunk-4S77CRV5.js";
import "./chunk-L2CK4EUW.js";
import "./chunk-5G5UKXJE.js";
import "./chunk-W5QT2FDL.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-CWIT73YT.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-2CFKELJD.js";
import "./chunk-TBZBQIB6.js";
import "./chunk-SMYR6NWS.js";
import "./chunk-TDVV2VEW.js";
import {
  GATE_INPUTS
} from "./chunk-HFWK5DLP.js";
import "./chunk-FF4GEFOY.js";
import "./chunk-UPEPAPRT.js";
import "./chunk-NUJV3HT6.js";
import "./chunk-AVP2MNTT.js";
import "./chunk-ZLHE26A2.js";
import "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-ZGOJI6WY.js";
import "./chunk-L6TUPWAF.js";
import {
  markdown
} from "./chunk-XKBPUTNE.js";
import "./chunk-NHNXT4XQ.js";
import "./chunk-VLZOMTRV.js";
import "./chunk-RAQHAAFY.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-TSHM5NLO.js";
import "./chunk-UBX37QL2.js";
import {
  headline,
  subjectOf
} from "./chunk-OO27O5GH.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
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
