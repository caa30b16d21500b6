import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Conclusion,
  endingOf,
  endingWithout,
  publish
} from "./chunk-U2K2LXCC.js";
import {
  endEvenIf,
  explain,
  judgeRun,
  open,
  readInputs
} from "./chunk-T7OPPHW5.js";
import "./chunk-QYUYRM56.js";
import "./chunk-GKKJCT53.js";
import "./chunk-QKYPEOSL.js";
import "./chunk-EZONUQHK.js";
import "./chunk-3HCUPQC3.js";
import "./chunk-WB3NNZ7K.js";
import "./chunk-H7DUD7E2.js";
import "./chunk-55DWW3JC.js";
import "./chunk-M3VLAEOI.js";
import "./chunk-74V4YAT2.js";
import "./chunk-AP4XL423.js";
import "./chunk-HAKG27KL.js";
import "./chunk-YTVZCAPI.js";
import "./chunk-YSPECYWV.js";
import "./chunk-SHP5X7I5.js";
import "./chunk-SSZXOEJ3.js";
import "./chunk-QCTISTYX.js";
import "./chunk-3PY7O5AE.js";
import "./chunk-3F4KHLKU.js";
import "./chunk-YZ6P32IK.js";
import "./chunk-N2EHHURP.js";
import "./chunk-UBGLQ7ZC.js";
import "./chunk-43BPZFL6.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-RW7D3KHZ.js";
import "./chunk-KQXWST6I.js";
import "./chunk-54D2KBSJ.js";
import "./chunk-XBIM7NKP.js";
import "./chunk-2W5TRAYE.js";
import "./chunk-ZLGBYN6T.js";
import "./chunk-5QG2G6VC.js";
import "./chunk-JFPELM5Z.js";
import "./chunk-6EKEE5SH.js";
import "./chunk-S3WVOZO3.js";
import "./chunk-ZETNOJHA.js";
import "./chunk-NNGFNP7X.js";
import "./chunk-EXAWIC5V.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-UMVASPKS.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-7QIDHWNA.js";
import "./chunk-VCL6UEQJ.js";
import "./chunk-HTTJ55B7.js";
import "./chunk-3A76OWAF.js";
import "./chunk-AARWAXBH.js";
import "./chunk-QSGG2MQC.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-NZREY5M4.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-27KNS7GR.js";
import "./chunk-PY22CDCI.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-LL5E734O.js";
import "./chunk-WSRAIPNY.js";
import "./chunk-3GK6IVCP.js";
import "./chunk-MWNSGS2V.js";
import "./chunk-QABVTQZ5.js";
import "./chunk-N5Q55BFN.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-27L5FGWE.js";
import "./chunk-WFMIXSFK.js";
import "./chunk-U56CZRWW.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-R2WYPIVA.js";
import "./chunk-G7XY4NIA.js";
import "./chunk-ZGOJI6WY.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-75RPZKYQ.js";
import "./chunk-5UDYJEO6.js";
import "./chunk-Z7SRTRFK.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-VLZOMTRV.js";
import "./chunk-LCSLMUSC.js";

// src/action/gate.ts
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
