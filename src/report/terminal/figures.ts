/** Figures as the terminal has them: short, and rounded against the model. */

/**
 * An upper bound in two digits, rounded up, or in as many more as it takes to stay on its side of the limit: 0.99363 % beside
 * 1 % is "0.994%".
 * @param rate from 0 to 1
 */
export function atMost(rate: number, limit: number): string {
  for (let digits = 2; digits < 15; digits += 1) {
    const shown = roundedUp(rate * 100, digits);
    if (rate < limit ? shown < limit * 100 : rate === limit || shown !== limit * 100)
      if (rate === 1 || shown < 100) return `${shown}%`;
  }
  return `${rate * 100}%`;
}

/** The least number of so many digits that is not under a figure. */
function roundedUp(figure: number, digits: number): number {
  if (figure === 0) return 0;
  const near = Number(figure.toPrecision(digits));
  if (near >= figure) return near;
  const step = 10 ** (Math.floor(Math.log10(figure)) - digits + 1);
  return Number((near + step).toPrecision(digits));
}

const HALF = 5;

/**
 * What was seen and what is not ruled out, in eleven columns from 0 to twice the limit, with the limit in the middle. Empty
 * where nothing was counted, or nothing may fail.
 */
export function rateBar(
  { failures, samples, upper }: { failures: number; samples: number; upper: number },
  limit: number,
): string {
  if (samples === 0 || limit === 0) return '';
  const cells = (rate: number): number => Math.round((rate / limit) * HALF);
  const reach = upper < limit ? Math.min(HALF, cells(upper)) : Math.max(HALF + 1, cells(upper));
  const seen = failures === 0 ? 0 : Math.min(reach, Math.max(1, cells(failures / samples)));
  const bar = `${'█'.repeat(Math.min(seen, 2 * HALF))}${'▒'.repeat(Math.max(0, Math.min(reach, 2 * HALF) - seen))}`;
  const whole = bar.padEnd(2 * HALF, '·');
  return `${whole.slice(0, HALF)}│${whole.slice(HALF)}`;
}
