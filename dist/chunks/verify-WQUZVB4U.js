import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  verifyFolder
} from "./chunk-RMOQOLPV.js";
import "./chunk-V4NRMROU.js";
import {
  refusalAnnotations,
  refusalMarkdown
} from "./chunk-EHKYIWXC.js";
import "./chunk-ZBQAHOZM.js";
import "./chunk-QKYPEOSL.js";
import "./chunk-UIEALDDI.js";
import "./chunk-ZTBTQWVI.js";
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
import "./chunk-77NCYPMZ.js";
import "./chunk-AIWN5YHR.js";
import "./chunk-R7IRCPSG.js";
import "./chunk-IS2PV2HI.js";
import "./chunk-C23IES6O.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-76SV32FG.js";
import "./chunk-VQUPASBA.js";
import "./chunk-TTUBXO73.js";
import "./chunk-OAVIODR5.js";
import "./chunk-3XE3EYTG.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-NQQGPVCF.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-PRCKRK22.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-U6N6CJ46.js";
import "./chunk-X42RNE7A.js";
import "./chunk-RTD6RKVY.js";
import "./chunk-4S77CRV5.js";
import "./chunk-D2XLILVT.js";
import "./chunk-5G5UKXJE.js";
import "./chunk-W5QT2FDL.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import {
  VERIFY_INPUTS
} from "./chunk-N72WSFUJ.js";
import "./chunk-FF4GEFOY.js";
import "./chunk-NUJV3HT6.js";
import "./chunk-AVP2MNTT.js";
import "./chunk-ZLHE26A2.js";
import "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import {
  EvidenceError,
  PlatformError
} from "./chunk-Z676F4NH.js";
import "./chunk-7RTJHBSH.js";
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
import "./chunk-LCSLMUSC.js";

// src/action/verify.ts
import { resolve } from "node:path";
var verifyReport = {
  who: "The check of the verdict",
  what: "a result",
  inputs: VERIFY_INPUTS,
  async run(inputs, { context }) {
    const { verdict, faults } = await verifyFolder(resolve(context.workspace, inputs.reportDir));
    if (verdict === null || faults.length > 0) throw notVerified(inputs.reportDir, faults);
    checkAbout(verdict, inputs);
    return endingOf(verdict);
  },
  refused: (refusal) => ({
    succeeds: false,
    outputs: { decision: "block", summary: plain(refusal.message, 1e3) },
    summary: refusalMarkdown(refusal, void 0, "Blocked: the verdict does not verify"),
    annotations: refusalAnnotations(refusal)
  })
};
var notVerified = (folder, faults) => new EvidenceError(
  folder,
  `does not verify: ${faults.join(" ")}`,
  "Download the artifact that the gate job of this run uploaded, into a folder of its own, with the same version of near-zero."
);
function checkAbout(verdict, { gate, subject }) {
  if (gate !== null && verdict.gate !== gate) {
    throw new PlatformError(
      `The verdict is of the gate ${verdict.gate}, not of ${gate}.`,
      "Download the report of that gate."
    );
  }
  if (subject === null || isOf(verdict, subject)) return;
  throw new PlatformError(
    `The verdict is about ${subjectOf(verdict)}, not about what is to be deployed.`,
    "Deploy what was judged: the gate's output `subject`."
  );
}
var isOf = ({ subject }, { model, digest }) => subject.model === model && (digest === null || subject.digest === digest);
function endingOf(verdict) {
  const { decision } = verdict;
  const said = headline(verdict);
  const refusal = { message: said, remedy: "See report.html in the folder for why." };
  const isAllowed = decision === "allow";
  return {
    succeeds: isAllowed,
    outputs: { decision, summary: plain(said, 1e3) },
    summary: isAllowed ? `## \u{1F7E2} Verified

Recomputed from policy and counts: ${plain(said, 1e3)}
` : refusalMarkdown(refusal, void 0, "Blocked: so says the verdict"),
    annotations: isAllowed ? [] : refusalAnnotations(refusal),
    log: plain(`The verdict verifies. ${said}`, 1e3)
  };
}
export {
  verifyReport
};
