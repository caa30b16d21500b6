import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  keys,
  validate
} from "./chunk-L2MSCEBO.js";
import {
  MAX_HISTORY_FILES,
  PolicyError,
  closest,
  faultsError,
  isDay,
  readShare,
  readYamlDocument
} from "./chunk-CDELQMH2.js";
import {
  __export
} from "./chunk-LCSLMUSC.js";

// src/records/parse.ts
var parse_exports = {};
__export(parse_exports, {
  parseHistory: () => parseHistory,
  parseHistorySource: () => parseHistorySource
});
import { hash } from "node:crypto";

// src/records/rules.ts
var DAYS = {
  signatures: ["first_seen", "due"],
  interventions: ["on"],
  releases: [],
  contaminated: ["since"],
  incidents: ["from", "to", "known", "reported"]
};
function* daysExist(written) {
  for (const [list, keys2] of Object.entries(DAYS)) {
    for (const { entry, file, at } of written[list]) {
      const values = { ...entry };
      for (const key of keys2) {
        const day = values[key];
        if (typeof day !== "string" || isDay(day)) continue;
        const expected = "a day of the calendar, such as 2026-11-30";
        yield { file, at: [...at, key], message: `${day} is no day`, expected };
      }
    }
  }
}
function* daysInOrder({ signatures, incidents }) {
  const wrong = ({ file, at }, key, day, first) => day === void 0 || day >= first ? [] : [{ file, at: [...at, key], message: `${day} is before ${first}`, expected: `${first} or later` }];
  for (const one of signatures) yield* wrong(one, "due", one.entry.due, one.entry.first_seen);
  for (const one of incidents) {
    const { from, to, known, reported } = one.entry;
    yield* wrong(one, "to", to, from);
    yield* wrong(one, "known", known, from);
    yield* wrong(one, "reported", reported, known ?? from);
  }
}
function* idsAreUnique({ signatures, incidents, releases }) {
  yield* twice(signatures, "id", "signatures");
  yield* twice(incidents, "id", "incidents");
  yield* twice(releases, "model", "releases");
}
function* twice(placed, key, what) {
  const seen = /* @__PURE__ */ new Set();
  for (const { entry, file, at } of placed) {
    const name = entry[key];
    if (seen.has(name)) {
      const message = `two ${what} are called ${JSON.stringify(name)}`;
      yield {
        file,
        at: [...at, key],
        message,
        expected: `${key === "id" ? "an id" : "a release"} of its own`
      };
    }
    seen.add(name);
  }
}
function* signaturesExist({ signatures, interventions, ids }) {
  const named = ({ file, at }, key, names, why) => names.flatMap(
    (name, i) => ids.has(name) ? [] : [{ file, ...unknown([...at, key, i], name, ids), expected: why }]
  );
  for (const one of interventions) {
    yield* named(one, "signatures", one.entry.signatures, "the id of a signature in these files");
  }
  for (const one of signatures) {
    const { id, formerly = [] } = one.entry;
    const kept = "the id of a signature that stays in these files: a new name does not close an old one";
    yield* named(one, "formerly", formerly, kept);
    if (!formerly.includes(id)) continue;
    const at = [...one.at, "formerly", formerly.indexOf(id)];
    yield { file: one.file, at, message: `\`${id}\` names itself`, expected: "an earlier id" };
  }
}
var unknown = (at, name, ids) => ({
  at,
  message: `there is no signature \`${name}\``,
  suggestion: closest(name, ids)
});
function* kindsAreExplained({ interventions }) {
  for (const { entry, file, at } of interventions) {
    const { kind, evidence, evals } = entry;
    const key = [...at, "kind"];
    if (kind === "root_cause" && evidence === void 0) {
      const message = "a root cause is claimed without `evidence`";
      yield { file, at: key, message, expected: "`evidence`: where it is shown what the cause was" };
    }
    if (kind === "trained_on_eval" && evals === void 0) {
      const message = "`evals` is missing: nothing says what was trained on";
      yield { file, at: key, message, expected: "`evals`: the tasks, or patterns of them" };
    }
    if (kind !== "trained_on_eval" && evals !== void 0) {
      const message = `\`evals\` says what was trained on, and this is \`${kind}\``;
      yield { file, at: [...at, "evals"], key: true, message, expected: "no `evals`, or `trained_on_eval`" };
    }
  }
}
function* sharesInRange({ releases }) {
  for (const { entry, file, at } of releases) {
    for (const key of ["evaluation_awareness", "recall", "sealed_gap"]) {
      const text = entry[key];
      if (text === void 0 || readShare(`${text}`) !== null) continue;
      const message = `\`${key}\` cannot be ${JSON.stringify(text)}`;
      yield { file, at: [...at, key], message, expected: "a share from 0 to 100%" };
    }
  }
}
var RECORD_RULES = [
  daysExist,
  daysInOrder,
  idsAreUnique,
  signaturesExist,
  kindsAreExplained,
  sharesInRange
];

// src/records/written.ts
function writtenIn(read) {
  const all = (list) => read.flatMap(({ value, form }, file) => {
    const faulty = new Set(form.filter(({ at }) => at[0] === list).map(({ at }) => at[1]));
    return entriesOf(value, list).flatMap(
      (entry, i) => faulty.has(i) || faulty.has(void 0) ? [] : [{ entry, file, at: [list, i] }]
    );
  });
  const ids = read.flatMap(({ value }) => entriesOf(value, "signatures").flatMap(idOf));
  return {
    signatures: all("signatures"),
    interventions: all("interventions"),
    releases: all("releases"),
    contaminated: all("contaminated"),
    incidents: all("incidents"),
    ids: new Set(ids)
  };
}
function entriesOf(value, list) {
  const entries2 = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const found = entries2.find(([key]) => key === list)?.[1];
  return Array.isArray(found) ? found : [];
}
function idOf(entry) {
  return typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string" ? [entry.id] : [];
}

// src/records/parse.ts
var MAX_LENGTH = 4 << 20;
var REMEDY = "Correct the history; `near-zero lint` shows every fault with its place.";
var HISTORY = {
  name: "a history",
  validate,
  keys,
  parts: {
    "#": "the top level",
    "#/$defs/signature": "an entry of `signatures`",
    "#/$defs/intervention": "an entry of `interventions`",
    "#/$defs/release": "an entry of `releases`",
    "#/$defs/contaminated": "an entry of `contaminated`",
    "#/$defs/incident": "an entry of `incidents`"
  },
  named: {}
};
var parseHistory = (files) => parseHistorySource(files).records;
function parseHistorySource(files) {
  const length = files.reduce((sum, { text }) => sum + text.length, 0);
  if (files.length > MAX_HISTORY_FILES || length > MAX_LENGTH) {
    throw new PolicyError(
      `The history has ${files.length} files of ${length} characters in all; at most ${MAX_HISTORY_FILES} and ${MAX_LENGTH} are read.`,
      "Join files, and see that nothing else lies in the folder."
    );
  }
  const sorted = files.toSorted((a, b) => a.path < b.path ? -1 : 1);
  const read = sorted.map((file) => readYamlDocument(file.text, file.path, HISTORY));
  const unreadable = read.flatMap(({ faults: faults2 }) => faults2);
  if (unreadable.length > 0) throw faultsError(unreadable, REMEDY);
  const written = writtenIn(read);
  const complaints = RECORD_RULES.flatMap((rule) => [...rule(written)]);
  const faults = read.flatMap(
    ({ form, tell }, file) => tell([...form, ...complaints.filter((one) => one.file === file)])
  );
  if (faults.length > 0) throw faultsError(faults, REMEDY);
  return {
    records: {
      files: sorted.map(({ path, text }) => ({ path, digest: `sha256:${hash("sha256", text)}` })),
      signatures: entries(written.signatures),
      interventions: entries(written.interventions),
      releases: entries(written.releases),
      contaminated: entries(written.contaminated),
      incidents: entries(written.incidents)
    },
    written,
    places: read.map(({ places }) => places)
  };
}
var entries = (placed) => placed.map(({ entry }) => entry);

export {
  parseHistorySource,
  parse_exports
};
