import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  plain
} from "./chunk-LIBLHYBC.js";

// src/report/escape.ts
function safeMarkdown(text, most = 500) {
  return plain(text, most).replace(/[&<>]/g, (mark) => ENTITIES[mark]).replace(/[\\`*_{}[\]|~!$]/g, "\\$&").replace(/[@#]|:(?=\/\/)|(?<=\bwww)(?=\.)|(?<=\bgh)(?=-\d)/gi, "$&&#8203;");
}
function codeSpan(text, most = 200) {
  return `\`${plain(text, most).replace(/`/g, "'") || " "}\``;
}
var markup = (text, most = 500) => marks(plain(text, most));
var marks = (text) => text.replace(/[\ufffe\uffff]/g, "\uFFFD").replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

export {
  safeMarkdown,
  codeSpan,
  markup,
  marks
};
