import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  validate
} from "./chunk-2XHK3RE5.js";
import {
  changesAsMarkdown,
  changesAsText,
  diff,
  loosens
} from "./chunk-MXB5564E.js";
import "./chunk-N3EHAOUB.js";
import {
  judgeCount,
  passesScreen,
  satisfied,
  stateOf
} from "./chunk-BVMDL3AO.js";
import "./chunk-26L55NSA.js";
import "./chunk-Q7F464YR.js";
import "./chunk-VYL6K2OT.js";
import {
  alphaFor
} from "./chunk-UP6NMKZR.js";
import {
  decode,
  parseSource
} from "./chunk-JFZFJCVF.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-YZ6P32IK.js";
import {
  closure,
  judgedBy
} from "./chunk-N2EHHURP.js";
import "./chunk-UBGLQ7ZC.js";
import "./chunk-KCOW4DEN.js";
import "./chunk-P6NZXDLZ.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-3A76OWAF.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-DP2S3DU7.js";
import "./chunk-33VXNCNQ.js";
import {
  isCode,
  reason
} from "./chunk-T77JOYST.js";
import "./chunk-WCU2BGNY.js";
import {
  PolicyError
} from "./chunk-4DZVGDIU.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";

// src/entry/commands/diff.ts
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

// src/verdict/rejudge.ts
function rejudge(file, verdict, policy) {
  const gate = policy.gates.find((one) => one.name === verdict.gate);
  const asked = gate ? judgedBy(policy, gate) : [];
  const candidate = verdict.memory?.candidate?.number;
  const judged = /* @__PURE__ */ new Map();
  for (const category of asked) {
    const recorded = verdict.categories[category.name];
    if (recorded)
      judged.set(
        category.name,
        again(category, recorded, alphaFor(policy, gate, category, candidate), gate)
      );
  }
  const requires = (name) => asked.find((one) => one.name === name)?.requires ?? [];
  const alone = (name) => {
    const one = judged.get(name);
    return one !== void 0 && (gate.screen ? passesScreen(one) : one.state === "demonstrated");
  };
  const isGreen = (name) => [...closure([name], requires)].every(alone);
  const allowed = gate !== void 0 && againstGate(verdict, gate).length === 0 && satisfied(gate.require, isGreen);
  const states = [...judged].map(([name, one]) => {
    const now = one.state === "demonstrated" && !isGreen(name) ? "not-demonstrated" : one.state;
    return { name, old: verdict.categories[name].state, new: now };
  });
  return {
    file,
    gate: verdict.gate,
    judgedAt: verdict.judgedAt,
    decision: { old: verdict.decision, new: allowed ? "allow" : "block" },
    categories: states.filter((one) => one.old !== one.new),
    unknown: asked.map(({ name }) => name).filter((name) => !judged.has(name))
  };
}
var ASKED = {
  "advance-unnamed": ({ frontier }) => frontier,
  "looser-than-last-allow": ({ frontier }) => frontier,
  // Follows from the share that this candidate may use, by which its bounds are judged anew.
  candidates: () => false,
  "severity-growth": ({ severityGrowth }) => severityGrowth === "block",
  "not-judged": ({ candidates, severityGrowth }) => candidates === "corrected" || severityGrowth === "block"
};
var asks = (gate, { code }) => ASKED[code]?.(gate) ?? true;
function againstGate({ advance, reasons }, gate) {
  const asked = reasons.filter((one) => asks(gate, one));
  if (!gate.frontier || advance !== null) return asked;
  return [...asked, reason("advance-unnamed", "The verdict does not say what was to advance.", "")];
}
function again(category, recorded, alpha, gate) {
  const limit = category.maxFailureRate.value;
  const bound = {
    limit,
    alpha,
    recall: recorded.recall,
    anytime: category.attempts === "sequential"
  };
  const counts = category.pool ? [recorded.pooled ? recorded : sumOf(recorded)] : recorded.evals;
  const list = category.inventory;
  const violated = [...recorded.evals, ...counts].some(
    (one) => list ? unitsIn(one.lower, list) > list.allowed : one.lower > limit
  );
  const short = counts.some(
    (one) => list ? unitsIn(one.upper, list) > list.allowed : one.samples > 0 && !holds(one, bound)
  );
  const reasons = [
    ...recorded.reasons.filter((one) => asks(gate, one) && !ofBound(one)),
    ...violated ? [reason("above-limit", "The recorded counts are above the limit.", "")] : [],
    ...short && !violated ? [reason("too-few-samples", "The recorded counts do not show the limit.", "")] : []
  ];
  return { ...recorded, reasons, state: stateOf(reasons, gate.screen) };
}
var holds = ({ failures, samples }, bound) => {
  const first = { scored: 0, failed: 0 };
  return judgeCount({ units: samples, failed: failures, unscored: 0, missing: 0, first }, bound).demonstrated;
};
var unitsIn = (share, { units }) => Math.round(share * units);
var sumOf = ({ evals }) => ({
  failures: evals.reduce((sum, one) => sum + one.failures, 0),
  samples: evals.reduce((sum, one) => sum + one.samples, 0),
  lower: 0,
  upper: 1
});
var ofBound = (one) => isCode(one, "too-few-samples", "observed-above-limit", "required-not-green") || isCode(one, "above-limit") && !/ at severity \d/.test(one.message);

// src/entry/commands/diff.ts
async function diff2(base, head, { format, verdicts = [] }) {
  const [before, after] = [await sourceOf(base), await sourceOf(head)];
  const recorded = await Promise.all(
    verdicts.map(async (file) => ({ file, verdict: await readVerdict(file) }))
  );
  const changes = diff(before, after);
  const rejudged = recorded.map(({ file, verdict }) => rejudge(file, verdict, after.policy));
  const loosened = loosens(changes);
  process.stdout.write(
    format === "json" ? `${JSON.stringify({ loosened, changes, verdicts: rejudged }, null, 2)}
` : format === "markdown" ? changesAsMarkdown(changes, rejudged) : changesAsText(changes, rejudged, { base, head })
  );
  return loosened ? 1 : 0;
}
async function sourceOf(name) {
  const bytes = await readFile(name).catch(async (cause) => {
    if (cause.code !== "ENOENT" || !/^[^:]+:./.test(name))
      throw unusable(name, cause.code ?? cause.message, cause);
    return await fromGit(name);
  });
  return parseSource(decode(bytes, name), name);
}
async function fromGit(name) {
  try {
    const run = promisify(execFile);
    const args = ["show", "--no-textconv", "--no-ext-diff", "--end-of-options", name];
    return (await run("git", args, { encoding: "buffer", maxBuffer: MAX_BYTES })).stdout;
  } catch (cause) {
    const said = String(cause.stderr ?? "").split("\n")[0];
    throw unusable(name, said || cause.message, cause);
  }
}
var MAX_BYTES = 2 * 1024 ** 2;
var unusable = (name, why, cause) => new PolicyError(
  `The policy ${name} cannot be read (${why}).`,
  "Name a file, or REF:path as git does, with the path from the top of the repository.",
  [],
  { cause }
);
async function readVerdict(file) {
  const text = await readFile(file, "utf8").catch((cause) => {
    throw notVerdict(file, cause.code ?? cause.message, cause);
  });
  let verdict;
  try {
    verdict = JSON.parse(text);
  } catch (cause) {
    throw notVerdict(file, cause.message, cause);
  }
  if (validate(verdict)) return verdict;
  const [error] = validate.errors ?? [];
  throw notVerdict(file, `${error?.instancePath || "the whole"} ${error?.message}`, null);
}
var notVerdict = (file, why, cause) => new PolicyError(
  `${file} is no verdict (${why}).`,
  "Name a verdict.json that this version wrote, such as from `near-zero check --format json`.",
  [],
  { cause }
);
export {
  diff2 as diff
};
