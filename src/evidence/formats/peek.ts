/** What the beginning of a file shows of its content, without reading on: enough to know whose file it is. */

/** The text of a file's first bytes; a character cut off at the end is lost, a byte order mark too. */
export function headText(head: Uint8Array): string {
  return new TextDecoder().decode(head, { stream: true }).trimStart();
}

/** Up to the first line break. */
export function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

/**
 * The keys of the JSON object that a text begins with, as far as it goes: each with its value's text where that is
 * no container, else with `{` or `[`. `null` when the text begins with something else.
 */
export function peekObject(text: string): ReadonlyMap<string, string> | null {
  if (!/^\s*\{/.test(text)) return null;
  const keys = new Map<string, string>();
  const token = /"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^\s"{}[\],:]+/gs;
  let depth = 0;
  let key: string | null = null;
  let awaitsValue = false;
  for (const [part] of text.matchAll(token)) {
    if (depth === 1 && awaitsValue) {
      if (key !== null && !keys.has(key)) keys.set(key, part);
      awaitsValue = false;
    } else if (depth === 1 && part === ':') {
      awaitsValue = true;
    } else if (depth === 1 && part.startsWith('"')) {
      key = part.slice(1, -1);
    }
    if (part === '{' || part === '[') depth += 1;
    else if (part === '}' || part === ']') depth -= 1;
    if (depth === 0) break;
  }
  return keys;
}
