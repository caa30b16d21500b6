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
    load: async () => (await import("./https-TBVDMGN6.js")).fetchHttps
  },
  {
    name: "langfuse",
    options: [...OF_SERVICES, "since"],
    load: async () => (await import("./langfuse-V2DNG22R.js")).fetchLangfuse
  },
  {
    name: "mlflow",
    options: [...OF_SERVICES, "run", "id"],
    load: async () => (await import("./mlflow-SLS2JOKP.js")).fetchMlflow
  },
  {
    name: "braintrust",
    options: [...OF_SERVICES, "project"],
    load: async () => (await import("./braintrust-T56NHBOY.js")).fetchBraintrust
  },
  {
    name: "langsmith",
    options: OF_SERVICES,
    load: async () => (await import("./langsmith-55TADQAO.js")).fetchLangsmith
  },
  {
    name: "weave",
    options: OF_SERVICES,
    load: async () => (await import("./weave-QTWUQ7HE.js")).fetchWeave
  }
];

export {
  KINDS
};
