import { plain } from '../model/plain.ts';

/**
 * Text in GitHub Markdown: no HTML, emphasis, link, image, mention, reference or table cell comes of it. GitHub finds
 * mentions, references and addresses after rendering, so these are broken by a space of no width, which escapes are not.
 */
export function markdown(text: string, most = 500): string {
  return plain(text, most)
    .replace(/[&<>]/g, (mark) => ENTITIES[mark]!)
    .replace(/[\\`*_{}[\]|~!$]/g, '\\$&')
    .replace(/[@#]|:(?=\/\/)|(?<=\bwww)(?=\.)|(?<=\bgh)(?=-\d)/gi, '$&&#8203;');
}

/** Text in a code span, where nothing is interpreted but the span's own end. */
export function codeSpan(text: string, most = 200): string {
  return `\`${plain(text, most).replace(/`/g, "'") || ' '}\``;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
