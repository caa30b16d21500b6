import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  flip,
  rejudgeLedger
} from "./chunk-XD6P3VHQ.js";
import {
  withChain
} from "./chunk-XAYOAVUV.js";
import {
  loadPolicy
} from "./chunk-OAI24RKX.js";
import "./chunk-LHDZRG7I.js";
import "./chunk-IHAIULBB.js";
import "./chunk-GLXGZ3K5.js";
import "./chunk-DTKXIUCT.js";
import "./chunk-ZBQAHOZM.js";
import "./chunk-43NNX7AY.js";
import "./chunk-N4OXEX5L.js";
import "./chunk-I3NGZMDT.js";
import "./chunk-DGK3OWYQ.js";
import "./chunk-SRBD34P2.js";
import "./chunk-BMSU2YRI.js";
import "./chunk-EYEUYL3Y.js";
import "./chunk-3YVE5B7Z.js";
import "./chunk-FXCW44FW.js";
import "./chunk-W3NCPILC.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-C23IES6O.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-TTUBXO73.js";
import "./chunk-OAVIODR5.js";
import "./chunk-3XE3EYTG.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-4S77CRV5.js";
import "./chunk-W5QT2FDL.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-FF4GEFOY.js";
import "./chunk-NUJV3HT6.js";
import "./chunk-AVP2MNTT.js";
import "./chunk-ZLHE26A2.js";
import "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-Z676F4NH.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-UBX37QL2.js";
import "./chunk-O2TBYU23.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import {
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/report/replay.ts
function replayText(rejudged) {
  const flips = rejudged.filter(({ decision }) => decision.old !== decision.new);
  const opened = flips.filter(({ decision }) => decision.new === "allow").length;
  const stay = rejudged.filter((one) => !flips.includes(one));
  const summary = `${plural(rejudged.length, "recorded verdict")}: ${opened} that blocked would be allowed, ${flips.length - opened} that allowed would be blocked.`;
  return `${[...flips, ...stay].map((one) => `${plain(flip(one), 1e3)}
`).join("")}${summary}
`;
}

// src/cli/replay.ts
async function replay(file, options) {
  const { policy } = await loadPolicy(options.policy);
  return withChain(file, options, ({ entries }) => {
    const rejudged = rejudgeLedger(entries, policy);
    process.stdout.write(
      options.format === "json" ? `${JSON.stringify(rejudged, null, 2)}
` : replayText(rejudged)
    );
    const opens = rejudged.some(({ decision }) => decision.old === "block" && decision.new === "allow");
    return opens ? 1 : 0;
  });
}
export {
  replay
};
