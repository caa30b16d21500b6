/** `marked` of the numbers below `total`, in an order that the seed decides: always the same ones. */
export function marks(total: number, marked: number, seed = 1): ReadonlySet<number> {
  const order = Array.from({ length: total }, (_, i) => i);
  let state = seed;
  for (let i = total - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return new Set(order.slice(0, marked));
}
