import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/report/json.ts
var json = (value) => `${harmless(JSON.stringify(value, null, 2))}
`;
var jsonLine = (value) => `${harmless(JSON.stringify(value))}
`;
var harmless = (text) => text.replace(UNSEEN, escaped).replaceAll("##[", "##\\u005b");
var UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
var escaped = (mark) => mark.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

export {
  json,
  jsonLine
};
