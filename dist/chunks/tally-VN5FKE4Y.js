import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  countShard,
  describeShard,
  writeShardFile
} from "./chunk-ZJEN3653.js";
import {
  Progress
} from "./chunk-RKMR6GDM.js";
import {
  filesFrom
} from "./chunk-THICZ7FG.js";
import "./chunk-EKUH3ZEK.js";
import {
  usage
} from "./chunk-LHDZRG7I.js";
import {
  loadPolicy
} from "./chunk-CT5A2J3Q.js";
import "./chunk-NWV6VIVG.js";
import "./chunk-IFNDKDKL.js";
import {
  gateOf
} from "./chunk-DFSCDYYE.js";
import "./chunk-2INP7U4L.js";
import "./chunk-BQKVP7MH.js";
import "./chunk-QP7YBQUB.js";
import "./chunk-YZ6P32IK.js";
import "./chunk-XELONN5D.js";
import "./chunk-MVGODOGL.js";
import "./chunk-UBGLQ7ZC.js";
import "./chunk-43BPZFL6.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-TQUKWIFX.js";
import "./chunk-H3R3XSOG.js";
import "./chunk-KDTUJIEM.js";
import "./chunk-YVLAPRY4.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-HDNAVOJM.js";
import "./chunk-LYQKZJO3.js";
import "./chunk-MSVNMCUF.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-OAVIODR5.js";
import "./chunk-NQQGPVCF.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-ZBGVFJTA.js";
import "./chunk-4U4NT6F7.js";
import "./chunk-4S77CRV5.js";
import "./chunk-ZNKOJMMM.js";
import "./chunk-YRTD5WKK.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-HIXILII3.js";
import "./chunk-QQBWKBHW.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-N2EHHURP.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";

// src/cli/tally.ts
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
  const { plain } = await import("./plain-ZTLQOTQ4.js");
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
