import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Epochs,
  fetchService,
  objectIn,
  onlyOne,
  present,
  scoresByName,
  textIn
} from "./chunk-ZUMV772L.js";
import {
  at,
  checkCount,
  everyPage,
  objectsAt
} from "./chunk-PKI5UBOP.js";
import "./chunk-4S77CRV5.js";
import "./chunk-HU7GMC3N.js";
import "./chunk-D2XLILVT.js";
import "./chunk-VEUQAJMD.js";
import "./chunk-Z64M4TMY.js";
import {
  objectOr,
  textOr
} from "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-WBOGU4L7.js";
import "./chunk-Z676F4NH.js";
import "./chunk-LCSLMUSC.js";

// src/evidence/sources/langsmith.ts
var RUNS_A_PAGE = 100;
var UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
var SELECT = [
  "id",
  "reference_example_id",
  "status",
  "error",
  "feedback_stats",
  "end_time",
  "extra",
  "tags"
];
var fetchLangsmith = fetchService({
  host: "https://api.smith.langchain.com",
  auth: "header:X-Api-Key:LANGSMITH_API_KEY",
  records
});
async function* records(api, source) {
  const key = UUID.test(source.rest) ? "id" : "name";
  const found = await api.ask("api/v1/sessions", { query: { [key]: source.rest, limit: 2 } });
  const session = onlyOne(objectsAt(found, "."), source, "experiment");
  const ofSession = { session: [textIn(session, "id", source.name)], is_root: true };
  const ask = async (cursor) => {
    const body = {
      ...ofSession,
      select: SELECT,
      limit: RUNS_A_PAGE,
      ...cursor !== void 0 && { cursor }
    };
    const page = await api.ask("api/v1/runs/query", { body });
    return { items: objectsAt(page, "runs"), next: textOr(at(page, "cursors.next")) ?? void 0 };
  };
  const epochs = new Epochs();
  const task = source.options["task"] ?? textIn(session, "name", source.name);
  let came = 0;
  for await (const run of everyPage(source.name, ask)) {
    came += 1;
    const record = langsmithRecord(run, { task, session, where: source.name });
    yield { ...record, epoch: epochs.of(String(record["id"])) };
  }
  const stats = await api.ask("api/v1/runs/stats", { body: ofSession });
  checkCount(source.name, came, at(stats, "run_count"));
}
function langsmithRecord(run, { task, session, where }) {
  const metadata = objectOr(objectOr(run["extra"])["metadata"]);
  const about = objectOr(objectOr(session["extra"])["metadata"]);
  const { status } = run;
  return present({
    task,
    id: textOr(run["reference_example_id"]) ?? textIn(run, "id", where),
    uuid: run["id"],
    run_id: session["id"],
    model: textOr(about["model"]) ?? textOr(metadata["ls_model_name"]),
    scores: scoresByName(Object.entries(objectOr(run["feedback_stats"])).map(scoreOf)),
    error: textOr(run["error"]) ?? (status === "success" ? void 0 : `the run is in status ${String(status)}`),
    metadata: objectIn(metadata),
    eval_metadata: objectIn(about),
    created_at: inUtc(session["start_time"]),
    completed_at: inUtc(run["end_time"]),
    tool: "langsmith"
  });
}
function scoreOf([name, stats]) {
  const { n, avg, values } = objectOr(stats);
  const [text, ...others] = Object.keys(objectOr(values));
  if (n !== 1) return { name, value: null };
  return { name, value: typeof avg === "number" ? avg : others.length === 0 ? text ?? null : null };
}
function inUtc(time) {
  return typeof time === "string" && !/(?:Z|[+-]\d\d:?\d\d)$/.test(time) ? `${time}Z` : time;
}
export {
  fetchLangsmith,
  langsmithRecord
};
