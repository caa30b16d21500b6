import { plain } from '../util/plain.ts';

/**
 * Text in GitHub Markdown: no HTML, emphasis, link, image, mention, reference or table cell comes of it. GitHub finds
 * mentions, references and addresses after rendering, so these are broken by a space of no width, which escapes are not.
 */
export function safeMarkdown(text: string, most = 500): string {
  return plain(text, most)
    .replace(/[&<>]/g, (mark) => ENTITIES[mark]!)
    .replace(/[\\`*_{}[\]|~!$]/g, '\\$&')
    .replace(/[@#]|:(?=\/\/)|(?<=\bwww)(?=\.)|(?<=\bgh)(?=-\d)/gi, '$&&#8203;');
}

/** Text in a code span, where nothing is interpreted but the span's own end. */
export function codeSpan(text: string, most = 200): string {
  return `\`${plain(text, most).replace(/`/g, "'") || ' '}\``;
}

/** Text in HTML or XML 1.0, in an attribute or between tags. */
export const markup = (text: string, most = 500): string => marks(plain(text, most));

/** The same of what `plain` has been through. It has written out all controls; two are left that XML cannot say. */
export const marks = (text: string): string =>
  text.replace(/[\ufffe\uffff]/g, '\ufffd').replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
