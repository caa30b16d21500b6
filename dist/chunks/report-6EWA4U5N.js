import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  withChain
} from "./chunk-XAYOAVUV.js";
import {
  cut,
  pad
} from "./chunk-UIZAN6EH.js";
import "./chunk-LHDZRG7I.js";
import "./chunk-IHAIULBB.js";
import "./chunk-GLXGZ3K5.js";
import "./chunk-DTKXIUCT.js";
import "./chunk-ZBQAHOZM.js";
import "./chunk-F6QDUSB6.js";
import {
  releasesOf
} from "./chunk-RTD6RKVY.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-FF4GEFOY.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-Z676F4NH.js";
import {
  json
} from "./chunk-UBX37QL2.js";
import {
  STATE_WORDS,
  failuresOf,
  upperOf
} from "./chunk-O2TBYU23.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import {
  percent,
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/report/history.ts
function historyOf(entries) {
  const gates = new Set(entries.flatMap((entry) => entry.type === "closed" ? entry.gate : []));
  return Object.fromEntries([...gates].sort().map((gate) => [gate, releasesOf(entries, gate)]));
}
var MODEL = 32;
function historyText(entries) {
  const gates = Object.entries(historyOf(entries));
  if (gates.length === 0) return "No verdict is recorded.\n";
  return gates.map(([gate, releases]) => gateText(gate, releases)).join("\n");
}
function gateText(gate, releases) {
  const names = [...new Set(releases.flatMap(({ categories }) => Object.keys(categories)))];
  const allowed = releases.filter(({ decision }) => decision === "allow").length;
  const parts = names.map((name) => {
    const rows = releases.flatMap(({ judgedAt, model, decision, categories }) => {
      const one = Object.hasOwn(categories, name) ? categories[name] : null;
      if (one === null) return [];
      return [
        [
          judgedAt.slice(0, 10),
          pad(cut(plain(model), MODEL), MODEL),
          pad(failuresOf(one), 16, "right"),
          pad(upperOf(one, one.limit), 9, "right"),
          pad(percent(one.limit), 7, "right"),
          `${STATE_WORDS[one.state]}${decision === "allow" ? ", let through" : ""}`
        ].join("  ")
      ];
    });
    return [`  ${cut(plain(name), 76)}`, ...rows.map((row) => `    ${row}`)].join("\n");
  });
  const head = `${plain(gate)}: ${plural(releases.length, "verdict")}, ${allowed} let through (failures, upper bound, limit)`;
  return `${head}
${parts.join("\n")}
`;
}

// src/cli/report.ts
var report = (file, options) => withChain(file, options, ({ entries }) => {
  process.stdout.write(options.format === "json" ? json(historyOf(entries)) : historyText(entries));
  return 0;
});
export {
  report
};
