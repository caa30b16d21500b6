import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeShard,
  writeShardFile
} from "./chunk-ZJEN3653.js";
import {
  filesFrom
} from "./chunk-THICZ7FG.js";
import "./chunk-EKUH3ZEK.js";
import "./chunk-LHDZRG7I.js";
import {
  checkWhole,
  mergeShards
} from "./chunk-TDRGGYDV.js";
import {
  readShardFile
} from "./chunk-NWV6VIVG.js";
import "./chunk-IFNDKDKL.js";
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
import {
  apart
} from "./chunk-HDNAVOJM.js";
import "./chunk-LYQKZJO3.js";
import "./chunk-NQQGPVCF.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-ZBGVFJTA.js";
import "./chunk-4U4NT6F7.js";
import "./chunk-4S77CRV5.js";
import "./chunk-ZNKOJMMM.js";
import "./chunk-YRTD5WKK.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-HIXILII3.js";
import "./chunk-QQBWKBHW.js";
import "./chunk-N2EHHURP.js";
import "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import {
  EvidenceError
} from "./chunk-L6TUPWAF.js";
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
