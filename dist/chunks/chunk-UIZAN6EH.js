import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/report/columns.ts
function width(text) {
  let columns = 0;
  for (const { segment } of GRAPHEMES.segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}
var GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
var WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^[\p{Extended_Pictographic}\p{Regional_Indicator}]|^[\u{20000}-\u{3fffd}]/u;
function cut(text, columns) {
  if (width(text) <= columns) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(text)) {
    used += width(segment);
    if (used > columns - 1) break;
    kept += segment;
  }
  return `${kept}\u2026`;
}
function pad(text, columns, side = "left") {
  const short = cut(text, columns);
  const space = " ".repeat(columns - width(short));
  return side === "left" ? short + space : space + short;
}
function wrap(text, columns) {
  const room = text.includes("::") ? columns - 1 : columns;
  const lines = [];
  let line = "";
  for (const word of text.split(" ").flatMap((long) => pieces(long, room))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || width(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((one) => one.replace(/^(?=\s*::)/, "\\"));
}
function pieces(word, columns) {
  if (width(word) <= columns) return [word];
  const found = [""];
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(word)) {
    const more = width(segment);
    if (used + more > columns) {
      found.push("");
      used = 0;
    }
    found[found.length - 1] += segment;
    used += more;
  }
  return found;
}

export {
  width,
  cut,
  pad,
  wrap
};
