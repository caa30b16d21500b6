import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Conclusion,
  endingOf,
  endingWithout,
  publish
} from "./chunk-PLAM2UDQ.js";
import {
  endEvenIf,
  explain,
  judgeRun,
  open,
  readInputs
} from "./chunk-RKQ2RUQ2.js";
import "./chunk-YOAZMPC6.js";
import "./chunk-XIWQS4LO.js";
import "./chunk-LFH6ID6T.js";
import "./chunk-M7KZX3NF.js";
import "./chunk-NZ7EYRHW.js";
import "./chunk-BRFEJHYN.js";
import "./chunk-64HHNYIB.js";
import "./chunk-CBYKTCQJ.js";
import "./chunk-D6GMBDFI.js";
import "./chunk-I4O5FTLB.js";
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
import "./chunk-A6H4OBWS.js";
import "./chunk-C2J4M4FK.js";
import "./chunk-CXCELR4V.js";
import "./chunk-XBIM7NKP.js";
import "./chunk-DA56LXGK.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-55NYGP6T.js";
import "./chunk-LG5QVD2A.js";
import "./chunk-RW6ZYCNC.js";
import "./chunk-3FKCMN4E.js";
import "./chunk-T3WPGLLT.js";
import "./chunk-GEEYX2UD.js";
import "./chunk-CCVSTPNT.js";
import "./chunk-S7KHMTU2.js";
import "./chunk-NNGFNP7X.js";
import "./chunk-S5DZXQOG.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-YYIDCYTA.js";
import "./chunk-T5BWO5HN.js";
import "./chunk-CO57RBGF.js";
import "./chunk-7GTQZJWM.js";
import "./chunk-V7YN4QP3.js";
import "./chunk-PQDNAH7W.js";
import "./chunk-X6755YZG.js";
import "./chunk-M625PITC.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-HTTJ55B7.js";
import "./chunk-3A76OWAF.js";
import "./chunk-DYYQRHUV.js";
import "./chunk-RS6D5Z2Q.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-HDEBLSAT.js";
import "./chunk-33VXNCNQ.js";
import "./chunk-ZTRH675Z.js";
import "./chunk-EMIM373Q.js";
import "./chunk-SI5FI3I6.js";
import "./chunk-BSX7AQKX.js";
import "./chunk-VGDE2I74.js";
import "./chunk-HF6B655C.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-KOBR5L7I.js";
import "./chunk-YPXZLPEW.js";
import "./chunk-27KNS7GR.js";
import "./chunk-WXL4V7YV.js";
import "./chunk-CO5LIRFA.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-IAZXW6AY.js";
import "./chunk-ZTUOL2MY.js";
import "./chunk-NMMD2J4M.js";
import "./chunk-S37U2AIN.js";
import "./chunk-IMSNWTTC.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-WMZJWAL7.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-BOE4QSEU.js";
import "./chunk-QSC4G5EZ.js";
import "./chunk-C63DMT2H.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-VLZOMTRV.js";
import "./chunk-LCSLMUSC.js";

// src/entry/gate.ts
async function runAction(env) {
  const core = await import("./core-HR3JKLJV.js");
  const conclusion = new Conclusion(core, env);
  const startClock = endEvenIf(conclusion);
  let say = async (_ending) => {
  };
  let ending;
  try {
    const inputs = readInputs(env);
    startClock(inputs.timeout);
    const reach = await open(inputs, env, core);
    const readOnly = reach.context.event === "pull_request" && reach.context.pullRequest?.fork === true;
    say = (ending2) => publish(ending2, inputs, { ...reach, core, readOnly });
    const { judged, reportDir } = await judgeRun(inputs, reach, {
      notice: (message, title) => core.notice(message, { title })
    });
    conclusion.judged(judged, reportDir, inputs.reportOnly);
    ending = endingOf(judged.verdict);
  } catch (error) {
    if (env["NEAR_ZERO_DEBUG"] && error instanceof Error) core.notice(error.stack ?? "");
    const refusal = explain(error);
    conclusion.refused(refusal);
    ending = endingWithout(refusal);
  }
  await say(ending);
  process.exit();
}
export {
  runAction
};
