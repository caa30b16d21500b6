import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeEvidence,
  renderDescription
} from "./chunk-OU5BLIRD.js";
import {
  filesFrom
} from "./chunk-PHVEUO5Y.js";
import "./chunk-EKUH3ZEK.js";
import {
  usage
} from "./chunk-GEAMQSGI.js";
import "./chunk-7UQDD4MQ.js";
import "./chunk-MU47CVXA.js";
import "./chunk-FFH4AMVN.js";
import "./chunk-WU37XYTC.js";
import "./chunk-DA56LXGK.js";
import "./chunk-MZZXEB6Y.js";
import "./chunk-N5L4SALF.js";
import "./chunk-HTUFHYBN.js";
import "./chunk-YFSRZZ5H.js";
import "./chunk-7AZZOGW2.js";
import "./chunk-CC5J73ZD.js";
import "./chunk-V7YN4QP3.js";
import "./chunk-M625PITC.js";
import "./chunk-KEMKR756.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-7VI3RRLL.js";
import "./chunk-CS3IR3LY.js";
import "./chunk-ZTUOL2MY.js";
import "./chunk-OWCIJKYP.js";
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
