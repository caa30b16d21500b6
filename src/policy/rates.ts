/** Rates, confidences and lengths of time, as people write them. */
import type { Confidence, Duration, Rate } from '../model/policy.ts';
import { alphaOf } from '../statistics/alpha.ts';

const HOUR = 3_600_000;

/** From `0.1%`, `0.001` or `1/1000`. `null` unless it is a rate of at least 0 and under 1. */
export function readRate(text: string): Rate | null {
  const value = rateValue(text);
  return value >= 0 && value < 1 ? { value, text } : null;
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
