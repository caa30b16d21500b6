import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeShard,
  writeShardFile
} from "./chunk-WSZ56BHP.js";
import {
  filesFrom
} from "./chunk-DQF73ZI5.js";
import "./chunk-EKUH3ZEK.js";
import "./chunk-LHDZRG7I.js";
import {
  checkWhole,
  mergeShards
} from "./chunk-7LXCD5ND.js";
import {
  readShardFile
} from "./chunk-HFALQBGO.js";
import "./chunk-IFNDKDKL.js";
import "./chunk-FTYXTLDD.js";
import "./chunk-FQHGVQW5.js";
import "./chunk-3YVE5B7Z.js";
import "./chunk-BNZOZGVP.js";
import "./chunk-LEM2VLLY.js";
import "./chunk-FXCW44FW.js";
import "./chunk-43BPZFL6.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-LDU4X744.js";
import "./chunk-SFKGX4DZ.js";
import "./chunk-R7IRCPSG.js";
import "./chunk-SQS3CZFT.js";
import "./chunk-NMGP3LZT.js";
import {
  apart
} from "./chunk-V6BXE7WA.js";
import "./chunk-HKWWQMZK.js";
import "./chunk-NQQGPVCF.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-ZUSI3OBU.js";
import "./chunk-MDO3RYFO.js";
import "./chunk-4S77CRV5.js";
import "./chunk-YNVFNFXZ.js";
import "./chunk-HLB2KZNC.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-RPHKJ57O.js";
import "./chunk-JMRVDLW3.js";
import "./chunk-N2EHHURP.js";
import "./chunk-MCZU6Z7R.js";
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
