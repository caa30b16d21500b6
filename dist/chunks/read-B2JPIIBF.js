import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  readJsonLines
} from "./chunk-HU7GMC3N.js";
import "./chunk-VEUQAJMD.js";
import {
  isObject,
  objectOr,
  textOr,
  textsIn,
  withoutNull
} from "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import {
  streamOf
} from "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import "./chunk-LCSLMUSC.js";

// src/evidence/formats/openai-evals/events.ts
var MATCH = "match";
var TOLERANCE = 1e-6;
var COUNT_MATCHES = /^evals\.elsuite\.basic\.(?:match|includes|fuzzy_match|json_match):/;
var EventLog = class {
  #records = /* @__PURE__ */ new Map();
  #matches = { correct: 0, all: 0 };
  get size() {
    return this.#records.size;
  }
  add(event, source, line) {
    const { sample_id, type, data, created_at } = event;
    const id = textOr(sample_id);
    if (id === null || typeof type !== "string") {
      const message = `line ${line} is no event: it has no \`sample_id\` and \`type\``;
      throw new EvidenceError(source, message, "Give the log as oaieval wrote it.");
    }
    const record = this.#records.get(id) ?? { epochs: [], error: null, completedAt: null };
    this.#records.set(id, record);
    const time = utc(created_at);
    if (time !== null && (record.completedAt === null || time > record.completedAt))
      record.completedAt = time;
    const values = objectOr(data);
    if (type === MATCH) this.#addMatch(record, values);
    else if (type === "metrics") {
      for (const [name, value] of Object.entries(values)) if (!isObject(value)) put(record, name, { value });
    } else if (type === "error") {
      const parts = [values["type"], values["message"]].filter((part) => typeof part === "string");
      record.error ??= parts.join(": ") || "error";
    }
  }
  #addMatch(record, { correct, picked, expected }) {
    put(record, MATCH, {
      value: correct ?? null,
      ...picked !== void 0 && { answer: picked },
      ...expected !== void 0 && { metadata: { expected } }
    });
    this.#matches.all += 1;
    if (correct === true) this.#matches.correct += 1;
  }
  scorers() {
    const names = [...this.#records.values()].flatMap(
      ({ epochs }) => epochs.flatMap((scores) => [...scores.keys()])
    );
    return [...new Set(names)];
  }
  *samples() {
    for (const [id, { epochs, error, completedAt }] of this.#records) {
      const all = epochs.length > 0 ? epochs : [/* @__PURE__ */ new Map()];
      for (const [index, scores] of all.entries()) {
        yield {
          id,
          epoch: index + 1,
          scores: Object.fromEntries(scores),
          metadata: {},
          ...error !== null && { error },
          ...completedAt !== null && { completedAt }
        };
      }
    }
  }
  /** An accuracy that the report states and the matches do not show. */
  faults(spec, report) {
    const cls = objectOr(objectOr(spec["run_config"])["eval_spec"])["cls"];
    const stated = objectOr(report)["accuracy"];
    const { correct, all } = this.#matches;
    if (typeof cls !== "string" || !COUNT_MATCHES.test(cls) || typeof stated !== "number") return [];
    if (all > 0 && Math.abs(correct / all - stated) <= TOLERANCE) return [];
    return [
      {
        code: "totals-disagree",
        message: `the report states an accuracy of ${stated}, the log shows ${correct} of ${all} correct`,
        remedy: "Give the whole log as oaieval wrote it."
      }
    ];
  }
};
function put(record, name, score) {
  const free = record.epochs.find((scores) => !scores.has(name));
  if (free === void 0) record.epochs.push(/* @__PURE__ */ new Map([[name, score]]));
  else free.set(name, score);
}
function utc(text) {
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,3})?)\d*(?:Z|\+00:00)?$/.exec(
    textOr(text) ?? ""
  );
  return match === null ? null : `${match[1]}T${match[2]}Z`;
}

// src/evidence/formats/openai-evals/read.ts
async function* read({ files: [file] }, projection) {
  if (file === void 0) return;
  let spec = null;
  let report;
  const events = new EventLog();
  for await (const { line, record } of readJsonLines(streamOf(file.bytes), file.name)) {
    if (isObject(record["spec"])) {
      if (spec !== null) throw twoRuns(file.name, line);
      spec = record["spec"];
      if (!projection.wants(runOf(spec, [], false))) break;
    } else if (Object.hasOwn(record, "final_report")) {
      report = record["final_report"];
    } else if (spec === null) {
      const message = `line ${line}: an event before the run's \`spec\`, which says which eval and which model`;
      throw new EvidenceError(file.name, message, "Give the log as oaieval wrote it, from its first line.");
    } else events.add(record, file.name, line);
  }
  if (spec === null)
    throw new EvidenceError(file.name, "holds no `spec`", "Give the log that oaieval wrote.");
  const run = runOf(spec, events.scorers(), report !== void 0);
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  if (events.size === 0) {
    throw new EvidenceError(file.name, "holds no samples", "Run the eval again, to its end.");
  }
  for (const sample of events.samples()) yield { type: "sample", run: run.key, sample };
  for (const fault of events.faults(spec, report)) yield { type: "fault", run: run.key, fault };
}
function runOf(spec, scorers, finished) {
  const config = objectOr(spec["run_config"]);
  const evalSpec = objectOr(config["eval_spec"]);
  const models = [...textsIn(spec["completion_fns"]), ...modelNames(spec)];
  const base = textOr(spec["base_eval"]);
  const split = textOr(spec["split"]);
  const task = textOr(spec["eval_name"]) ?? base ?? "eval";
  const { seed, max_samples, command } = config;
  return {
    key: "run",
    id: textOr(spec["run_id"]),
    task,
    otherNames: [base, base !== null && split !== null ? `${base}.${split}` : null].filter(
      (name) => name !== null && name !== task
    ),
    args: objectOr(evalSpec["args"]),
    metadata: withoutNull({ seed, max_samples, command, cls: evalSpec["cls"], split }),
    tags: [],
    model: models.length > 0 ? models.join(",") : null,
    modelDigest: null,
    scorers: scorers.map((name) => ({ name, higherIsBetter: null })),
    resolved: false,
    // `max_samples` is a limit, and the size of the whole is not recorded.
    datasetSamples: null,
    epochs: null,
    finished,
    status: finished ? null : "no final_report",
    createdAt: utc(spec["created_at"]),
    completedAt: null,
    tool: "openai-evals"
  };
}
function modelNames(spec) {
  const single = textOr(spec["model_name"]);
  return single !== null ? [single] : textsIn(objectOr(spec["model_names"])["completions"]).slice();
}
function twoRuns(source, line) {
  return new EvidenceError(
    source,
    `line ${line}: a second \`spec\` begins; the file holds several runs`,
    "Give the log of each run as a file of its own."
  );
}
export {
  read
};
