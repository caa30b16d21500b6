import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeEvidence,
  renderDescription
} from "./chunk-5ZECAER3.js";
import {
  filesFrom,
  isOfTools
} from "./chunk-DQF73ZI5.js";
import "./chunk-EKUH3ZEK.js";
import {
  usage
} from "./chunk-LHDZRG7I.js";
import "./chunk-2VFESXYQ.js";
import "./chunk-IFNDKDKL.js";
import "./chunk-BMSU2YRI.js";
import "./chunk-FQHGVQW5.js";
import "./chunk-BNZOZGVP.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-LDU4X744.js";
import "./chunk-SFKGX4DZ.js";
import "./chunk-R7IRCPSG.js";
import "./chunk-SQS3CZFT.js";
import {
  apart
} from "./chunk-V6BXE7WA.js";
import "./chunk-HKWWQMZK.js";
import "./chunk-OAVIODR5.js";
import "./chunk-NQQGPVCF.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-ZUSI3OBU.js";
import "./chunk-EC4BA6HQ.js";
import "./chunk-MDO3RYFO.js";
import "./chunk-TZP3FYVR.js";
import "./chunk-4S77CRV5.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-RPHKJ57O.js";
import "./chunk-JMRVDLW3.js";
import "./chunk-MCZU6Z7R.js";
import "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-L6TUPWAF.js";
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
