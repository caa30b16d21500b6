/** Lines of 80 columns. */
import { wrap } from '../columns.ts';

export const COLUMNS = 80;

export const indented = (text: string, by = 2): string[] =>
  wrap(text, COLUMNS - by).map((line) => ' '.repeat(by) + line);

/** At most so many lines; where some are left out, it is said where the rest is. @param end what stands last in any case */
export function atMostLines(text: string, most: number, rest: string, by = 2, end = ''): string[] {
  const lines = indented(end === '' ? text : `${text} ${end}`, by);
  if (lines.length <= most) return lines;
  const words = text.split(' ');
  const shortened = (kept: number): string[] =>
    indented(`${words.slice(0, kept).join(' ')} … ${rest}${end === '' ? '' : ` ${end}`}`, by);
  // As many words as fit, found by halving.
  let [fits, tooMany] = [0, words.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (shortened(middle).length <= most) fits = middle;
    else tooMany = middle;
  }
  return shortened(fits).slice(0, most);
}
