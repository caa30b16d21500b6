/** The chance of error that a confidence leaves. */
import { requireAlpha } from './domain.ts';

const DECIMAL = /^(\d{0,3})(?:\.(\d{1,30}))?\s*(%?)$/;

/**
 * Alpha = 1 − confidence, from the confidence as it is written: `0.95`, `0.999999`, `95%`, `99.9 %`. Decimal arithmetic,
 * since 1 − 0.999999 in doubles is already wrong in its eleventh digit. With `branches`, the share of alpha that each of
 * so many ways to pass may use (Bonferroni).
 * `RangeError` when the text is no decimal, or is under 80 % or not under 100 %.
 */
export function alphaOf(confidence: string, branches = 1): number {
  const match = DECIMAL.exec(confidence.trim());
  if (!match) throw new RangeError(`a confidence is written like 0.95 or 95%, not "${confidence}"`);
  const [, whole = '', fraction = '', percent] = match;
  const places = fraction.length + (percent ? 2 : 0);
  const rest = 10n ** BigInt(places) - BigInt(whole + fraction);
  const alpha = Number(`${rest}e-${places}`);
  if (!(alpha > 0 && alpha <= 0.2)) {
    throw new RangeError(`a confidence must be at least 80% and under 100%, not "${confidence}"`);
  }
  return divideAlpha(alpha, branches);
}

/** Alpha for each of several ways to pass, of which one is enough. `RangeError` unless `branches` is 1 or more. */
export function divideAlpha(alpha: number, branches: number): number {
  requireAlpha(alpha);
  if (!(Number.isSafeInteger(branches) && branches >= 1)) {
    throw new RangeError(`branches must be a whole number of at least 1, not ${branches}`);
  }
  return alpha / branches;
}
