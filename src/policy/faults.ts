/** Faults of a policy as text for a terminal or a log. */
import type { PolicyError, PolicyFault } from '../util/errors.ts';

const SHOWN = 50;
const WIDTH = 100;

/** Every fault with its place, what was expected, a suggestion, and the line with a caret under it. Ends with a newline. */
export function renderFaults(error: PolicyError): string {
  if (error.faults.length === 0) return `${escapeControls(error.message)}\n${escapeControls(error.remedy)}\n`;
  const blocks = error.faults.slice(0, SHOWN).map(renderFault);
  const rest = error.faults.length - SHOWN;
  if (rest > 0) blocks.push(`and ${rest} more\n`);
  return blocks.join('\n');
}

function renderFault({ file, position, path, message, expected, suggestion, excerpt }: PolicyFault): string {
  const lines = [
    `${file}:${position.line}:${position.column}: ${message}`,
    ...(path ? [`  in ${path}`] : []),
    `  expected ${expected}`,
    ...(suggestion === undefined ? [] : [`  did you mean ${suggestion}?`]),
    ...(excerpt === undefined ? [] : underline(excerpt, position)),
  ];
  return `${lines.map(escapeControls).join('\n')}\n`;
}

/** The part of the line around the column, and a caret under that. */
function underline(excerpt: string, { line, column }: PolicyFault['position']): string[] {
  const start = excerpt.length > WIDTH ? Math.max(0, column - WIDTH / 2) : 0;
  const margin = `${line} | `;
  const before = escapeControls(excerpt.slice(start, column - 1));
  return [
    `  ${margin}${excerpt.slice(start, start + WIDTH)}`,
    `  ${' '.repeat(margin.length + before.length)}^`,
  ];
}

/** A terminal must not obey what stands in a file, nor a runner that reads the log. */
function escapeControls(text: string): string {
  return text
    .replace(
      /[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('##[', '##\\[');
}
