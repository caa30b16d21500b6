import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  plain
} from "./chunk-IJPKGVAY.js";

// src/report/escape.ts
function markdown(text, most = 500) {
  return plain(text, most).replace(/[&<>]/g, (mark) => ENTITIES[mark]).replace(/[\\`*_{}[\]|~!$]/g, "\\$&").replace(/[@#]|:(?=\/\/)|(?<=\bwww)(?=\.)|(?<=\bgh)(?=-\d)/gi, "$&&#8203;");
}
function codeSpan(text, most = 200) {
  return `\`${plain(text, most).replace(/`/g, "'") || " "}\``;
}
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

export {
  markdown,
  codeSpan
};
