import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeShard,
  writeShardFile
} from "./chunk-33GJXNDE.js";
import {
  filesFrom
} from "./chunk-KYLHLG66.js";
import "./chunk-EKUH3ZEK.js";
import {
  checkWhole,
  mergeShards
} from "./chunk-J7KP7UFI.js";
import {
  readShardFile
} from "./chunk-Y4XHVWIV.js";
import "./chunk-IFNDKDKL.js";
import "./chunk-74V4YAT2.js";
import "./chunk-AP4XL423.js";
import "./chunk-HAKG27KL.js";
import "./chunk-YTVZCAPI.js";
import "./chunk-YZ6P32IK.js";
import "./chunk-N2EHHURP.js";
import "./chunk-UBGLQ7ZC.js";
import "./chunk-43BPZFL6.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-LHDZRG7I.js";
import "./chunk-2W5TRAYE.js";
import "./chunk-ZLGBYN6T.js";
import "./chunk-5QG2G6VC.js";
import {
  apart
} from "./chunk-6EKEE5SH.js";
import "./chunk-ZETNOJHA.js";
import "./chunk-UMVASPKS.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-VCL6UEQJ.js";
import "./chunk-HTTJ55B7.js";
import "./chunk-3A76OWAF.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-27L5FGWE.js";
import "./chunk-WFMIXSFK.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-R2WYPIVA.js";
import "./chunk-G7XY4NIA.js";
import {
  EvidenceError
} from "./chunk-L6TUPWAF.js";
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
