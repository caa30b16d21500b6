import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeEvidence,
  renderDescription
} from "./chunk-P6VWO2KG.js";
import {
  filesFrom
} from "./chunk-YQ5CW2QN.js";
import "./chunk-KXAPSQR4.js";
import {
  usage
} from "./chunk-Q6266OFT.js";
import "./chunk-DPE2NYFJ.js";
import "./chunk-6G3P4W3U.js";
import "./chunk-ZUTGSCYO.js";
import "./chunk-AGLBXTSA.js";
import "./chunk-G2ZXIKGM.js";
import "./chunk-O4YHSFI3.js";
import "./chunk-VSO5NXEB.js";
import "./chunk-FKURCNGS.js";
import "./chunk-KFW5NMJB.js";
import "./chunk-W7TSY4EV.js";
import "./chunk-R2PY23G6.js";
import "./chunk-QCGFUZTV.js";
import {
  plain
} from "./chunk-AQABXQYO.js";
import {
  init_define_PAGE
} from "./chunk-XL3NFHKO.js";

// src/entry/commands/formats.ts
init_define_PAGE();
async function formats(sources, { format }) {
  const { files, counted = [], problems } = await filesFrom(sources);
  for (const { name } of counted)
    return usage(`${name} gives counts alone; there are no samples to describe.`);
  const described = await describeEvidence(files);
  process.stdout.write(
    format === "json" ? `${JSON.stringify(described, null, 2)}
` : renderDescription(described)
  );
  for (const { source, message, remedy } of problems) {
    process.stderr.write(`${plain(source)}: ${plain(message)}
\u2192 ${plain(remedy)}
`);
  }
  return problems.length > 0 || described.some((one) => one.problem !== null) ? 3 : 0;
}
export {
  formats
};
