import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/report/bar.ts
function bar({ samples, upper }, limit) {
  if (samples === 0) return "";
  const share = Math.round(upper / limit * 5);
  const filled = upper < limit ? Math.min(5, share) : Math.max(6, Math.min(10, share));
  const cells = "\u2588".repeat(filled).padEnd(10, "\u2591");
  return `${cells.slice(0, 5)}\u2503${cells.slice(5)}`;
}

export {
  bar
};
