import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeEvidence,
  renderDescription
} from "./chunk-UNA6DGYL.js";
import {
  filesFrom
} from "./chunk-V2M35QNL.js";
import "./chunk-EKUH3ZEK.js";
import {
  usage
} from "./chunk-GEAMQSGI.js";
import "./chunk-IYGGZRI3.js";
import "./chunk-YFSRZZ5H.js";
import "./chunk-OWGTSO4Y.js";
import "./chunk-B4EFGDH2.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-ZTUOL2MY.js";
import "./chunk-7VI3RRLL.js";
import "./chunk-3OZ5P5IA.js";
import "./chunk-HNC2DEOW.js";
import "./chunk-OL2FKB3Z.js";
import "./chunk-53GE6YH5.js";
import "./chunk-UTPLORQV.js";
import {
  plain
} from "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";

// src/entry/commands/formats.ts
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
