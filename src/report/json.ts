/**
 * A document as every JSON file of ours is written: the same value always gives the same bytes. What a terminal would act on
 * or not show, and the one mark that a runner takes for a command anywhere in a line, is written as its number.
 */
export const json = (value: unknown): string => `${harmless(JSON.stringify(value, null, 2))}\n`;

/** The same on one line. */
export const jsonLine = (value: unknown): string => `${harmless(JSON.stringify(value))}\n`;

const harmless = (text: string): string => text.replace(UNSEEN, escaped).replaceAll('##[', '##\\u005b');

const UNSEEN =
  /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const escaped = (mark: string): string =>
  mark.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
