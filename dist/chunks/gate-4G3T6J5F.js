import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Conclusion,
  endingOf,
  endingWithout,
  publish
} from "./chunk-Y4YGSCYA.js";
import {
  endEvenIf,
  explain,
  judgeRun,
  open,
  readInputs
} from "./chunk-QACK7IEE.js";
import "./chunk-7XJBXUDQ.js";
import "./chunk-LFH6ID6T.js";
import "./chunk-XAO2J6ZF.js";
import "./chunk-576L5TMK.js";
import "./chunk-P3L35YNJ.js";
import "./chunk-HKABFQAD.js";
import "./chunk-DHPUAYIQ.js";
import "./chunk-HTZ3UNZH.js";
import "./chunk-Q7F464YR.js";
import "./chunk-26L55NSA.js";
import "./chunk-VYL6K2OT.js";
import "./chunk-UP6NMKZR.js";
import "./chunk-JFZFJCVF.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-YZ6P32IK.js";
import "./chunk-N2EHHURP.js";
import "./chunk-A6H4OBWS.js";
import "./chunk-OQC5LV4W.js";
import "./chunk-C2J4M4FK.js";
import "./chunk-CXCELR4V.js";
import "./chunk-XBIM7NKP.js";
import "./chunk-G7Z2K4BC.js";
import "./chunk-LG5QVD2A.js";
import "./chunk-RW6ZYCNC.js";
import "./chunk-3FKCMN4E.js";
import "./chunk-EOVZ6V6J.js";
import "./chunk-UBGLQ7ZC.js";
import "./chunk-KCOW4DEN.js";
import "./chunk-P6NZXDLZ.js";
import "./chunk-J6SVSYXD.js";
import "./chunk-GEEYX2UD.js";
import "./chunk-D73Q4PLA.js";
import "./chunk-VX3EGGLR.js";
import "./chunk-YYIDCYTA.js";
import "./chunk-T5BWO5HN.js";
import "./chunk-CO57RBGF.js";
import "./chunk-7GTQZJWM.js";
import "./chunk-V7YN4QP3.js";
import "./chunk-PQDNAH7W.js";
import "./chunk-DA56LXGK.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-X6755YZG.js";
import "./chunk-M625PITC.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-HTTJ55B7.js";
import "./chunk-3A76OWAF.js";
import "./chunk-ELI3E4VK.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-CETJAUIM.js";
import "./chunk-DP2S3DU7.js";
import "./chunk-33VXNCNQ.js";
import "./chunk-RJ25MDUH.js";
import "./chunk-VQZ6ZLWF.js";
import "./chunk-6I7BRHXE.js";
import "./chunk-BSX7AQKX.js";
import "./chunk-X3FIGOK2.js";
import "./chunk-PIFS54QM.js";
import "./chunk-T77JOYST.js";
import "./chunk-UBX37QL2.js";
import "./chunk-KOBR5L7I.js";
import "./chunk-YPXZLPEW.js";
import "./chunk-27KNS7GR.js";
import "./chunk-WXL4V7YV.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-CO5LIRFA.js";
import "./chunk-IAZXW6AY.js";
import "./chunk-ZTUOL2MY.js";
import "./chunk-NMMD2J4M.js";
import "./chunk-S37U2AIN.js";
import "./chunk-IMSNWTTC.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-4PW2DIWP.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-MP5PLSGU.js";
import "./chunk-UTPLORQV.js";
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
