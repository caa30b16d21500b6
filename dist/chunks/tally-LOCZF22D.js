import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  countShard,
  describeShard,
  writeShardFile
} from "./chunk-33GJXNDE.js";
import "./chunk-Y4XHVWIV.js";
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
} from "./chunk-T7OPPHW5.js";
import "./chunk-QYUYRM56.js";
import "./chunk-GKKJCT53.js";
import {
  faultAnnotations
} from "./chunk-QKYPEOSL.js";
import "./chunk-EZONUQHK.js";
import "./chunk-3HCUPQC3.js";
import {
  gateOf
} from "./chunk-WB3NNZ7K.js";
import "./chunk-H7DUD7E2.js";
import "./chunk-55DWW3JC.js";
import "./chunk-M3VLAEOI.js";
import "./chunk-74V4YAT2.js";
import "./chunk-AP4XL423.js";
import "./chunk-HAKG27KL.js";
import "./chunk-YTVZCAPI.js";
import "./chunk-YSPECYWV.js";
import "./chunk-SHP5X7I5.js";
import "./chunk-SSZXOEJ3.js";
import "./chunk-QCTISTYX.js";
import "./chunk-3PY7O5AE.js";
import {
  parsePolicy
} from "./chunk-3F4KHLKU.js";
import "./chunk-YZ6P32IK.js";
import "./chunk-N2EHHURP.js";
import "./chunk-UBGLQ7ZC.js";
import "./chunk-43BPZFL6.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-RW7D3KHZ.js";
import "./chunk-KQXWST6I.js";
import "./chunk-54D2KBSJ.js";
import "./chunk-XBIM7NKP.js";
import "./chunk-2W5TRAYE.js";
import "./chunk-ZLGBYN6T.js";
import "./chunk-5QG2G6VC.js";
import "./chunk-JFPELM5Z.js";
import "./chunk-6EKEE5SH.js";
import "./chunk-S3WVOZO3.js";
import "./chunk-ZETNOJHA.js";
import "./chunk-NNGFNP7X.js";
import "./chunk-EXAWIC5V.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-UMVASPKS.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-7QIDHWNA.js";
import "./chunk-VCL6UEQJ.js";
import "./chunk-HTTJ55B7.js";
import "./chunk-3A76OWAF.js";
import "./chunk-AARWAXBH.js";
import "./chunk-QSGG2MQC.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-NZREY5M4.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-27KNS7GR.js";
import "./chunk-PY22CDCI.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-LL5E734O.js";
import "./chunk-WSRAIPNY.js";
import "./chunk-3GK6IVCP.js";
import "./chunk-MWNSGS2V.js";
import "./chunk-QABVTQZ5.js";
import "./chunk-N5Q55BFN.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-27L5FGWE.js";
import "./chunk-WFMIXSFK.js";
import "./chunk-U56CZRWW.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-R2WYPIVA.js";
import "./chunk-G7XY4NIA.js";
import "./chunk-ZGOJI6WY.js";
import {
  PlatformError
} from "./chunk-L6TUPWAF.js";
import "./chunk-75RPZKYQ.js";
import "./chunk-5UDYJEO6.js";
import "./chunk-Z7SRTRFK.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/action/tally.ts
import { hash } from "node:crypto";
import { join, resolve } from "node:path";

// src/action/tally-inputs.ts
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

// src/action/tally.ts
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
