import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/util/canonical.ts
function canonical(value) {
  return JSON.stringify(
    value,
    (_key, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part
  ) ?? "";
}

export {
  canonical
};
