/** Integrals of functions that have one peak, given by their logarithm. */

/** What is integrated over [0, 1]. */
export interface Peak {
  /** The logarithm of the integrand at v; −∞ where it is 0. Rises up to one place and falls after it. */
  readonly log: (v: number) => number;
  /** Whether it still rises at v. */
  readonly rises: (v: number) => boolean;
}

/** Beyond a fall by e^−40 nothing is left that a double could hold beside the peak. */
const FALL = 40;
const PANELS = 8;
const HALVINGS = 80;

/**
 * ln ∫₀¹ exp(log(v)) dv, and the mean of `of` over [0, 1] weighted by the integrand. Gauss–Legendre on both sides of the
 * peak, as far as it matters. All terms are positive, so nothing cancels.
 */
export function integratePeak(
  { log, rises }: Peak,
  of: (v: number) => number,
): { log: number; mean: number } {
  const mode = turn(rises);
  const top = log(mode);
  const matters = (v: number) => log(v) > top - FALL;
  let sum = 0;
  let moment = 0;
  for (const [from, to] of [
    [lastFrom(mode, 0, matters), mode],
    [mode, lastFrom(mode, 1, matters)],
  ] as const) {
    const half = (to - from) / PANELS / 2;
    if (half === 0) continue;
    for (let panel = 0; panel < PANELS; panel++) {
      const middle = from + (2 * panel + 1) * half;
      for (const [node, weight] of nodes()) {
        const v = middle + half * node;
        const part = weight * half * Math.exp(log(v) - top);
        sum += part;
        if (part > 0) moment += part * of(v);
      }
    }
  }
  return { log: top + Math.log(sum), mean: moment / sum };
}

/** The place from which on it no longer rises; geometric steps, since it can be very near 0. */
function turn(rises: (v: number) => boolean): number {
  if (!rises(0)) return 0;
  if (rises(1)) return 1;
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = between(low, high);
    if (rises(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** The place furthest from `inside` towards `end` at which it still matters. */
function lastFrom(inside: number, end: number, matters: (v: number) => boolean): number {
  if (matters(end)) return end;
  let [near, far] = [inside, end];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = between(near, far);
    if (matters(middle)) near = middle;
    else far = middle;
  }
  return far;
}

const between = (a: number, b: number): number =>
  a > 0 && b > 0 ? Math.sqrt(a) * Math.sqrt(b) : (a + b) / 2;

const ORDER = 32;
let known: readonly (readonly [node: number, weight: number])[] | undefined;

/** The nodes and weights of Gauss–Legendre of order 32 on [−1, 1], by Newton on the Legendre polynomial. */
function nodes(): readonly (readonly [node: number, weight: number])[] {
  known ??= Array.from({ length: ORDER }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (ORDER + 0.5));
    let slope = 0;
    for (let step = 0; step < 10; step++) {
      const [value, before] = legendre(x);
      slope = (ORDER * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    return [x, 2 / ((1 - x * x) * slope * slope)] as const;
  });
  return known;
}

/** The Legendre polynomials of the order and of the one before at x. */
function legendre(x: number): [value: number, before: number] {
  let [before, value] = [1, x];
  for (let j = 2; j <= ORDER; j++) {
    [before, value] = [value, ((2 * j - 1) * x * value - (j - 1) * before) / j];
  }
  return [value, before];
}
