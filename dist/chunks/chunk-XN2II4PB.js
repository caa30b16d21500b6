import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/evidence/sources/registry.ts
var OF_SERVICES = ["host", "auth", "task"];
var KINDS = [
  { name: "artifact", options: [] },
  {
    name: "https",
    schemes: ["http"],
    options: ["format", "auth", "items", "next", "page", "count"],
    load: async () => (await import("./https-TIAYB2DC.js")).fetchHttps
  },
  {
    name: "langfuse",
    options: [...OF_SERVICES, "since"],
    load: async () => (await import("./langfuse-MG254PMC.js")).fetchLangfuse
  },
  {
    name: "mlflow",
    options: [...OF_SERVICES, "run", "id"],
    load: async () => (await import("./mlflow-GRAX6Q52.js")).fetchMlflow
  },
  {
    name: "braintrust",
    options: [...OF_SERVICES, "project"],
    load: async () => (await import("./braintrust-TELRJ2VA.js")).fetchBraintrust
  },
  {
    name: "langsmith",
    options: OF_SERVICES,
    load: async () => (await import("./langsmith-RD6FLCXZ.js")).fetchLangsmith
  },
  {
    name: "weave",
    options: OF_SERVICES,
    load: async () => (await import("./weave-4BUP74TF.js")).fetchWeave
  },
  {
    name: "clickhouse",
    options: ["table", "auth", "secure"],
    loadCounted: async () => (await import("./clickhouse-FBWHPKTY.js")).openTable
  }
];

export {
  KINDS
};
