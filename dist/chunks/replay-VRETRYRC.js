import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  flip,
  rejudgeLedger
} from "./chunk-AK54SS7V.js";
import {
  loadPolicy
} from "./chunk-EGUVCGMB.js";
import "./chunk-4ZGS4XT2.js";
import "./chunk-ZXUGD2MS.js";
import "./chunk-4EGQG6Y4.js";
import "./chunk-NR75YPKR.js";
import "./chunk-2YFF4RUV.js";
import "./chunk-XVRYUSTP.js";
import "./chunk-YZ6P32IK.js";
import "./chunk-N2EHHURP.js";
import "./chunk-UBGLQ7ZC.js";
import "./chunk-KCOW4DEN.js";
import "./chunk-P6NZXDLZ.js";
import {
  withChain
} from "./chunk-H7CYD4VB.js";
import "./chunk-GEAMQSGI.js";
import "./chunk-A6H4OBWS.js";
import "./chunk-C2J4M4FK.js";
import "./chunk-CXCELR4V.js";
import "./chunk-XBIM7NKP.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-NNGFNP7X.js";
import "./chunk-S5DZXQOG.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-3A76OWAF.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-HDEBLSAT.js";
import "./chunk-33VXNCNQ.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-YPXZLPEW.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-BOE4QSEU.js";
import "./chunk-QSC4G5EZ.js";
import {
  plural
} from "./chunk-C63DMT2H.js";
import {
  plain
} from "./chunk-IJPKGVAY.js";
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

// src/entry/commands/replay.ts
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
