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
} from "./chunk-XTAMKTWR.js";
import "./chunk-6PEJW6UV.js";
import "./chunk-X5JBRV5H.js";
import "./chunk-XSWTL7DR.js";
import "./chunk-QVCXOUNE.js";
import "./chunk-RFRLMP72.js";
import "./chunk-G2RB2MSH.js";
import "./chunk-THRYD6SE.js";
import "./chunk-ILE6WBTQ.js";
import "./chunk-T6PWNDQO.js";
import "./chunk-FPSA55BA.js";
import "./chunk-EJH5LBOK.js";
import "./chunk-4LKRDFWC.js";
import "./chunk-VO62SEDJ.js";
import "./chunk-Y7ICCEIL.js";
import "./chunk-OLD7OQQS.js";
import "./chunk-RSCFP6M2.js";
import "./chunk-KDCHYCCB.js";
import "./chunk-YVANINIR.js";
import "./chunk-7LAMNWY4.js";
import "./chunk-ZMWADW3C.js";
import "./chunk-N6VRQNE5.js";
import "./chunk-UX4Z4GR7.js";
import "./chunk-NYU4EOMC.js";
import "./chunk-4L4AAO3N.js";
import "./chunk-6HJGRNIG.js";
import "./chunk-4EL3ZLAK.js";
import "./chunk-OETVQKMY.js";
import "./chunk-X3BDZAEH.js";
import "./chunk-HN556U2N.js";
import "./chunk-GTE5LTSA.js";
import "./chunk-CTKTVMVD.js";
import "./chunk-BWQ7J7W4.js";
import "./chunk-WKGSAVHK.js";
import "./chunk-VCWO3SMV.js";
import "./chunk-P2X5YIPO.js";
import "./chunk-42JODIEF.js";
import "./chunk-KNEHAMUT.js";
import "./chunk-S6YNTGJJ.js";
import "./chunk-MXVONNBO.js";
import "./chunk-SW3ZG7IE.js";
import "./chunk-ETV5I6R7.js";
import "./chunk-PRAENFBL.js";
import "./chunk-B5YWFZPK.js";
import "./chunk-GQLOOC36.js";
import "./chunk-URU2O2C2.js";
import {
  init_define_PAGE
} from "./chunk-5R6J64FD.js";

// src/entry/gate.ts
init_define_PAGE();
async function runAction(env) {
  const core = await import("./core-ISLZF7K5.js");
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
