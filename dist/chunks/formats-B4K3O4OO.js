import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeEvidence,
  renderDescription
} from "./chunk-BKWPAPNT.js";
import {
  filesFrom
} from "./chunk-2BLCVYE7.js";
import "./chunk-EKUH3ZEK.js";
import "./chunk-IFNDKDKL.js";
import "./chunk-T5WPT2XK.js";
import {
  usage
} from "./chunk-LHDZRG7I.js";
import "./chunk-DA56LXGK.js";
import "./chunk-ZLGBYN6T.js";
import "./chunk-R45KRY53.js";
import "./chunk-SQXRT57O.js";
import "./chunk-TZWTS2SF.js";
import {
  apart
} from "./chunk-6EKEE5SH.js";
import "./chunk-ZETNOJHA.js";
import "./chunk-CBFTYS3P.js";
import "./chunk-43W6IL3U.js";
import "./chunk-GEMEVAHA.js";
import "./chunk-YOYHX5R7.js";
import "./chunk-V7YN4QP3.js";
import "./chunk-QYCSJLFA.js";
import "./chunk-M625PITC.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-27L5FGWE.js";
import "./chunk-SSQC6GQR.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-EVEM5RTR.js";
import "./chunk-G7XY4NIA.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/cli/formats.ts
async function formats(sources, { format }) {
  const { files, counted = [], problems } = await filesFrom(sources);
  const { shards } = await apart(files);
  for (const { name } of [...counted, ...shards])
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
