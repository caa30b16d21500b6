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
  isObject,
  objectOr,
  textOr
} from "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-WBOGU4L7.js";
import "./chunk-Z676F4NH.js";
import "./chunk-LCSLMUSC.js";

// src/evidence/sources/braintrust.ts
var EVENTS_A_PAGE = 1e3;
var UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
var fetchBraintrust = fetchService({
  host: "https://api.braintrust.dev",
  auth: "bearer:BRAINTRUST_API_KEY",
  records
});
async function* records(api, source) {
  const experiment = await experimentOf(api, source);
  const id = textIn(experiment, "id", source.name);
  const ask = async (cursor) => {
    const body = { limit: EVENTS_A_PAGE, ...cursor !== void 0 && { cursor } };
    const page = await api.ask(`v1/experiment/${encodeURIComponent(id)}/fetch`, { body });
    const events = objectsAt(page, "events");
    return {
      items: events,
      next: events.length === 0 ? void 0 : textOr(at(page, "cursor")) ?? void 0
    };
  };
  const epochs = new Epochs();
  const task = source.options["task"] ?? textIn(experiment, "name", source.name);
  let came = 0;
  for await (const event of everyPage(source.name, ask)) {
    if (event["span_id"] !== event["root_span_id"]) continue;
    came += 1;
    const record = braintrustRecord(event, { task, experiment, where: source.name });
    yield { ...record, epoch: epochs.of(String(record["id"])) };
  }
  checkCount(source.name, came, await countOf(api, id));
}
async function experimentOf(api, source) {
  const { rest, options } = source;
  const query = UUID.test(rest) ? { ids: rest } : { experiment_name: rest, project_name: options["project"] };
  const found = objectsAt(await api.ask("v1/experiment", { query: { ...query, limit: 2 } }), "objects");
  return onlyOne(found, source, "experiment");
}
async function countOf(api, id) {
  const query = `SELECT count(1) AS n FROM experiment('${id.replace(/[^A-Za-z0-9-]/g, "")}') WHERE is_root`;
  const [row] = objectsAt(await api.ask("btql", { body: { query, fmt: "json" } }), "data");
  return row?.["n"];
}
function braintrustRecord(event, { task, experiment, where }) {
  const { error, metadata } = event;
  const scores = Object.entries(objectOr(event["scores"])).map(([name, value]) => ({ name, value }));
  return present({
    task,
    id: textOr(event["dataset_record_id"]) ?? textOr(objectOr(event["origin"])["id"]) ?? textIn(event, "id", where),
    uuid: event["id"],
    run_id: experiment["id"],
    model: textOr(objectOr(experiment["metadata"])["model"]) ?? textOr(objectOr(metadata)["model"]),
    scores: scoresByName(scores),
    error: error === void 0 || error === null ? void 0 : saidBy(error),
    metadata: objectIn(metadata),
    eval_metadata: objectIn(experiment["metadata"]),
    created_at: experiment["created"],
    completed_at: event["created"],
    tool: "braintrust"
  });
}
function saidBy(error) {
  const text = isObject(error) ? textOr(error["message"]) : textOr(error);
  return text ?? JSON.stringify(error);
}
export {
  braintrustRecord,
  fetchBraintrust
};
