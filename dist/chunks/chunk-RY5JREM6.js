import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/evidence/sources/registry.ts
var KINDS = [
  { name: "artifact", options: [] },
  {
    name: "https",
    schemes: ["http"],
    options: ["format", "auth", "items", "next", "page", "count"],
    load: async () => (await import("./https-VYXIMCJF.js")).fetchHttps
  }
];

export {
  KINDS
};
