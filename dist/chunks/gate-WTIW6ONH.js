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
} from "./chunk-HUOS2CQX.js";
import "./chunk-OW6XP2JF.js";
import "./chunk-LFH6ID6T.js";
import "./chunk-NUU5OGLQ.js";
import "./chunk-DWY5JMYG.js";
import "./chunk-N3ZXTOG3.js";
import "./chunk-NVU4WGLN.js";
import "./chunk-4LBZAQGN.js";
import "./chunk-CAPC7UM7.js";
import "./chunk-Q3J42NMR.js";
import "./chunk-NEBIZ2IB.js";
import "./chunk-ZRFERGBE.js";
import "./chunk-4VWEC33J.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-PWCOULQG.js";
import "./chunk-3J6TXZTD.js";
import "./chunk-4NZRXNO5.js";
import "./chunk-TMGKRZUO.js";
import "./chunk-EWBUYXSH.js";
import "./chunk-MX2UBSHZ.js";
import "./chunk-HWOILALY.js";
import "./chunk-NPBFGD43.js";
import "./chunk-DASPESHQ.js";
import "./chunk-27KNS7GR.js";
import "./chunk-X3REDA2H.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-LS4BXX47.js";
import "./chunk-RRMVP6C3.js";
import "./chunk-OL2FKB3Z.js";
import "./chunk-HWXRZK5U.js";
import "./chunk-53GE6YH5.js";
import "./chunk-WAC3OTQI.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-U6FG2YO7.js";
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
