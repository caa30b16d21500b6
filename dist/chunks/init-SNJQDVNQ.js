import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeEvidence,
  policyFrom
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
async function init(sources, { policy, pack }) {
  if (pack === void 0 === (sources.length === 0)) {
    return usage(
      "Name either results to start a policy from, or a pack: --pack standard or --pack frontier."
    );
  }
  return pack === void 0 ? initFrom(sources, policy) : initPack(pack, policy);
}
async function initPack(pack, policy) {
  const { PACKS } = await import("./packs-BHIS2INY.js");
  const refused = await writeNew(policy, PACKS[pack].slice(PACKS[pack].indexOf("\n") + 1));
  if (refused !== null) return usage(refused);
  process.stdout.write(
    `${plain(policy)}: the pack ${pack}. Its first lines say what to do; near-zero lint says how many samples each bound lacks.
`
  );
  return 0;
}
async function initFrom(sources, policy) {
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
  const refused = await writeNew(policy, policyFrom(runs));
  if (refused !== null) return usage(refused);
  const tasks = new Set(runs.map(({ run }) => run.task)).size;
  process.stdout.write(
    `${plain(policy)}: ${plural(tasks, "category", "categories")}. Say in each which values pass (\`passes_when\`) and what rate is allowed; then run near-zero lint.
`
  );
  return problems.length > 0 ? 3 : 0;
}
async function writeNew(policy, text) {
  try {
    await mkdir(dirname(policy), { recursive: true });
    await writeFile(policy, `${SCHEMA}${text}`, { flag: "wx" });
    return null;
  } catch (error) {
    const { code } = error;
    return code === "EEXIST" ? `${policy} is there already and is left as it is. Name another file with --policy.` : `${policy} cannot be written (${code}). Name another file with --policy.`;
  }
}
var SCHEMA = "# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/near-zero/v0/schemas/policy.v1.json\n";
export {
  init
};
