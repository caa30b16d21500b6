import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  describeEvidence,
  renderDescription
} from "./chunk-MNRUUGBF.js";
import {
  filesFrom
} from "./chunk-J25BTN65.js";
import "./chunk-BUGDE6DP.js";
import {
  usage
} from "./chunk-JMVQN26V.js";
import "./chunk-ILE6WBTQ.js";
import "./chunk-YVANINIR.js";
import "./chunk-ZMWADW3C.js";
import "./chunk-HN556U2N.js";
import "./chunk-GTE5LTSA.js";
import "./chunk-BWQ7J7W4.js";
import "./chunk-WKGSAVHK.js";
import "./chunk-VCWO3SMV.js";
import "./chunk-P2X5YIPO.js";
import "./chunk-42JODIEF.js";
import "./chunk-S6YNTGJJ.js";
import "./chunk-PRAENFBL.js";
import {
  plain
} from "./chunk-B5YWFZPK.js";
import {
  init_define_PAGE
} from "./chunk-5R6J64FD.js";

// src/entry/commands/formats.ts
init_define_PAGE();
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
