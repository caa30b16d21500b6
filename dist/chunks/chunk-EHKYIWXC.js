import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  faultAnnotations
} from "./chunk-QKYPEOSL.js";
import {
  renderFaults
} from "./chunk-VLZOMTRV.js";
import {
  safeMarkdown
} from "./chunk-A3SUJ7BR.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";

// src/report/refusal.ts
function refusalMarkdown({ message, remedy, policy }, characters = 25e4, title = "Blocked: there is no verdict") {
  const room = characters - 2e4;
  const faults = policy === void 0 ? "" : renderFaults(policy).replaceAll("`", "'");
  const cut = faults.length > room ? `${faults.slice(0, room).replace(/[^\n]*$/, "")}\u2026 and more
` : faults;
  const details = cut === "" ? "" : `

\`\`\`\`text
${cut}\`\`\`\``;
  return `## \u{1F534} ${title}

${safeMarkdown(message)}${details}

\u2192 ${safeMarkdown(remedy)}
`;
}

// src/action/ending.ts
function refusalAnnotations({ message, remedy, policy }, title = "near-zero") {
  const faults = policy === void 0 ? [{ title, message }] : faultAnnotations(policy);
  return faults.map((fault) => ({
    ...fault,
    level: "error",
    message: `${plain(fault.message)} \u2192 ${plain(remedy)}`
  }));
}

export {
  refusalMarkdown,
  refusalAnnotations
};
