import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  filesFrom
} from "./chunk-J25BTN65.js";
import "./chunk-BUGDE6DP.js";
import {
  usage
} from "./chunk-JMVQN26V.js";
import {
  checkGate
} from "./chunk-XSWTL7DR.js";
import {
  judgeFiles
} from "./chunk-QVCXOUNE.js";
import {
  ADVANCE_FORM,
  parseAdvance,
  parseSubject
} from "./chunk-RFRLMP72.js";
import "./chunk-G2RB2MSH.js";
import {
  gateOf
} from "./chunk-THRYD6SE.js";
import "./chunk-ILE6WBTQ.js";
import {
  loadPolicy
} from "./chunk-LOTYMVOZ.js";
import "./chunk-FPSA55BA.js";
import "./chunk-EJH5LBOK.js";
import "./chunk-4LKRDFWC.js";
import "./chunk-VO62SEDJ.js";
import "./chunk-Y7ICCEIL.js";
import "./chunk-RSCFP6M2.js";
import "./chunk-YVANINIR.js";
import "./chunk-ZMWADW3C.js";
import "./chunk-N6VRQNE5.js";
import "./chunk-4EL3ZLAK.js";
import "./chunk-HN556U2N.js";
import "./chunk-GTE5LTSA.js";
import "./chunk-BWQ7J7W4.js";
import "./chunk-WKGSAVHK.js";
import "./chunk-VCWO3SMV.js";
import "./chunk-P2X5YIPO.js";
import "./chunk-42JODIEF.js";
import "./chunk-S6YNTGJJ.js";
import {
  plural
} from "./chunk-PRAENFBL.js";
import {
  plain
} from "./chunk-B5YWFZPK.js";
import {
  init_define_PAGE
} from "./chunk-5R6J64FD.js";

// src/entry/commands/check.ts
init_define_PAGE();
import { resolve } from "node:path";

// src/report/exit-code.ts
init_define_PAGE();
function exitCode({ decision, evidence }) {
  if (decision === "allow") return 0;
  return evidence.some(({ problem }) => problem !== null) ? 3 : 1;
}

// src/entry/progress.ts
init_define_PAGE();
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
    const { writeReports } = await import("./write-reports-OS73GB24.js");
    writeReports({ verdict, tally, policy: text }, resolve(options.reportDir));
  }
  process.stdout.write(await render(verdict, options.format));
  return exitCode(verdict);
}
async function render(verdict, format) {
  switch (format) {
    case "json":
      return (await import("./json-GWV7FIAJ.js")).json(verdict);
    case "markdown":
      return (await import("./markdown-7IK5M4BD.js")).markdown(verdict);
    case "github":
      return (await import("./workflow-commands-YQPPQYFN.js")).workflowCommands(verdict);
    case "sarif":
      return (await import("./sarif-J6GTW6AW.js")).sarif(verdict);
    case "junit":
      return (await import("./junit-YYAV3YJZ.js")).junit(verdict);
    case "text":
      return (await import("./text-6YCEPDYB.js")).text(verdict, { colour: inColour() });
  }
}
var inColour = () => process.stdout.isTTY === true && !process.env["NO_COLOR"];
export {
  check
};
