import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Epochs,
  fetchService,
  objectIn,
  present,
  scoresByName,
  textIn
} from "./chunk-ZUMV772L.js";
import {
  at,
  checkCount,
  everyPage
} from "./chunk-PKI5UBOP.js";
import "./chunk-4S77CRV5.js";
import "./chunk-HU7GMC3N.js";
import "./chunk-D2XLILVT.js";
import "./chunk-VEUQAJMD.js";
import "./chunk-Z64M4TMY.js";
import {
  isObject,
  objectOr,
  textOr
} from "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-WBOGU4L7.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import "./chunk-LCSLMUSC.js";

// src/evidence/sources/weave.ts
import { hash } from "node:crypto";
var CALLS_A_PAGE = 1e3;
var PREDICTED = /\bEvaluation\.predict_and_score\b/;
var fetchWeave = fetchService({
  host: "https://trace.wandb.ai",
  auth: "bearer:WANDB_API_KEY",
  records
});
async function* records(api, source) {
  const [entity, project, call, ...rest] = source.rest.split("/");
  if (!entity || !project || !call || rest.length > 0) {
    const remedy = "The call is the one of Evaluation.evaluate; its page shows the id.";
    throw new EvidenceError(source.name, "is not written as weave:ENTITY/PROJECT/CALL", remedy);
  }
  const project_id = `${entity}/${project}`;
  const read = await api.ask("call/read", { body: { project_id, id: call } });
  const evaluation = objectOr(at(read, "call"));
  textIn(evaluation, "id", source.name);
  const filter = { parent_ids: [call] };
  const ask = async (token) => {
    const offset = Number(token ?? 0);
    const sort_by = [
      { field: "started_at", direction: "asc" },
      { field: "id", direction: "asc" }
    ];
    const body = { project_id, filter, sort_by, limit: CALLS_A_PAGE, offset };
    const calls = await api.askLines("calls/stream_query", { body });
    return { items: calls, next: calls.length < CALLS_A_PAGE ? void 0 : String(offset + calls.length) };
  };
  const epochs = new Epochs();
  const task = source.options["task"] ?? textOr(evaluation["display_name"]) ?? "Evaluation.evaluate";
  let came = 0;
  for await (const child of everyPage(source.name, ask)) {
    came += 1;
    if (!PREDICTED.test(String(child["op_name"]))) continue;
    const record = weaveRecord(child, { task, evaluation, where: source.name });
    yield { ...record, epoch: epochs.of(String(record["id"])) };
  }
  const stats = await api.ask("calls/query_stats", { body: { project_id, filter } });
  checkCount(source.name, came, at(stats, "count"));
}
function weaveRecord(call, { task, evaluation, where }) {
  const { example, model } = objectOr(call["inputs"]);
  const { exception } = call;
  const finished = textOr(evaluation["ended_at"]) !== null;
  return present({
    task,
    id: itemOf(example) ?? textIn(call, "id", where),
    uuid: call["id"],
    run_id: evaluation["id"],
    model: textOr(model) ?? textOr(objectOr(model)["name"]),
    scores: scoresByName(Object.entries(objectOr(objectOr(call["output"])["scores"])).map(toScore)),
    error: textOr(exception) ?? (textOr(call["ended_at"]) === null ? "the call did not end" : void 0),
    metadata: isObject(example) ? objectIn(example) : void 0,
    finished: finished && textOr(evaluation["exception"]) === null ? void 0 : false,
    created_at: evaluation["started_at"],
    completed_at: call["ended_at"],
    tool: "weave"
  });
}
var toScore = ([name, value]) => ({ name, value });
function itemOf(example) {
  if (!isObject(example)) return textOr(example);
  const { id } = example;
  return typeof id === "string" || typeof id === "number" ? String(id) : hash("sha256", JSON.stringify(example));
}
export {
  fetchWeave,
  weaveRecord
};
