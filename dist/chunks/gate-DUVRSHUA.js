import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Conclusion,
  endingOf,
  endingWithout,
  publish
} from "./chunk-6CN22FUF.js";
import {
  endEvenIf,
  explain,
  judgeRun,
  open,
  readInputs
} from "./chunk-WAAO3TV5.js";
import "./chunk-EO7EHPQ2.js";
import "./chunk-LFH6ID6T.js";
import "./chunk-RF7KXS5U.js";
import "./chunk-576L5TMK.js";
import "./chunk-YO6IWN3T.js";
import "./chunk-ITOPQIO3.js";
import "./chunk-ITQFK7H3.js";
import "./chunk-KEMC6Z4M.js";
import "./chunk-YZ6P32IK.js";
import "./chunk-RI2TU55B.js";
import "./chunk-245L7CFM.js";
import "./chunk-C4I2YAJW.js";
import "./chunk-DEB4ZMDZ.js";
import "./chunk-BOCJLVLQ.js";
import "./chunk-N2EHHURP.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-LG5QVD2A.js";
import "./chunk-RW6ZYCNC.js";
import "./chunk-DYIPT7QQ.js";
import "./chunk-RTG67IWM.js";
import "./chunk-UBGLQ7ZC.js";
import "./chunk-KCOW4DEN.js";
import "./chunk-P6NZXDLZ.js";
import "./chunk-YYIDCYTA.js";
import "./chunk-P4C4W6QF.js";
import "./chunk-42KDM4R7.js";
import "./chunk-7GTQZJWM.js";
import "./chunk-V7YN4QP3.js";
import "./chunk-PQDNAH7W.js";
import "./chunk-DA56LXGK.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-X6755YZG.js";
import "./chunk-M625PITC.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-G7Z2K4BC.js";
import "./chunk-33VXNCNQ.js";
import "./chunk-YENR65DR.js";
import "./chunk-KIBRGOBF.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-J6SVSYXD.js";
import "./chunk-GEEYX2UD.js";
import "./chunk-F3W4YJUL.js";
import "./chunk-EV2E5E3H.js";
import "./chunk-VX3EGGLR.js";
import "./chunk-JNHFXIJF.js";
import "./chunk-DZJO7YX6.js";
import "./chunk-POPIBG55.js";
import "./chunk-XRDYIZNT.js";
import "./chunk-6BSCQPWS.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-DOZKJZJL.js";
import "./chunk-27KNS7GR.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-CO5LIRFA.js";
import "./chunk-IAZXW6AY.js";
import "./chunk-ZTUOL2MY.js";
import "./chunk-NMMD2J4M.js";
import "./chunk-WXL4V7YV.js";
import "./chunk-S37U2AIN.js";
import "./chunk-IMSNWTTC.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-HPPVINYW.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-4ZO6FXGZ.js";
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
