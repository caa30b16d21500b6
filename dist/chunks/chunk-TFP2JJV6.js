import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/evidence/sources/registry.ts
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
    load: async () => (await import("./https-P2QWA3GN.js")).fetchHttps
  },
  {
    name: "langfuse",
    options: [...OF_SERVICES, "since"],
    load: async () => (await import("./langfuse-SFC32OLN.js")).fetchLangfuse
  },
  {
    name: "mlflow",
    options: [...OF_SERVICES, "run", "id"],
    load: async () => (await import("./mlflow-DPRTBUOZ.js")).fetchMlflow
  },
  {
    name: "braintrust",
    options: [...OF_SERVICES, "project"],
    load: async () => (await import("./braintrust-JFKWQK7I.js")).fetchBraintrust
  },
  {
    name: "langsmith",
    options: OF_SERVICES,
    load: async () => (await import("./langsmith-NO7GILJO.js")).fetchLangsmith
  },
  {
    name: "weave",
    options: OF_SERVICES,
    load: async () => (await import("./weave-D76FFWXO.js")).fetchWeave
  },
  {
    name: "clickhouse",
    options: ["table", "auth", "secure"],
    loadCounted: async () => (await import("./clickhouse-ZXIZADGO.js")).openTable
  }
];

export {
  KINDS
};
