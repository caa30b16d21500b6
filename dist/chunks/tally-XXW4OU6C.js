import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  countShard,
  describeShard,
  writeShardFile
} from "./chunk-RYKPIECA.js";
import "./chunk-5PKX4OJN.js";
import "./chunk-IFNDKDKL.js";
import {
  collect,
  trustedPolicy
} from "./chunk-BZUFZ5WE.js";
import "./chunk-HBQVYERE.js";
import {
  refusalAnnotations,
  refusalMarkdown
} from "./chunk-EHKYIWXC.js";
import "./chunk-IHAIULBB.js";
import "./chunk-5N3IJCA5.js";
import "./chunk-GLXGZ3K5.js";
import "./chunk-DTKXIUCT.js";
import "./chunk-ZBQAHOZM.js";
import "./chunk-QKYPEOSL.js";
import "./chunk-ZFVRLTOY.js";
import "./chunk-PPAP3GHF.js";
import "./chunk-UIEALDDI.js";
import "./chunk-ZTBTQWVI.js";
import "./chunk-WFF3XG5Z.js";
import {
  gateOf
} from "./chunk-ATPHR4DL.js";
import "./chunk-EJ5KIEKL.js";
import "./chunk-ORPZF5LO.js";
import "./chunk-6FXDNF4Q.js";
import "./chunk-WHDYOU6T.js";
import "./chunk-43NNX7AY.js";
import "./chunk-N4OXEX5L.js";
import "./chunk-I3NGZMDT.js";
import "./chunk-DGK3OWYQ.js";
import "./chunk-SRBD34P2.js";
import "./chunk-BMSU2YRI.js";
import {
  parsePolicy
} from "./chunk-EYEUYL3Y.js";
import "./chunk-3YVE5B7Z.js";
import "./chunk-BNZOZGVP.js";
import "./chunk-SIHIAWFQ.js";
import "./chunk-FXCW44FW.js";
import "./chunk-W3NCPILC.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-C6EQRKCK.js";
import "./chunk-77NCYPMZ.js";
import "./chunk-AIWN5YHR.js";
import "./chunk-R7IRCPSG.js";
import "./chunk-IS2PV2HI.js";
import "./chunk-OLTUNOYJ.js";
import "./chunk-C23IES6O.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-YIB7STIP.js";
import "./chunk-76SV32FG.js";
import "./chunk-CQMYA2KP.js";
import "./chunk-VXZQINSE.js";
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
import "./chunk-Z64M4TMY.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-VPXD4LH5.js";
import "./chunk-TGZAYXBN.js";
import {
  TALLY_INPUTS,
  wrongInput
} from "./chunk-N72WSFUJ.js";
import "./chunk-FF4GEFOY.js";
import "./chunk-GUNH53XH.js";
import "./chunk-NUJV3HT6.js";
import "./chunk-AVP2MNTT.js";
import "./chunk-ZLHE26A2.js";
import "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-MRGN5LRE.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-WBOGU4L7.js";
import {
  PlatformError
} from "./chunk-Z676F4NH.js";
import "./chunk-VLZOMTRV.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-27KNS7GR.js";
import "./chunk-LCSLMUSC.js";

// src/action/tally.ts
import { hash } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { join, resolve } from "node:path";
var tally = {
  who: "The tally",
  what: "a shard",
  inputs: TALLY_INPUTS,
  async run(inputs, job) {
    check(inputs);
    const shard = await count(inputs, job);
    const name = `${inputs.shard}-of-${inputs.shards}`;
    const { tempDirectory, workspace } = job.context;
    const folder = inputs.path === null ? await mkdtemp(join(tempDirectory, "near-zero-tally-")) : resolve(workspace, inputs.path);
    return endingOf(shard, join(folder, `${name}.tally.json`), `tally-${name}`);
  },
  refused: (refusal) => ({
    succeeds: false,
    outputs: {},
    summary: refusalMarkdown(refusal, void 0, "There are no counts"),
    annotations: refusalAnnotations(refusal)
  })
};
function endingOf(shard, path, name) {
  return {
    succeeds: true,
    outputs: { path, name },
    summary: "",
    annotations: shard.evidence.flatMap(({ name: file, problem }) => {
      if (problem === null) return [];
      const message = `${plain(file)}: ${plain(problem.message)} \u2192 ${plain(problem.remedy)}`;
      return [{ level: "warning", title: "near-zero", message }];
    }),
    log: `Counted ${describeShard(shard)}.`,
    keep: () => writeShardFile(shard, path)
  };
}
function check({ results, shard, shards }) {
  if (results.length === 0) {
    const remedy = "Name the results of this shard, one source a line.";
    throw new PlatformError("The input results names nothing.", remedy);
  }
  if (shard <= shards) return;
  throw wrongInput("shard", String(shard), `a number from 1 to ${shards}, as \`shards\` says`);
}
async function count(inputs, reach) {
  const { client, context } = reach;
  const trusted = await trustedPolicy(client, context, inputs);
  const policy = parsePolicy(trusted.text, trusted.path);
  const gate = gateOf(policy, inputs.gate, context.event);
  const digest = `sha256:${hash("sha256", trusted.text)}`;
  return countShard(policy, gate, digest, inputs, await collect(inputs.results, reach));
}
export {
  tally
};
