import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  annotations
} from "./chunk-QKYPEOSL.js";
import {
  headline
} from "./chunk-O2TBYU23.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/report/workflow-commands.ts
function workflowCommands(verdict) {
  const commands = annotations(verdict).map(({ message, title, file, startLine, startColumn }) => {
    const properties = Object.entries({ title, file, line: startLine, col: startColumn }).filter(([, value]) => value !== void 0).map(([name, value]) => `${name}=${property(String(value))}`);
    return `::error ${properties.join(",")}::${data(message)}`;
  });
  return `${[...commands, plain(headline(verdict))].join("\n")}
`;
}
var data = (text) => text.replace(/[%\r\n]/g, encodeURIComponent);
var property = (text) => text.replace(/[%\r\n:,]/g, encodeURIComponent);
export {
  workflowCommands
};
