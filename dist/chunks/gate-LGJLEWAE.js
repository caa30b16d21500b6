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
} from "./chunk-XPTEHTJ5.js";
import "./chunk-IF6QQPDP.js";
import "./chunk-LFH6ID6T.js";
import "./chunk-M2WVGUFI.js";
import "./chunk-JJPWAFXB.js";
import "./chunk-DX27A3BT.js";
import "./chunk-4LBZAQGN.js";
import "./chunk-DWY5JMYG.js";
import "./chunk-IYGGZRI3.js";
import "./chunk-FDLDTKOJ.js";
import "./chunk-O7Q5UPGZ.js";
import "./chunk-27TYADJ6.js";
import "./chunk-BIN76FWO.js";
import "./chunk-BZLUOKFQ.js";
import "./chunk-BEMIDATQ.js";
import "./chunk-OFG5G4HJ.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-A4QZQ6OJ.js";
import "./chunk-YFSRZZ5H.js";
import "./chunk-OFA3NSP2.js";
import "./chunk-OWGTSO4Y.js";
import "./chunk-A5V26BM2.js";
import "./chunk-3T66EPH4.js";
import "./chunk-D2FENIPC.js";
import "./chunk-W6GWHCUG.js";
import "./chunk-OV7RIU4R.js";
import "./chunk-CJZYF4AQ.js";
import "./chunk-DASPESHQ.js";
import "./chunk-27KNS7GR.js";
import "./chunk-B4EFGDH2.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-UAXLJOPO.js";
import "./chunk-ZTUOL2MY.js";
import "./chunk-7VI3RRLL.js";
import "./chunk-3OZ5P5IA.js";
import "./chunk-HNC2DEOW.js";
import "./chunk-OL2FKB3Z.js";
import "./chunk-HWXRZK5U.js";
import "./chunk-53GE6YH5.js";
import "./chunk-F24W5OP5.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-MZNNX6G4.js";
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
