import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  list,
  plural
} from "./chunk-5SDD3ADK.js";

// src/report/bar.ts
function bar({ samples, upper }, limit) {
  if (samples === 0) return "";
  const share = Math.round(upper / limit * 5);
  const filled = upper < limit ? Math.min(5, share) : Math.max(6, Math.min(10, share));
  const cells = "\u2588".repeat(filled).padEnd(10, "\u2591");
  return `${cells.slice(0, 5)}\u2503${cells.slice(5)}`;
}

// src/report/left-aside.ts
function leftAsideOf({ leftAside = [], evidence }) {
  return [...Map.groupBy(leftAside, ({ because }) => because)].map(([because, all]) => {
    const each = all.map(({ model, task, runs, samples, files }) => {
      const held = samples === null ? "" : `, ${plural(samples, "sample")}`;
      const where = [...new Set(files.map((file) => evidence[file]?.name ?? ""))];
      return `${model ?? "an unnamed model"} (${task}: ${plural(runs, "run")}${held}, in ${list(where, 3)})`;
    });
    return `Left aside, since ${WHY_ASIDE[because]}: ${list(each, 5)}.`;
  });
}
var WHY_ASIDE = {
  "other-subject": "it is about another model than the subject",
  "no-samples": "it ended before its first sample and a later run of the eval is complete"
};

export {
  bar,
  leftAsideOf
};
