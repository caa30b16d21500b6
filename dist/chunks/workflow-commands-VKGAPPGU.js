import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  annotations
} from "./chunk-CCV5TF24.js";
import {
  headline
} from "./chunk-MJ2LIPUO.js";
import "./chunk-QCGFUZTV.js";
import {
  plain
} from "./chunk-AQABXQYO.js";
import {
  init_define_PAGE
} from "./chunk-XL3NFHKO.js";

// src/report/workflow-commands.ts
init_define_PAGE();
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
