import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/policy/faults.ts
var SHOWN = 50;
var WIDTH = 100;
function renderFaults(error) {
  if (error.faults.length === 0) return `${escapeControls(error.message)}
${escapeControls(error.remedy)}
`;
  const blocks = error.faults.slice(0, SHOWN).map(renderFault);
  const rest = error.faults.length - SHOWN;
  if (rest > 0) blocks.push(`and ${rest} more
`);
  return blocks.join("\n");
}
function renderFault({ file, position, path, message, expected, suggestion, excerpt }) {
  const lines = [
    `${file}:${position.line}:${position.column}: ${message}`,
    ...path ? [`  in ${path}`] : [],
    `  expected ${expected}`,
    ...suggestion === void 0 ? [] : [`  did you mean ${suggestion}?`],
    ...excerpt === void 0 ? [] : underline(excerpt, position)
  ];
  return `${lines.map(escapeControls).join("\n")}
`;
}
function underline(excerpt, { line, column }) {
  const start = excerpt.length > WIDTH ? Math.max(0, column - WIDTH / 2) : 0;
  const margin = `${line} | `;
  const before = escapeControls(excerpt.slice(start, column - 1));
  return [
    `  ${margin}${excerpt.slice(start, start + WIDTH)}`,
    `  ${" ".repeat(margin.length + before.length)}^`
  ];
}
function escapeControls(text) {
  return text.replace(
    /[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  ).replaceAll("##[", "##\\[");
}

export {
  renderFaults
};
