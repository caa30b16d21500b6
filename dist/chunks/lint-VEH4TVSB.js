import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  lint
} from "./chunk-AZ5AGOEW.js";
import "./chunk-B2YAG5JI.js";
import {
  loadPolicy
} from "./chunk-OAI24RKX.js";
import {
  historyBeside
} from "./chunk-WFF3XG5Z.js";
import "./chunk-EJ5KIEKL.js";
import "./chunk-ORPZF5LO.js";
import {
  failuresFrom,
  overdueReports
} from "./chunk-N4OXEX5L.js";
import "./chunk-DGK3OWYQ.js";
import "./chunk-SRBD34P2.js";
import "./chunk-BMSU2YRI.js";
import "./chunk-EYEUYL3Y.js";
import "./chunk-W3NCPILC.js";
import {
  globsMeet
} from "./chunk-PB6SGRIJ.js";
import {
  parseHistorySource
} from "./chunk-BEEYIYPN.js";
import "./chunk-VQUPASBA.js";
import {
  UNCLASSIFIED,
  daysLeft
} from "./chunk-TTUBXO73.js";
import "./chunk-OAVIODR5.js";
import {
  keyPath
} from "./chunk-3XE3EYTG.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-4S77CRV5.js";
import "./chunk-GUNH53XH.js";
import "./chunk-AVP2MNTT.js";
import "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-Z676F4NH.js";
import {
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/records/lint.ts
function lintHistory(source, policy, now) {
  const { records, places } = source;
  const found = [
    ...signatures(source, policy, now),
    ...future(source, now),
    ...contaminated(source, policy),
    ...incidents(source, policy, now)
  ];
  return found.toSorted((a, b) => a.of.file - b.of.file).map(({ of: { file, at }, key, level, ...rest }) => {
    const steps = key === void 0 ? at : [...at, key];
    const { key: position } = places[file].nearest(steps);
    const { path } = records.files[file];
    return { level: level ?? "warning", ...rest, file: path, path: keyPath(steps), position };
  });
}
function* signatures({ written, records }, policy, now) {
  const former = new Set(records.signatures.flatMap(({ formerly = [] }) => formerly));
  for (const of of written.signatures) {
    const { id, category, owner, due } = of.entry;
    if (former.has(id)) continue;
    if (owner === void 0) {
      yield {
        of,
        code: "signature-unowned",
        message: `nobody owns \`${id}\``,
        remedy: "Add `owner`: a failure that is nobody's is not worked on."
      };
    }
    if (due === void 0) {
      yield {
        of,
        code: "signature-without-due",
        message: `\`${id}\` is due on no day, so nothing says when it has stalled`,
        remedy: "Add `due`: the day by which its cause is to be gone."
      };
    } else if (daysLeft(due, now) < 0) {
      yield {
        of,
        key: "due",
        code: "signature-overdue",
        message: `\`${id}\` was due on ${due}: unless sealed evals show that it is gone, it has stalled`,
        remedy: "Find its cause; a later day is a decision to be made in the open."
      };
    }
    const found = policy.categories.find(({ name }) => name === category);
    if (category === UNCLASSIFIED || found === void 0) {
      yield {
        of,
        key: "category",
        code: "signature-unclassified",
        message: category === UNCLASSIFIED ? `\`${id}\` has no category, so nothing can show that it is gone` : `the policy has no category \`${category}\`, so nothing can show that \`${id}\` is gone`,
        remedy: "Give the policy a category with evals that show it."
      };
    } else if (!found.evals.some(({ sealed }) => sealed)) {
      yield {
        of,
        key: "category",
        code: "signature-without-sealed",
        message: `\`${category}\` has no sealed eval, so nothing can show that \`${id}\` is gone`,
        remedy: "Hold an eval out: `sealed: true`."
      };
    }
  }
}
function* future({ written }, now) {
  const days = [
    ...written.signatures.map((of) => [
      of,
      "first_seen",
      of.entry.first_seen
    ]),
    ...written.interventions.map((of) => [of, "on", of.entry.on]),
    ...written.incidents.map((of) => [of, "to", of.entry.to])
  ];
  for (const [of, key, day] of days) {
    if (Date.parse(day) <= now.getTime()) continue;
    yield {
      of,
      key,
      level: "error",
      code: "in-the-future",
      message: `${day} is still to come`,
      remedy: "Write down what has happened, on the day when it did."
    };
  }
}
function* contaminated({ written }, { categories }) {
  const tasks = categories.flatMap(({ evals }) => evals.map(({ task }) => task));
  for (const of of written.contaminated) {
    const { task } = of.entry;
    if (tasks.some((one) => globsMeet(task, one))) continue;
    yield {
      of,
      key: "task",
      code: "contaminates-nothing",
      message: `no eval of the policy is called ${JSON.stringify(task)}`,
      remedy: "Correct the name; `near-zero formats` shows what results call it."
    };
  }
}
function* incidents({ written, records }, policy, now) {
  const overdue = new Map(overdueReports(records, now).map((one) => [one.incident, one]));
  for (const of of written.incidents) {
    const { id, category } = of.entry;
    if (category === UNCLASSIFIED || !policy.categories.some(({ name }) => name === category)) {
      yield {
        of,
        key: "category",
        code: "incident-unclassified",
        message: `no category of the policy is about \`${id}\``,
        remedy: "Give the policy a category with evals that show it."
      };
    } else if (failuresFrom(of.entry, 3) > 0 && !records.signatures.some((one) => one.category === category)) {
      yield {
        of,
        code: "incident-unnamed",
        message: `\`${id}\` is a serious failure, and no signature of \`${category}\` names it`,
        remedy: "Add it to `signatures`, so that it stays open until its cause is gone."
      };
    }
    const late = overdue.get(of.entry);
    if (late === void 0) continue;
    yield {
      of,
      level: "error",
      code: "report-overdue",
      message: `\`${id}\` (${late.harm}) was to be reported by ${late.due}`,
      remedy: "Report it, and write down the day as `reported`."
    };
  }
}

// src/cli/lint.ts
async function lintCommand({ policy: path, history, format }) {
  const { policy } = await loadPolicy(path);
  const source = parseHistorySource(await historyBeside(path, history) ?? []);
  const now = /* @__PURE__ */ new Date();
  const found = [
    ...lint(policy, now).map((one) => ({ file: path, ...one })),
    ...lintHistory(source, policy, now)
  ];
  const errors = found.filter((one) => one.level === "error").length;
  if (format === "json") {
    process.stdout.write(`${JSON.stringify(found, null, 2)}
`);
  } else {
    for (const { file, level, code, position, message, remedy } of found) {
      const place = `${file}:${position.line}:${position.column}`;
      process.stdout.write(`${place}: ${level}: ${plain(message)} [${code}]
  \u2192 ${plain(remedy)}
`);
    }
    const read = source.records.files.length;
    const files = read > 0 ? ` and ${plural(read, "file")} of history` : "";
    process.stdout.write(
      `${path}${files}: ${plural(errors, "error")}, ${plural(found.length - errors, "warning")}
`
    );
  }
  return errors > 0 ? 2 : 0;
}
export {
  lintCommand
};
