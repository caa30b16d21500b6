import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Conclusion,
  endEvenIf,
  endingOf,
  endingWithout,
  explain,
  judgeRun,
  open,
  publish,
  readInputs
} from "./chunk-7NN2DTQF.js";
import "./chunk-ZGTDYCQK.js";
import "./chunk-M2WVGUFI.js";
import "./chunk-GJXYYTDB.js";
import "./chunk-EA275UVL.js";
import "./chunk-FGWOOSNL.js";
import "./chunk-J6LZSX3Y.js";
import "./chunk-DWY5JMYG.js";
import "./chunk-ONVCDKLW.js";
import "./chunk-ZNJVH37Z.js";
import "./chunk-6GO37PLE.js";
import "./chunk-J4PXSOS3.js";
import "./chunk-7UQDD4MQ.js";
import "./chunk-MU47CVXA.js";
import "./chunk-LFH6ID6T.js";
import "./chunk-FFH4AMVN.js";
import "./chunk-WU37XYTC.js";
import "./chunk-BFBOKMD3.js";
import "./chunk-A5V26BM2.js";
import "./chunk-DA56LXGK.js";
import "./chunk-MZZXEB6Y.js";
import "./chunk-N5L4SALF.js";
import "./chunk-HTUFHYBN.js";
import "./chunk-BXDK6CDJ.js";
import "./chunk-L3CCJGO5.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-5IYWOEID.js";
import "./chunk-YFSRZZ5H.js";
import "./chunk-TFP2JJV6.js";
import "./chunk-7AZZOGW2.js";
import "./chunk-CC5J73ZD.js";
import "./chunk-33VXNCNQ.js";
import "./chunk-V7YN4QP3.js";
import "./chunk-M625PITC.js";
import "./chunk-KEMKR756.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-YCF47S5L.js";
import "./chunk-NNTZ7U5A.js";
import "./chunk-POPIBG55.js";
import "./chunk-277XNYOH.js";
import "./chunk-DZGMPCDL.js";
import "./chunk-MRJ7FSE2.js";
import "./chunk-27KNS7GR.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-UAXLJOPO.js";
import "./chunk-7VI3RRLL.js";
import "./chunk-CS3IR3LY.js";
import "./chunk-ZTUOL2MY.js";
import "./chunk-OWCIJKYP.js";
import "./chunk-OL2FKB3Z.js";
import "./chunk-HWXRZK5U.js";
import "./chunk-53GE6YH5.js";
import "./chunk-HPPVINYW.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-4ZO6FXGZ.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-VLZOMTRV.js";
import "./chunk-EU4XUQC2.js";
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
