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
} from "./chunk-CFJMCWHF.js";
import "./chunk-ZQCQXDE7.js";
import "./chunk-CCV5TF24.js";
import "./chunk-KFVYFA3P.js";
import "./chunk-QSY46AMC.js";
import "./chunk-45VNWUVN.js";
import "./chunk-NSETO4QT.js";
import "./chunk-BAAEDL3Y.js";
import "./chunk-DPE2NYFJ.js";
import "./chunk-TXZPKM32.js";
import "./chunk-3HHVZJV5.js";
import "./chunk-VNBSDY3D.js";
import "./chunk-SHCORFX7.js";
import "./chunk-AGEXYB72.js";
import "./chunk-VNNKM3OI.js";
import "./chunk-WKAF556C.js";
import "./chunk-5RWLCL6E.js";
import "./chunk-Q2VAW726.js";
import "./chunk-6G3P4W3U.js";
import "./chunk-BWG2XO4G.js";
import "./chunk-ZUTGSCYO.js";
import "./chunk-3OEQG3WI.js";
import "./chunk-HV3ZD7DE.js";
import "./chunk-GNAK7AZY.js";
import "./chunk-ZHKPDMZQ.js";
import "./chunk-THREJYME.js";
import "./chunk-MDZ24KMQ.js";
import "./chunk-QA4LZBDK.js";
import "./chunk-IOSK3GCC.js";
import "./chunk-AGLBXTSA.js";
import "./chunk-G2ZXIKGM.js";
import "./chunk-LUXUWLJH.js";
import "./chunk-O4YHSFI3.js";
import "./chunk-VSO5NXEB.js";
import "./chunk-FKURCNGS.js";
import "./chunk-KFW5NMJB.js";
import "./chunk-W7TSY4EV.js";
import "./chunk-566FSY5I.js";
import "./chunk-R2PY23G6.js";
import "./chunk-TDP3RACH.js";
import "./chunk-IKXDCAUT.js";
import "./chunk-MJ2LIPUO.js";
import "./chunk-QCGFUZTV.js";
import "./chunk-AQABXQYO.js";
import "./chunk-W5QXZHPM.js";
import "./chunk-EBP3EOVY.js";
import {
  init_define_PAGE
} from "./chunk-XL3NFHKO.js";

// src/entry/gate.ts
init_define_PAGE();
async function runAction(env) {
  const core = await import("./core-UOUWLQRF.js");
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
    const { judged, reportDir } = await judgeRun(inputs, reach);
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
