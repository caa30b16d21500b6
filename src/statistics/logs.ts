/** ln(1 − e^x) for x ≤ 0, without cancellation (Mächler 2012, "Accurately computing log(1 − exp(−|a|))"). */
export function log1mexp(x: number): number {
  return x > -Math.LN2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x));
}

const BIG = 2 ** 900;

/**
 * ln(1 + r₀ + r₀r₁ + r₀r₁r₂ + …), where `ratio(i)` gives rᵢ ≥ 0, never rising. Ends at a ratio of 0, or when all that is
 * left, at most a geometric series, cannot change a double, or when the logarithm has passed `enough`. All terms are
 * positive, so nothing cancels.
 */
export function logRatioSeries(ratio: (i: number) => number, enough = Infinity): number {
  let term = 1;
  let sum = 1;
  let scale = 0;
  let pause = Math.min(BIG, Math.exp(enough));
  for (let i = 0; ; i++) {
    const r = ratio(i);
    term *= r;
    sum += term;
    // Written so that NaN ends it too.
    if (!(term > sum * (1 - r) * 2 ** -58)) break;
    if (sum > pause) {
      if (scale + Math.log(sum) > enough) break;
      term /= BIG;
      sum /= BIG;
      scale += Math.log(BIG);
      pause = Math.min(BIG, Math.exp(enough - scale));
    }
  }
  return scale + Math.log(sum);
}
