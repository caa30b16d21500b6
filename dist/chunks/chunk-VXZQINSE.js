import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/evidence/sources/registry.ts
var OF_SERVICES = ["host", "auth", "task"];
var KINDS = [
  {
    name: "artifact",
    options: ["artifact-id", "digest", "job", "run", "workflow", "branch", "repo", "auth", "shards"]
  },
  { name: "tally", options: ["shards"] },
  {
    name: "https",
    schemes: ["http"],
    options: ["format", "auth", "items", "next", "page", "count"],
    load: async () => (await import("./https-3U5AFHCG.js")).fetchHttps
  },
  {
    name: "langfuse",
    options: [...OF_SERVICES, "since"],
    load: async () => (await import("./langfuse-HB3Z4DD3.js")).fetchLangfuse
  },
  {
    name: "mlflow",
    options: [...OF_SERVICES, "run", "id"],
    load: async () => (await import("./mlflow-52N3D66X.js")).fetchMlflow
  },
  {
    name: "braintrust",
    options: [...OF_SERVICES, "project"],
    load: async () => (await import("./braintrust-VXGYCXYV.js")).fetchBraintrust
  },
  {
    name: "langsmith",
    options: OF_SERVICES,
    load: async () => (await import("./langsmith-6XBU47TQ.js")).fetchLangsmith
  },
  {
    name: "weave",
    options: OF_SERVICES,
    load: async () => (await import("./weave-RFH72M5J.js")).fetchWeave
  },
  {
    name: "clickhouse",
    options: ["table", "auth", "secure"],
    loadCounted: async () => (await import("./clickhouse-RFEWGGAM.js")).openTable
  }
];

export {
  KINDS
};
