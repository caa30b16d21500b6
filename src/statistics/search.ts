/** Looking for the place at which an answer changes. */

/** Where to look: the root lies between `low` and `high`, 0 ≤ low < start < high ≤ 1. */
export interface Bracket {
  readonly low: number;
  readonly high: number;
  readonly start: number;
}

/**
 * The rate at which a monotone function is 0, to the last digits that the function has. Newton's method on ln(p/(1 − p)),
 * in which log tails are nearly straight at both ends, inside a bracket that shrinks with every step; a step that would
 * leave it becomes a bisection, in the geometric mean so that small rates are found as fast as large ones.
 * NaN when the function is.
 */
export function rootRate(bracket: Bracket, f: (p: number) => { value: number; slope: number }): number {
  let { low, high, start: p } = bracket;
  while (p > low && p < high) {
    const { value, slope } = f(p);
    if (Number.isNaN(value)) return value;
    if (value > 0 === slope > 0) high = p;
    else low = p;
    const step = -value / (slope * p * (1 - p));
    const newton = p / (p + (1 - p) * Math.exp(-step));
    // Newton squares the error, so after a step this small nothing is left to gain.
    if (Math.abs(step) < 1e-10) return newton;
    p = newton > low && newton < high ? newton : low > 0 ? Math.sqrt(low * high) : high / 2;
  }
  return p;
}

/**
 * The smallest whole number from `low` on for which `holds`, which once true stays true; looked for up to `high` first,
 * then in growing steps. Infinity when there is none up to 2^53 − 1.
 */
export function smallest(low: number, high: number, holds: (n: number) => boolean): number {
  while (high < low || !holds(high)) {
    if (high === Number.MAX_SAFE_INTEGER) return Infinity;
    low = Math.max(low, high + 1);
    high = Math.min(2 * low, Number.MAX_SAFE_INTEGER);
  }
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
