import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeEvidence,
  policyFrom
} from "./chunk-DSVNZFPB.js";
import {
  filesFrom
} from "./chunk-V2M35QNL.js";
import "./chunk-EKUH3ZEK.js";
import {
  usage
} from "./chunk-GEAMQSGI.js";
import "./chunk-PMH76JEN.js";
import "./chunk-YFSRZZ5H.js";
import "./chunk-OWGTSO4Y.js";
import "./chunk-B4EFGDH2.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-ZTUOL2MY.js";
import "./chunk-7VI3RRLL.js";
import "./chunk-3OZ5P5IA.js";
import "./chunk-HNC2DEOW.js";
import "./chunk-OL2FKB3Z.js";
import {
  EvidenceError
} from "./chunk-53GE6YH5.js";
import {
  plural
} from "./chunk-UTPLORQV.js";
import {
  plain
} from "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";

// src/entry/commands/init.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
async function init(sources, { policy }) {
  const { files, problems } = await filesFrom(sources);
  const described = await describeEvidence(files);
  const runs = described.flatMap((file) => file.runs).filter((run) => run.samples > 0);
  for (const { source, message, remedy } of problems) {
    process.stderr.write(`${plain(source)}: ${plain(message)}
\u2192 ${plain(remedy)}
`);
  }
  if (runs.length === 0) {
    throw new EvidenceError(
      sources.join(", "),
      "no samples that a policy could be started from",
      "Name logs of an eval tool; `near-zero formats` says what each file holds."
    );
  }
  try {
    await mkdir(dirname(policy), { recursive: true });
    await writeFile(policy, `${SCHEMA}${policyFrom(runs)}`, { flag: "wx" });
  } catch (error) {
    const { code } = error;
    return usage(
      code === "EEXIST" ? `${policy} is there already and is left as it is. Name another file with --policy.` : `${policy} cannot be written (${code}). Name another file with --policy.`
    );
  }
  const tasks = new Set(runs.map(({ run }) => run.task)).size;
  process.stdout.write(
    `${plain(policy)}: ${plural(tasks, "category", "categories")}. Say in each which values pass (\`passes_when\`) and what rate is allowed; then run near-zero lint.
`
  );
  return problems.length > 0 ? 3 : 0;
}
var SCHEMA = "# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/near-zero/v0/schemas/policy.v1.json\n";
export {
  init
};
