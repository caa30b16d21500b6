/** Failure rates on an axis: from 0 on, and near it with as much room as far from it. */
import { type ScaleSymLog, scaleSymlog } from 'd3-scale';

export type RateScale = ScaleSymLog<number, number>;

/**
 * From 0 to `most`, on pixels from `start` to `end`; straight up to about `near`, and logarithmic beyond. 0 has a place,
 * which a logarithm would not give it.
 */
export const rateScale = (most: number, near: number, start: number, end: number): RateScale =>
  scaleSymlog([0, most], [start, end]).constant(near).clamp(true);

/** 0 and some of 1, 2, 5 times powers of ten up to `most`, at least `apart` pixels from each other. */
export function rateTicks(scale: RateScale, apart: number): number[] {
  const [, most] = scale.domain() as [number, number];
  const ticks = [0];
  const decades = Array.from({ length: 9 }, (_, index) => 10 ** (index - 8));
  const steps = [1, 5, 2].map((digit) => decades.map((decade) => digit * decade));
  // Powers of ten first: they have the room before what lies between them.
  for (const tick of steps.flatMap((some) => some.toReversed())) {
    const at = scale(tick);
    if (tick <= most && ticks.every((other) => Math.abs(scale(other) - at) >= apart)) ticks.push(tick);
  }
  return ticks.sort((a, b) => a - b);
}
