/**
 * What every method asks of its arguments. Whoever calls with anything else has a bug, so these throw `RangeError`
 * instead of guessing: a wrong number here could turn into a false green.
 */

/** So many samples, so many of them failures. */
export interface FailureCounts {
  readonly failures: number;
  readonly samples: number;
}

/** Throws unless 0 ≤ failures ≤ samples, both whole numbers that a double holds exactly. */
export function requireCounts(failures: number, samples: number): void {
  requireWhole('samples', samples);
  requireWhole('failures', failures);
  if (failures > samples) {
    throw new RangeError(`failures (${failures}) must not be more than samples (${samples})`);
  }
}

/** Throws unless `value` is a whole number from 0 to 2^53 − 1. */
export function requireWhole(name: string, value: number): void {
  if (!(Number.isSafeInteger(value) && value >= 0)) {
    throw new RangeError(`${name} must be a whole number from 0 to 2^53 − 1, not ${value}`);
  }
}

/** Throws unless 0 < value < 1. */
export function requireRate(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must lie between 0 and 1, not ${value}`);
}

/** Throws unless 0 < alpha ≤ most. A decision takes at most 0.2 (confidence of 80 % or more). */
export function requireAlpha(alpha: number, most = 0.2): void {
  if (!(alpha > 0 && alpha <= most)) {
    throw new RangeError(`alpha must be more than 0 and at most ${most}, not ${alpha}`);
  }
}
