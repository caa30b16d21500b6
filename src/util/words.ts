/** Figures and lists as every medium writes them. */

/**
 * A rate as a percentage with four significant digits, or as many more as it takes to tell it from the figure that it
 * stands `beside`: 0.010002 beside a limit of 0.01 is "1.0002%", not "1%".
 */
export function percent(rate: number, beside?: number): string {
  for (let digits = 4; digits < 15; digits += 1) {
    const text = `${Number((rate * 100).toPrecision(digits))}%`;
    const told =
      beside === undefined || rate === beside || text !== `${Number((beside * 100).toPrecision(digits))}%`;
    if (told && (rate === 1 || text !== '100%')) return text;
  }
  return `${rate * 100}%`;
}

/** A chance as a percentage; beyond what anybody tells apart, only on which side it lies. */
export function chance(p: number): string {
  if (p > 0.999) return 'over 99.9%';
  return p < 1e-6 ? 'under 0.0001%' : percent(p);
}

/** 12345 → "12,345". */
export const count = (n: number): string => n.toLocaleString('en-US');

/** "1 sample", "2 samples". */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${count(n)} ${n === 1 ? one : many}`;

/** "a", "a and b", "a, b and c"; more than `most` are cut with their number. */
export function list(items: readonly string[], most = 10): string {
  if (items.length > most) return `${items.slice(0, most).join(', ')} and ${count(items.length - most)} more`;
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
