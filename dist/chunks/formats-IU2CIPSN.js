import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeEvidence,
  renderDescription
} from "./chunk-CHHQWTP7.js";
import {
  filesFrom
} from "./chunk-KYLHLG66.js";
import "./chunk-EKUH3ZEK.js";
import "./chunk-IFNDKDKL.js";
import "./chunk-AP4XL423.js";
import "./chunk-HAKG27KL.js";
import {
  usage
} from "./chunk-LHDZRG7I.js";
import "./chunk-2W5TRAYE.js";
import "./chunk-ZLGBYN6T.js";
import "./chunk-5QG2G6VC.js";
import {
  apart
} from "./chunk-6EKEE5SH.js";
import "./chunk-ZETNOJHA.js";
import "./chunk-UMVASPKS.js";
import "./chunk-VCL6UEQJ.js";
import "./chunk-27L5FGWE.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-R2WYPIVA.js";
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
