/** Bounds that were tighter when a gate last let something through. */
import type { Closed } from '../model/ledger.ts';
import type { Category } from '../model/policy.ts';
import { percent } from '../util/words.ts';

/** A sentence for each bound of `last` that is looser in `now`, or gone. */
export function looserThan(last: Closed, now: readonly Category[]): string[] {
  return Object.entries(last.categories).flatMap(([name, then]) => {
    const category = now.find((one) => one.name === name);
    if (category === undefined) return [`${name} is no longer judged`];
    const limit = category.maxFailureRate.value;
    const confidence = 1 - category.confidence.alpha;
    return [
      ...(limit > then.limit
        ? [`the limit of ${name} is ${percent(limit)}, and was ${percent(then.limit)}`]
        : []),
      ...(confidence < then.confidence
        ? [`the confidence of ${name} is ${percent(confidence)}, and was ${percent(then.confidence)}`]
        : []),
      ...severities(name, then.severity ?? [], category.severity?.limits ?? []),
    ];
  });
}

function severities(
  name: string,
  then: readonly { readonly level: number; readonly limit: number }[],
  now: NonNullable<Category['severity']>['limits'],
): string[] {
  return then.flatMap(({ level, limit }) => {
    // A limit at a lower level holds for all above it.
    const held = now.filter((one) => one.level <= level).map((one) => one.limit.value);
    const lowest = Math.min(...held);
    if (lowest <= limit) return [];
    return held.length === 0
      ? [
          `failures of ${name} at severity ${level} have no limit of their own, and had one of ${percent(limit)}`,
        ]
      : [`the limit of ${name} at severity ${level} is ${percent(lowest)}, and was ${percent(limit)}`];
  });
}
