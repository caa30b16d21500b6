import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Progress
} from "./chunk-3WPYAOPX.js";
import {
  filesFrom
} from "./chunk-IVKC44OC.js";
import "./chunk-EKUH3ZEK.js";
import {
  bind,
  checkGate,
  judgeFiles
} from "./chunk-M7KZX3NF.js";
import {
  gateOf
} from "./chunk-NZ7EYRHW.js";
import {
  historyBeside,
  recordsOf
} from "./chunk-BRFEJHYN.js";
import "./chunk-64HHNYIB.js";
import "./chunk-CBYKTCQJ.js";
import "./chunk-D6GMBDFI.js";
import "./chunk-I4O5FTLB.js";
import {
  loadPolicy
} from "./chunk-EGUVCGMB.js";
import {
  ADVANCE_FORM,
  parseAdvance,
  parseSubject
} from "./chunk-4ZGS4XT2.js";
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
import {
  usage
} from "./chunk-GEAMQSGI.js";
import "./chunk-DA56LXGK.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-55NYGP6T.js";
import "./chunk-LG5QVD2A.js";
import "./chunk-RW6ZYCNC.js";
import "./chunk-3FKCMN4E.js";
import "./chunk-GEEYX2UD.js";
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
import "./chunk-X6755YZG.js";
import "./chunk-M625PITC.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-HTTJ55B7.js";
import "./chunk-3A76OWAF.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-HDEBLSAT.js";
import "./chunk-33VXNCNQ.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-WXL4V7YV.js";
import "./chunk-CO5LIRFA.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-ZTUOL2MY.js";
import "./chunk-NMMD2J4M.js";
import "./chunk-S37U2AIN.js";
import {
  PlatformError
} from "./chunk-4DZVGDIU.js";
import "./chunk-QSC4G5EZ.js";
import "./chunk-C63DMT2H.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";

// src/entry/commands/check.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/report/exit-code.ts
function exitCode({ decision, evidence }) {
  if (decision === "allow") return 0;
  return evidence.some(({ problem }) => problem !== null) ? 3 : 1;
}

// src/entry/commands/check.ts
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
  const history = await recordsOf(await historyBeside(options.policy, options.history));
  const attempt = await attemptOf(options, gate, subject, read);
  const facts = {
    subject,
    advance,
    now: /* @__PURE__ */ new Date(),
    policy: read,
    memory: { ledger: attempt?.ledger ?? null, history },
    reasons: attempt?.reasons ?? []
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
    const { closedOf } = await import("./closed-W7FESY2T.js");
    await attempt.close(closedOf(policy, judged.verdict, judged.tally));
  }
  if (options.reportDir !== void 0) {
    const { writeReports } = await import("./write-reports-VDM4BELS.js");
    writeReports({ ...judged, policy: text }, resolve(options.reportDir));
  }
  process.stdout.write(await render(judged.verdict, options.format));
  return exitCode(judged.verdict);
}
async function attemptOf({ ledger, ledgerWrite = false }, gate, subject, policy) {
  if (ledger === void 0 || gate.screen) return null;
  const { ledgerOfFile } = await import("./on-disk-EX3WQGU6.js");
  return ledgerOfFile(ledger, { gate: gate.name, subject, policy, write: ledgerWrite });
}
async function rootFrom(path) {
  if (path === void 0) return null;
  const text = await readFile(path, "utf8").catch((error) => {
    throw new PlatformError(`${path} cannot be read (${error.code})`, "Name a file as --trusted-root.");
  });
  return { text, where: path };
}
async function render(verdict, format) {
  switch (format) {
    case "json":
      return (await import("./json-XEVY67TX.js")).json(verdict);
    case "markdown":
      return (await import("./markdown-HBOS5P6P.js")).markdown(verdict);
    case "github":
      return (await import("./workflow-commands-7ECVUAAV.js")).workflowCommands(verdict);
    case "sarif":
      return (await import("./sarif-PRQNQFQB.js")).sarif(verdict);
    case "junit":
      return (await import("./junit-DSQYQHGT.js")).junit(verdict);
    case "text":
      return (await import("./text-3WL6N3DM.js")).text(verdict, { colour: inColour() });
  }
}
var inColour = () => process.stdout.isTTY === true && !process.env["NO_COLOR"];
export {
  check
};
