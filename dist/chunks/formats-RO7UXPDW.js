import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeEvidence,
  renderDescription
} from "./chunk-EMZV74MB.js";
import {
  filesFrom
} from "./chunk-WIZ2MASH.js";
import "./chunk-EKUH3ZEK.js";
import "./chunk-GEAMQSGI.js";
import "./chunk-6JGIBTT2.js";
import "./chunk-BKFTVIA4.js";
import {
  plain
} from "./chunk-IJPKGVAY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-4CZUOS24.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-YLORW7FR.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";

// src/entry/commands/formats.ts
async function formats(sources, { format }) {
  const { files, problems } = await filesFrom(sources);
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
