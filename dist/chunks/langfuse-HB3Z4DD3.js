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
  arrayOr,
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

// src/evidence/sources/langfuse.ts
var ITEMS_A_PAGE = 100;
var SCORES_AN_ITEM = 50;
var BEGINNING = "2023-01-01T00:00:00Z";
var FIELDS = "core,metadata,itemMetadata,experimentMetadata,scores";
var fetchLangfuse = fetchService({
  host: "https://cloud.langfuse.com",
  auth: "basic:LANGFUSE_PUBLIC_KEY:LANGFUSE_SECRET_KEY",
  records
});
async function* records(api, source) {
  const fromStartTime = source.options["since"] ?? BEGINNING;
  const experiment = await experimentOf(api, source, fromStartTime);
  const id = textIn(experiment, "id", source.name);
  const ask = async (cursor) => {
    const query = {
      experimentId: id,
      fromStartTime,
      fields: FIELDS,
      limit: ITEMS_A_PAGE,
      scoreLimit: SCORES_AN_ITEM,
      cursor
    };
    const page = await api.ask("api/public/experiment-items", { query });
    return { items: objectsAt(page, "data"), next: textOr(at(page, "meta.cursor")) ?? void 0 };
  };
  const epochs = new Epochs();
  let came = 0;
  for await (const item of everyPage(source.name, ask)) {
    came += 1;
    const task = source.options["task"] ?? textIn(experiment, "name", source.name);
    const record = langfuseRecord(item, { task, where: source.name });
    yield { ...record, epoch: epochs.of(String(record["id"])), created_at: experiment["startTime"] };
  }
  const after = await experimentOf(api, source, fromStartTime);
  for (const { itemCount } of [experiment, after]) checkCount(source.name, came, itemCount);
}
async function experimentOf(api, source, fromStartTime) {
  let found = [];
  for (const key of ["name", "id"]) {
    const query = { fromStartTime, [key]: source.rest, limit: 2 };
    found = objectsAt(await api.ask("api/public/experiments", { query }), "data");
    if (found.length > 0) break;
  }
  return onlyOne(found, source, "experiment");
}
function langfuseRecord(item, { task, where }) {
  const id = textIn(item, "experimentItemId", where);
  const scores = arrayOr(item["scores"]).filter(isObject);
  if (!Array.isArray(item["scores"]) || scores.length >= SCORES_AN_ITEM) {
    throw new EvidenceError(
      where,
      scores.length > 0 ? `gives at most ${SCORES_AN_ITEM} scores with an item; ${id} may have more` : `gives no scores with ${id}`,
      "Keep fewer scores an item, and use a version of Langfuse that has the experiments API."
    );
  }
  const run = objectOr(item["experimentMetadata"]);
  return present({
    task,
    id,
    run_id: item["experimentId"],
    uuid: item["id"],
    model: textOr(run["model"]) ?? textOr(objectOr(item["metadata"])["model"]),
    scores: scoresByName(scores.flatMap(scoreOf)),
    error: item["level"] === "ERROR" ? "the item ended with level ERROR" : void 0,
    metadata: objectIn(item["experimentItemMetadata"]),
    eval_metadata: objectIn(run),
    completed_at: item["endTime"],
    tool: "langfuse"
  });
}
function scoreOf({ name, value, dataType, source }) {
  if (typeof name !== "string" || dataType === "CORRECTION") return [];
  return [{ name, value: value ?? null, metadata: present({ source }) }];
}
export {
  fetchLangfuse,
  langfuseRecord
};
