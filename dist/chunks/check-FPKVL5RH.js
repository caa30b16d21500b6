import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  filesFrom
} from "./chunk-YQ5CW2QN.js";
import "./chunk-KXAPSQR4.js";
import {
  usage
} from "./chunk-Q6266OFT.js";
import {
  checkGate
} from "./chunk-KFVYFA3P.js";
import {
  judgeFiles
} from "./chunk-QSY46AMC.js";
import {
  ADVANCE_FORM,
  parseAdvance,
  parseSubject
} from "./chunk-45VNWUVN.js";
import "./chunk-NSETO4QT.js";
import {
  gateOf
} from "./chunk-BAAEDL3Y.js";
import "./chunk-DPE2NYFJ.js";
import {
  loadPolicy
} from "./chunk-PRTQKSF6.js";
import "./chunk-3HHVZJV5.js";
import "./chunk-VNBSDY3D.js";
import "./chunk-SHCORFX7.js";
import "./chunk-AGEXYB72.js";
import "./chunk-VNNKM3OI.js";
import "./chunk-5RWLCL6E.js";
import "./chunk-6G3P4W3U.js";
import "./chunk-ZUTGSCYO.js";
import "./chunk-3OEQG3WI.js";
import "./chunk-MDZ24KMQ.js";
import "./chunk-AGLBXTSA.js";
import "./chunk-G2ZXIKGM.js";
import "./chunk-O4YHSFI3.js";
import "./chunk-VSO5NXEB.js";
import "./chunk-FKURCNGS.js";
import "./chunk-KFW5NMJB.js";
import "./chunk-W7TSY4EV.js";
import "./chunk-R2PY23G6.js";
import {
  plural
} from "./chunk-QCGFUZTV.js";
import {
  plain
} from "./chunk-AQABXQYO.js";
import {
  init_define_PAGE
} from "./chunk-XL3NFHKO.js";

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
    const { writeReports } = await import("./write-reports-P5Q327ZI.js");
    writeReports({ verdict, tally, policy: text }, resolve(options.reportDir));
  }
  process.stdout.write(await render(verdict, options.format));
  return exitCode(verdict);
}
async function render(verdict, format) {
  switch (format) {
    case "json":
      return (await import("./json-22X44YOJ.js")).json(verdict);
    case "markdown":
      return (await import("./markdown-4FUFQSE5.js")).markdown(verdict);
    case "github":
      return (await import("./workflow-commands-VKGAPPGU.js")).workflowCommands(verdict);
    case "sarif":
      return (await import("./sarif-QKALVVG5.js")).sarif(verdict);
    case "junit":
      return (await import("./junit-GQXZHHB4.js")).junit(verdict);
    case "text":
      return (await import("./text-NJ4OBTLM.js")).text(verdict, { colour: inColour() });
  }
}
var inColour = () => process.stdout.isTTY === true && !process.env["NO_COLOR"];
export {
  check
};
