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
  everyPage,
  objectsAt
} from "./chunk-PKI5UBOP.js";
import {
  follow
} from "./chunk-4S77CRV5.js";
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

// src/evidence/sources/mlflow.ts
var TRACES_A_PAGE = 500;
var RUN_ID = /^[A-Za-z0-9_-]+$/;
var fetchMlflow = fetchService({ host: null, auth: null, records });
async function* records(api, source) {
  const { run, id } = source.options;
  if (run !== void 0 && !RUN_ID.test(run)) {
    throw new EvidenceError(source.name, `has no run ${run}`, "A run id has letters, digits, _ and - alone.");
  }
  const experiment = await experimentOf(api, source);
  const search = (order) => async (token) => {
    const body = {
      locations: [
        { type: "MLFLOW_EXPERIMENT", mlflow_experiment: { experiment_id: experiment["experiment_id"] } }
      ],
      ...run !== void 0 && { filter: `attributes.run_id = '${run}'` },
      order_by: [`timestamp_ms ${order}`],
      max_results: TRACES_A_PAGE,
      ...token !== void 0 && { page_token: token }
    };
    const page = await api.ask("api/3.0/mlflow/traces/search", { body });
    const traces = at(page, "traces") === void 0 && isObject(page.json) ? [] : objectsAt(page, "traces");
    return { items: traces, next: textOr(at(page, "next_page_token")) ?? void 0 };
  };
  const epochs = new Epochs();
  const task = source.options["task"] ?? textOr(experiment["name"]) ?? source.rest;
  let came = 0;
  for await (const trace of everyPage(source.name, search("ASC"))) {
    came += 1;
    const record = mlflowRecord(trace, { task, run, id, where: source.name });
    yield { ...record, epoch: epochs.of(String(record["id"])) };
  }
  let again = 0;
  for await (const _ of everyPage(source.name, search("DESC"))) again += 1;
  checkCount(source.name, came, again);
}
async function experimentOf(api, source) {
  const isId = /^\d+$/.test(source.rest);
  const page = isId ? await api.ask("api/2.0/mlflow/experiments/get", { query: { experiment_id: source.rest } }) : await api.ask("api/2.0/mlflow/experiments/get-by-name", { query: { experiment_name: source.rest } });
  const experiment = objectOr(at(page, "experiment"));
  textIn(experiment, "experiment_id", source.name);
  return experiment;
}
function mlflowRecord(trace, { task, run, id, where }) {
  const traceId = textIn(trace, "trace_id", where);
  const item = id === void 0 ? traceId : follow(trace, keysOf(id));
  if (typeof item !== "string" || item === "") {
    throw new EvidenceError(
      where,
      `has a trace, ${traceId}, without \`${id}\``,
      "Give another key to `id=`."
    );
  }
  const metadata = objectOr(trace["trace_metadata"]);
  const { state } = trace;
  return present({
    task,
    id: item,
    uuid: traceId,
    run_id: run,
    model: textOr(metadata["mlflow.modelId"]),
    scores: scoresByName(arrayOr(trace["assessments"]).filter(isObject).flatMap(scoreOf)),
    error: state === "OK" ? void 0 : `the trace is in state ${String(state)}`,
    metadata: objectIn(trace["tags"]),
    completed_at: trace["request_time"],
    tool: "mlflow"
  });
}
function keysOf(path) {
  const dot = path.indexOf(".");
  return dot < 0 ? [path] : [path.slice(0, dot), path.slice(dot + 1)];
}
function scoreOf({ assessment_name: name, feedback, valid, source }) {
  if (typeof name !== "string" || !isObject(feedback) || valid === false) return [];
  const failed = feedback["error"] !== void 0 && feedback["error"] !== null;
  return [{ name, value: failed ? null : feedback["value"] ?? null, metadata: present({ source }) }];
}
export {
  fetchMlflow,
  mlflowRecord
};
