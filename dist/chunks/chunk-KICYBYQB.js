import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  tableRows
} from "./chunk-NVHL76YY.js";
import {
  WHOLE
} from "./chunk-IFNDKDKL.js";
import {
  FORMATS,
  readEvidence
} from "./chunk-WHDYOU6T.js";
import {
  samplesNeeded
} from "./chunk-BMSU2YRI.js";
import {
  momentOf
} from "./chunk-R7IRCPSG.js";
import {
  headText
} from "./chunk-RDR4CSCQ.js";
import {
  splitPath
} from "./chunk-4S77CRV5.js";
import {
  readJsonLines
} from "./chunk-HU7GMC3N.js";
import {
  isObject
} from "./chunk-DAAVJPZB.js";
import {
  decodeUtf8,
  parseJson
} from "./chunk-VITHBUQ2.js";
import {
  streamOf
} from "./chunk-LNXKUYDX.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import {
  count,
  list,
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";

// src/evidence/describe/draft-map.ts
var PASSED = /^(?:is_)?(?:pass(?:ed)?|correct|success(?:ful)?|ok|resolved|valid|safe|solved)$/i;
var FAILED = /^(?:is_)?(?:fail(?:ed|ure)?|jailbroken|wrong|incorrect|violat(?:ed|ion)|unsafe|refus(?:ed|al))$/i;
var WORDED = /(?:outcome|verdict|label|status|grade|result|judg(?:e?ment)?|class(?:ification)?|bewertung|urteil|ergebnis)$/i;
var SCORED = /(?:score|reward|rating|value|punkte)$/i;
var ID = /(?:^|[_\s.-])(?:id|key|nr|no|number|index|case|nummer)\.?$|Id$/i;
var MODEL = /(?:^|[_.])model(?:_?(?:name|id|slug))?$/i;
var ERROR = /(?:^|[_.])(?:error|exception)(?:_?message)?$/i;
var MOST_WORDS = 12;
function draftMap(table, name, file) {
  const questions = [];
  const line = (key, value, note = "") => `    ${key}: ${value}${note && `   # ${note}`}`;
  const model = table.columns.find(({ path }) => MODEL.test(last(path)));
  const ofDocument = table.document.find(({ path }) => MODEL.test(last(path)));
  const error = table.columns.find(({ path }) => ERROR.test(last(path)));
  if (model === void 0 && ofDocument === void 0)
    questions.push("Which model was asked? The file does not say; see docs/maps.md for `model`.");
  if (table.others.length > 0)
    questions.push(`Are these the rows that count? There are others at ${table.others.join(", ")}.`);
  const lines = [
    "maps:",
    `  ${name}:`,
    line("files", quoted(`**/${file}`)),
    ...table.at === null ? [] : [line("rows", quoted(table.at))],
    line("task", table.parts.length > 0 ? "<part>" : `{ text: ${name} }`),
    ...idLines(table, line, questions),
    ...model === void 0 ? [] : [line("model", quoted(model.path), some(model))],
    ...model === void 0 && ofDocument !== void 0 ? [line("model", quoted(ofDocument.path), JSON.stringify(ofDocument.value))] : [],
    ...outcomeLines(table, line, questions),
    ...error === void 0 ? [] : [line("error", quoted(error.path), some(error))]
  ];
  return { text: lines.map((one) => `${one}
`).join(""), questions };
}
function idLines({ columns, rows }, line, questions) {
  const unique = columns.filter(
    (column) => column.rows === rows && column.distinct === rows && !hasFractions(column)
  );
  const named = unique.find(({ path }) => ID.test(last(path))) ?? columns.find((column) => ID.test(last(column.path)) && column.rows === rows && !hasFractions(column));
  if (named !== void 0)
    return [line("id", quoted(named.path), `${named.distinct} different in ${rows} rows`)];
  const text = unique[0];
  if (text !== void 0)
    return [line("id", `{ digest: [${quoted(text.path)}] }`, `${rows} different; no column is called an id`)];
  questions.push("What tells the rows apart? No column is different in all of them: join several.");
  return [
    line(
      "id",
      `{ join: [${columns.slice(0, 2).map(({ path }) => quoted(path)).join(", ")}] }`,
      "? a guess"
    )
  ];
}
function outcomeLines({ columns }, line, questions) {
  const flag = (name) => columns.find(
    (column) => name.test(last(column.path)) && column.values.every(({ value }) => isFlag(value))
  );
  const passed = flag(PASSED);
  if (passed !== void 0) return [line("passed", quoted(passed.path), some(passed))];
  const failed = flag(FAILED);
  if (failed !== void 0) return [line("failed", quoted(failed.path), some(failed))];
  const words = columns.filter(
    ({ distinct, rows }) => distinct > 0 && distinct <= MOST_WORDS && distinct < Math.max(2, rows)
  );
  const worded = words.find(({ path }) => WORDED.test(last(path)));
  if (worded !== void 0) {
    questions.push(
      `Which words of ${worded.path} are a pass, and which a failure? It holds ${some(worded)}.`
    );
    return [line("outcome", `{ at: ${quoted(worded.path)}, passed: [], failed: [] }`, `? ${some(worded)}`)];
  }
  const scored = columns.find(({ path }) => SCORED.test(last(path)));
  if (scored !== void 0) {
    questions.push(`Which values of ${scored.path} pass? Say so with \`passes_when\` of the eval.`);
    return [line("scores", `{ ${JSON.stringify(last(scored.path))}: ${quoted(scored.path)} }`, some(scored))];
  }
  questions.push(
    `Which field says whether a row passed? There are ${words.slice(0, 6).map((column) => column.path).join(", ") || "none with few values"}.`
  );
  return [line("passed", quoted(words[0]?.path ?? "passed"), "? a guess")];
}
var last = (path) => splitPath(path)?.at(-1) ?? path;
var isFlag = (value) => typeof value === "boolean" || /^(?:true|false)?$/i.test(String(value ?? ""));
var hasFractions = ({ values: values2 }) => values2.some(({ value }) => typeof value === "number" && !Number.isSafeInteger(value));
var some = ({ values: values2, others }) => `${values2.slice(0, 4).map(({ value, count: count2 }) => `${JSON.stringify(value)} \xD7 ${count2}`).join(", ")}${values2.length > 4 || others > 0 ? ", \u2026" : ""}`;
function quoted(text) {
  return /^[A-Za-z_^][\w.^/-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
function mapName(file) {
  const name = file.replace(/\.\w+$/, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60);
  return name === "" || name === "all" ? "my-results" : name;
}

// src/evidence/describe/snippet.ts
var MAX_EVALS = 5;
var INSPECT_MARKS = ["C", "I", "P", "N"];
function policyFrom(descriptions, drafts = []) {
  const byTask = Map.groupBy(descriptions, ({ run }) => run.task);
  const taken = /* @__PURE__ */ new Set();
  const lines = [
    "version: 1",
    "name: release policy",
    "categories:",
    ...[...byTask.values()].flatMap((runs) => categoryOf(runs[0], taken)),
    ...drafts.flatMap(({ parts }) => parts.flatMap(({ name, rows }) => mappedCategory(name, rows, taken))),
    ...drafts.length === 0 ? [] : ["maps:", ...drafts.flatMap(({ text }) => text.trimEnd().split("\n").slice(1))]
  ];
  return lines.map((line) => `${line}
`).join("");
}
var mappedCategory = (task, rows, taken) => [
  `  ${free(categoryName(task), taken)}:`,
  limitLine(rows),
  "    evals:",
  `      - task: ${yaml(task)}`,
  `        expected_samples: ${rows}`
];
function limitLine(samples) {
  const why = samples < samplesNeeded(0, LIMITS[0] / 100, ALPHA) ? `; ${samples} samples cannot show less` : "";
  return `    max_failure_rate: ${limitFor(samples).padEnd(4)}              # yours to decide${why}`;
}
function categoryOf({ run, items, scores }, taken) {
  const listed = scores.filter(({ scorer }) => run.scorers.some(({ name }) => name === scorer));
  const offered = listed.length > 0 ? listed : scores;
  const evals = offered.length === 0 || run.resolved ? [null] : offered.slice(0, MAX_EVALS);
  const expected = run.datasetSamples ?? items;
  return [
    `  ${free(categoryName(run.task), taken)}:`,
    limitLine(expected),
    "    evals:",
    ...evals.flatMap((score) => [
      `      - task: ${yaml(run.task)}`,
      ...score === null ? [] : [`        scorer: ${yaml(score.scorer)}`],
      ...score === null || score.at === null ? [] : [`        at: ${yaml(score.at)}`],
      ...run.resolved ? [] : [`        # passes_when: ${guess(run, score)}    # a guess: say which values pass`],
      `        expected_samples: ${expected}`
    ])
  ];
}
function limitFor(samples) {
  const limit = LIMITS.find((percent) => samplesNeeded(0, percent / 100, ALPHA) <= samples);
  return `${limit ?? LIMITS.at(-1)}%`;
}
var ALPHA = 0.05;
var LIMITS = [1, 2, 5, 10, 20, 30, 50, 80, 96];
function free(name, taken) {
  let one = name;
  for (let n = 2; taken.has(one); n += 1) one = `${name}-${n}`;
  taken.add(one);
  return one;
}
function guess(run, score) {
  const known = run.scorers.find(({ name }) => name === score?.scorer);
  const values2 = (score?.values ?? []).map(({ value }) => value).filter((value) => value !== null);
  if (values2.length === 0 || values2.every((value) => INSPECT_MARKS.includes(value))) return "{ is: [C] }";
  if (values2.every((value) => typeof value === "number")) {
    return known?.higherIsBetter === false ? "{ below: 0.5 }" : "{ at_least: 1 }";
  }
  if (values2.some((value) => typeof value === "boolean")) return "{ is: [true] }";
  return `{ is: [${yaml(String(values2[0]))}] }`;
}
function categoryName(task) {
  const name = task.slice(task.lastIndexOf("/") + 1).toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^[-\d]+|-+$/g, "");
  return name === "" || name === "all" ? "my-category" : name;
}
function yaml(text) {
  const isPlain = /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  if (isPlain) return text;
  return JSON.stringify(text).replace(/[^ \p{L}\p{N}\p{P}\p{S}]/gu, (mark) => {
    return `\\U${mark.codePointAt(0).toString(16).padStart(8, "0")}`;
  });
}

// src/evidence/describe/text.ts
var MAX_VALUES = 8;
var LABEL_WIDTH = 12;
var SCREEN = 60;
var FEW = 3;
function renderDescription(files, all = true) {
  const unknown = files.filter((file) => !isResult(file));
  const results = unknown.length <= FEW ? files : files.filter(isResult);
  const rest = files.length - results.length;
  const whole = [
    ...results.map(renderFile),
    ...rest === 0 ? [] : [`${othersIn(rest, results.length)}
`],
    ...rest === 0 && unknown.length > 0 ? [`${OWN}
`] : []
  ].join("\n");
  if (all || whole.split("\n").length <= SCREEN) return whole;
  const listed = results.slice(0, SCREEN - FEW).map(oneLine);
  const more = results.length - listed.length;
  return [
    ...listed,
    ...more > 0 ? [`and ${plural(more, "more file")}`] : [],
    ...rest === 0 ? [] : [othersIn(rest, results.length)],
    "near-zero formats FILE says more of one; --all of each.",
    ""
  ].join("\n");
}
var isResult = ({ title, sameAs, problem, shape }) => title !== null || sameAs !== null || problem !== null || shape?.kind === "table" || shape?.remedy != null;
var othersIn = (files, results) => `${plural(files, results === 0 ? "file" : "other file")} that ${files === 1 ? "is" : "are"} neither results nor a table. ${OWN}`;
var OWN = "Formats that are read, and our own for everything else, are in docs/evidence.md and docs/formats/near-zero.md.";
function oneLine({ name, title, sameAs, problem, runs, shape }) {
  const tasks = [...new Set(runs.map(({ run }) => plain(run.task, 40)))];
  const samples = runs.reduce((sum, run) => sum + run.samples, 0);
  const what = problem !== null ? `cannot be read: ${plain(problem.message, 80)}` : title === null ? whatItIs(title, sameAs, shape) : `${title}; ${list(tasks, 2)}, ${plural(samples, "sample")}`;
  return `${plain(name, 80)}: ${what}`;
}
function renderFile({ name, title, sameAs, problem, runs, shape }) {
  const lines = [`${plain(name)}: ${whatItIs(title, sameAs, shape)}
`];
  if (problem !== null) lines.push(row("problem", plain(problem.message)), row("", plain(problem.remedy)));
  if (shape?.kind === "other" && shape.remedy !== null) lines.push(row("", plain(shape.remedy)));
  if (shape?.kind === "table") lines.push("\n", renderTable(shape, name));
  for (const run of runs) lines.push("\n", renderRun(run));
  return lines.join("");
}
function whatItIs(title, sameAs, shape) {
  if (sameAs !== null) return `the same bytes as ${plain(sameAs)}, counted once`;
  if (title !== null) return title;
  if (shape?.kind === "table")
    return `a table of ${plural(shape.rows, "row")} (${shape.written}), not known to any format`;
  return `${shape?.remedy == null ? "not known to any format" : shape.what}; it is listed in a verdict and never counted`;
}
var MAX_COLUMNS = 12;
function renderTable(table, name) {
  const file = name.slice(name.lastIndexOf("/") + 1);
  const { text, questions } = draftMap(table, mapName(file), file);
  const columns = table.columns.slice(0, MAX_COLUMNS);
  return [
    ...table.at === null ? [] : [row("rows at", plain(table.at))],
    ...table.others.length === 0 ? [] : [row("or at", list(table.others.map((other) => plain(other))))],
    ...columns.map(
      (column) => row("column", `${plain(column.path, 60)}: ${count(column.distinct)} different; ${valuesIn(column, 3)}`)
    ),
    ...table.columns.length > columns.length ? [row("", `and ${plural(table.columns.length - columns.length, "more column")}`)] : [],
    ...questions.map((question) => row("asks", plain(question))),
    "\n  Write it in our own format (a key `failed` a sample: docs/formats/near-zero.md), or map it in the policy:\n\n",
    indented(
      text.split("\n").map((line) => plain(line)).join("\n")
    )
  ].join("");
}
function renderRun(description) {
  const { run, samples, items, epochs, scores, metadata, limits, counts, faults } = description;
  const args = Object.entries(run.args).map(([key, value]) => plain(`${key}=${JSON.stringify(value)}`, 80));
  const times = [
    run.createdAt && `started ${plain(run.createdAt, 40)}`,
    run.completedAt && `ended ${plain(run.completedAt, 40)}`,
    description.firstCompletedAt && `first sample ${plain(description.firstCompletedAt, 40)}`,
    description.lastCompletedAt && `last ${plain(description.lastCompletedAt, 40)}`
  ].filter((time) => time !== null);
  const oddities = ["errors", "unscored", "retried", "edited", "invalidated", "superseded"].filter((key) => description[key] > 0).map((key) => `${count(description[key])} ${key}`);
  return [
    row("task", plain(run.task)),
    ...run.otherNames.length > 0 ? [row("also", list(run.otherNames.map((name) => plain(name))))] : [],
    row("model", plain(run.model ?? "not recorded") + (run.modelDigest ? ` ${run.modelDigest}` : "")),
    row("tool", plain(run.tool)),
    ...args.length > 0 ? [row("args", list(args))] : [],
    ...run.finished ? [] : [row("status", `not finished (${plain(run.status ?? "unknown")})`)],
    ...times.length > 0 ? [row("times", times.join(", "))] : [],
    ...counts.map(
      ({ failures, samples: all }) => row(
        "counts",
        `${plural(failures, "failure")} in ${plural(all, "sample")}; a policy needs \`counts: accepted\` to take them`
      )
    ),
    row("samples", `${sizeOf(samples, items, epochs)}${ofDataset(run.datasetSamples)}`),
    ...oddities.length > 0 ? [row("of these", oddities.join(", "))] : [],
    ...limits.values.length > 0 ? [row("limits", valuesIn(limits))] : [],
    ...scores.map(
      (score) => row("score", `${plain(score.scorer)}${score.at ? ` ${plain(score.at)}` : ""}: ${valuesIn(score)}`)
    ),
    ...metadata.map((entry) => row("metadata", `${plain(entry.key, 60)}: ${valuesIn(entry)}`)),
    ...faults.map(
      ({ code, message, remedy }) => row("fault", `${code}: ${plain(message)}. ${plain(remedy)}`)
    ),
    ...samples === 0 ? [] : ["\n  A policy that would gate it:\n\n", indented(policyFrom([description]))]
  ].join("");
}
function sizeOf(samples, items, epochs) {
  return epochs > 1 ? `${count(samples)}: ${plural(items, "item")} in ${epochs} epochs` : count(samples);
}
function ofDataset(samples) {
  return samples === null ? "; the size of the data set is not recorded" : ` of a data set of ${count(samples)}`;
}
function valuesIn({ values: values2, others }, most = MAX_VALUES) {
  const shown = values2.slice(0, most).map(({ value, count: n }) => `${shownValue(value)} \xD7 ${count(n)}`);
  const rest = others + values2.slice(most).reduce((sum, { count: n }) => sum + n, 0);
  return [...shown, ...rest > 0 ? [`${count(rest)} with other values`] : []].join(", ");
}
function shownValue(value) {
  return plain(typeof value === "string" ? JSON.stringify(value) : String(value), 60);
}
function row(label, text) {
  return `  ${label.padEnd(LABEL_WIDTH)}${text}
`;
}
function indented(text) {
  return text.replace(/^(?=.)/gm, "    ");
}

// src/evidence/describe/values.ts
var MAX_DISTINCT = 20;
var MAX_CHARACTERS = 120;
var ValueCounter = class {
  #values = /* @__PURE__ */ new Map();
  #others = 0;
  add(given) {
    const value = cut(given);
    const key = `${typeof value} ${value}`;
    const seen = this.#values.get(key);
    if (seen !== void 0) seen.count += 1;
    else if (this.#values.size < MAX_DISTINCT) this.#values.set(key, { value, count: 1 });
    else this.#others += 1;
  }
  result() {
    return { values: [...this.#values.values()].sort((a, b) => b.count - a.count), others: this.#others };
  }
};
function cut(value) {
  const isScalar = typeof value !== "object" && typeof value !== "string";
  if (value === null || isScalar) return value;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}\u2026` : text;
}

// src/evidence/describe/run.ts
var MAX_KEYS = 50;
var RunDescriber = class {
  counts = [];
  faults = [];
  #run;
  #scores = /* @__PURE__ */ new Map();
  #metadata = /* @__PURE__ */ new Map();
  #limits = new ValueCounter();
  #totals = {
    samples: 0,
    errors: 0,
    unscored: 0,
    edited: 0,
    invalidated: 0,
    superseded: 0,
    retried: 0
  };
  #epochs = /* @__PURE__ */ new Map();
  #first = null;
  #last = null;
  constructor(run) {
    this.#run = run;
  }
  add(sample) {
    const totals = this.#totals;
    if (sample.superseded) {
      totals.superseded += 1;
      return;
    }
    const scores = Object.entries(sample.scores);
    totals.samples += 1;
    if (sample.error !== void 0) totals.errors += 1;
    if (scores.length === 0) totals.unscored += 1;
    if (scores.some(([, { edited }]) => edited)) totals.edited += 1;
    if (sample.invalidated) totals.invalidated += 1;
    if (sample.retries !== void 0) totals.retried += 1;
    if (sample.limit !== void 0) this.#limits.add(sample.limit);
    this.#epochs.set(sample.epoch, (this.#epochs.get(sample.epoch) ?? 0) + 1);
    for (const [scorer, { value }] of scores) {
      if (!isObject(value)) this.#addScore(scorer, null, value);
      else for (const [key, part] of Object.entries(value)) this.#addScore(scorer, key, part);
    }
    for (const [key, value] of Object.entries(sample.metadata)) {
      counterOf(this.#metadata, key, () => new ValueCounter())?.add(value);
    }
    this.#addTime(sample.completedAt);
  }
  #addScore(scorer, key, value) {
    const at = key === null ? null : `value.${/^[^."\s\\]+$/.test(key) ? key : JSON.stringify(key)}`;
    const create = () => ({ scorer, at, counter: new ValueCounter() });
    counterOf(this.#scores, JSON.stringify([scorer, at]), create)?.counter.add(value);
  }
  #addTime(time) {
    const at = time === void 0 ? void 0 : momentOf(time)?.at;
    if (at === void 0) return;
    if (this.#first === null || at < momentOf(this.#first).at) this.#first = time;
    if (this.#last === null || at > momentOf(this.#last).at) this.#last = time;
  }
  result() {
    return {
      ...this.#totals,
      run: this.#run,
      items: Math.max(0, ...this.#epochs.values()),
      epochs: this.#epochs.size,
      limits: this.#limits.result(),
      scores: [...this.#scores.values()].map(({ scorer, at, counter }) => ({
        scorer,
        at,
        ...counter.result()
      })),
      metadata: [...this.#metadata].map(([key, counter]) => ({ key, ...counter.result() })),
      firstCompletedAt: this.#first,
      lastCompletedAt: this.#last,
      counts: this.counts,
      faults: this.faults
    };
  }
};
function counterOf(counters, key, create) {
  if (!counters.has(key) && counters.size < MAX_KEYS) counters.set(key, create());
  return counters.get(key);
}

// src/evidence/describe/shape.ts
var HEAD_BYTES = 64 * 1024;
var MAX_BYTES = 64 * 1024 * 1024;
var MAX_COLUMNS2 = 64;
var MAX_DISTINCT2 = 1e5;
var MAX_FIELDS = 20;
var MAX_OTHERS = 5;
var MAX_DEPTH = 4;
async function shapeOfFile({ bytes, name }) {
  const head = await bytes.read(0, Math.min(HEAD_BYTES, bytes.size));
  const other = signatureOf(Buffer.from(head));
  if (other !== null) return other;
  const text = headText(head);
  const isJson = /^[[{]/.test(text);
  if (!isJson && !looksLikeTable(text, name)) return { kind: "other", what: "a text", remedy: null };
  if (bytes.size > MAX_BYTES)
    return {
      kind: "other",
      what: "a large file, which is not looked at whole",
      remedy: "Name a smaller one like it."
    };
  try {
    if (!isJson) return await tableOf("CSV", values(tableRows(bytes)));
    return await (isLines(text) ? linesOf(bytes) : documentOf(bytes));
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return { kind: "other", what: `a file that ${error.message}`, remedy: error.remedy };
  }
}
function signatureOf(head) {
  const begins = (...bytes) => head.subarray(0, bytes.length).equals(Buffer.from(bytes));
  const other = (what, remedy) => ({ kind: "other", what, remedy });
  if (head.length === 0) return other("an empty file", "See why the evals wrote nothing.");
  if (begins(80, 75, 3, 4)) return other("a zip", "Unpack it, and name what is in it.");
  if (begins(31, 139)) return other("packed with gzip", "Unpack it: gunzip FILE.");
  if (begins(40, 181, 47, 253)) return other("packed with zstd", "Unpack it: zstd -d FILE.");
  if (begins(255, 254) || begins(254, 255)) return other("a text in UTF-16", "Save it as UTF-8.");
  if (head.toString("latin1", 257, 262) === "ustar") return other("a tar", "Unpack it: tar -xf FILE.");
  if (head.toString("latin1", 0, 4) === "PAR1")
    return other("a Parquet file", "Save its rows as JSON lines or CSV.");
  if (head.toString("latin1", 0, 15) === "SQLite format 3")
    return other("a database", "Export from it; of promptfoo: promptfoo export eval ID -o results.json.");
  if (/^\s*<(?:!doctype html|html)/i.test(head.toString("latin1", 0, 200)))
    return other("a page of HTML", "Name the results that it was made from.");
  return head.includes(0) ? other("no text", null) : null;
}
function looksLikeTable(text, name) {
  if (/\.(?:csv|tsv)$/i.test(name)) return true;
  const [header = "", row2 = ""] = text.split("\n");
  return [",", ";", "	"].some((mark) => {
    const cells = header.split(mark).length;
    return cells > 2 && row2.split(mark).length === cells && !/[{}()]/.test(header);
  });
}
function isLines(text) {
  const [first = "", ...rest] = text.split("\n");
  return first.startsWith("{") && first.trimEnd().endsWith("}") && rest.join("").trim() !== "";
}
async function linesOf(bytes) {
  return tableOf("JSON lines", records(readJsonLines(streamOf(bytes), bytes.name)));
}
async function* records(lines) {
  for await (const { record } of lines) yield record;
}
async function* values(rows) {
  for await (const { value } of rows) yield value;
}
async function documentOf(bytes) {
  const document = parseJson(decodeUtf8(await bytes.read(0, bytes.size), bytes.name), bytes.name);
  if (Array.isArray(document)) return tableOf("JSON", document);
  const lists = listsIn(document, []);
  const [largest, ...others] = lists.toSorted((a, b) => b.members.length - a.members.length);
  if (largest === void 0)
    return { kind: "other", what: "JSON without a list of objects in it", remedy: null };
  const beside = lists.filter(({ path }) => path.length > 1 && holderOf(path) === holderOf(largest.path));
  const parts = beside.length > 1 ? beside : [];
  const apart = others.filter((other) => !parts.includes(other));
  return {
    ...await tableOf("JSON", parts.length > 0 ? parts.flatMap(({ members }) => members) : largest.members),
    at: parts.length > 0 ? `${holderOf(largest.path)}.<part>.*` : `${written(largest.path)}.*`,
    parts: parts.map(({ path, members }) => ({ name: path.at(-1), rows: members.length })),
    document: cellsOf(document, []).filter(([, value]) => typeof value !== "object").slice(0, MAX_FIELDS).map(([path, value]) => ({ path: `^.${path}`, value })),
    others: apart.slice(0, MAX_OTHERS).map(({ path }) => `${written(path)}.*`)
  };
}
var holderOf = (path) => written(path.slice(0, -1));
function listsIn(value, path) {
  if (typeof value !== "object" || value === null || path.length > MAX_DEPTH) return [];
  const members = Object.values(value);
  const isList = path.length > 0 && members.length > 1 && members.every(isObject);
  if (isList) return [{ path, members }];
  if (Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => listsIn(member, [...path, key]));
}
async function tableOf(kind, rows) {
  const columns = /* @__PURE__ */ new Map();
  let count2 = 0;
  for await (const value of rows) {
    count2 += 1;
    for (const [path, cell] of cellsOf(value, [])) {
      const column = columns.get(path) ?? { counter: new ValueCounter(), rows: 0, distinct: /* @__PURE__ */ new Set() };
      if (columns.size < MAX_COLUMNS2) columns.set(path, column);
      column.rows += 1;
      column.counter.add(cell);
      if (column.distinct.size < MAX_DISTINCT2) column.distinct.add(`${typeof cell} ${JSON.stringify(cell)}`);
    }
  }
  const described = [...columns].map(([path, { counter, rows: some2, distinct }]) => ({
    path,
    rows: some2,
    distinct: distinct.size,
    ...counter.result()
  }));
  return {
    kind: "table",
    written: kind,
    rows: count2,
    at: null,
    columns: described,
    document: [],
    parts: [],
    others: []
  };
}
function cellsOf(value, path) {
  if (!isObject(value)) return path.length === 0 ? [] : [[written(path), value]];
  if (path.length >= 2) return [];
  return Object.entries(value).flatMap(
    ([key, member]) => Array.isArray(member) ? [] : cellsOf(member, [...path, key])
  );
}
var written = (path) => path.map((key) => /^[^."\s]+$/.test(key) ? key : JSON.stringify(key)).join(".");

// src/evidence/describe.ts
async function describeEvidence(files) {
  const described = files.map(() => /* @__PURE__ */ new Map());
  const reports = await readEvidence(files, WHOLE, (event, file) => {
    const runs = described[file];
    if (event.type === "run") runs.set(event.run.key, new RunDescriber(event.run));
    else if (event.type === "sample") runs.get(event.run).add(event.sample);
    else if (event.type === "counts") runs.get(event.run).counts.push(event.counts);
    else runs.get(event.run).faults.push(event.fault);
  });
  const descriptions = [];
  for (const [i, { file, format, sameAs, problem }] of reports.entries()) {
    const isUnknown = format === null && sameAs === null && problem === null;
    descriptions.push({
      name: file.name,
      title: FORMATS.find(({ name }) => name === format)?.title ?? null,
      sameAs,
      problem: problem && { message: problem.message, remedy: problem.remedy },
      runs: [...described[i].values()].map((run) => run.result()),
      shape: isUnknown ? await shapeOfFile(file) : null
    });
    await file.bytes.close?.();
  }
  return descriptions;
}

export {
  draftMap,
  mapName,
  policyFrom,
  renderDescription,
  describeEvidence
};
