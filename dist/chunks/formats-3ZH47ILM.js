import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeEvidence,
  renderDescription
} from "./chunk-KICYBYQB.js";
import {
  filesFrom,
  isOfTools
} from "./chunk-5PHHQVOJ.js";
import "./chunk-EKUH3ZEK.js";
import {
  usage
} from "./chunk-LHDZRG7I.js";
import "./chunk-NVHL76YY.js";
import "./chunk-IFNDKDKL.js";
import "./chunk-WHDYOU6T.js";
import "./chunk-BMSU2YRI.js";
import "./chunk-BNZOZGVP.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-77NCYPMZ.js";
import "./chunk-AIWN5YHR.js";
import "./chunk-R7IRCPSG.js";
import "./chunk-IS2PV2HI.js";
import {
  apart
} from "./chunk-76SV32FG.js";
import "./chunk-JYHHXNDP.js";
import "./chunk-OAVIODR5.js";
import "./chunk-NQQGPVCF.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-PRCKRK22.js";
import "./chunk-4S77CRV5.js";
import "./chunk-HU7GMC3N.js";
import "./chunk-D2XLILVT.js";
import "./chunk-VEUQAJMD.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-Z676F4NH.js";
import "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/cli/formats.ts
async function formats(sources, { format, all = false }) {
  const { files, counted = [], problems } = await filesFrom(sources, isOfTools);
  const { shards } = await apart(files);
  for (const { name } of [...counted, ...shards])
    return usage(`${name} gives counts alone; there are no samples to describe.`);
  const described = await describeEvidence(files);
  process.stdout.write(
    format === "json" ? `${JSON.stringify(described, null, 2)}
` : renderDescription(described, all || sources.length > 1 || files.length === 1)
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
