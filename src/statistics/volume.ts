/** What a failure rate means for a number of uses: a small rate times a large number is not near zero. */
import { requireRate } from './domain.ts';

/** Failures to be expected in `volume` uses at `rate` (0 to 1). With an upper bound as the rate: at most so many. */
export function expectedFailures(rate: number, volume: number): number {
  requireUse(rate, volume);
  return rate * volume;
}

/** The chance of at least one failure in `volume` independent uses at `rate` (0 to 1): 1 − (1 − rate)^volume. */
export function chanceOfAny(rate: number, volume: number): number {
  requireUse(rate, volume);
  return volume === 0 ? 0 : -Math.expm1(volume * Math.log1p(-rate));
}

/** The rate under which the chance of any failure in `volume` uses stays at most `chance`: 1 − (1 − chance)^(1/volume). */
export function impliedLimit(chance: number, volume: number): number {
  requireRate('a chance', chance);
  if (!(volume >= 1)) throw new RangeError(`a volume must be at least 1, not ${volume}`);
  return -Math.expm1(Math.log1p(-chance) / volume);
}

function requireUse(rate: number, volume: number): void {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`a rate must lie between 0 and 1, not ${rate}`);
  if (!(volume >= 0 && volume < Infinity)) throw new RangeError(`a volume must be 0 or more, not ${volume}`);
}
