import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  init_define_PAGE
} from "./chunk-XL3NFHKO.js";

// src/evidence/sources/registry.ts
init_define_PAGE();
var OF_SERVICES = ["host", "auth", "task"];
var KINDS = [
  {
    name: "artifact",
    options: ["artifact-id", "digest", "job", "run", "workflow", "branch", "repo", "auth"]
  },
  {
    name: "https",
    schemes: ["http"],
    options: ["format", "auth", "items", "next", "page", "count"],
    load: async () => (await import("./https-ZNG7ENIW.js")).fetchHttps
  },
  {
    name: "langfuse",
    options: [...OF_SERVICES, "since"],
    load: async () => (await import("./langfuse-U4S54DWD.js")).fetchLangfuse
  },
  {
    name: "mlflow",
    options: [...OF_SERVICES, "run", "id"],
    load: async () => (await import("./mlflow-S56BUVMG.js")).fetchMlflow
  },
  {
    name: "braintrust",
    options: [...OF_SERVICES, "project"],
    load: async () => (await import("./braintrust-FPC3XJXC.js")).fetchBraintrust
  },
  {
    name: "langsmith",
    options: OF_SERVICES,
    load: async () => (await import("./langsmith-5OMHGPUD.js")).fetchLangsmith
  },
  {
    name: "weave",
    options: OF_SERVICES,
    load: async () => (await import("./weave-PI52AWJQ.js")).fetchWeave
  },
  {
    name: "clickhouse",
    options: ["table", "auth", "secure"],
    loadCounted: async () => (await import("./clickhouse-IL5LDUVX.js")).openTable
  }
];

export {
  KINDS
};
