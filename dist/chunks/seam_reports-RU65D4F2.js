import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  write_reports_exports
} from "./chunk-UCJ6X4WK.js";
import {
  seam_core_exports
} from "./chunk-OOLVSZHQ.js";
import {
  json_exports,
  junit_exports,
  markdown_exports,
  sarif_exports
} from "./chunk-EIDQQDI6.js";
import {
  annotations,
  headline,
  plain
} from "./chunk-CDELQMH2.js";
import {
  __export
} from "./chunk-LCSLMUSC.js";

// src/report/workflow-commands.ts
var workflow_commands_exports = {};
__export(workflow_commands_exports, {
  workflowCommands: () => workflowCommands
});
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
  seam_core_exports as core,
  json_exports as part0,
  markdown_exports as part1,
  workflow_commands_exports as part2,
  sarif_exports as part3,
  junit_exports as part4,
  write_reports_exports as part5
};
