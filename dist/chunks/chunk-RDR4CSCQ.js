import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/evidence/formats/peek.ts
function headText(head) {
  return new TextDecoder().decode(head, { stream: true }).trimStart();
}
function firstLine(text) {
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}
function peekObject(text) {
  if (!/^\s*\{/.test(text)) return null;
  const keys = /* @__PURE__ */ new Map();
  const token = /"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^\s"{}[\],:]+/gs;
  let depth = 0;
  let key = null;
  let awaitsValue = false;
  for (const [part] of text.matchAll(token)) {
    if (depth === 1 && awaitsValue) {
      if (key !== null && !keys.has(key)) keys.set(key, part);
      awaitsValue = false;
    } else if (depth === 1 && part === ":") {
      awaitsValue = true;
    } else if (depth === 1 && part.startsWith('"')) {
      key = part.slice(1, -1);
    }
    if (part === "{" || part === "[") depth += 1;
    else if (part === "}" || part === "]") depth -= 1;
    if (depth === 0) break;
  }
  return keys;
}

export {
  headText,
  firstLine,
  peekObject
};
