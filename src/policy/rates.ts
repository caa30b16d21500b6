/** Rates, confidences and lengths of time, as people write them. */
import type { Confidence, Duration, Rate } from '../model/policy.ts';
import { alphaOf } from '../statistics/alpha.ts';

const HOUR = 3_600_000;

/** From `0.1%`, `0.001` or `1/1000`. `null` unless it is a rate of at least 0 and under 1. */
export function readRate(text: string): Rate | null {
  const value = rateValue(text);
  return value >= 0 && value < 1 ? { value, text } : null;
}

/** The same for a share, which may be the whole. `null` unless it is from 0 to 1. */
export function readShare(text: string): number | null {
  const value = rateValue(text);
  return value >= 0 && value <= 1 ? value : null;
}

/**
 * How many of so many units a rate allows: their product, rounded down. Exact, from the text: in doubles 29 % of 100 is
 * 28.999… and 1/49 of 49 may be 0.999….
 */
export function allowedOf(text: string, units: number): number {
  const fraction = /^(\d+)\/(\d+)$/.exec(text);
  if (fraction) return Number((BigInt(fraction[1]!) * BigInt(units)) / BigInt(fraction[2]!));
  const decimal = /^(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?( ?%)?$/i.exec(text);
  if (!decimal) throw new RangeError(`${text} is not a rate`);
  const [, whole, part = '', power = '0', percent] = decimal;
  const places = part.length - Number(power) + (percent ? 2 : 0);
  const product = BigInt(`${whole}${part}`) * BigInt(units) * 10n ** BigInt(Math.max(0, -places));
  return Number(product / 10n ** BigInt(Math.max(0, places)));
}

function rateValue(text: string): number {
  const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(text);
  // The exponent shifts the decimal point exactly, which a division by 100 would not.
  if (percent) return Number(`${percent[1]}e-2`);
  const fraction = /^(\d+)\/(\d+)$/.exec(text);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  return Number(text);
}

/** From `95%` or `0.95`. `null` unless it is from 80 % to under 100 %. */
export function readConfidence(text: string): Confidence | null {
  try {
    return { alpha: alphaOf(text), text };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** From `30d` or `12h`. */
export function readDuration(text: string): Duration {
  return { ms: Number.parseInt(text, 10) * (text.endsWith('d') ? 24 * HOUR : HOUR), text };
}
