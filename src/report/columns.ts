/** Width of a text in terminal columns: wide characters take two, combining marks none. */
export function width(text: string): number {
  let columns = 0;
  for (const { segment } of GRAPHEMES.segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^[\p{Extended_Pictographic}\p{Regional_Indicator}]|^[\u{20000}-\u{3fffd}]/u;

/** Cuts a text to so many columns, with an ellipsis where something is left out. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(text)) {
    used += width(segment);
    if (used > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** A text in exactly so many columns; numbers stand right. */
export function pad(text: string, columns: number, side: 'left' | 'right' = 'left'): string {
  const short = cut(text, columns);
  const space = ' '.repeat(columns - width(short));
  return side === 'left' ? short + space : space + short;
}

/**
 * Breaks a text at spaces into lines of at most so many columns; a word that is longer than a line is broken itself. No
 * line begins with `::`, which a runner takes for a command.
 */
export function wrap(text: string, columns: number): string[] {
  // One column is kept for a backslash that may have to stand before it.
  const room = text.includes('::') ? columns - 1 : columns;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(long, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || width(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((one) => one.replace(/^(?=\s*::)/, '\\'));
}

function pieces(word: string, columns: number): string[] {
  if (width(word) <= columns) return [word];
  const found = [''];
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(word)) {
    const more = width(segment);
    if (used + more > columns) {
      found.push('');
      used = 0;
    }
    found[found.length - 1] += segment;
    used += more;
  }
  return found;
}
