import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeEvidence,
  draftMap,
  mapName,
  policyFrom
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
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import {
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/cli/init.ts
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
  const { PACKS } = await import("./packs-Q6SA5JUK.js");
  const refused = await writeNew(policy, PACKS[pack].slice(PACKS[pack].indexOf("\n") + 1));
  if (refused !== null) return usage(refused);
  process.stdout.write(
    `${plain(policy)}: the pack ${pack}. Its first lines say what to do; near-zero lint says how many samples each bound lacks.
`
  );
  return 0;
}
async function initFrom(sources, policy) {
  const { files, problems } = await filesFrom(sources, isOfTools);
  const described = await describeEvidence(files);
  const runs = described.flatMap((file) => file.runs).filter((run) => run.samples > 0);
  for (const { source, message, remedy } of problems) {
    process.stderr.write(`${plain(source)}: ${plain(message)}
\u2192 ${plain(remedy)}
`);
  }
  const drafts = runs.length > 0 ? [] : draftsOf(described);
  if (runs.length === 0 && drafts.length === 0) {
    throw new EvidenceError(
      sources.join(", "),
      "no samples that a policy could be started from",
      "Name logs of an eval tool, or a table of results; `near-zero formats` says what each file holds."
    );
  }
  const refused = await writeNew(policy, policyFrom(runs, drafts));
  if (refused !== null) return usage(refused);
  const mapped = drafts.reduce((sum, { parts }) => sum + parts.length, 0);
  const tasks = new Set(runs.map(({ run }) => run.task)).size + mapped;
  process.stdout.write(
    `${plain(policy)}: ${plural(tasks, "category", "categories")}. Say in each which values pass (\`passes_when\`) and what rate is allowed; then run near-zero lint.
`
  );
  for (const question of drafts.flatMap(({ questions }) => questions))
    process.stdout.write(`  ? ${plain(question)}
`);
  return problems.length > 0 ? 3 : 0;
}
var draftsOf = (described) => described.flatMap(({ name, shape }) => {
  if (shape?.kind !== "table" || shape.rows === 0) return [];
  const file = name.slice(name.lastIndexOf("/") + 1);
  const task = mapName(file);
  const { text, questions } = draftMap(shape, task, file);
  const parts = shape.parts.length > 0 ? shape.parts : [{ name: task, rows: shape.rows }];
  return [{ parts, text, questions }];
});
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
