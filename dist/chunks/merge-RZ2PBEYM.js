import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeShard,
  writeShardFile
} from "./chunk-RYKPIECA.js";
import {
  filesFrom
} from "./chunk-5PHHQVOJ.js";
import "./chunk-EKUH3ZEK.js";
import "./chunk-LHDZRG7I.js";
import {
  checkWhole,
  mergeShards
} from "./chunk-ED4K26WU.js";
import {
  readShardFile
} from "./chunk-5PKX4OJN.js";
import "./chunk-IFNDKDKL.js";
import "./chunk-6FXDNF4Q.js";
import "./chunk-WHDYOU6T.js";
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
import {
  apart
} from "./chunk-76SV32FG.js";
import "./chunk-JYHHXNDP.js";
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
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/cli/merge.ts
async function merge(sources, { output, partial }) {
  const { files, problems } = await filesFrom(sources);
  for (const problem of problems) throw problem;
  const { shards: found, results } = await apart(files);
  const [other] = results;
  if (other !== void 0) {
    throw new EvidenceError(other.name, "is no shard", "Name only what `near-zero tally` wrote.");
  }
  const shards = [];
  for (const file of found) shards.push(await readShardFile(file));
  const merged = mergeShards(shards);
  if (partial !== true) checkWhole(merged);
  writeShardFile(merged, output);
  process.stdout.write(`${plain(output)}: ${describeShard(merged)}
`);
  return 0;
}
export {
  merge
};
