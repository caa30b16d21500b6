import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  countShard,
  describeShard,
  writeShardFile
} from "./chunk-RYKPIECA.js";
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
import "./chunk-5PKX4OJN.js";
import "./chunk-IFNDKDKL.js";
import {
  gateOf
} from "./chunk-ATPHR4DL.js";
import "./chunk-6FXDNF4Q.js";
import "./chunk-WHDYOU6T.js";
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
import "./chunk-ZLHE26A2.js";
import "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-Z676F4NH.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/cli/tally.ts
async function tallyCommand(results, options) {
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
  tallyCommand
};
