import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  countShard,
  describeShard,
  writeShardFile
} from "./chunk-NFPZ42TS.js";
import {
  Progress
} from "./chunk-3WPYAOPX.js";
import {
  filesFrom
} from "./chunk-IVKC44OC.js";
import "./chunk-EKUH3ZEK.js";
import "./chunk-D6NOFMLB.js";
import "./chunk-IFNDKDKL.js";
import {
  gateOf
} from "./chunk-NZ7EYRHW.js";
import "./chunk-CBYKTCQJ.js";
import "./chunk-D6GMBDFI.js";
import "./chunk-I4O5FTLB.js";
import {
  loadPolicy
} from "./chunk-EGUVCGMB.js";
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
import "./chunk-33VXNCNQ.js";
import "./chunk-WXL4V7YV.js";
import "./chunk-CO5LIRFA.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-ZTUOL2MY.js";
import "./chunk-NMMD2J4M.js";
import "./chunk-S37U2AIN.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-C63DMT2H.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";

// src/entry/commands/tally.ts
async function tally(results, options) {
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(options.shard);
  const [shard, shards] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || shard > shards) {
    return usage(`--shard is NUMBER/SHARDS, such as 3/16; this is not: ${options.shard}`);
  }
  const { policy, digest } = await loadPolicy(options.policy);
  const gate = gateOf(policy, options.gate ?? null, null);
  const progress = new Progress(process.stderr, () => performance.now());
  const counted = await countShard(
    policy,
    gate,
    digest,
    { shard, shards },
    await filesFrom(results),
    progress
  );
  const path = options.output ?? `${shard}-of-${shards}.tally.json`;
  writeShardFile(counted, path);
  const { plain } = await import("./plain-YAPJKOAF.js");
  process.stdout.write(`${plain(path)}: ${describeShard(counted)}
`);
  const problems = counted.evidence.flatMap(
    ({ name, problem }) => problem === null ? [] : { name, ...problem }
  );
  for (const { name, message, remedy } of problems) {
    process.stderr.write(`${plain(name)}: ${plain(message)}
\u2192 ${plain(remedy)}
`);
  }
  return problems.length > 0 ? 3 : 0;
}
export {
  tally
};
