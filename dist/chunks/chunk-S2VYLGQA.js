import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  WHOLE
} from "./chunk-IFNDKDKL.js";
import {
  FORMATS,
  readEvidence
} from "./chunk-PX42WDRR.js";
import {
  momentOf
} from "./chunk-KDTUJIEM.js";
import {
  isObject
} from "./chunk-DAAVJPZB.js";
import {
  count,
  list,
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";

// src/evidence/describe/snippet.ts
var MAX_EVALS = 5;
var INSPECT_MARKS = ["C", "I", "P", "N"];
function policyFrom(descriptions) {
  const byTask = Map.groupBy(descriptions, ({ run }) => run.task);
  const taken = /* @__PURE__ */ new Set();
  const lines = [
    "version: 1",
    "name: release policy",
    "categories:",
    ...[...byTask.values()].flatMap((runs) => categoryOf(runs[0], taken))
  ];
  return lines.map((line) => `${line}
`).join("");
}
function categoryOf({ run, items, scores }, taken) {
  const listed = scores.filter(({ scorer }) => run.scorers.some(({ name }) => name === scorer));
  const offered = listed.length > 0 ? listed : scores;
  const evals = offered.length === 0 || run.resolved ? [null] : offered.slice(0, MAX_EVALS);
  const expected = run.datasetSamples ?? items;
  return [
    `  ${free(categoryName(run.task), taken)}:`,
    "    max_failure_rate: 1%                # yours to decide",
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
function free(name, taken) {
  let one = name;
  for (let n = 2; taken.has(one); n += 1) one = `${name}-${n}`;
  taken.add(one);
  return one;
}
function guess(run, score) {
  const known = run.scorers.find(({ name }) => name === score?.scorer);
  const values = (score?.values ?? []).map(({ value }) => value).filter((value) => value !== null);
  if (values.length === 0 || values.every((value) => INSPECT_MARKS.includes(value))) return "{ is: [C] }";
  if (values.every((value) => typeof value === "number")) {
    return known?.higherIsBetter === false ? "{ below: 0.5 }" : "{ at_least: 1 }";
  }
  if (values.some((value) => typeof value === "boolean")) return "{ is: [true] }";
  return `{ is: [${yaml(String(values[0]))}] }`;
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
function renderDescription(files) {
  return files.map(renderFile).join("\n");
}
function renderFile({ name, title, sameAs, problem, runs }) {
  const lines = [`${plain(name)}: ${whatItIs(title, sameAs)}
`];
  if (problem !== null) lines.push(row("problem", plain(problem.message)), row("", plain(problem.remedy)));
  for (const run of runs) lines.push("\n", renderRun(run));
  return lines.join("");
}
function whatItIs(title, sameAs) {
  if (sameAs !== null) return `the same bytes as ${plain(sameAs)}, counted once`;
  return title ?? "not known to any format; it is listed in a verdict and never counted";
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
function valuesIn({ values, others }) {
  const shown = values.slice(0, MAX_VALUES).map(({ value, count: n }) => `${shownValue(value)} \xD7 ${count(n)}`);
  const rest = others + values.slice(MAX_VALUES).reduce((sum, { count: n }) => sum + n, 0);
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
var Counter = class {
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
  #limits = new Counter();
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
      counterOf(this.#metadata, key, () => new Counter())?.add(value);
    }
    this.#addTime(sample.completedAt);
  }
  #addScore(scorer, key, value) {
    const at = key === null ? null : `value.${/^[^."\s\\]+$/.test(key) ? key : JSON.stringify(key)}`;
    const create = () => ({ scorer, at, counter: new Counter() });
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
  return reports.map(({ file, format, sameAs, problem }, i) => ({
    name: file.name,
    title: FORMATS.find(({ name }) => name === format)?.title ?? null,
    sameAs,
    problem: problem && { message: problem.message, remedy: problem.remedy },
    runs: [...described[i].values()].map((run) => run.result())
  }));
}

export {
  policyFrom,
  renderDescription,
  describeEvidence
};
