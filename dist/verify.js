import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  VERIFY_INPUTS,
  refusalAnnotations,
  refusalMarkdown
} from "./chunks/chunk-Z7TH2S2K.js";
import {
  verifyFolder
} from "./chunks/chunk-BXVS6COB.js";
import "./chunks/chunk-FF4GEFOY.js";
import "./chunks/chunk-EIDQQDI6.js";
import "./chunks/chunk-L2MSCEBO.js";
import "./chunks/chunk-47KFKF6G.js";
import {
  EvidenceError,
  PlatformError,
  headline,
  plain,
  subjectOf
} from "./chunks/chunk-CDELQMH2.js";
import {
  __export
} from "./chunks/chunk-LCSLMUSC.js";

// src/action/verify.ts
var verify_exports = {};
__export(verify_exports, {
  verifyReport: () => verifyReport
});
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

// src/action/main/verify.ts
process.exitCode = 1;
var { runAction } = await import("./chunks/seam_actions-XWHBYAF3.js").then((seam) => seam.part0);
var { verifyReport: verifyReport2 } = await Promise.resolve(verify_exports);
await runAction(verifyReport2, process.env);
