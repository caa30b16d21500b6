import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  loadPolicy
} from "./chunk-2LMU6TBB.js";
import {
  filesFrom
} from "./chunk-PHVEUO5Y.js";
import "./chunk-EKUH3ZEK.js";
import {
  usage
} from "./chunk-GEAMQSGI.js";
import {
  checkGate
} from "./chunk-M2WVGUFI.js";
import {
  judgeFiles
} from "./chunk-GJXYYTDB.js";
import {
  ADVANCE_FORM,
  parseAdvance,
  parseSubject
} from "./chunk-FGWOOSNL.js";
import "./chunk-J6LZSX3Y.js";
import {
  gateOf
} from "./chunk-DWY5JMYG.js";
import "./chunk-ONVCDKLW.js";
import "./chunk-ZNJVH37Z.js";
import "./chunk-6GO37PLE.js";
import "./chunk-J4PXSOS3.js";
import "./chunk-7UQDD4MQ.js";
import "./chunk-MU47CVXA.js";
import "./chunk-FFH4AMVN.js";
import "./chunk-WU37XYTC.js";
import "./chunk-A5V26BM2.js";
import "./chunk-DA56LXGK.js";
import "./chunk-MZZXEB6Y.js";
import "./chunk-N5L4SALF.js";
import "./chunk-HTUFHYBN.js";
import "./chunk-BXDK6CDJ.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-YFSRZZ5H.js";
import "./chunk-7AZZOGW2.js";
import "./chunk-CC5J73ZD.js";
import "./chunk-33VXNCNQ.js";
import "./chunk-V7YN4QP3.js";
import "./chunk-M625PITC.js";
import "./chunk-KEMKR756.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-DZGMPCDL.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-7VI3RRLL.js";
import "./chunk-CS3IR3LY.js";
import "./chunk-ZTUOL2MY.js";
import "./chunk-OWCIJKYP.js";
import "./chunk-OL2FKB3Z.js";
import "./chunk-53GE6YH5.js";
import {
  plural
} from "./chunk-UTPLORQV.js";
import {
  plain
} from "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";

// src/entry/commands/check.ts
import { resolve } from "node:path";

// src/report/exit-code.ts
function exitCode({ decision, evidence }) {
  if (decision === "allow") return 0;
  return evidence.some(({ problem }) => problem !== null) ? 3 : 1;
}

// src/entry/progress.ts
var QUIET = 1e3;
var EVERY = 200;
var WIPE = "\r\x1B[K";
var Progress = class {
  #screen;
  #clock;
  #next;
  #shown = false;
  #samples = 0;
  /** @param clock milliseconds, from any origin */
  constructor(screen, clock) {
    this.#screen = screen;
    this.#clock = clock;
    this.#next = screen.isTTY ? clock() + QUIET : Number.POSITIVE_INFINITY;
  }
  /** Counts one sample of a file. */
  sample(file) {
    this.#samples += 1;
    if (this.#clock() < this.#next) return;
    this.#next = this.#clock() + EVERY;
    this.#shown = true;
    this.#screen.write(`${WIPE}${plural(this.#samples, "sample")} read, now ${plain(file, 40)}`);
  }
  end() {
    if (this.#shown) this.#screen.write(WIPE);
    this.#next = Number.POSITIVE_INFINITY;
  }
};

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
  const facts = {
    subject,
    advance,
    now: /* @__PURE__ */ new Date(),
    policy: { path: options.policy, ref: null, digest },
    reasons: []
  };
  const progress = new Progress(process.stderr, () => performance.now());
  const { verdict, tally } = await judgeFiles(policy, gate, await filesFrom(results), facts, progress);
  if (options.reportDir !== void 0) {
    const { writeReports } = await import("./write-reports-634UEI3G.js");
    writeReports({ verdict, tally, policy: text }, resolve(options.reportDir));
  }
  process.stdout.write(await render(verdict, options.format));
  return exitCode(verdict);
}
async function render(verdict, format) {
  switch (format) {
    case "json":
      return (await import("./json-NAYC2O67.js")).json(verdict);
    case "markdown":
      return (await import("./markdown-AOUJDHH3.js")).markdown(verdict);
    case "github":
      return (await import("./workflow-commands-4ISC2U66.js")).workflowCommands(verdict);
    case "sarif":
      return (await import("./sarif-VTAHKYX5.js")).sarif(verdict);
    case "junit":
      return (await import("./junit-NIHIMS7E.js")).junit(verdict);
    case "text":
      return (await import("./text-XNBXQ2B4.js")).text(verdict, { colour: inColour() });
  }
}
var inColour = () => process.stdout.isTTY === true && !process.env["NO_COLOR"];
export {
  check
};
