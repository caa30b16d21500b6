import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  countShard,
  describeShard,
  writeShardFile
} from "./chunk-RAPNU3AP.js";
import "./chunk-XOT7QTOW.js";
import "./chunk-IFNDKDKL.js";
import {
  collect,
  trustedPolicy
} from "./chunk-NEESUUZC.js";
import "./chunk-DIUSGHQK.js";
import {
  refusalAnnotations,
  refusalMarkdown
} from "./chunk-EHKYIWXC.js";
import "./chunk-UK6J5EHQ.js";
import "./chunk-RXKGGNR5.js";
import "./chunk-3C4C4LXI.js";
import "./chunk-3BHQALEY.js";
import "./chunk-LTKTERF6.js";
import "./chunk-QKYPEOSL.js";
import "./chunk-RUYBQ3VM.js";
import "./chunk-3EITNXTH.js";
import "./chunk-R5XPMMDC.js";
import "./chunk-RUOYDAYW.js";
import "./chunk-P3LQIZ77.js";
import {
  gateOf
} from "./chunk-WB3NNZ7K.js";
import "./chunk-GC4ZOECP.js";
import "./chunk-MI56ELP5.js";
import "./chunk-4ARBKP6O.js";
import "./chunk-LCLTERRM.js";
import "./chunk-P2JPSJUM.js";
import "./chunk-VH3NWIQ6.js";
import "./chunk-DXLOBQP7.js";
import "./chunk-DGK3OWYQ.js";
import "./chunk-GJ2DCYHA.js";
import "./chunk-BMSU2YRI.js";
import {
  parsePolicy
} from "./chunk-I6LWHW4L.js";
import "./chunk-3YVE5B7Z.js";
import "./chunk-BNZOZGVP.js";
import "./chunk-ZJN6JBCK.js";
import "./chunk-FXCW44FW.js";
import "./chunk-43BPZFL6.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-AR6E7C24.js";
import "./chunk-PYLCLA4R.js";
import "./chunk-OQMMOKBB.js";
import "./chunk-R7IRCPSG.js";
import "./chunk-F6ALM774.js";
import "./chunk-6ZCF2KL3.js";
import "./chunk-C23IES6O.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-VTIVGAY3.js";
import "./chunk-TK4C6MCH.js";
import "./chunk-EZE74P5D.js";
import "./chunk-NM7REFHT.js";
import "./chunk-3AOXINML.js";
import "./chunk-L6FJSO3D.js";
import "./chunk-OAVIODR5.js";
import "./chunk-3XE3EYTG.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-NQQGPVCF.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-NAQHNCLY.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-4S77CRV5.js";
import "./chunk-L2CK4EUW.js";
import "./chunk-5G5UKXJE.js";
import "./chunk-W5QT2FDL.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-CWIT73YT.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-2CFKELJD.js";
import "./chunk-TBZBQIB6.js";
import "./chunk-SMYR6NWS.js";
import "./chunk-TDVV2VEW.js";
import {
  TALLY_INPUTS,
  wrongInput
} from "./chunk-HFWK5DLP.js";
import "./chunk-FF4GEFOY.js";
import "./chunk-UPEPAPRT.js";
import "./chunk-NUJV3HT6.js";
import "./chunk-AVP2MNTT.js";
import "./chunk-ZLHE26A2.js";
import "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-ZGOJI6WY.js";
import {
  PlatformError
} from "./chunk-L6TUPWAF.js";
import "./chunk-VLZOMTRV.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
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
