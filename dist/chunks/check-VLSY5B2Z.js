import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Progress
} from "./chunk-46PY7HI6.js";
import {
  filesFrom
} from "./chunk-5PHHQVOJ.js";
import "./chunk-EKUH3ZEK.js";
import {
  loadPolicy
} from "./chunk-OAI24RKX.js";
import {
  usage
} from "./chunk-LHDZRG7I.js";
import {
  bind,
  checkGate,
  historyOnDisk
} from "./chunk-ZFVRLTOY.js";
import {
  judgeFiles
} from "./chunk-PPAP3GHF.js";
import {
  historyLeft
} from "./chunk-UIEALDDI.js";
import "./chunk-ZTBTQWVI.js";
import "./chunk-WFF3XG5Z.js";
import {
  gateOf
} from "./chunk-ATPHR4DL.js";
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
import "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-GUNH53XH.js";
import {
  ADVANCE_FORM,
  parseAdvance
} from "./chunk-NUJV3HT6.js";
import "./chunk-AVP2MNTT.js";
import {
  parseSubject
} from "./chunk-ZLHE26A2.js";
import "./chunk-N2EHHURP.js";
import {
  readRegular
} from "./chunk-ALIEZS7S.js";
import {
  PlatformError
} from "./chunk-Z676F4NH.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/cli/check.ts
import { resolve } from "node:path";

// src/cli/exit-code.ts
function exitCode({ decision, evidence }) {
  if (decision === "allow") return 0;
  return evidence.some(({ problem }) => problem !== null) ? 3 : 1;
}

// src/cli/check.ts
async function check(results, options) {
  const { policy, text, digest } = await loadPolicy(options.policy);
  const gate = gateOf(policy, options.gate ?? null, null);
  const subject = options.subject === void 0 ? null : parseSubject(options.subject);
  if (options.subject !== void 0 && subject === null) {
    return usage(`--subject is MODEL or MODEL@sha256:<64 hex digits>; this is neither: ${options.subject}`);
  }
  const advance = options.advance === void 0 ? null : parseAdvance(options.advance);
  if (options.advance !== void 0 && advance === null) {
    return usage(`--advance is ${ADVANCE_FORM}; this is not: ${options.advance}`);
  }
  checkGate(gate, { advance, reportOnly: false }, null);
  if (options.ledgerWrite && options.ledger === void 0) return usage("--ledger-write needs --ledger.");
  const read = { path: options.policy, ref: null, digest };
  const { notes, ...remembered } = await historyOnDisk(options.policy, options.history, gate);
  const attempt = await attemptOf(options, gate, subject, read);
  const facts = {
    subject,
    advance,
    now: /* @__PURE__ */ new Date(),
    policy: read,
    memory: { ledger: attempt?.ledger ?? null, ...remembered },
    reasons: attempt?.reasons ?? [],
    notes
  };
  const progress = new Progress(process.stderr, () => performance.now());
  const collected = await filesFrom(results);
  const files = await bind(collected.files, {
    policy,
    gate,
    attest: async () => ({
      server: process.env["GITHUB_SERVER_URL"] ?? "https://github.com",
      trustedRoot: await rootFrom(options.trustedRoot),
      ask: null
    }),
    relateTo: null
  });
  const judged = await judgeFiles(policy, gate, { ...collected, files }, facts, progress);
  if (attempt !== null) {
    const { closedOf } = await import("./closed-PXH65GLD.js");
    await attempt.close(
      closedOf(policy, judged.verdict, judged.tally, historyLeft(judged.memory, judged.verdict))
    );
  }
  if (options.reportDir !== void 0) {
    const { writeReports } = await import("./write-reports-TBGTXU3J.js");
    writeReports({ ...judged, policy: text }, resolve(options.reportDir));
  }
  process.stdout.write(await render(judged.verdict, options.format));
  return exitCode(judged.verdict);
}
async function attemptOf({ ledger, ledgerWrite = false }, gate, subject, policy) {
  if (ledger === void 0 || gate.screen) return null;
  const { ledgerOfFile } = await import("./on-disk-US6RTCYH.js");
  return ledgerOfFile(ledger, { gate: gate.name, subject, policy, write: ledgerWrite });
}
var MAX_ROOT_BYTES = 1 << 24;
async function rootFrom(path) {
  if (path === void 0) return null;
  const text = await readRegular(path, MAX_ROOT_BYTES).catch((error) => {
    throw new PlatformError(
      `${path} cannot be read (${error.code ?? error.message})`,
      "Name a file as --trusted-root."
    );
  });
  return { text: text.toString(), where: path };
}
async function render(verdict, format) {
  switch (format) {
    case "json":
      return (await import("./json-XEVY67TX.js")).json(verdict);
    case "markdown":
      return (await import("./markdown-JUOEKIPM.js")).markdown(verdict);
    case "github":
      return (await import("./workflow-commands-2RYTLBUB.js")).workflowCommands(verdict);
    case "sarif":
      return (await import("./sarif-IKMLTID5.js")).sarif(verdict);
    case "junit":
      return (await import("./junit-OSTPVOVV.js")).junitXml(verdict);
    case "text":
      return (await import("./text-TDOJCYY6.js")).text(verdict, { colour: inColour() });
  }
}
var inColour = () => process.stdout.isTTY === true && !process.env["NO_COLOR"];
export {
  check
};
