import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeEvidence,
  renderDescription
} from "./chunk-OT4STIJ4.js";
import {
  filesFrom,
  isOfTools
} from "./chunk-ULSV74Y2.js";
import "./chunk-EKUH3ZEK.js";
import {
  usage
} from "./chunk-LHDZRG7I.js";
import "./chunk-PHQK3HUI.js";
import "./chunk-IFNDKDKL.js";
import "./chunk-LCLTERRM.js";
import "./chunk-BMSU2YRI.js";
import "./chunk-BNZOZGVP.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-PYLCLA4R.js";
import "./chunk-OQMMOKBB.js";
import "./chunk-R7IRCPSG.js";
import "./chunk-F6ALM774.js";
import {
  apart
} from "./chunk-TK4C6MCH.js";
import "./chunk-3AOXINML.js";
import "./chunk-OAVIODR5.js";
import "./chunk-NQQGPVCF.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-NAQHNCLY.js";
import "./chunk-4S77CRV5.js";
import "./chunk-O7YIXJ6P.js";
import "./chunk-L2CK4EUW.js";
import "./chunk-SMNWFQ4Z.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-2CFKELJD.js";
import "./chunk-TBZBQIB6.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-L6TUPWAF.js";
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
