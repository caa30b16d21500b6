import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  markdown
} from "./chunk-2OUIUPRF.js";
import {
  list,
  plural
} from "./chunk-C63DMT2H.js";
import {
  plain
} from "./chunk-IJPKGVAY.js";

// src/report/changes.ts
function countChanges(changes) {
  if (changes.length === 0) return "Nothing that a policy says has changed.";
  const of = (direction) => changes.filter((one) => one.direction === direction).length;
  const kinds = ["looser", "unknown", "tighter", "neutral"].filter((direction) => of(direction) > 0).map((direction) => `${of(direction)} ${direction}`);
  const unknown = of("unknown") > 0 ? " What is unknown is treated as looser." : "";
  return `${plural(changes.length, "change")}: ${list(kinds)}.${unknown}`;
}
function changesAsText(changes, rejudged, names) {
  const lines = changes.map((change) => {
    const [file, place] = change.head ? [names.head, change.head] : [names.base, change.base];
    return `${plain(file)}:${place ? `${place.line}:${place.column}:` : ""} ${change.direction}: ${plain(change.sentence, 1e3)}`;
  });
  return [...lines, countChanges(changes), ...rejudged.map((one) => plain(flip(one), 1e3)), ""].join("\n");
}
var MARKS = { looser: "\u{1F534}", unknown: "\u{1F7E0}", tighter: "\u{1F7E2}", neutral: "\u26AA" };
var ROWS_SHOWN = 100;
function changesAsMarkdown(changes, rejudged = []) {
  const sorted = Object.keys(MARKS).flatMap(
    (direction) => changes.filter((change) => change.direction === direction)
  );
  const rows = sorted.slice(0, ROWS_SHOWN).map((change) => {
    const { path, direction, old, new: now, note } = change;
    const place = change.head ? `${change.head.line}` : change.base ? `(${change.base.line})` : "";
    return `| ${MARKS[direction]} ${direction} | ${markdown(path)} | ${place} | ${cell(old)} | ${cell(now)} | ${markdown(note)} |`;
  });
  const more = sorted.length - rows.length;
  return [
    countChanges(changes),
    ...rows.length === 0 ? [] : [
      "",
      "| | key | line | was | is | |",
      "|---|---|--:|---|---|---|",
      ...rows,
      ...more > 0 ? [`| | *and ${plural(more, "change")} more* | | | | |`] : []
    ],
    ...rejudged.length === 0 ? [] : ["", ...rejudged.map((one) => `- ${markdown(flip(one), 1e3)}`)],
    ""
  ].join("\n");
}
var cell = (value) => value === null ? "\u2013" : markdown(value, 100);
function flip({ gate, judgedAt, file, decision, categories, unknown }) {
  const flipped = decision.old === decision.new ? `stays ${decision.old}` : `flips from ${decision.old} to ${decision.new}`;
  const states = categories.map(({ name, old, new: now }) => `${name} goes from ${old} to ${now}`);
  const missing = unknown.length > 0 ? [`it has no counts for ${list(unknown)}`] : [];
  return `${file} (gate ${gate}, ${judgedAt}) ${flipped}${[...states, ...missing].map((one, i) => `${i ? ";" : ":"} ${one}`).join("")}.`;
}

export {
  changesAsText,
  changesAsMarkdown,
  flip
};
