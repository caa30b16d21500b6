import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  countShard,
  describeShard,
  writeShardFile
} from "./chunk-NFPZ42TS.js";
import "./chunk-D6NOFMLB.js";
import "./chunk-IFNDKDKL.js";
import {
  collect,
  endEvenIf,
  explain,
  inputsOf,
  linesOf,
  milliseconds,
  open,
  trustedPolicy,
  wrong
} from "./chunk-RKQ2RUQ2.js";
import "./chunk-YOAZMPC6.js";
import "./chunk-XIWQS4LO.js";
import {
  faultAnnotations
} from "./chunk-LFH6ID6T.js";
import "./chunk-M7KZX3NF.js";
import {
  gateOf
} from "./chunk-NZ7EYRHW.js";
import "./chunk-BRFEJHYN.js";
import "./chunk-64HHNYIB.js";
import "./chunk-CBYKTCQJ.js";
import "./chunk-D6GMBDFI.js";
import "./chunk-I4O5FTLB.js";
import "./chunk-4ZGS4XT2.js";
import "./chunk-ZXUGD2MS.js";
import "./chunk-4EGQG6Y4.js";
import "./chunk-NR75YPKR.js";
import "./chunk-2YFF4RUV.js";
import {
  parsePolicy
} from "./chunk-XVRYUSTP.js";
import "./chunk-YZ6P32IK.js";
import "./chunk-N2EHHURP.js";
import "./chunk-UBGLQ7ZC.js";
import "./chunk-KCOW4DEN.js";
import "./chunk-P6NZXDLZ.js";
import "./chunk-A6H4OBWS.js";
import "./chunk-C2J4M4FK.js";
import "./chunk-CXCELR4V.js";
import "./chunk-XBIM7NKP.js";
import "./chunk-DA56LXGK.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-55NYGP6T.js";
import "./chunk-LG5QVD2A.js";
import "./chunk-RW6ZYCNC.js";
import "./chunk-3FKCMN4E.js";
import "./chunk-T3WPGLLT.js";
import "./chunk-GEEYX2UD.js";
import "./chunk-CCVSTPNT.js";
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
import "./chunk-PQDNAH7W.js";
import "./chunk-X6755YZG.js";
import "./chunk-M625PITC.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-HTTJ55B7.js";
import "./chunk-3A76OWAF.js";
import "./chunk-DYYQRHUV.js";
import "./chunk-RS6D5Z2Q.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-HDEBLSAT.js";
import "./chunk-33VXNCNQ.js";
import "./chunk-ZTRH675Z.js";
import "./chunk-EMIM373Q.js";
import "./chunk-SI5FI3I6.js";
import "./chunk-BSX7AQKX.js";
import "./chunk-VGDE2I74.js";
import "./chunk-HF6B655C.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-KOBR5L7I.js";
import "./chunk-YPXZLPEW.js";
import "./chunk-27KNS7GR.js";
import "./chunk-WXL4V7YV.js";
import "./chunk-CO5LIRFA.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-IAZXW6AY.js";
import "./chunk-ZTUOL2MY.js";
import "./chunk-NMMD2J4M.js";
import "./chunk-S37U2AIN.js";
import "./chunk-IMSNWTTC.js";
import {
  PlatformError
} from "./chunk-4DZVGDIU.js";
import "./chunk-WMZJWAL7.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-BOE4QSEU.js";
import "./chunk-QSC4G5EZ.js";
import "./chunk-C63DMT2H.js";
import {
  plain
} from "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";

// src/entry/tally.ts
import { hash } from "node:crypto";
import { join, resolve } from "node:path";

// src/entry/tally-inputs.ts
var NAMES = [
  "policy",
  "policy-ref",
  "gate",
  "results",
  "shard",
  "shards",
  "path",
  "timeout",
  "github-token"
];
function readTallyInputs(env) {
  const input = inputsOf(env, NAMES);
  const results = linesOf(input("results"));
  if (results.length === 0) {
    throw new PlatformError(
      "The input results names nothing.",
      "Name the results of this shard, one source a line."
    );
  }
  const shards = number("shards", input("shards"));
  const shard = number("shard", input("shard"));
  if (shard > shards) throw wrong("shard", String(shard), `a number from 1 to ${shards}, as \`shards\` says`);
  return {
    policy: input("policy") || ".github/near-zero.yml",
    policyRef: input("policy-ref") || null,
    gate: input("gate") || null,
    results,
    shard,
    shards,
    folder: input("path") || null,
    timeout: milliseconds("timeout", input("timeout") || "15m"),
    token: input("github-token")
  };
}
function number(name, text) {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw wrong(name, text, "a number from 1 to 9999");
}

// src/entry/tally.ts
async function runTally(env) {
  const core = await import("./core-HR3JKLJV.js");
  const end = new End(core);
  const startClock = endEvenIf(end, { who: "The tally", what: "a shard" });
  try {
    const inputs = readTallyInputs(env);
    startClock(inputs.timeout);
    const reach = await open(inputs, env, core);
    const shard = await count(inputs, reach);
    const name = `${inputs.shard}-of-${inputs.shards}`;
    const folder = inputs.folder === null ? reach.directory : resolve(reach.context.workspace, inputs.folder);
    const path = join(folder, `${name}.tally.json`);
    writeShardFile(shard, path);
    end.counted(shard, { path, name: `tally-${name}` });
  } catch (error) {
    if (env["NEAR_ZERO_DEBUG"] && error instanceof Error) core.notice(error.stack ?? "");
    end.refused(explain(error));
  }
  process.exit();
}
async function count(inputs, reach) {
  const { client, context } = reach;
  const trusted = await trustedPolicy(client, context, inputs);
  const policy = parsePolicy(trusted.text, trusted.path);
  const gate = gateOf(policy, inputs.gate, context.event);
  const digest = `sha256:${hash("sha256", trusted.text)}`;
  return countShard(policy, gate, digest, inputs, await collect(inputs.results, reach));
}
var End = class {
  #core;
  #done = false;
  constructor(core) {
    this.#core = core;
  }
  counted(shard, outputs) {
    if (this.#done) return;
    this.#done = true;
    for (const [name, value] of Object.entries(outputs)) this.#core.setOutput(name, value);
    for (const { name, problem } of shard.evidence) {
      if (problem === null) continue;
      this.#core.warning(`${plain(name)}: ${plain(problem.message)} \u2192 ${plain(problem.remedy)}`);
    }
    this.#core.info(`Counted ${describeShard(shard)}.`);
    process.exitCode = 0;
  }
  refused({ message, remedy, policy }) {
    if (this.#done) return;
    this.#done = true;
    process.exitCode = 1;
    const errors = policy === void 0 ? [{ title: "near-zero", message }] : faultAnnotations(policy);
    for (const { message: said, ...properties } of errors) {
      this.#core.error(`${plain(said)} \u2192 ${plain(remedy)}`, properties);
    }
  }
  interrupted(refusal) {
    this.refused(refusal);
  }
};
export {
  runTally
};
