/** C0 and C1 controls, line and paragraph separators, bidirectional controls, zero-width and other invisible marks. */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u{e0000}-\u{e007f}]/gu;

/**
 * Text from results is not ours: it may hold terminal escapes, workflow commands or marks that reverse what is read.
 * One line that a terminal shows as it is: what cannot be seen is written as `\u{…}`, and long text is cut. A runner takes
 * `::` at the beginning of a line, and `##[` anywhere, for a command to itself: a backslash breaks them.
 */
export function plain(text: string, most = 500): string {
  const visible = (text.length > most * 2 ? text.slice(0, most * 2) : text).replace(
    UNSEEN,
    (mark) => `\\u{${mark.codePointAt(0)!.toString(16)}}`,
  );
  const harmless = visible.replace(/^(?=\s*::)/, '\\').replaceAll('##[', '##\\[');
  const points = [...harmless];
  return points.length > most ? `${points.slice(0, most - 1).join('')}…` : harmless;
}
