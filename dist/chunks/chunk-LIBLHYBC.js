import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/util/plain.ts
var UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u{e0000}-\u{e007f}]/gu;
function plain(text, most = 500) {
  const visible = (text.length > most * 2 ? text.slice(0, most * 2) : text).replace(
    UNSEEN,
    (mark) => `\\u{${mark.codePointAt(0).toString(16)}}`
  );
  const harmless = visible.replace(/^(?=\s*::)/, "\\").replaceAll("##[", "##\\[");
  const points = [...harmless];
  return points.length > most ? `${points.slice(0, most - 1).join("")}\u2026` : harmless;
}

export {
  plain
};
