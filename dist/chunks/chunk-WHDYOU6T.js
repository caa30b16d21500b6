import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  HEADER_FIELDS,
  aggregateKind,
  inBatches
} from "./chunk-BNZOZGVP.js";
import {
  globMatches
} from "./chunk-PB6SGRIJ.js";
import {
  dateId
} from "./chunk-77NCYPMZ.js";
import {
  beginningOf
} from "./chunk-AIWN5YHR.js";
import {
  isZstd,
  peekZstd
} from "./chunk-IS2PV2HI.js";
import {
  HEAD_BYTES,
  isBeside
} from "./chunk-NQQGPVCF.js";
import {
  firstLine,
  headText,
  peekObject
} from "./chunk-RDR4CSCQ.js";
import {
  asBuffer
} from "./chunk-LNXKUYDX.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import {
  list
} from "./chunk-5SDD3ADK.js";

// src/evidence/formats/folders.ts
function folderOf({ name }) {
  return name.slice(0, name.lastIndexOf("/") + 1);
}
function groupBy(candidates, keyOf) {
  const groups = Map.groupBy(
    candidates,
    ({ file }) => JSON.stringify([file.provenance.artifactId, keyOf(file)])
  );
  return [...groups.values()];
}

// src/evidence/formats/deepeval/deepeval.ts
var deepeval = {
  name: "deepeval",
  title: "DeepEval",
  kindOf,
  group
};
function group(recognised) {
  return groupBy(recognised, folderOf).flatMap((folder) => {
    const caches = folder.filter(({ kind }) => kind === "cache");
    const [first, ...others] = folder.filter(({ kind }) => kind !== "cache");
    const sets = first === void 0 ? caches.map((one) => [one]) : [[first, ...caches]];
    return [...sets, ...others.map((one) => [one])];
  });
}
var BESIDE_CASES = ["conversationalTestCases", "metricsScores", "testPassed", "testFile", "runDuration"];
var IN_CASES = ["metricsData", "actualOutput", "success", "runDuration"];
function kindOf({ head }) {
  const text = headText(head);
  const keys = peekObject(text);
  if (keys?.has("testCasesLookupMap") || keys?.has("test_cases_lookup_map")) return "cache";
  if (keys?.get("testRunData") === "{") return "wrapped";
  if (keys?.get("testCases") !== "[") return null;
  const first = peekObject(text.slice(text.indexOf("[", text.indexOf('"testCases"')) + 1));
  return BESIDE_CASES.some((key) => keys.has(key)) || IN_CASES.some((key) => first?.has(key)) ? "run" : null;
}

// src/evidence/formats/every-eval-ever/every-eval-ever.ts
var everyEvalEver = {
  name: "every-eval-ever",
  title: "Every Eval Ever",
  kindOf: ({ head }) => kindOf2(head),
  group: group2
};
function group2(recognised) {
  const ids = new Map(recognised.map(({ file, head }) => [file, peek(head)?.get("evaluation_id") ?? ""]));
  return groupBy(recognised, (file) => ids.get(file) ?? "");
}
function kindOf2(head) {
  const keys = peek(head);
  if (!keys?.has("schema_version") || !keys.has("evaluation_id")) return null;
  if (keys.has("sample_id") || keys.has("interaction_type")) return "instances";
  return keys.has("evaluation_results") || keys.has("source_metadata") ? "aggregate" : null;
}
function peek(head) {
  return peekObject(headText(head));
}

// src/evidence/formats/garak/garak.ts
var garak = {
  name: "garak",
  title: "garak",
  kindOf: ({ head }) => kindOf3(headText(head)),
  group: group3
};
var ENTRIES = /^"(?:start_run setup|init|attempt|eval|probe_summary|completion|payload_init|plugin_cache|config|tree_data)"$/;
var HIT = ["attempt_id", "attempt_idx", "detector", "generator", "probe", "score"];
function group3(recognised) {
  const reports = recognised.filter(({ kind }) => kind === "report").map((report) => ({ files: [report], text: headText(report.head) }));
  const alone = [];
  for (const extra of recognised.filter(({ kind }) => kind !== "report")) {
    const run = /"run_(?:id|uuid)":\s*("[^"]+")/.exec(headText(extra.head))?.[1];
    const report = run === void 0 ? void 0 : reports.find(({ text }) => text.includes(run));
    if (report === void 0) alone.push([extra]);
    else report.files.push(extra);
  }
  return [...reports.map(({ files }) => files), ...alone];
}
function kindOf3(text) {
  const line = peekObject(firstLine(text));
  const entry = line?.get("entry_type");
  if (entry === '"digest"') return "digest";
  if (entry !== void 0) return ENTRIES.test(entry) ? "report" : null;
  if (line !== null && HIT.filter((key) => line.has(key)).length > 3) return "hitlog";
  const document = peekObject(text);
  if (document?.get("entry_type") === '"digest"') return "digest";
  return document?.get("meta") === "{" && text.includes('"garak_version"') ? "digest" : null;
}

// src/evidence/formats/helm/helm.ts
var MARKS = [
  ["run_spec", "object", ["name", "adapter_spec"]],
  ["scenario_state", "object", ["adapter_spec", "request_states"]],
  ["scenario", "object", ["name", "description", "definition_path"]],
  ["per_instance_stats", "list", ["instance_id", "train_trial_index", "stats"]],
  ["stats", "list", ["name", "count", "sum"]]
];
var helm = {
  name: "helm",
  title: "HELM",
  kindOf: kindOf4,
  group: (recognised) => groupBy(recognised, folderOf).filter((group6) => group6.some(({ kind }) => kind !== "scenario"))
};
function kindOf4({ head }) {
  const text = headText(head);
  const isList = text.startsWith("[");
  const keys = peekObject(isList ? text.slice(1) : text);
  const shape = isList ? "list" : "object";
  const mark = MARKS.find(([, of, names]) => of === shape && names.every((name) => keys?.has(name)));
  if (mark?.[0] === "stats" && keys?.get("name") !== "{") return null;
  return mark?.[0] ?? null;
}

// src/evidence/formats/inspect/inspect.ts
var LOCAL_HEADER = "PK";
var LOG_MEMBER = /^(?:_journal\/start\.json|header\.json|samples\/.*_epoch_\d+(?:\.json|\/.*))$/s;
var BESIDE_EVAL = ["status", "plan", "results", "stats", "samples"];
var inspect = {
  name: "inspect",
  title: "Inspect AI",
  kindOf: (candidate) => {
    if (!isLog(candidate)) return null;
    return headText(candidate.head).startsWith("{") ? "document" : "archive";
  }
};
function isLog({ file, head }) {
  if (file.name.endsWith(".eval")) return true;
  if (isZip(head)) return memberNames(asBuffer(head)).some((name) => LOG_MEMBER.test(name));
  const keys = peekObject(headText(head));
  return keys?.get("eval") === "{" && BESIDE_EVAL.some((key) => keys.has(key));
}
function isZip(head) {
  return asBuffer(head).toString("latin1", 0, LOCAL_HEADER.length) === LOCAL_HEADER;
}
function memberNames(head) {
  const names = [];
  for (let at = 0; at >= 0 && at + 30 <= head.length; at = head.indexOf(LOCAL_HEADER, at + 30, "latin1")) {
    names.push(head.toString("utf8", at + 30, at + 30 + head.readUInt16LE(at + 26)));
  }
  return names;
}

// src/evidence/formats/interpretability/interpretability.ts
var SCHEMA = "gpt2-small-interp/v1";
var interpretability = {
  name: "interpretability",
  title: "Account of GPT-2 Small",
  kindOf: (candidate) => isManifest(candidate) ? "manifest" : null,
  group: (manifests, others) => {
    const free = new Set(others);
    return manifests.map((manifest) => {
      const beside = [...free].filter(({ file }) => isBeside(manifest.file, file));
      for (const candidate of beside) free.delete(candidate);
      return [manifest, ...beside];
    });
  }
};
function isManifest({ head }) {
  const text = headText(head);
  return peekObject(text)?.get("schema") === JSON.stringify(SCHEMA) || /^schema:\s*["']?gpt2-small-interp\/v1["']?\s*$/m.test(text);
}

// src/evidence/formats/junit/junit.ts
var junit = {
  name: "junit",
  title: "JUnit XML",
  kindOf: ({ head }) => isReport(beginningOf(head)) ? "report" : null
};
function isReport(text) {
  return /^(?:\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>[]*(?:\[.*?\])?\s*>)*<(?:[\w.-]+:)?testsuites?[\s/>]/s.test(
    text
  );
}

// src/evidence/formats/lm-eval/lm-eval.ts
var lmEval = {
  name: "lm-eval",
  title: "lm-evaluation-harness",
  kindOf: kindOf5,
  group: group4
};
var BESIDE_RESULTS = ["versions", "configs", "group_subtasks", "n-shot"];
function group4(recognised) {
  return groupBy(recognised, folderOf).flatMap((folder) => {
    const dated = folder.every(({ file }) => dateId(file) !== null);
    return dated ? groupBy(folder, (file) => dateId(file)) : [folder];
  });
}
function kindOf5({ head }) {
  const text = headText(head);
  const isList = text.startsWith("[");
  const keys = peekObject(isList ? text.slice(1) : text);
  if (keys?.has("doc_id") && keys.has("doc")) return "samples";
  if (isList || keys?.get("results") !== "{") return null;
  const isFirst = /^\{\s*"results":\s*\{\s*"[^"]*":\s*\{\s*"(?:alias|name|sample_len|[^"]*,[^"]*)"/.test(
    text
  );
  return isFirst || BESIDE_RESULTS.some((key) => keys.has(key)) ? "results" : null;
}

// src/evidence/formats/modelbench/modelbench.ts
var modelbench = {
  name: "modelbench",
  title: "ModelBench (MLCommons)",
  kindOf: kindOf6,
  group: group5
};
function group5(recognised) {
  const [lead, ...others] = recognised.filter(({ kind }) => kind === "journal");
  const records = recognised.filter(({ kind }) => kind === "record");
  if (lead === void 0) return records.map((record) => [record]);
  return [[lead, ...records], ...others.map((journal) => [journal])];
}
function kindOf6({ head }) {
  const text = headText(isZstd(head) ? peekZstd(head) : head);
  if (text === "" && isZstd(head) && head.length < HEAD_BYTES) return "journal";
  const line = peekObject(firstLine(text));
  if (line?.has("timestamp") && line.has("message") && (line.has("method") || line.has("function"))) {
    return "journal";
  }
  const document = peekObject(text);
  const isRecord = document?.has("_metadata") && ["benchmark", "score", "scores"].some((key) => document.has(key));
  return isRecord ? "record" : null;
}

// src/evidence/formats/near-zero/recognise.ts
var OUTCOMES = ["failed", "value", "scores", "error"];
function shapeOf(head) {
  const text = headText(head);
  const line = firstLine(text);
  const object = peekObject(text);
  if (object === null) return isOurs(columnsOf(line)) ? "csv" : null;
  const keys = [...object.keys()];
  const isHeader = object.get("version") === "1" && keys.every((key) => key === "samples" || Object.hasOwn(HEADER_FIELDS, key));
  if (!isHeader && !isOurs(keys)) return null;
  const isDocument = isHeader && object.has("samples");
  return isDocument || !startsLines(text) ? "json" : "jsonl";
}
function isOurs(keys) {
  if (keys.includes("id")) {
    return keys.includes("failed") || keys.includes("task") && keys.some((key) => OUTCOMES.includes(key) || key.startsWith("scores."));
  }
  const named = keys.includes("task") || keys.some((key) => /^failure_rates?$/.test(key));
  return named && aggregateKind(keys) !== null;
}
function startsLines(text) {
  return firstLine(text).trimEnd().endsWith("}") || !text.includes("\n");
}
function columnsOf(line) {
  const cells = line.replace(/^\ufeff/, "").match(/("(?:[^"]|"")*"|[^",]*)(?=,|$)/g) ?? [];
  return cells.map((cell) => cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell.trim());
}

// src/evidence/formats/near-zero/near-zero.ts
var nearZero = {
  name: "near-zero",
  title: "near-zero",
  kindOf: ({ head }) => shapeOf(head)
};

// src/evidence/formats/openai-evals/openai-evals.ts
var openaiEvals = {
  name: "openai-evals",
  title: "OpenAI evals",
  kindOf: (candidate) => isLog2(candidate) ? "log" : null
};
var IN_SPEC = ["eval_name", "base_eval", "completion_fns", "model_name"];
function isLog2({ head }) {
  const text = headText(head);
  const keys = peekObject(text);
  if (keys?.get("spec") === "{") {
    const spec = peekObject(text.slice(text.indexOf("{", text.indexOf('"spec"'))));
    return IN_SPEC.some((key) => spec?.has(key));
  }
  return keys?.has("run_id") === true && keys.has("event_id") && keys.has("sample_id");
}

// src/evidence/formats/promptfoo/promptfoo.ts
var promptfoo = {
  name: "promptfoo",
  title: "promptfoo",
  kindOf: ({ head }) => shapeOf2(headText(head))
};
var ROW = ["promptIdx", "promptId", "testIdx", "testCase", "gradingResult", "namedScores", "latencyMs"];
var SUMMARY = /"results"\s*:\s*\{\s*"(?:version|timestamp|prompts|results|stats|table)"/;
function shapeOf2(text) {
  const line = peekObject(firstLine(text));
  if (line === null) return null;
  if (!line.has("results") && ROW.filter((key) => line.has(key)).length > 2) return "jsonl";
  const document = peekObject(text);
  if (document === null) return null;
  if (document.has("evalId") && (document.has("results") || document.has("config"))) return "json";
  if (document.get("results") === "{" && SUMMARY.test(text)) return "json";
  if (document.get("timestamp")?.startsWith('"') && document.get("prompts") === "[") return "json";
  const dumped = ["prompts", "persisted", "vars", "runtimeOptions"].some((key) => document.has(key));
  return document.has("createdAt") && document.has("config") && dumped ? "json" : null;
}

// src/evidence/formats/registry.ts
var withReader = (recogniser, load) => ({ ...recogniser, load });
var FORMATS = [
  withReader(interpretability, () => import("./read-UABF7PIG.js")),
  withReader(inspect, () => import("./read-LFXHEKBQ.js")),
  withReader(garak, () => import("./read-4Q6VBAFD.js")),
  withReader(promptfoo, () => import("./read-WNJYXNIW.js")),
  withReader(lmEval, () => import("./read-JZB47DIH.js")),
  withReader(junit, () => import("./read-KYINOJHY.js")),
  withReader(modelbench, () => import("./read-VFQDTRPH.js")),
  withReader(helm, () => import("./read-UFT6FVHW.js")),
  withReader(deepeval, () => import("./read-ZMQ7A3B4.js")),
  withReader(openaiEvals, () => import("./read-B2JPIIBF.js")),
  withReader(everyEvalEver, () => import("./read-QOXVMQZD.js")),
  withReader(nearZero, () => import("./read-6QQMDT2K.js"))
];
function recognise(candidates) {
  let rest = candidates;
  const sets = [];
  for (const format of FORMATS) {
    const found = setsOf(format, rest);
    const taken = new Set(found.flatMap((set) => set.files));
    rest = rest.filter(({ file }) => !taken.has(file));
    sets.push(...found.map((set) => ({ format, set })));
  }
  return { sets, unknown: rest.map(({ file }) => file) };
}
function setsOf(format, candidates) {
  const kinds = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    const kind = format.kindOf(candidate);
    if (kind !== null) kinds.set(candidate.file, kind);
  }
  const recognised = candidates.flatMap((candidate) => {
    const kind = kinds.get(candidate.file);
    return kind === void 0 ? [] : [{ ...candidate, kind }];
  });
  const others = candidates.filter(({ file }) => !kinds.has(file));
  const groups = format.group?.(recognised, others) ?? recognised.map((candidate) => [candidate]);
  return groups.map((group6) => ({ files: group6.map(({ file }) => file), kinds }));
}

// src/evidence/formats/lfs-pointer.ts
var BEGINS = "version https://git-lfs.github.com/spec/v";
var RESULTS = /\.(?:eval|jsonl?|csv|tsv|xml|parquet|ya?ml|zst|gz|zip|tar|tgz)$/i;
function refusePointer(head, { name }) {
  if (!RESULTS.test(name) || asBuffer(head).toString("latin1", 0, BEGINS.length) !== BEGINS) return;
  throw new EvidenceError(
    name,
    "is a pointer of Git LFS, not the file that it stands for",
    "Check out with `lfs: true` (`actions/checkout`), or run `git lfs pull`."
  );
}

// src/evidence/maps/format.ts
var formatOf = (map) => ({
  name: `map:${map.name}`,
  title: `the map ${map.name}`,
  kindOf: () => null,
  load: async () => {
    const { readMapped } = await import("./read-TEMDCKEU.js");
    return { read: (set, projection) => readMapped(map, set, projection) };
  }
});

// src/evidence/names.ts
var MAX_NAME = 16384;
function checkNames(event, source) {
  if (event.type === "sample") checkSample(event.sample, source);
  else if (event.type === "run") checkRun(event.run, source);
}
function checkSample({ id, uuid, scores }, source) {
  if (id.length > MAX_NAME) throw tooLong(source, "the id of a sample", id);
  if (uuid !== void 0 && uuid.length > MAX_NAME) throw tooLong(source, "the uuid of a sample", uuid);
  for (const scorer in scores) if (scorer.length > MAX_NAME) throw tooLong(source, "a scorer", scorer);
}
function checkRun({ id, task, otherNames, model, tags, scorers, status, tool }, source) {
  const names = [id, task, model, status, tool, ...otherNames, ...tags, ...scorers.map(({ name }) => name)];
  const long = names.find((name) => name !== null && name.length > MAX_NAME) ?? null;
  if (long !== null) throw tooLong(source, "a name of the run", long);
}
function tooLong(source, what, text) {
  const message = `${what} has ${text.length} characters, at most ${MAX_NAME} are taken: it begins "${text.slice(0, 40)}"`;
  return new EvidenceError(source, message, "Name it by a short id, and keep the text under `metadata`.");
}

// src/evidence/read.ts
async function readEvidence(files, projection, sink, maps = []) {
  const problems = /* @__PURE__ */ new Map();
  const candidates = [];
  for (const file of files) {
    const head = await attempt(async () => {
      const bytes = await file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size));
      refusePointer(bytes, file);
      return bytes;
    });
    await file.bytes.close?.();
    if (head instanceof EvidenceError) problems.set(file, head);
    else candidates.push({ file, head });
  }
  const formats = /* @__PURE__ */ new Map();
  const leaders = /* @__PURE__ */ new Map();
  const samples = /* @__PURE__ */ new Map();
  const { sets: known, unknown: rest } = recognise(candidates);
  const { sets: mapped, unknown, ambiguous } = mapFiles(rest, maps);
  for (const [file, error] of ambiguous) problems.set(file, error);
  const found = [...known, ...mapped];
  for (const file of unknown) if (file.format !== void 0) problems.set(file, otherFormat(file, null));
  const sets = found.filter(({ format, set }) => {
    const others = set.files.filter((file) => file.format !== void 0 && file.format !== format.name);
    for (const file of others) problems.set(file, otherFormat(file, format.title));
    return others.length === 0;
  });
  const { distinct, sameAs } = withoutCopies(sets, [...unknown, ...problems.keys()]);
  const order = ({ set }) => files.indexOf(set.files[0]);
  for (const recognised of distinct.toSorted((a, b) => order(a) - order(b))) {
    const { format, set } = recognised;
    const [leader] = set.files;
    let count = 0;
    const failure = await attempt(async () => {
      const reader = await format.load();
      const index = order(recognised);
      for await (const events of reader.read(set, projection)) {
        for (const event of inBatches(events)) {
          checkNames(event, leader.name);
          if (event.type === "sample" && !event.sample.superseded) count += 1;
          if (event.type === "counts") count += event.counts.samples;
          sink(event, index);
        }
      }
    });
    for (const file of set.files) {
      formats.set(file, format.name);
      leaders.set(file, leader);
      if (failure instanceof EvidenceError) problems.set(file, failure);
      await file.bytes.close?.();
    }
    samples.set(leader, count);
  }
  return files.map((file) => {
    const leader = leaders.get(file);
    const read = sameAs.get(file) ?? file;
    return {
      file,
      format: formats.get(read) ?? null,
      samples: samples.get(file) ?? 0,
      sameAs: read === file ? null : read.name,
      ...leader === void 0 || leader === file ? {} : { leader },
      problem: problems.get(read) ?? null
    };
  });
}
function mapFiles(files, maps) {
  const sets = [];
  const unknown = [];
  const ambiguous = [];
  for (const file of files) {
    const fitting = maps.filter((map) => globMatches(map.files, file.name));
    if (fitting.length === 1)
      sets.push({ format: formatOf(fitting[0]), set: { files: [file], kinds: /* @__PURE__ */ new Map() } });
    else unknown.push(file);
    if (fitting.length < 2) continue;
    const names = fitting.map(({ name }) => name);
    const remedy = "Narrow `files` of the maps in the policy, so that each file has one.";
    ambiguous.push([file, new EvidenceError(file.name, `is named by the maps ${list(names)}`, remedy)]);
  }
  return { sets, unknown, ambiguous };
}
function otherFormat({ name, format }, found) {
  return new EvidenceError(
    name,
    `is ${found === null ? "of no format that is known" : `of ${found}`}, not of ${format}`,
    "Correct `format=` of the source, or see what its address answers."
  );
}
function withoutCopies(sets, others) {
  const sameAs = /* @__PURE__ */ new Map();
  const holders = /* @__PURE__ */ new Map();
  const distinct = [];
  for (const { format, set } of sets.toSorted((a, b) => b.set.files.length - a.set.files.length)) {
    const byDigest = firstByDigest(set.files);
    const [digest = ""] = byDigest.keys();
    const whole = holders.get(digest)?.find((other) => [...byDigest.keys()].every((key) => other.has(key)));
    for (const file of set.files) {
      const read = (whole ?? byDigest).get(file.digest);
      if (read !== file) sameAs.set(file, read);
    }
    if (whole !== void 0) continue;
    distinct.push({ format, set: { ...set, files: [...byDigest.values()] } });
    for (const key of byDigest.keys()) holders.set(key, [...holders.get(key) ?? [], byDigest]);
  }
  const first = firstByDigest(others);
  for (const file of others) if (first.get(file.digest) !== file) sameAs.set(file, first.get(file.digest));
  return { distinct, sameAs };
}
function firstByDigest(files) {
  const first = /* @__PURE__ */ new Map();
  for (const file of files) if (!first.has(file.digest)) first.set(file.digest, file);
  return first;
}
async function attempt(action) {
  try {
    return await action();
  } catch (error) {
    if (error instanceof EvidenceError) return error;
    throw error;
  }
}

export {
  FORMATS,
  readEvidence
};
