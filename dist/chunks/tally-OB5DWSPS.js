import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  countShard,
  describeShard,
  writeShardFile
} from "./chunk-LJ2ZPFAF.js";
import "./chunk-NLRPU2AU.js";
import "./chunk-IFNDKDKL.js";
import {
  collect,
  trustedPolicy
} from "./chunk-OFVYISJ3.js";
import {
  refusalAnnotations,
  refusalMarkdown
} from "./chunk-GH3O63L7.js";
import "./chunk-UK6J5EHQ.js";
import "./chunk-Z2Y4ARAC.js";
import "./chunk-RGMWC7H4.js";
import "./chunk-3BHQALEY.js";
import "./chunk-LTKTERF6.js";
import "./chunk-QKYPEOSL.js";
import "./chunk-OW4KFI3G.js";
import "./chunk-FVHSEPKR.js";
import "./chunk-IOD4MH2T.js";
import "./chunk-YASPLUDL.js";
import {
  gateOf
} from "./chunk-DFSCDYYE.js";
import "./chunk-CPL563LD.js";
import "./chunk-MIWDOTXP.js";
import "./chunk-3S7L73MM.js";
import "./chunk-5YOTJZEB.js";
import "./chunk-MJHLDMUR.js";
import "./chunk-3NZVXTKL.js";
import "./chunk-FBC2ASGT.js";
import "./chunk-RVRCSNIT.js";
import "./chunk-KRUYQITI.js";
import "./chunk-33IDYAW6.js";
import {
  parsePolicy
} from "./chunk-LUZGL2J5.js";
import "./chunk-BMSU2YRI.js";
import "./chunk-7ZIO2SMF.js";
import "./chunk-VCAMLMK7.js";
import "./chunk-3YVE5B7Z.js";
import "./chunk-OBHV6GCO.js";
import "./chunk-2SC2FCHZ.js";
import "./chunk-UBGLQ7ZC.js";
import "./chunk-43BPZFL6.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-7D2SDNJI.js";
import "./chunk-SFKGX4DZ.js";
import "./chunk-R7IRCPSG.js";
import "./chunk-SQS3CZFT.js";
import "./chunk-C23IES6O.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-WLHGF5P6.js";
import "./chunk-V6BXE7WA.js";
import "./chunk-HYCKVBEP.js";
import "./chunk-HKWWQMZK.js";
import "./chunk-MGX55AIJ.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-OAVIODR5.js";
import "./chunk-NQQGPVCF.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-HVFPTZEH.js";
import "./chunk-OVWYVOTM.js";
import "./chunk-MDO3RYFO.js";
import "./chunk-4S77CRV5.js";
import "./chunk-BCPALMYT.js";
import "./chunk-C34GSJRI.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-B7JZNPCK.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-RPHKJ57O.js";
import "./chunk-JMRVDLW3.js";
import "./chunk-VZSB4YDR.js";
import "./chunk-M5FWWSYK.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-CMJ66UH2.js";
import {
  TALLY_INPUTS,
  wrongInput
} from "./chunk-6IEPFROL.js";
import "./chunk-FF4GEFOY.js";
import "./chunk-IH2DMJ2G.js";
import "./chunk-UPEPAPRT.js";
import "./chunk-AVP2MNTT.js";
import "./chunk-N2EHHURP.js";
import "./chunk-MCZU6Z7R.js";
import "./chunk-VLZOMTRV.js";
import "./chunk-5UDYJEO6.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-AEWB55PJ.js";
import "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-ZGOJI6WY.js";
import {
  PlatformError
} from "./chunk-L6TUPWAF.js";
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
