import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/util/path.ts
var KEYED = [
  "named",
  "score.metadata",
  "sample.metadata",
  "eval.args",
  "eval.metadata"
];
var OPEN = ["value"];
var BARE = ["answer", "sample.id", "eval.tags"];
var SEGMENT = /(?:^|\.)(?:"((?:[^"\\]|\\.)*)"|([^."\s]+))/y;
function parsePath(text) {
  const segments = splitPath(text);
  if (segments === null) return null;
  for (const root of [...KEYED, ...OPEN, ...BARE]) {
    const parts = root.split(".");
    if (!parts.every((part, i) => segments[i] === part)) continue;
    const keys = segments.slice(parts.length);
    const fits = KEYED.includes(root) ? keys.length > 0 : OPEN.includes(root) || keys.length === 0;
    return fits ? { root, keys, text } : null;
  }
  return null;
}
function splitPath(text) {
  const segments = [];
  if (text.startsWith(".")) return null;
  SEGMENT.lastIndex = 0;
  while (SEGMENT.lastIndex < text.length) {
    const match = SEGMENT.exec(text);
    if (match === null) return null;
    segments.push(match[1] === void 0 ? match[2] : match[1].replace(/\\(.)/g, "$1"));
  }
  return segments.length > 0 ? segments : null;
}
function follow(value, keys) {
  let here = value;
  for (const key of keys) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return void 0;
    here = here[key];
  }
  return here;
}

export {
  parsePath,
  splitPath,
  follow
};
